//! Draws a child's page: what is known of it, and its course. Must not decide anything.

use chrono::NaiveDate;
use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, inset_left, row};
use super::wrap::text_width;
use super::{footer, notice, reading};
use crate::app::Target;
use crate::app::child_page::{ChildRow, ChildScreen, course_area};
use crate::domain::group::{Answer, Consent, Known, KnownKind, Private, Talk};
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &ChildScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    let group = canvas.app.group.as_ref();
    let person = group.and_then(|g| g.book.person(&screen.child));
    let name = person.map_or("", |person| person.name.show());
    let frame = group.and_then(|g| g.frame());
    let of = frame.map_or("", |frame| frame.name.show());
    super::page::ends(
        canvas,
        row(inside, 0),
        (name, canvas.theme.heading),
        (of, canvas.theme.quiet),
    );
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    notice::draw(canvas, foot(2));
    footer::draw(canvas, foot(1));
    let rows = canvas.app.child_rows(&screen.child);
    let count = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let ((width, height), (course_width, course_height)) =
        course_area(area.width, area.height, count);
    let body = below(inside, 2);
    let known = Rect {
        width,
        height: height.min(body.height),
        ..body
    };
    draw_known(screen, &rows, canvas, known);
    let beside = course_width < inside.width;
    if let (true, Some(ChildRow::Known(_, chosen))) = (beside, rows.get(screen.chosen)) {
        let text = in_full(chosen, canvas);
        canvas.text(below(known, count + 1), &text, canvas.theme.quiet);
    }
    let course = if beside {
        Rect {
            x: inside.right() - course_width,
            width: course_width,
            height: course_height.min(body.height),
            ..body
        }
    } else {
        Rect {
            height: course_height,
            ..below(body, height + 1)
        }
    };
    draw_course(screen, canvas, course);
}

fn draw_course(screen: &ChildScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let page = canvas.app.course_page(screen, area.width, canvas.now);
    let last = page.rows.len().saturating_sub(usize::from(area.height));
    let top = screen.top.min(last);
    reading::draw_rows(&page.rows[top..], canvas, area);
    if top < last {
        let foot = row(area, area.height.saturating_sub(1));
        canvas.line_right(foot, "↓", canvas.theme.quiet);
    }
}

fn draw_known(screen: &ChildScreen, rows: &[ChildRow], canvas: &mut Canvas<'_, '_>, area: Rect) {
    let labels = KnownKind::ALL.map(|kind| canvas.words.known_kind(kind));
    let widest = labels.iter().map(|label| text_width(label)).max();
    let column = widest.unwrap_or(0) + 4;
    let mut before = None;
    for (index, place) in canvas.list(area, rows.len(), screen.chosen) {
        let known = &rows[index];
        let chosen = index == screen.chosen;
        let (sign, style) = if chosen {
            ("▶", canvas.theme.selected)
        } else {
            (" ", canvas.theme.body)
        };
        canvas.line(place, sign, style);
        // The name of a kind stands before its first record alone.
        if before != Some(known.kind()) {
            let label = canvas.words.known_kind(known.kind());
            canvas.line(inset_left(place, 2), &label, canvas.theme.quiet);
        }
        before = Some(known.kind());
        let text = match known {
            ChildRow::Known(_, known) => in_short(known, canvas),
            ChildRow::Nothing(_) => "–".to_owned(),
        };
        canvas.line(inset_left(place, column), &text, style);
        canvas.click(place, Target::Row(index));
    }
}

/// What is known, in one line.
fn in_short(known: &Known, canvas: &Canvas<'_, '_>) -> String {
    match known {
        Known::PreTalk(talk) | Known::Contact(talk) | Known::FollowUpTalk(talk) => {
            talk_in_short(talk, canvas)
        }
        Known::TakingPart(consent) | Known::Pictures(consent) => consent_in_short(consent, canvas),
        Known::CannotEat(text)
        | Known::PickUp(text)
        | Known::Folder(text)
        | Known::ToReferrer(text) => one_line(text),
    }
}

/// All of what is known.
fn in_full(known: &Known, canvas: &Canvas<'_, '_>) -> String {
    match known {
        Known::PreTalk(talk) | Known::Contact(talk) | Known::FollowUpTalk(talk) => {
            talk.said.show().to_owned()
        }
        Known::TakingPart(consent) | Known::Pictures(consent) => consent_in_short(consent, canvas),
        Known::CannotEat(text)
        | Known::PickUp(text)
        | Known::Folder(text)
        | Known::ToReferrer(text) => text.show().to_owned(),
    }
}

fn talk_in_short(talk: &Talk, canvas: &Canvas<'_, '_>) -> String {
    let parts = [day(talk.on, canvas), one_line(&talk.with)];
    let head: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let head = head.join(", ");
    match (head.is_empty(), talk.said.is_empty()) {
        (_, true) => head,
        (true, false) => one_line(&talk.said),
        (false, false) => format!("{head}: {}", one_line(&talk.said)),
    }
}

fn consent_in_short(consent: &Consent, canvas: &Canvas<'_, '_>) -> String {
    let answer = match consent.answer {
        Answer::Given => say!(canvas.words, "answer-given"),
        Answer::NotGiven => say!(canvas.words, "answer-not-given"),
    };
    let parts = [answer, one_line(&consent.by), day(consent.on, canvas)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn day(on: Option<NaiveDate>, canvas: &Canvas<'_, '_>) -> String {
    on.map_or_else(String::new, |day| canvas.words.short_date(day))
}

fn one_line(text: &Private) -> String {
    text.show().trim().replace('\n', " ")
}
