//! The table: a column for each session with its figures, a row for each of the people. Signs can
//! be told apart without colour.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Target;
use crate::app::glance::GlanceScreen;
use crate::domain::glance::{AtASession, AtPeople, Cell, Glance};
use crate::domain::group::Mark;
use crate::domain::programme::SessionKind;
use crate::say;
use crate::ui::canvas::{Canvas, below, inset_left, row, window};
use crate::ui::wrap::text_width;

/// The columns of a session.
const COLUMN: u16 = 4;
/// A session's own figures: its number, its state, children, grown-ups, minutes planned and used,
/// steps left out.
const FIGURES: usize = 7;

/// Where the table's parts lie.
struct Table {
    area: Rect,
    /// The columns of the names.
    left: u16,
    /// The sessions that there is room for.
    sessions: Range<usize>,
}

impl Table {
    fn column(&self, n: u16) -> Rect {
        Rect {
            x: self.area.x + self.left + n * COLUMN,
            width: COLUMN - 1,
            ..self.area
        }
    }
}

/// Draws it. Gives the rows used.
pub(super) fn draw(
    screen: &GlanceScreen,
    glance: &Glance<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> u16 {
    let labels = labels(canvas);
    let names = glance.people.iter().map(|it| it.person.name.show());
    let widest = labels.iter().map(String::as_str).chain(names);
    let widest = widest.map(text_width).max().unwrap_or(0);
    let left = widest.min(area.width / 3) + 3;
    let columns = area.width.saturating_sub(left) / COLUMN;
    let table = Table {
        area,
        left,
        sessions: window(glance.sessions.len(), screen.session, columns),
    };
    let figures = draw_figures(screen, glance, &labels, canvas, &table);
    figures + 1 + draw_people(screen, glance, canvas, &table, below(area, figures + 1))
}

/// The sessions' own figures; what is known of no session takes no row. Gives the rows used.
fn draw_figures(
    screen: &GlanceScreen,
    glance: &Glance<'_>,
    labels: &[String; FIGURES],
    canvas: &mut Canvas<'_, '_>,
    table: &Table,
) -> u16 {
    let all = glance.sessions.iter();
    let all: Vec<_> = all.map(|session| figures(session, canvas)).collect();
    let mut used = 0;
    for of in (0..FIGURES).filter(|of| all.iter().any(|session| !session[*of].is_empty())) {
        let place = row(table.area, used);
        canvas.line(inset_left(place, 2), &labels[of], canvas.theme.quiet);
        for (n, session) in (0..).zip(table.sessions.clone()) {
            let style = match (of, session == screen.session) {
                (0 | 1, true) => canvas.theme.selected,
                (_, chosen) => style_of(chosen, canvas),
            };
            let place = row(table.column(n), used);
            canvas.line_right(place, &all[session][of], style);
        }
        used += 1;
    }
    used
}

/// Who came to which. Gives the rows used.
fn draw_people(
    screen: &GlanceScreen,
    glance: &Glance<'_>,
    canvas: &mut Canvas<'_, '_>,
    table: &Table,
    area: Rect,
) -> u16 {
    let people = window(glance.people.len(), screen.person, area.height);
    canvas.goes_on(area, &people, glance.people.len());
    let mut used = 0;
    for index in people {
        let it = &glance.people[index];
        let place = row(area, used);
        let chosen = index == screen.person;
        let name = Rect {
            width: table.left.saturating_sub(1),
            ..place
        };
        draw_name(it, chosen, canvas, name);
        for (n, session) in (0..).zip(table.sessions.clone()) {
            let cell = Rect {
                x: table.column(n).x,
                width: COLUMN - 1,
                ..place
            };
            let style = style_of(chosen || session == screen.session, canvas);
            canvas.line_right(cell, sign(it.cells[session]), style);
        }
        canvas.click(place, Target::Row(index));
        used += 1;
    }
    used
}

fn draw_name(it: &AtPeople<'_>, chosen: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (sign, style) = if chosen {
        ("▶", canvas.theme.selected)
    } else {
        (" ", canvas.theme.body)
    };
    canvas.line(area, &format!("{sign} {}", it.person.name.show()), style);
}

const fn style_of(chosen: bool, canvas: &Canvas<'_, '_>) -> Style {
    if chosen {
        canvas.theme.strong
    } else {
        canvas.theme.body
    }
}

fn labels(canvas: &Canvas<'_, '_>) -> [String; FIGURES] {
    let words = canvas.words;
    [
        say!(words, "glance-session"),
        String::new(),
        say!(words, "glance-children"),
        say!(words, "glance-grown-ups"),
        say!(words, "glance-planned"),
        say!(words, "glance-used"),
        say!(words, "glance-skipped"),
    ]
}

/// What stands in a session's column, from top to bottom.
fn figures(session: &AtASession<'_>, canvas: &Canvas<'_, '_>) -> [String; FIGURES] {
    let planned = session.place.planned;
    let number = match (session.number, planned.kind) {
        (Some(number), _) if !planned.dropped => number.to_string(),
        (_, SessionKind::Parents) => say!(canvas.words, "glance-parents"),
        _ => "–".to_owned(),
    };
    let state = match (session.place.mark(), planned.dropped) {
        (Mark::Ahead, true) => "–",
        (Mark::Done, _) => "●",
        (Mark::Running, _) => "◐",
        (Mark::Ahead, false) => "○",
    };
    let held = session.place.standing.filter(|_| session.place.is_done());
    let number_of = |of: Option<u16>| of.map_or_else(String::new, |n| n.to_string());
    let skipped = u16::try_from(session.skipped.len()).ok();
    [
        number,
        state.to_owned(),
        number_of(held.map(|standing| standing.children)),
        number_of(held.map(|standing| standing.grown_ups)),
        planned.minutes.to_string(),
        number_of(session.used()),
        number_of(skipped.filter(|n| *n > 0)),
    ]
}

const fn sign(cell: Cell) -> &'static str {
    match cell {
        Cell::Here => "●",
        Cell::Late => "◐",
        Cell::Away => "○",
        Cell::AwayWithoutAWord => "?",
        Cell::NotSaid => "·",
        Cell::None => " ",
    }
}
