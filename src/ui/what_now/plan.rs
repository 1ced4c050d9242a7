//! Today's plan from the step in hand on, and a column for each way to go on. Must not know why
//! minutes move.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::fit::{Gets, Way};
use crate::domain::session::{Live, LiveStep};
use crate::say;
use crate::ui::canvas::{Canvas, row, window};

/// Columns of a way's minutes, and of a time of day.
const CELL: u16 = 6;
/// The least and the most columns of a step's name.
const TITLE: (u16, u16) = (13, 26);

/// The columns that it takes with so many ways.
pub fn width(ways: usize, all: u16) -> u16 {
    let cells = CELL
        * (u16::try_from(ways)
            .unwrap_or(u16::MAX / CELL)
            .saturating_add(1));
    let title = (all / 2).saturating_sub(cells).clamp(TITLE.0, TITLE.1);
    title + cells
}

/// Draws it, with one of the ways in hand.
pub fn draw(ways: &[Way], in_hand: usize, live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let columns = Columns::of(ways.len(), in_hand, area);
    let mut heads = vec![say!(canvas.words, "what-now-plan")];
    heads.extend((1..=ways.len()).map(|n| {
        if ways.len() == 1 {
            "→".to_owned()
        } else {
            n.to_string()
        }
    }));
    columns.line(canvas, row(area, 0), "", &heads, canvas.theme.quiet);
    let open: Vec<&LiveStep> = live.steps.iter().filter(|s| s.is_open()).collect();
    let list = Rect {
        y: area.y + 1.min(area.height),
        height: area.height.saturating_sub(3),
        ..area
    };
    for (n, index) in (0u16..).zip(window(open.len(), 0, list.height)) {
        let step = open[index];
        let mut cells = vec![step.allotted_minutes().to_string()];
        cells.extend(ways.iter().map(|way| cell(way, step, canvas)));
        let title = step.step.title.as_str();
        columns.line(canvas, row(list, n), title, &cells, canvas.theme.body);
    }
    let below = u16::try_from(open.len())
        .unwrap_or(u16::MAX)
        .min(list.height);
    let free = std::iter::once(String::new());
    let free: Vec<String> = free
        .chain(ways.iter().map(|way| way.free.to_string()))
        .collect();
    let quiet = canvas.theme.quiet;
    if !ways.is_empty() {
        let title = say!(canvas.words, "live-free");
        columns.line(canvas, row(area, below + 1), &title, &free, quiet);
    }
    let mut ends = vec![canvas.words.time(live.ends.time())];
    ends.extend(ways.iter().map(|way| canvas.words.time(way.ends.time())));
    let title = say!(canvas.words, "live-we-end");
    let strong = canvas.theme.body;
    columns.line(canvas, row(area, below + 2), &title, &ends, strong);
}

/// What a way gives to a step.
fn cell(way: &Way, step: &LiveStep, canvas: &Canvas<'_, '_>) -> String {
    let share = way.shares.iter().find(|share| share.step == step.step.id);
    match share.map(|share| share.to) {
        Some(Gets::Minutes(minutes)) => minutes.to_string(),
        Some(Gets::NextTime) => say!(canvas.words, "what-now-next-time"),
        Some(Gets::LeftOut) | None => "–".to_owned(),
    }
}

/// Where the columns stand.
struct Columns {
    title: u16,
    in_hand: usize,
}

impl Columns {
    fn of(ways: usize, in_hand: usize, area: Rect) -> Self {
        let cells = CELL * (u16::try_from(ways).unwrap_or(0) + 1);
        Self {
            title: area.width.saturating_sub(cells).min(TITLE.1),
            in_hand: in_hand + 1,
        }
    }

    fn line(
        &self,
        canvas: &mut Canvas<'_, '_>,
        line: Rect,
        title: &str,
        cells: &[String],
        style: Style,
    ) {
        let name = Rect {
            width: self.title.min(line.width),
            ..line
        };
        canvas.line(name, title, style);
        for (n, cell) in cells.iter().enumerate() {
            let before = u16::try_from(n).unwrap_or(0) * CELL;
            let place = Rect {
                x: line.x + self.title + before,
                width: CELL,
                ..line
            };
            let style = if n == self.in_hand {
                canvas.theme.selected
            } else {
                style
            };
            canvas.line_right(place, cell, style);
        }
    }
}
