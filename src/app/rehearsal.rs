//! A rehearsal, as it lies over the live session: what happens stands above every screen, what came of
//! it is explained when the leaders have their hands free, and at the end it is told what was tried.
//! The session itself is led as in life, with the same keys. Must not know the words, nor that nothing
//! is kept: the hands see to that.

mod act;
mod told;

use std::time::Duration;

use super::effect::Effect;
use super::{App, Overlay, Screen, Size};
use crate::content::Problem;
use crate::domain::happening::RunStep;
use crate::domain::rehearsal::{Course, Event, Hands, Means, Past, Running, Seen, Tally, Turn};
use crate::domain::session::Live;
use crate::domain::time::Now;

use super::notice::Notice;

/// The most rows of the band above a rehearsal: that it is one, and what happens.
pub const BAND: u16 = 4;

/// A rehearsal.
#[derive(Debug)]
pub struct Rehearsal {
    /// What makes it repeatable.
    pub seed: u64,
    events: Vec<Event>,
    course: Option<Course>,
    /// What was looked at, which no record says.
    looked_at: Tally,
    card: Card,
    told: usize,
    end: End,
}

/// The card for when something serious is told, as a rehearsal knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Card {
    Away,
    Open,
}

/// Whether it has been told how the rehearsal went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Untold,
    Told,
}

/// How the clocks of a rehearsal are to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lapse {
    /// Faster, as was asked for.
    Runs,
    /// As time passes: something happens, or somebody reads or writes.
    Stands,
}

/// What came of an event, over the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExplainedScreen {
    /// Its place among what has happened.
    pub past: usize,
}

/// How the rehearsal went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RehearsedScreen {
    /// The first row that is shown, from 0.
    pub top: usize,
}

impl Rehearsal {
    /// One that has not begun.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            seed,
            events: Vec::new(),
            course: None,
            looked_at: Tally::default(),
            card: Card::Away,
            told: 0,
            end: End::Untold,
        }
    }

    /// What is happening now.
    #[must_use]
    pub fn happening(&self) -> Option<&Event> {
        let course = self.course.as_ref()?;
        course.event(course.in_hand()?.event)
    }

    /// What has happened, with what came of it.
    pub fn past(&self) -> impl Iterator<Item = (&Event, &Past)> {
        let course = self.course.iter();
        course.flat_map(|course| {
            let past = course.past().iter();
            past.filter_map(|past| Some((course.event(past.event)?, past)))
        })
    }

    fn is_happening(&self) -> bool {
        self.course.as_ref().is_some_and(|c| c.in_hand().is_some())
    }

    fn looks_at(&mut self, card: Card) {
        if card == Card::Open && self.card == Card::Away {
            self.looked_at.add(Means::SeriousCard);
        }
        self.card = card;
    }
}

impl App {
    /// What can happen was read.
    pub(super) fn rehearsal_read(
        &mut self,
        events: Vec<Event>,
        mut problems: Vec<Problem>,
        now: &Now,
    ) -> Vec<Effect> {
        if let Some(rehearsal) = &mut self.rehearsal {
            rehearsal.events = events;
        }
        if !problems.is_empty() {
            self.say(Notice::Problem(problems.swap_remove(0)), now);
        }
        Vec::new()
    }

    /// What of the screen lies below the band of a rehearsal, where it takes the most.
    pub(super) const fn below_band(&self, size: Size) -> Size {
        let has_band = self.rehearsal.is_some() || self.tour.is_some();
        let band = if has_band { BAND } else { 0 };
        Size {
            rows: size.rows.saturating_sub(band),
            ..size
        }
    }

    /// How the clocks are to run; `None` where this is no rehearsal.
    #[must_use]
    pub fn lapse(&self) -> Option<Lapse> {
        let rehearsal = self.rehearsal.as_deref()?;
        let live = self.session().and_then(|session| session.live.as_ref());
        let runs = live.is_some_and(Live::is_running)
            && self.hands() == Hands::Free
            && !rehearsal.is_happening();
        Some(if runs { Lapse::Runs } else { Lapse::Stands })
    }

    /// Whether the leaders are in the middle of something.
    fn hands(&self) -> Hands {
        let Screen::Live(screen) = &self.screen else {
            return Hands::Full;
        };
        let free = self.overlays.is_empty() && !self.is_listening() && screen.pacer.is_none();
        if free { Hands::Free } else { Hands::Full }
    }

