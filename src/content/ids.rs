//! Whether the ids in a programme say what they should: each one different from its fellows,
//! each reference leading somewhere. Without that a file cannot be used at all. Must not know
//! where files lie.

use std::collections::HashSet;

use super::document::Authored;
use super::fields::nearest;
use super::finding::Finding;
use super::problem::{ProblemKind, name};
use crate::domain::evaluation::QuestionSet;
use crate::domain::exercise::Exercise;
use crate::domain::programme::{Entry, Programme, SessionFile, UnknownRitual};
use crate::domain::stamp::Id;
use crate::domain::step::{Question, Step, Variant};
use crate::parse::Trail;

/// The name of the file that holds a programme's head; no session can have it.
pub(super) const HEAD: &str = "programme";

/// Whether this can be an id, and so the name of a file or folder on any system.
pub(super) fn can_be_id(text: &str) -> bool {
    text.parse::<Id>().is_ok()
}

/// A session as a programme lists it: one of its own, or `guide-2011/05-network`, one of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed<'a> {
    /// The programme that has the session's file.
    pub(super) programme: &'a str,
    /// The file's name.
    pub(super) stem: &'a str,
}

impl<'a> Listed<'a> {
    /// What a programme lists by this id.
    pub(super) fn new(programme: &'a str, id: &'a str) -> Self {
        let (programme, stem) = id.split_once('/').unwrap_or((programme, id));
        Self { programme, stem }
    }

    /// Whether there can be such a session.
    pub(super) fn can_be(self) -> bool {
        can_be_id(self.programme) && can_be_id(self.stem) && self.stem != HEAD
    }
}

/// Whether a file says the id that its name asks for.
pub(super) fn own_id<T: Authored>(value: &T, expected: &str) -> Option<Finding> {
    (value.id() != expected).then(|| {
        let kind = ProblemKind::WrongId {
            expected: name(expected),
            found: name(value.id()),
        };
        Finding::new(Trail::root().field("id"), kind)
    })
}

/// The ids of a programme's head.
pub(super) fn of_programme(programme: &Programme) -> Vec<Finding> {
    let mut ids = Ids::default();
    let mut sessions = HashSet::new();
    for (at, id) in listed(programme) {
        if !Listed::new(&programme.id, id).can_be() {
            ids.bad(at, id);
        } else if !sessions.insert(id) {
            ids.again(at, id);
        }
    }
    let mut steps = HashSet::new();
    for (n, step) in programme.ritual.iter().enumerate() {
        let at = Trail::root().field("ritual").item(n);
        ids.see(&mut steps, at.field("id"), &step.id);
        ids.step(&at, Parts::of(step));
    }
    ids.findings
}

/// Every session that a programme lists, with the place where it does.
pub(super) fn listed(programme: &Programme) -> impl Iterator<Item = (Trail, &str)> {
    let group = programme.sessions.iter().enumerate();
    let parents = programme.parent_meetings.iter().enumerate();
    group
        .map(|(n, id)| (Trail::root().field("sessions").item(n), id.as_str()))
        .chain(parents.map(|(n, id)| {
            let at = Trail::root().field("parent_meetings").item(n);
            (at, id.as_str())
        }))
}

/// The ids of a session, and whether it has steps at all. What it takes from the ritual is
/// counted in: a step is known by its id while the session runs.
pub(super) fn of_session(session: &SessionFile) -> Vec<Finding> {
    let mut ids = Ids::default();
    let mut steps = HashSet::new();
    let list = Trail::root().field("steps");
    if session.steps.is_empty() {
        ids.findings
            .push(Finding::new(list.clone(), ProblemKind::NoSteps));
    }
    for (n, entry) in session.steps.iter().enumerate() {
        let at = list.item(n);
        match entry {
            Entry::Ritual(id) => ids.see(&mut steps, at, id),
            Entry::Change(change) => {
                ids.see(&mut steps, at.field("ritual"), &change.ritual);
                let parts = Parts {
                    questions: change.questions.as_deref().unwrap_or(&[]),
                    variants: change.variants.as_deref().unwrap_or(&[]),
                    exercises: change.exercises.as_deref().unwrap_or(&[]),
                    tools: change.tools.as_deref().unwrap_or(&[]),
                };
                ids.step(&at, parts);
            }
            Entry::Step(step) => {
                ids.see(&mut steps, at.field("id"), &step.id);
                ids.step(&at, Parts::of(step));
            }
        }
    }
    ids.findings
}

