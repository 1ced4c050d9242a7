//! The circle of a group: the keys for which this device seals what it writes, as somebody here
//! confirmed them. Only this device's own list counts; what the synced folder says is asked about.
//! Must not read a group's records.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use super::layout::{self, Cover, KEYS, Which};
use super::save::Lasting;
use super::seal::NotOpened;
use super::trouble::{Cause, SaveKind, StoreError, TroubleKind};
use super::word::Opened;
use super::{Store, disk};
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;

/// Keys, the same whichever order they were written in.
pub(super) type Keys = BTreeSet<PublicKey>;

impl Store {
    /// A device's folder in a group's.
    pub(super) fn device_folder(&self, group: &Id, device: &Id) -> PathBuf {
        layout::device_in(&self.folder_of(group), device)
    }

    /// A device's file under a cover.
    pub(super) fn file_under(
        &self,
        cover: Cover,
        group: &Id,
        device: &Id,
        which: Which<'_>,
    ) -> PathBuf {
        self.device_folder(group, device).join(cover.name(which))
    }

    /// Under which cover this device writes its files of a group.
    ///
    /// # Errors
    /// When that cannot be found out: then nothing may be written.
    pub fn cover(&self, group: &Id) -> Result<Cover, StoreError> {
        if self.circle(group)?.is_some() {
            return Ok(Cover::Sealed);
        }
        let own = self.device_folder(group, &self.device);
        if files_under(&own, Cover::Plain)? {
            return Ok(Cover::Plain);
        }
        // Nothing of ours yet, or this device forgot for whom: the others' files say it.
        for device in self.devices(group)? {
            let folder = self.device_folder(group, &device);
            if folder.join(KEYS).exists() || files_under(&folder, Cover::Sealed)? {
                return Ok(Cover::Sealed);
            }
        }
        Ok(Cover::Plain)
    }

    /// The keys for which this device seals a group; `None` where it does not.
    pub(super) fn circle(&self, group: &Id) -> Result<Option<Keys>, StoreError> {
        let unkept = self.unkept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(keys) = unkept.get(group) {
            return Ok(Some(keys.clone()));
        }
        drop(unkept);
        read_keys(&self.places.circle(group))
    }

    /// Seals for these keys from now on. Where that cannot be kept it still holds in this run, and
    /// is tried again with every save, which fails without it: nothing is ever written openly
    /// because of it.
    pub(super) fn set_circle(&self, group: &Id, keys: Keys) -> Result<(), StoreError> {
        self.hold_circle(group, keys);
        self.keep_circle(group)
    }

    /// Seals for these keys in this run, and keeps them with the next save.
    pub(super) fn hold_circle(&self, group: &Id, keys: Keys) {
        let mut unkept = self.unkept.lock().unwrap_or_else(PoisonError::into_inner);
        unkept.insert(group.clone(), keys);
    }

    fn keep_circle(&self, group: &Id) -> Result<(), StoreError> {
        let mut unkept = self.unkept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(keys) = unkept.get(group) {
            self.write_keys(&self.places.circle(group), keys)?;
            unkept.remove(group);
        }
        Ok(())
    }

    /// Leaves the files of a group open from now on.
    pub(super) fn drop_circle(&self, group: &Id) -> Result<(), StoreError> {
        let mut unkept = self.unkept.lock().unwrap_or_else(PoisonError::into_inner);
        unkept.remove(group);
        let path = self.places.circle(group);
        self.saver.remove(&path).map_err(StoreError::at(&path))
    }

    /// For whom the files of a device are sealed, as its folder says; `None` where it does not say.
    pub(super) fn keys_of(&self, group: &Id, device: &Id) -> Result<Option<Keys>, StoreError> {
        read_keys(&self.device_folder(group, device).join(KEYS))
    }

    /// Says in the own folder for whom all of its files are sealed.
    pub(super) fn tell_keys(&self, group: &Id, keys: &Keys) -> Result<(), StoreError> {
        let path = self.device_folder(group, &self.device).join(KEYS);
        self.write_keys(&path, keys)
    }

    fn write_keys(&self, path: &Path, keys: &Keys) -> Result<(), StoreError> {
        let mut text = "# smil 1: public keys, none of them secret\n".to_owned();
        for key in keys {
            text.push_str(key.as_str());
            text.push('\n');
        }
        self.saver
            .replace(path, text.as_bytes(), Lasting::Yes)
            .map_err(StoreError::at(path))
    }

