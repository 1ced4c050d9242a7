//! The dates that would come of the form. Must not lay them out itself.

use chrono::NaiveDate;
use ratatui::layout::Rect;

use crate::app::new_group::{Checked, NewGroupScreen};
use crate::domain::found::Offered;
use crate::domain::order;
use crate::domain::programme::SessionKind;
use crate::say;
use crate::ui::canvas::{Canvas, below, row};

/// How many sessions there will be, and from when to when, in one line.
#[must_use]
pub fn in_short(screen: &NewGroupScreen, checked: &Checked, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let dates = laid(screen, checked);
    match (dates.first(), dates.last()) {
        (Some((_, first)), Some((_, last))) => {
            let first = words.short_date(*first);
            let last = format!("{} {}", words.short_date(*last), last.format("%Y"));
            let dates = say!(words, "form-preview-dates", first = first, last = last);
            format!("{} · {dates}", count(screen, canvas))
        }
        _ => say!(words, "form-preview-none"),
    }
}

/// Draws every session with its date.
pub fn draw(screen: &NewGroupScreen, checked: &Checked, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (words, theme) = (canvas.words, canvas.theme);
    let laid = laid(screen, checked);
    if laid.is_empty() {
        canvas.text(area, &say!(words, "form-preview-none"), theme.quiet);
        return;
    }
    let used = canvas.text(area, &count(screen, canvas), theme.body) + 1;
    for (n, (offered, day)) in (0..).zip(&laid) {
        let line = row(below(area, used), n);
        let date = words.short_date(*day);
        canvas.line(
            Rect {
                width: line.width.min(12),
                ..line
            },
            &date,
            theme.quiet,
        );
        let title = Rect {
            x: line.x + 13,
            width: line.width.saturating_sub(13),
            ..line
        };
        let name = offered
            .title
            .or_empty(screen.filled.language, screen.filled.band);
        let style = if offered.is_group_session() {
            theme.body
        } else {
            theme.quiet
        };
        canvas.line(title, name, style);
    }
}

fn count(screen: &NewGroupScreen, canvas: &Canvas<'_, '_>) -> String {
    let offered = screen.offer().map_or(&[][..], |offer| &offer.sessions);
    let sessions = offered.iter().filter(|s| s.is_group_session()).count();
    let meetings = offered.len() - sessions;
    say!(
        canvas.words,
        "form-preview",
        sessions = sessions,
        meetings = meetings
    )
}

/// The sessions with their dates, by date.
fn laid<'a>(screen: &'a NewGroupScreen, checked: &Checked) -> Vec<(&'a Offered, NaiveDate)> {
    let both = screen.offer().zip(checked.rhythm.as_ref());
    let mut laid = both.map_or_else(Vec::new, |(offer, rhythm)| offer.dates(rhythm));
    order::sort_by_key(&mut laid, |(offered, day)| {
        (*day, offered.to_plan.kind == SessionKind::Parents)
    });
    laid
}
