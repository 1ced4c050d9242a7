//! Relaxation: the exercises to choose from, and the pacer that runs one.

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::live::{LiveScreen, Pacer, Panel};
use crate::domain::session::Live;
use crate::say;
use crate::ui::canvas::{Canvas, below, row};
use crate::ui::widgets::pacer::{self, Shape};
use crate::ui::wrap::wrap;

/// The exercises to choose from.
pub fn choose(screen: &LiveScreen, live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let entries: Vec<(String, bool)> = canvas
        .app
        .exercises()
        .iter()
        .map(|e| {
            let minutes = (e.length().as_secs() + 30) / 60;
            let length = say!(canvas.words, "pacer-length", minutes = minutes);
            let title = canvas.words.in_band(&e.title, band);
            (
                format!("{title} · {length}"),
                live.current().chosen.contains(&e.id),
            )
        })
        .collect();
    let chosen = screen.row(Panel::Relaxation);
    for (index, place) in canvas.list(area, entries.len(), chosen) {
        let (text, done) = &entries[index];
        let style = if index == chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if index == chosen { "▶" } else { " " }, style);
        let inner = Rect {
            x: place.x + 2,
            width: place.width.saturating_sub(2),
            ..place
        };
        let mark = if *done { "✓ " } else { "" };
        canvas.line(inner, &format!("{mark}{text}"), style);
        canvas.click(place, Target::Row(index));
    }
}

/// The exercise that runs: a shape that grows and shrinks, one word under it, and words that
/// can be said.
pub fn pace(pacer: &Pacer, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let position = pacer.position(canvas.now);
    let word = match &position {
        Some(position) => canvas.words.phase(position.phase.kind),
        None => String::new(),
    };
    let size = position.as_ref().map_or(0.0, |p| {
        pacer::size(p.phase.kind, p.share, canvas.app.look.motion)
    });
    let spoken = position
        .as_ref()
        .map_or_else(String::new, |p| canvas.words.in_band(&p.phase.say, band));
    let quote = if spoken.is_empty() {
        String::new()
    } else {
        canvas.words.quote(&spoken)
    };
    let wrapped = u16::try_from(wrap(&quote, area.width).len()).unwrap_or(1);
    let lines = wrapped.max(2).min(area.height / 2);
    let shape = Rect {
        height: area.height.saturating_sub(lines + 2),
        ..area
    };
    let theme = canvas.theme;
    let picture = pacer::Pacer {
        shape: Shape::Ball,
        size,
        word: &word,
        shape_style: theme.breath,
        word_style: theme.strong,
    };
    canvas.widget(picture, shape);
    let under = below(area, shape.height);
    if quote.is_empty() || !pacer.is_running() {
        state(pacer, position.is_none(), canvas, row(under, 1));
    } else {
        for (n, part) in (1..).zip(wrap(&quote, area.width)) {
            canvas.line_centred(row(under, n), &part, canvas.theme.strong);
        }
    }
    let speed = say!(canvas.words, "pacer-speed", percent = pacer.speed());
    if pacer.speed() != 100 {
        canvas.line_right(row(under, 0), &speed, canvas.theme.quiet);
    }
}

fn state(pacer: &Pacer, over: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let text = if over {
        say!(canvas.words, "pacer-over")
    } else if pacer.is_running() {
        return;
    } else {
        say!(canvas.words, "pacer-held")
    };
    canvas.line_centred(area, &text, canvas.theme.quiet);
}
