//! What happened in the made-up group's sessions that have been.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use fastrand::Rng;

use super::listening::SIGNS;
use super::recorded::debriefs;
use super::{Afterwards, BAND, Given, People, Records};
use crate::domain::group::{Planned, Standing, State};
use crate::domain::happening::{
    After, Happened, Happening, Presence, RunStep, Say, SayChoice, SessionRecord, Visitors,
    WrittenIn, visitors_id, written_in_id,
};
use crate::domain::language::Band;
use crate::domain::order;
use crate::domain::programme::{Session, SessionKind, Setting};
use crate::domain::stamp::Id;
use crate::domain::step::{StepKind, Variant, is_for};
use crate::domain::time::{minutes, nearest_minute};
use crate::domain::toolbox::ToolId;

/// A session that has been.
pub(super) struct Held<'a> {
    pub(super) given: &'a Given<'a>,
    pub(super) people: &'a People,
    pub(super) planned: &'a Planned,
    pub(super) steps: Vec<RunStep>,
    pub(super) content: &'a Session,
    pub(super) chance: Chance,
}

/// Where a session stands among those that have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It came before others.
    Earlier,
    /// It came last.
    Last,
}

/// What differs from session to session, by a seed.
pub(super) struct Chance {
    /// Where the drift of the steps begins.
    drift: usize,
    /// The minutes that somebody needed to be heard.
    listened: u16,
    /// Who goes aside with a leader, by its place, if anybody.
    pub(super) aside: Option<usize>,
    /// Who is away, by its place.
    pub(super) absent: usize,
    /// Who comes late, by its place.
    late: usize,
}

impl Chance {
    /// The first two sessions are always the same; what follows is as the seed says.
    pub(super) fn of(seed: u64, session: usize) -> Self {
        if session < 2 {
            return Self {
                drift: 0,
                listened: LISTENED,
                aside: Some(1),
                absent: 5,
                late: 2,
            };
        }
        let mut random = Rng::with_seed(seed.wrapping_add(session as u64));
        let absent = random.usize(..6);
        Self {
            drift: random.usize(..DRIFT.len()),
            listened: random.u16(2..8),
            aside: None,
            absent,
            late: (absent + random.usize(1..6)) % 7,
        }
    }
}

/// How many minutes more or less than planned the steps took, one after another.
const DRIFT: [i32; 7] = [2, -1, 0, 3, -2, 1, 0];
/// How many minutes somebody needed to be heard.
const LISTENED: u16 = 5;
/// Hands for what could be chosen.
const HANDS: [u8; 3] = [4, 2, 1];
/// Parents and siblings at the first session.
const FAMILIES: Visitors = Visitors {
    parents: 6,
    siblings: 3,
    guests: 0,
};
/// Parents at their own meeting.
const PARENTS: Visitors = Visitors {
    parents: 7,
    siblings: 0,
    guests: 0,
};
/// The instructor at the second one.
const INSTRUCTOR: Visitors = Visitors {
    parents: 0,
    siblings: 0,
    guests: 1,
};

