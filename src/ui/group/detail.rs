//! What there is to know of the chosen session in a group's plan. Must not know more than the
//! group's own file.

use chrono::TimeDelta;
use ratatui::layout::Rect;

use crate::domain::group::{GroupBook, Place};
use crate::say;
use crate::ui::canvas::{Canvas, below};

/// Beside the plan.
pub fn draw(place: &Place<'_>, book: &GroupBook, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = match book.number(place.id) {
        Some(number) if !place.planned.dropped => format!("{number} {}", place.planned.title),
        _ => place.planned.title.clone(),
    };
    let mut used = canvas.text(area, &title, canvas.theme.heading);
    let kind = canvas.words.kind(place.planned.kind);
    used += canvas.text(below(area, used), &kind, canvas.theme.quiet) + 1;
    let mut texts = vec![when(place, canvas)];
    texts.extend(
        place
            .standing
            .filter(|_| place.is_done())
            .map(|s| canvas.words.held(s)),
    );
    for text in texts {
        used += canvas.text(below(area, used), &text, canvas.theme.body);
    }
    let about = about(place, book, canvas);
    canvas.text(below(area, used + 1), &about, canvas.theme.quiet);
}

/// Below the plan, in few rows.
pub fn draw_short(place: &Place<'_>, book: &GroupBook, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let kind = canvas.words.kind(place.planned.kind);
    let line = format!("{kind} · {}", when(place, canvas));
    let used = canvas.text(area, &line, canvas.theme.body);
    let about = about(place, book, canvas);
    canvas.text(below(area, used), &about, canvas.theme.quiet);
}

fn when(place: &Place<'_>, canvas: &Canvas<'_, '_>) -> String {
    let (words, planned) = (canvas.words, place.planned);
    let until = planned.time + TimeDelta::minutes(i64::from(planned.minutes));
    say!(
        words,
        "group-when",
        date = words.date_with_year(planned.date),
        from = words.at_time(planned.time),
        to = words.time(until)
    )
}

/// What can be done with it now.
fn about(place: &Place<'_>, book: &GroupBook, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let next = book.next().is_some_and(|next| next.id == place.id);
    if place.is_done() {
        say!(words, "group-about-done")
    } else if place.is_running() {
        say!(words, "group-about-running")
    } else if place.planned.dropped {
        say!(words, "group-about-dropped")
    } else if place.planned.date < canvas.now.today() {
        say!(words, "group-about-waits")
    } else if next {
        say!(words, "group-about-next")
    } else {
        say!(words, "group-about-ahead")
    }
}
