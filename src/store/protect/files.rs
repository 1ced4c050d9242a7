//! Single files of a group that is being protected: each sealed in its place, and only then removed
//! as it was. Must not choose them.

use std::path::Path;

use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;
use crate::store::Store;
use crate::store::circle::Keys;
use crate::store::disk;
use crate::store::layout::{Cover, KNOWN, SEALED};
use crate::store::save::Lasting;
use crate::store::trouble::{Cause, Reason, SaveError, SaveKind, TroubleKind};

impl Store {
    /// Puts the bytes of a file sealed in another's place, and removes it then. Where something
    /// lies in that place already, both stay.
    pub(super) fn seal_file(
        &self,
        group: &Id,
        [path, target]: [&Path; 2],
        keys: &Keys,
    ) -> Result<(), SaveError> {
        let failed = |kind| SaveError {
            path: path.to_owned(),
            kind,
        };
        let disk = |error: std::io::Error| failed(SaveKind::Disk(Cause::from(&error)));
        let bytes = match disk::read(path) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ok(()),
            Err(TroubleKind::Disk(cause)) => return Err(failed(SaveKind::Disk(cause))),
            Err(_) => return Err(failed(SaveKind::ReadOnly(Reason::Unreadable))),
        };
        if target.exists() {
            return Ok(());
        }
        let readers: Vec<PublicKey> = keys.iter().cloned().collect();
        let sealed = self.sealed(group, &bytes, &readers).map_err(failed)?;
        self.saver
            .replace(target, &sealed, Lasting::Yes)
            .map_err(disk)?;
        self.saver.remove(path).map_err(disk)
    }

    /// Seals what lies open in the kept copies.
    pub(super) fn seal_kept(&self, group: &Id, keys: &Keys) -> Result<(), SaveError> {
        let kept = self.places.kept(group);
        let failed =
            |error: &std::io::Error| self.failed(group, SaveKind::Disk(Cause::from(error)));
        for copy in disk::names(&kept).map_err(|e| failed(&e))? {
            let folder = kept.join(copy);
            if !folder.is_dir() {
                continue;
            }
            let names = disk::names(&folder).map_err(|e| failed(&e))?;
            for name in names.iter().filter(|name| Cover::of(name) == Cover::Plain) {
                let sealed = match name.strip_suffix(KNOWN) {
                    Some(file) => format!("{file}{SEALED}{KNOWN}"),
                    None => format!("{name}{SEALED}"),
                };
                let (path, sealed) = (folder.join(name), folder.join(sealed));
                self.seal_file(group, [&path, &sealed], keys)?;
                // Interrupted before: what lies sealed there says the same.
                self.saver.remove(&path).map_err(|e| failed(&e))?;
            }
        }
        Ok(())
    }
}
