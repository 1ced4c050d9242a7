//! The line above the footer: what the program has to say. A file that could not be saved
//! stands there until it is; anything else goes by itself.

mod became;

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::Screen;
use crate::app::notice::{From, Notice};
use crate::domain::happening::Settled;
use crate::domain::stamp::Id;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::store::{Access, Reason};
use became::{of_concern, of_files, of_plan};

/// Draws it, if there is anything to say.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    if let Some(text) = text(canvas) {
        canvas.line(area, &text, canvas.theme.notice);
    }
}

/// Draws what was just done, or could not be saved; gives whether there was anything.
pub fn draw_said(canvas: &mut Canvas<'_, '_>, area: Rect) -> bool {
    let said = said(canvas);
    if let Some(text) = &said {
        canvas.line(area, text, canvas.theme.notice);
    }
    said.is_some()
}

fn said(canvas: &Canvas<'_, '_>) -> Option<String> {
    unsaved(canvas).or_else(|| {
        let timed = canvas.app.notice.as_ref()?;
        Some(notice(canvas, &timed.what))
    })
}

fn text(canvas: &Canvas<'_, '_>) -> Option<String> {
    let (app, words) = (canvas.app, canvas.words);
    if let Some(said) = said(canvas) {
        return Some(said);
    }
    let planned = app.screen.planned();
    let of_group = app.group.as_ref().map(|g| g.access);
    let reason = planned
        .and_then(|planned| app.why_read_only(planned))
        .or(match of_group {
            Some(Access::ReadOnly(reason)) => Some(reason),
            _ => None,
        });
    // The group's screen says above what is wrong with its folder, and what to do.
    let is_told = matches!(app.screen, Screen::Group(_)) && reason == Some(Reason::Away);
    if let Some(reason) = reason.filter(|_| !is_told) {
        let why = words.reason(reason);
        return Some(say!(words, "read-only", why = why));
    }
    // The offer is made once and goes with the next key; who is aside stands until they are back.
    if let Some(over) = app.offers_what_now(|| canvas.reckoned()) {
        return Some(offer(canvas, over));
    }
    if let Some(away) = away(canvas) {
        return Some(away);
    }
    if app.hides_names() {
        let key = key_for(Context::Anywhere, Action::Hide).map(|key| words.key(key));
        return Some(say!(words, "hidden-names", key = key.unwrap_or_default()));
    }
    app.past_its_time(canvas.now)
        .then(|| say!(words, "live-end-of-step"))
}

/// The ways to go on, offered; after listening not for want of minutes, but for what they went to.
fn offer(canvas: &Canvas<'_, '_>, over: u16) -> String {
    let key = key(canvas, Context::Live, Action::WhatNow);
    match canvas.app.minutes_listened(canvas.now) {
        0 => say!(canvas.words, "notice-what-now", over = over, key = key),
        minutes => say!(
            canvas.words,
            "notice-after-listening",
            minutes = minutes,
            key = key
        ),
    }
}

/// That somebody is aside, without saying with whom.
fn away(canvas: &Canvas<'_, '_>) -> Option<String> {
    if !matches!(canvas.app.screen, Screen::Live(_)) {
        return None;
    }
    let live = canvas.app.session()?.live.as_ref()?;
    let away = live.away().next().filter(|_| live.finished.is_none())?;
    let group = canvas.app.group.as_ref();
    let leader = away.who.leader.as_ref();
    let leader = leader.and_then(|id| group.and_then(|g| g.book.person(id)));
    let who = match leader {
        Some(person) => canvas.app.name_of(person).to_owned(),
        None => say!(canvas.words, "aside-somebody"),
    };
    let key = key(canvas, Context::Live, Action::Aside);
    Some(say!(canvas.words, "aside-away", who = who, key = key))
}

/// What is to be said while something is not saved; it stands also where a text is being written.
pub fn unsaved(canvas: &Canvas<'_, '_>) -> Option<String> {
    let (app, words) = (canvas.app, canvas.words);
    let unsaved = app.unsaved.values().next()?;
    match &app.notice {
        // The answer to a key that was pressed because of it comes first.
        Some(timed) if is_about_unsaved(&timed.what) => Some(notice(canvas, &timed.what)),
        _ => {
            let why = words.save_error(&unsaved.error);
            Some(say!(words, "unsaved-banner", why = why))
        }
    }
}

const fn is_about_unsaved(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::SavedElsewhere(_) | Notice::NotSavedElsewhere(_) | Notice::SaveFirst
    )
}

