//! Draws what somebody sees who has the keyboard in hand: one question, and nothing else. No name, no
//! key of the leaders, nothing of what anybody else answered. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, above, below, inset, inset_left, row};
use super::widgets::big_words::BigWords;
use super::widgets::face::{FacePicture, extent};
use super::writing;
use crate::app::Target;
use crate::app::evaluation::{AnswerPad, Asked, At, COLUMNS, Handed, Scaling};
use crate::domain::evaluation::{Face, Mark, Point, Scale};
use crate::domain::text::Text;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::ui::wrap::{text_width, wrap};

/// The largest that letters are drawn: dots are so many cells wide.
const LARGEST: u16 = 2;
/// The columns that a text for reading is never wider than.
const WIDEST: u16 = 76;
/// The most cells of a step from one mark to the next.
const STEP: u16 = 12;
/// The rows of a place to write.
const WRITING: u16 = 7;

/// Draws it, over the whole screen.
pub fn draw(handed: &Handed, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let pad = &handed.pad;
    let [body, foot] = above(inset(area, 2), 2);
    match pad.at {
        At::Welcome => welcome(pad, canvas, body),
        At::Question(n) => {
            progress(pad, n, canvas, row(body, 1));
            question(pad, n, canvas, below(body, 3));
        }
        At::Asked => asked(canvas, body),
        At::Given => thanks(canvas, body),
    }
    let how = how(pad, canvas);
    canvas.line_centred(row(foot, 0), &how, canvas.theme.quiet);
}

fn welcome(pad: &AnswerPad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let title = canvas.words.in_band(&pad.set.title, band);
    let lead = canvas.words.in_band(&pad.set.lead, band);
    said(&title, &lead, canvas, area);
}

fn asked(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = say!(canvas.words, "handed-asked");
    let on = key(Context::Answering, Action::NextQuestion, canvas);
    let text = say!(canvas.words, "handed-give", key = on);
    said(&title, &text, canvas, area);
}

fn thanks(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = say!(canvas.words, "handed-thanks");
    let text = say!(canvas.words, "handed-return");
    said(&title, &text, canvas, area);
}

/// A few large words and what is said with them, in the middle.
fn said(title: &str, text: &str, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let big = BigWords {
        text: title,
        most: LARGEST,
        style: canvas.theme.strong,
    };
    let rows = big.rows(area.width, area.height / 2);
    let lines = wrap(text, area.width.min(WIDEST));
    let used = rows + 2 + u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let top = below(area, area.height.saturating_sub(used) / 2);
    let place = Rect {
        height: rows.min(top.height),
        ..top
    };
    canvas.widget(big, place);
    for (line, place) in lines.iter().zip(below(top, rows + 2).rows()) {
        canvas.line_centred(place, line, canvas.theme.body);
    }
}

/// A dot for each question; those that lie behind are full.
fn progress(pad: &AnswerPad, here: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let dot = |n| if n <= here { "●" } else { "○" };
    let dots: Vec<&str> = (0..pad.count()).map(dot).collect();
    canvas.line_centred(area, &dots.join(" "), canvas.theme.quiet);
}

fn question(pad: &AnswerPad, n: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(asked) = pad.question(n) else { return };
    let used = ask(pad, asked, canvas, area);
    let rest = below(area, used);
    match asked {
        Asked::Scale(scale) => match pad.scaling {
            Scaling::Faces => faces(scale, pad.point(n), canvas, rest),
            Scaling::Marks => marks(scale, pad.point(n), canvas, rest),
        },
        Asked::Open(_) => {
            let width = (COLUMNS + 4).min(rest.width);
            let field = Rect {
                x: rest.x + (rest.width - width) / 2,
                width,
                height: rest.height.min(WRITING),
                ..rest
            };
            for line in field.rows() {
                canvas.line(line, "┃", canvas.theme.accent);
            }
            writing::text(canvas, &pad.editor, inset_left(field, 2));
        }
    }
}

/// The question: in large letters where all of the set find room in them, so that none is smaller
/// than its fellows. Gives the rows used.
fn ask(pad: &AnswerPad, asked: Asked<'_>, canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let (band, _) = canvas.app.band_and_lang();
    let words = canvas.words;
    let room = area.height / 3;
    let style = canvas.theme.strong;
    let text = |text: &Text| words.in_band(text, band);
    let scale_of = |text: &str| {
        let most = LARGEST;
        BigWords { text, most, style }.scale(area.width, room)
    };
    let scales = pad.set.scales.iter().map(|scale| &scale.ask);
    let all = scales.chain(pad.set.open.iter().map(|question| &question.ask));
    let most = all.map(|ask| scale_of(&text(ask))).min().unwrap_or(0);
    let text = match asked {
        Asked::Scale(scale) => text(&scale.ask),
        Asked::Open(question) => text(&question.ask),
    };
    if most == 0 {
        let lines = wrap(&text, area.width.min(WIDEST));
        let top = below(area, 1);
        for (line, place) in lines.iter().zip(top.rows()) {
            canvas.line_centred(place, line, style);
        }
        return u16::try_from(lines.len()).unwrap_or(u16::MAX) + 3;
    }
    let big = BigWords {
        text: &text,
        most,
        style,
    };
    let place = Rect {
        height: room,
        ..area
    };
    canvas.widget(big, place);
    room + 2
}

