//! Protecting a group whose files lay open, opening one that was sealed, and sealing anew for other
//! readers. Whatever interrupts it, everything is there in at least one form: an old form is removed
//! only once the new one is on the disk. Must not judge what the records say.

use std::path::Path;

use super::circle::Keys;
use super::disk::{self, Mark};
use super::form::Recorded;
use super::layout::{self, Cover, KEYS, Named, SEALED, Which};
use super::local::Lock;
use super::save::Lasting;
use super::seal;
use super::trouble::{Cause, Reason, SaveError, SaveKind, StoreError, TroubleKind};
use super::{Standing, Store};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::key::PublicKey;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

mod files;

impl Store {
    /// Seals what this device wrote of a group, and will write, for the leader here and for these
    /// keys: its files, the copies beside them, the kept copies, the last versions known here. For
    /// a group that is not there yet this comes before its first save.
    ///
    /// # Errors
    /// When a key is none, nobody has made keys here, or the system refuses. Then some files may
    /// still lie open; doing it again goes on from there.
    pub fn protect(&self, lock: &Lock, others: &[PublicKey]) -> Result<(), SaveError> {
        let group = lock.group();
        let failed = |kind| self.failed(group, kind);
        let disk = |error: StoreError| failed(SaveKind::Disk(error.cause));
        let own = self.own_key().map_err(disk)?;
        let own = own.ok_or_else(|| failed(SaveKind::NoOwnKey))?;
        self.knows_for_whom(group).map_err(failed)?;
        let circle = self.circle(group).map_err(disk)?;
        let is_new = circle.is_none();
        let mut keys = circle.unwrap_or_default();
        keys.extend(others.iter().cloned().chain([own]));
        check(&keys).map_err(failed)?;
        if is_new && let Err(kind) = self.begin_word(group, &keys) {
            self.hold_circle(group, keys);
            return Err(failed(kind));
        }
        // From here on nothing is written openly.
        self.set_circle(group, keys.clone()).map_err(disk)?;
        let folder = self.device_folder(group, &self.device);
        let names = disk::names(&folder).map_err(|e| disk(StoreError::at(&folder)(e)))?;
        let is_meant = |name: &&String| Cover::of(name) == Cover::Plain;
        let is_ours = self.takes_own_plain(group);
        for name in names.iter().filter(is_meant).filter(|_| is_ours) {
            if let Some(sealed) = sealed_name(&names, name) {
                self.seal_file(group, [&folder.join(name), &folder.join(sealed)], &keys)?;
            }
        }
        self.seal_kept(group, &keys)?;
        self.forget_known(group, Cover::Plain);
        self.forget_standings(group);
        self.settle_both(group)?;
        self.note_seen(group).map_err(disk)?;
        self.tell_keys(group, &keys).map_err(disk)
    }

    /// Leaves what this device wrote of a group open, and what it will write. Kept copies stay
    /// sealed.
    ///
    /// # Errors
    /// When the keys are not open, a file cannot be read, or the system refuses.
    pub fn unprotect(&self, lock: &Lock) -> Result<(), SaveError> {
        let group = lock.group();
        let disk = |error: StoreError| self.failed(group, SaveKind::Disk(error.cause));
        if self.has_few(group).map_err(disk)? {
            // It cannot lie open: nobody but few may read it.
            return Err(self.failed(group, SaveKind::ForFew));
        }
        // What an interruption leaves open is ours.
        let own = self.device.clone();
        let noted = self.note_change(group, |notes| notes.before.extend([own]));
        noted.map_err(disk)?;
        let folder = self.device_folder(group, &self.device);
        for sealed in self.own_under(group, Cover::Sealed)? {
            let plain = folder.join(sealed.strip_suffix(SEALED).unwrap_or(&sealed));
            let path = folder.join(sealed);
            let text = self.opened_file(group, &path)?;
            if disk::read(&plain).is_ok_and(|there| there.is_none()) {
                let written = self.saver.replace(&plain, &text, Lasting::Yes);
                written.map_err(|e| disk(StoreError::at(&plain)(e)))?;
            }
        }
        self.drop_notes(group).map_err(disk)?;
        self.drop_circle(group).map_err(disk)?;
        self.forget_standings(group);
        self.settle_both(group)?;
        self.forget_known(group, Cover::Sealed);
        let told = folder.join(KEYS);
        let removed = self.saver.remove(&told);
        removed.map_err(|e| disk(StoreError::at(&told)(e)))
    }

    /// Seals for these keys from now on, and everything anew that this device wrote.
    pub(super) fn seal_anew(&self, lock: &Lock, keys: &Keys) -> Result<(), SaveError> {
        let group = lock.group();
        let failed = |kind| self.failed(group, kind);
        let disk = |error: StoreError| failed(SaveKind::Disk(error.cause));
        check(keys).map_err(failed)?;
        self.set_circle(group, keys.clone()).map_err(disk)?;
        let readers: Vec<PublicKey> = keys.iter().cloned().collect();
        let folder = self.device_folder(group, &self.device);
        for name in self.own_under(group, Cover::Sealed)? {
            let path = folder.join(&name);
            let text = self.opened_file(group, &path)?;
            let sealed = self.sealed(group, &text, &readers).map_err(failed)?;
            let written = self.saver.replace(&path, &sealed, Lasting::Yes);
            written.map_err(|e| disk(StoreError::at(&path)(e)))?;
            if let Some(named) = layout::named(&name) {
                self.stands_anew(group, named.which(), Mark::of(&sealed));
            }
        }
        self.few_anew(group, keys)?;
        self.settle_both(group)?;
        self.word_anew(group, keys).map_err(failed)?;
        // Told last: who reads it may count on it.
        self.tell_keys(group, keys).map_err(disk)
    }

