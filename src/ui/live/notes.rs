//! What is written of today, while the veil is up: first what is still to be come back to, then
//! everything else, the latest first, each with its time and who it is about. Nothing that somebody
//! wrote is missing here. Must not know when it is shown.

use chrono::{DateTime, Utc};
use ratatui::layout::Rect;

use crate::app::live::{LiveScreen, Panel};
use crate::domain::happening::{HeldWord, Note, Serious, SessionBook};
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::domain::story::Version;
use crate::say;
use crate::ui::canvas::Canvas;
use crate::ui::held_words;
use crate::ui::wrap::wrap;

/// Something that is written, behind its mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    mark: &'static str,
    text: String,
}

/// Columns of a mark, and the space behind it.
const INDENT: u16 = 2;

impl Written {
    /// Its rows, folded to a width that holds the mark too.
    pub fn rows(&self, width: u16) -> Vec<String> {
        let lines = wrap(&self.text, width.saturating_sub(INDENT));
        let lines = lines.into_iter().enumerate();
        lines
            .map(|(n, line)| format!("{} {line}", if n == 0 { self.mark } else { " " }))
            .collect()
    }
}

/// What is written of a session.
pub fn of(canvas: &Canvas<'_, '_>, book: &SessionBook) -> Vec<Written> {
    let words = book.held_words().into_iter().map(|(_, word)| word);
    let (held, settled): (Vec<_>, Vec<_>) = words.partition(|word| word.is_held());
    let mut all = Vec::new();
    all.extend(settled.into_iter().map(|it| (it.wall, word(canvas, it))));
    let serious = book.serious().into_iter();
    all.extend(serious.map(|(_, it)| (it.wall, on_card(canvas, it))));
    for (id, it) in book.notes() {
        // Read from the latest on, and so the first version stands first.
        let versions = versions(canvas, book, id).into_iter().rev();
        all.extend(versions.map(|written| (it.wall, written)));
    }
    order::sort_by_key(&mut all, |(wall, _)| *wall);
    let held = held.into_iter().map(|it| word(canvas, it));
    held.chain(all.into_iter().rev().map(|(_, written)| written))
        .collect()
}

/// How many rows they take, folded to a width.
pub fn height(all: &[Written], width: u16) -> u16 {
    let rows: usize = all.iter().map(|written| written.rows(width).len()).sum();
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// Draws the page of them that somebody leafed to; after the last comes the first.
pub fn draw(all: &[Written], screen: &LiveScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    if all.is_empty() {
        let text = say!(canvas.words, "live-no-notes");
        canvas.text(area, &text, canvas.theme.quiet);
        return;
    }
    if area.is_empty() {
        return;
    }
    let rows: Vec<String> = all.iter().flat_map(|it| it.rows(area.width)).collect();
    let pages: Vec<&[String]> = rows.chunks(usize::from(area.height)).collect();
    let at = screen.row(Panel::Notes) % pages.len();
    for (line, place) in pages[at].iter().zip(area.rows()) {
        canvas.line(place, line, canvas.theme.body);
        let mark: String = line.chars().take(1).collect();
        canvas.line(place, &mark, canvas.theme.quiet);
    }
    if pages.len() > 1 {
        let below = Rect {
            y: area.bottom(),
            height: 1,
            ..area
        };
        let page = at + 1;
        let text = say!(canvas.words, "live-more", page = page, all = pages.len());
        canvas.line_right(below, &text, canvas.theme.quiet);
    }
}

fn word(canvas: &Canvas<'_, '_>, held: &HeldWord) -> Written {
    let word = held_words::word(canvas, held);
    let text = match held.settled {
        Some(_) => format!("{word} → {}", canvas.words.settled(held.settled)),
        None => word,
    };
    Written { mark: "↺", text }
}

fn on_card(canvas: &Canvas<'_, '_>, serious: &Serious) -> Written {
    let time = time(canvas, serious.wall);
    let card = say!(canvas.words, "live-on-card");
    let head = match name(canvas, serious.child.as_ref()) {
        Some(name) => format!("{time} ({name}), {card}"),
        None => format!("{time}, {card}"),
    };
    let text = if serious.words.is_empty() {
        head
    } else {
        format!("{head}: {}", serious.words.show())
    };
    Written { mark: "✎", text }
}

/// A note; where two leaders changed it at once, each version, until somebody makes one of them.
fn versions(canvas: &Canvas<'_, '_>, book: &SessionBook, id: &Id) -> Vec<Written> {
    let versions = book.note_versions(id);
    let of = versions.len();
    let told = versions.into_iter().enumerate().map(|(n, (_, it))| {
        let mut written = note(canvas, it);
        if of > 1 {
            let (number, author) = (n + 1, None);
            let version = canvas.words.version(&Version { number, of, author });
            written.text = format!("{version} · {}", written.text);
        }
        written
    });
    told.collect()
}

fn note(canvas: &Canvas<'_, '_>, note: &Note) -> Written {
    let time = time(canvas, note.wall);
    let head = match name(canvas, note.about.as_ref()) {
        Some(name) => format!("{time} ({name}):"),
        None => format!("{time}:"),
    };
    Written {
        mark: "✎",
        text: format!("{head} {}", note.text.show()),
    }
}

/// When it was written: today a time; what was written on another day has that before it.
fn time(canvas: &Canvas<'_, '_>, wall: DateTime<Utc>) -> String {
    let local = (canvas.now.zone)(wall);
    let time = canvas.words.time(local.time());
    if local.date() == canvas.now.today() {
        return time;
    }
    format!("{} {time}", canvas.words.short_date(local.date()))
}

fn name(canvas: &Canvas<'_, '_>, id: Option<&Id>) -> Option<String> {
    let group = canvas.app.group.as_ref()?;
    Some(canvas.app.name_of(group.book.person(id?)?).to_owned())
}
