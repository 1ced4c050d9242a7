//! Relaxation exercises as timed phases. Must not know how a phase is drawn.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::language::Band;
use super::text::Text;

/// What a phase asks for; the pacer grows, shrinks or rests with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Breathe in: the shape grows.
    BreatheIn,
    /// Breathe out: the shape shrinks.
    BreatheOut,
    /// Tense a muscle: the shape is full.
    Tense,
    /// Let go: the shape sinks.
    LetGo,
    /// Rest, listen or imagine: the shape is still.
    Rest,
}

/// One phase, with words that may be said in it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Phase {
    /// What the phase asks for.
    pub kind: PhaseKind,
    /// How long it lasts at the usual speed, in seconds.
    pub seconds: u16,
    /// Words to say in it; empty when silence serves better.
    #[serde(default)]
    pub say: Text,
}

/// A part of an exercise: phases that are gone through `times` times.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Round {
    /// How often the phases are gone through.
    #[serde(default = "once")]
    pub times: u8,
    /// The phases, in order.
    pub phases: Vec<Phase>,
}

const fn once() -> u8 {
    1
}

/// A relaxation exercise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Exercise {
    /// Stable id, unique in its session.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// The rounds, in order.
    pub rounds: Vec<Round>,
    /// The bands that it is for; all when left out.
    #[serde(default)]
    pub bands: Vec<Band>,
}

/// Where in an exercise a moment lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position<'a> {
    /// The phase.
    pub phase: &'a Phase,
    /// Share of the phase that has passed, from 0 to 1.
    pub share: f32,
    /// Time left in the phase at the usual speed.
    pub left: Duration,
}

impl Exercise {
    /// Every phase in the order in which it is gone through.
    pub fn phases(&self) -> impl Iterator<Item = &Phase> {
        self.rounds
            .iter()
            .flat_map(|round| (0..round.times).flat_map(move |_| round.phases.iter()))
    }

    /// How long the exercise lasts at the usual speed.
    #[must_use]
    pub fn length(&self) -> Duration {
        Duration::from_secs(self.phases().map(|p| u64::from(p.seconds)).sum())
    }

    /// The phase at a time since the start; `None` once the exercise is over.
    #[must_use]
    pub fn at(&self, since_start: Duration) -> Option<Position<'_>> {
        let mut begin = Duration::ZERO;
        for phase in self.phases() {
            let length = Duration::from_secs(u64::from(phase.seconds));
            if since_start < begin + length {
                let gone = since_start - begin;
                return Some(Position {
                    phase,
                    share: gone.as_secs_f32() / length.as_secs_f32(),
                    left: length - gone,
                });
            }
            begin += length;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn breathing() -> Exercise {
        ron::from_str(
            r#"(id: "flower", title: "Flower", rounds: [
                (phases: [(kind: rest, seconds: 30)]),
                (times: 4, phases: [(kind: breathe_in, seconds: 4), (kind: breathe_out, seconds: 6)]),
            ])"#,
        )
        .unwrap()
    }

    #[test]
    fn rounds_repeat_their_phases() {
        assert_eq!(breathing().length(), Duration::from_secs(70));
        assert_eq!(breathing().phases().count(), 9);
    }

    #[test]
    fn a_phase_of_no_seconds_is_passed_over() {
        let mut e = breathing();
        e.rounds[0].phases[0].seconds = 0;
        assert_eq!(
            e.at(Duration::ZERO).unwrap().phase.kind,
            PhaseKind::BreatheIn
        );
    }

    proptest! {
        #[test]
        fn every_moment_lies_in_one_phase_until_the_end(ms in 0u64..200_000) {
            let e = breathing();
            match e.at(Duration::from_millis(ms)) {
                Some(p) => {
                    prop_assert!(Duration::from_millis(ms) < e.length());
                    prop_assert!((0.0..=1.0).contains(&p.share));
                    prop_assert!(p.left <= Duration::from_secs(u64::from(p.phase.seconds)));
                }
                None => prop_assert!(Duration::from_millis(ms) >= e.length()),
            }
        }
    }
}