    /// The own files that lie there under a cover.
    pub(super) fn own_under(&self, group: &Id, cover: Cover) -> Result<Vec<String>, SaveError> {
        let folder = self.device_folder(group, &self.device);
        let names = disk::names(&folder);
        let names = names.map_err(|e| self.failed(group, SaveKind::Disk(Cause::from(&e))))?;
        let is_meant = |name: &String| layout::named(name).is_some() && Cover::of(name) == cover;
        Ok(names.into_iter().filter(is_meant).collect())
    }

    fn opened_file(&self, group: &Id, path: &Path) -> Result<Vec<u8>, SaveError> {
        let text = disk::read(path)
            .and_then(|bytes| bytes.ok_or(TroubleKind::Disk(Cause::Missing)))
            .and_then(|bytes| self.uncovered_of(Cover::Sealed, group, &self.device, &bytes));
        text.map_err(|kind| SaveError {
            path: path.to_owned(),
            kind: match kind {
                TroubleKind::Disk(cause) => SaveKind::Disk(cause),
                TroubleKind::Locked => SaveKind::ReadOnly(Reason::Locked),
                TroubleKind::ForOthers => SaveKind::ReadOnly(Reason::ForOthers),
                _ => SaveKind::ReadOnly(Reason::Unreadable),
            },
        })
    }

    /// Removes the last versions known here that lie there under a cover. They are made again.
    fn forget_known(&self, group: &Id, cover: Cover) {
        let known = self.places.known(group, &self.device, Which::Group);
        let Some(folder) = known.parent().and_then(Path::parent) else {
            return;
        };
        for device in disk::names(folder).unwrap_or_default() {
            let folder = folder.join(device);
            for name in disk::names(&folder).unwrap_or_default() {
                if Cover::of(&name) == cover {
                    std::fs::remove_file(folder.join(name)).ok();
                }
            }
        }
    }

    /// Puts together what an interruption left under both covers: it is read, and written under
    /// the one that holds now.
    pub(super) fn settle_both(&self, group: &Id) -> Result<(), SaveError> {
        let sealed = self.own_under(group, Cover::Sealed)?;
        if !self.takes_own_plain(group) {
            return Ok(());
        }
        for name in self.own_under(group, Cover::Plain)? {
            if !sealed.contains(&format!("{name}{SEALED}")) {
                continue;
            }
            match layout::named(&name) {
                Some(Named::Group) => self.settle::<GroupRecord>(group, Which::Group)?,
                Some(Named::Session(planned)) => {
                    self.settle::<SessionRecord>(group, Which::Session(&planned))?;
                }
                None => {}
            }
        }
        Ok(())
    }

    fn settle<T: Recorded>(&self, group: &Id, which: Which<'_>) -> Result<(), SaveError> {
        let read = self.read::<T>(group, which);
        let read = read.map_err(|error| self.failed(group, SaveKind::Disk(error.cause)))?;
        self.write_as_read(group, which, &read.book)
    }

    /// Writes one of the own files anew with what was just read.
    pub(super) fn write_as_read<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        book: &Book<T>,
    ) -> Result<(), SaveError> {
        let last = self.writable(group, which)?;
        let title = self.home_as_known(group).map(|home| home.programme);
        let home = T::home(book, &title.unwrap_or_default());
        self.write(group, which, last, book, home.as_ref())
    }

    /// The file was sealed anew and says the same: who has it in hand may go on writing it.
    fn stands_anew(&self, group: &Id, which: Which<'_>, sealed: Mark) {
        let key = self.own_key_of(group, which);
        if let Some(Standing::Writable { last, begun }) = self.own().get_mut(&key) {
            *last = last.with(Cover::Sealed, sealed);
            *begun = *last;
        }
    }

    /// What this run knew of the own files does not hold any more: they must be read again.
    fn forget_standings(&self, group: &Id) {
        let folder = self.device_folder(group, &self.device);
        self.own().retain(|path, _| !path.starts_with(&folder));
    }

    pub(super) fn failed(&self, group: &Id, kind: SaveKind) -> SaveError {
        SaveError {
            path: self.device_folder(group, &self.device),
            kind,
        }
    }
}

/// Whether something can be sealed for each of them.
fn check(keys: &Keys) -> Result<(), SaveKind> {
    let all = keys
        .iter()
        .try_for_each(|key| seal::recipient(key).map(drop));
    all.map_err(|_| SaveKind::BadKey)
}

/// What a file that lies open is called when it is sealed, if it is one of ours or a copy of one.
fn sealed_name(all: &[String], name: &str) -> Option<String> {
    if layout::named(name).is_some() {
        return Some(format!("{name}{SEALED}"));
    }
    let own = all
        .iter()
        .map(|own| own.strip_suffix(SEALED).unwrap_or(own));
    let mut own = own.filter(|own| layout::named(own).is_some());
    let own = own.find(|own| super::beside::copy_of(name, own).is_some())?;
    let rest = name
        .strip_prefix(own.strip_suffix(".ron")?)?
        .strip_suffix(".ron")?;
    Some(format!("{own}{rest}{SEALED}"))
}
