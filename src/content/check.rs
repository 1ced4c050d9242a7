//! Looks at programmes as their authors would wish: everything that is wrong or left out, all
//! at once. Must not know how a problem is shown.

use std::path::{Path, PathBuf};

use super::ids::HEAD;
use super::library::{Library, built_in_ids, programme_folders};
use super::problem::{Problem, ProblemKind};
use super::shelf::{ENDING, Shelf, entries, unreadable, whole_path};

mod band;
mod minutes;
mod texts;
mod whole;

use whole::whole;

/// Everything that is wrong with what lies at these paths: programme folders, folders of such
/// folders, or single files; without a path, with all that is built in and in the leaders'
/// folder. Of a file that cannot be understood the first mistake is named, of others all.
/// Sorted by path and place.
#[must_use]
pub fn check(library: &Library, paths: &[PathBuf]) -> Vec<Problem> {
    let mut problems: Vec<_> = if paths.is_empty() {
        everything(library)
    } else {
        paths.iter().flat_map(|path| at(path)).collect()
    };
    problems.sort_by(|a, b| (&a.path, a.at).cmp(&(&b.path, b.at)));
    problems.dedup();
    problems
}

fn everything(library: &Library) -> Vec<Problem> {
    let own = library.own_folders();
    let mut problems = own.problems;
    let mut ids = built_in_ids();
    for (id, _) in own.by_id {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let shelves = ids.iter().filter_map(|id| library.shelf(id));
    problems.extend(shelves.flat_map(|shelf| whole(&shelf)));
    problems
}

fn at(path: &Path) -> Vec<Problem> {
    match path.metadata() {
        Err(e) => vec![unreadable(path, &e)],
        Ok(metadata) if metadata.is_dir() => folder(path),
        Ok(_) => file(path),
    }
}

/// A folder with programme files in it is a programme; another may hold programmes.
fn folder(path: &Path) -> Vec<Problem> {
    let lies_here = match entries(path) {
        Ok(entries) => entries,
        Err(e) => return vec![unreadable(path, &e)],
    };
    let is_programme = lies_here.iter().any(|path| has_ending(path));
    if is_programme {
        return shelf_at(path).map_or_else(
            || vec![whole_path(path.to_owned(), ProblemKind::BadName)],
            |shelf| whole(&shelf),
        );
    }
    match programme_folders(path) {
        Err(e) => vec![unreadable(path, &e)],
        Ok(found) if found.by_id.is_empty() && found.problems.is_empty() => {
            vec![whole_path(path.to_owned(), ProblemKind::NotAProgramme)]
        }
        Ok(found) => {
            let mut problems = found.problems;
            // One level and no more: links may lead round in circles.
            let folders = found.by_id.into_iter();
            let shelves = folders.filter_map(|(id, path)| Shelf::new(&id, Some(path)));
            problems.extend(shelves.flat_map(|shelf| whole(&shelf)));
            problems
        }
    }
}

/// A single file is looked at as a part of the programme in whose folder it lies.
fn file(path: &Path) -> Vec<Problem> {
    if !has_ending(path) {
        return vec![whole_path(path.to_owned(), ProblemKind::NotAProgramme)];
    }
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let Some(shelf) = shelf_at(parent) else {
        return vec![whole_path(parent.to_owned(), ProblemKind::BadName)];
    };
    let is_head = path.file_stem().is_some_and(|stem| stem == HEAD);
    // Without its programme's head a session can only be half judged: that is said too.
    let mut problems = match shelf.head() {
        Err(problems) if !is_head => problems,
        _ => Vec::new(),
    };
    let own = whole(&shelf).into_iter().filter(|problem| {
        problem.path.starts_with(parent) && problem.path.file_name() == path.file_name()
    });
    problems.extend(own.map(|problem| Problem {
        path: path.to_owned(),
        ..problem
    }));
    problems
}

fn has_ending(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING)
}

fn shelf_at(folder: &Path) -> Option<Shelf> {
    let absolute = folder.canonicalize().ok()?;
    let id = absolute.file_name()?.to_str()?;
    Shelf::new(id, Some(folder.to_owned()))
}
