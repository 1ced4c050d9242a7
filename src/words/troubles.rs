//! Files that cannot be read or saved, in words: what happened, where, what to do. Must never
//! repeat what stands in a file.

use std::path::Path;

use super::Words;
use crate::domain::clean::clean_line;
use crate::say;
use crate::store::{
    Cause, MakeError, MakeKind, Place, Reason, SaveError, SaveKind, StoreError, Trouble,
    TroubleKind,
};

impl Words {
    /// Why a file was not saved, and what to do.
    #[must_use]
    pub fn save_error(&self, error: &SaveError) -> String {
        let path = shown(&error.path);
        match error.kind {
            SaveKind::ReadOnly(reason) => self.reason(reason),
            SaveKind::Changed => say!(self, "save-changed", path = path),
            SaveKind::BadKey => say!(self, "save-bad-key"),
            SaveKind::NotProtected => say!(self, "save-not-protected"),
            SaveKind::ForFew => say!(self, "save-for-few"),
            SaveKind::SeveralWords => say!(self, "save-several-words"),
            SaveKind::NoOwnKey => say!(self, "save-no-own-key"),
            SaveKind::Form => say!(self, "save-form", path = path),
            SaveKind::Disk(cause) => self.cause(cause, &error.path),
        }
    }

    /// Why something may only be read.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Edited => say!(self, "reason-edited"),
            Reason::Newer => say!(self, "reason-newer"),
            Reason::Unreadable => say!(self, "reason-unreadable"),
            Reason::Locked => say!(self, "reason-locked"),
            Reason::ForOthers => say!(self, "reason-for-others"),
            Reason::OpenElsewhere => say!(self, "reason-busy"),
            Reason::NoCircle => say!(self, "reason-no-circle"),
            Reason::Away => say!(self, "reason-away"),
            Reason::NoLock(_) => say!(self, "reason-no-lock"),
        }
    }

    /// What is wrong with a file of the store, and what to do.
    #[must_use]
    pub fn trouble(&self, trouble: &Trouble) -> String {
        let path = place(&trouble.path, trouble.place);
        match trouble.kind {
            TroubleKind::Disk(cause) => self.cause(cause, &trouble.path),
            TroubleKind::Away => self.away(&trouble.path),
            TroubleKind::Locked => say!(self, "trouble-locked", path = path),
            TroubleKind::ForOthers => say!(self, "trouble-for-others", path = path),
            TroubleKind::LiesOpen => say!(self, "trouble-lies-open", path = path),
            TroubleKind::NotByReader => say!(self, "trouble-not-by-reader", path = path),
            TroubleKind::SeveralWords => say!(self, "trouble-several-words", path = path),
            TroubleKind::Unconfirmed => say!(self, "trouble-unconfirmed"),
            TroubleKind::TooLarge => say!(self, "trouble-too-large", path = path),
            TroubleKind::NotText => say!(self, "trouble-not-text", path = path),
            TroubleKind::Damaged => say!(self, "trouble-damaged", path = path),
            TroubleKind::NotOurs => say!(self, "trouble-not-ours", path = path),
            TroubleKind::UnknownField => say!(self, "trouble-unknown-field", path = path),
            TroubleKind::Repeated => say!(self, "trouble-repeated", path = path),
            TroubleKind::OtherDevice => say!(self, "trouble-other-device", path = path),
            TroubleKind::Edited => say!(self, "trouble-edited", path = path),
            TroubleKind::Newer { .. } => say!(self, "trouble-newer", path = path),
            TroubleKind::TooNew { .. } => say!(self, "trouble-too-new", path = path),
        }
    }

    /// That a group's folder is not there now, and what to do.
    #[must_use]
    pub fn away(&self, folder: &Path) -> String {
        say!(self, "trouble-away", path = shown(folder))
    }

    /// Why the store cannot be used at all.
    #[must_use]
    pub fn store_error(&self, error: &StoreError) -> String {
        self.cause(error.cause, &error.path)
    }

    /// Why something new was not made.
    #[must_use]
    pub fn make_error(&self, error: &MakeError) -> String {
        match error.kind {
            MakeKind::Exists => say!(self, "cli-exists", path = shown(&error.path)),
            MakeKind::Disk(cause) => self.cause(cause, &error.path),
        }
    }

    fn cause(&self, cause: Cause, path: &Path) -> String {
        let path = shown(path);
        match cause {
            Cause::NotAllowed => say!(self, "cause-not-allowed", path = path),
            Cause::ReadOnly => say!(self, "cause-read-only", path = path),
            Cause::NoSpace => say!(self, "cause-no-space", path = path),
            Cause::Missing => say!(self, "cause-missing", path = path),
            Cause::InTheWay => say!(self, "cause-in-the-way", path = path),
            Cause::Damaged => say!(self, "cause-damaged", path = path),
            Cause::Other(_) => say!(self, "cause-other", path = path),
        }
    }
}

fn shown(path: &Path) -> String {
    clean_line(&path.display().to_string())
}

pub(super) fn place(path: &Path, place: Option<Place>) -> String {
    match place {
        Some(Place { line, column }) => format!("{}:{line}:{column}", shown(path)),
        None => shown(path),
    }
}