/// Five faces; under the chosen one lies a line.
fn faces(scale: &Scale, point: Option<Point>, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let count = u16::try_from(Face::ALL.len()).unwrap_or(u16::MAX);
    let fits = |scale: &u16| {
        let (columns, rows) = extent(*scale);
        (columns + 2) * count <= area.width && rows + 4 <= area.height
    };
    let size = (1..=LARGEST + 1).rev().find(fits).unwrap_or(1);
    let (columns, rows) = extent(size);
    let gap = (area.width / count)
        .saturating_sub(columns)
        .min(columns / 2);
    let width = count * columns + (count - 1) * gap;
    let left = area.x + area.width.saturating_sub(width) / 2;
    for (n, face) in (0..).zip(Face::ALL) {
        let place = Rect {
            x: left + n * (columns + gap),
            width: columns,
            height: (rows + 2).min(area.height),
            ..area
        };
        let is_chosen = point == Some(Point::Face(face));
        let style = match (is_chosen, point) {
            (true, _) => canvas.theme.selected,
            (false, None) => canvas.theme.body,
            (false, Some(_)) => canvas.theme.quiet,
        };
        let scale = size;
        canvas.widget(FacePicture { face, scale, style }, place);
        if is_chosen {
            let line = "━".repeat(columns.into());
            canvas.line(row(place, rows), &line, canvas.theme.accent);
        }
        let number = (n + 1).to_string();
        canvas.line_centred(row(place, rows + 1), &number, style);
        canvas.click(place, Target::Row(n.into()));
    }
    let ends_at = Rect {
        x: left,
        width: width.min(area.width),
        ..row(area, rows + 2)
    };
    ends(scale, canvas, ends_at);
}

/// From 0 to 10: a track that is filled up to the mark, the marks below it.
fn marks(scale: &Scale, point: Option<Point>, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let count = u16::from(Mark::HIGHEST) + 1;
    let step = (area.width / count).min(STEP);
    let width = step * count;
    let left = area.x + area.width.saturating_sub(width) / 2;
    let mark = match point {
        Some(Point::Mark(mark)) => Some(u16::from(mark.number())),
        _ => None,
    };
    let [high, rest] = [area, below(area, area.height.saturating_sub(7).min(8))];
    if let Some(mark) = mark {
        let text = mark.to_string();
        let big = BigWords {
            text: &text,
            most: LARGEST,
            style: canvas.theme.strong,
        };
        let height = area.height.saturating_sub(rest.height);
        canvas.widget(big, Rect { height, ..high });
    }
    for n in 0..count {
        let place = Rect {
            x: left + n * step,
            width: step,
            height: 4.min(rest.height),
            ..below(rest, 1)
        };
        let is_chosen = mark == Some(n);
        let (sign, style) = match mark {
            Some(mark) if n <= mark => ("█", canvas.theme.accent),
            _ => ("░", canvas.theme.frame),
        };
        let bar = sign.repeat(usize::from(step.saturating_sub(1)));
        canvas.line(row(place, 0), &bar, style);
        canvas.line(row(place, 1), &bar, style);
        let number = if is_chosen {
            format!("▲ {n}")
        } else {
            n.to_string()
        };
        let style = if is_chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        let under = Rect {
            width: step.saturating_sub(1),
            ..row(place, 2)
        };
        canvas.line_centred(under, &number, style);
        canvas.click(place, Target::Row(n.into()));
    }
    let ends_at = Rect {
        x: left,
        width: width.saturating_sub(1).min(area.width),
        ..row(rest, 5)
    };
    ends(scale, canvas, ends_at);
}

/// What stands at the two ends.
fn ends(scale: &Scale, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let low = canvas.words.in_band(&scale.low, band);
    let high = canvas.words.in_band(&scale.high, band);
    let taken = text_width(&high) + 2;
    let room = Rect {
        width: area.width.saturating_sub(taken),
        ..area
    };
    canvas.line(room, &low, canvas.theme.body);
    canvas.line_right(area, &high, canvas.theme.body);
}

/// How to go on, in one line.
fn how(pad: &AnswerPad, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let on = key(pad.context(), Action::NextQuestion, canvas);
    let Some(n) = pad.in_hand() else {
        return match pad.at {
            At::Welcome => say!(words, "handed-ready", key = on),
            At::Asked if pad.may_go_back() => {
                let back = key(pad.context(), Action::PreviousQuestion, canvas);
                say!(words, "handed-look-again", key = back)
            }
            // How a leader takes the keyboard back stands on the leaders' own page.
            At::Asked | At::Given | At::Question(_) => String::new(),
        };
    };
    let choose = match (pad.question(n), pad.scaling) {
        (Some(Asked::Open(_)), _) => say!(words, "handed-write"),
        (_, scaling) => {
            let left = key(Context::Answering, Action::PreviousChoice, canvas);
            let right = key(Context::Answering, Action::NextChoice, canvas);
            match scaling {
                Scaling::Faces => say!(words, "handed-faces", left = left, right = right),
                Scaling::Marks => say!(words, "handed-marks", left = left, right = right),
            }
        }
    };
    let on = if pad.has_answer() {
        say!(words, "handed-on", key = on)
    } else {
        say!(words, "handed-skip", key = on)
    };
    let back = if pad.may_go_back() {
        let back = key(pad.context(), Action::PreviousQuestion, canvas);
        say!(words, "handed-back", key = back)
    } else {
        String::new()
    };
    format!("{choose}  {on}  {back}").trim_end().to_owned()
}

fn key(context: Context, action: Action, canvas: &Canvas<'_, '_>) -> String {
    key_for(context, action).map_or_else(String::new, |key| canvas.words.key(key))
}
