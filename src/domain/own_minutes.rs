//! The group's own minutes: how long each kind of step really lasts with them, for the next plan.
//! Must not know the time.

use std::collections::BTreeMap;
use std::time::Duration;

use super::happening::{RunStep, StepMinutes};
use super::session::{Live, StepState};
use super::step::StepKind;
use super::time::minutes;
use crate::domain::order;

/// How long each kind of step really lasts with a group, in minutes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnMinutes(BTreeMap<StepKind, u16>);

impl OwnMinutes {
    /// From sessions that were led: the middle one of what each kind of step used, to the nearest
    /// minute, so that one long evening does not move it. Steps that can be anything say nothing,
    /// nor does one that was passed through in less than a minute.
    #[must_use]
    pub fn of<'a>(sessions: impl IntoIterator<Item = &'a Live>) -> Self {
        let mut all: BTreeMap<StepKind, Vec<Duration>> = BTreeMap::new();
        for live in sessions {
            let Some(end) = live.finished else { continue };
            for (n, step) in live.steps.iter().enumerate() {
                let used = live.used(n, end);
                let done = step.state == StepState::Done && used >= minutes(1);
                if done && step.step.kind != StepKind::Plain {
                    all.entry(step.step.kind).or_default().push(used);
                }
            }
        }
        Self(
            all.into_iter()
                .map(|(kind, used)| (kind, middle(used)))
                .collect(),
        )
    }

    /// The minutes of a kind of step; `None` where none was held.
    #[must_use]
    pub fn minutes(&self, kind: StepKind) -> Option<u16> {
        self.0.get(&kind).copied()
    }

    /// What would change in a plan that took them over. The round, the relaxation and the closing
    /// never get less than they have.
    #[must_use]
    pub fn for_plan(&self, steps: &[RunStep]) -> Vec<StepMinutes> {
        let own = steps.iter().filter_map(|step| {
            let own = self.minutes(step.kind)?;
            let minutes = if step.kind.is_kept() {
                own.max(step.minutes)
            } else {
                own
            };
            (minutes != step.minutes).then(|| StepMinutes {
                step: step.id.clone(),
                minutes,
            })
        });
        own.collect()
    }
}

/// A plan with the minutes that leaders gave its steps.
#[must_use]
pub fn with_own(mut steps: Vec<RunStep>, own: &[StepMinutes]) -> Vec<RunStep> {
    for step in &mut steps {
        if let Some(own) = own.iter().find(|own| own.step == step.id) {
            step.minutes = own.minutes;
        }
    }
    steps
}

/// The middle one, to the nearest minute; of two the longer.
fn middle(mut used: Vec<Duration>) -> u16 {
    order::sort(&mut used);
    let middle = used.get(used.len() / 2).copied().unwrap_or_default();
    u16::try_from((middle.as_secs() + 30) / 60).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::happening::{After, Happened, Happening};
    use crate::domain::time::fixed::at;

    fn plan() -> Vec<RunStep> {
        let kinds = [StepKind::Meal, StepKind::TopAndBottom, StepKind::Plain];
        let steps = kinds.into_iter().zip(["meal", "round", "break"]);
        steps
            .map(|(kind, id)| RunStep {
                id: id.into(),
                kind,
                title: String::new(),
                minutes: 20,
            })
            .collect()
    }

    /// A session in which the meal and the round took so many minutes.
    fn led(meal: u64, round: u64) -> Live {
        let happened = |minute: u64, what| Happened {
            after: After(minute * 60_000),
            wall: at(14, 30, 0).wall,
            what,
        };
        let steps = plan();
        let ends = at(16, 30, 0).local();
        let course = [
            happened(0, Happening::Began { steps, ends }),
            happened(meal, Happening::Went("round".into())),
            happened(meal + round, Happening::Went("break".into())),
            happened(meal + round + 9, Happening::Finished),
        ];
        Live::fold(&course).unwrap()
    }

    #[test]
    fn one_long_evening_does_not_move_the_groups_own_minutes() {
        let sessions = [led(30, 12), led(28, 15), led(70, 14)];
        let own = OwnMinutes::of(&sessions);
        assert_eq!(own.minutes(StepKind::Meal), Some(30));
        assert_eq!(own.minutes(StepKind::TopAndBottom), Some(14));
        assert_eq!(own.minutes(StepKind::Plain), None);
    }

    #[test]
    fn a_plan_that_takes_them_over_never_shortens_the_round() {
        let own = OwnMinutes::of(&[led(30, 12)]);
        let minutes = own.for_plan(&plan());
        let expected = StepMinutes {
            step: "meal".into(),
            minutes: 30,
        };
        assert_eq!(minutes, [expected]);
        let plan: Vec<_> = with_own(plan(), &minutes)
            .iter()
            .map(|s| s.minutes)
            .collect();
        assert_eq!(plan, [30, 20, 20]);
    }
}
