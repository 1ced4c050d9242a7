//! The end of a course: until when its notes are kept. Asked when the last session is over, and
//! never insisted on. Must not remove anything.

use chrono::Months;

use super::effect::Effect;
use super::ledger::Edit;
use super::line::{LineFor, LineProblem};
use super::notice::Notice;
use super::{App, Screen};
use crate::domain::group::{GroupRecord, keep_until_id};
use crate::domain::time::Now;
use crate::domain::typed;

/// What is offered: long enough to follow up, no longer.
const OFFERED: Months = Months::new(3);

impl App {
    /// Whether every session of the group has been held, or somebody has already said until when
    /// its notes are kept.
    pub(super) fn may_say_until_when(&self) -> bool {
        let Some(group) = self.group.as_ref().filter(|_| self.may_write_group()) else {
            return false;
        };
        let is_over = !group.book.plan().is_empty() && group.book.next().is_none();
        is_over || group.book.keep_until().is_some()
    }

    /// Asks until when the notes are kept, where the last session has just been left and nobody has
    /// said.
    pub(super) fn ask_until_when_if_over(&mut self, left: &Screen, now: &Now) -> Vec<Effect> {
        let leads = matches!(
            left,
            Screen::Live(_) | Screen::Debrief(_) | Screen::WrittenIn(_)
        );
        let said = self.group.as_ref().and_then(|g| g.book.keep_until());
        if leads && said.is_none() && self.may_say_until_when() {
            return self.ask_until_when(now);
        }
        Vec::new()
    }

    /// Asks until when the notes are kept.
    pub(super) fn ask_until_when(&mut self, now: &Now) -> Vec<Effect> {
        if !self.may_say_until_when() {
            return Vec::new();
        }
        let said = self.group.as_ref().and_then(|g| g.book.keep_until());
        let day = said.or_else(|| now.today().checked_add_months(OFFERED));
        let text = day.map_or_else(String::new, |day| self.words.typed_date(day));
        self.ask_line(LineFor::KeepUntil, &text)
    }

    /// Takes the day until when the notes are kept. An empty line takes an earlier answer away.
    pub(super) fn keep_until(&mut self, text: &str, now: &Now) -> Result<Vec<Effect>, LineProblem> {
        let day = if text.is_empty() {
            None
        } else {
            Some(typed::date(text, now.today()).ok_or(LineProblem::NotADate)?)
        };
        let edit = Edit::Group(keep_until_id(), day.map(GroupRecord::KeepUntil));
        let Some(group) = &mut self.group else {
            return Ok(Vec::new());
        };
        let kept = group.write(vec![edit], &mut self.ids, now);
        if let Some(day) = day {
            self.say_when_saved(Notice::KeptUntil(day), &kept);
        }
        Ok(kept)
    }
}

#[cfg(test)]
mod tests;
