//! Draws what asks for a passphrase, and the key of a new group for paper. Must not show what is
//! typed, nor how it is judged before somebody asks.

use ratatui::layout::{Position, Rect};

use super::canvas::{Canvas, below, row};
use super::overlay::sheet;
use crate::app::passphrase::{Asked, PassphrasePad, Said};
use crate::app::recovery::{RecoverySheet, Surely};
use crate::domain::secret::SHORTEST;
use crate::say;

/// Draws the question.
pub fn draw(pad: &PassphrasePad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let words = canvas.words;
    let (title, about) = match pad.asked {
        Asked::Known => (
            say!(words, "passphrase-known"),
            say!(words, "passphrase-about"),
        ),
        Asked::New => (
            say!(words, "passphrase-new"),
            say!(words, "passphrase-about-new"),
        ),
        Asked::Again(_) => (
            say!(words, "passphrase-again"),
            say!(words, "passphrase-about-new"),
        ),
    };
    let inside = sheet(canvas, area, 4, &title);
    let room = usize::from(inside.width.saturating_sub(1));
    let dots = "•".repeat(pad.typed().min(room));
    let used = canvas.line(row(inside, 0), &dots, canvas.theme.strong);
    canvas.cursor(Position::new(inside.x + used, inside.y));
    let below = below(inside, 2);
    match said(pad, canvas) {
        Some(text) => canvas.text(below, &text, canvas.theme.notice),
        None => canvas.text(below, &about, canvas.theme.quiet),
    };
}

fn said(pad: &PassphrasePad, canvas: &Canvas<'_, '_>) -> Option<String> {
    let words = canvas.words;
    match &pad.said {
        Said::Nothing => None,
        Said::Trying => Some(say!(words, "passphrase-trying")),
        Said::Wrong => Some(say!(words, "ask-wrong")),
        Said::TooShort => Some(say!(words, "passphrase-short", least = SHORTEST)),
        Said::Differs => Some(say!(words, "passphrase-differs")),
        Said::NoKeys => Some(say!(words, "cli-no-identity")),
        Said::Cannot(error) => Some(words.store_error(error)),
    }
}

/// Draws the key for paper, alone on the screen.
pub fn draw_recovery(shown: &RecoverySheet, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "recovery-title");
    let inside = sheet(canvas, area, area.height.saturating_sub(3), &title);
    let mut used = canvas.text(
        inside,
        &say!(canvas.words, "recovery-about"),
        canvas.theme.body,
    ) + 1;
    for line in shown.key.for_paper().show().lines() {
        canvas.line(row(below(inside, used), 0), line, canvas.theme.strong);
        used += 2;
    }
    let (text, style) = match shown.asked {
        Surely::Shown => (say!(canvas.words, "recovery-then"), canvas.theme.quiet),
        Surely::Said => (say!(canvas.words, "recovery-surely"), canvas.theme.notice),
    };
    canvas.text(below(inside, used), &text, style);
}
