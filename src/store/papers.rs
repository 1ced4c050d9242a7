//! The folder where papers for others lie, beside the groups. They are the leaders' own once they are
//! written: nothing here reads or removes them. Must not know what stands in them.

use std::path::PathBuf;

use super::make::{MakeError, MakeKind, make_private_file};
use super::{Store, disk};

/// The folder in that of the data.
const FOLDER: &str = "papers";
/// So many papers of one name find a name.
const MOST: usize = 99;

impl Store {
    /// The folder, whether it is there or not.
    #[must_use]
    pub fn papers(&self) -> PathBuf {
        self.places.data.join(FOLDER)
    }

    /// Whether a paper lies there. Where that cannot be seen, one may.
    #[must_use]
    pub fn has_papers(&self) -> bool {
        disk::names(&self.papers()).map_or(true, |names| !names.is_empty())
    }

    /// Writes a paper for this user's eyes only, under a name that is still free.
    ///
    /// # Errors
    /// When the system refuses, or there are too many of that name.
    pub fn write_paper(&self, stem: &str, ending: &str, text: &str) -> Result<PathBuf, MakeError> {
        let folder = self.papers();
        let name = |n: usize| match n {
            1 => format!("{stem}.{ending}"),
            _ => format!("{stem}-{n}.{ending}"),
        };
        for n in 1..=MOST {
            let path = folder.join(name(n));
            match make_private_file(&path, text) {
                Ok(()) => return Ok(path),
                Err(error) if error.kind == MakeKind::Exists => {}
                Err(error) => return Err(error),
            }
        }
        Err(MakeError {
            path: folder,
            kind: MakeKind::Exists,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::domain::stamp::Id;
    use crate::store::{Places, Store};

    fn store(folder: &std::path::Path) -> Store {
        let places = Places {
            data: folder.join("data"),
            state: folder.join("state"),
        };
        Store::open(places, || Id::only("laptop")).unwrap()
    }

    #[test]
    fn a_paper_of_the_same_name_lies_beside_the_first() {
        let temp = tempfile::tempdir().unwrap();
        let store = store(temp.path());
        assert!(!store.has_papers());
        let write = |text| store.write_paper("parents-2027-01-26", "md", text).unwrap();
        let (first, second) = (write("one"), write("two"));
        assert!(store.has_papers());
        assert_eq!(first, store.papers().join("parents-2027-01-26.md"));
        assert_eq!(second, store.papers().join("parents-2027-01-26-2.md"));
        let read = |path| fs::read_to_string(path).unwrap();
        assert_eq!((read(&first), read(&second)), ("one".into(), "two".into()));
    }

    #[cfg(unix)]
    #[test]
    fn others_cannot_look_into_it() {
        use std::os::unix::fs::PermissionsExt;
        let temp = tempfile::tempdir().unwrap();
        let store = store(temp.path());
        let file = store.write_paper("everything", "html", "x").unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(file), 0o600);
        assert_eq!(mode(store.papers()), 0o700);
    }
}
