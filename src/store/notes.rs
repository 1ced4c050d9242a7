//! What this device noted of a protected group, in its own folder that nobody else reaches: by what
//! the group's word is known again, whose files need not bear it yet, and, sealed, the word. Must not
//! read a group's files.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::PoisonError;

use super::circle::Keys;
use super::save::Lasting;
use super::trouble::{Cause, Reason, SaveKind, StoreError, TroubleKind};
use super::word::{Proof, Word};
use super::{Store, disk, seal};
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;

/// What is noted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Notes {
    /// By what the group's word is known again; `None` while this device has not been let in.
    pub(super) word: Option<Proof>,
    /// The devices that were there when the group was protected here, and have not been seen with
    /// the word since: their files need not bear it. This one is among them until all of its own do.
    pub(super) before: BTreeSet<Id>,
}

const WORD: &str = "word ";
const BEFORE: &str = "before ";

impl Store {
    /// What is noted of a group; `None` where nothing is.
    ///
    /// # Errors
    /// When it cannot be read, or is not what was written.
    pub(super) fn notes(&self, group: &Id) -> Result<Option<Notes>, StoreError> {
        let path = self.places.notes(group);
        let failed = |cause| StoreError {
            path: path.clone(),
            cause,
        };
        let bytes = disk::read(&path).map_err(|kind| match kind {
            TroubleKind::Disk(cause) => failed(cause),
            _ => failed(Cause::InTheWay),
        })?;
        let Some(bytes) = bytes else { return Ok(None) };
        let text = std::str::from_utf8(&bytes).map_err(|_| failed(Cause::Damaged))?;
        let mut notes = Notes::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let word = line.strip_prefix(WORD).and_then(Proof::parse);
            let device = line.strip_prefix(BEFORE).and_then(|id| id.parse().ok());
            match (word, device) {
                (Some(word), _) => notes.word = Some(word),
                (None, Some(device)) => notes.before.extend([device]),
                (None, None) => return Err(failed(Cause::Damaged)),
            }
        }
        Ok(Some(notes))
    }

    /// Notes it.
    ///
    /// # Errors
    /// When the state folder cannot be written.
    pub(super) fn note(&self, group: &Id, notes: &Notes) -> Result<(), StoreError> {
        let mut text =
            "# smil 1: how the files of this group are known, nothing secret\n".to_owned();
        let word = notes.word.iter().map(|word| (WORD, word.as_str()));
        let before = notes.before.iter().map(|device| (BEFORE, device.as_str()));
        for (what, which) in word.chain(before) {
            text.extend([what, which, "\n"]);
        }
        let path = self.places.notes(group);
        let written = self.saver.replace(&path, text.as_bytes(), Lasting::Yes);
        written.map_err(StoreError::at(&path))
    }

    /// Changes what is noted, where anything is.
    pub(super) fn note_change(
        &self,
        group: &Id,
        change: impl FnOnce(&mut Notes),
    ) -> Result<(), StoreError> {
        let Some(noted) = self.notes(group)? else {
            return Ok(());
        };
        let mut notes = noted.clone();
        change(&mut notes);
        if notes == noted {
            return Ok(());
        }
        self.note(group, &notes)
    }

    /// Keeps the word itself, sealed for whoever reads the group here.
    pub(super) fn keep_word(&self, group: &Id, word: &Word, keys: &Keys) -> Result<(), SaveKind> {
        let readers: Vec<PublicKey> = keys.iter().cloned().collect();
        let sealed = seal::seal(word.letters(), &readers).map_err(|_| SaveKind::BadKey)?;
        let written = self
            .saver
            .replace(&self.places.word(group), &sealed, Lasting::Yes);
        written.map_err(|error| SaveKind::Disk(Cause::from(&error)))?;
        self.words().insert(group.clone(), word.clone());
        Ok(())
    }

    /// Keeps the word itself for these who read the group now.
    pub(super) fn word_anew(&self, group: &Id, keys: &Keys) -> Result<(), SaveKind> {
        let notes = self.notes(group);
        let notes = notes.map_err(|error| SaveKind::Disk(error.cause))?;
        match notes.and_then(|notes| notes.word) {
            Some(proof) => self.keep_word(group, &self.kept_word(group, &proof)?, keys),
            None => Ok(()),
        }
    }

    /// The word that is noted, in letters.
    ///
    /// # Errors
    /// When the keys are closed and nobody has used it in this run, or it cannot be read.
    pub(super) fn kept_word(&self, group: &Id, proof: &Proof) -> Result<Word, SaveKind> {
        let known = self.words().get(group).cloned();
        if let Some(word) = known.filter(|word| word.proof() == *proof) {
            return Ok(word);
        }
        let refused = |kind| match kind {
            TroubleKind::Locked => SaveKind::ReadOnly(Reason::Locked),
            TroubleKind::Disk(cause) => SaveKind::Disk(cause),
            _ => SaveKind::ReadOnly(Reason::Unreadable),
        };
        let bytes = disk::read(&self.places.word(group)).map_err(refused)?;
        let bytes = bytes.ok_or(SaveKind::ReadOnly(Reason::Unreadable))?;
        let letters = self.with_keys(|keys| keys.open(&bytes)).map_err(refused)?;
        let word = Word::parse(&letters).filter(|word| word.proof() == *proof);
        let word = word.ok_or(SaveKind::ReadOnly(Reason::Unreadable))?;
        self.words().insert(group.clone(), word.clone());
        Ok(word)
    }

    /// Forgets what is noted of a group.
    pub(super) fn drop_notes(&self, group: &Id) -> Result<(), StoreError> {
        self.words().remove(group);
        let remove = |path: &Path| self.saver.remove(path).map_err(StoreError::at(path));
        remove(&self.places.notes(group))?;
        remove(&self.places.word(group))
    }

    pub(super) fn words(&self) -> std::sync::MutexGuard<'_, std::collections::HashMap<Id, Word>> {
        self.words.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
