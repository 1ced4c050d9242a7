//! `smil restore`: the kept copies of a group, and bringing one back. Must not show a word of
//! what stands in them.

use std::collections::BTreeMap;

use clap::ArgMatches;

use super::fault::{Fault, Sought};
use super::find::{Found, Picked, pick};
use super::new::quoted;
use super::table::table;
use super::{Call, ask, out};
use crate::app::ids::Ids;
use crate::domain::group::{GroupBook, GroupRecord};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::kept::{Copy, Occasion};
use crate::domain::record::{Book, Revision};
use crate::domain::restore::{Reach, Restorable, as_it_was, to_say_again};
use crate::domain::stamp::Id;
use crate::say;
use crate::store::{KeptBooks, Lock, Store, Trouble, Which};

/// What says something else now than in a kept copy, and what it said.
struct Differences {
    group: Vec<(Id, Option<GroupRecord>)>,
    sessions: BTreeMap<Id, Vec<(Id, Option<SessionRecord>)>>,
}

/// How much differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Amount {
    /// Sessions in which anything does.
    sessions: usize,
    /// Notes among that.
    notes: usize,
    /// Whether the plan, the people or the frame do.
    group: bool,
}

impl Call<'_> {
    pub(super) fn restore(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let kept = group.store.kept(&group.id)?;
        if kept.is_empty() {
            return Ok(say!(self.words, "restore-none"));
        }
        match ask::maybe(sub, "from") {
            None => self.list_kept(&group, &kept),
            Some(asked) => {
                let copy = self.pick_kept(asked, &kept)?;
                self.bring_back(&group, &copy)
            }
        }
    }

    fn list_kept(&self, group: &Found, kept: &[Copy]) -> Result<String, Fault> {
        let words = &self.words;
        self.warn_of_own(group)?;
        let mut rows = Vec::new();
        let named = self.named(kept);
        for (name, copy) in &named {
            let books = group.store.kept_books(&group.id, copy)?;
            let amount = Differences::of(&group.store, &group.id, copy, &books)?.amount();
            let occasion = match copy.occasion {
                Occasion::Opening => say!(words, "restore-opening"),
                Occasion::Adoption => say!(words, "restore-adoption"),
                Occasion::Restoring => say!(words, "restore-restoring"),
                Occasion::Tidying => say!(words, "restore-tidying"),
            };
            let mut amount = self.amount(amount);
            if !books.troubles.is_empty() {
                let unread = say!(words, "restore-unread", count = books.troubles.len());
                amount = format!("{amount}; {unread}");
            }
            rows.push(vec![name.clone(), occasion, amount]);
        }
        let name = group.name.as_str();
        let first = named.first().map(|(name, _)| name.clone());
        let how = say!(
            words,
            "restore-how",
            name = quoted(name),
            which = first.unwrap_or_default()
        );
        let head = say!(words, "restore-head", name = name);
        Ok(format!("{head}\n\n{}\n{how}", table(&rows)))
    }

    /// Says which of this computer's own files cannot be read: those a copy can mend.
    fn warn_of_own(&self, group: &Found) -> Result<(), Fault> {
        for trouble in own_troubles(group)? {
            out::warn(&self.words.trouble(&trouble));
        }
        Ok(())
    }

    /// The copies by their names on the command line: when they were made, by the clock on the
    /// wall; where two would be called the same, the later one has a number.
    fn named(&self, kept: &[Copy]) -> Vec<(String, Copy)> {
        let name = |copy: &Copy| {
            let local = (self.around.now.zone)(copy.at);
            local.format("%Y-%m-%dT%H:%M:%S").to_string()
        };
        let of_newest_first = |(n, copy): (usize, &Copy)| {
            let own = name(copy);
            let before = kept.iter().skip(n + 1).filter(|c| name(c) == own).count();
            let name = match before {
                0 => own,
                _ => format!("{own}-{}", before + 1),
            };
            (name, *copy)
        };
        kept.iter().enumerate().map(of_newest_first).collect()
    }

    fn name_of(&self, copy: &Copy, group: &Found) -> Result<String, Fault> {
        let kept = group.store.kept(&group.id)?;
        let named = self.named(&kept).into_iter();
        let mut own = named.filter(|(_, other)| other == copy);
        Ok(own.next().map_or_else(String::new, |(name, _)| name))
    }

    fn pick_kept(&self, asked: &str, kept: &[Copy]) -> Result<Copy, Fault> {
        // As it is listed, or as people write it.
        let asked = asked.trim().replacen(' ', "T", 1);
        pick(&asked, self.named(kept)).map_err(|missed: Picked| missed.fault(Sought::Copy, &asked))
    }

    fn bring_back(&self, group: &Found, copy: &Copy) -> Result<String, Fault> {
        let (store, now) = (&group.store, &self.around.now);
        let lock = store.lock(&group.id)?;
        let books = store.kept_books(&group.id, copy)?;
        for trouble in &books.troubles {
            out::warn(&self.words.trouble(trouble));
        }
        let differences = Differences::of(store, &group.id, copy, &books)?;
        let amount = differences.amount();
        let mut writer = Writer {
            lock: &lock,
            store,
            ids: Ids::new(store.device().clone(), self.around.seed.wrapping_add(1)),
            author: store.author(&group.id)?,
            wall: now.wall,
        };
        let is_same = amount == Amount::NONE;
        if is_same && own_troubles(group)?.is_empty() {
            return Ok(say!(self.words, "restore-same"));
        }
        let before = store.keep(&lock, Occasion::Restoring, now)?;
        // Where no file was left there is nothing to go back to, nor to write over.
        writer.write(before.as_ref().unwrap_or(copy), books, differences)?;
        let done = if is_same {
            say!(self.words, "restore-mended")
        } else {
            let (which, what) = (self.name_of(copy, group)?, self.amount(amount));
            say!(self.words, "restore-done", which = which, what = what)
        };
        let Some(before) = before else {
            return Ok(done);
        };
        let which = self.name_of(&before, group)?;
        let name = quoted(&group.name);
        let undo = say!(self.words, "restore-undo", name = name, which = which);
        Ok(format!("{done}\n{undo}"))
    }

    fn amount(&self, amount: Amount) -> String {
        let words = &self.words;
        if amount == Amount::NONE {
            return say!(words, "restore-nothing");
        }
        let mut parts = Vec::new();
        if amount.sessions > 0 {
            parts.push(say!(words, "restore-sessions", count = amount.sessions));
        }
        if amount.notes > 0 {
            parts.push(say!(words, "restore-notes", count = amount.notes));
        }
        if amount.group {
            parts.push(say!(words, "restore-group"));
        }
        parts.join(", ")
    }
}

