//! What the made-up people answered: a mapping at the start, something after each session, and
//! half-way. Not everybody answers everything, as it is. Must not know a sentence.

use fastrand::Rng;

use super::{BAND, Given, People, Records};
use crate::domain::evaluation::{Face, Mark, Occasion, Point, QuestionSet, Who};
use crate::domain::group::{
    AnswerSheet, Asking, GroupRecord, InWords, OnScale, Planned, Respondent,
};
use crate::domain::happening::{Presence, SessionRecord};
use crate::domain::programme::SessionKind;
use crate::domain::stamp::Id;

/// How many sessions had been when they were asked half-way.
const HALF: usize = 6;
/// Of so many questions one is left open.
const LEFT_OPEN: usize = 12;
/// Of so many who could write something one does.
const WRITES: usize = 3;

/// Everybody's answers. `group` holds the plan, `sessions` who came to what.
pub(super) fn answers(
    given: &Given<'_>,
    people: &People,
    group: &Records<GroupRecord>,
    sessions: &[(Id, Records<SessionRecord>)],
) -> Records<GroupRecord> {
    let mut asked = Asked {
        given,
        random: Rng::with_seed(given.seed.wrapping_add(97)),
        records: Vec::new(),
        unwritten: given.script.own_words.iter().collect(),
    };
    asked.everybody(people, &Asking::Start, 3);
    for (n, (planned, course)) in sessions.iter().enumerate() {
        let on = Asking::After(planned.clone());
        let level = 6 + n / 3;
        if kind(group, planned) == Some(SessionKind::Parents) {
            asked.parents(people, &on, level);
            continue;
        }
        for child in came(course, &people.children) {
            asked.ask(&on, Respondent::Child(child), level);
        }
        asked.grown_ups(people, &on, level);
    }
    if sessions.len() >= HALF {
        asked.everybody(people, &Asking::Mid, 7);
    }
    asked.records
}

fn kind(group: &Records<GroupRecord>, planned: &Id) -> Option<SessionKind> {
    group.iter().find_map(|(id, record)| match record {
        GroupRecord::Planned(Planned { kind, .. }) if id == planned => Some(*kind),
        _ => None,
    })
}

/// The children who came.
fn came(course: &Records<SessionRecord>, children: &[Id]) -> Vec<Id> {
    let here = course.iter().filter_map(|(_, record)| match record {
        SessionRecord::Attendance(it) if it.presence != Presence::Absent => Some(&it.person),
        _ => None,
    });
    let here: Vec<&Id> = here.collect();
    let children = children.iter().filter(|child| here.contains(child));
    children.cloned().collect()
}

struct Asked<'a> {
    given: &'a Given<'a>,
    random: Rng,
    records: Records<GroupRecord>,
    /// What nobody has written yet: each text is written once.
    unwritten: Vec<&'a (Who, Occasion, String)>,
}

impl Asked<'_> {
    fn everybody(&mut self, people: &People, on: &Asking, level: usize) {
        for child in &people.children {
            self.ask(on, Respondent::Child(child.clone()), level);
        }
        self.parents(people, on, level);
        self.grown_ups(people, on, level + 1);
    }

    /// One grown-up of each child but the last, who never comes; of the first two.
    fn parents(&mut self, people: &People, on: &Asking, level: usize) {
        let with_parents = people.children.len().saturating_sub(1);
        for (n, child) in people.children.iter().take(with_parents).enumerate() {
            let last = if n == 0 { 2 } else { 1 };
            for nth in 1..=last {
                let child = child.clone();
                self.ask(on, Respondent::GrownUpOf { child, nth }, level);
            }
        }
    }

    fn grown_ups(&mut self, people: &People, on: &Asking, level: usize) {
        for leader in &people.leaders {
            self.ask(on, Respondent::Leader(leader.clone()), level);
        }
        for representative in &people.representatives {
            let by = Respondent::UserRepresentative(representative.clone());
            self.ask(on, by, level);
        }
    }

    /// Somebody answers the set that there is for them.
    fn ask(&mut self, on: &Asking, by: Respondent, level: usize) {
        let wanted = (on.occasion(), by.who());
        let mut sets = self.given.questions.iter();
        let set = sets.find(|set| (set.occasion, set.who) == wanted);
        let Some((set, id)) = set.and_then(|set| Some((set, set.id.parse().ok()?))) else {
            return;
        };
        let words =
            |text: &crate::domain::text::Text| text.or_empty(self.given.lang, BAND).to_owned();
        let mut sheet = AnswerSheet {
            title: words(&set.title),
            being_written: false,
            ..AnswerSheet::new(id, on.clone(), by)
        };
        for scale in &set.scales {
            let noise = self.random.usize(..5);
            let level = (level + noise)
                .saturating_sub(2)
                .min(usize::from(Mark::HIGHEST));
            let left_open = self.random.usize(..LEFT_OPEN) == 0;
            let point = point(set.who, level).filter(|_| !left_open);
            let (Some(point), Ok(question)) = (point, scale.id.parse()) else {
                continue;
            };
            let asked = words(&scale.ask);
            sheet.scales.push(OnScale {
                question,
                asked,
                point,
            });
        }
        sheet.open = self.own_words(set);
        if !sheet.is_empty() {
            self.records
                .push((sheet.id(), GroupRecord::AnswerSheet(sheet)));
        }
    }

    /// Some write something.
    fn own_words(&mut self, set: &QuestionSet) -> Vec<InWords> {
        let is_of_set = |it: &&(Who, Occasion, String)| (it.0, it.1) == (set.who, set.occasion);
        let place = self.unwritten.iter().position(is_of_set);
        let writes = self.random.usize(..WRITES) == 0;
        let question = set.open.first().filter(|_| writes);
        let Some((question, id)) = question.and_then(|it| Some((it, it.id.parse().ok()?))) else {
            return Vec::new();
        };
        let Some(place) = place else {
            return Vec::new();
        };
        let (_, _, text) = self.unwritten.remove(place);
        vec![InWords {
            question: id,
            asked: question.ask.or_empty(self.given.lang, BAND).to_owned(),
            words: text.as_str().into(),
        }]
    }
}

/// The children of the made-up group point at faces.
fn point(who: Who, level: usize) -> Option<Point> {
    if who == Who::Children {
        let most = usize::from(Mark::HIGHEST);
        let at = (level * (Face::ALL.len() - 1) + most / 2) / most;
        return Face::ALL.get(at).copied().map(Point::Face);
    }
    let mark = u8::try_from(level).ok()?;
    Mark::new(mark).map(Point::Mark)
}
