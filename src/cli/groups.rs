//! `smil groups`: what the home screen shows, as lines. Must not open a group.

use super::fault::Fault;
use super::find::Homes;
use super::table::table;
use super::{Call, out};
use crate::domain::clean::clean_line;
use crate::domain::group::{Home, Mark};
use crate::say;
use crate::store::{Trouble, TroubleKind};

impl Call<'_> {
    pub(super) fn groups(&self) -> Result<String, Fault> {
        let homes = Homes::read(&self.store()?)?;
        let is_locked = |trouble: &&Trouble| trouble.kind == TroubleKind::Locked;
        let locked = homes.troubles.iter().filter(is_locked).count();
        for trouble in homes.troubles.iter().filter(|one| !is_locked(one)) {
            out::warn(&self.words.trouble(trouble));
        }
        if locked > 0 {
            out::warn(&say!(self.words, "list-locked", count = locked));
        }
        if homes.groups.is_empty() && !homes.troubles.is_empty() {
            return Ok(String::new());
        }
        if homes.groups.is_empty() {
            return Ok(say!(self.words, "list-no-groups"));
        }
        let rows: Vec<_> = homes
            .groups
            .iter()
            .map(|(_, home)| self.row(home))
            .collect();
        Ok(table(&rows))
    }

    fn row(&self, home: &Home) -> Vec<String> {
        let words = &self.words;
        let done = home.sessions.iter().filter(|mark| **mark == Mark::Done);
        let progress = say!(
            words,
            "list-progress",
            done = done.count(),
            all = home.sessions.len()
        );
        let next = home.next.as_ref().map_or_else(
            || say!(words, "list-over"),
            |next| {
                let date = words.short_date(next.date);
                let time = words.at_time(next.time);
                format!("{date} {time}  {}", clean_line(&next.title))
            },
        );
        vec![
            clean_line(home.name.show()),
            clean_line(&home.programme),
            progress,
            next,
            // Their number and first day: what they are is for who opens the group.
            home.to_do.map_or_else(String::new, |open| words.open(open)),
        ]
    }
}
