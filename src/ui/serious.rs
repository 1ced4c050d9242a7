//! The calm card for when something serious is told: the numbers above, then what helps, and room
//! for the child's own words below. No time stands on it. Must not decide anything.

use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget};

use super::canvas::{Canvas, inset, inset_left, row};
use super::{footer, notice, reading, writing};
use crate::app::serious::{Part, SeriousScreen};
use crate::domain::clean::clean_line;
use crate::domain::happening::SeriousKind;
use crate::input::{Action, Context, key_for};
use crate::say;

/// Rows of the child's words while they are written, with their frame.
const WORDS: u16 = 8;

/// Draws it, over the whole screen.
pub fn draw(screen: &SeriousScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    head(screen, canvas, inside);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    footer::draw(canvas, foot(1));
    let mut body = Rect {
        y: area.y + 3,
        height: area.height.saturating_sub(5),
        ..inside
    };
    if screen.part == Part::Words {
        let height = WORDS.min(area.height / 2);
        let place = Rect {
            y: area.bottom().saturating_sub(height + 1),
            height,
            ..inside
        };
        body.height = place.y.saturating_sub(body.y);
        words(screen, canvas, place);
    } else if !notice::draw_said(canvas, foot(2)) {
        kept(screen, canvas, foot(2));
    }
    let page = canvas.app.card_page(screen, area.width);
    let last = page.rows.len().saturating_sub(usize::from(body.height));
    reading::draw_rows(&page.rows[screen.top.min(last)..], canvas, body);
    if screen.top < last {
        let below = Rect {
            y: body.bottom().saturating_sub(1),
            height: 1,
            ..body
        };
        canvas.line_right(below, "↓", canvas.theme.quiet);
    }
}

/// What the card is called, the numbers, and which of its pages this is.
fn head(screen: &SeriousScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let country = frame.and_then(|frame| screen.card.country(frame.country));
    let numbers: Vec<&str> = country.map_or_else(Vec::new, |country| {
        country.call.iter().map(|n| n.number.as_str()).collect()
    });
    let numbers = numbers.join(" · ");
    let used = canvas.line_right(row(area, 0), &numbers, canvas.theme.strong);
    let title = canvas.words.in_band(&screen.card.title, band);
    let room = Rect {
        width: area.width.saturating_sub(used + 2),
        ..row(area, 0)
    };
    canvas.line(room, &title, canvas.theme.heading);
    let pages: Vec<_> = [None]
        .into_iter()
        .chain(SeriousKind::ALL.map(Some))
        .collect();
    let dots: Vec<&str> = pages
        .iter()
        .map(|page| if *page == screen.page { "●" } else { "○" })
        .collect();
    let used = canvas.line(row(area, 1), &dots.join(" "), canvas.theme.accent);
    let name = canvas.words.card_page(&screen.card, screen.page, band);
    let place = inset_left(row(area, 1), used + 2);
    let used = canvas.line(place, &name, canvas.theme.current);
    let here = pages.iter().position(|page| *page == screen.page);
    if let Some(next) = here.and_then(|here| pages.get(here + 1)) {
        let next = canvas.words.card_page(&screen.card, *next, band);
        let text = format!("→ {next}");
        let room = inset_left(place, used + 3);
        if super::wrap::text_width(&text) <= room.width {
            canvas.line_right(room, &text, canvas.theme.quiet);
        }
    }
}

/// What is recorded, quietly.
fn kept(screen: &SeriousScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    if !canvas.app.may_record_serious() {
        return;
    }
    let has_words = !screen.editor.text().trim().is_empty();
    let who = who(screen, canvas);
    let key = |action| {
        let key = key_for(Context::Serious, action);
        key.map(|key| canvas.words.key(key)).unwrap_or_default()
    };
    let who_told = key(Action::About);
    let key = key(Action::ToldByAnother);
    let text = match (has_words, screen.told.child.is_some()) {
        (false, false) => say!(canvas.words, "card-who-told", key = who_told),
        (true, _) => say!(canvas.words, "card-words-kept", who = who, key = key),
        (false, true) => say!(canvas.words, "card-child-kept", who = who, key = key),
    };
    canvas.line(area, &text, canvas.theme.quiet);
}

fn who(screen: &SeriousScreen, canvas: &Canvas<'_, '_>) -> String {
    let group = canvas.app.group.as_ref();
    let child = screen.told.child.as_ref();
    let person = child.and_then(|id| group.and_then(|g| g.book.person(id)));
    match person {
        Some(person) => canvas.app.name_of(person).to_owned(),
        None => say!(canvas.words, "aside-a-child"),
    }
}

fn words(screen: &SeriousScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = match screen.told.child {
        Some(_) => say!(canvas.words, "card-words", who = who(screen, canvas)),
        None => say!(canvas.words, "card-words-open"),
    };
    let block = Block::bordered()
        .border_style(canvas.theme.frame)
        .title(format!(" {} ", clean_line(&title)))
        .title_style(canvas.theme.heading);
    let text = inset(block.inner(area), 1);
    block.render(area, canvas.buffer());
    writing::text(canvas, &screen.editor, text);
}
