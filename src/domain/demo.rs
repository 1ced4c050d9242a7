//! A made-up group with two sessions behind it and one today, to show and to rehearse with.
//! Nobody in it exists. Must not know a sentence: what is told in it is passed in.

use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use super::found::{NewGroup, Offer, found};
use super::group::{GroupRecord, Person, Planned, Private, Role, Standing, State, standing_id};
use super::happening::{
    After, Attendance, Debrief, Happened, Happening, Note, Presence, RunStep, SessionRecord, Told,
    Turn, TurnState, Visitors, WrittenIn, attendance_id, debrief_id, turn_id, visitors_id,
    written_in_id,
};
use super::language::{Band, Country, Lang};
use super::plan::Rhythm;
use super::programme::{Session, SessionKind};
use super::stamp::Id;
use super::step::StepKind;
use super::time::{Now, minutes};

/// What the made-up people are called, and what they are made to say.
#[derive(Debug, Clone)]
pub struct Script {
    /// What the group is called: it says that it is made up.
    pub name: String,
    /// The children's aliases.
    pub children: Vec<String>,
    /// The leaders.
    pub leaders: Vec<String>,
    /// The user representative.
    pub user_representative: String,
    /// Why a child was away.
    pub reason: String,
    /// Good things told in the round.
    pub tops: Vec<String>,
    /// Hard things told in the round.
    pub bottoms: Vec<String>,
    /// What was noted in each of the two sessions.
    pub told: [Afterwards; 2],
}

/// What was noted in a session and after it.
#[derive(Debug, Clone)]
pub struct Afterwards {
    /// A note about the group.
    pub note: String,
    /// A note about a child.
    pub about_a_child: String,
    /// The leaders' short talk.
    pub leaders: Debrief,
    /// The user representative's own words.
    pub user_representative: Debrief,
}

/// What the group is made from.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The programme.
    pub offer: &'a Offer,
    /// The programme's words for the sessions that have been.
    pub held: &'a [Session],
    /// The language.
    pub lang: Lang,
    /// Both clocks.
    pub now: &'a Now,
    /// What is told.
    pub script: &'a Script,
}

/// Records with their ids.
type Records<T> = Vec<(Id, T)>;

/// The made-up group.
#[derive(Debug, Clone)]
pub struct Made {
    /// What stands in `group.ron`.
    pub group: Records<GroupRecord>,
    /// What happened in the two sessions, by planned session.
    pub sessions: Vec<(Id, Records<SessionRecord>)>,
    /// The leader who writes.
    pub author: Option<Id>,
}

/// The age band of the made-up group.
pub const BAND: Band = Band::Younger;

/// Makes the group. Its sessions are a week apart, and the third is today, at a time that has
/// just come.
#[must_use]
pub fn demo(given: &Given<'_>, mut new_id: impl FnMut() -> Id) -> Made {
    let group = founded(given);
    let mut records = found(&group, given.offer, &mut new_id);
    let people = People::of(&records);
    let mut told = given.script.told.iter();
    let mut sessions = Vec::new();
    for (id, planned) in been(&records, given.now.today()) {
        let Some(content) = content(given.held, &planned) else {
            continue;
        };
        let held = Held {
            given,
            people: &people,
            planned: &planned,
            steps: run_steps(content, given.lang),
            content,
        };
        let (course, standing) = match planned.kind {
            SessionKind::Parents => held.meeting(),
            _ => match (told.next(), sessions.is_empty()) {
                (Some(told), true) => held.led(told, &mut new_id),
                (Some(told), false) => held.away(told, &mut new_id),
                (None, _) => continue,
            },
        };
        records.push((standing_id(&id), GroupRecord::Standing(standing)));
        sessions.push((id, course));
    }
    let author = people.leaders.into_iter().next();
    Made {
        group: records,
        sessions,
        author,
    }
}

fn founded(given: &Given<'_>) -> NewGroup {
    let local = given.now.local();
    let script = given.script;
    let people = |role: Role, names: &[String]| -> Vec<(Role, String)> {
        names.iter().map(|name| (role, name.clone())).collect()
    };
    let representative = [script.user_representative.clone()];
    NewGroup {
        name: script.name.clone(),
        band: BAND,
        language: given.lang,
        country: match given.lang {
            Lang::Da => Country::Denmark,
            Lang::Nb | Lang::En => Country::Norway,
        },
        rhythm: Rhythm {
            start: two_weeks_before(local.date()),
            every_weeks: 1,
            skip: Vec::new(),
        },
        time: quarter(local.time()),
        people: [
            people(Role::Child, &script.children),
            people(Role::Leader, &script.leaders),
            people(Role::UserRepresentative, &representative),
        ]
        .concat(),
    }
}

