//! Puts a report into words. Must not add anything to what the report holds but sentences.

use chrono::NaiveDate;

use super::document::{Document, Part};
use super::{answered, lettered, numbers};
use crate::domain::report::{
    Course, ForParents, ForReferrer, ForSteeringGroup, HowKnown, Moved, Report, SessionTold,
    SessionWent, Stage, Went,
};
use crate::domain::story::{Ended, SpentTold};
use crate::say;
use crate::words::Words;
use crate::words::story::numbered;

/// When and in which words a paper is made.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// The day.
    pub today: NaiveDate,
    /// The words.
    pub words: &'a Words,
}

/// A report as a document.
#[must_use]
pub fn document(report: &Report, made: &Made<'_>) -> Document {
    let words = made.words;
    let (group, title) = match report {
        Report::Course(it) => (
            &it.group,
            say!(words, "paper-course-title", group = it.group.name.as_str()),
        ),
        Report::Parents(it) => (
            &it.group,
            say!(words, "paper-parents-title", group = it.group.name.as_str()),
        ),
        Report::SteeringGroup(it) => (
            &it.group,
            say!(
                words,
                "paper-steering-title",
                group = it.group.name.as_str()
            ),
        ),
        Report::Referrer(it) => (
            &it.group,
            say!(
                words,
                "paper-referrer-title",
                group = it.group.name.as_str()
            ),
        ),
        Report::Supervision(it) => (
            &it.group,
            say!(
                words,
                "paper-supervision-title",
                group = it.group.name.as_str()
            ),
        ),
    };
    let (parts, foot) = match report {
        Report::Course(it) => (course(it, words), None),
        Report::Parents(it) => (parents(it, words), Some(say!(words, "paper-parents-foot"))),
        Report::SteeringGroup(it) => (
            steering(it, words),
            Some(say!(words, "paper-steering-foot")),
        ),
        Report::Referrer(it) => (
            referrer(it, words),
            Some(say!(words, "paper-referrer-foot")),
        ),
        Report::Supervision(it) => (lettered::parts(it, words), None),
    };
    let day = words.date_with_year(made.today);
    Document {
        lang: words.lang(),
        when: format!("{} · {day}", group.programme),
        title,
        parts,
        columns: columns(report, words),
        foot,
    }
}

fn columns(report: &Report, words: &Words) -> Vec<String> {
    match report {
        Report::Parents(_) => vec![
            say!(words, "paper-session"),
            say!(words, "paper-date"),
            say!(words, "story-steps"),
        ],
        _ => Vec::new(),
    }
}

fn course(it: &Course, words: &Words) -> Vec<Part> {
    let sessions: Vec<&SessionTold> = it.sessions.iter().collect();
    let mut parts = vec![
        Part::Text(numbers::group(&it.group, words)),
        numbers::table(&sessions, words),
    ];
    parts.extend(numbers::charts(&sessions, words));
    parts
}

fn parents(it: &ForParents, words: &Words) -> Vec<Part> {
    let mut parts = vec![Part::Text(say!(words, "paper-parents-lead"))];
    for did in &it.held {
        let title = numbered(did.session.number, &did.session.title);
        parts.push(Part::Heading(title));
        let day = words.date(did.session.date);
        let kind = words.kind(did.session.kind);
        parts.push(Part::Text(format!("{day} · {kind}")));
        let steps = did.steps.iter().map(|step| step.show().to_owned());
        parts.push(Part::Items(steps.collect()));
    }
    if it.held.is_empty() {
        parts.push(Part::Text(say!(words, "paper-nothing-held")));
    }
    if !it.ahead.is_empty() {
        parts.push(Part::Heading(say!(words, "paper-parents-ahead")));
        parts.push(numbers::dates(&it.ahead, words));
    }
    parts
}

fn steering(it: &ForSteeringGroup, words: &Words) -> Vec<Part> {
    let sessions: Vec<&SessionTold> = it.sessions.iter().map(|it| &it.session).collect();
    let mut parts = vec![
        Part::Text(numbers::group(&it.group, words)),
        Part::Text(say!(
            words,
            "paper-steering-count",
            held = it.held,
            offered = it.offered,
            least = it.at_least
        )),
    ];
    parts.extend(average(it, words).map(Part::Text));
    parts.push(Part::Heading(say!(words, "paper-steering-sessions")));
    parts.push(numbers::table(&sessions, words));
    parts.extend(numbers::charts(&sessions, words));
    parts.extend(answered::evaluation(&it.evaluation, words));
    if let Some(effort) = &it.effort {
        parts.extend(answered::effort(effort, words));
    }
    let went: Vec<_> = it.sessions.iter().filter(|it| it.went.is_some()).collect();
    if !went.is_empty() {
        parts.push(Part::Heading(say!(words, "paper-steering-went")));
    }
    for session in went {
        parts.extend(went_in(session, words));
    }
    parts
}

