//! Draws a group: its plan, a session a row, and what there is to know of the chosen one. Must
//! not change the plan.

mod detail;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, below, row};
use super::page::Page;
use super::short_path::named_shortly;
use super::widgets::list::Choices;
use super::wrap::text_width;
use crate::app::Target;
use crate::app::group::GroupScreen;
use crate::app::ledger::OpenGroup;
use crate::domain::group::{GroupBook, Place};
use crate::say;

/// From this width on the chosen session stands beside the plan.
const WIDE: u16 = 108;
/// The columns of the chosen session beside the plan.
const SIDE: u16 = 38;
/// The rows of the chosen session below the plan.
const FOOT: u16 = 3;

/// Draws it.
pub fn draw(screen: &GroupScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(group) = &canvas.app.group else {
        return;
    };
    let wide = area.width >= WIDE;
    let page = Page::new(area, if wide { 134 } else { 100 });
    let name = group.frame().map_or("", |frame| frame.name.show());
    page.draw(canvas, name);
    let body = draw_troubles(group, canvas, draw_frame(group, canvas, page.body));
    let plan = group.book.plan();
    let Some(chosen) = plan.get(screen.chosen) else {
        let text = match group.frame() {
            Some(_) => say!(canvas.words, "group-empty"),
            None => say!(canvas.words, "group-nothing"),
        };
        canvas.text(body, &text, canvas.theme.body);
        return;
    };
    let list = if wide {
        let width = body.width.saturating_sub(SIDE + 4);
        let side = Rect {
            x: body.right() - SIDE,
            width: SIDE,
            ..body
        };
        detail::draw(chosen, &group.book, canvas, side);
        Rect { width, ..body }
    } else {
        let rows = u16::try_from(plan.len()).unwrap_or(u16::MAX);
        let foot = FOOT.min(body.height / 4);
        let height = rows.min(body.height.saturating_sub(foot));
        let rest = below(body, height);
        let gap = u16::from(rest.height > foot);
        detail::draw_short(chosen, &group.book, canvas, below(rest, gap));
        Rect { height, ..body }
    };
    draw_plan(&plan, screen.chosen, &group.book, canvas, list);
}

/// The programme, the age and the rhythm in one line. Gives what is left of the area.
fn draw_frame(group: &OpenGroup, canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    let Some(frame) = group.frame() else {
        return area;
    };
    let programme = match &group.offer {
        Ok(offer) => offer
            .programme
            .title
            .or_empty(canvas.words.lang(), frame.band),
        Err(_) => &frame.programme,
    };
    let text = canvas.words.group_line(frame, programme);
    let up = Rect {
        y: area.y.saturating_sub(1),
        height: 1,
        ..area
    };
    let airy = area.height >= 16;
    let place = if airy { up } else { row(area, 0) };
    canvas.line(place, &text, canvas.theme.quiet);
    below(area, 1)
}

/// What is wrong with files of the group, at the foot. Gives what is left of the area.
fn draw_troubles(group: &OpenGroup, canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    const SHOWN: usize = 2;
    let mut lines: Vec<String> = group
        .troubles
        .iter()
        .take(SHOWN)
        .map(|trouble| canvas.words.trouble(&named_shortly(trouble)))
        .collect();
    let more = group.troubles.len().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(say!(canvas.words, "group-more-troubles", count = more));
    }
    let height = u16::try_from(lines.len()).unwrap_or(0).min(area.height / 3);
    let foot = below(area, area.height - height);
    for (n, line) in (0..height).zip(&lines) {
        canvas.line(row(foot, n), line, canvas.theme.notice);
    }
    Rect {
        height: area.height - height,
        ..area
    }
}

/// A session in the plan, in words.
struct Line {
    number: String,
    title: String,
    kind: String,
    date: String,
    state: String,
    style: Style,
}

fn draw_plan(
    plan: &[Place<'_>],
    chosen: usize,
    book: &GroupBook,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let next = book.next().map(|place| place.id.clone());
    let lines: Vec<Line> = plan
        .iter()
        .map(|place| line(place, book, next.as_ref() == Some(place.id), canvas))
        .collect();
    let widest = |text: fn(&Line) -> &str| {
        let widths = lines.iter().map(|line| text_width(text(line)));
        widths.max().unwrap_or(0)
    };
    let (date, state) = (widest(|line| &line.date), widest(|line| &line.state));
    let theme = canvas.theme;
    let items = vec![""; lines.len()];
    let list = Choices {
        items: &items,
        selected: Some(chosen),
        theme: &theme,
    };
    for (n, place) in list.places(area) {
        let line = &lines[n];
        let style = if n == chosen {
            theme.selected
        } else {
            line.style
        };
        let cell = |x: u16, width: u16| Rect {
            x: place.x + x.min(place.width),
            width: width.min(place.width.saturating_sub(x)),
            ..place
        };
        let state_at = place.width.saturating_sub(state);
        let date_at = state_at.saturating_sub(date + 2);
        let title_width = date_at.saturating_sub(7);
        if n == chosen {
            canvas.line(cell(0, 1), "▶", theme.selected);
        }
        canvas.line_right(cell(2, 2), &line.number, style);
        let kind = text_width(&line.kind);
        let room = title_width.saturating_sub(if kind == 0 { 0 } else { kind + 1 });
        let used = canvas.line(cell(5, room), &line.title, style);
        canvas.line(cell(6 + used, kind), &line.kind, theme.quiet);
        canvas.line(cell(date_at, date), &line.date, style);
        canvas.line(cell(state_at, state), &line.state, style);
        canvas.click(place, Target::Row(n));
    }
}

fn line(place: &Place<'_>, book: &GroupBook, next: bool, canvas: &Canvas<'_, '_>) -> Line {
    let (words, theme, planned) = (canvas.words, canvas.theme, place.planned);
    let day = words.short_date(planned.date);
    let date = match place.standing {
        None => format!("{day} {}", words.at_time(planned.time)),
        Some(_) => day,
    };
    let past = planned.date < canvas.now.today();
    let (state, style) = match place.standing {
        Some(standing) if place.is_done() => (words.held(standing), theme.past),
        Some(_) => (say!(words, "group-goes-on"), theme.current),
        None if planned.dropped => (say!(words, "group-dropped"), theme.past),
        None if past => (say!(words, "group-waits"), theme.body),
        None if next => (say!(words, "group-next"), theme.current),
        None => (String::new(), theme.body),
    };
    let number = match planned.dropped {
        true => Some("–".to_owned()),
        false => book.number(place.id).map(|n| n.to_string()),
    };
    Line {
        number: number.unwrap_or_default(),
        title: planned.title.clone(),
        kind: words
            .kind_mark(planned.kind)
            .map_or_else(String::new, |kind| format!("· {kind}")),
        date,
        state,
        style,
    }
}
