//! The steps of a session as they went, or as they were written in afterwards.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::super::group::Private;
use super::super::happening::{Happening, RunStep};
use super::super::session::{Live, LiveStep, StepState};
use super::super::step::Step;
use super::super::time::nearest_minute;
use super::listening::aside;
use super::said::{is_said, said};
use super::{Children, Course, Done, Held, Origin, Row, Section, Sources, StepTold, section};

/// The session's course, with the instant from which its times are counted. That instant is
/// when a key was pressed; the session may have begun earlier.
pub(super) struct Ran<'a> {
    pub(super) live: Live,
    origin: DateTime<Utc>,
    planned: &'a [RunStep],
    from: &'a Sources<'a>,
}

impl<'a> Ran<'a> {
    pub(super) fn new(from: &'a Sources<'a>) -> Option<Self> {
        let course: Vec<_> = from.book.course().into_iter().map(|(_, h)| h).collect();
        let (origin, planned) = course.iter().find_map(|happened| match &happened.what {
            Happening::Began { steps, .. } => Some((happened.wall, steps.as_slice())),
            _ => None,
        })?;
        Some(Self {
            live: Live::fold(course)?,
            origin,
            planned,
            from,
        })
    }

    fn time(&self, instant: DateTime<Utc>) -> NaiveTime {
        (self.from.zone)(instant).time()
    }

    fn time_after(&self, after: Duration) -> NaiveTime {
        self.local_after(after).time()
    }

    /// The local date and time so long after the session's start.
    pub(super) fn local_after(&self, after: Duration) -> NaiveDateTime {
        let after = TimeDelta::from_std(after).unwrap_or_default();
        let instant = self.origin.checked_add_signed(after);
        (self.from.zone)(instant.unwrap_or(self.origin))
    }

    /// The last moment that counts.
    fn end(&self) -> Duration {
        self.live.finished.unwrap_or(self.live.last)
    }

    fn step(&self, index: usize, step: &LiveStep) -> StepTold {
        let at = match (index, step.began) {
            (_, None) => None,
            (0, Some(Duration::ZERO)) => Some(self.time(self.live.began)),
            (_, Some(began)) => Some(self.time_after(began)),
        };
        let used = nearest_minute(self.live.used(index, self.end()));
        let course = match (step.state, at) {
            (StepState::Skipped, _) if step.waits() => Course::Waits,
            (StepState::Skipped, _) => Course::Skipped(step.reason.clone()),
            (StepState::Ahead, _) | (_, None) => Course::NotReached,
            (StepState::Current | StepState::Done, Some(at)) => Course::Went { at, used },
        };
        let planned = self.planned.iter().any(|p| p.id == step.step.id);
        StepTold {
            title: step.step.title.as_str().into(),
            origin: if planned {
                Origin::Planned
            } else {
                Origin::Added
            },
            planned: step.step.minutes,
            course,
        }
    }
}

/// When the session was held.
pub(super) fn held(from: &Sources<'_>) -> Row {
    let planned = from.place.planned;
    let Some(ran) = Ran::new(from) else {
        let held = match from.book.written_in() {
            Some(_) => Held::WrittenIn(planned.time),
            None => Held::Ahead(planned.time),
        };
        return Row::Held(from.place.day(), held);
    };
    let began = (from.zone)(ran.live.began);
    let held = match ran.live.finished {
        Some(end) => Held::Over {
            began: began.time(),
            ended: ran.time_after(end),
            minutes: nearest_minute(ran.live.elapsed(end)),
        },
        None => Held::Running {
            began: began.time(),
        },
    };
    Row::Held(from.place.day_led(Some(&ran.live), from.zone), held)
}

/// The steps of the session's course, each with what was chosen in it.
pub(super) fn steps(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let Some(ran) = Ran::new(from) else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    for (index, step) in ran.live.steps.iter().enumerate() {
        rows.push(Row::Step(ran.step(index, step)));
        let id = &step.step.id;
        rows.extend(said(from, id));
        let chosen = step
            .chosen
            .iter()
            .filter(|choice| !is_said(from, id, choice));
        rows.extend(chosen.map(|choice| Row::Chosen(title_of(from, id, choice))));
        let asides = ran.live.asides().iter();
        let here = asides.filter(|aside| aside.step == *id);
        rows.extend(here.map(|went| aside(from, went, children, |after| ran.time_after(after))));
    }
    section(Section::Steps, rows)
}

/// Everybody who went aside, in order.
#[must_use]
pub fn asides(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let Some(ran) = Ran::new(from) else {
        return Vec::new();
    };
    let time = |after| ran.time_after(after);
    let asides = ran.live.asides().iter();
    asides
        .map(|went| aside(from, went, children, time))
        .collect()
}

/// The steps as they were written in afterwards.
pub(super) fn written_in(from: &Sources<'_>) -> Vec<Row> {
    let Some(written) = from.book.written_in() else {
        return Vec::new();
    };
    let done = |step: &RunStep| {
        if written.done.contains(&step.id) {
            Done::Yes
        } else {
            Done::No
        }
    };
    let steps = written.steps.iter();
    section(
        Section::WrittenIn,
        steps
            .map(|step| Row::Written(step.title.as_str().into(), done(step)))
            .collect(),
    )
}

/// What something that was chosen is called, as the programme has it, or else its id.
fn title_of(from: &Sources<'_>, step: &str, id: &str) -> Private {
    let text = from.content.and_then(|c| c.step(step)).and_then(|step| {
        let Step {
            questions,
            variants,
            exercises,
            ..
        } = step;
        let question = questions.iter().find(|q| q.id == id).map(|q| &q.ask);
        let variant = || variants.iter().find(|v| v.id == id).map(|v| &v.title);
        let exercise = || exercises.iter().find(|e| e.id == id).map(|e| &e.title);
        question.or_else(variant).or_else(exercise)
    });
    let title = text.map_or("", |text| text.or_empty(from.lang, from.band));
    if title.is_empty() { id } else { title }.into()
}
