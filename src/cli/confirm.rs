//! Asks whether to go on with something that cannot be taken back. Must not know what it is.

use std::io::{self, BufRead, IsTerminal};

use clap::ArgMatches;

use super::fault::Fault;
use super::{Call, out};
use crate::say;
use crate::words::Words;

/// What is not done where nobody says yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Nothing is removed.
    Removing,
    /// Nothing is written.
    Writing,
    /// Nothing is protected, for a key that nobody has.
    Protecting,
}

impl Call<'_> {
    /// Asks whether to go on, unless `--yes` has said so. Where nobody can answer, nothing is done.
    pub(super) fn confirm(
        &self,
        sub: &ArgMatches,
        question: &str,
        refused: Refused,
    ) -> Result<(), Fault> {
        if sub.get_flag("yes") {
            return Ok(());
        }
        if !io::stdin().is_terminal() {
            return Err(Fault::NotConfirmed(refused));
        }
        out::warn(question);
        if says_yes(&self.words) {
            Ok(())
        } else {
            Err(Fault::NotConfirmed(refused))
        }
    }
}

/// Whether whoever sits at the terminal says yes to what was asked.
pub(super) fn says_yes(words: &Words) -> bool {
    out::warn(&say!(words, "confirm-answer"));
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    let yes = say!(words, "confirm-yes");
    read.is_ok() && answer.trim().to_lowercase() == yes
}
