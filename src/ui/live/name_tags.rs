//! Who is here: a row for each of the group, and a number for each kind of visitor.

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::ledger::OpenSession;
use crate::app::live::name_tags::{Tag, Visitor};
use crate::app::live::{LiveScreen, Panel};
use crate::app::room::Count;
use crate::domain::group::Role;
use crate::domain::happening::{Presence, SessionBook};
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::say;
use crate::ui::canvas::Canvas;

/// The columns that a name with its role takes, where there are so many.
const NAME: u16 = 28;
/// The columns that the longest state takes.
const STATE: u16 = 12;

/// Draws it.
pub fn draw(
    screen: &LiveScreen,
    session: &OpenSession,
    tags: &[Tag],
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let children = if screen.veil.is_up() {
        Children::Shown
    } else {
        Children::Hidden
    };
    let chosen = screen.row(Panel::NameTags);
    rows(chosen, &session.book, tags, children, canvas, area);
}

/// The rows, for a session's records, with one chosen; with small signs where they may be seen.
pub fn rows(
    chosen: usize,
    book: &SessionBook,
    tags: &[Tag],
    children: Children,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let width = area.width.saturating_sub(2);
    let name_width = (width / 2).max(width.saturating_sub(STATE).min(NAME));
    for (index, place) in canvas.list(area, tags.len(), chosen) {
        let style = if index == chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        let (mut name, state) = entry(canvas, book, &tags[index]);
        if let (Children::Shown, Some(signs)) = (children, signs(canvas, book, &tags[index])) {
            name = format!("{name} · {signs}");
        }
        canvas.line(place, if index == chosen { "▶" } else { " " }, style);
        let inner = Rect {
            x: place.x + 2,
            width: place.width.saturating_sub(2),
            ..place
        };
        canvas.line(
            Rect {
                width: name_width.saturating_sub(1).min(inner.width),
                ..inner
            },
            &name,
            style,
        );
        let rest = Rect {
            x: inner.x + name_width.min(inner.width),
            width: inner.width.saturating_sub(name_width),
            ..inner
        };
        canvas.line(rest, &state, canvas.theme.body);
        canvas.click(place, Target::Row(index));
    }
}

/// How many are here, and how many children are away.
pub fn counted(canvas: &Canvas<'_, '_>, count: Count) -> String {
    let words = canvas.words;
    let (children, grown) = (count.children, count.grown_ups);
    let here = say!(words, "live-here", children = children, grown = grown);
    let siblings =
        (count.siblings > 0).then(|| say!(words, "live-siblings", count = count.siblings));
    let away = (count.away > 0).then(|| say!(words, "live-away", count = count.away));
    let parts: Vec<String> = [Some(here), siblings, away].into_iter().flatten().collect();
    parts.join(" · ")
}

/// What was seen of a child, where the group uses that.
fn signs(canvas: &Canvas<'_, '_>, book: &SessionBook, tag: &Tag) -> Option<String> {
    let Tag::Person(id) = tag else {
        return None;
    };
    let seen = book.small_signs(id).filter(|s| !s.seen.is_empty())?;
    let is_used = canvas.app.uses().small_signs.is_on();
    is_used.then(|| canvas.words.signs(seen.seen.iter().copied()))
}

fn entry(canvas: &Canvas<'_, '_>, book: &SessionBook, tag: &Tag) -> (String, String) {
    match tag {
        Tag::Person(id) => (name(canvas, id), presence(canvas, book, id)),
        Tag::Visitors(who) => {
            let count = who.of(&book.visitors().copied().unwrap_or_default());
            let name = match who {
                Visitor::Parent => say!(canvas.words, "tag-parents"),
                Visitor::Sibling => say!(canvas.words, "tag-siblings"),
                Visitor::Guest => say!(canvas.words, "tag-guests"),
            };
            (
                name,
                if count == 0 {
                    "–".to_owned()
                } else {
                    count.to_string()
                },
            )
        }
    }
}

fn name(canvas: &Canvas<'_, '_>, id: &Id) -> String {
    let Some(person) = canvas.app.group.as_ref().and_then(|g| g.book.person(id)) else {
        return String::new();
    };
    match person.role {
        Role::Child => canvas.app.name_of(person).to_owned(),
        role => format!(
            "{} ({})",
            canvas.app.name_of(person),
            canvas.words.role(role)
        ),
    }
}

fn presence(canvas: &Canvas<'_, '_>, book: &SessionBook, id: &Id) -> String {
    match book.attendance(id).map(|a| a.presence) {
        None => say!(canvas.words, "tag-open"),
        Some(Presence::Here) => format!("✓ {}", say!(canvas.words, "tag-here")),
        Some(Presence::Late) => format!("✓ {}", say!(canvas.words, "tag-late")),
        Some(Presence::Absent) => format!("– {}", say!(canvas.words, "tag-away")),
    }
}
