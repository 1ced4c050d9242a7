//! Draws the course in pictures: bars for who came, and for the minutes planned and used. What a bar
//! is, its place and its number say; colour adds nothing. Must not reckon anything.

use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Bar, BarChart, BarGroup};

use super::canvas::{Canvas, below, row, window};
use super::framed;
use crate::app::course::{CourseScreen, InNumbers};
use crate::say;

/// The columns of a bar: room for its number.
const BAR: u16 = 3;
/// From a session's first bar to its second.
const BETWEEN: u16 = 1;
/// From one session's bars to the next one's.
const GAP: u16 = 2;
/// The columns of a session's bars.
const BOTH: u16 = 2 * BAR + BETWEEN;
/// The rows of a picture that are no bar: what it shows, and the sessions' numbers.
const AROUND: u16 = 2;

/// Draws it, over the whole screen.
pub fn draw(screen: &CourseScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let name = frame.map_or("", |frame| canvas.app.name_of_group(frame));
    let title = say!(canvas.words, "course-title", group = name);
    let body = framed::draw(canvas, area, &title);
    let all = canvas.app.held_in_numbers();
    if all.is_empty() {
        let nothing = say!(canvas.words, "course-nothing");
        canvas.text(body, &nothing, canvas.theme.quiet);
        return;
    }
    // Both pictures show the same sessions, one above the other.
    let room = (body.width + GAP) / (BOTH + GAP);
    let seen = window(all.len(), screen.chosen, room);
    let aside = match (seen.start > 0, seen.end < all.len()) {
        (true, true) => "◂ ▸",
        (true, false) => "◂",
        (false, true) => "▸",
        (false, false) => "",
    };
    canvas.line_right(row(body, 0), aside, canvas.theme.quiet);
    let height = body.height / 2;
    let half = Rect { height, ..body };
    let came = say!(canvas.words, "course-came");
    let bars = |of: &InNumbers| vec![of.children];
    picture(canvas, half, &came, &all[seen.clone()], bars);
    let minutes = say!(canvas.words, "course-minutes");
    let bars = |of: &InNumbers| vec![Some(of.planned), of.used];
    picture(canvas, below(body, height), &minutes, &all[seen], bars);
}

/// What it shows, and a group of bars for each session: as many columns for each as two bars need,
/// so that a session stands in the same place in both pictures.
fn picture(
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    title: &str,
    sessions: &[InNumbers],
    bars: impl Fn(&InNumbers) -> Vec<Option<u16>>,
) {
    if area.height <= AROUND {
        return;
    }
    canvas.line(row(area, 0), title, canvas.theme.strong);
    let place = Rect {
        y: area.y + 1,
        height: area.height - AROUND,
        ..area
    };
    let theme = canvas.theme;
    let width = |count: usize| if count == 1 { BOTH } else { BAR };
    let count = sessions.first().map_or(1, |of| bars(of).len());
    let mut chart = BarChart::default()
        .bar_width(width(count))
        .bar_gap(BETWEEN)
        .group_gap(GAP)
        .bar_style(theme.body)
        .value_style(theme.selected)
        .label_style(theme.quiet);
    for of in sessions {
        let drawn: Vec<Bar<'_>> = bars(of).into_iter().map(bar).collect();
        let label = of.number.map_or_else(
            || say!(canvas.words, "glance-parents"),
            |number| number.to_string(),
        );
        chart = chart.data(BarGroup::default().label(Line::from(label)).bars(&drawn));
    }
    canvas.widget(chart, place);
}

/// A bar; what is not known has none.
fn bar(value: Option<u16>) -> Bar<'static> {
    let text = value.map_or_else(String::new, |value| value.to_string());
    Bar::default()
        .value(value.unwrap_or(0).into())
        .text_value(text)
}
