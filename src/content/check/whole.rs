//! All files of one programme, looked at together. Must not know which of them was asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::Texts;
use super::{borrowed, minutes, tools};
use crate::content::document::Document;
use crate::content::finding::Finding;
use crate::content::ids::{HEAD, can_be_id, listed, no_such_step};
use crate::content::library::Library;
use crate::content::problem::{Problem, ProblemKind, name};
use crate::content::shelf::{Shelf, session_faults, whole_path};
use crate::content::source::Source;
use crate::domain::language::Band;
use crate::domain::programme::{Programme, SessionFile, SessionKind};
use crate::parse::Trail;

/// Everything that is wrong with a programme. What it takes from others is looked for in the
/// library.
pub(super) fn whole(library: &Library, shelf: &Shelf) -> Vec<Problem> {
    let (own_stems, mut problems) = shelf.session_stems();
    let head = match shelf.head() {
        Ok(head) => head,
        Err(head_problems) => {
            problems.extend(head_problems);
            problems.extend(without_head(shelf, &own_stems));
            return problems;
        }
    };
    let mut stems = own_stems.clone();
    let on_lists: BTreeSet<_> = listed(&head.value)
        .filter(|(_, id)| can_be_id(id) && *id != HEAD)
        .map(|(_, id)| id.to_owned())
        .collect();
    for stem in own_stems.difference(&on_lists) {
        let source = shelf.source(stem);
        let path = source.as_ref().map(Source::shown);
        problems.extend(path.map(|path| whole_path(path, ProblemKind::UnlistedFile)));
    }
    stems.extend(on_lists);
    let (sessions, unreadable) = read_all(shelf, &stems);
    problems.extend(unreadable);
    problems.extend(shelf.head_faults(&head));
    problems.extend(head.blanks());
    problems.extend(head.place(of_head(shelf, &head.value, &sessions)));
    let tools = tools::known(library);
    problems.extend(head.place(tools::unknown_in_ritual(&head.value, &tools)));

    let bands = bands(&head.value);
    let (programme, wrong) = with_ritual(library, &head);
    problems.extend(wrong);
    let head_texts = Texts::of_programme(&head.value);
    let mut langs = head_texts.langs();
    for session in sessions.values() {
        langs.extend(Texts::of_session(&session.value).langs());
    }
    problems.extend(head.place(head_texts.lacks(bands, &langs)));
    problems.extend(head.place(head_texts.too_long()));
    for (stem, document) in &sessions {
        problems.extend(Shelf::misfits(document, stem, &programme));
        problems.extend(document.blanks());
        let texts = Texts::of_session(&document.value);
        let mut findings = texts.lacks(bands, &langs);
        findings.extend(texts.too_long());
        findings.extend(tools::unknown_in_session(&document.value, &tools));
        findings.extend(minutes::of_session(&document.value, &programme, bands));
        problems.extend(document.place(findings));
    }
    problems
}

/// The programme with the ritual that it takes over, and what is wrong with how it uses it.
fn with_ritual(library: &Library, head: &Document<Programme>) -> (Programme, Vec<Problem>) {
    let mut programme = head.value.clone();
    let findings = match library.take_ritual(&mut programme, &mut BTreeSet::new()) {
        Ok(()) => {
            let mut findings = unknown_in_order(&programme);
            findings.extend(borrowed::of_programme(library, &programme));
            findings
        }
        Err(wrong) => {
            let at = Trail::root().field("ritual_of");
            let wrong = wrong.into_iter();
            wrong.map(|p| Finding::new(at.clone(), p.kind)).collect()
        }
    };
    (programme, head.place(findings))
}

type Sessions = BTreeMap<String, Document<SessionFile>>;

fn read_all(shelf: &Shelf, stems: &BTreeSet<String>) -> (Sessions, Vec<Problem>) {
    let mut sessions = BTreeMap::new();
    let mut problems = Vec::new();
    for stem in stems {
        match shelf.source(stem).map(|source| Document::read(&source)) {
            Some(Ok(document)) => {
                sessions.insert(stem.clone(), document);
            }
            Some(Err(unreadable)) => problems.extend(unreadable),
            None => {}
        }
    }
    (sessions, problems)
}

/// What can be said of sessions whose programme cannot be read.
fn without_head(shelf: &Shelf, stems: &BTreeSet<String>) -> Vec<Problem> {
    let (sessions, mut problems) = read_all(shelf, stems);
    for (stem, document) in &sessions {
        problems.extend(session_faults(document, stem));
        problems.extend(document.blanks());
    }
    problems
}

/// What a head says that its sessions do not bear out, and what it lacks.
fn of_head(shelf: &Shelf, programme: &Programme, sessions: &Sessions) -> Vec<Finding> {
    let mut findings = minutes::of_ritual(programme, bands(programme));
    if programme.bands.is_empty() {
        let at = Trail::root().field("bands");
        findings.push(Finding::new(at, ProblemKind::NoBands));
    }
    if programme.sessions.is_empty() {
        let at = Trail::root().field("sessions");
        findings.push(Finding::new(at, ProblemKind::NoSessions));
    }
    let count = u16::try_from(programme.sessions.len()).unwrap_or(u16::MAX);
    if let Some(at_least) = programme.at_least.filter(|least| count < u16::from(*least)) {
        let kind = ProblemKind::TooFewSessions {
            at_least,
            listed: count,
        };
        findings.push(Finding::new(Trail::root().field("at_least"), kind));
    }
    for (at, id) in listed(programme).filter(|(_, id)| can_be_id(id) && *id != HEAD) {
        if shelf.source(id).is_none() {
            let id = name(id);
            findings.push(Finding::new(at, ProblemKind::UnknownSession { id }));
        } else if let Some(session) = sessions.get(id) {
            let kind = session.value.kind;
            let for_parents = at.last_field() == Some("parent_meetings");
            if for_parents != (kind == SessionKind::Parents) {
                let id = name(id);
                findings.push(Finding::new(at, ProblemKind::WrongList { id, kind }));
            }
        }
    }
    findings
}

/// Steps that the ritual's order names and the ritual does not have.
fn unknown_in_order(programme: &Programme) -> Vec<Finding> {
    let list = Trail::root().field("ritual_order");
    let order = programme.ritual_order.iter().enumerate();
    order
        .filter(|(_, id)| programme.ritual_step(id).is_none())
        .map(|(n, id)| Finding::new(list.item(n), no_such_step(programme, id)))
        .collect()
}

pub(super) fn bands(programme: &Programme) -> &[Band] {
    if programme.bands.is_empty() {
        &Band::ALL
    } else {
        &programme.bands
    }
}
