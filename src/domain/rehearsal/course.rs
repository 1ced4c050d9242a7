//! The course of a rehearsal: what happens when, which of it is in hand, what came of it. The same
//! events, steps, seed and looks give the same course. Must not read a clock: what is seen of the
//! session at a moment is passed in.

use std::time::Duration;

use fastrand::Rng;

use super::{Event, Means, Tally, When};
use crate::domain::happening::RunStep;
use crate::domain::language::Band;

/// The most events of one rehearsal.
pub const MOST_EVENTS: usize = 5;
/// An event of which nobody makes anything is over after so long of the session's time.
pub const PATIENCE: Duration = Duration::from_secs(180);
/// A step has begun for everybody after so long.
const SETTLED: Duration = Duration::from_secs(60);

/// What is seen of the session at one moment.
#[derive(Debug, Clone)]
pub struct Seen<'a> {
    /// The step that runs.
    pub step: &'a str,
    /// The step that would come next.
    pub next: Option<&'a str>,
    /// The time that the step has used.
    pub in_step: Duration,
    /// The time that it may take.
    pub allotted: Duration,
    /// The time since the session's start.
    pub at: Duration,
    /// Whether the leaders are in the middle of something: they listen, write, choose.
    pub hands: Hands,
    /// What was used so far.
    pub used: &'a Tally,
    /// Whether the session goes on.
    pub session: Running,
}

/// Whether the leaders are in the middle of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// They have the plan before them.
    Free,
    /// They listen, write, choose.
    Full,
}

/// Whether the session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Running {
    /// It does.
    On,
    /// It has ended.
    Ended,
}

/// What a look at the session brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Something happens.
    Happens,
    /// What was in hand is over, and can be explained.
    Over,
}

/// An event that is to happen.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Placed {
    event: usize,
    step: String,
}

/// An event that is happening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InHand {
    /// Its place among the events.
    pub event: usize,
    step: String,
    next: Option<String>,
    since: Duration,
    before: Tally,
}

/// An event that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its place among the events.
    pub event: usize,
    /// The place of what came of it among its outcomes.
    pub outcome: usize,
    /// What the leaders used.
    pub used: Tally,
}

/// The course of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    events: Vec<Event>,
    to_come: Vec<Placed>,
    in_hand: Option<InHand>,
    past: Vec<Past>,
}

impl Course {
    /// Lays out what will happen in these steps: each time in another step, in the order of a seed.
    #[must_use]
    pub fn lay_out(events: Vec<Event>, steps: &[RunStep], band: Band, seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let mut order: Vec<usize> = (0..events.len()).collect();
        random.shuffle(&mut order);
        let mut to_come: Vec<Placed> = Vec::new();
        for event in order {
            if to_come.len() >= MOST_EVENTS {
                break;
            }
            let free = steps.iter().filter(|step| {
                let taken = to_come.iter().any(|placed| placed.step == step.id);
                step.minutes > 0 && !taken && events[event].fits(step.kind, band)
            });
            let free: Vec<_> = free.collect();
            if let Some(step) = random.choice(free) {
                let step = step.id.clone();
                to_come.push(Placed { event, step });
            }
        }
        Self {
            events,
            to_come,
            in_hand: None,
            past: Vec::new(),
        }
    }

    /// Takes in what is seen of the session, and says what that brings.
    pub fn look(&mut self, seen: &Seen<'_>) -> Option<Turn> {
        let Some(in_hand) = &self.in_hand else {
            return self.happens(seen);
        };
        let mut used = seen.used.since(&in_hand.before);
        let has_gone = seen.step != in_hand.step;
        if has_gone {
            let is_next = in_hand.next.as_deref() == Some(seen.step);
            used.add(if is_next { Means::Next } else { Means::Jump });
        }
        let event = &self.events[in_hand.event];
        let answered = event.outcome(&used) + 1 < event.outcomes.len();
        let waited = seen.at.saturating_sub(in_hand.since) >= PATIENCE;
        let settled = seen.hands == Hands::Free && (answered || waited);
        (has_gone || settled || seen.session == Running::Ended).then(|| self.is_over(used))
    }

    /// The leaders leave it at what they have done.
    pub fn leave_it(&mut self, used: &Tally) -> Option<Turn> {
        let used = used.since(&self.in_hand.as_ref()?.before);
        Some(self.is_over(used))
    }

    fn happens(&mut self, seen: &Seen<'_>) -> Option<Turn> {
        if seen.session == Running::Ended || seen.hands == Hands::Full {
            return None;
        }
        let is_time = |placed: &Placed| {
            placed.step == seen.step && seen.in_step >= self.comes_after(placed, seen.allotted)
        };
        let place = self.to_come.iter().position(is_time)?;
        let placed = self.to_come.remove(place);
        self.in_hand = Some(InHand {
            event: placed.event,
            step: placed.step,
            next: seen.next.map(str::to_owned),
            since: seen.at,
            before: seen.used.clone(),
        });
        Some(Turn::Happens)
    }

    fn is_over(&mut self, used: Tally) -> Turn {
        if let Some(in_hand) = self.in_hand.take() {
            let event = in_hand.event;
            let outcome = self.events[event].outcome(&used);
            self.past.push(Past {
                event,
                outcome,
                used,
            });
        }
        Turn::Over
    }

    /// How long, of the session's time, until something happens in the step that runs by itself.
    #[must_use]
    pub fn until_next(&self, seen: &Seen<'_>) -> Option<Duration> {
        if let Some(in_hand) = &self.in_hand {
            let since = seen.at.saturating_sub(in_hand.since);
            return Some(PATIENCE.saturating_sub(since));
        }
        let placed = self
            .to_come
            .iter()
            .find(|placed| placed.step == seen.step)?;
        let when = self.comes_after(placed, seen.allotted);
        Some(when.saturating_sub(seen.in_step))
    }

    /// After how much of its step's time an event happens.
    fn comes_after(&self, placed: &Placed, allotted: Duration) -> Duration {
        match self.events[placed.event].when {
            When::Begins => SETTLED.min(allotted / 2),
            When::Middle => allotted / 2,
            When::Over => allotted,
        }
    }

    /// What is happening.
    #[must_use]
    pub const fn in_hand(&self) -> Option<&InHand> {
        self.in_hand.as_ref()
    }

    /// What has happened, in order.
    #[must_use]
    pub fn past(&self) -> &[Past] {
        &self.past
    }

    /// How many events have not happened; those whose steps are gone never will.
    #[must_use]
    pub fn to_come(&self) -> usize {
        self.to_come.len()
    }

    /// An event by its place.
    #[must_use]
    pub fn event(&self, place: usize) -> Option<&Event> {
        self.events.get(place)
    }
}
