//! `smil protect`, `unprotect`, `share` and `unshare`: how a group is kept, and who reads along.
//! Must not seal anything itself.

use std::collections::BTreeSet;

use clap::ArgMatches;

use super::fault::{Fault, Value};
use super::find::{Found, fold};
use super::identity::own_key;
use super::{Call, ask};
use crate::app::ids::Ids;
use crate::domain::clean::clean_line;
use crate::domain::group::{GroupBook, GroupRecord, Reader, ReaderKind, Sharing};
use crate::domain::key::PublicKey;
use crate::domain::record::Revision;
use crate::domain::stamp::Id;
use crate::say;
use crate::store::{Access, Circle, Cover, Lock, SaveError, SaveKind, Which};

impl Call<'_> {
    pub(super) fn protect(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let (store, id) = (&group.store, &group.id);
        let name = group.name.as_str();
        if sub.get_flag("new-recovery-key") {
            return self.new_recovery_key(sub, &group);
        }
        let is_lost = store.has_lost_circle(id);
        let is_done = is_lost || store.cover(id)? == Cover::Sealed;
        self.with_identity(store)?;
        let lock = store.lock(id)?;
        if is_lost {
            return self.seal_for_listed(sub, &group, &lock);
        }
        if is_done {
            // What was interrupted is gone on with.
            store.protect(&lock, &[])?;
            return Ok(say!(self.words, "protect-already", name = name));
        }
        to_write(&group)?;
        let recovery = self.hand_over_key(sub)?;
        store.protect(&lock, std::slice::from_ref(&recovery))?;
        let readers = first_readers(&own_key(store)?, &recovery);
        self.record(&group, &lock, readers)?;
        Ok(say!(self.words, "protect-made", name = name))
    }

    pub(super) fn unprotect(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let (store, id) = (&group.store, &group.id);
        let name = group.name.as_str();
        if !store.has_lost_circle(id) && store.cover(id)? == Cover::Plain {
            return Ok(say!(self.words, "unprotect-already", name = name));
        }
        self.unlock(store)?;
        let lock = store.lock(id)?;
        store.unprotect(&lock)?;
        Ok(say!(self.words, "unprotect-made", name = name))
    }

    pub(super) fn share(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let given = ask::text(sub, "key");
        let key: PublicKey = given.parse().map_err(|_| Fault::value(Value::Key, given))?;
        let (lock, circle) = self.begin_sharing(&group)?;
        let name = group.name.as_str();
        if circle.own.as_ref() == Some(&key) {
            return Ok(say!(self.words, "share-own"));
        }
        let called = clean_line(ask::maybe(sub, "name").unwrap_or_default());
        let reader = Reader {
            key: key.clone(),
            name: called.trim().into(),
            kind: ReaderKind::Leader,
            sharing: Sharing::Shared,
        };
        group
            .store
            .confirm(&lock, &key)
            .map_err(|error| match error.kind {
                SaveKind::BadKey => Fault::value(Value::Key, given),
                _ => error.into(),
            })?;
        self.record(&group, &lock, vec![reader])?;
        let told = self.words.fingerprint(&key);
        Ok(say!(
            self.words,
            "share-made",
            name = name,
            fingerprint = told
        ))
    }

    pub(super) fn unshare(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let given = ask::text(sub, "key");
        let (lock, circle) = self.begin_sharing(&group)?;
        let read = group.store.read_group(&group.id)?;
        let reader = self.reader_meant(&read.book, &circle, given)?;
        if circle.own.as_ref() == Some(&reader.key) {
            return Err(Fault::UnshareOwn);
        }
        let key = reader.key.clone();
        let ended = Reader {
            sharing: Sharing::Ended,
            ..reader
        };
        let book = self.record(&group, &lock, vec![ended])?;
        group.store.follow(&lock, &book)?;
        let circle = group.store.circle_of(&group.id, &book)?;
        Ok(self.told_end(&group, &book, &circle.unwrap_or_default(), &key))
    }

    fn told_end(
        &self,
        group: &Found,
        book: &GroupBook,
        circle: &Circle,
        key: &PublicKey,
    ) -> String {
        let name = group.name.as_str();
        let mut told = say!(self.words, "unshare-made", name = name);
        told.extend(self.told_behind(book, circle, std::iter::once(key)));
        told
    }

    /// Which devices seal for keys yet that are to read no more, on a line of its own.
    pub(super) fn told_behind<'k>(
        &self,
        book: &GroupBook,
        circle: &Circle,
        keys: impl Iterator<Item = &'k PublicKey>,
    ) -> Option<String> {
        let keys: Vec<&PublicKey> = keys.collect();
        let behind = circle.behind.iter().filter(|it| keys.contains(&&it.key));
        let names: BTreeSet<String> = behind
            .map(|behind| self.device_name(book, &behind.device))
            .collect();
        let names: Vec<String> = names.into_iter().collect();
        let names = names.join(", ");
        (!names.is_empty()).then(|| {
            let told = say!(self.words, "unshare-behind", names = names);
            format!("\n{told}")
        })
    }

    /// Who writes on a device, as far as anybody said.
    fn device_name(&self, book: &GroupBook, device: &Id) -> String {
        let of_device = book.revisions().filter(|r| r.at.device == *device);
        let authors = of_device.filter_map(|r| r.author.as_ref());
        let author = authors.last().and_then(|id| book.person(id));
        author.map_or_else(
            || say!(self.words, "device-unnamed", device = device.as_str()),
            |person| clean_line(person.name.show()),
        )
    }

    /// The lock of a protected group, with the keys open and everything done that its records
    /// oblige this device to.
    pub(super) fn begin_sharing(&self, group: &Found) -> Result<(Lock, Circle), Fault> {
        if group.store.cover(&group.id)? == Cover::Plain {
            return Err(Fault::NotProtected(group.name.clone()));
        }
        self.unlock(&group.store)?;
        let lock = group.store.lock(&group.id)?;
        let read = group.store.read_group(&group.id)?;
        group.store.follow(&lock, &read.book)?;
        let circle = group.store.circle_of(&group.id, &read.book)?;
        Ok((lock, circle.unwrap_or_default()))
    }

    /// The reader that is meant by a key or a name.
    fn reader_meant(
        &self,
        book: &GroupBook,
        circle: &Circle,
        given: &str,
    ) -> Result<Reader, Fault> {
        let unknown = || Fault::value(Value::NoReader, given);
        if let Ok(key) = given.parse::<PublicKey>() {
            let known = circle.confirmed.contains(&key) || circle.waiting.contains(&key);
            return if known || book.reader(&key).is_some() {
                Ok(book.reader_or_some(&key))
            } else {
                Err(unknown())
            };
        }
        let readers = book.readers().into_iter();
        let named =
            |reader: &&Reader| !reader.name.is_empty() && fold(reader.name.show()) == fold(given);
        let mut named = readers.filter(named);
        match (named.next(), named.next()) {
            (Some(reader), None) => Ok(reader.clone()),
            _ => Err(unknown()),
        }
    }

    /// Records what holds of some keys, and saves it.
    pub(super) fn record(
        &self,
        group: &Found,
        lock: &Lock,
        readers: Vec<Reader>,
    ) -> Result<GroupBook, Fault> {
        let store = &group.store;
        let mut book = to_write(group)?;
        let author = store.author(&group.id)?;
        let mut ids = Ids::new(store.device().clone(), self.around.seed.wrapping_add(2));
        for revision in book.revisions() {
            ids.saw(&revision.at);
        }
        for reader in readers {
            let Ok(id) = Reader::id_of(&reader.key) else {
                continue;
            };
            let replaces = book.seen(&id);
            book.insert(Revision {
                id,
                at: ids.stamp(self.around.now.wall),
                author: author.clone(),
                replaces,
                what: Some(GroupRecord::Reader(reader)),
            });
        }
        let title = store.home_as_known(&group.id).map(|home| home.programme);
        if let Some(home) = book.home(&title.unwrap_or_default()) {
            store.save_group(lock, &book, &home)?;
        }
        Ok(book)
    }
}

/// A group's records, where they may be added to.
pub(super) fn to_write(group: &Found) -> Result<GroupBook, Fault> {
    let read = group.store.read_group(&group.id)?;
    match read.access {
        Access::Write => Ok(read.book),
        Access::ReadOnly(reason) => Err(Fault::Save(SaveError {
            path: group.store.path_of(&group.id, Which::Group),
            kind: SaveKind::ReadOnly(reason),
        })),
    }
}

/// Whom a group is sealed for when it is protected: the leader who does it, and the paper.
pub(super) fn first_readers(own: &PublicKey, recovery: &PublicKey) -> Vec<Reader> {
    vec![
        reader_of(own, ReaderKind::Leader),
        reader_of(recovery, ReaderKind::Recovery),
    ]
}

/// What is said of a key that a group is sealed for.
pub(super) fn reader_of(key: &PublicKey, kind: ReaderKind) -> Reader {
    Reader {
        key: key.clone(),
        name: "".into(),
        kind,
        sharing: Sharing::Shared,
    }
}
