//! Draws the toolbox: what is looked for, the filters, what was found, and an entry in full. Must
//! not decide what fits.

mod filters;

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row};
use super::wrap::text_width;
use super::{framed, reading, writing};
use crate::app::Target;
use crate::app::reading::Page;
use crate::app::toolbox::{Aim, ToolboxScreen, WIDEST};
use crate::domain::toolbox::Tool;
use crate::say;

/// From this width on the chosen entry stands beside the list.
const WIDE: u16 = 100;

/// Draws it, over the whole screen.
pub fn draw(screen: &ToolboxScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = title(screen, canvas);
    let body = framed::draw(canvas, area, &title);
    match (screen.open, screen.tool()) {
        (Some(top), Some(tool)) => entry(screen, tool, top, canvas, body),
        _ => list(screen, canvas, body),
    }
}

fn title(screen: &ToolboxScreen, canvas: &Canvas<'_, '_>) -> String {
    match &screen.aim {
        Aim::Browse => say!(canvas.words, "toolbox-title"),
        Aim::Plan(planned) => {
            let session = framed::session_title(canvas, planned);
            say!(canvas.words, "toolbox-for", session = session)
        }
        Aim::Live | Aim::Shorter(_) => {
            let planned = canvas.app.screen.planned();
            let session = planned.map_or_else(String::new, |id| framed::session_title(canvas, id));
            say!(canvas.words, "toolbox-for", session = session)
        }
    }
}

/// An entry in full, from one of its rows on.
fn entry(screen: &ToolboxScreen, tool: &Tool, top: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let lines = canvas.words.tool(tool, screen.band);
    let page = Page::of(&lines, area.width.min(WIDEST));
    let last = page.rows.len().saturating_sub(usize::from(area.height));
    reading::draw_rows(&page.rows[top.min(last)..], canvas, area);
    if top == 0 {
        let marks = marks(screen, tool, canvas);
        canvas.line_right(row(area, 0), &marks, canvas.theme.accent);
    }
}

/// What there is to say of an entry here: a favourite, done before, lies ready.
fn marks(screen: &ToolboxScreen, tool: &Tool, canvas: &Canvas<'_, '_>) -> String {
    let mut marks = Vec::new();
    if screen.is_favourite(tool) {
        marks.push("★".to_owned());
    }
    if canvas.app.is_set_aside(tool) {
        marks.push(say!(canvas.words, "toolbox-ready"));
    }
    if screen.is_liked(tool) {
        marks.push(say!(canvas.words, "toolbox-liked"));
    } else if screen.is_used(tool) {
        marks.push(say!(canvas.words, "toolbox-used"));
    }
    marks.join(" · ")
}

fn list(screen: &ToolboxScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    search(screen, canvas, row(area, 0));
    let used = filters::draw(screen, canvas, below(area, 1));
    let rest = below(area, used + 2);
    let wide = area.width >= WIDE;
    let width = if wide { rest.width * 2 / 5 } else { rest.width };
    if screen.found().len() == 0 {
        let text = say!(canvas.words, "toolbox-none");
        canvas.text(rest, &text, canvas.theme.body);
        return;
    }
    rows(screen, canvas, Rect { width, ..rest });
    if let Some(tool) = screen.tool().filter(|_| wide) {
        let beside = inset_left(rest, width + 3);
        let lines = canvas.words.tool(tool, screen.band);
        let page = Page::of(&lines, beside.width.min(WIDEST));
        reading::draw_rows(&page.rows, canvas, beside);
    }
}

fn search(screen: &ToolboxScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let label = say!(canvas.words, "toolbox-search");
    let taken = canvas.line(area, &label, canvas.theme.quiet) + 1;
    let count = say!(
        canvas.words,
        "toolbox-count",
        count = screen.found().len(),
        all = screen.count()
    );
    let right = canvas.line_right(area, &count, canvas.theme.quiet) + 2;
    let place = Rect {
        x: area.x + taken.min(area.width),
        width: area.width.saturating_sub(taken + right).min(40),
        ..area
    };
    writing::line(canvas, &screen.words, place);
}

fn rows(screen: &ToolboxScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let tools: Vec<&Tool> = screen.found().collect();
    for (index, place) in canvas.columned_list(area, tools.len(), screen.chosen) {
        let chosen = index == screen.chosen;
        let style = if chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        let tool = tools[index];
        let minutes = canvas.words.span(tool.minutes);
        let marks = marks(screen, tool, canvas);
        let right = if marks.is_empty() {
            format!("{minutes} min")
        } else {
            format!("{marks} · {minutes} min")
        };
        canvas.line_right(place, &right, canvas.theme.quiet);
        canvas.line(place, if chosen { "▶" } else { " " }, style);
        let title = canvas.words.in_band(&tool.title, screen.band);
        let name = Rect {
            width: place.width.saturating_sub(text_width(&right) + 4),
            ..inset_left(place, 2)
        };
        canvas.line(name, &title, style);
        canvas.click(place, Target::Row(index));
    }
}
