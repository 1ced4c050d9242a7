//! Draws answers that a leader reads from paper: all questions, the one in hand with its scale or a
//! place to write. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row, without_right};
use super::wrap::{text_width, wrap};
use super::{evaluation, framed, writing};
use crate::app::evaluation::{AnswerPad, Asked, COLUMNS, Scaling};
use crate::domain::evaluation::{Face, Mark, Point, Scale};
use crate::domain::text::Text;
use crate::say;

/// The columns that the page is never wider than.
const WIDEST: u16 = 100;
/// The columns of an answer on a scale.
const ANSWER: u16 = 9;
/// The rows of a place to write.
const WRITING: u16 = 3;

/// Draws it, over the whole screen.
pub fn draw(pad: &AnswerPad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let (band, _) = canvas.app.band_and_lang();
    let name = evaluation::name(&pad.sheet.by, canvas);
    let title = canvas.words.in_band(&pad.set.title, band);
    let body = framed::draw(canvas, area, &format!("{name} · {title}"));
    let body = Rect {
        width: body.width.min(WIDEST),
        ..body
    };
    let here = pad.in_hand().unwrap_or(0);
    let heights: Vec<u16> = (0..pad.count())
        .map(|n| height(pad, n, canvas, body.width))
        .collect();
    let mut from = 0;
    while from < here && heights[from..=here].iter().sum::<u16>() > body.height {
        from += 1;
    }
    let mut used = 0;
    for (n, height) in heights.iter().enumerate().skip(from) {
        let place = below(body, used);
        let place = Rect {
            height: (*height).min(place.height),
            ..place
        };
        question(pad, n, canvas, place);
        used += height;
    }
}

fn text(pad: &AnswerPad, n: usize, canvas: &Canvas<'_, '_>) -> String {
    let (band, _) = canvas.app.band_and_lang();
    let in_band = |text: &Text| canvas.words.in_band(text, band);
    match pad.question(n) {
        Some(Asked::Scale(scale)) => in_band(&scale.ask),
        Some(Asked::Open(question)) => in_band(&question.ask),
        None => String::new(),
    }
}

/// The rows of a question with its answer.
fn height(pad: &AnswerPad, n: usize, canvas: &Canvas<'_, '_>, width: u16) -> u16 {
    let lines = wrap(&text(pad, n, canvas), width.saturating_sub(ANSWER + 4)).len();
    let answer = match pad.question(n) {
        Some(Asked::Open(_)) => WRITING,
        _ if pad.in_hand() == Some(n) => 1,
        _ => 0,
    };
    u16::try_from(lines).unwrap_or(u16::MAX) + answer + 1
}

fn question(pad: &AnswerPad, n: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let is_here = pad.in_hand() == Some(n);
    let (mark, style) = if is_here {
        ("▶", canvas.theme.selected)
    } else {
        (" ", canvas.theme.body)
    };
    canvas.line(row(area, 0), mark, style);
    let asked = text(pad, n, canvas);
    let room = without_right(inset_left(area, 2), ANSWER + 2);
    let used = canvas.text(room, &asked, style);
    match pad.question(n) {
        Some(Asked::Scale(scale)) => {
            let answer = answer(pad, n);
            canvas.line_right(row(area, 0), &answer, canvas.theme.strong);
            if is_here {
                ends(scale, pad.scaling, canvas, inset_left(row(area, used), 2));
            }
        }
        Some(Asked::Open(_)) => {
            let field = Rect {
                width: (COLUMNS + 1).min(area.width.saturating_sub(2)),
                height: WRITING.min(area.height.saturating_sub(used)),
                ..inset_left(below(area, used), 2)
            };
            if is_here {
                writing::text(canvas, &pad.editor, field);
            } else {
                canvas.text(field, pad.words(n), canvas.theme.body);
            }
        }
        None => {}
    }
}

/// An answer on a scale, and of how many.
fn answer(pad: &AnswerPad, n: usize) -> String {
    match pad.point(n) {
        Some(Point::Mark(mark)) => format!("{} / {}", mark.number(), Mark::HIGHEST),
        Some(Point::Face(face)) => {
            let at = Face::ALL.iter().position(|it| *it == face).unwrap_or(0);
            format!("{} / {}", at + 1, Face::ALL.len())
        }
        None => "–".to_owned(),
    }
}

/// What the lowest and the highest mean.
fn ends(scale: &Scale, scaling: Scaling, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let low = canvas.words.in_band(&scale.low, band);
    let high = canvas.words.in_band(&scale.high, band);
    let (least, most) = match scaling {
        Scaling::Faces => (1, Face::ALL.len()),
        Scaling::Marks => (0, usize::from(Mark::HIGHEST)),
    };
    let text = say!(
        canvas.words,
        "scale-ends",
        least = least,
        low = low,
        most = most,
        high = high
    );
    let width = text_width(&text).min(area.width);
    canvas.line(Rect { width, ..area }, &text, canvas.theme.quiet);
}