fn two_weeks_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(14)).unwrap_or(day)
}

/// The quarter of an hour that has just begun.
fn quarter(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute() / 15 * 15, 0).unwrap_or(time)
}

/// The ids of those who take part.
struct People {
    children: Vec<Id>,
    leaders: Vec<Id>,
    representatives: Vec<Id>,
}

impl People {
    fn of(records: &[(Id, GroupRecord)]) -> Self {
        let of = |role: Role| {
            let people = records.iter().filter(|(_, record)| {
                matches!(record, GroupRecord::Person(Person { role: r, .. }) if *r == role)
            });
            people.map(|(id, _)| id.clone()).collect()
        };
        Self {
            children: of(Role::Child),
            leaders: of(Role::Leader),
            representatives: of(Role::UserRepresentative),
        }
    }
}

/// The places in the plan before today, group sessions first.
fn been(records: &[(Id, GroupRecord)], today: NaiveDate) -> Vec<(Id, Planned)> {
    let planned = records.iter().filter_map(|(id, record)| match record {
        GroupRecord::Planned(planned) => Some((id.clone(), planned.clone())),
        _ => None,
    });
    planned
        .filter(|(_, planned)| planned.date < today)
        .collect()
}

fn content<'a>(held: &'a [Session], planned: &Planned) -> Option<&'a Session> {
    held.iter()
        .find(|session| session.file.id == planned.session)
}

fn run_steps(content: &Session, lang: Lang) -> Vec<RunStep> {
    let steps = content.steps.iter().filter(|s| s.minutes.of(BAND) > 0);
    steps
        .map(|step| RunStep {
            id: step.id.clone(),
            kind: step.kind,
            title: step.title.or_empty(lang, BAND).to_owned(),
            minutes: step.minutes.of(BAND),
        })
        .collect()
}

/// A session that has been.
struct Held<'a> {
    given: &'a Given<'a>,
    people: &'a People,
    planned: &'a Planned,
    steps: Vec<RunStep>,
    content: &'a Session,
}

