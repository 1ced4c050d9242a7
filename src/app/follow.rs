//! The screen in the room, in a window of its own: what it has heard of the session that is led in
//! the other window, and when it will look different. Must not listen itself, nor draw.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::look::{Look, Motion};
use crate::domain::exercise::PhaseKind;
use crate::domain::language::Lang;
use crate::domain::shown::{Told, View};
use crate::domain::time::Now;
use crate::store::{News, Silent};
use crate::words::Words;

#[cfg(test)]
mod tests;

/// Between two looks while a session runs.
const LISTENS: Duration = Duration::from_millis(150);
/// Between two looks while none does.
const WAITS: Duration = Duration::from_secs(1);
/// Between two pictures of a breath: 8 a second.
const BREATH: Duration = Duration::from_millis(125);

/// What it last heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Nothing that it could show.
    Silence(Silent),
    /// This.
    Told(Box<Told>),
}

/// Ties the clock of the program that tells to our own.
#[derive(Debug, Clone, Copy)]
struct Tie {
    ours: Duration,
    theirs: Duration,
    rate: u32,
}

/// The screen in the room.
#[derive(Debug)]
pub struct Follower {
    /// The words of the language in use.
    pub words: Words,
    asked: Option<Lang>,
    /// How it looks.
    pub look: Look,
    heard: Heard,
    tie: Option<Tie>,
}

impl Follower {
    /// A screen that has heard nothing yet, in the language that was asked for, or the system's
    /// until a group's is known.
    #[must_use]
    pub fn new(asked: Option<Lang>, system: Lang, look: Look) -> Self {
        Self {
            words: Words::new(asked.unwrap_or(system)),
            asked,
            look,
            heard: Heard::Silence(Silent::Nobody),
            tie: None,
        }
    }

    /// What it last heard.
    #[must_use]
    pub const fn heard(&self) -> &Heard {
        &self.heard
    }

    /// Takes in what it heard; `wall` is the wall clock of the laptop, not a made-up one. Gives
    /// whether it looks different now.
    pub fn hear(&mut self, news: News, now: &Now, wall: DateTime<Utc>) -> bool {
        match news {
            News::Same => false,
            News::Told(told) => {
                self.tie = Some(Tie {
                    ours: now.steady,
                    theirs: told.moment(wall),
                    rate: told.rate,
                });
                let lang = self.asked.unwrap_or(told.shown.lang);
                if self.words.lang() != lang {
                    self.words = Words::new(lang);
                }
                let heard = Heard::Told(told);
                let changed = heard != self.heard;
                self.heard = heard;
                changed
            }
            News::Silence(why) => self.fall_silent(why),
        }
    }

    /// Nobody tells any more. What was true a moment ago may not be now, but a candle that burned
    /// still burns, and who has said goodbye has said it.
    fn fall_silent(&mut self, why: Silent) -> bool {
        let heard = match &self.heard {
            Heard::Told(told) => {
                let view = match (&told.shown.view, told.shown.candle()) {
                    (View::Over(_), Some(candle)) => View::Over(candle),
                    (_, Some(candle)) => View::Candle(candle),
                    (View::Nothing, None) => View::Nothing,
                    (_, None) => View::Waiting,
                };
                match view {
                    View::Waiting => Heard::Silence(why),
                    view => {
                        let mut told = told.clone();
                        told.shown.view = view;
                        Heard::Told(told)
                    }
                }
            }
            Heard::Silence(_) => Heard::Silence(why),
        };
        let changed = heard != self.heard;
        self.heard = heard;
        changed
    }

    /// The moment on the clock of the program that tells.
    #[must_use]
    pub fn moment(&self, now: &Now) -> Duration {
        self.tie.map_or(Duration::ZERO, |tie| {
            let passed = now.steady.saturating_sub(tie.ours);
            tie.theirs.saturating_add(passed.saturating_mul(tie.rate))
        })
    }

    /// How long to wait before listening again.
    #[must_use]
    pub const fn listens_after(&self) -> Duration {
        match &self.heard {
            Heard::Told(told) if !matches!(told.shown.view, View::Waiting | View::Over(_)) => {
                LISTENS
            }
            _ => WAITS,
        }
    }

    /// How long it looks as it does now; `None` when nothing will change by itself.
    #[must_use]
    pub fn looks_so_for(&self, now: &Now) -> Option<Duration> {
        let (Heard::Told(told), Some(tie)) = (&self.heard, self.tie) else {
            return None;
        };
        let View::Part(part) = &told.shown.view else {
            return None;
        };
        let moment = self.moment(now);
        // So that it looks just behind the change, and never at once again.
        let real = |ahead: Duration| ahead / tie.rate.max(1) + Duration::from_millis(1);
        if let Some(exercise) = &part.exercise
            && let Some(breath) = exercise.at(moment)
        {
            let still = self.look.motion == Motion::Reduced || breath.kind == PhaseKind::Rest;
            let to_end = real(breath.left);
            return Some(if still { to_end } else { to_end.min(BREATH) });
        }
        let stone = part.time.and_then(|time| time.next(moment));
        stone.map(|next| real(next.saturating_sub(moment)))
    }
}
