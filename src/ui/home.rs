//! Draws the home screen: a group in three rows, what comes next in the middle one. Must not
//! read groups.

use std::path::Path;

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, row};
use super::page::{Page, ends};
use super::short_path::{named_shortly, short_path};
use super::widgets::dots::dots;
use super::widgets::list::Choices;
use crate::app::Target;
use crate::app::home::{AtHome, HomeScreen};
use crate::domain::group::{Home, Mark, Next};
use crate::domain::stamp::Id;
use crate::say;
use crate::store::{Trouble, TroubleKind};
use crate::words::Words;

/// The rows of a group, the empty one below it included.
const ROWS: u16 = 4;

/// The rows that each group takes: one more where something is to be followed up in any of them.
fn rows_each(groups: &[(Id, AtHome)]) -> u16 {
    let to_do = |(_, home): &(Id, AtHome)| home.home().is_some_and(|home| home.to_do.is_some());
    ROWS + u16::from(groups.iter().any(to_do))
}

/// Draws it.
pub fn draw(screen: &HomeScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let page = Page::new(area, 92);
    page.draw(canvas, "smil");
    let groups = &canvas.app.homes.groups;
    if groups.is_empty() {
        if canvas.app.homes.heard {
            draw_empty(canvas, page.body);
        }
        return;
    }
    let chosen = screen.row(groups.len());
    // Each group has a place as tall as its rows.
    let each = rows_each(groups);
    let rows = (page.body.height + 1) / each;
    let items = vec![""; groups.len()];
    let theme = canvas.theme;
    let list = Choices {
        items: &items,
        selected: Some(chosen),
        theme: &theme,
    };
    for (n, place) in list.places(Rect {
        y: 0,
        height: rows,
        ..page.body
    }) {
        let top = below(page.body, place.y * each);
        let place = Rect {
            height: top.height.min(each - 1),
            ..top
        };
        let sign = if n == chosen { "▶" } else { " " };
        canvas.line(row(place, 0), sign, theme.selected);
        canvas.click(place, Target::Row(n));
        let inside = Rect {
            x: place.x + 2,
            width: place.width.saturating_sub(2),
            ..place
        };
        match &groups[n].1 {
            AtHome::Here(home) => draw_group(home, n == chosen, canvas, inside),
            AtHome::Away(home, folder) => draw_away(home, folder, n == chosen, canvas, inside),
            AtHome::Unreadable(trouble) if trouble.kind == TroubleKind::Locked => {
                draw_locked(n == chosen, canvas, inside);
            }
            AtHome::Unreadable(trouble) => draw_trouble(trouble, canvas, inside),
        }
    }
}

fn draw_empty(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let area = inset(below(area, area.height / 4), 4);
    let words = canvas.words;
    let mut used = canvas.text(area, &say!(words, "home-empty"), canvas.theme.strong) + 1;
    for text in [
        say!(words, "home-empty-new"),
        say!(words, "home-empty-demo"),
    ] {
        used += canvas.text(below(area, used), &text, canvas.theme.body) + 1;
    }
}

/// The name of a group and of its programme.
fn draw_name(home: &Home, chosen: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let theme = canvas.theme;
    let style = if chosen { theme.selected } else { theme.strong };
    let name = (home.name.show(), style);
    ends(canvas, row(area, 0), name, (&home.programme, theme.quiet));
}

/// A group whose folder is not there now: where it lies, and what to do.
fn draw_away(home: &Home, folder: &Path, chosen: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    draw_name(home, chosen, canvas, area);
    let text = canvas.words.away(&short_path(folder, 40));
    canvas.text(below(area, 1), &text, canvas.theme.quiet);
}

fn draw_group(home: &Home, chosen: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (theme, words) = (canvas.theme, canvas.words);
    draw_name(home, chosen, canvas, area);
    let (what, when) = next(home, canvas);
    ends(
        canvas,
        row(area, 1),
        (&what, theme.body),
        (&when, theme.body),
    );
    let done = home.sessions.iter().filter(|m| **m == Mark::Done).count();
    let mut line = dots(&home.sessions, area.width / 2);
    if !home.sessions.is_empty() {
        line.push_str("  ");
        line.push_str(&say!(
            words,
            "home-progress",
            done = done,
            all = home.sessions.len()
        ));
    }
    let parents = match home.meetings.as_slice() {
        [] => String::new(),
        marks => say!(words, "home-parents", dots = dots(marks, area.width / 4)),
    };
    ends(
        canvas,
        row(area, 2),
        (&line, theme.quiet),
        (&parents, theme.quiet),
    );
    if let Some(open) = home.to_do {
        canvas.line(row(area, 3), &words.open(open), theme.body);
    }
}

/// What comes next, and when.
fn next(home: &Home, canvas: &Canvas<'_, '_>) -> (String, String) {
    let words = canvas.words;
    let Some(next) = &home.next else {
        let held = !home.sessions.is_empty();
        let over = home.keep_until.filter(|until| *until < canvas.now.today());
        let what = if let Some(until) = over {
            say!(words, "home-kept-until", date = words.date_with_year(until))
        } else if held {
            say!(words, "home-all-held")
        } else {
            say!(words, "home-no-plan")
        };
        return (what, String::new());
    };
    let session = match next.number {
        Some(number) => format!("{number} {}", next.title),
        None => next.title.clone(),
    };
    let today = canvas.now.today();
    let runs = [&home.sessions, &home.meetings]
        .iter()
        .any(|marks| marks.contains(&Mark::Running));
    let what = if runs {
        say!(words, "home-goes-on", session = session)
    } else if next.date < today {
        say!(words, "home-waits", session = session)
    } else if next.date == today {
        say!(words, "home-today", session = session)
    } else {
        say!(words, "home-next", session = session)
    };
    (what, when(next, words))
}

fn when(next: &Next, words: &Words) -> String {
    format!(
        "{} {}",
        words.short_date(next.date),
        words.at_time(next.time)
    )
}

/// A protected group before the passphrase: not even its name.
fn draw_locked(chosen: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let style = if chosen {
        canvas.theme.selected
    } else {
        canvas.theme.strong
    };
    let title = say!(canvas.words, "home-locked");
    canvas.line(row(area, 0), &title, style);
    let text = say!(canvas.words, "home-locked-how");
    canvas.line(row(area, 1), &text, canvas.theme.quiet);
}

fn draw_trouble(trouble: &Trouble, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = say!(canvas.words, "home-unreadable");
    canvas.line(row(area, 0), &title, canvas.theme.strong);
    let text = canvas.words.trouble(&named_shortly(trouble));
    canvas.text(below(area, 1), &text, canvas.theme.quiet);
}
