//! What became of a file, of the plan, of a concern, in words. Must not draw.

use super::key;
use crate::app::notice::Notice;
use crate::domain::clean::clean_line;
use crate::input::{Action, Context};
use crate::say;
use crate::ui::canvas::Canvas;
use crate::ui::short_path::short_path;

/// What became of a concern; nothing for everything else.
pub(super) fn of_concern(canvas: &Canvas<'_, '_>, notice: &Notice) -> String {
    let words = canvas.words;
    let and_others = |said: String, behind: usize| match behind {
        0 => said,
        count => format!(
            "{said} {}",
            say!(words, "notice-others-follow", count = count)
        ),
    };
    match notice {
        Notice::ForFew { eyes, behind } => {
            let whom = canvas.app.for_few(eyes);
            and_others(say!(words, "notice-for-few", whom = whom), *behind)
        }
        Notice::ForEverybody => say!(words, "notice-for-everybody"),
        Notice::Purged { behind } => and_others(say!(words, "notice-purged"), *behind),
        Notice::NotStoodIn(error) => words.save_error(error),
        _ => String::new(),
    }
}

/// The end of a path that the line has room for on the smallest screen.
const PAPER_PATH: usize = 62;

/// What became of a file; nothing for everything else.
pub(super) fn of_plan(canvas: &Canvas<'_, '_>, notice: &Notice) -> String {
    let words = canvas.words;
    match notice {
        Notice::Dropped(session) => dropped(canvas, session),
        Notice::BackInPlan(session) => {
            say!(words, "notice-back-in-plan", session = session.as_str())
        }
        Notice::KeptUntil(day) => {
            let date = words.date_with_year(*day);
            say!(words, "notice-kept-until", date = date)
        }
        Notice::SetAside => say!(words, "notice-set-aside"),
        Notice::PutBack => say!(words, "notice-put-back"),
        Notice::OwnMinutes => say!(words, "notice-own-on"),
        Notice::ProgrammeMinutes => say!(words, "notice-own-off"),
        Notice::TakenUp => say!(words, "notice-taken-up"),
        _ => String::new(),
    }
}

pub(super) fn of_files(canvas: &Canvas<'_, '_>, notice: &Notice) -> String {
    let words = canvas.words;
    match notice {
        Notice::SavedElsewhere(folder) => {
            let path = clean_line(&folder.display().to_string());
            say!(words, "notice-elsewhere", path = path)
        }
        Notice::NotSavedElsewhere(error) => {
            let why = words.save_error(error);
            say!(words, "notice-not-elsewhere", why = why)
        }
        Notice::PaperWritten(path) => {
            let path = short_path(path, PAPER_PATH);
            let path = clean_line(&path.display().to_string());
            say!(words, "notice-paper", path = path)
        }
        Notice::PaperNotWritten(error) => {
            let why = words.make_error(error);
            say!(words, "notice-no-paper", why = why)
        }
        Notice::FavouritesNotKept(error) => {
            let why = words.store_error(error);
            say!(words, "notice-favourites", why = why)
        }
        Notice::RoomNotTold(error) => {
            let why = words.store_error(error);
            say!(words, "notice-room-not-told", why = why)
        }
        Notice::ReadOnly(reason) => {
            let why = words.reason(*reason);
            say!(words, "read-only", why = why)
        }
        Notice::Problem(problem) => words.problem(problem),
        _ => String::new(),
    }
}

/// That a session is no longer in the plan, and how it comes back.
fn dropped(canvas: &Canvas<'_, '_>, session: &str) -> String {
    let key = key(canvas, Context::Anywhere, Action::Undo);
    say!(canvas.words, "notice-dropped", session = session, key = key)
}
