//! Copies that a sync service, or somebody, left beside a file of ours: known by their names,
//! and by what they say. Must not move or remove them.

use std::path::PathBuf;

use super::Store;
use super::disk;
use super::form::{self, Found, Recorded};
use super::layout::{Cover, SEALED, Which, named};
use crate::domain::record::Book;
use crate::domain::stamp::Id;

/// Who leaves copies with such names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// `group.sync-conflict-20270126-143000-ABCDEFG.ron`
    Syncthing,
    /// `group (conflicted copy 2027-01-26 143000).ron`, once `group_conflict-….ron`
    Nextcloud,
    /// `group-HOSTNAME.ron`
    OneDrive,
    /// `group (Kari's conflicted copy 2027-01-26).ron`
    Dropbox,
    /// Somebody who copied it: `group (1).ron`, `group - Copy.ron`.
    Somebody,
}

/// Whose copy of the file `own` a name is; `None` when it is none.
pub(super) fn copy_of(name: &str, own: &str) -> Option<Service> {
    let end = match Cover::of(own) {
        Cover::Plain => ".ron",
        Cover::Sealed => SEALED,
    };
    let stem = own.strip_suffix(end)?;
    let rest = name.strip_prefix(stem)?.strip_suffix(end)?;
    let service = service(rest)?;
    // A session's id could go on so, were it not one that we make.
    let is_unmistakable =
        named(name).is_none() || stem == "group" || stem.parse::<uuid::Uuid>().is_ok();
    is_unmistakable.then_some(service)
}

fn service(rest: &str) -> Option<Service> {
    if rest.starts_with(".sync-conflict-") {
        return Some(Service::Syncthing);
    }
    if rest.starts_with("_conflict-") || rest.trim_start().starts_with("(conflicted copy") {
        return Some(Service::Nextcloud);
    }
    if rest.contains("conflicted copy") {
        return Some(Service::Dropbox);
    }
    match rest.chars().next()? {
        '-' if rest.len() > 1 => Some(Service::OneDrive),
        ' ' | '(' | '~' => Some(Service::Somebody),
        _ => None,
    }
}

/// A copy beside a file of ours.
#[derive(Debug)]
pub(super) struct Beside<T> {
    pub(super) path: PathBuf,
    pub(super) service: Service,
    /// The bytes, and what they say where that is to be trusted.
    pub(super) bytes: Vec<u8>,
    pub(super) book: Option<Book<T>>,
}

impl Store {
    /// The copies that lie beside a file in the folder of a device.
    pub(super) fn beside<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
    ) -> Vec<Beside<T>> {
        let folder = self.device_folder(group, device);
        let names = disk::names(&folder).unwrap_or_default().into_iter();
        names
            .filter_map(|name| {
                let cover = Cover::of(&name);
                let service = copy_of(&name, &cover.name(which))?;
                let path = folder.join(name);
                let bytes = disk::read(&path).ok()??;
                let text = self.taken(cover, group, device, &bytes).ok();
                Some(Beside {
                    book: text.and_then(|text| book_in(&text, device)),
                    path,
                    service,
                    bytes,
                })
            })
            .collect()
    }
}

/// What some bytes say, if they are to the last bit as a device wrote them.
fn book_in<T: Recorded>(bytes: &[u8], device: &Id) -> Option<Book<T>> {
    match form::read(form::text_of(bytes).ok()?, device).ok()? {
        Found::Whole(content) => Some(content.book),
        Found::Edited(_) | Found::Newer { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_service_is_known_by_its_names() {
        use Service::*;
        let uuid = "0190a5b2-7c1e-7def-8a3b-0123456789ab";
        for own in ["group", uuid] {
            for (rest, service) in [
                (".sync-conflict-20270126-143000-ABCDEFG", Syncthing),
                (" (conflicted copy 2027-01-26 143000)", Nextcloud),
                (" (conflicted copy kari 2027-01-26 143000)", Nextcloud),
                ("_conflict-20270126-143000", Nextcloud),
                (" (Kari's conflicted copy 2027-01-26)", Dropbox),
                ("-DESKTOP-1A2B3C", OneDrive),
                ("-laptop", OneDrive),
                ("-KARIS-PC-2", OneDrive),
                (" (1)", Somebody),
                (" - Copy", Somebody),
                (" (Karis konfliktkopi 2027-01-26)", Somebody),
            ] {
                let found = copy_of(&format!("{own}{rest}.ron"), &format!("{own}.ron"));
                assert_eq!(found, Some(service), "{own}{rest}");
                let sealed = format!("{own}.ron{rest}.age");
                let found = copy_of(&sealed, &format!("{own}.ron.age"));
                assert_eq!(found, Some(service), "{sealed}");
            }
        }
    }

    #[test]
    fn a_file_of_ours_is_no_copy() {
        for (name, own) in [
            ("group.ron", "group.ron"),
            ("group_.ron", "group.ron"),
            ("p10.ron", "p1.ron"),
            ("p1-b.ron", "p1.ron"),
            ("p1.ron.known", "p1.ron"),
            ("p1.ron.age", "p1.ron"),
            ("p1.ron", "p1.ron.age"),
            ("other (1).ron", "p1.ron"),
            (".smil-group (1).tmp", "group.ron"),
        ] {
            assert_eq!(copy_of(name, own), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_session_that_we_plan_is_a_copy_of_another(one: u128, other: u128) {
            let name = |n| format!("{}.ron", uuid::Uuid::from_u128(n).hyphenated());
            prop_assert_eq!(copy_of(&name(one), &name(other)), None);
            prop_assert_eq!(copy_of(&name(one), "group.ron"), None);
        }

        #[test]
        fn any_name_can_be_asked_about(name in ".{0,40}", own in ".{0,20}") {
            copy_of(&name, &own);
            copy_of(&format!("{own}{name}"), &format!("{own}.ron"));
        }
    }
}
