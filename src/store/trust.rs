//! Which files of a protected group are taken: those that bear its word, and of a device that was
//! there before the group was protected here what it wrote without. Whatever else lies in the folder
//! is told, and never put together with the rest, obeyed, or written. Must not judge what is said.

use std::collections::BTreeSet;
use std::path::Path;

use super::layout::{Cover, Which};
use super::notes::Notes;
use super::trouble::TroubleKind;
use super::word::{Opened, Proof, Word};
use super::{Store, disk};
use crate::domain::stamp::Id;

mod joining;

/// Which files of a group are taken.
#[derive(Debug, Clone)]
pub(super) struct Trust {
    word: TheWord,
    /// Whose open files are.
    plain: Whose,
    /// Whose sealed files are that bear no word.
    wordless: Whose,
}

/// What is known of a group's word.
#[derive(Debug, Clone)]
enum TheWord {
    /// Nobody asks for it.
    Any,
    /// It is this one.
    Is(Proof),
    /// Nobody has one.
    None,
    /// This device has noted none, and there are several.
    Several,
}

/// Some devices.
#[derive(Debug, Clone)]
enum Whose {
    Anybody,
    These(BTreeSet<Id>),
}

impl Whose {
    const NOBODY: Self = Self::These(BTreeSet::new());

    fn has(&self, device: &Id) -> bool {
        match self {
            Self::Anybody => true,
            Self::These(devices) => devices.contains(device),
        }
    }
}

impl Trust {
    /// Where nothing is protected.
    pub(super) const EVERYBODY: Self = Self {
        word: TheWord::Any,
        plain: Whose::Anybody,
        wordless: Whose::Anybody,
    };

    /// Whether what lies open in a device's folder is taken.
    pub(super) fn takes_plain(&self, device: &Id) -> Result<(), TroubleKind> {
        if self.plain.has(device) {
            Ok(())
        } else {
            Err(TroubleKind::LiesOpen)
        }
    }

    /// Whether a sealed file in a device's folder is taken that bears this word.
    pub(super) fn takes_sealed(&self, device: &Id, word: Option<&Word>) -> Result<(), TroubleKind> {
        match (&self.word, word.map(Word::proof)) {
            (TheWord::Any, _) => Ok(()),
            (TheWord::Is(proof), Some(word)) if *proof == word => Ok(()),
            (TheWord::Several, Some(_)) => Err(TroubleKind::SeveralWords),
            (_, None) if self.wordless.has(device) => Ok(()),
            _ => Err(TroubleKind::NotByReader),
        }
    }
}

impl Store {
    /// Which files of a group are taken. What is noted and cannot be read counts as nothing.
    pub(super) fn trust(&self, group: &Id) -> Trust {
        if matches!(self.cover(group), Ok(Cover::Plain)) {
            return Trust::EVERYBODY;
        }
        let notes = match self.notes(group) {
            Ok(notes) => notes,
            Err(_) => Some(Notes::default()),
        };
        let Some(notes) = notes else {
            // Protected before there were words, or by others, and nobody has been let in here.
            let word = self.the_word_there(group);
            let is_protected_here = matches!(self.circle(group), Ok(Some(_)));
            let (plain, wordless) = match (is_protected_here, &word) {
                (true, _) => (Whose::Anybody, Whose::Anybody),
                (false, TheWord::None) => (Whose::NOBODY, Whose::Anybody),
                (false, _) => (Whose::NOBODY, Whose::NOBODY),
            };
            return Trust {
                word,
                plain,
                wordless,
            };
        };
        let before = Whose::These(self.not_seen_since(group, &notes));
        match notes.word {
            Some(proof) => Trust {
                word: TheWord::Is(proof),
                plain: before.clone(),
                wordless: before,
            },
            None => match self.the_word_there(group) {
                TheWord::None => Trust {
                    word: TheWord::None,
                    plain: before,
                    wordless: Whose::Anybody,
                },
                word => Trust {
                    word,
                    plain: before.clone(),
                    wordless: before,
                },
            },
        }
    }

    /// What lies under the cover of a file in a device's folder, where it is taken.
    ///
    /// # Errors
    /// When it does not open, or is not taken.
    pub(super) fn taken(
        &self,
        cover: Cover,
        group: &Id,
        device: &Id,
        bytes: &[u8],
    ) -> Result<Vec<u8>, TroubleKind> {
        let trust = self.trust(group);
        match cover {
            Cover::Plain => trust.takes_plain(device).map(|()| bytes.to_vec()),
            Cover::Sealed => {
                let opened = Opened::new(self.with_keys(|keys| keys.open(bytes))?);
                let taken = trust.takes_sealed(device, opened.word.as_ref());
                taken.map(|()| opened.text)
            }
        }
    }

    /// What lies under the cover of a file at this path, where it is taken. What lies in this
    /// device's own folders, which nobody else reaches, is.
    ///
    /// # Errors
    /// As for [`Self::taken`].
    pub(super) fn taken_at(
        &self,
        path: &Path,
        (group, device): (&Id, &Id),
        bytes: Vec<u8>,
    ) -> Result<Vec<u8>, TroubleKind> {
        let cover = Cover::of(&path.to_string_lossy());
        if path.starts_with(&self.places.state) {
            return self.uncovered(cover, bytes);
        }
        self.taken(cover, group, device, &bytes)
    }

    /// This device's own file of a group under a cover; what somebody else put in its place openly
    /// is not there.
    pub(super) fn own_bytes(
        &self,
        cover: Cover,
        group: &Id,
        which: Which<'_>,
    ) -> Result<Option<Vec<u8>>, TroubleKind> {
        let bytes = disk::read(&self.file_under(cover, group, &self.device, which))?;
        let is_ours = || cover == Cover::Sealed || self.takes_own_plain(group);
        Ok(bytes.filter(|_| is_ours()))
    }

    /// Whether what lies open in this device's own folder is its own: it is while nothing is
    /// protected, and while protecting it or the opposite has not come to its end.
    pub(super) fn takes_own_plain(&self, group: &Id) -> bool {
        self.trust(group).takes_plain(&self.device).is_ok()
    }

    /// The devices that need not bear the word, without those that do by now.
    pub(super) fn not_seen_since(&self, group: &Id, notes: &Notes) -> BTreeSet<Id> {
        let Some(proof) = &notes.word else {
            return notes.before.clone();
        };
        let mut left = notes.before.clone();
        left.retain(|device| {
            let folder = self.device_folder(group, device);
            let path = folder.join(Cover::Sealed.name(Which::Group));
            let word = || self.word_in(&path).map(|word| word.proof());
            *device == self.device || word().as_ref() != Some(proof)
        });
        left
    }

    fn the_word_there(&self, group: &Id) -> TheWord {
        match &self.words_there(group)[..] {
            [] => TheWord::None,
            [word] => TheWord::Is(word.proof()),
            _ => TheWord::Several,
        }
    }
}