    /// For whom something of a group is to be sealed now.
    ///
    /// # Errors
    /// When somebody cannot be sealed for, or this device's own leader would not be among them.
    pub(super) fn readers(&self, group: &Id) -> Result<Vec<PublicKey>, SaveKind> {
        let disk = |error: StoreError| SaveKind::Disk(error.cause);
        let own = self.own_key().map_err(disk)?.ok_or(SaveKind::NoOwnKey)?;
        let keys = match self.circle(group).map_err(disk)? {
            Some(keys) => {
                self.keep_circle(group).map_err(disk)?;
                keys
            }
            None => {
                self.knows_for_whom(group)?;
                let alone = Keys::from([own.clone()]);
                self.set_circle(group, alone.clone()).map_err(disk)?;
                alone
            }
        };
        if !keys.contains(&own) {
            return Err(SaveKind::NoOwnKey);
        }
        Ok(keys.into_iter().collect())
    }

    /// The bytes of a text under the cover of a group's own files.
    pub(super) fn covered(&self, group: &Id, text: &[u8]) -> Result<(Cover, Vec<u8>), SaveKind> {
        let disk = |error: StoreError| SaveKind::Disk(error.cause);
        match self.cover(group).map_err(disk)? {
            Cover::Plain => Ok((Cover::Plain, text.to_vec())),
            Cover::Sealed => {
                let readers = self.readers(group)?;
                Ok((Cover::Sealed, self.sealed(group, text, &readers)?))
            }
        }
    }

    /// The bytes of a text under one cover; `None` where nothing can be put under it here.
    pub(super) fn under(&self, cover: Cover, group: &Id, text: &[u8]) -> Option<Vec<u8>> {
        match (cover, self.covered(group, text)) {
            (Cover::Plain, _) => Some(text.to_vec()),
            (Cover::Sealed, Ok((Cover::Sealed, bytes))) => Some(bytes),
            (Cover::Sealed, _) => None,
        }
    }

    /// What lies under a cover, whoever sealed it: for what nobody else reaches.
    pub(super) fn uncovered(&self, cover: Cover, bytes: Vec<u8>) -> Result<Vec<u8>, TroubleKind> {
        match cover {
            Cover::Plain => Ok(bytes),
            Cover::Sealed => {
                let bytes = self.with_keys(|keys| keys.open(&bytes))?;
                Ok(Opened::new(bytes).text)
            }
        }
    }

    /// What lies under the cover of a file in a device's folder, where it is taken. Something that
    /// should open here and does not is damaged.
    pub(super) fn uncovered_of(
        &self,
        cover: Cover,
        group: &Id,
        device: &Id,
        bytes: &[u8],
    ) -> Result<Vec<u8>, TroubleKind> {
        let opened = self.taken(cover, group, device, bytes);
        opened.map_err(|kind| match kind {
            TroubleKind::ForOthers if self.is_meant_for_us(group, device) => TroubleKind::Damaged,
            other => other,
        })
    }

    pub(super) fn is_meant_for_us(&self, group: &Id, device: &Id) -> bool {
        let told = self.keys_of(group, device).ok().flatten();
        let ours = self.with_keys(|keys| Ok::<_, NotOpened>(keys.publics().collect::<Keys>()));
        match (told, ours) {
            (Some(told), Ok(ours)) => !told.is_disjoint(&ours),
            _ => false,
        }
    }
}

/// Whether files of ours lie in a folder under a cover.
pub(super) fn files_under(folder: &Path, cover: Cover) -> Result<bool, StoreError> {
    let names = disk::names(folder).map_err(StoreError::at(folder))?;
    let is_ours = |name: &String| layout::named(name).is_some() && Cover::of(name) == cover;
    Ok(names.iter().any(is_ours))
}

/// The keys that a file lists; `None` when it is not there.
fn read_keys(path: &Path) -> Result<Option<Keys>, StoreError> {
    let failed = |cause| StoreError {
        path: path.to_owned(),
        cause,
    };
    let bytes = disk::read(path).map_err(|kind| match kind {
        TroubleKind::Disk(cause) => failed(cause),
        _ => failed(Cause::InTheWay),
    })?;
    let Some(bytes) = bytes else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|_| failed(Cause::Damaged))?;
    let keys = text.lines().map(str::trim);
    let keys = keys.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let keys: Result<Keys, _> = keys.map(str::parse).collect();
    // A key that is passed over is somebody who is silently shut out.
    keys.map(Some).map_err(|_| failed(Cause::Damaged))
}
