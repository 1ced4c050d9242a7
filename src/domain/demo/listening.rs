//! What was listened to in the made-up group's sessions, and what was held.

use std::time::Duration;

use super::Records;
use super::held::Held;
use crate::domain::group::Private;
use crate::domain::happening::{After, Aside, Happening, HeldWord, SessionRecord, Settled};
use crate::domain::stamp::Id;
use crate::domain::time::minutes;

impl Held<'_> {
    /// One goes aside with a child while the others listen, and is back after eight minutes.
    pub(super) fn aside(&self) -> [(u16, Happening); 2] {
        let who = Aside {
            leader: self.people.leaders.last().cloned(),
            child: self.people.children.get(1).cloned(),
        };
        [
            (5, Happening::WentAside(who.clone())),
            (13, Happening::CameBack(who)),
        ]
    }

    /// What was held in the session that was led: come back to, let go, kept for the child.
    pub(super) fn held_at_first(&self, new_id: &mut impl FnMut() -> Id) -> Records<SessionRecord> {
        let [first, second, ..] = &self.given.script.held;
        let held = [
            (first.as_str(), 2, Settled::CameBack),
            ("", 4, Settled::LetGo),
            (second.as_str(), 1, Settled::AfterSession),
        ];
        let step = self.steps.iter().find(|step| self.listened(step) > 0);
        let held = held.into_iter().enumerate();
        held.map(|(n, (word, child, settled))| {
            let at = Duration::from_secs(3300 + 60 * n as u64);
            let word = HeldWord {
                word: Private::from(word),
                child: self.people.children.get(child).cloned(),
                wall: self.wall(self.begins()) + at,
                step: step.map(|step| step.id.clone()),
                after: Some(After::from(at)),
                settled: Some(settled),
                decided_in: None,
            };
            (new_id(), SessionRecord::HeldWord(word))
        })
        .collect()
    }

    /// What was held where no laptop was: a follow-up, one for today, and one that is open.
    pub(super) fn held_at_second(&self, new_id: &mut impl FnMut() -> Id) -> Records<SessionRecord> {
        let [_, _, words @ ..] = &self.given.script.held;
        let settled = [Some(Settled::FollowUp), Some(Settled::NextTime), None];
        let held = words.iter().zip(settled).zip([Some(3), Some(0), None]);
        held.map(|((word, settled), child)| {
            let written = self.begins() + minutes(self.planned.minutes + 20);
            let word = HeldWord {
                word: Private::from(word.as_str()),
                child: child.and_then(|n: usize| self.people.children.get(n).cloned()),
                wall: self.wall(written),
                step: None,
                after: None,
                settled,
                decided_in: None,
            };
            (new_id(), SessionRecord::HeldWord(word))
        })
        .collect()
    }
}
