//! The session is over, for a moment before the talk afterwards.

use ratatui::layout::Rect;

use crate::app::ledger::OpenSession;
use crate::domain::session::Live;
use crate::domain::time::nearest_minute;
use crate::say;
use crate::ui::canvas::{Canvas, below, row};

/// Draws it.
pub fn draw(session: &OpenSession, live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(at) = live.finished else { return };
    canvas.line(
        row(area, 1),
        &say!(canvas.words, "done-title"),
        canvas.theme.heading,
    );
    let minutes = nearest_minute(live.elapsed(at));
    let last = session
        .book
        .course()
        .last()
        .map(|(_, h)| (canvas.now.zone)(h.wall).time());
    let time = last.map_or_else(String::new, |t| canvas.words.at_time(t));
    let text = say!(canvas.words, "done-lasted", minutes = minutes, time = time);
    canvas.line(row(area, 3), &text, canvas.theme.body);
    canvas.line(
        row(area, 5),
        &say!(canvas.words, "done-undo"),
        canvas.theme.quiet,
    );
    let (band, _) = canvas.app.band_and_lang();
    let Ok(content) = &session.content else {
        return;
    };
    let tell = canvas.words.in_band(&content.file.tell_parents, band);
    if !tell.is_empty() {
        let heading = say!(canvas.words, "done-tell-parents");
        canvas.line(row(area, 7), &heading, canvas.theme.heading);
        let room = Rect {
            width: area.width.min(WIDEST),
            ..below(area, 8)
        };
        canvas.text(room, &tell, canvas.theme.body);
    }
}

/// Columns that a text is never wider than.
const WIDEST: u16 = 80;
