//! Draws the search: the words, the filters, what was found, and where the chosen one stands. Must
//! not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, inset_left, row};
use super::widgets::field::{Focus, LineField};
use super::wrap::text_width;
use super::{footer, notice};
use crate::app::Target;
use crate::app::search::{Choice, Facet, SearchScreen};
use crate::domain::search::Entry;
use crate::domain::stamp::Id;
use crate::say;
use crate::words::story::numbered;

/// Rows of the chosen one in full.
const DETAIL: u16 = 5;

/// Draws it, over the whole screen.
pub fn draw(screen: &SearchScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    draw_words(screen, canvas, row(inside, 0));
    let filters = draw_filters(screen, canvas, below(inside, 1));
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    notice::draw_said(canvas, foot(2));
    footer::draw(canvas, foot(1));
    let top = 2 + filters;
    let body = Rect {
        y: area.y + top,
        height: area.height.saturating_sub(top + 2),
        ..inside
    };
    if screen.found.is_empty() {
        let text = if screen.all() == 0 {
            say!(canvas.words, "search-nothing-written")
        } else if screen.asks_nothing() {
            say!(canvas.words, "search-hint", count = screen.all())
        } else {
            say!(canvas.words, "search-nothing")
        };
        canvas.text(body, &text, canvas.theme.quiet);
        return;
    }
    let detail = DETAIL.min(body.height / 3);
    let room = body.height.saturating_sub(detail + 1);
    let count = screen.found.len();
    let list = Rect {
        height: room.min(u16::try_from(count).unwrap_or(u16::MAX)),
        ..body
    };
    for (index, place) in canvas.columned_list(list, count, screen.chosen) {
        draw_found(screen, index, canvas, place);
        canvas.click(place, Target::Row(index));
    }
    if let Some(entry) = screen.found.get(screen.chosen) {
        draw_chosen(screen, entry, canvas, below(body, list.height + 1));
    }
}

/// What is looked for, and how much was found.
fn draw_words(screen: &SearchScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let count = screen.found.len();
    let found = if screen.asks_nothing() {
        String::new()
    } else if screen.is_cut() {
        say!(canvas.words, "search-many", count = count)
    } else {
        say!(canvas.words, "search-found", count = count)
    };
    let taken = canvas.line_right(area, &found, canvas.theme.quiet);
    let label = say!(canvas.words, "search-for");
    let used = canvas.line(area, &label, canvas.theme.heading);
    let place = inset_left(area, used + 1);
    let place = Rect {
        width: place.width.saturating_sub(taken + 2),
        ..place
    };
    let theme = canvas.theme;
    let focus = match screen.focus {
        None => Focus::Here,
        Some(_) => Focus::Elsewhere,
    };
    let field = LineField {
        editor: &screen.editor,
        focus,
        theme: &theme,
    };
    let cursor = field.cursor(place);
    canvas.widget(field, place);
    if let Some(cursor) = cursor {
        canvas.cursor(cursor);
    }
}

/// The filters, in as many rows as they need. Gives the rows used.
fn draw_filters(screen: &SearchScreen, canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let (mut x, mut used) = (0, 0);
    for facet in Facet::ALL {
        let name = facet_name(facet, canvas);
        let value = choice(screen, facet, &screen.chosen_of(facet), canvas);
        let here = screen.focus == Some(facet);
        let text = if here {
            format!("{name}: ‹ {value} ›")
        } else {
            format!("{name}: {value}")
        };
        let width = text_width(&text);
        if x > 0 && x + width > area.width {
            x = 0;
            used += 1;
        }
        let style = match (here, screen.chosen_of(facet)) {
            (true, _) => canvas.theme.selected,
            (false, Choice::All) => canvas.theme.quiet,
            (false, _) => canvas.theme.strong,
        };
        canvas.line(inset_left(row(area, used), x), &text, style);
        x += width + 3;
    }
    used + 1
}

fn facet_name(facet: Facet, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match facet {
        Facet::Group => say!(words, "facet-group"),
        Facet::Session => say!(words, "facet-session"),
        Facet::Child => say!(words, "facet-child"),
        Facet::Kind => say!(words, "facet-kind"),
        Facet::Who => say!(words, "facet-who"),
        Facet::Since => say!(words, "facet-since"),
    }
}

fn choice(screen: &SearchScreen, facet: Facet, choice: &Choice, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match choice {
        Choice::All => say!(words, "search-all"),
        Choice::Kind(kind) => words.found_kind(*kind),
        &Choice::Days(count) => say!(words, "search-days", count = count),
        Choice::One(group, id) => match facet {
            Facet::Group => group_name(screen, group),
            Facet::Session => session_name(screen, group, id),
            _ => person_name(screen, group, Some(id)),
        },
    }
}

fn group_name(screen: &SearchScreen, group: &Id) -> String {
    let frame = screen.book(group).and_then(|book| book.frame());
    frame.map_or_else(String::new, |frame| frame.name.show().to_owned())
}

fn session_name(screen: &SearchScreen, group: &Id, planned: &Id) -> String {
    let Some(book) = screen.book(group) else {
        return String::new();
    };
    let plan = book.plan();
    let place = plan.iter().find(|place| place.id == planned);
    place.map_or_else(String::new, |place| {
        numbered(book.number(planned), &place.planned.title)
    })
}

fn person_name(screen: &SearchScreen, group: &Id, id: Option<&Id>) -> String {
    let book = screen.book(group);
    let person = id.and_then(|id| book?.person(id));
    person.map_or_else(String::new, |person| person.name.show().to_owned())
}

fn draw_found(screen: &SearchScreen, index: usize, canvas: &mut Canvas<'_, '_>, place: Rect) {
    let entry = &screen.found[index];
    let (sign, style) = if index == screen.chosen {
        ("▶", canvas.theme.selected)
    } else {
        (" ", canvas.theme.body)
    };
    canvas.line(place, sign, style);
    let local = (canvas.now.zone)(entry.at);
    let day = canvas.words.short_date(local.date());
    let used = canvas.line(inset_left(place, 2), &day, canvas.theme.quiet);
    let child = person_name(screen, &entry.group, entry.child.as_ref());
    let text = entry.text.show().replace('\n', " ");
    let text = if child.is_empty() {
        text
    } else {
        format!("{child}: {text}")
    };
    canvas.line(inset_left(place, (used + 4).max(14)), &text, style);
}

/// The chosen one in full, and where it stands.
fn draw_chosen(screen: &SearchScreen, entry: &Entry, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let session = entry.planned.as_ref();
    let facts = [
        canvas.words.found_kind(entry.kind),
        group_name(screen, &entry.group),
        session.map_or_else(String::new, |it| session_name(screen, &entry.group, it)),
        person_name(screen, &entry.group, entry.author.as_ref()),
    ];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    canvas.line(row(area, 0), &facts.join(" · "), canvas.theme.quiet);
    canvas.text(below(area, 1), entry.text.show(), canvas.theme.body);
}
