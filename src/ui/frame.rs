//! The group's own frame: what leaders choose for their group, each with a line that says what it
//! is. Must not change it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row};
use super::framed;
use super::wrap::{text_width, wrap};
use crate::app::Target;
use crate::app::frame::may_give::KindGives;
use crate::app::frame::{FrameScreen, Part};
use crate::domain::group::{Gives, Switch};
use crate::say;

/// Columns that it is never wider than.
const WIDEST: u16 = 80;
/// Columns before a name, and before what is said of it.
const INDENT: (u16, u16) = (2, 4);
/// Columns between a name and what is chosen.
const GAP: u16 = 3;

/// A part as it is shown.
struct Entry {
    index: usize,
    part: Part,
    name: String,
    value: String,
}

/// Draws it, over the whole screen.
pub fn draw(screen: &FrameScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let group = canvas.app.group.as_ref().and_then(|g| g.frame());
    let name = group
        .map_or("", |frame| canvas.app.name_of_group(frame))
        .to_owned();
    let title = say!(canvas.words, "frame-title", group = name);
    let body = framed::draw(canvas, area, &title);
    let body = Rect {
        width: body.width.min(WIDEST),
        ..body
    };
    let all = Part::all().into_iter().enumerate();
    let entries: Vec<Entry> = all
        .map(|(index, part)| Entry {
            index,
            part,
            name: part_name(part, canvas),
            value: value(part, canvas),
        })
        .collect();
    let (used, giving): (Vec<_>, Vec<_>) = entries
        .into_iter()
        .partition(|entry| !matches!(entry.part, Part::Gives(_)));
    if body.height < whole_height(&used, &giving, canvas, body.width) {
        let entries: Vec<Entry> = used.into_iter().chain(giving).collect();
        return draw_short(&entries, screen.chosen, canvas, body);
    }
    let about = say!(canvas.words, "frame-about");
    let mut y = canvas.text(body, &about, canvas.theme.quiet) + 1;
    let airy = body.height >= whole_height(&used, &giving, canvas, body.width) + 4;
    let column = column(&used);
    for entry in &used {
        draw_entry(entry, column, screen.chosen, canvas, row(body, y));
        let about = part_about(entry.part, canvas);
        let place = inset_left(row(body, y + 1), INDENT.1);
        canvas.line(place, &about, canvas.theme.quiet);
        y += 2 + u16::from(airy);
    }
    y += 1 - u16::from(airy);
    let heading = say!(canvas.words, "may-give-title");
    canvas.line(row(body, y), &heading, canvas.theme.heading);
    let about = say!(canvas.words, "may-give-about");
    y += 1 + canvas.text(below(body, y + 1), &about, canvas.theme.quiet);
    let column = self::column(&giving);
    for (n, entry) in (y..).zip(&giving) {
        draw_entry(entry, column, screen.chosen, canvas, row(body, n));
    }
}

/// The rows that all of it takes, with a line for each part.
fn whole_height(used: &[Entry], giving: &[Entry], canvas: &Canvas<'_, '_>, width: u16) -> u16 {
    let rows = |text: &str| wrap(text, width).len();
    let head = rows(&say!(canvas.words, "frame-about")) + 1;
    let about = rows(&say!(canvas.words, "may-give-about"));
    let all = head + 2 * used.len() + 1 + 1 + about + giving.len();
    u16::try_from(all).unwrap_or(u16::MAX)
}

/// A row each, and below them what is said of the one in hand.
fn draw_short(entries: &[Entry], chosen: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let part = entries.get(chosen).map_or(Part::Pace, |entry| entry.part);
    let about = part_about(part, canvas);
    let said = u16::try_from(wrap(&about, area.width).len()).unwrap_or(0);
    let list = Rect {
        height: area.height.saturating_sub(said + 1).max(1),
        ..area
    };
    let column = column(entries);
    for (index, place) in canvas.list(list, entries.len(), chosen) {
        draw_entry(&entries[index], column, chosen, canvas, place);
    }
    canvas.text(below(area, list.height + 1), &about, canvas.theme.quiet);
}

fn draw_entry(entry: &Entry, column: u16, chosen: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (sign, style) = if entry.index == chosen {
        ("▶", canvas.theme.selected)
    } else {
        (" ", canvas.theme.body)
    };
    canvas.line(area, sign, style);
    let name = inset_left(area, INDENT.0);
    let name = Rect {
        width: column.min(name.width),
        ..name
    };
    canvas.line(name, &entry.name, style);
    let value = inset_left(area, INDENT.0 + column + GAP);
    canvas.line(value, &entry.value, canvas.theme.body);
    canvas.click(area, Target::Row(entry.index));
}

fn column(entries: &[Entry]) -> u16 {
    let widths = entries.iter().map(|entry| text_width(&entry.name));
    widths.max().unwrap_or(0)
}

fn part_name(part: Part, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match part {
        Part::Pace => say!(words, "frame-pace"),
        Part::HeldWords => say!(words, "frame-held-words"),
        Part::Concerns => say!(words, "frame-concerns"),
        Part::SmallSigns => say!(words, "frame-small-signs"),
        Part::Gives(kind) => words.step_kind(kind),
    }
}

/// What it is, in one line.
fn part_about(part: Part, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match part {
        Part::Pace => words.pace_about(canvas.app.pace()),
        Part::HeldWords => say!(words, "frame-about-held-words"),
        Part::Concerns => say!(words, "frame-about-concerns"),
        Part::SmallSigns => say!(words, "frame-about-small-signs"),
        Part::Gives(_) => say!(words, "may-give-about"),
    }
}

/// What the leaders have chosen.
fn value(part: Part, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match (part, part.switch(canvas.app.uses())) {
        (_, Some(Switch::On)) => say!(words, "frame-on"),
        (_, Some(Switch::Off)) => say!(words, "frame-off"),
        (Part::Gives(kind), None) => {
            let all = canvas.app.may_give();
            let gives = all.iter().find(|gives| gives.kind == kind);
            gives.map_or_else(String::new, |gives| gives_told(gives, canvas))
        }
        (_, None) => words.pace(canvas.app.pace()),
    }
}

fn gives_told(gives: &KindGives, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match (gives.own, gives.session.as_deref()) {
        (Some(Gives::Nothing), _) => say!(words, "may-give-nothing"),
        (Some(Gives::DownTo(least)), _) => {
            let least = least.to_string();
            say!(words, "may-give-down-to", least = least)
        }
        (None, None) => say!(words, "may-give-each-session"),
        (None, Some([])) => say!(words, "may-give-not-here"),
        (None, Some(session)) => {
            let least: Vec<String> = session.iter().map(u16::to_string).collect();
            let least = least.join(", ");
            say!(words, "may-give-session", least = least)
        }
    }
}
