//! Who belongs to a protected group and cannot read all of it yet, as far as this device can know.
//! Must not decide who reads along.

use super::layout::{Cover, Which};
use super::trouble::TroubleKind;
use super::{Store, circle::Keys};
use crate::domain::group::{GroupBook, Private, Reader, ReaderKind};
use crate::domain::stamp::Id;

impl Store {
    /// Why another device's file does not open here: the group is not ours to read, or it is, and
    /// that device has not confirmed our key.
    pub(super) fn why_closed(&self, group: &Id, device: &Id, kind: TroubleKind) -> TroubleKind {
        match kind {
            TroubleKind::ForOthers if *device != self.device && self.belongs_to(group) => {
                TroubleKind::Unconfirmed
            }
            other => other,
        }
    }

    /// Whether the leader here is one of those whose group this is: they wrote in it, or somebody
    /// seals for them.
    pub(super) fn belongs_to(&self, group: &Id) -> bool {
        let own = self.file_under(Cover::Sealed, group, &self.device, Which::Group);
        let seals = |device: &Id| *device != self.device && self.is_meant_for_us(group, device);
        let devices = || self.devices(group).unwrap_or_default();
        own.exists() || devices().iter().any(seals)
    }

    /// The keys that a group has and that this device does not seal for, since nobody here has
    /// confirmed them.
    pub(super) fn not_sealed_for(&self, group: &Id, book: &GroupBook) -> Vec<Reader> {
        let circle = self.circle_of(group, book).ok().flatten();
        let waiting = circle.map_or_else(Vec::new, |circle| circle.waiting);
        let waiting = waiting.iter();
        waiting.map(|key| book.reader_or_some(key)).collect()
    }

    /// The other devices that do not seal for the leader here, and who writes on each, if that is
    /// known.
    pub(super) fn not_sealed_by(&self, group: &Id, book: &GroupBook) -> Vec<(Id, Private)> {
        let Ok(Some(own)) = self.own_key() else {
            return Vec::new();
        };
        let others = self.devices(group).unwrap_or_default().into_iter();
        let others = others.filter(|device| *device != self.device);
        let without = others.filter_map(|device| {
            let keys = self.keys_of(group, &device).ok()??;
            let name = (!keys.contains(&own)).then(|| writer(book, &device, &keys))?;
            Some((device, name))
        });
        without.collect()
    }
}

/// Who writes on a device: as its records say, where some are known, else whose key alone it has.
fn writer(book: &GroupBook, device: &Id, keys: &Keys) -> Private {
    let of_device = book.revisions().filter(|r| r.at.device == *device);
    let author = of_device.filter_map(|r| r.author.as_ref()).last();
    if let Some(person) = author.and_then(|author| book.person(author)) {
        return person.name.clone();
    }
    let leaders = keys.iter().filter_map(|key| book.reader(key));
    let mut leaders = leaders.filter(|reader| reader.kind == ReaderKind::Leader);
    match (leaders.next(), leaders.next()) {
        (Some(only), None) => only.name.clone(),
        _ => Private::default(),
    }
}
