//! Draws the talk afterwards: a sheet for each role, side by side where there is room, else
//! the one that is being written. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row};
use super::framed;
use super::widgets::field::{Focus, TextField};
use crate::app::Target;
use crate::app::debrief::{DebriefScreen, Sheet, Spread};
use crate::domain::asked::Asked;
use crate::domain::group::Role;
use crate::input::{Action, Context, key_for};
use crate::say;

/// How many questions a sheet has.
const QUESTIONS: usize = Asked::ALL.len();
/// The same, in rows.
const N: u16 = QUESTIONS as u16;

/// Draws it.
pub fn draw(screen: &DebriefScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let session = framed::session_title(canvas, &screen.planned);
    let title = say!(canvas.words, "debrief-title", session = session);
    let body = framed::draw(canvas, area, &title);
    let saved = say!(canvas.words, "debrief-saved");
    let above = Rect {
        y: body.y - 1,
        height: 1,
        ..body
    };
    let used = canvas.line(above, &saved, canvas.theme.quiet);
    let spread = Spread::on(area.width);
    if spread == Spread::One
        && let Some(text) = across(screen, canvas)
    {
        canvas.line_right(inset_left(above, used + 2), &text, canvas.theme.quiet);
    }
    let body = below(body, speak_of(canvas, body));
    let width = spread.answer_columns(area.width) + 2;
    let (current, _) = screen.place();
    for (n, sheet) in screen.sheets.iter().enumerate() {
        let x = match spread {
            Spread::Both => body.right() - width * u16::from(n > 0),
            Spread::One if n == current => body.x,
            Spread::One => continue,
        };
        let x = if n == 0 { body.x } else { x.min(body.right()) };
        let column = Rect { x, width, ..body };
        draw_head(screen, spread, n, canvas, row(column, 0));
        draw_sheet(screen, n, sheet, canvas, below(column, 1));
    }
}

/// Rows that the sheets need, so that each answer can be seen.
const SHEET: u16 = 1 + 2 * N;

/// What is to be spoken about, as far as there is room for it; gives the rows it took. The words
/// that are held are not among it: children may still be in the room.
fn speak_of(canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let mut lines = canvas.app.to_speak_of(canvas.now);
    let room = usize::from(area.height.saturating_sub(SHEET + 1));
    if lines.is_empty() {
        return 0;
    }
    // What must be come back to stands last, and is seen first.
    let over = lines.len().saturating_sub(room.max(1));
    lines.drain(..over);
    let mut used = 0;
    for line in lines {
        canvas.line(row(area, used), &line, canvas.theme.strong);
        used += 1;
    }
    used + u16::from(area.height > SHEET + used)
}

/// Whose sheet it is. One at a time, both are named, with how much is written on each, and the one
/// in hand is marked: who comes to the other's empty sheet sees that nothing is gone.
fn draw_head(
    screen: &DebriefScreen,
    spread: Spread,
    sheet: usize,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let words = canvas.words;
    if spread == Spread::Both {
        let name = words.debrief_role(screen.sheets[sheet].role);
        canvas.line(area, &name, canvas.theme.heading);
        return;
    }
    let mut place = area;
    for (n, other) in screen.sheets.iter().enumerate() {
        let (mark, style) = if n == sheet {
            ("▶", canvas.theme.heading)
        } else {
            (" ", canvas.theme.quiet)
        };
        let (role, answered) = (words.debrief_role(other.role), other.answered());
        let text = say!(words, "debrief-head", role = role, answered = answered);
        let used = canvas.line(place, &format!("{mark} {text}"), style) + 2;
        place.x = place.x.saturating_add(used).min(area.right());
        place.width = area.right() - place.x;
    }
}

/// The key that leads to the other sheet, where the next press of it does.
fn across(screen: &DebriefScreen, canvas: &Canvas<'_, '_>) -> Option<String> {
    let action = match screen.place() {
        (0, answer) if answer + 1 == QUESTIONS => Action::NextField,
        (1, 0) => Action::PreviousField,
        _ => return None,
    };
    let key = canvas.words.key(key_for(Context::Debrief, action)?);
    Some(say!(canvas.words, "debrief-across", key = key))
}

