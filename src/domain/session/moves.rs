//! What leaders can do to the course of a session, and what that means as a happening. A move
//! that changes nothing gives none. Must not apply anything itself.

use chrono::NaiveDateTime;

use super::super::happening::{Aside, Fitted, Happening, RunStep};
use super::{Candle, Live, StepState};

/// Something that leaders can do to the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// On to the next step.
    Next,
    /// Back to the step before.
    Back,
    /// To any step.
    Jump(String),
    /// Leave a step out, with a reason or none.
    Skip(String, String),
    /// Let time stand, or run again.
    TogglePause,
    /// Give a step minutes, or take them.
    Extend(String, i16),
    /// Add a step right after the current one.
    Add(RunStep),
    /// Let a step that is ahead change places with the one before it.
    Earlier(String),
    /// Let a step that is ahead change places with the one after it.
    Later(String),
    /// The session is to end at another time.
    MustEnd(NaiveDateTime),
    /// The session had begun earlier (or later, when negative) than the key was pressed.
    BeganEarlier(i16),
    /// Light the candle, or put it out.
    Candle,
    /// Choose a question, variant or exercise in the current step, or take the choice back.
    Choose(String),
    /// Listen, or go on with the plan.
    Listen,
    /// Somebody goes aside with a child.
    GoAside(Aside),
    /// They come back.
    ComeBack(Aside),
    /// Go on in a way that fits.
    Fit(Fitted),
    /// End the session.
    Finish,
}

impl Live {
    /// What a move means now; `None` when it would change nothing.
    #[must_use]
    pub fn means(&self, wanted: Move) -> Option<Happening> {
        let listens = self.listening.is_some();
        let open = self.finished.is_none();
        match wanted {
            Move::Listen if listens => Some(Happening::ListeningEnded),
            Move::Listen => open.then_some(Happening::ListeningBegan),
            // Nobody sees the plan while they listen: it comes back first, and moves on after.
            Move::Next | Move::Back if listens => Some(Happening::ListeningEnded),
            // Nor would they see that time stands.
            Move::TogglePause if listens => None,
            Move::GoAside(who) => {
                (open && !self.is_away(&who)).then_some(Happening::WentAside(who))
            }
            Move::ComeBack(who) => self.is_away(&who).then_some(Happening::CameBack(who)),
            Move::Next => self.next().map(|s| Happening::Went(s.step.id.clone())),
            Move::Back => self.previous().map(|s| Happening::Went(s.step.id.clone())),
            Move::Jump(id) => {
                let there = self.step(&id)?.state == StepState::Current;
                (!there).then_some(Happening::Went(id))
            }
            Move::Skip(step, reason) => {
                (self.step(&step)?.state == StepState::Ahead).then(|| Happening::Skipped {
                    step,
                    reason: reason.into(),
                })
            }
            Move::TogglePause if !open => None,
            Move::TogglePause if self.is_paused() => Some(Happening::Resumed),
            Move::TogglePause => Some(Happening::Paused),
            Move::Extend(step, minutes) => self.extend(step, minutes),
            Move::Add(step) => self.step(&step.id).is_none().then(|| Happening::Added {
                step,
                before: self.steps.get(self.current + 1).map(|s| s.step.id.clone()),
            }),
            Move::Earlier(id) => self.swap(&id, -1),
            Move::Later(id) => self.swap(&id, 1),
            Move::MustEnd(at) => (at != self.ends).then_some(Happening::MustEnd(at)),
            Move::BeganEarlier(by) => (by != 0).then_some(Happening::BeganEarlier(by)),
            Move::Candle => Some(match self.candle {
                Candle::Lit => Happening::CandleOut,
                Candle::Unlit | Candle::Out => Happening::CandleLit,
            }),
            Move::Choose(choice) => Some(Happening::Chose {
                step: self.current().step.id.clone(),
                choice,
            }),
            Move::Fit(fitted) => self.fits(fitted),
            Move::Finish => open.then_some(Happening::Finished),
        }
    }

    fn extend(&self, id: String, minutes: i16) -> Option<Happening> {
        let step = self.step(&id)?;
        let all = i32::from(step.allotted_minutes()) + i32::from(minutes);
        (step.is_open() && minutes != 0 && (0..=600).contains(&all))
            .then_some(Happening::Extended { step: id, minutes })
    }

    fn swap(&self, id: &str, by: isize) -> Option<Happening> {
        let mut ahead: Vec<String> = self
            .steps
            .iter()
            .filter(|s| s.state == StepState::Ahead)
            .map(|s| s.step.id.clone())
            .collect();
        let from = ahead.iter().position(|other| other == id)?;
        let to = from.checked_add_signed(by).filter(|to| *to < ahead.len())?;
        ahead.swap(from, to);
        Some(Happening::Reordered(ahead))
    }
}
