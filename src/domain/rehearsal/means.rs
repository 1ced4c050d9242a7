//! The program's own means, and which of them a session's records say were used. Must not know what
//! an event makes of them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::happening::{Happening, Presence, SessionBook, SessionRecord, TurnState};

/// Something that leaders can do with the program about what happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// Listen: nothing is paced.
    Listen,
    /// Look at the card for when something serious is told.
    SeriousCard,
    /// One goes aside with a child.
    Aside,
    /// Hold a word, to come back to it.
    HoldWord,
    /// Fit what is left of the plan into the time.
    Fit,
    /// Say that the session ends later.
    EndLater,
    /// Tick that a child came late, or is not here.
    Late,
    /// Tick a small sign.
    SmallSign,
    /// Leave a step out.
    Skip,
    /// Go to another step than the next.
    Jump,
    /// Let a step come earlier or later.
    Reorder,
    /// On to the next step.
    Next,
    /// Give the step more minutes.
    MoreMinutes,
    /// Let time stand.
    Pause,
    /// Choose a question, a way to do it, an exercise.
    Choose,
    /// Put a choice to the group.
    AskGroup,
    /// Add a step, also from the toolbox.
    Add,
    /// Let a child pass, or come back to it later.
    Pass,
    /// Write a note.
    Note,
}

impl Means {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::Listen,
        Self::SeriousCard,
        Self::Aside,
        Self::HoldWord,
        Self::Fit,
        Self::EndLater,
        Self::Late,
        Self::SmallSign,
        Self::Skip,
        Self::Jump,
        Self::Reorder,
        Self::Next,
        Self::MoreMinutes,
        Self::Pause,
        Self::Choose,
        Self::AskGroup,
        Self::Add,
        Self::Pass,
        Self::Note,
    ];
}

/// How often each of the means was used.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally(BTreeMap<Means, usize>);

impl Tally {
    /// What a session's records say. Which way the leaders went on from step to step is not in it:
    /// that is seen when they go.
    #[must_use]
    pub fn of(book: &SessionBook) -> Self {
        let mut tally = Self::default();
        for means in book.live().filter_map(|(_, record)| of_record(record)) {
            tally.add(means);
        }
        tally
    }

    /// One of them was used once more.
    pub fn add(&mut self, means: Means) {
        *self.0.entry(means).or_default() += 1;
    }

    /// Whether one of them was used.
    #[must_use]
    pub fn has(&self, means: Means) -> bool {
        self.0.get(&means).is_some_and(|count| *count > 0)
    }

    /// What was used more often than at an earlier time.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        let more = self.0.iter().filter_map(|(means, count)| {
            let before = earlier.0.get(means).copied().unwrap_or(0);
            let more = count.saturating_sub(before);
            (more > 0).then_some((*means, more))
        });
        Self(more.collect())
    }

    /// Adds what another says was used.
    pub fn add_all(&mut self, other: &Self) {
        for (means, count) in &other.0 {
            *self.0.entry(*means).or_default() += count;
        }
    }
}

const fn in_course(what: &Happening) -> Option<Means> {
    Some(match what {
        Happening::Skipped { .. } => Means::Skip,
        Happening::Paused => Means::Pause,
        Happening::Extended { minutes, .. } if *minutes > 0 => Means::MoreMinutes,
        Happening::Added { .. } => Means::Add,
        Happening::Reordered(_) => Means::Reorder,
        Happening::MustEnd(_) => Means::EndLater,
        Happening::Chose { .. } => Means::Choose,
        Happening::ListeningBegan => Means::Listen,
        Happening::WentAside(_) => Means::Aside,
        Happening::Fitted(_) => Means::Fit,
        _ => return None,
    })
}

fn of_record(record: &SessionRecord) -> Option<Means> {
    Some(match record {
        SessionRecord::Happened(happened) => return in_course(&happened.what),
        SessionRecord::Attendance(attendance) => match attendance.presence {
            Presence::Here => return None,
            Presence::Late | Presence::Absent => Means::Late,
        },
        SessionRecord::Turn(turn) => match turn.state {
            TurnState::Passed | TurnState::Later => Means::Pass,
            TurnState::Waiting | TurnState::Done => return None,
        },
        SessionRecord::Note(_) => Means::Note,
        SessionRecord::HeldWord(_) => Means::HoldWord,
        SessionRecord::SmallSigns(signs) if !signs.seen.is_empty() => Means::SmallSign,
        SessionRecord::Say(_) => Means::AskGroup,
        SessionRecord::Serious(_) => Means::SeriousCard,
        _ => return None,
    })
}