/// How many children came on average.
fn average(it: &ForSteeringGroup, words: &Words) -> Option<String> {
    let sessions = it.sessions.iter().map(|it| &it.session);
    let with_children = sessions.filter(|it| it.stage == Stage::Held);
    let came = with_children.filter_map(|it| it.came?.children);
    let came: Vec<u32> = came.map(u32::from).collect();
    let count = u32::try_from(came.len()).ok().filter(|count| *count > 0)?;
    let tenths = (came.iter().sum::<u32>() * 10 + count / 2) / count;
    let average = words.tenths(tenths);
    Some(say!(
        words,
        "paper-steering-came",
        average = average,
        children = it.group.children
    ))
}

fn went_in(it: &SessionWent, words: &Words) -> Vec<Part> {
    let Some(went) = &it.went else {
        return Vec::new();
    };
    let title = numbered(it.session.number, &it.session.title);
    let head = format!("{title} · {}", words.date(it.session.date));
    vec![Part::Text(head), Part::Items(deviations(went, words))]
}

fn deviations(went: &Went, words: &Words) -> Vec<String> {
    let spent = |told: SpentTold| words.spent(&told);
    let mut said = match went.known {
        HowKnown::Counted if went.is_as_planned() => return vec![spent(SpentTold::AsPlanned)],
        HowKnown::Counted => Vec::new(),
        HowKnown::WrittenIn if went.is_as_planned() => {
            return vec![say!(words, "paper-all-done")];
        }
        HowKnown::WrittenIn => vec![say!(words, "paper-written-in")],
    };
    let began = went.began_late.unsigned_abs();
    match went.began_late {
        1.. => said.push(spent(SpentTold::BeganLate(began))),
        ..=-1 => said.push(spent(SpentTold::BeganEarly(began))),
        0 => {}
    }
    let of = |moved: &Moved| (moved.step.show().into(), moved.minutes.unsigned_abs());
    said.extend(went.longer.iter().map(|moved| {
        let (title, minutes) = of(moved);
        spent(SpentTold::Longer {
            title,
            minutes,
            listened: 0,
        })
    }));
    said.extend(went.shorter.iter().map(|moved| {
        let (title, minutes) = of(moved);
        spent(SpentTold::Gave { title, minutes })
    }));
    if went.added > 0 {
        said.push(say!(words, "paper-added", count = went.added));
    }
    let left_out = went.left_out.iter();
    said.extend(left_out.map(|step| say!(words, "story-skipped", title = step.show())));
    let waits = went.waits.iter();
    said.extend(waits.map(|step| spent(SpentTold::Waits(step.show().into()))));
    if went.listened > 0 {
        said.push(spent(SpentTold::Listened(went.listened.unsigned_abs())));
    }
    let ended = went.ended_late.unsigned_abs();
    match went.ended_late {
        1.. => said.push(spent(SpentTold::Ended(Ended::After(ended)))),
        ..=-1 => said.push(spent(SpentTold::Ended(Ended::Before(ended)))),
        0 => {}
    }
    said
}

fn referrer(it: &ForReferrer, words: &Words) -> Vec<Part> {
    let mut parts = vec![Part::Blank(say!(words, "paper-referrer-child"))];
    if let (Some(first), Some(last)) = (it.first, it.last) {
        let (began, last) = (words.date_with_year(first), words.date_with_year(last));
        let group = it.group.name.as_str();
        parts.push(Part::Text(say!(
            words,
            "paper-referrer-took-part",
            group = group,
            first = began,
            last = last
        )));
        parts.push(Part::Text(say!(
            words,
            "paper-referrer-came",
            came = it.came,
            held = it.held
        )));
    } else {
        parts.push(Part::Text(say!(words, "paper-nothing-held")));
    }
    if it.not_said > 0 {
        let count = it.not_said;
        parts.push(Part::Text(say!(
            words,
            "paper-referrer-not-said",
            count = count
        )));
    }
    if it.ahead > 0 {
        let count = it.ahead;
        parts.push(Part::Text(say!(
            words,
            "paper-referrer-ahead",
            count = count
        )));
    }
    if !it.words.trim().is_empty() {
        parts.push(Part::Heading(say!(words, "paper-referrer-words")));
        parts.push(Part::Text(it.words.clone()));
    }
    parts
}
