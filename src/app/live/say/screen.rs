//! What is on the screen while something is put to the group: which choices, the hands so far, the
//! one in hand. Must not keep what was chosen.

use std::collections::BTreeSet;

use crate::domain::happening::Say;
use crate::input::Context;

/// A choice being put to the group.
#[derive(Debug)]
pub struct SayScreen {
    /// The choices, with the hands so far.
    pub say: Say,
    /// What is being asked.
    pub stage: Stage,
    pub(super) in_hand: usize,
    /// Whether somebody took the one in hand with the arrows since a hand was counted.
    by_hand: bool,
    /// What was counted before each change, the last one last.
    before: Vec<Say>,
}

/// What is asked when something is put to the group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The leaders: which of these are put up? The places of those that are.
    PutUp(BTreeSet<usize>),
    /// The group: what would you like?
    Hands,
}

/// So many are put up as they are; of more the leaders first take some.
const FEW: usize = 3;
/// A key for each.
pub(super) const MOST: usize = 9;

impl SayScreen {
    pub(super) fn new(say: Say) -> Self {
        let stage = if say.choices.len() > FEW {
            Stage::PutUp(BTreeSet::new())
        } else {
            Stage::Hands
        };
        Self {
            say,
            stage,
            in_hand: 0,
            by_hand: false,
            before: Vec::new(),
        }
    }

    /// Where its keys are.
    pub(in crate::app) const fn context(&self) -> Context {
        match self.stage {
            Stage::PutUp(_) => Context::PutUp,
            Stage::Hands => Context::Say,
        }
    }

    /// The choice that Enter chooses: the one with the most hands, or the one in hand where nobody
    /// raised one, or where somebody went to it. `None` where the hands are even: that is decided
    /// by those in the room.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        match self.say.most().as_slice() {
            [most] if !self.by_hand => Some(*most),
            [_, _, ..] if !self.by_hand => None,
            _ => Some(self.in_hand),
        }
    }

    /// Whether the hands are even, and nobody has gone to one of them.
    #[must_use]
    pub fn is_tie(&self) -> bool {
        self.chosen().is_none()
    }

    /// Whether there is a key for one choice more.
    pub(in crate::app) fn has_room(&self) -> bool {
        self.say.choices.len() < MOST
    }

    /// Whether a hand, or a choice of the leaders' own, can be taken back.
    pub(in crate::app) fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    pub(super) fn go(&mut self, by: isize) {
        let last = self.say.choices.len().saturating_sub(1);
        // Out of a tie the first step leads to one of those that are even.
        self.in_hand = match (self.chosen(), self.say.most().as_slice()) {
            (Some(chosen), _) => chosen.saturating_add_signed(by).min(last),
            (None, even) if by < 0 => even.last().copied().unwrap_or(0),
            (None, even) => even.first().copied().unwrap_or(0),
        };
        self.by_hand = true;
    }

    fn change(&mut self, place: usize, change: impl FnOnce(&mut Say)) {
        let before = self.say.clone();
        change(&mut self.say);
        self.by_hand = false;
        if self.say != before {
            self.in_hand = place;
            self.before.push(before);
        }
    }

    /// Takes one of the choices to be put up, or puts it back.
    pub(super) fn take(&mut self, place: usize) {
        if let Stage::PutUp(taken) = &mut self.stage
            && place < self.say.choices.len()
            && !taken.remove(&place)
        {
            taken.insert(place);
        }
    }

    /// Puts up those that were taken, or else all.
    pub(super) fn put_up(&mut self) {
        let Stage::PutUp(taken) = std::mem::replace(&mut self.stage, Stage::Hands) else {
            return;
        };
        let mut place = 0;
        self.say.choices.retain(|_| {
            place += 1;
            taken.is_empty() || taken.contains(&(place - 1))
        });
        self.in_hand = 0;
        self.by_hand = false;
    }

    pub(super) fn raise(&mut self, place: usize) {
        if place < self.say.choices.len() {
            self.change(place, |say| say.raise(place));
        }
    }

    pub(super) fn lower(&mut self) {
        let place = self.in_hand;
        self.change(place, |say| say.lower(place));
    }

    pub(super) fn add(&mut self, title: &str) {
        self.change(self.in_hand, |say| say.add(title.into()));
    }

    pub(super) fn take_back(&mut self) {
        if let Some(before) = self.before.pop() {
            self.say = before;
            self.by_hand = false;
            let last = self.say.choices.len().saturating_sub(1);
            self.in_hand = self.in_hand.min(last);
        }
    }
}
