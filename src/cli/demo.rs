//! `smil demo`: writes the made-up group into folders of its own. Must not touch the group
//! files of anybody.

use std::path::Path;

use tempfile::TempDir;

use super::fault::Fault;
use crate::app::ids::Ids;
use crate::content::Library;
use crate::domain::demo::{self as domain, Made, Script, demo};
use crate::domain::group::GroupBook;
use crate::domain::programme::Session;
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::say;
use crate::store::{Places, Store, passing_folder};
use crate::words::{Words, aliases};

#[cfg(test)]
mod tests;
mod told;

/// A made-up group and where it lies.
pub struct Demo {
    /// The group.
    pub group: Id,
    /// Its store.
    pub store: Store,
    /// Its folder, which goes when this does.
    folder: TempDir,
}

impl Demo {
    /// The folder, for as long as this lives.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// What it is made from.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The words of its language.
    pub words: &'a Words,
    /// The programmes.
    pub library: &'a Library,
    /// Both clocks.
    pub now: &'a Now,
    /// A seed of randomness.
    pub seed: u64,
}

/// How many of its group sessions have been: it is in the middle of its course.
const BEEN: usize = 7;
/// The programme that it follows.
const PROGRAMME: &str = "guide-2011";

/// Makes the group anew, in a folder of its own within the state folder.
///
/// # Errors
/// When its programme cannot be read or its folder cannot be written.
pub fn make(state: &Path, given: &Given<'_>) -> Result<Demo, Fault> {
    let (offer, _) = given.library.offer(PROGRAMME).map_err(Fault::Programme)?;
    // The offer is without the ritual, which the sessions need.
    let programme = given.library.programme(PROGRAMME);
    let programme = &programme.map_err(Fault::Programme)?;
    let been = programme.sessions.iter().take(BEEN);
    let been = been.chain(&programme.parent_meetings);
    let held: Vec<Session> = been
        .map(|id| given.library.session(programme, id))
        .collect::<Result<_, _>>()
        .map_err(Fault::Programme)?;
    let folder = passing_folder(&state.join("demo"), given.now.wall)?;
    let places = Places {
        data: folder.path().join("data"),
        state: folder.path().join("state"),
    };
    let wall = given.now.wall;
    let mut ids = Ids::new(Id::only("new"), given.seed);
    let store = Store::open(places, || ids.id(wall))?;
    let mut ids = Ids::new(store.device().clone(), given.seed.wrapping_add(1));
    let (questions, _) = given.library.question_sets();
    let script = script(given.words, given.now);
    let made = demo(
        &domain::Given {
            offer: &offer,
            held: &held,
            questions: &questions,
            lang: given.words.lang(),
            now: given.now,
            script: &script,
            seed: given.seed,
        },
        || ids.id(wall),
    );
    let title = offer
        .programme
        .title
        .or_empty(given.words.lang(), domain::BAND);
    let group = save(&store, made, title, &mut ids, given.now)?;
    Ok(Demo {
        group,
        store,
        folder,
    })
}

fn save(store: &Store, made: Made, title: &str, ids: &mut Ids, now: &Now) -> Result<Id, Fault> {
    let group = ids.id(now.wall);
    let lock = store.lock(&group)?;
    let author = made.author;
    for (planned, records) in made.sessions {
        let book = book(records, author.as_ref(), ids, now);
        store.save_session(&lock, &planned, &book)?;
    }
    let book: GroupBook = book(made.group, author.as_ref(), ids, now);
    if let Some(home) = book.home(title) {
        store.save_group(&lock, &book, &home)?;
    }
    if let Some(author) = &author {
        store.set_author(&group, author)?;
    }
    Ok(group)
}

fn book<T: Keeps>(records: Vec<(Id, T)>, author: Option<&Id>, ids: &mut Ids, now: &Now) -> Book<T> {
    let mut book = Book::default();
    for (id, what) in records {
        book.insert(Revision {
            id,
            at: ids.stamp(now.wall),
            author: author.cloned(),
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

fn script(words: &Words, now: &Now) -> Script {
    let day = words.weekday(now.today());
    let children = aliases(words.lang()).iter().take(7);
    Script {
        name: say!(words, "demo-name", day = capital(day)),
        children: children.map(|name| (*name).to_owned()).collect(),
        leaders: vec![say!(words, "demo-leader-1"), say!(words, "demo-leader-2")],
        user_representative: say!(words, "demo-user-representative"),
        reason: say!(words, "demo-reason"),
        tops: vec![
            say!(words, "demo-top-1"),
            say!(words, "demo-top-2"),
            say!(words, "demo-top-3"),
        ],
        bottoms: vec![say!(words, "demo-bottom-1"), say!(words, "demo-bottom-2")],
        held: [
            say!(words, "demo-held-1"),
            say!(words, "demo-held-2"),
            say!(words, "demo-held-3"),
            say!(words, "demo-held-4"),
            say!(words, "demo-held-5"),
        ],
        hard: say!(words, "demo-hard"),
        follow_ups: [
            say!(words, "demo-follow-up-1"),
            say!(words, "demo-follow-up-2"),
        ],
        known: [
            say!(words, "demo-known-mother"),
            say!(words, "demo-known-nuts"),
            say!(words, "demo-known-grandmother"),
        ],
        contact: [say!(words, "demo-contact"), say!(words, "demo-folder")],
        concern: [
            say!(words, "demo-concern-facts"),
            say!(words, "demo-concern-said"),
            say!(words, "demo-concern-discussed"),
            say!(words, "demo-concern-decided"),
        ],
        own_words: told::own_words(words),
        told: told::told(words),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
