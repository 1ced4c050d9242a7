//! All programmes that there are, read one file at a time when it is asked for. Must not know
//! who asks.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::built_in;
use super::check::FOLDERS;
use super::document::Document;
use super::ids::{HEAD, Listed, can_be_id};
use super::problem::{Problem, ProblemKind, name};
use super::serious::SERIOUS;
use super::shelf::{ENDING, Shelf, absent, entries, unreadable, whole_path};
use super::source::Source;
use crate::domain::order;
use crate::domain::programme::{Programme, Session, Spoken};

/// The built-in programmes in the order in which they are offered; others follow by name.
const OFFERED_FIRST: [&str; 3] = ["guide-2011", "oslo-2009", "mo-i-rana-2009"];

/// The programmes built in and those in a folder of the leaders. Making one reads nothing.
#[derive(Debug, Clone)]
pub struct Library {
    folder: Option<PathBuf>,
}

impl Library {
    /// The built-in programmes with a folder of the leaders in front of them. The folder need
    /// not exist.
    #[must_use]
    pub const fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// The leaders' folder, whether or not it exists.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The ids of all programmes: first those built in, then those in the leaders' folder.
    /// Lists folders; reads no file.
    #[must_use]
    pub fn programme_ids(&self) -> Vec<String> {
        let mut ids = built_in_ids();
        for (id, _) in self.own_folders().by_id {
            let is_other = FOLDERS.contains(&id.as_str());
            let shelf = self.shelf(&id).filter(|_| !is_other);
            let is_programme = shelf.is_some_and(|shelf| shelf.has_programme());
            if is_programme && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// A programme's head: its titles, its ritual, the ids of its sessions.
    ///
    /// # Errors
    /// Why it cannot be used: no such programme, a file that cannot be read or is not
    /// understood as it is written, ids that do not fit.
    pub fn programme(&self, id: &str) -> Result<Programme, Vec<Problem>> {
        let shelf = self.shelf(id).ok_or_else(|| {
            let kind = ProblemKind::UnknownProgramme { id: name(id) };
            vec![whole_path(PathBuf::from(name(id)), kind)]
        })?;
        let head = shelf.head()?;
        let faults = shelf.head_faults(&head);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut programme = head.value;
        self.take_ritual(&mut programme, &mut BTreeSet::new())?;
        Ok(programme)
    }

    /// Gives a programme the ritual that it takes over from another, and that one perhaps from a
    /// third. `seen` holds the ids on the way.
    ///
    /// # Errors
    /// Why the other cannot be used, or that the way leads in a circle.
    pub(super) fn take_ritual(
        &self,
        programme: &mut Programme,
        seen: &mut BTreeSet<String>,
    ) -> Result<(), Vec<Problem>> {
        let Some(id) = programme.ritual_of.clone() else {
            return Ok(());
        };
        let wrong = |kind| vec![whole_path(PathBuf::from(name(&programme.id)), kind)];
        if !seen.insert(programme.id.clone()) || id == programme.id {
            return Err(wrong(ProblemKind::RitualInACircle { id: name(&id) }));
        }
        let Some(shelf) = self.shelf(&id).filter(Shelf::has_programme) else {
            return Err(wrong(ProblemKind::UnknownProgramme { id: name(&id) }));
        };
        let mut other = shelf.head()?.value;
        self.take_ritual(&mut other, seen)?;
        programme.take_ritual_of(&other);
        Ok(())
    }

    /// A session of a programme, put together with the ritual, and with the entries of the toolbox
    /// that it names; its id is the one on the programme's list. It need not be on the
    /// programme's lists: a group that has planned it keeps it.
    ///
    /// # Errors
    /// Why it cannot be used, as for [`Self::programme`]; also ritual steps that the
    /// programme does not have.
    pub fn session(&self, programme: &Programme, id: &str) -> Result<Session, Vec<Problem>> {
        let mut session = self.bare_session(programme, id)?;
        self.add_tools(&mut session);
        Ok(session)
    }

    /// The same without the entries of the toolbox: whoever plans needs none of them.
    pub(super) fn bare_session(
        &self,
        programme: &Programme,
        id: &str,
    ) -> Result<Session, Vec<Problem>> {
        let listed = Listed::new(&programme.id, id);
        let source = self.listed(listed).ok_or_else(|| {
            let kind = ProblemKind::UnknownSession { id: name(id) };
            vec![whole_path(PathBuf::from(name(&programme.id)), kind)]
        })?;
        let document = Document::read(&source)?;
        let problems = Shelf::misfits(&document, listed.stem, programme);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut session = programme.resolve(document.value, self.spoken(programme, listed));
        id.clone_into(&mut session.file.id);
        programme.put_in_order(&mut session);
        Ok(session)
    }

    /// The languages of texts that name none: each programme says its own.
    fn spoken(&self, programme: &Programme, listed: Listed<'_>) -> Spoken {
        let ritual = programme.language;
        let session = if listed.programme == programme.id {
            ritual
        } else {
            // What comes with smil names the language of every text, and need not be read again.
            let owner = self.shelf(listed.programme);
            let own = owner.filter(|o| matches!(o.source(HEAD), Some(Source::Disk(_))));
            let head = own.and_then(|shelf| shelf.head().ok());
            head.and_then(|head| head.value.language)
        };
        Spoken { session, ritual }
    }

    /// The file of a session as a programme lists it; `None` when there is none.
    pub(super) fn listed(&self, listed: Listed<'_>) -> Option<Source> {
        let shelf = self
            .shelf(listed.programme)
            .filter(|_| listed.stem != HEAD)?;
        shelf.source(listed.stem)
    }

    /// The files of one programme; `None` when that cannot be a programme's id.
    pub(super) fn shelf(&self, id: &str) -> Option<Shelf> {
        Shelf::new(id, self.folder.as_ref().map(|folder| folder.join(id)))
    }

    /// The programme folders that the leaders have.
    pub(super) fn own_folders(&self) -> Folders {
        let Some(folder) = &self.folder else {
            return Folders::default();
        };
        match programme_folders(folder) {
            Ok(folders) => folders,
            Err(e) if absent(&e) => Folders::default(),
            Err(e) => Folders {
                by_id: Vec::new(),
                problems: vec![unreadable(folder, &e)],
            },
        }
    }
}

/// What lies in a folder of programmes.
#[derive(Default)]
pub(super) struct Folders {
    /// The programmes' folders with their ids.
    pub(super) by_id: Vec<(String, PathBuf)>,
    /// What is wrong with what else lies there.
    pub(super) problems: Vec<Problem>,
}

/// The folders in a folder of programmes, by id.
pub(super) fn programme_folders(folder: &Path) -> io::Result<Folders> {
    let mut found = Folders::default();
    for path in entries(folder)? {
        if !path.is_dir() {
            if path.extension().is_some_and(|e| e == ENDING) && !is_card(&path) {
                let kind = ProblemKind::MisplacedFile;
                found.problems.push(whole_path(path, kind));
            }
            continue;
        }
        match path.file_name().and_then(|n| n.to_str()) {
            Some(id) if can_be_id(id) => found.by_id.push((id.to_owned(), path)),
            _ => found.problems.push(whole_path(path, ProblemKind::BadName)),
        }
    }
    Ok(found)
}

/// Whether a file beside the programmes' folders is the card for when something serious is told.
pub(super) fn is_card(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == SERIOUS)
}

/// The ids of the built-in programmes.
pub(super) fn built_in_ids() -> Vec<String> {
    let mut ids: Vec<String> = built_in::names()
        .filter_map(|key| key.strip_suffix("/programme.ron").map(str::to_owned))
        .collect();
    let rank = |id: &String| OFFERED_FIRST.iter().position(|first| first == id);
    order::sort_by_key(&mut ids, |id| {
        (rank(id).unwrap_or(OFFERED_FIRST.len()), id.clone())
    });
    ids
}
