//! The panel beside the rail: the step's name, what to do, words that can be said, and below
//! them what the step has to choose from or tick.

use ratatui::layout::Rect;

use super::{choosing, name_tags, notes, relaxation, round};
use crate::app::ledger::OpenSession;
use crate::app::live::choosing::Choice;
use crate::app::live::{LiveScreen, Panel};
use crate::domain::language::{Band, Lang};
use crate::domain::session::Live;
use crate::domain::step::{Step, StepKind};
use crate::domain::text::{Found, Lines, Text};
use crate::say;
use crate::ui::canvas::{Canvas, below, row};
use crate::ui::wrap::wrap;

/// Draws it.
pub fn draw(
    screen: &LiveScreen,
    session: &OpenSession,
    live: &Live,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let step = &live.current().step;
    canvas.line(
        row(area, 0),
        &step.title.to_uppercase(),
        canvas.theme.current,
    );
    let area = below(area, 2);
    if step.kind == StepKind::Relaxation
        && let Some(pacer) = &screen.pacer
    {
        relaxation::pace(pacer, canvas, area);
        return;
    }
    let lines = words(canvas, live);
    let wanted = rows_wanted(canvas, step.kind, area.width);
    let (text, list) = share(area, height(&lines, area.width), wanted, step.kind);
    if screen.veil.is_up() {
        notes::draw(session, canvas, text);
    } else {
        say_and_do(&lines, screen, canvas, text);
    }
    match step.kind {
        StepKind::NameTags => name_tags::draw(screen, session, canvas, list),
        StepKind::TopAndBottom => round::draw(screen, canvas, list),
        StepKind::Relaxation => relaxation::choose(screen, live, canvas, list),
        StepKind::Closing => super::closing::draw(screen, live, canvas, list),
        _ => choosing::draw(screen, live, canvas, list),
    }
}

/// A line of the step's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    what: What,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Do,
    Say,
    Tip,
    Gap,
}

fn rows_wanted(canvas: &Canvas<'_, '_>, kind: StepKind, width: u16) -> u16 {
    let count = match kind {
        StepKind::NameTags => canvas.app.tags().len(),
        StepKind::TopAndBottom => canvas.app.turns().len() + 2,
        StepKind::Relaxation => canvas.app.exercises().len(),
        StepKind::Closing => usize::from(super::closing::rows(canvas, width)),
        _ => choosing::rows(canvas, width),
    };
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Shares the panel's height between the words above and the list below.
fn share(area: Rect, words: u16, list: u16, kind: StepKind) -> (Rect, Rect) {
    if list == 0 {
        return (area, Rect { height: 0, ..area });
    }
    let room = area.height.saturating_sub(1);
    // Where somebody ticks, the list comes first; where somebody chooses, the words do.
    let most = match kind {
        StepKind::NameTags | StepKind::TopAndBottom => room.saturating_sub(3),
        _ => (room / 3).max(4),
    };
    let list = list.min(most.max(room.saturating_sub(words)));
    let words = room.saturating_sub(list).min(words);
    let rest = below(area, words + 1);
    (
        Rect {
            height: words,
            ..area
        },
        Rect {
            height: list.min(rest.height),
            ..rest
        },
    )
}

/// The words for the step: those of a chosen variant where one is chosen.
fn words(canvas: &Canvas<'_, '_>, live: &Live) -> Vec<Line> {
    let Some(step) = canvas.app.authored() else {
        return vec![Line {
            what: What::Tip,
            text: say!(canvas.words, "live-no-words"),
        }];
    };
    let (band, lang) = canvas.app.band_and_lang();
    let mut lines = Vec::new();
    let chosen = canvas
        .app
        .choices()
        .into_iter()
        .find_map(|choice| match choice {
            Choice::Variant(v) if live.current().chosen.contains(&v.id) => Some(v),
            _ => None,
        });
    let to_do = chosen.map_or(&step.to_do, |variant| &variant.to_do);
    add(&mut lines, What::Do, to_do, lang, band);
    add(&mut lines, What::Say, &step.say, lang, band);
    add(&mut lines, What::Tip, &step.tips, lang, band);
    add_user_representative(&mut lines, canvas, step, lang, band);
    if lines.is_empty() {
        lines.push(Line {
            what: What::Tip,
            text: say!(canvas.words, "live-no-words"),
        });
    }
    lines
}

fn add(lines: &mut Vec<Line>, what: What, from: &Lines, lang: Lang, band: Band) {
    let Some(Found { value, instead }) = from.get(lang, band) else {
        return;
    };
    if !lines.is_empty() && !value.is_empty() {
        lines.push(Line {
            what: What::Gap,
            text: String::new(),
        });
    }
    for text in value {
        lines.push(Line {
            what,
            text: with_mark(text, instead),
        });
    }
}

fn add_user_representative(
    lines: &mut Vec<Line>,
    canvas: &Canvas<'_, '_>,
    step: &Step,
    lang: Lang,
    band: Band,
) {
    let from: &Text = &step.user_representative;
    if let Some(Found { value, instead }) = from.get(lang, band) {
        let text = with_mark(value, instead);
        let text = say!(canvas.words, "live-user-representative", text = text);
        lines.push(Line {
            what: What::Gap,
            text: String::new(),
        });
        lines.push(Line {
            what: What::Tip,
            text,
        });
    }
}

/// A text as far as there is one.
pub(super) fn marked(text: &Text, lang: Lang, band: Band) -> String {
    text.get(lang, band)
        .map_or_else(String::new, |found| with_mark(found.value, found.instead))
}

/// A text in another language than the one asked for says which.
fn with_mark(text: &str, instead: Option<Lang>) -> String {
    match instead {
        Some(lang) => format!("[{}] {text}", lang.code()),
        None => text.to_owned(),
    }
}

const fn mark(what: What) -> &'static str {
    match what {
        What::Do => "–",
        What::Say | What::Tip | What::Gap => " ",
    }
}