impl Held<'_> {
    /// A group session, the first of them with `n` 0: most happened in the first and in the last.
    pub(super) fn of_group(
        &self,
        n: usize,
        place: Place,
        told: &Afterwards,
        new_id: &mut impl FnMut() -> Id,
    ) -> (Records<SessionRecord>, Standing) {
        let (mut records, standing) = match self.content.file.setting {
            Setting::Away => self.away(told, new_id),
            Setting::Room => self.led(n, told, new_id),
        };
        if n == 0 {
            records.extend(self.held_at_first(new_id));
            records.extend(self.hard_at_first(&records, new_id));
            records.extend(self.signs(&SIGNS[0]));
        }
        if place == Place::Last {
            records.extend(self.held_at_second(new_id));
            records.extend(self.signs(&SIGNS[1]));
        }
        (records, standing)
    }

    /// Led with the program: it has a course.
    fn led(
        &self,
        n: usize,
        told: &Afterwards,
        new_id: &mut impl FnMut() -> Id,
    ) -> (Records<SessionRecord>, Standing) {
        let (course, length) = self.course();
        let say = self.say(&course);
        let mut records: Records<SessionRecord> = course
            .into_iter()
            .map(|happened| (new_id(), SessionRecord::Happened(happened)))
            .collect();
        records.extend(say.map(|say| (new_id(), SessionRecord::Say(say))));
        let visitors = match self.planned.kind {
            SessionKind::Family => FAMILIES,
            SessionKind::Children | SessionKind::Parents => Visitors::default(),
        };
        let reason = self.given.script.reason.as_str();
        let mut others = vec![(self.chance.absent, Presence::Absent, reason)];
        if n > 0 {
            others.push((self.chance.late, Presence::Late, ""));
        }
        records.extend(self.who_came(&others, visitors));
        if self.content.has(StepKind::TopAndBottom) {
            records.extend(self.round());
        }
        let middle = self.steps.get(self.steps.len() / 2);
        records.extend(self.notes(told, middle, length / 2, new_id));
        records.extend(debriefs(told));
        let standing = self.standing(6, visitors, length);
        (records, standing)
    }

    /// Held away from the laptop, and written in afterwards.
    fn away(
        &self,
        told: &Afterwards,
        new_id: &mut impl FnMut() -> Id,
    ) -> (Records<SessionRecord>, Standing) {
        let mut records = vec![self.written_in()];
        let late = (self.chance.late, Presence::Late, "");
        let others = [late, (self.chance.absent, Presence::Absent, "")];
        records.extend(self.who_came(&others, INSTRUCTOR));
        records.extend(self.round());
        records.extend(self.notes(told, None, Duration::ZERO, new_id));
        records.extend(debriefs(told));
        let standing = self.standing(6, INSTRUCTOR, Duration::ZERO);
        (records, standing)
    }

    /// The parents' meeting, while the children did something else: no child is in it.
    pub(super) fn meeting(&self) -> (Records<SessionRecord>, Standing) {
        let mut records = vec![self.written_in()];
        records.push((visitors_id(), SessionRecord::Visitors(PARENTS)));
        records.extend(self.staff_came());
        (records, self.standing(0, PARENTS, Duration::ZERO))
    }

    fn written_in(&self) -> (Id, SessionRecord) {
        let written = WrittenIn {
            steps: self.steps.clone(),
            done: self.steps.iter().map(|step| step.id.clone()).collect(),
            finished: true,
        };
        (written_in_id(), SessionRecord::WrittenIn(written))
    }

    pub(super) fn begins(&self) -> NaiveDateTime {
        self.planned.date.and_time(self.planned.time)
    }

    /// The instant of a local time.
    pub(super) fn wall(&self, local: NaiveDateTime) -> DateTime<Utc> {
        self.given.now.wall + self.given.now.until(local)
    }

    /// What happened, and how long it all took.
    fn course(&self) -> (Vec<Happened>, Duration) {
        let begins = self.begins();
        let wall = self.wall(begins);
        let mut at = Duration::ZERO;
        let mut course = Vec::new();
        let mut add = |at: Duration, what: Happening| {
            course.push(Happened {
                after: After::from(at),
                wall: wall + at,
                what,
            });
        };
        let ends = begins + minutes(self.planned.minutes);
        let steps = self.steps.clone();
        add(at, Happening::Began { steps, ends });
        for (n, step) in self.steps.iter().enumerate() {
            if n > 0 {
                add(at, Happening::Went(step.id.clone()));
            }
            if step.kind == StepKind::Candle {
                add(at, Happening::CandleLit);
            }
            if let Some(choice) = self.choice(step) {
                let step = step.id.clone();
                add(at + minutes(1), Happening::Chose { step, choice });
            }
            let listened = self.listened(step);
            if listened > 0 {
                add(at + minutes(4), Happening::ListeningBegan);
                let until = at + minutes(4 + listened);
                add(until, Happening::ListeningEnded);
                for (minute, what) in self.aside() {
                    add(at + minutes(minute), what);
                }
            }
            let drift = DRIFT[(n + self.chance.drift) % DRIFT.len()] + i32::from(listened)
                - self.gave(step);
            let took = i32::from(step.minutes) + drift;
            at += minutes(u16::try_from(took.max(1)).unwrap_or(1));
        }
        if self.content.has(StepKind::Candle) {
            add(at, Happening::CandleOut);
        }
        add(at, Happening::Finished);
        (course, at)
    }

    /// The minutes in which nobody looked at the clock: in the round, or where there is none in
    /// the theme.
    pub(super) fn listened(&self, step: &RunStep) -> u16 {
        let round = self.steps.iter().any(|s| s.kind == StepKind::TopAndBottom);
        let told = if round {
            StepKind::TopAndBottom
        } else {
            StepKind::Theme
        };
        let first = self.steps.iter().find(|s| s.kind == told);
        if first.is_some_and(|first| first.id == step.id) {
            self.chance.listened
        } else {
            0
        }
    }

    /// The minutes that a step gave for it.
    fn gave(&self, step: &RunStep) -> i32 {
        let gives = self.steps.iter().rfind(|s| s.kind == StepKind::Activity);
        if gives.is_some_and(|gives| gives.id == step.id) {
            i32::from(self.chance.listened)
        } else {
            0
        }
    }

    /// The choice that was put to the group, before it was made.
    fn say(&self, course: &[Happened]) -> Option<Say> {
        let chosen = course.iter().find_map(|happened| match &happened.what {
            Happening::Chose { step, choice } => {
                let run = self.steps.iter().find(|s| s.id == *step)?;
                let activity = run.kind == StepKind::Activity;
                activity.then_some((happened, step, choice))
            }
            _ => None,
        });
        let (happened, step, choice) = chosen?;
        let offered = self.content.step(step)?.variants.iter();
        let mut put: Vec<&Variant> = offered.filter(|v| is_for(&v.bands, BAND)).collect();
        // What was chosen stands first.
        order::sort_by_key(&mut put, |variant| variant.id != *choice);
        let put = put.into_iter().zip(HANDS);
        let choices: Vec<SayChoice> = put
            .map(|(variant, hands)| SayChoice {
                title: variant.title.or_empty(self.given.lang, BAND).into(),
                choice: Some(variant.id.clone()),
                hands,
            })
            .collect();
        (choices.len() > 1).then(|| Say {
            wall: happened.wall,
            step: Some(step.clone()),
            after: Some(happened.after),
            choices,
            chosen: Some(0),
        })
    }

    /// What was chosen in a step: the first that is offered; of activities one of the toolbox, if
    /// there is one.
    fn choice(&self, step: &RunStep) -> Option<String> {
        let authored = self.content.step(&step.id)?;
        let fits = |bands: &[Band]| is_for(bands, BAND);
        match step.kind {
            StepKind::Theme => {
                let mut questions = authored.questions.iter();
                questions.find(|q| fits(&q.bands)).map(|q| q.id.clone())
            }
            StepKind::Activity => {
                let variants = authored.variants.iter().filter(|v| fits(&v.bands));
                let tool = |v: &&&Variant| ToolId::from_choice(&v.id).is_some();
                let variants: Vec<_> = variants.collect();
                let chosen = variants.iter().find(tool).or_else(|| variants.first());
                chosen.map(|v| v.id.clone())
            }
            _ => None,
        }
    }

    fn standing(&self, children: u16, visitors: Visitors, length: Duration) -> Standing {
        let staff = self.people.leaders.len() + self.people.representatives.len();
        let Visitors {
            parents, guests, ..
        } = visitors;
        Standing {
            state: State::Done,
            children,
            grown_ups: u16::from(parents) + u16::from(guests) + u16::try_from(staff).unwrap_or(0),
            minutes: u16::try_from(nearest_minute(length)).unwrap_or(u16::MAX),
            held: 0,
            day: Some(self.planned.date),
        }
    }
}
