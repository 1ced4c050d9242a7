//! Looks at programmes as their authors would wish: everything that is wrong or left out, all
//! at once. Must not know how a problem is shown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::entries::{EVALUATION, REHEARSAL, TOUR};
use super::ids::{HEAD, Listed, listed};
use super::library::{Library, built_in_ids, is_card, programme_folders};
use super::problem::{Problem, ProblemKind, Severity};
use super::serious::{SERIOUS, built_in};
use super::shelf::{ENDING, Shelf, entries, unreadable, whole_path};
use super::source::Source;
use super::toolbox::TOOLBOX;
use crate::domain::evaluation::QuestionSet;
use crate::domain::order;
use crate::domain::programme::Programme;
use crate::domain::rehearsal::Event;
use crate::domain::tour::Tour;

mod band;
mod borrowed;
mod entries;
mod extent;
mod minutes;
mod serious;
mod texts;
mod tools;
mod whole;

pub use extent::Extent;
use whole::whole;

/// The folders beside the programmes' that hold something else.
pub(super) const FOLDERS: [&str; 4] = [TOOLBOX, REHEARSAL, TOUR, EVALUATION];

/// Everything that is wrong with what lies at these paths: programme folders, folders of such
/// folders, or single files; without a path, with all that is built in and in the leaders'
/// folder. Of a file that cannot be understood the first mistake is named, of others all.
/// Sorted by path and place.
#[must_use]
pub fn check(library: &Library, paths: &[PathBuf]) -> Vec<Problem> {
    let mut problems: Vec<_> = if paths.is_empty() {
        everything(library)
    } else {
        paths.iter().flat_map(|path| at(library, path)).collect()
    };
    order::sort_by(&mut problems, |a, b| (&a.path, a.at).cmp(&(&b.path, b.at)));
    problems.dedup();
    problems
}

fn everything(library: &Library) -> Vec<Problem> {
    let (shelves, mut problems) = all_shelves(library);
    let shelves = shelves.iter();
    problems.extend(shelves.flat_map(|shelf| shelf_whole(library, shelf)));
    let cards = [Some(built_in()), library.own_card()];
    problems.extend(cards.iter().flatten().flat_map(serious::whole));
    problems
}

