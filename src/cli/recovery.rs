//! The key for paper: shown, and on paper, before anything depends on it. Must not seal anything
//! itself.

use std::io::{self, IsTerminal};

use clap::ArgMatches;

use super::confirm::{Refused, says_yes};
use super::fault::Fault;
use super::find::Found;
use super::protect::{reader_of, to_write};
use super::{Call, out};
use crate::domain::group::{GroupBook, Reader, ReaderKind, Sharing};
use crate::domain::key::PublicKey;
use crate::say;
use crate::store::Keyring;

impl Call<'_> {
    /// Makes a key for paper and hands it over. Until it is written out, and whoever sits at the
    /// terminal has said that it is on paper, nothing may be sealed for it. Where nobody sits there,
    /// whoever called takes care of what was written out.
    pub(super) fn hand_over_key(&self, sub: &ArgMatches) -> Result<PublicKey, Fault> {
        let made = Keyring::new();
        let public = made.public().ok_or(Fault::NotHandedOver)?;
        let key = made.on_paper().for_paper();
        let told = say!(self.words, "protect-recovery", key = key.show());
        out::hand_over(&format!("{told}\n\n")).map_err(|_| Fault::NotHandedOver)?;
        if sub.get_flag("yes") || !io::stdin().is_terminal() {
            return Ok(public);
        }
        out::warn(&say!(self.words, "protect-on-paper"));
        if says_yes(&self.words) {
            Ok(public)
        } else {
            Err(Fault::NotConfirmed(Refused::Protecting))
        }
    }

    /// Puts a new key for paper in the place of those that the group has.
    pub(super) fn new_recovery_key(
        &self,
        sub: &ArgMatches,
        group: &Found,
    ) -> Result<String, Fault> {
        let (lock, circle) = self.begin_sharing(group)?;
        let book = to_write(group)?;
        let old = on_paper(&book);
        let new = self.hand_over_key(sub)?;
        let mut readers = vec![reader_of(&new, ReaderKind::Recovery)];
        readers.extend(old.iter().map(|reader| Reader {
            sharing: Sharing::Ended,
            ..(*reader).clone()
        }));
        // Said first: what is interrupted from here on, the next opening goes on with and asks.
        let book = self.record(group, &lock, readers)?;
        group.store.confirm(&lock, &new)?;
        group.store.follow(&lock, &book)?;
        let now = group.store.circle_of(&group.id, &book)?;
        let now = now.unwrap_or(circle);
        let mut told = say!(self.words, "protect-new-key", name = group.name.as_str());
        let keys = old.iter().map(|reader| &reader.key);
        told.extend(self.told_behind(&book, &now, keys));
        Ok(told)
    }
}

/// The keys that a group has on paper, as its records say.
fn on_paper(book: &GroupBook) -> Vec<&Reader> {
    let readers = book.readers().into_iter();
    let kept =
        |reader: &&Reader| (reader.kind, reader.sharing) == (ReaderKind::Recovery, Sharing::Shared);
    readers.filter(kept).collect()
}