fn quoted(canvas: &Canvas<'_, '_>, line: &Line) -> String {
    match line.what {
        What::Say => canvas.words.quote(&line.text),
        What::Do | What::Tip | What::Gap => line.text.clone(),
    }
}

fn height(lines: &[Line], width: u16) -> u16 {
    let rows: usize = lines
        .iter()
        .map(|l| wrap(&l.text, width.saturating_sub(4)).len().max(1))
        .sum();
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// The words in their area, scrolled as far as somebody asked for.
fn say_and_do(lines: &[Line], screen: &LiveScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let mut rows: Vec<(What, &'static str, String)> = Vec::new();
    for line in lines {
        let text = quoted(canvas, line);
        let wrapped = wrap(&text, area.width.saturating_sub(2));
        for (n, part) in wrapped.into_iter().enumerate() {
            rows.push((line.what, if n == 0 { mark(line.what) } else { " " }, part));
        }
    }
    let all = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let top = u16::try_from(screen.row(Panel::Words)).unwrap_or(u16::MAX);
    let top = top.min(all.saturating_sub(area.height));
    let hidden = all.saturating_sub(top + area.height);
    for (n, (what, mark, text)) in rows.into_iter().skip(usize::from(top)).enumerate() {
        let place = row(area, u16::try_from(n).unwrap_or(u16::MAX));
        if place.is_empty() {
            break;
        }
        let style = match what {
            What::Do => canvas.theme.body,
            What::Say => canvas.theme.strong,
            What::Tip | What::Gap => canvas.theme.quiet,
        };
        canvas.line(place, mark, canvas.theme.quiet);
        canvas.line(
            Rect {
                x: place.x + 2,
                width: place.width.saturating_sub(2),
                ..place
            },
            &text,
            style,
        );
    }
    if hidden > 0 || top > 0 {
        let place = Rect {
            y: area.bottom(),
            height: 1,
            ..area
        };
        let arrow = if hidden > 0 { "↓" } else { "↑" };
        let text = format!("{arrow} {}", say!(canvas.words, "live-more"));
        canvas.line_right(place, &text, canvas.theme.quiet);
    }
}
