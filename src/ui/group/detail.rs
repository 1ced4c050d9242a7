//! What there is to know of the chosen session in a group's plan. Must not know more than the
//! group's own file.

use chrono::{NaiveTime, TimeDelta};
use ratatui::layout::Rect;

use crate::domain::group::{GroupBook, Place};
use crate::domain::programme::Setting;
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
    let words = canvas.words;
    let (from, to, minutes) = (place.planned.time, until(place), place.planned.minutes);
    let hours = say!(
        words,
        "group-hours",
        from = words.at_time(from),
        to = words.time(to),
        minutes = minutes
    );
    let mut texts = vec![words.date_with_year(place.day()), hours];
    texts.extend(
        place
            .standing
            .filter(|_| place.is_done())
            .map(|s| words.held(s)),
    );
    for text in texts {
        used += canvas.text(below(area, used), &text, canvas.theme.body);
    }
    let about = about(place, book, canvas);
    used += canvas.text(below(area, used + 1), &about, canvas.theme.quiet) + 2;
    if let Some(full) = full(place, canvas) {
        canvas.text(below(area, used), &full, canvas.theme.quiet);
    }
}

/// A kind word where the plan of a session that is still ahead is very full.
fn full(place: &Place<'_>, canvas: &Canvas<'_, '_>) -> Option<String> {
    let ahead = place.is_ahead() && !place.is_running();
    let picture = canvas.app.picture(place.id).filter(|_| ahead)?;
    canvas.words.picture(&picture)
}

/// Below the plan, in few rows.
pub fn draw_short(place: &Place<'_>, book: &GroupBook, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let kind = canvas.words.kind(place.planned.kind);
    let line = format!("{kind} · {}", when(place, canvas));
    let mut used = canvas.text(area, &line, canvas.theme.body);
    let about = about(place, book, canvas);
    used += canvas.text(below(area, used), &about, canvas.theme.quiet);
    if let Some(full) = full(place, canvas) {
        canvas.text(below(area, used), &full, canvas.theme.quiet);
    }
}

fn when(place: &Place<'_>, canvas: &Canvas<'_, '_>) -> String {
    let (words, planned) = (canvas.words, place.planned);
    say!(
        words,
        "group-when",
        date = words.date_with_year(place.day()),
        from = words.at_time(planned.time),
        to = words.time(until(place))
    )
}

fn until(place: &Place<'_>) -> NaiveTime {
    place.planned.time + TimeDelta::minutes(i64::from(place.planned.minutes))
}

/// What can be done with it now.
fn about(place: &Place<'_>, book: &GroupBook, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let today = place.planned.date == canvas.now.today();
    let away = canvas.app.setting(place.id) == Setting::Away;
    let next = today || book.next().is_some_and(|next| next.id == place.id);
    if place.is_done() {
        say!(words, "group-about-done")
    } else if place.is_running() {
        say!(words, "group-about-running")
    } else if place.planned.dropped {
        say!(words, "group-about-dropped")
    } else if place.planned.date < canvas.now.today() {
        say!(words, "group-about-waits")
    } else if away && today {
        say!(words, "group-about-away-now")
    } else if away {
        say!(words, "group-about-away")
    } else if next {
        say!(words, "group-about-next")
    } else {
        say!(words, "group-about-ahead")
    }
}
