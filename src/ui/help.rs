//! Draws the help: the keys that work right now, and what the words in a session's plan mean. Must not
//! decide which keys those are.

use ratatui::layout::Rect;

use super::canvas::{Canvas, row};
use super::overlay::sheet;
use crate::app::help::HelpScreen;
use crate::input::Context;
use crate::say;

/// Columns of the keys.
const KEYS: u16 = 20;

/// Draws it.
pub fn draw(help: &HelpScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "overlay-help");
    let inside = sheet(canvas, area, area.height.saturating_sub(3), &title);
    let rows = rows(help, canvas);
    let last = rows.len().saturating_sub(usize::from(inside.height));
    let top = help.top.min(last);
    if top < last {
        let last = row(inside, inside.height.saturating_sub(1));
        canvas.line_right(last, "↓", canvas.theme.quiet);
    }
    for (n, (keys, text)) in rows.iter().skip(top).enumerate() {
        let line = row(inside, u16::try_from(n).unwrap_or(u16::MAX));
        let heading = keys.is_empty();
        let name = Rect {
            width: KEYS.min(line.width),
            ..line
        };
        canvas.line(name, keys, canvas.theme.key);
        let at = if heading { 0 } else { KEYS + 1 };
        let rest = Rect {
            x: line.x + at,
            width: line.width.saturating_sub(at),
            ..line
        };
        let style = if heading {
            canvas.theme.heading
        } else {
            canvas.theme.body
        };
        canvas.line(rest, text, style);
    }
}

/// Keys and what they do, under the name of their place; a row without keys is a heading.
fn rows(help: &HelpScreen, canvas: &Canvas<'_, '_>) -> Vec<(String, String)> {
    let words = canvas.words;
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut place = None;
    for listed in &help.keys {
        if place != Some(listed.place) {
            place = Some(listed.place);
            if !rows.is_empty() {
                rows.push((String::new(), String::new()));
            }
            rows.push((String::new(), words.context(listed.place)));
        }
        let keys: Vec<String> = listed.keys.iter().map(|k| words.key(*k)).collect();
        rows.push((keys.join("  "), words.action(listed.action)));
    }
    if help.keys.iter().any(|listed| listed.place == Context::Live) {
        rows.extend(of_the_plan(canvas));
    }
    rows
}

/// What stands in the plan at the left of a session; of its minutes where they are shown.
fn of_the_plan(canvas: &Canvas<'_, '_>) -> Vec<(String, String)> {
    let words = canvas.words;
    let kept = (say!(words, "live-kept"), say!(words, "help-plan-kept"));
    let mut rows = vec![
        (String::new(), String::new()),
        (String::new(), say!(words, "help-plan")),
    ];
    if !canvas.app.shows_minutes() {
        rows.push(kept);
        return rows;
    }
    rows.extend([
        ("20  12".into(), say!(words, "help-plan-minutes")),
        kept,
        (
            say!(words, "live-round-needs", minutes = 12),
            say!(words, "help-plan-needs"),
        ),
        (say!(words, "live-free"), say!(words, "help-plan-free")),
    ]);
    rows
}
