//! The closing: what comes next time, with its date and what to bring.

use ratatui::layout::Rect;

use crate::domain::session::{Candle, Live};
use crate::say;
use crate::ui::canvas::{Canvas, below};
use crate::ui::wrap::wrap;

/// What is told.
pub struct Told {
    /// What comes next time, and what to bring.
    coming: Vec<String>,
    /// What goes home with the children today.
    send_home: Option<String>,
}

/// What is told today.
pub fn told(canvas: &Canvas<'_, '_>) -> Told {
    Told {
        coming: coming(canvas),
        send_home: send_home(canvas),
    }
}

/// Rows that it takes.
pub fn rows(told: &Told, width: u16) -> usize {
    let texts = told.coming.iter().chain(&told.send_home);
    let rows: usize = texts.map(|t| wrap(t, width).len()).sum();
    rows + 1
}

/// Draws it. What goes home with the children comes last: where there is little room, the others
/// must be seen.
pub fn draw(told: &Told, live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let mut room = area;
    for text in &told.coming {
        let used = canvas.text(room, text, canvas.theme.body);
        room = below(room, used);
    }
    if live.candle == Candle::Lit {
        let text = say!(canvas.words, "closing-candle");
        let used = canvas.text(room, &text, canvas.theme.notice);
        room = below(room, used);
    }
    if let Some(text) = &told.send_home {
        if wrap(text, room.width).len() > usize::from(room.height) {
            canvas.line(room, text, canvas.theme.body);
        } else {
            canvas.text(room, text, canvas.theme.body);
        }
    }
}

/// What comes next time, and what to bring.
fn coming(canvas: &Canvas<'_, '_>) -> Vec<String> {
    let Some((next, bring)) = canvas.app.coming() else {
        return vec![say!(canvas.words, "closing-last")];
    };
    let date = canvas.words.date(next.date);
    let time = canvas.words.at_time(next.time);
    let title = next.title.as_str();
    let mut texts = vec![say!(
        canvas.words,
        "closing-next",
        title = title,
        date = date,
        time = time
    )];
    if !bring.is_empty() {
        let what = bring.join(" · ");
        texts.push(say!(canvas.words, "closing-bring", what = what));
    }
    texts
}

/// What goes home with the children today.
fn send_home(canvas: &Canvas<'_, '_>) -> Option<String> {
    let (band, lang) = canvas.app.band_and_lang();
    let content = canvas.app.session()?.content.as_ref().ok()?;
    let lines = content.file.send_home.or_none(lang, band);
    let what = lines.join(" · ");
    (!lines.is_empty()).then(|| say!(canvas.words, "closing-send-home", what = what))
}
