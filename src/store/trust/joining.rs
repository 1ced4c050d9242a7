//! How this device comes to know a group's word: it makes it, hears it from those who have let it in,
//! or waits; and who has followed. Must not decide which files are taken.

use std::collections::BTreeSet;
use std::io::{BufReader, Read};
use std::path::Path;

use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;
use crate::store::circle::{Keys, files_under};
use crate::store::layout::{self, Cover, Which};
use crate::store::notes::Notes;
use crate::store::seal::{self, NotOpened};
use crate::store::trouble::{SaveError, SaveKind, StoreError};
use crate::store::word::{LENGTH, Word, with_word};
use crate::store::{Store, disk, ids_in};

impl Store {
    /// A text, sealed for these with the group's word before it.
    pub(in crate::store) fn sealed(
        &self,
        group: &Id,
        text: &[u8],
        readers: &[PublicKey],
    ) -> Result<Vec<u8>, SaveKind> {
        let word = self.word_for(group)?;
        let bytes = with_word(word.as_ref(), text);
        seal::seal(&bytes, readers).map_err(|_| SaveKind::BadKey)
    }

    /// The word that is written before whatever is sealed in a group; `None` where it has none, or
    /// this device has not been let in yet. A device that reads one word in the group's files takes
    /// that one up.
    ///
    /// # Errors
    /// When there are several and none is noted, or the one that is noted cannot be read.
    fn word_for(&self, group: &Id) -> Result<Option<Word>, SaveKind> {
        let notes = self.notes(group).map_err(refused)?;
        if let Some(proof) = notes.as_ref().and_then(|notes| notes.word.as_ref()) {
            return self.kept_word(group, proof).map(Some);
        }
        let mut there = self.words_there(group);
        match (there.pop(), there.is_empty()) {
            (Some(word), true) => {
                self.take_up(group, notes, &word)?;
                Ok(Some(word))
            }
            (Some(_), false) => Err(SaveKind::SeveralWords),
            (None, _) if notes.is_some() || self.is_sealed_anywhere(group)? => Ok(None),
            (None, _) => {
                // Nothing of it is sealed yet: making the word was refused when it was protected.
                let keys = self.circle(group).map_err(refused)?.unwrap_or_default();
                self.begin_word(group, &keys)?;
                Ok(self.words().get(group).cloned())
            }
        }
    }

    fn is_sealed_anywhere(&self, group: &Id) -> Result<bool, SaveKind> {
        for device in self.devices(group).map_err(refused)? {
            if files_under(&self.device_folder(group, &device), Cover::Sealed).map_err(refused)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Takes the word of the others up. What this device wrote before does not bear it yet, nor
    /// need those who were read here before.
    fn take_up(&self, group: &Id, notes: Option<Notes>, word: &Word) -> Result<(), SaveKind> {
        let keys = self.circle(group).map_err(refused)?;
        let was_here = keys.is_some();
        let mut keys = keys.unwrap_or_default();
        keys.extend(self.own_key().map_err(refused)?);
        let mut before = match notes {
            Some(notes) => notes.before,
            None if was_here => self.devices(group).map_err(refused)?.into_iter().collect(),
            None => BTreeSet::new(),
        };
        before.insert(self.device.clone());
        self.keep_word(group, word, &keys)?;
        let word = Some(word.proof());
        self.note(group, &Notes { word, before }).map_err(refused)
    }

    /// Notes, before a group is protected here for the first time, which word its files are to bear
    /// and whose files need not: a new word, or the one that others have already.
    pub(in crate::store) fn begin_word(&self, group: &Id, keys: &Keys) -> Result<(), SaveKind> {
        let mut there = self.words_there(group);
        let word = match (there.pop(), there.is_empty()) {
            (Some(word), true) => Some(word),
            (Some(_), false) => return Err(SaveKind::SeveralWords),
            (None, _) if self.waits_to_be_let_in(group)? => None,
            (None, _) => {
                // Interrupted before: what was noted then.
                let noted = self
                    .notes(group)
                    .map_err(refused)?
                    .and_then(|notes| notes.word);
                let kept = noted.and_then(|proof| self.kept_word(group, &proof).ok());
                Some(kept.unwrap_or_else(Word::new))
            }
        };
        let mut before = BTreeSet::from([self.device.clone()]);
        let lay_open = self.cover(group).map_err(refused)? == Cover::Plain;
        if lay_open || !self.is_sealed_anywhere(group)? {
            for device in self.devices(group).map_err(refused)? {
                if files_under(&self.device_folder(group, &device), Cover::Plain)
                    .map_err(refused)?
                {
                    before.insert(device);
                }
            }
        }
        if let Some(word) = &word {
            self.keep_word(group, word, keys)?;
        }
        let word = word.map(|word| word.proof());
        self.note(group, &Notes { word, before }).map_err(refused)
    }

    /// Whether others have protected the group and have not let this device in: then their word is
    /// to be heard, and none made. Where it wrote in the group before, only those count of whom it
    /// knows.
    fn waits_to_be_let_in(&self, group: &Id) -> Result<bool, SaveKind> {
        let own = self.device_folder(group, &self.device);
        let known = match files_under(&own, Cover::Plain).map_err(refused)? {
            true => Some(ids_in(&self.places.all_known(group)).map_err(refused)?),
            false => None,
        };
        for device in self.devices(group).map_err(refused)? {
            let counts = known.as_ref().is_none_or(|known| known.contains(&device));
            let folder = self.device_folder(group, &device);
            if device != self.device
                && counts
                && files_under(&folder, Cover::Sealed).map_err(refused)?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether this device has a word and files that do not bear it yet.
    pub(in crate::store) fn is_late(&self, group: &Id) -> Result<bool, SaveError> {
        let failed = |kind| self.failed(group, kind);
        self.word_for(group).map_err(failed)?;
        let notes = self.notes(group).map_err(|e| failed(refused(e)))?;
        Ok(notes.is_some_and(|notes| notes.word.is_some() && notes.before.contains(&self.device)))
    }

    /// Notes that all files of this device bear the word now, and which other devices have been seen
    /// with it: from now on they need it.
    pub(in crate::store) fn note_seen(&self, group: &Id) -> Result<(), StoreError> {
        let Some(notes) = self.notes(group)?.filter(|notes| notes.word.is_some()) else {
            return Ok(());
        };
        let mut left = self.not_seen_since(group, &notes);
        left.remove(&self.device);
        self.note_change(group, |notes| notes.before = left)
    }

    /// The words that the group's own files bear which open here, each once.
    pub(super) fn words_there(&self, group: &Id) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        for folder in self.folders_of(group) {
            for device in ids_in(&folder).unwrap_or_default() {
                let name = Cover::Sealed.name(Which::Group);
                let word = self.word_in(&layout::device_in(&folder, &device).join(name));
                words.extend(word.filter(|word| !words.contains(word)));
            }
        }
        words
    }

    /// The word that a sealed file bears, if it opens here.
    pub(super) fn word_in(&self, path: &Path) -> Option<Word> {
        let (file, _) = disk::open(path).ok()??;
        let mut beginning = Vec::with_capacity(LENGTH);
        let read = self.with_keys(|keys| {
            let opened = keys.reader(BufReader::new(file))?;
            let mut beginning_of = opened.take(LENGTH as u64);
            let read = beginning_of.read_to_end(&mut beginning);
            read.map_err(|_| NotOpened::Damaged)
        });
        read.ok()?;
        Word::before(&beginning)
    }
}

fn refused(error: StoreError) -> SaveKind {
    SaveKind::Disk(error.cause)
}
