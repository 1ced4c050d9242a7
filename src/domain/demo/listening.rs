//! What was listened to in the made-up group's sessions, what was held and what was seen.

use std::time::Duration;

use super::Records;
use super::held::Held;
use crate::domain::group::Private;
use crate::domain::happening::{
    After, Aside, Happening, HeldWord, Serious, SeriousKind, SessionRecord, Settled, SmallSign,
    SmallSigns, small_signs_id,
};
use crate::domain::stamp::Id;
use crate::domain::time::minutes;

/// What was seen of children in each of the two sessions, by their place.
pub(super) const SIGNS: [[(usize, &[SmallSign]); 2]; 2] = [
    [
        (1, &[SmallSign::Hungry, SmallSign::Tired]),
        (4, &[SmallSign::Restless]),
    ],
    [(0, &[SmallSign::Bright]), (1, &[SmallSign::Tired])],
];

impl Held<'_> {
    /// One goes aside with a child while the others listen, and is back after eight minutes.
    pub(super) fn aside(&self) -> Vec<(u16, Happening)> {
        let Some(child) = self.chance.aside else {
            return Vec::new();
        };
        let who = Aside {
            leader: self.people.leaders.last().cloned(),
            child: self.people.children.get(child).cloned(),
        };
        vec![
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

    /// What the child told who was listened to, as it was written on the card.
    pub(super) fn hard_at_first(
        &self,
        course: &Records<SessionRecord>,
        new_id: &mut impl FnMut() -> Id,
    ) -> Option<(Id, SessionRecord)> {
        let listened = course.iter().find_map(|(_, record)| match record {
            SessionRecord::Happened(happened) => {
                (happened.what == Happening::ListeningBegan).then_some(happened)
            }
            _ => None,
        })?;
        let step = self.steps.iter().find(|step| self.listened(step) > 0);
        let told = Serious {
            wall: listened.wall,
            step: step.map(|step| step.id.clone()),
            after: Some(listened.after),
            child: self.people.children.get(1).cloned(),
            words: Private::from(self.given.script.hard.as_str()),
            about: Some(SeriousKind::Hard),
            being_written: false,
            only_for: None,
        };
        Some((new_id(), SessionRecord::Serious(told)))
    }

    /// What was seen of some children, by their place.
    pub(super) fn signs(&self, seen: &[(usize, &[SmallSign])]) -> Records<SessionRecord> {
        let children = seen.iter().filter_map(|(place, seen)| {
            let person = self.people.children.get(*place)?.clone();
            let id = small_signs_id(&person);
            let seen = seen.iter().copied().collect();
            Some((id, SessionRecord::SmallSigns(SmallSigns { person, seen })))
        });
        children.collect()
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
