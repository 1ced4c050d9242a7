//! Listening, and going aside: while leaders listen nothing is paced, and the time belongs to the
//! step in hand like any other, and is also counted apart. Must not know why they listen.

use std::time::Duration;

use super::Live;
use crate::domain::happening::Aside;

/// That somebody went aside, as it is remembered for the talk afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WentAside {
    /// Who.
    pub who: Aside,
    /// The step that ran when they went.
    pub step: String,
    /// When they went, since the session's start.
    pub went: Duration,
    /// When they came back; `None` while they are away.
    pub back: Option<Duration>,
}

impl Live {
    /// Since when the leaders listen, since the session's start; `None` when they go by the plan.
    #[must_use]
    pub const fn listening(&self) -> Option<Duration> {
        self.listening
    }

    /// How much of a step's time was listening, at a moment since the start: never more than it
    /// used.
    #[must_use]
    pub fn listened(&self, index: usize, at: Duration) -> Duration {
        let Some(step) = self.steps.get(index) else {
            return Duration::ZERO;
        };
        let open = index == self.current && self.listening.is_some();
        let open = if open {
            self.open_stretch(at)
        } else {
            Duration::ZERO
        };
        step.listened + open
    }

    /// How much of the session was listening, at a moment since the start.
    #[must_use]
    pub fn listened_in_all(&self, at: Duration) -> Duration {
        (0..self.steps.len()).map(|i| self.listened(i, at)).sum()
    }

    /// Everybody who went aside, in order, also those who are back.
    #[must_use]
    pub fn asides(&self) -> &[WentAside] {
        &self.asides
    }

    /// Those who are aside now.
    pub fn away(&self) -> impl Iterator<Item = &WentAside> {
        self.asides.iter().filter(|aside| aside.back.is_none())
    }

    /// Whether they are aside now.
    #[must_use]
    pub fn is_away(&self, who: &Aside) -> bool {
        self.away().any(|aside| aside.who == *who)
    }

    /// Listening begins. Where time stood it runs again: nobody would see that it does not.
    pub(super) fn begin_listening(&mut self, at: Duration) {
        if self.finished.is_none() {
            self.paused = None;
            self.listening = self.listening.or(Some(at));
        }
    }

    pub(super) fn go_aside(&mut self, who: &Aside, at: Duration) {
        if !self.is_away(who) {
            self.asides.push(WentAside {
                who: who.clone(),
                step: self.current().step.id.clone(),
                went: at,
                back: None,
            });
        }
    }

    pub(super) fn come_back(&mut self, who: &Aside, at: Duration) {
        let mut away = self.asides.iter_mut().filter(|aside| aside.back.is_none());
        if let Some(aside) = away.find(|aside| aside.who == *who) {
            aside.back = Some(at);
        }
    }
}
