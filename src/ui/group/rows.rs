//! The plan, a session a row: its number, name, date and how far it has come. Must not know
//! what is drawn around it.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Target;
use crate::domain::group::{GroupBook, Place, Standing};
use crate::domain::programme::Setting;
use crate::say;
use crate::ui::canvas::{Canvas, beside_arrows};
use crate::ui::widgets::list::Choices;
use crate::ui::wrap::text_width;
use crate::words::Words;

/// The columns that a session's name should have before more is told of who came.
const TITLE: u16 = 26;
/// The sign, the number and the spaces behind them.
const BEFORE_TITLE: u16 = 5;
/// Between two columns.
const GAP: u16 = 2;

/// A session in the plan, in words.
struct Line {
    number: String,
    title: String,
    kind: String,
    date: String,
    state: String,
    style: Style,
}

/// How much is told of a session that has been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// Who came and how long it took.
    All,
    /// Who came.
    WhoCame,
    /// That it was held.
    Held,
}

/// Draws the plan with one session chosen.
pub fn draw(
    plan: &[Place<'_>],
    chosen: usize,
    book: &GroupBook,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let next = book.next().map(|place| place.id.clone());
    let lines = |told| -> Vec<Line> {
        let line = |place| line(place, book, next.as_ref() == Some(place.id), told, canvas);
        plan.iter().map(line).collect()
    };
    let list_area = beside_arrows(area, plan.len());
    let fits = |lines: &Vec<Line>| {
        let (date, state) = columns(lines);
        list_area.width >= BEFORE_TITLE + TITLE + GAP + date + GAP + state
    };
    let lines = [Told::All, Told::WhoCame]
        .into_iter()
        .map(lines)
        .find(fits)
        .unwrap_or_else(|| lines(Told::Held));
    let theme = canvas.theme;
    let items = vec![""; lines.len()];
    let list = Choices {
        items: &items,
        selected: Some(chosen),
        theme: &theme,
    };
    let places = list.places(list_area);
    for (n, place) in &places {
        draw_line(&lines[*n], *n == chosen, columns(&lines), canvas, *place);
        canvas.click(*place, Target::Row(*n));
    }
    if let (Some((first, _)), Some((last, _))) = (places.first(), places.last()) {
        canvas.goes_on(area, &(*first..last + 1), lines.len());
    }
}

/// The widths of the dates and of the states.
fn columns(lines: &[Line]) -> (u16, u16) {
    let widest = |text: fn(&Line) -> &str| {
        let widths = lines.iter().map(|line| text_width(text(line)));
        widths.max().unwrap_or(0)
    };
    (widest(|line| &line.date), widest(|line| &line.state))
}

fn draw_line(
    line: &Line,
    chosen: bool,
    (date, state): (u16, u16),
    canvas: &mut Canvas<'_, '_>,
    place: Rect,
) {
    let theme = canvas.theme;
    let style = if chosen { theme.selected } else { line.style };
    let cell = |x: u16, width: u16| Rect {
        x: place.x + x.min(place.width),
        width: width.min(place.width.saturating_sub(x)),
        ..place
    };
    if chosen {
        canvas.line(cell(0, 1), "▶", style);
    }
    canvas.line_right(cell(2, 2), &line.number, style);
    let state_at = place.width.saturating_sub(state);
    let date_at = state_at.saturating_sub(date + GAP);
    let kind = text_width(&line.kind);
    let room = date_at.saturating_sub(BEFORE_TITLE + GAP);
    let room = room.saturating_sub(if kind == 0 { 0 } else { kind + 1 });
    let used = canvas.line(cell(BEFORE_TITLE, room), &line.title, style);
    let kind_at = BEFORE_TITLE + used + 1;
    canvas.line(cell(kind_at, kind), &line.kind, theme.quiet);
    canvas.line(cell(date_at, date), &line.date, style);
    canvas.line(cell(state_at, state), &line.state, style);
}

fn line(
    place: &Place<'_>,
    book: &GroupBook,
    next: bool,
    told: Told,
    canvas: &Canvas<'_, '_>,
) -> Line {
    let (words, theme, planned) = (canvas.words, canvas.theme, place.planned);
    let (today, time) = (canvas.now.today(), words.at_time(planned.time));
    let with_time = |word: String| format!("{time} · {word}");
    let (state, style) = match place.standing {
        Some(standing) if place.is_done() => (held(standing, told, words), theme.past),
        Some(_) => (say!(words, "group-goes-on"), theme.current),
        None if planned.dropped => (say!(words, "group-dropped"), theme.past),
        None if planned.date == today => (with_time(say!(words, "group-today")), theme.current),
        None if planned.date < today => (with_time(say!(words, "group-waits")), theme.body),
        None if next => (with_time(say!(words, "group-next")), theme.current),
        None => (time, theme.body),
    };
    let number = if planned.dropped {
        "–".to_owned()
    } else {
        let number = book.number(place.id);
        number.map_or_else(String::new, |n| n.to_string())
    };
    let away = match canvas.app.setting(place.id) {
        Setting::Away => Some(say!(words, "group-away")),
        Setting::Room => None,
    };
    let marks = [words.kind_mark(planned.kind), away].into_iter().flatten();
    let marks: Vec<String> = marks.map(|mark| format!("· {mark}")).collect();
    Line {
        number,
        title: planned.title.clone(),
        kind: marks.join(" "),
        date: words.short_date(place.day()),
        state,
        style,
    }
}

fn held(standing: &Standing, told: Told, words: &Words) -> String {
    match told {
        Told::All => words.held(standing),
        Told::WhoCame => words.who_came(standing),
        Told::Held => say!(words, "group-done"),
    }
}
