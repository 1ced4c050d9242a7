//! The band above every screen of a rehearsal or a tour: that it is one, and what happens or is tried
//! just now. Gives what is left of the screen. Must not know what lies below it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, row};
use crate::app::rehearsal::{BAND, Lapse, Rehearsal};
use crate::app::tour::{Part, Touring};
use crate::input::{Action, Context, key_for};
use crate::say;

/// What a band says.
struct Band {
    /// What this is, at the left.
    title: String,
    /// How it goes on, at the right.
    aside: String,
    /// What happens, or is to be tried, below.
    tell: Option<String>,
}

/// Draws the band, if there is one.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    let app = canvas.app;
    let band = match (app.rehearsal.as_deref(), app.tour.as_deref()) {
        (Some(rehearsal), _) => of_rehearsal(rehearsal, canvas),
        (None, Some(tour)) => of_tour(tour, canvas),
        (None, None) => return area,
    };
    let inner = inset(area, 1);
    let taken = canvas.line_right(row(inner, 0), &band.aside, canvas.theme.quiet);
    let room = Rect {
        width: inner.width.saturating_sub(taken + 2),
        ..row(inner, 0)
    };
    canvas.line(room, &band.title, canvas.theme.notice);
    let Some(tell) = band.tell else {
        return below(area, 1);
    };
    let place = Rect {
        height: BAND - 1,
        ..below(inner, 1)
    };
    let used = canvas.text(place, &tell, canvas.theme.strong);
    below(area, 1 + used)
}

fn of_rehearsal(rehearsal: &Rehearsal, canvas: &Canvas<'_, '_>) -> Band {
    let words = canvas.words;
    let (band, lang) = canvas.app.band_and_lang();
    let happening = rehearsal.happening();
    let aside = match canvas.app.lapse() {
        _ if happening.is_some() => {
            let key = key(Action::LeaveItAtThat, canvas);
            say!(words, "rehearsal-leave", key = key)
        }
        Some(Lapse::Runs) if canvas.now.rate > 1 => {
            say!(words, "rehearsal-fast", times = canvas.now.rate)
        }
        _ => say!(words, "rehearsal-true"),
    };
    Band {
        title: say!(words, "rehearsal-band"),
        aside,
        tell: match happening {
            Some(event) => Some(event.tell.or_empty(lang, band).to_owned()),
            None => has_not_begun(canvas).then(|| say!(words, "rehearsal-how")),
        },
    }
}

/// Whether the session that is rehearsed is still looked at before it begins.
fn has_not_begun(canvas: &Canvas<'_, '_>) -> bool {
    let app = canvas.app;
    app.overlays.is_empty() && app.session().is_some_and(|session| session.live.is_none())
}

fn of_tour(tour: &Touring, canvas: &Canvas<'_, '_>) -> Band {
    let words = canvas.words;
    let (band, lang) = canvas.app.band_and_lang();
    let (stop, count) = (tour.stop + 1, tour.tour.stops.len());
    let place = say!(words, "tour-place", stop = stop, count = count);
    let to_do = tour.here().map(|stop| &stop.to_try.to_do);
    let to_do = to_do.map(|to_do| to_do.or_empty(lang, band).to_owned());
    let title = say!(words, "tour-band");
    match tour.part {
        Part::Told => Band {
            title,
            aside: place,
            tell: None,
        },
        Part::Tried => Band {
            title,
            aside: say!(words, "tour-back", key = key(Action::BackToTour, canvas)),
            tell: to_do,
        },
    }
}

fn key(action: Action, canvas: &Canvas<'_, '_>) -> String {
    let key = key_for(Context::Anywhere, action);
    key.map(|key| canvas.words.key(key)).unwrap_or_default()
}