fn draw_sheet(
    screen: &DebriefScreen,
    nth: usize,
    sheet: &Sheet,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let (current, focus) = screen.place();
    let focus = (current == nth).then_some(focus);
    let text_width = area.width.saturating_sub(2);
    let needs = sheet
        .answers
        .each_ref()
        .map(|editor| u16::try_from(editor.layout(text_width).rows().len()).unwrap_or(u16::MAX));
    let (heights, gap) = heights(needs, focus, area.height);
    let all = heights.iter().sum::<u16>() + N + (N - 1) * gap;
    // Air below the head, where there is a row to spare.
    let mut place = below(area, u16::from(all < area.height));
    for (n, height) in heights.into_iter().enumerate() {
        let whole = Rect {
            height: (height + 1).min(place.height),
            ..place
        };
        let here = if focus == Some(n) {
            Focus::Here
        } else {
            Focus::Elsewhere
        };
        draw_question(sheet.role, Asked::ALL[n], here, canvas, whole);
        draw_answer(sheet, n, here, canvas, below(whole, 1));
        canvas.click(whole, Target::Field(nth * QUESTIONS + n));
        place = below(place, whole.height + gap);
    }
}

/// The user representative's last question stands out: it is easily forgotten.
fn draw_question(role: Role, asked: Asked, focus: Focus, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let style = match (focus, asked, role) {
        (Focus::Here, _, _) => canvas.theme.current,
        (_, Asked::HowForYou, Role::UserRepresentative) => canvas.theme.accent,
        _ => canvas.theme.body,
    };
    let question = canvas.words.asked(role, asked);
    canvas.line(row(area, 0), &question, style);
}

fn draw_answer(sheet: &Sheet, n: usize, focus: Focus, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (mark, style) = match focus {
        Focus::Here => ("┃", canvas.theme.accent),
        Focus::Elsewhere => ("│", canvas.theme.frame),
    };
    for line in area.rows() {
        canvas.line(line, mark, style);
    }
    let text = Rect {
        x: area.x + 2.min(area.width),
        width: area.width.saturating_sub(2),
        ..area
    };
    let theme = canvas.theme;
    let field = TextField {
        editor: &sheet.answers[n],
        focus,
        theme: &theme,
    };
    let cursor = field.cursor(text);
    canvas.widget(field, text);
    if let Some(cursor) = cursor {
        canvas.cursor(cursor);
    }
}

/// The rows for each answer, and those between two: the same for all, so that every question
/// keeps its place; but a long answer that is being written borrows rows that others leave
/// empty.
fn heights(needs: [u16; QUESTIONS], focus: Option<usize>, height: u16) -> ([u16; QUESTIONS], u16) {
    let gap = u16::from(height >= N + 2 * N + (N - 1));
    let each = (height.saturating_sub(N + gap * (N - 1)) / N).max(1);
    let mut heights = [each; QUESTIONS];
    if let Some(focus) = focus {
        let mut wanted = needs[focus].saturating_sub(each);
        for (n, need) in needs.into_iter().enumerate() {
            let lent = each.saturating_sub(need.max(1)).min(wanted);
            if n != focus && lent > 0 {
                heights[n] -= lent;
                heights[focus] += lent;
                wanted -= lent;
            }
        }
    }
    (heights, gap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_has_the_same_room_until_one_needs_more() {
        assert_eq!(heights([1; 5], Some(0), 18), ([2; 5], 0));
        assert_eq!(heights([1; 5], Some(0), 19), ([2; 5], 1));
        assert_eq!(heights([1; 5], Some(0), 24), ([3; 5], 1));
        assert_eq!(heights([9, 1, 3, 1, 1], Some(0), 24).0, [9, 1, 3, 1, 1]);
        assert_eq!(heights([9, 1, 3, 1, 1], None, 24).0, [3; 5]);
        assert_eq!(heights([4, 9, 1, 1, 1], Some(1), 18).0, [2, 5, 1, 1, 1]);
    }
}
