//! Draws a group: its plan, a session a row, and what there is to know of the chosen one. Must
//! not change the plan.

mod detail;
mod rows;
#[cfg(test)]
mod tests;

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, below, row};
use super::page::{Page, ends};
use super::short_path::named_shortly;
use super::wrap::wrap;
use crate::app::group::GroupScreen;
use crate::app::ledger::OpenGroup;
use crate::domain::group::{Open, Reader};
use crate::say;
use crate::store::Access;

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
    let title = match &group.circle {
        Some(_) => name.to_owned(),
        None => format!("{name} · {}", say!(canvas.words, "group-plain")),
    };
    page.draw(canvas, &title);
    let body = draw_frame(group, canvas, page.body);
    let body = draw_troubles(group, canvas, body);
    let body = draw_left_out(group, canvas, body);
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
    rows::draw(&plan, screen.chosen, &group.book, canvas, list);
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
    let open = Open::of(&group.book.open_for_all());
    let open = open.map_or_else(String::new, |open| canvas.words.open(open));
    let style = canvas.theme.quiet;
    let room = usize::from(place.width).saturating_sub(open.width() + 2);
    let text = whole_parts(&text, room);
    ends(canvas, place, (text, style), (&open, canvas.theme.body));
    below(area, 1)
}

/// The leading parts of a line that there is room for, whole; the first one in any case.
fn whole_parts(line: &str, room: usize) -> &str {
    let ends = line.match_indices(" · ").map(|(at, _)| at);
    let ends: Vec<usize> = ends.chain([line.len()]).collect();
    let fits = ends.iter().rev().find(|&&at| line[..at].width() <= room);
    let end = fits.or(ends.first()).copied().unwrap_or(line.len());
    &line[..end]
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
    at_foot(&lines, canvas.theme.notice, canvas, area)
}

/// To whom stays closed what is written here, at the foot. Gives what is left of the area.
fn draw_left_out(group: &OpenGroup, canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    let waiting = group.circle.iter().flat_map(|circle| &circle.waiting);
    let readers: Vec<Reader> = waiting.map(|key| group.book.reader_or_some(key)).collect();
    if readers.is_empty() || group.access != Access::Write {
        return area;
    }
    let names = canvas.words.readers(&readers);
    let line = say!(canvas.words, "group-leaves-out", names = names);
    at_foot(&[line], canvas.theme.quiet, canvas, area)
}

fn at_foot(lines: &[String], style: Style, canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    let lines: Vec<String> = lines
        .iter()
        .flat_map(|line| wrap(line, area.width))
        .collect();
    let height = u16::try_from(lines.len()).unwrap_or(0).min(area.height / 3);
    let foot = below(area, area.height - height);
    for (n, line) in (0..height).zip(&lines) {
        canvas.line(row(foot, n), line, style);
    }
    Rect {
        height: area.height - height,
        ..area
    }
}
