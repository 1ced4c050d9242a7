//! Asks for whom a group is to be sealed where this computer does not know it any more. Must not
//! decide it.

use clap::ArgMatches;

use super::Call;
use super::confirm::Refused;
use super::fault::Fault;
use super::find::Found;
use crate::domain::clean::clean_line;
use crate::domain::group::{GroupBook, ReaderKind};
use crate::domain::key::PublicKey;
use crate::say;
use crate::store::Lock;

impl Call<'_> {
    /// Seals a group again for the keys that its folder lists, once somebody has looked at them.
    pub(super) fn seal_for_listed(
        &self,
        sub: &ArgMatches,
        group: &Found,
        lock: &Lock,
    ) -> Result<String, Fault> {
        let name = group.name.as_str();
        let book = group.store.read_group(&group.id)?.book;
        let own = group.store.own_key()?;
        let keys = group.store.listed_keys(&group.id);
        let listed = keys.iter().map(|key| {
            let whose = self.whose(&book, key, own.as_ref());
            format!("  {whose}: {}", self.words.fingerprint(key))
        });
        let listed = listed.collect::<Vec<_>>().join("\n");
        let asked = say!(self.words, "protect-whom", name = name);
        let compare = say!(self.words, "protect-whom-compare");
        let question = format!("{asked}\n{listed}\n{compare}");
        self.confirm(sub, &question, Refused::Writing)?;
        group.store.restore_circle(lock, &keys)?;
        let count = keys.len();
        let done = say!(self.words, "protect-whom-done", name = name, count = count);
        Ok(format!("{done}\n{listed}"))
    }

    /// Whose a key is, as far as the group's records say it.
    fn whose(&self, book: &GroupBook, key: &PublicKey, own: Option<&PublicKey>) -> String {
        if own == Some(key) {
            return say!(self.words, "protect-whom-own");
        }
        match book.reader(key) {
            Some(reader) if reader.kind == ReaderKind::Recovery => {
                say!(self.words, "protect-whom-paper")
            }
            Some(reader) if !reader.name.is_empty() => clean_line(reader.name.show()),
            Some(_) => say!(self.words, "protect-whom-unnamed"),
            None => say!(self.words, "protect-whom-unknown"),
        }
    }
}