/// The ids of a set of questions: an answer is kept by its question's id alone.
pub(super) fn of_questions(set: &QuestionSet) -> Vec<Finding> {
    let mut ids = Ids::default();
    let mut seen = HashSet::new();
    for (n, scale) in set.scales.iter().enumerate() {
        let at = Trail::root().field("scales").item(n);
        ids.see(&mut seen, at.field("id"), &scale.id);
    }
    for (n, question) in set.open.iter().enumerate() {
        let at = Trail::root().field("open").item(n);
        ids.see(&mut seen, at.field("id"), &question.id);
    }
    ids.findings
}

/// What a session takes from the ritual, and the ritual does not have.
pub(super) fn unknown_ritual(programme: &Programme, unknown: &UnknownRitual) -> Finding {
    let kind = no_such_step(programme, &unknown.id);
    Finding::new(Trail::root().field("steps").item(unknown.entry), kind)
}

/// An id that none of the ritual's steps has.
pub(super) fn no_such_step(programme: &Programme, id: &str) -> ProblemKind {
    let known = programme.ritual.iter().map(|step| step.id.as_str());
    ProblemKind::UnknownRitual {
        id: name(id),
        meant: nearest(id, known).map(str::to_owned),
    }
}

/// What can be chosen in a step.
struct Parts<'a> {
    questions: &'a [Question],
    variants: &'a [Variant],
    exercises: &'a [Exercise],
    tools: &'a [String],
}

impl<'a> Parts<'a> {
    fn of(step: &'a Step) -> Self {
        Self {
            questions: &step.questions,
            variants: &step.variants,
            exercises: &step.exercises,
            tools: &step.tools,
        }
    }
}

#[derive(Default)]
struct Ids {
    findings: Vec<Finding>,
}

impl Ids {
    fn bad(&mut self, at: Trail, id: &str) {
        let id = name(id);
        self.findings
            .push(Finding::new(at, ProblemKind::BadId { id }));
    }

    fn see<'a>(&mut self, seen: &mut HashSet<&'a str>, at: Trail, id: &'a str) {
        if !can_be_id(id) {
            self.bad(at, id);
        } else if !seen.insert(id) {
            self.again(at, id);
        }
    }

    fn again(&mut self, at: Trail, id: &str) {
        let id = name(id);
        self.findings
            .push(Finding::new(at, ProblemKind::DuplicateId { id }));
    }

    /// What was chosen in a step is kept by its id alone, so all that can be chosen in it is
    /// looked at together.
    fn step(&mut self, at: &Trail, parts: Parts<'_>) {
        let mut seen = HashSet::new();
        let questions = parts.questions.iter().map(|q| &q.id);
        let variants = parts.variants.iter().map(|v| &v.id);
        let exercises = parts.exercises.iter().map(|e| &e.id);
        for (n, id) in questions.enumerate() {
            self.see(&mut seen, at.field("questions").item(n).field("id"), id);
        }
        for (n, id) in variants.enumerate() {
            self.see(&mut seen, at.field("variants").item(n).field("id"), id);
        }
        for (n, id) in exercises.enumerate() {
            self.see(&mut seen, at.field("exercises").item(n).field("id"), id);
        }
        let mut tools = HashSet::new();
        for (n, id) in parts.tools.iter().enumerate() {
            self.see(&mut tools, at.field("tools").item(n), id);
        }
    }
}