/// All programmes and the toolbox, and what is wrong with what else lies in the leaders' folder.
fn all_shelves(library: &Library) -> (Vec<Shelf>, Vec<Problem>) {
    let own = library.own_folders();
    let mut ids = built_in_ids();
    ids.extend(FOLDERS.map(str::to_owned));
    for (id, _) in own.by_id {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let shelves = ids.iter().filter_map(|id| library.shelf(id));
    (shelves.collect(), own.problems)
}

/// The programme that a folder is, or those in it.
fn shelves_in(path: &Path) -> Vec<Shelf> {
    if is_programme(path) {
        return shelf_at(path).into_iter().collect();
    }
    let found = programme_folders(path).map_or_else(|_| Vec::new(), |found| found.by_id);
    let folders = found.into_iter();
    folders
        .filter_map(|(id, path)| Shelf::new(&id, Some(path)))
        .collect()
}

/// Whether there are programme files in a folder.
fn is_programme(path: &Path) -> bool {
    entries(path).is_ok_and(|lies_here| {
        let mut files = lies_here.iter().filter(|path| has_ending(path));
        files.any(|path| !is_card(path))
    })
}

/// Everything that is wrong with a programme, or with a folder that holds something else.
fn shelf_whole(library: &Library, shelf: &Shelf) -> Vec<Problem> {
    match shelf.id() {
        TOOLBOX => tools::whole(shelf),
        REHEARSAL => entries::whole::<Event>(shelf),
        TOUR => entries::whole::<Tour>(shelf),
        EVALUATION => entries::whole::<QuestionSet>(shelf),
        _ => whole(library, shelf),
    }
}

/// The errors of a programme, those in the files of sessions that it takes over included.
pub(super) fn errors_in(library: &Library, programme: &Programme) -> Vec<Problem> {
    let Some(shelf) = library.shelf(&programme.id) else {
        return Vec::new();
    };
    let mut problems = shelf_whole(library, &shelf);
    let of_others = listed(programme).filter(|(_, id)| id.contains('/'));
    let of_others: Vec<_> = of_others
        .map(|(_, id)| Listed::new(&programme.id, id))
        .collect();
    let programmes: BTreeSet<_> = of_others.iter().map(|listed| listed.programme).collect();
    let sources = of_others
        .iter()
        .filter_map(|listed| library.listed(*listed));
    let paths: Vec<_> = sources.map(|source| source.shown()).collect();
    for other in programmes.into_iter().filter_map(|id| library.shelf(id)) {
        let found = shelf_whole(library, &other).into_iter();
        problems.extend(found.filter(|problem| paths.contains(&problem.path)));
    }
    problems.retain(|problem| problem.severity() == Severity::Error);
    problems
}

/// What a programme takes from others is looked for beside it where there is something, else in
/// the leaders' folder and among what is built in.
fn beside(library: &Library, folder: &Path) -> Library {
    let beside = folder.canonicalize().ok();
    match beside.as_deref().and_then(Path::parent) {
        Some(parent) => Library::new(Some(parent.to_owned())),
        None => library.clone(),
    }
}

fn at(library: &Library, path: &Path) -> Vec<Problem> {
    match path.metadata() {
        Err(e) => vec![unreadable(path, &e)],
        Ok(metadata) if metadata.is_dir() => folder(library, path),
        Ok(_) => file(library, path),
    }
}

/// A folder with programme files in it is a programme; another may hold programmes.
fn folder(library: &Library, path: &Path) -> Vec<Problem> {
    if is_programme(path) {
        return shelf_at(path).map_or_else(
            || vec![whole_path(path.to_owned(), ProblemKind::BadName)],
            |shelf| shelf_whole(&beside(library, path), &shelf),
        );
    }
    let card = path.join(SERIOUS);
    let card = card.exists().then_some(Source::Disk(card));
    match programme_folders(path) {
        Err(e) => vec![unreadable(path, &e)],
        Ok(found) if found.by_id.is_empty() && found.problems.is_empty() && card.is_none() => {
            vec![whole_path(path.to_owned(), ProblemKind::NotAProgramme)]
        }
        Ok(found) => {
            let mut problems = found.problems;
            // One level and no more: links may lead round in circles.
            let library = Library::new(Some(path.to_owned()));
            let shelves = shelves_in(path).into_iter();
            problems.extend(shelves.flat_map(|shelf| shelf_whole(&library, &shelf)));
            problems.extend(card.iter().flat_map(serious::whole));
            problems
        }
    }
}

/// A single file is looked at as a part of the programme in whose folder it lies.
fn file(library: &Library, path: &Path) -> Vec<Problem> {
    if !has_ending(path) {
        return vec![whole_path(path.to_owned(), ProblemKind::NotAProgramme)];
    }
    if is_card(path) {
        return serious::whole(&Source::Disk(path.to_owned()));
    }
    let parent = folder_of(path);
    let Some(shelf) = shelf_at(parent) else {
        return vec![whole_path(parent.to_owned(), ProblemKind::BadName)];
    };
    let is_head = path.file_stem().is_some_and(|stem| stem == HEAD);
    // Without its programme's head a session can only be half judged: that is said too.
    let mut problems = match shelf.head() {
        Err(problems) if !is_head && !FOLDERS.contains(&shelf.id()) => problems,
        _ => Vec::new(),
    };
    let own = shelf_whole(&beside(library, parent), &shelf);
    let own = own.into_iter().filter(|problem| {
        problem.path.starts_with(parent) && problem.path.file_name() == path.file_name()
    });
    problems.extend(own.map(|problem| Problem {
        path: path.to_owned(),
        ..problem
    }));
    problems
}

/// The folder that a file lies in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn has_ending(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING)
}

fn shelf_at(folder: &Path) -> Option<Shelf> {
    let absolute = folder.canonicalize().ok()?;
    let id = absolute.file_name()?.to_str()?;
    Shelf::new(id, Some(folder.to_owned()))
}