    /// What the leaders used at any time in this rehearsal.
    #[must_use]
    pub fn tried(&self) -> Tally {
        let mut used = self
            .session()
            .map_or_else(Tally::default, |session| Tally::of(&session.book));
        if let Some(rehearsal) = &self.rehearsal {
            used.add_all(&rehearsal.looked_at);
        }
        used
    }

    /// Lets happen what is to happen, and explains what has.
    pub(super) fn rehearse(&mut self, now: &Now) {
        let Some(rehearsal) = &mut self.rehearsal else {
            return;
        };
        let card = |overlay: &Overlay| matches!(overlay, Overlay::Serious(_));
        let is_open = self.overlays.iter().any(card);
        rehearsal.looks_at(if is_open { Card::Open } else { Card::Away });
        let Some(steps) = self.steps_now() else {
            return;
        };
        let (band, _) = self.band_and_lang();
        if let Some(rehearsal) = &mut self.rehearsal
            && rehearsal.course.is_none()
        {
            let events = std::mem::take(&mut rehearsal.events);
            let course = Course::lay_out(events, &steps, band, rehearsal.seed);
            rehearsal.course = Some(course);
        }
        let used = self.tried();
        let turn = self.with_course(&used, now, |course, seen| {
            Some((course.look(seen), seen.session))
        });
        if let Some((Some(Turn::Over), _)) = turn {
            self.notice = None;
        }
        if self.hands() == Hands::Free {
            self.tell_of_it(turn.map(|(_, session)| session));
        }
    }

    /// Explains what has happened, one at a time, and at the end how it went.
    fn tell_of_it(&mut self, session: Option<Running>) {
        let Some(rehearsal) = &mut self.rehearsal else {
            return;
        };
        let past = rehearsal.course.as_ref().map_or(0, |c| c.past().len());
        if rehearsal.told < past {
            let explained = ExplainedScreen {
                past: rehearsal.told,
            };
            rehearsal.told += 1;
            self.lay(Overlay::Explained(explained));
        } else if session == Some(Running::Ended) && rehearsal.end == End::Untold {
            rehearsal.end = End::Told;
            self.tell_how_it_went();
        } else if session == Some(Running::On) {
            // Who took the session up again can end it again.
            rehearsal.end = End::Untold;
        }
    }

    fn tell_how_it_went(&mut self) {
        self.lay(Overlay::Rehearsed(RehearsedScreen::default()));
    }

    fn steps_now(&self) -> Option<Vec<RunStep>> {
        let live = self.session()?.live.as_ref()?;
        Some(live.steps.iter().map(|step| step.step.clone()).collect())
    }

    /// Asks the course with what is seen of the session now.
    fn with_course<R>(
        &mut self,
        used: &Tally,
        now: &Now,
        ask: impl FnOnce(&mut Course, &Seen<'_>) -> Option<R>,
    ) -> Option<R> {
        let mut rehearsal = self.rehearsal.take()?;
        let answer = rehearsal.course.as_mut().and_then(|course| {
            let seen = self.seen(used, now)?;
            ask(course, &seen)
        });
        self.rehearsal = Some(rehearsal);
        answer
    }

    fn seen<'a>(&'a self, used: &'a Tally, now: &Now) -> Option<Seen<'a>> {
        let session = self.session()?;
        let live = session.live.as_ref()?;
        let at = session.at(now);
        Some(Seen {
            step: &live.current().step.id,
            next: live.next().map(|next| next.step.id.as_str()),
            in_step: live.used(live.current_index(), at),
            allotted: live.current().allotted(),
            at,
            hands: self.hands(),
            used,
            session: match live.finished {
                Some(_) => Running::Ended,
                None => Running::On,
            },
        })
    }

    /// When something will happen by itself, on the steady clock.
    pub(super) fn happens_at(&self, now: &Now) -> Option<Duration> {
        let course = self.rehearsal.as_ref()?.course.as_ref()?;
        let running = self.session()?.live.as_ref()?.is_running();
        if !running || self.hands() == Hands::Full {
            return None;
        }
        let used = Tally::default();
        let until = course.until_next(&self.seen(&used, now)?)?;
        // Never at once again: what was due has been looked for just now.
        Some(now.steady + until.max(Duration::from_millis(1)))
    }

    /// The leaders leave it at what they have done about what happens.
    pub(super) fn leave_it_at_that(&mut self, now: &Now) -> Vec<Effect> {
        let used = self.tried();
        self.with_course(&used, now, |course, _| course.leave_it(&used));
        Vec::new()
    }

    /// Whether something happens that can be left at that.
    pub(super) fn may_leave_it(&self) -> bool {
        self.rehearsal
            .as_deref()
            .is_some_and(Rehearsal::is_happening)
    }
}
