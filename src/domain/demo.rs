//! A made-up group in the middle of its course, with one session today, to show and to rehearse with.
//! Nobody in it exists. Must not know a sentence: what is told in it is passed in.

use chrono::{Days, NaiveDate, NaiveTime, Timelike};

use super::evaluation::{Occasion, QuestionSet, Who};
use super::found::{NewGroup, Offer, found};
use super::group::{GroupRecord, Pace, Person, Planned, Role, Switch, standing_id};
use super::happening::{Debrief, RunStep, SessionRecord};
use super::language::{Band, Country, Lang};
use super::plan::Rhythm;
use super::programme::{Session, SessionKind};
use super::stamp::Id;
use super::time::Now;

mod after;
mod effort;
mod evaluation;
mod held;
mod known;
mod listening;
mod recorded;

use held::{Chance, Held, Place};

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
    /// Words that were held, one for each way in which one can end, and one that is open.
    pub held: [String; 5],
    /// What a child told that was hard, in its own words.
    pub hard: String,
    /// What is to be followed up: until the next session, and without a day.
    pub follow_ups: [String; 2],
    /// Who gave the consents, what somebody cannot eat, who picks somebody up.
    pub known: [String; 3],
    /// What was said with home between sessions, and what lies in the folders.
    pub contact: [String; 2],
    /// What was seen, said to the child, discussed and decided about what was hard.
    pub concern: [String; 4],
    /// What was answered in own words in the evaluation: by whom, when, what.
    pub own_words: Vec<(Who, Occasion, String)>,
    /// What was noted in each of the sessions.
    pub told: Vec<Afterwards>,
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
    /// The questions of an evaluation.
    pub questions: &'a [QuestionSet],
    /// The language.
    pub lang: Lang,
    /// Both clocks.
    pub now: &'a Now,
    /// What makes it repeatable.
    pub seed: u64,
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
    /// What happened in the sessions that have been, by planned session.
    pub sessions: Vec<(Id, Records<SessionRecord>)>,
    /// The leader who writes.
    pub author: Option<Id>,
}

/// The age band of the made-up group.
pub const BAND: Band = Band::Younger;

/// Makes the group. Its sessions are a week apart, and the next is today, at a time that has
/// just come.
#[must_use]
pub fn demo(given: &Given<'_>, mut new_id: impl FnMut() -> Id) -> Made {
    let group = founded(given);
    let mut records = found(&group, given.offer, &mut new_id);
    use_small_signs(&mut records);
    let people = People::of(&records);
    let been = been(&records, given.now.today());
    let of_group = |planned: &Planned| planned.kind != SessionKind::Parents;
    let last = been.iter().filter(|(_, planned)| of_group(planned)).count();
    let mut told = given.script.told.iter().enumerate();
    let mut sessions = Vec::new();
    for (id, planned) in been {
        let Some(content) = content(given.held, &planned) else {
            continue;
        };
        let next = of_group(&planned).then(|| told.next()).flatten();
        let held = Held {
            given,
            people: &people,
            planned: &planned,
            steps: run_steps(content, given.lang),
            content,
            chance: Chance::of(given.seed, next.map_or(0, |(n, _)| n)),
        };
        let (course, standing) = match next {
            Some((n, told)) => {
                let place = if n + 1 == last {
                    Place::Last
                } else {
                    Place::Earlier
                };
                held.of_group(n, place, told, &mut new_id)
            }
            None if of_group(&planned) => continue,
            None => held.meeting(),
        };
        records.push((standing_id(&id), GroupRecord::Standing(standing)));
        sessions.push((id, course));
    }
    let to_do = after::follow_ups(given, &people, &sessions, &mut new_id);
    records.extend(to_do);
    records.extend(after::concern(given, &people, &sessions));
    records.extend(known::of_children(given, &people, &mut new_id));
    records.extend(effort::spent(given, &people, &sessions, &mut new_id));
    let answers = evaluation::answers(given, &people, &records, &sessions);
    records.extend(answers);
    let author = people.leaders.into_iter().next();
    Made {
        group: records,
        sessions,
        author,
    }
}

/// The group uses small signs, which is for leaders to choose.
fn use_small_signs(records: &mut Records<GroupRecord>) {
    for (_, record) in records {
        if let GroupRecord::Frame(frame) = record {
            frame.uses.small_signs = Switch::On;
        }
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
        country: Country::usual_for(given.lang),
        pace: Pace::default(),
        rhythm: Rhythm {
            start: weeks_before(local.date(), given.script.told.len()),
            every_weeks: 1,
            skip: Vec::new(),
        },
        time: just_begun(local.time()),
        people: [
            people(Role::Child, &script.children),
            people(Role::Leader, &script.leaders),
            people(Role::UserRepresentative, &representative),
        ]
        .concat(),
    }
}

fn weeks_before(day: NaiveDate, weeks: usize) -> NaiveDate {
    let days = u64::try_from(weeks).unwrap_or(0) * 7;
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// The five minutes that have just begun: whoever looks around is not late already.
fn just_begun(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute() / 5 * 5, 0).unwrap_or(time)
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
