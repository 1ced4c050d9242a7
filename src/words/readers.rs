//! Those who read along in a protected group, in words. Must not judge whom anybody trusts.

use super::Words;
use crate::domain::clean::clean_line;
use crate::domain::group::{Reader, ReaderKind};
use crate::say;

impl Words {
    /// Whose keys these are, one after the other.
    #[must_use]
    pub fn readers(&self, readers: &[Reader]) -> String {
        let names: Vec<String> = readers.iter().map(|reader| self.reader(reader)).collect();
        names.join(", ")
    }

    fn reader(&self, reader: &Reader) -> String {
        match reader.kind {
            ReaderKind::Recovery => say!(self, "leaves-out-paper"),
            ReaderKind::Leader if reader.name.is_empty() => say!(self, "leaves-out-unnamed"),
            ReaderKind::Leader => clean_line(reader.name.show()),
        }
    }

    /// That what is written on this device stays closed to somebody.
    #[must_use]
    pub(super) fn leaves_out(&self, path: &str, reader: &Reader) -> String {
        let name = clean_line(reader.name.show());
        match reader.kind {
            ReaderKind::Recovery => say!(self, "doctor-leaves-out-paper", path = path),
            ReaderKind::Leader if name.is_empty() => {
                let words = self.fingerprint(&reader.key);
                say!(self, "doctor-leaves-out", path = path, words = words)
            }
            ReaderKind::Leader => {
                say!(self, "doctor-leaves-out-name", path = path, name = name)
            }
        }
    }
}
