//! Draws a session that is written in afterwards: who came at the left, what was done at the
//! right, the notes below. Must not decide anything.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, above, below, beside, row};
use super::framed;
use super::live::name_tags;
use super::reading::draw_rows;
use crate::app::Target;
use crate::app::reading::Page;
use crate::app::written_in::{Row, WrittenInScreen};
use crate::domain::happening::RunStep;
use crate::domain::story::{Done, notes};
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::words::story::Line;

/// The most rows that the notes take.
const MOST_NOTES: u16 = 7;
/// Between the two lists.
const GAP: u16 = 3;

/// Draws it.
pub fn draw(screen: &WrittenInScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let session = framed::session_title(canvas, &screen.planned);
    let title = say!(canvas.words, "written-title", session = session);
    let body = framed::draw(canvas, area, &title);
    let rows = canvas.app.written_rows();
    let tags = rows.iter().take_while(|r| matches!(r, Row::Tag(_))).count();
    let notes = notes_of(screen, canvas, body.width);
    let most = MOST_NOTES.min(body.height / 3);
    let foot = u16::try_from(notes.rows.len()).unwrap_or(most).min(most);
    let [rest, hint] = above(body, 1);
    let [lists, foot] = above(rest, foot);
    let [left, right] = beside(lists, lists.width.saturating_sub(GAP).div_ceil(2), GAP);
    draw_tags(screen, tags, canvas, left);
    draw_steps(screen, tags, &rows, canvas, right);
    draw_rows(&notes.rows, canvas, foot);
    draw_hint(canvas, hint);
}

fn draw_tags(screen: &WrittenInScreen, tags: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let heading = say!(canvas.words, "story-who-came");
    canvas.line(row(area, 0), &heading, canvas.theme.heading);
    if let Some(session) = canvas.app.session() {
        let (chosen, children) = (screen.row.min(tags), screen.children);
        let area = below(area, 1);
        let tags = canvas.app.tags();
        name_tags::rows(chosen, &session.book, &tags, children, canvas, area);
    }
}

fn draw_steps(
    screen: &WrittenInScreen,
    tags: usize,
    rows: &[Row],
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let heading = say!(canvas.words, "story-steps");
    canvas.line(row(area, 0), &heading, canvas.theme.heading);
    let area = below(area, 1);
    let steps = &rows[tags..];
    if steps.is_empty() {
        let text = say!(canvas.words, "written-no-steps");
        canvas.text(area, &text, canvas.theme.quiet);
        return;
    }
    let chosen = screen.row.checked_sub(tags);
    for (index, place) in canvas.columned_list(area, steps.len(), chosen.unwrap_or(0)) {
        if let Row::Step(step, done) = &steps[index] {
            let (mark, style) = if chosen == Some(index) {
                ("▶", canvas.theme.selected)
            } else {
                (" ", canvas.theme.body)
            };
            canvas.line(place, mark, style);
            draw_step(step, *done, style, canvas, place);
            canvas.click(place, Target::Row(tags + index));
        }
    }
}

fn draw_step(step: &RunStep, done: Done, style: Style, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let state = match done {
        Done::Yes => format!("✓ {}", say!(canvas.words, "written-done")),
        Done::No => "–".to_owned(),
    };
    let inner = Rect {
        x: area.x + 2.min(area.width),
        width: area.width.saturating_sub(2),
        ..area
    };
    let name_width = (inner.width * 2 / 3).max(12).min(inner.width);
    let name = Rect {
        width: name_width.saturating_sub(1),
        ..inner
    };
    canvas.line(name, &step.title, style);
    let rest = Rect {
        x: inner.x + name_width,
        width: inner.width - name_width,
        ..inner
    };
    canvas.line(rest, &state, canvas.theme.body);
}

fn notes_of(screen: &WrittenInScreen, canvas: &Canvas<'_, '_>, width: u16) -> Page {
    let Some(sources) = canvas.app.sources(&screen.planned, canvas.now) else {
        return Page::default();
    };
    let show = key_for(Context::WrittenIn, Action::Show);
    let lines: Vec<Line> = notes(&sources, screen.children)
        .iter()
        .flat_map(|row| canvas.words.story(row, show))
        .collect();
    Page::of(&lines, width)
}

/// What is still to do, or that it is done.
fn draw_hint(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let finished = canvas.app.written().is_some_and(|written| written.finished);
    let text = match key_for(Context::WrittenIn, Action::Finish) {
        Some(key) if !finished => {
            let key = canvas.words.key(key);
            say!(canvas.words, "written-unfinished", key = key)
        }
        _ => say!(canvas.words, "written-finished"),
    };
    canvas.line(area, &text, canvas.theme.quiet);
}
