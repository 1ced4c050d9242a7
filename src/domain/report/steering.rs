//! What a steering group is told: numbers, and what became of the plan, in the programme's own
//! words. Has no place for a person, nor for anything that leaders wrote.

use serde::Serialize;

use super::course::Stage;
use super::{
    EffortTold, EvaluationTold, GroupTold, Material, OfSession, ProgrammeText, SessionTold,
};
use crate::domain::glance::AT_LEAST;
use crate::domain::programme::SessionKind;
use crate::domain::session::{Live, LiveStep, StepSpent, StepState};
use crate::domain::time::{minutes, nearest_minute, nearest_minute_apart};

/// For the steering group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForSteeringGroup {
    /// The group.
    pub group: GroupTold,
    /// Its sessions.
    pub sessions: Vec<SessionWent>,
    /// What those who take part answered.
    pub evaluation: Vec<EvaluationTold>,
    /// What leading the group took, where somebody wrote it down.
    pub effort: Option<EffortTold>,
    /// How many group sessions are offered: held, running and ahead.
    pub offered: usize,
    /// How many of them have been held.
    pub held: usize,
    /// How many the leaflet of the programme asks for at least.
    pub at_least: usize,
}

/// A session, and what became of its plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionWent {
    /// The session.
    pub session: SessionTold,
    /// What became of its plan, where it was held and that is known.
    pub went: Option<Went>,
}

/// What became of a session's plan; minutes are whole, and what is less than two is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Went {
    /// How it is known.
    pub known: HowKnown,
    /// How much later than planned it began; negative when earlier.
    pub began_late: i64,
    /// How much later than planned it ended; negative when earlier.
    pub ended_late: i64,
    /// Steps that lasted longer.
    pub longer: Vec<Moved>,
    /// Steps that gave time to others.
    pub shorter: Vec<Moved>,
    /// Steps that were left out.
    pub left_out: Vec<ProgrammeText>,
    /// Steps that wait for a later session.
    pub waits: Vec<ProgrammeText>,
    /// How many steps the leaders added.
    pub added: usize,
    /// How many minutes were listening.
    pub listened: i64,
}

/// How it is known what became of a session's plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HowKnown {
    /// The session was led with the program, which counted the minutes.
    #[default]
    Counted,
    /// It was written in afterwards: which steps were done, and no minutes.
    WrittenIn,
}

/// A step and by how much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The step.
    pub step: ProgrammeText,
    /// Minutes.
    pub minutes: i64,
}

/// What is less is nobody's business.
const WORTH_TELLING: i64 = 2;
/// A session that began further away from its plan was moved to another day.
const SAME_AFTERNOON: i64 = 6 * 60;

impl ForSteeringGroup {
    pub(super) fn of(material: &Material<'_>) -> Self {
        let sessions: Vec<_> = material
            .sessions
            .iter()
            .map(|session| SessionWent {
                session: material.session_told(session),
                went: went(material, session),
            })
            .collect();
        let group = sessions.iter().map(|it| &it.session);
        let group: Vec<_> = group
            .filter(|it| it.kind != SessionKind::Parents && it.stage != Stage::Dropped)
            .collect();
        let held = group.iter().filter(|it| it.stage == Stage::Held).count();
        Self {
            group: material.group_told(),
            evaluation: EvaluationTold::of(material),
            effort: EffortTold::of(material),
            offered: group.len(),
            held,
            at_least: AT_LEAST,
            sessions,
        }
    }
}

impl Went {
    /// Whether everything went as planned, as far as that is known.
    #[must_use]
    pub fn is_as_planned(&self) -> bool {
        let known = self.known;
        *self
            == Self {
                known,
                ..Self::default()
            }
    }
}

fn went(material: &Material<'_>, session: &OfSession<'_>) -> Option<Went> {
    let live = session.live();
    if let Some(written) = session.book.written_in() {
        let steps = written.steps.iter();
        let not_done = steps.filter(|step| !written.done.contains(&step.id));
        let left_out = not_done.filter_map(|s| ProgrammeText::of_written(s, live.as_ref()));
        return Some(Went {
            known: HowKnown::WrittenIn,
            left_out: left_out.collect(),
            ..Went::default()
        });
    }
    let live = live?;
    let end = live.finished?;
    let planned = session.place.planned;
    let spent = live.spent(end, planned.date.and_time(planned.time), material.zone);
    let late = nearest_minute_apart(spent.late);
    let mut went = Went {
        began_late: Some(late).filter(|late| is_told(*late)).unwrap_or(0),
        ended_late: Some(ended_late(material, session, &live)?)
            .filter(|late| is_told(*late))
            .unwrap_or(0),
        listened: whole(live.listened_in_all(end)),
        ..Went::default()
    };
    for (step, spent) in live.steps.iter().zip(&spent.steps) {
        went.take(step, spent);
    }
    Some(went)
}

impl Went {
    fn take(&mut self, step: &LiveStep, spent: &StepSpent) {
        let Some(title) = ProgrammeText::of_step(step) else {
            self.added += usize::from(spent.used >= minutes(1));
            return;
        };
        let (longer, shorter) = (whole(spent.given.total()), whole(spent.gave));
        match spent.state {
            StepState::Skipped if step.waits() => self.waits.push(title),
            StepState::Skipped => self.left_out.push(title),
            StepState::Done if longer >= WORTH_TELLING => self.longer.push(Moved {
                step: title,
                minutes: longer,
            }),
            StepState::Done if shorter >= WORTH_TELLING => self.shorter.push(Moved {
                step: title,
                minutes: shorter,
            }),
            StepState::Done | StepState::Current | StepState::Ahead => {}
        }
    }
}

fn is_told(late: i64) -> bool {
    (WORTH_TELLING..SAME_AFTERNOON).contains(&late.abs())
}

fn ended_late(material: &Material<'_>, session: &OfSession<'_>, live: &Live) -> Option<i64> {
    let (_, began) = session.book.course().into_iter().next()?;
    let end = chrono::TimeDelta::from_std(live.finished?).ok()?;
    let ended = (material.zone)(began.wall.checked_add_signed(end)?);
    Some(nearest_minute_apart(ended - live.ends))
}

fn whole(time: std::time::Duration) -> i64 {
    i64::try_from(nearest_minute(time)).unwrap_or(i64::MAX)
}