/// What is wrong with this device's own files of a group.
fn own_troubles(group: &Found) -> Result<Vec<Trouble>, Fault> {
    let (store, id) = (&group.store, &group.id);
    let read = store.read_group(id)?;
    let mut troubles = read.troubles;
    for place in read.book.plan() {
        troubles.extend(store.read_session(id, place.id)?.troubles);
    }
    let own = store.path_of(id, Which::Group);
    troubles.retain(|trouble| trouble.path.parent() == own.parent());
    Ok(troubles)
}

impl Amount {
    const NONE: Self = Self {
        sessions: 0,
        notes: 0,
        group: false,
    };
}

impl Differences {
    fn of(store: &Store, group: &Id, copy: &Copy, books: &KeptBooks) -> Result<Self, Fault> {
        let group_book = match &books.group {
            Some(kept) => differing(&store.read_group(group)?.book, kept, store.device(), copy),
            None => Vec::new(),
        };
        let mut sessions = BTreeMap::new();
        for (planned, kept) in &books.sessions {
            let now = store.read_session(group, planned)?.book;
            let differing = differing(&now, kept, store.device(), copy);
            if !differing.is_empty() {
                sessions.insert(planned.clone(), differing);
            }
        }
        Ok(Self {
            group: group_book,
            sessions,
        })
    }

    fn amount(&self) -> Amount {
        let is_note =
            |what: &&(Id, Option<SessionRecord>)| matches!(what.1, Some(SessionRecord::Note(_)));
        Amount {
            sessions: self.sessions.len(),
            notes: self.sessions.values().flatten().filter(is_note).count(),
            group: !self.group.is_empty(),
        }
    }
}

fn differing<T: Restorable>(
    now: &Book<T>,
    kept: &Book<T>,
    device: &Id,
    copy: &Copy,
) -> Vec<(Id, Option<T>)> {
    let reach = match copy.occasion {
        Occasion::Restoring => Reach::TakeBack,
        Occasion::Opening | Occasion::Adoption | Occasion::Tidying => Reach::BringBack,
    };
    let then = as_it_was(kept, now, device, copy.at);
    to_say_again(now, kept, &then, reach)
}

/// Writes what comes back as new records.
struct Writer<'a> {
    lock: &'a Lock,
    store: &'a Store,
    ids: Ids,
    author: Option<Id>,
    wall: chrono::DateTime<chrono::Utc>,
}

impl Writer<'_> {
    fn write(
        &mut self,
        before: &Copy,
        books: KeptBooks,
        mut differences: Differences,
    ) -> Result<(), Fault> {
        let group = self.lock.group();
        for (planned, kept) in books.sessions {
            let read = self.store.read_session(group, &planned)?;
            let again = differences.sessions.remove(&planned).unwrap_or_default();
            if again.is_empty() && read.troubles.is_empty() {
                continue;
            }
            let book: SessionBook = self.said_again(read.book, kept, again);
            self.store
                .restore_session(self.lock, before, &planned, &book)?;
        }
        let Some(kept) = books.group else {
            return Ok(());
        };
        let read = self.store.read_group(group)?;
        if differences.group.is_empty() && read.troubles.is_empty() {
            return Ok(());
        }
        let title = self.store.home_as_known(group);
        let title = title.map_or_else(String::new, |home| home.programme);
        let book: GroupBook = self.said_again(read.book, kept, differences.group);
        if let Some(home) = book.home(&title) {
            self.store.restore_group(self.lock, before, &book, &home)?;
        }
        Ok(())
    }

    fn said_again<T: Restorable>(
        &mut self,
        mut book: Book<T>,
        kept: Book<T>,
        again: Vec<(Id, Option<T>)>,
    ) -> Book<T> {
        book.merge(kept);
        book.revisions().for_each(|r| self.ids.saw(&r.at));
        for (id, what) in again {
            // What was missing altogether is back already.
            if book.what(&id) == what.as_ref() {
                continue;
            }
            let at = self.ids.stamp(self.wall);
            book.insert(Revision {
                replaces: book.seen(&id),
                id,
                at,
                author: self.author.clone(),
                what,
            });
        }
        book
    }
}
