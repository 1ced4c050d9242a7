//! The files of one programme, wherever each of them lies. Must not know what is in them.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::built_in;
use super::document::{Authored, Document};
use super::finding::Finding;
use super::ids::{self, HEAD, can_be_id};
use super::problem::{Problem, ProblemKind, name};
use super::source::{MOST_OF_ONE_KIND, Source};
use crate::domain::order;
use crate::domain::programme::{Programme, SessionFile};

/// The ending of programme files.
pub(super) const ENDING: &str = "ron";

/// One programme's files: those in a folder of the leaders, and behind them those built in.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    id: String,
    folder: Option<PathBuf>,
}

impl Shelf {
    /// The shelf of a programme; `None` when that cannot be an id.
    pub(super) fn new(id: &str, folder: Option<PathBuf>) -> Option<Self> {
        can_be_id(id).then(|| Self {
            id: id.to_owned(),
            folder,
        })
    }

    /// The programme's id, or the toolbox's name.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The file with this name, without its ending; `None` when there is none.
    pub(super) fn source(&self, stem: &str) -> Option<Source> {
        if !can_be_id(stem) {
            return None;
        }
        if let Some(folder) = &self.folder {
            let path = folder.join(stem).with_extension(ENDING);
            // Whatever is there hides what is built in: a link that leads nowhere is a
            // problem to be shown, not a reason to read something else.
            if !matches!(fs::symlink_metadata(&path), Err(e) if absent(&e)) {
                return Some(Source::Disk(path));
            }
        }
        let key = format!("{}/{stem}.{ENDING}", self.id);
        built_in::has(&key).then_some(Source::BuiltIn(key))
    }

    /// Whether there is a programme of this id.
    pub(super) fn has_programme(&self) -> bool {
        self.source(HEAD).is_some()
    }

    /// The programme's head.
    pub(super) fn head(&self) -> Result<Document<Programme>, Vec<Problem>> {
        let source = self.source(HEAD).ok_or_else(|| {
            let path = self.folder.clone();
            let kind = ProblemKind::UnknownProgramme { id: name(&self.id) };
            vec![whole_path(
                path.unwrap_or_else(|| PathBuf::from(&self.id)),
                kind,
            )]
        })?;
        Document::read(&source)
    }

    /// What is wrong with a programme's head, so that it cannot be used.
    pub(super) fn head_faults(&self, head: &Document<Programme>) -> Vec<Problem> {
        let mut findings = ids::of_programme(&head.value);
        findings.extend(ids::own_id(&head.value, &self.id));
        faults(head, findings)
    }

    /// What is wrong with a session's file, so that it cannot be used with the programme.
    pub(super) fn misfits(
        document: &Document<SessionFile>,
        stem: &str,
        programme: &Programme,
    ) -> Vec<Problem> {
        let mut problems = session_faults(document, stem);
        let unknown = programme.unknown_ritual(&document.value);
        let unknown = unknown.iter().take(MOST_OF_ONE_KIND);
        let findings = unknown.map(|ritual| ids::unknown_ritual(programme, ritual));
        problems.extend(document.place(findings.collect()));
        problems
    }

    /// The names of the files built in, but the head's, without their ending.
    pub(super) fn built_in_stems(&self) -> BTreeSet<String> {
        let folder = format!("{}/", self.id);
        let names = built_in::names().filter_map(|key| {
            let stem = key.strip_prefix(&folder)?.strip_suffix(".ron")?;
            (stem != HEAD).then(|| stem.to_owned())
        });
        names.collect()
    }

    /// The names of all session files, without their ending: the leaders' where they have a
    /// folder, else those built in. With them come the problems of what else lies there.
    pub(super) fn session_stems(&self) -> (BTreeSet<String>, Vec<Problem>) {
        let built_in = || (self.built_in_stems(), Vec::new());
        let Some(folder) = &self.folder else {
            return built_in();
        };
        match entries(folder) {
            Ok(entries) => sorted_out(entries),
            Err(e) if absent(&e) => built_in(),
            Err(e) => (BTreeSet::new(), vec![unreadable(folder, &e)]),
        }
    }
}

/// What is wrong with a session's file whatever its programme, so that it cannot be used.
pub(super) fn session_faults(document: &Document<SessionFile>, stem: &str) -> Vec<Problem> {
    let mut findings = ids::of_session(&document.value);
    findings.extend(ids::own_id(&document.value, stem));
    faults(document, findings)
}

/// What was found in a file, and what makes it another one than its author wrote.
pub(super) fn faults<T: Authored>(document: &Document<T>, findings: Vec<Finding>) -> Vec<Problem> {
    let mut problems = document.place(findings);
    problems.extend(document.faults());
    problems
}

fn sorted_out(entries: Vec<PathBuf>) -> (BTreeSet<String>, Vec<Problem>) {
    let mut stems = BTreeSet::new();
    let mut problems = Vec::new();
    let programme_files = entries
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == ENDING));
    for path in programme_files {
        match path.file_stem().and_then(|stem| stem.to_str()) {
            Some(HEAD) => {}
            Some(stem) if can_be_id(stem) => {
                stems.insert(stem.to_owned());
            }
            _ => problems.push(whole_path(path, ProblemKind::BadName)),
        }
    }
    (stems, problems)
}

/// What lies in a folder, hidden things left out, in the order of names.
pub(super) fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    order::sort(&mut paths);
    Ok(paths)
}

/// Whether an error only says that nothing is there.
pub(super) fn absent(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

/// A file or folder that cannot be read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> Problem {
    whole_path(path.to_owned(), ProblemKind::Unreadable(error.kind()))
}

/// Something wrong with all of a file or folder.
pub(super) const fn whole_path(path: PathBuf, kind: ProblemKind) -> Problem {
    Problem {
        path,
        at: None,
        kind,
    }
}