fn notice(canvas: &Canvas<'_, '_>, notice: &Notice) -> String {
    let words = canvas.words;
    match notice {
        Notice::HowToEnd
        | Notice::TourEnds
        | Notice::GoesOn(_)
        | Notice::WordSettled(_)
        | Notice::ComeBackNow
        | Notice::AwayWhy
        | Notice::AllHaveTold
        | Notice::CurtainDrawn
        | Notice::StepRuns => with_key(canvas, notice),
        Notice::Undone(None) => say!(words, "notice-undone"),
        Notice::Undone(Some(did)) => say!(words, "notice-undone-what", what = words.did(*did)),
        Notice::Redone(None) => say!(words, "notice-redone"),
        Notice::Redone(Some(did)) => say!(words, "notice-redone-what", what = words.did(*did)),
        Notice::NothingToUndo => say!(words, "notice-nothing"),
        Notice::DraftWaits => say!(words, "notice-draft-waits"),
        Notice::NoteKept => say!(words, "notice-kept"),
        Notice::WordsKept => say!(words, "notice-words-kept"),
        Notice::IsBack(leader) => is_back(canvas, leader.as_ref()),
        Notice::Kept => say!(words, "notice-kept-page"),
        Notice::FollowedUp => say!(words, "notice-followed-up"),
        Notice::ComesNext => say!(words, "notice-comes-next"),
        Notice::Fitted => say!(words, "notice-fitted"),
        Notice::EndsLater(time) => {
            let time = words.at_time(*time);
            say!(words, "notice-end-later", time = time)
        }
        Notice::NotShorter => say!(words, "notice-not-shorter"),
        Notice::Said(title) => say!(words, "notice-said", title = title.show()),
        Notice::NoHands => say!(words, "notice-no-hands"),
        Notice::NotBegun => say!(words, "notice-not-begun"),
        Notice::CurtainOpen => say!(words, "notice-curtain-open"),
        Notice::LookFirst => say!(words, "notice-look-first"),
        Notice::AnsweredAlready => say!(words, "notice-answered-already"),
        Notice::SaveFirst => say!(words, "notice-save-first"),
        Notice::NotNow => say!(words, "notice-not-now"),
        Notice::SavedElsewhere(_)
        | Notice::NotSavedElsewhere(_)
        | Notice::PaperWritten(_)
        | Notice::PaperNotWritten(_)
        | Notice::FavouritesNotKept(_)
        | Notice::RoomNotTold(_)
        | Notice::ReadOnly(_)
        | Notice::Problem(_) => of_files(canvas, notice),
        Notice::ForFew { .. }
        | Notice::ForEverybody
        | Notice::Purged { .. }
        | Notice::NotStoodIn(_) => of_concern(canvas, notice),
        Notice::Dropped(_)
        | Notice::BackInPlan(_)
        | Notice::KeptUntil(_)
        | Notice::SetAside
        | Notice::PutBack
        | Notice::OwnMinutes
        | Notice::ProgrammeMinutes
        | Notice::TakenUp => of_plan(canvas, notice),
    }
}

/// What names the key to be pressed next; nothing for everything else.
fn with_key(canvas: &Canvas<'_, '_>, notice: &Notice) -> String {
    let words = canvas.words;
    match notice {
        Notice::HowToEnd => {
            let key = key(canvas, Context::Home, Action::Quit);
            say!(words, "notice-how-to-end", key = key)
        }
        Notice::TourEnds => {
            let key = key(canvas, Context::Group, Action::Rehearse);
            say!(words, "notice-tour-ends", key = key)
        }
        Notice::GoesOn(from) => goes_on(canvas, *from),
        Notice::WordSettled(settled) => word_settled(canvas, *settled),
        Notice::ComeBackNow => {
            let key = key(canvas, Context::Held, Action::Undo);
            say!(words, "notice-come-back-now", key = key)
        }
        Notice::AwayWhy => {
            let up = key(canvas, Context::NameTags, Action::Up);
            let key = key(canvas, Context::NameTags, Action::Absent);
            say!(words, "notice-away-why", up = up, key = key)
        }
        Notice::AllHaveTold => {
            let up = key(canvas, Context::Round, Action::Up);
            let next = key(canvas, Context::Live, Action::NextStep);
            say!(words, "notice-all-have-told", up = up, next = next)
        }
        Notice::CurtainDrawn => {
            let key = key(canvas, Context::Live, Action::Curtain);
            say!(words, "notice-curtain-drawn", key = key)
        }
        Notice::StepRuns => {
            let key = key(canvas, Context::Live, Action::NextStep);
            say!(words, "notice-step-runs", key = key)
        }
        _ => String::new(),
    }
}

/// That the session that was left goes on, and the key that leads back to it.
fn goes_on(canvas: &Canvas<'_, '_>, from: From) -> String {
    let key = match from {
        From::Plan => key(canvas, Context::Group, Action::RunSession),
        From::Groups => key(canvas, Context::Home, Action::RunNext),
    };
    say!(canvas.words, "notice-goes-on", key = key)
}

/// What was decided about a held word, and how it is taken back.
fn word_settled(canvas: &Canvas<'_, '_>, settled: Settled) -> String {
    let words = canvas.words;
    let what = match settled {
        Settled::CameBack => say!(words, "notice-word-came-back"),
        Settled::AfterSession => say!(words, "notice-word-after-session"),
        Settled::NextTime => say!(words, "notice-word-next-time"),
        Settled::FollowUp => say!(words, "notice-word-follow-up"),
        Settled::LetGo => say!(words, "notice-word-let-go"),
    };
    let key = key(canvas, Context::Held, Action::Undo);
    say!(words, "notice-word-settled", what = what, key = key)
}

fn is_back(canvas: &Canvas<'_, '_>, leader: Option<&Id>) -> String {
    let group = canvas.app.group.as_ref();
    let person = leader.and_then(|id| group.and_then(|g| g.book.person(id)));
    let who = match person {
        Some(person) => canvas.app.name_of(person).to_owned(),
        None => say!(canvas.words, "aside-somebody"),
    };
    say!(canvas.words, "notice-is-back", who = who)
}

fn key(canvas: &Canvas<'_, '_>, context: Context, action: Action) -> String {
    let key = key_for(context, action).map(|key| canvas.words.key(key));
    key.unwrap_or_default()
}
