//! When each step of a planned session begins, with the minutes that the leaders gave it. Must not
//! know whether the session has been held.

use chrono::{NaiveTime, TimeDelta};

use super::group::Planned;
use super::language::Band;
use super::programme::Session;
use super::step::Step;

/// A planned session's steps in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda<'s> {
    /// The steps.
    pub slots: Vec<Slot<'s>>,
    /// When what is left free begins.
    pub free_from: NaiveTime,
    /// Minutes that are left free.
    pub free: u16,
}

/// A step with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot<'s> {
    /// When it begins.
    pub at: NaiveTime,
    /// How many minutes it lasts.
    pub minutes: u16,
    /// The step.
    pub step: &'s Step,
}

impl<'s> Agenda<'s> {
    /// The steps of a session in the plan, for a band; those of no minutes are left out.
    #[must_use]
    pub fn new(planned: &Planned, session: &'s Session, band: Band) -> Self {
        let mut at = planned.time;
        let mut slots = Vec::with_capacity(session.steps.len());
        let mut sum: u16 = 0;
        for step in session.steps.iter().filter(|s| s.minutes.of(band) > 0) {
            let own = planned.own_minutes.iter().find(|own| own.step == step.id);
            let minutes = own.map_or_else(|| step.minutes.of(band), |own| own.minutes);
            slots.push(Slot { at, minutes, step });
            at += TimeDelta::minutes(i64::from(minutes));
            sum = sum.saturating_add(minutes);
        }
        let as_authored = planned.own_minutes.is_empty() && planned.taken_up.is_empty();
        let free = if as_authored {
            session.file.buffer.of(band)
        } else {
            session.file.minutes.saturating_sub(sum)
        };
        Self {
            slots,
            free_from: at,
            free,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::happening::StepMinutes;
    use crate::domain::programme::{Programme, SessionFile, SessionKind};

    fn planned(own_minutes: Vec<StepMinutes>) -> Planned {
        Planned {
            session: "one".into(),
            kind: SessionKind::Children,
            title: "En".into(),
            date: "2027-01-12".parse().unwrap(),
            time: "14:30:00".parse().unwrap(),
            minutes: 40,
            dropped: false,
            own_minutes,
            taken_up: Vec::new(),
        }
    }

    fn session() -> Session {
        let step = |id: &str, minutes: &str| {
            format!(r#"Step((id: "{id}", kind: plain, title: "T", minutes: {minutes}))"#)
        };
        let steps = [
            step("a", "10"),
            step("b", "(younger: 0, older: 5)"),
            step("c", "20"),
        ];
        let file: SessionFile = ron::from_str(&format!(
            r#"(format: 1, id: "one", kind: children, title: "En", minutes: 40,
            buffer: (younger: 10, older: 5), steps: [{}])"#,
            steps.join(",")
        ))
        .unwrap();
        let programme: Programme = ron::from_str(
            r#"(format: 1, id: "p", title: "P", source: "S", bands: [younger], sessions: ["one"])"#,
        )
        .unwrap();
        programme.resolve(file, crate::domain::programme::Spoken::UNSAID)
    }

    fn told(agenda: &Agenda<'_>) -> Vec<(String, String, u16)> {
        let slots = agenda.slots.iter();
        slots
            .map(|slot| (slot.step.id.clone(), slot.at.to_string(), slot.minutes))
            .collect()
    }

    #[test]
    fn steps_follow_one_another_and_those_of_other_ages_are_left_out() {
        let (planned, session) = (planned(Vec::new()), session());
        let agenda = Agenda::new(&planned, &session, Band::Younger);
        let expected = [
            ("a".into(), "14:30:00".into(), 10),
            ("c".into(), "14:40:00".into(), 20),
        ];
        assert_eq!(told(&agenda), expected);
        assert_eq!(agenda.free_from.to_string(), "15:00:00");
        assert_eq!(agenda.free, 10);
    }

    #[test]
    fn minutes_that_the_leaders_gave_a_step_count_and_the_end_stays() {
        let own = StepMinutes {
            step: "a".into(),
            minutes: 18,
        };
        let (planned, session) = (planned(vec![own]), session());
        let agenda = Agenda::new(&planned, &session, Band::Younger);
        assert_eq!(told(&agenda)[1].1, "14:48:00");
        assert_eq!(agenda.free, 2);
    }
}
