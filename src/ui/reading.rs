//! Draws a session as it went or as it is planned. Must not decide what is told.

use ratatui::layout::Rect;

use super::canvas::{Canvas, row};
use super::framed;
use crate::app::reading::{PageRow, ReadingScreen, Scope};
use crate::say;
use crate::words::story::{Kind, Line};

/// Draws it.
pub fn draw(screen: &ReadingScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let title = match screen.scope {
        Scope::One => {
            let group = frame.map_or("", |f| f.name.show());
            if canvas.app.reads_ahead(screen) {
                say!(canvas.words, "reading-title-ahead", group = group)
            } else {
                say!(canvas.words, "reading-title", group = group)
            }
        }
        Scope::All => framed::session_title(canvas, &screen.planned),
    };
    let body = framed::draw(canvas, area, &title);
    let page = canvas.app.page(area.width, canvas.now);
    let last = page.rows.len().saturating_sub(usize::from(body.height));
    draw_rows(&page.rows[screen.top.min(last)..], canvas, body);
}

/// Draws rows of a story, as many as there is room for.
pub fn draw_rows(rows: &[PageRow], canvas: &mut Canvas<'_, '_>, area: Rect) {
    for (line, place) in rows.iter().zip(area.rows()) {
        let style = match line.kind {
            Kind::Title | Kind::Section => canvas.theme.heading,
            Kind::Strong => canvas.theme.strong,
            Kind::Body => canvas.theme.body,
            Kind::Quiet => canvas.theme.quiet,
        };
        let Some(lead) = &line.lead else {
            canvas.line(place, &line.text, style);
            continue;
        };
        canvas.line(place, lead, canvas.theme.quiet);
        let indent = Line::LEAD.min(place.width);
        let text = Rect {
            x: place.x + indent,
            width: place.width - indent,
            ..row(place, 0)
        };
        canvas.line(text, &line.text, style);
    }
}
