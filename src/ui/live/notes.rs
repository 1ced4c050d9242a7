//! What is to be come back to and today's notes, while the veil is up: the latest note first, each
//! with its time and whom it is about.

use ratatui::layout::Rect;

use crate::app::ledger::OpenSession;
use crate::domain::happening::Note;
use crate::domain::story::Version;
use crate::say;
use crate::ui::canvas::{Canvas, below};
use crate::ui::held_words;

/// Draws them.
pub fn draw(session: &OpenSession, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let notes = session.book.notes();
    let held = session.book.still_held();
    if notes.is_empty() && held.is_empty() {
        let text = say!(canvas.words, "live-no-notes");
        canvas.text(area, &text, canvas.theme.quiet);
        return;
    }
    let mut room = area;
    for (_, word) in held {
        let text = held_words::word(canvas, word);
        let used = canvas.item(room, "↺", &text, canvas.theme.body);
        room = below(room, used);
    }
    for (id, _) in notes.into_iter().rev() {
        let versions = session.book.note_versions(id);
        let of = versions.len();
        for (n, (_, note)) in versions.into_iter().enumerate() {
            if room.is_empty() {
                return;
            }
            let mut text = format!("{} {}", head(canvas, note), note.text.show());
            if of > 1 {
                // Both stand until somebody puts them together.
                let (number, author) = (n + 1, None);
                let version = canvas.words.version(&Version { number, of, author });
                text = format!("{version} · {text}");
            }
            let used = canvas.item(room, "✎", &text, canvas.theme.body);
            room = below(room, used);
        }
    }
}

fn head(canvas: &Canvas<'_, '_>, note: &Note) -> String {
    let time = canvas.words.time((canvas.now.zone)(note.wall).time());
    let person = note
        .about
        .as_ref()
        .and_then(|id| canvas.app.group.as_ref()?.book.person(id));
    match person {
        Some(person) => format!("{time} ({}):", canvas.app.name_of(person)),
        None => format!("{time}:"),
    }
}