/// How many minutes more or less than planned the steps took, one after another.
const DRIFT: [i32; 7] = [2, -1, 0, 3, -2, 1, 0];
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
    /// Led with the program: it has a course.
    fn led(
        &self,
        told: &Afterwards,
        new_id: &mut impl FnMut() -> Id,
    ) -> (Records<SessionRecord>, Standing) {
        let (course, length) = self.course();
        let mut records: Records<SessionRecord> = course
            .into_iter()
            .map(|happened| (new_id(), SessionRecord::Happened(happened)))
            .collect();
        let absent = [(5, Presence::Absent, self.given.script.reason.as_str())];
        records.extend(self.who_came(&absent, FAMILIES));
        let middle = self.steps.get(self.steps.len() / 2);
        records.extend(self.notes(told, middle, length / 2, new_id));
        records.extend(debriefs(told));
        let standing = self.standing(6, FAMILIES, length);
        (records, standing)
    }

    /// Held away from the laptop, and written in afterwards.
    fn away(
        &self,
        told: &Afterwards,
        new_id: &mut impl FnMut() -> Id,
    ) -> (Records<SessionRecord>, Standing) {
        let mut records = vec![self.written_in()];
        let late = [(2, Presence::Late, ""), (6, Presence::Absent, "")];
        records.extend(self.who_came(&late, INSTRUCTOR));
        records.extend(self.round());
        records.extend(self.notes(told, None, Duration::ZERO, new_id));
        records.extend(debriefs(told));
        let standing = self.standing(6, INSTRUCTOR, Duration::ZERO);
        (records, standing)
    }

    /// The parents' meeting, while the children did something else: no child is in it.
    fn meeting(&self) -> (Records<SessionRecord>, Standing) {
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

    fn begins(&self) -> NaiveDateTime {
        self.planned.date.and_time(self.planned.time)
    }

    /// The instant of a local time.
    fn wall(&self, local: NaiveDateTime) -> DateTime<Utc> {
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
            let took = i32::from(step.minutes) + DRIFT[n % DRIFT.len()];
            at += minutes(u16::try_from(took.max(1)).unwrap_or(1));
        }
        if self.content.has(StepKind::Candle) {
            add(at, Happening::CandleOut);
        }
        add(at, Happening::Finished);
        (course, at)
    }

    /// What was chosen in a step: the first that is offered.
    fn choice(&self, step: &RunStep) -> Option<String> {
        let authored = self.content.step(&step.id)?;
        let fits = |bands: &[Band]| super::step::is_for(bands, BAND);
        match step.kind {
            StepKind::Theme => {
                let mut questions = authored.questions.iter();
                questions.find(|q| fits(&q.bands)).map(|q| q.id.clone())
            }
            StepKind::Activity => {
                let mut variants = authored.variants.iter();
                variants.find(|v| fits(&v.bands)).map(|v| v.id.clone())
            }
            _ => None,
        }
    }

    /// Everybody is here but for those children, by their place.
    fn who_came(
        &self,
        others: &[(usize, Presence, &str)],
        visitors: Visitors,
    ) -> Records<SessionRecord> {
        let children = self.people.children.iter().enumerate().map(|(n, person)| {
            match others.iter().find(|(place, ..)| *place == n) {
                Some((_, presence, reason)) => attendance(person, *presence, reason),
                None => attendance(person, Presence::Here, ""),
            }
        });
        let mut records: Records<SessionRecord> = children.collect();
        records.extend(self.staff_came());
        records.push((visitors_id(), SessionRecord::Visitors(visitors)));
        records
    }

    fn staff_came(&self) -> Records<SessionRecord> {
        let leaders = self.people.leaders.iter();
        let staff = leaders.chain(&self.people.representatives);
        let came = |person| attendance(person, Presence::Here, "");
        staff.map(came).collect()
    }

    /// The round: some told, one passed, most of it only ticked.
    fn round(&self) -> Records<SessionRecord> {
        let script = self.given.script;
        let noted = |texts: &[String], n: usize| match texts.get(n) {
            Some(text) => Told::Noted(Private::from(text.as_str())),
            None => Told::Ticked,
        };
        let here = self.people.children.iter().take(6).enumerate();
        here.map(|(n, person)| {
            let (state, top, bottom) = match n {
                3 => (TurnState::Passed, Told::No, Told::No),
                _ => (
                    TurnState::Done,
                    noted(&script.tops, n),
                    noted(&script.bottoms, n),
                ),
            };
            let turn = Turn {
                person: person.clone(),
                state,
                top,
                bottom,
            };
            (turn_id(person), SessionRecord::Turn(turn))
        })
        .collect()
    }

    fn notes(
        &self,
        told: &Afterwards,
        step: Option<&RunStep>,
        at: Duration,
        new_id: &mut impl FnMut() -> Id,
    ) -> Records<SessionRecord> {
        let wall = match step {
            Some(_) => self.wall(self.begins()) + at,
            None => self.wall(self.begins() + minutes(self.planned.minutes + 20)),
        };
        let about = self.people.children.get(1).cloned();
        [(&told.note, None), (&told.about_a_child, about)]
            .into_iter()
            .map(|(text, about)| {
                let note = Note {
                    text: Private::from(text.as_str()),
                    wall,
                    step: step.map(|step| step.id.clone()),
                    after: step.map(|_| After::from(at)),
                    about,
                };
                (new_id(), SessionRecord::Note(note))
            })
            .collect()
    }

    fn standing(&self, children: u16, visitors: Visitors, length: Duration) -> Standing {
        let staff = self.people.leaders.len() + self.people.representatives.len();
        let Visitors {
            parents,
            siblings,
            guests,
        } = visitors;
        Standing {
            state: State::Done,
            children,
            grown_ups: [parents, siblings, guests]
                .map(u16::from)
                .iter()
                .sum::<u16>()
                + u16::try_from(staff).unwrap_or(0),
            minutes: u16::try_from(length.as_secs() / 60).unwrap_or(u16::MAX),
        }
    }
}

fn attendance(person: &Id, presence: Presence, reason: &str) -> (Id, SessionRecord) {
    let attendance = Attendance {
        person: person.clone(),
        presence,
        reason: reason.into(),
    };
    (attendance_id(person), SessionRecord::Attendance(attendance))
}

fn debriefs(told: &Afterwards) -> Records<SessionRecord> {
    [
        (Role::Leader, &told.leaders),
        (Role::UserRepresentative, &told.user_representative),
    ]
    .into_iter()
    .map(|(role, debrief)| (debrief_id(role), SessionRecord::Debrief(debrief.clone())))
    .collect()
}
