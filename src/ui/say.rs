//! A choice put to the group, to be seen from the ring: the choices, their numbers, the hands.
//! Children look at it: no time, no name, nothing of anybody.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, below, inset, row};
use super::footer;
use super::widgets::big_text::{BigText, Size};
use super::wrap::{text_width, wrap};
use crate::app::Target;
use crate::app::live::say::{SayScreen, Stage};
use crate::say;

/// Columns of the number before a choice.
const NUMBER: u16 = 8;
/// Columns that it is never wider than.
const WIDEST: u16 = 110;
/// The rows of a choice with a large number.
const LARGE: u16 = 4;

/// Draws it, over the whole screen.
pub fn draw(screen: &SayScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let width = area.width.saturating_sub(2).min(WIDEST);
    let area = Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    };
    let title = match screen.stage {
        Stage::PutUp(_) => say!(canvas.words, "say-put-up"),
        Stage::Hands => say!(canvas.words, "say-title"),
    };
    canvas.line_centred(row(area, 1), &title, canvas.theme.heading);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..area
    };
    canvas.line_centred(foot(2), &hint(screen, canvas), canvas.theme.quiet);
    footer::draw(canvas, foot(1));
    let list = Rect {
        height: area.height.saturating_sub(6),
        ..below(area, 3)
    };
    let count = u16::try_from(screen.say.choices.len()).unwrap_or(u16::MAX);
    let each = (list.height / count.max(1)).clamp(1, LARGE + 1);
    let chosen = screen.chosen();
    for (n, choice) in (0u16..).zip(&screen.say.choices) {
        let place = Rect {
            height: each.min(list.height.saturating_sub(n * each)),
            ..below(list, n * each)
        };
        let index = usize::from(n);
        let entry = Entry {
            number: n + 1,
            title: choice.title.show(),
            mark: match &screen.stage {
                Stage::PutUp(taken) => Mark::Taken(taken.contains(&index)),
                Stage::Hands => Mark::Hands(choice.hands),
            },
            in_hand: screen.stage == Stage::Hands && Some(index) == chosen,
        };
        if each >= LARGE {
            large(&entry, canvas, place);
        } else {
            small(&entry, canvas, place);
        }
        canvas.click(place, Target::Row(n.into()));
    }
}

struct Entry<'a> {
    number: u16,
    title: &'a str,
    mark: Mark,
    in_hand: bool,
}

/// What stands at a choice.
enum Mark {
    /// Whether it is put up.
    Taken(bool),
    /// So many hands.
    Hands(u8),
}

/// What to press, or that it is a tie.
fn hint(screen: &SayScreen, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match screen.stage {
        _ if screen.say.choices.is_empty() => say!(words, "say-empty"),
        Stage::PutUp(_) => say!(words, "say-put-up-hint"),
        Stage::Hands if screen.is_tie() => say!(words, "say-tie"),
        Stage::Hands => say!(words, "say-hint"),
    }
}

impl Entry<'_> {
    const fn style(&self, canvas: &Canvas<'_, '_>) -> Style {
        if self.in_hand {
            canvas.theme.selected
        } else {
            canvas.theme.body
        }
    }
}

/// A large number, the choice beside it in up to three rows, and its hands at the right.
fn large(entry: &Entry<'_>, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let number = entry.number.to_string();
    let middle = row(area, 1);
    canvas.line(middle, sign(entry), entry.style(canvas));
    let digits = BigText {
        text: &number,
        size: Size::Three,
        style: canvas.theme.digits,
    };
    let place = Rect {
        x: area.x + 2,
        width: NUMBER - 3,
        height: 3.min(area.height),
        ..area
    };
    canvas.widget(digits, place);
    let taken = hands(entry, canvas, middle);
    let text = Rect {
        x: area.x + NUMBER,
        width: area.width.saturating_sub(NUMBER + taken + 2),
        height: 3.min(area.height),
        ..area
    };
    let rows = wrap(entry.title, text.width).len();
    let down = u16::from(rows < 3);
    canvas.text(below(text, down), entry.title, entry.style(canvas));
}

/// All in one row.
fn small(entry: &Entry<'_>, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let line = row(area, 0);
    let style = entry.style(canvas);
    let taken = hands(entry, canvas, line);
    let text = format!("{} {}   {}", sign(entry), entry.number, entry.title);
    let text_area = Rect {
        width: line.width.saturating_sub(taken + 2),
        ..inset(line, 0)
    };
    canvas.line(text_area, &text, style);
}

const fn sign(entry: &Entry<'_>) -> &'static str {
    if entry.in_hand { "▶" } else { " " }
}

/// The hands, as many dots as fit and their number. Gives the columns taken.
fn hands(entry: &Entry<'_>, canvas: &mut Canvas<'_, '_>, line: Rect) -> u16 {
    let count = match entry.mark {
        Mark::Taken(true) => "✓".to_owned(),
        Mark::Taken(false) => String::new(),
        Mark::Hands(hands) => say!(canvas.words, "say-hands", count = hands),
    };
    let dots = match entry.mark {
        Mark::Hands(hands) => "●".repeat(hands.into()),
        Mark::Taken(_) => String::new(),
    };
    let room = line.width / 3;
    let wide = text_width(&dots) + 1 + text_width(&count) <= room;
    let text = if wide && !dots.is_empty() {
        format!("{dots} {count}")
    } else {
        count
    };
    let style = if entry.in_hand {
        canvas.theme.strong
    } else {
        canvas.theme.body
    };
    canvas.line_right(line, &text, style)
}
