//! What was written in a session, one after another over the screen, so that one of it can be
//! chosen: to amend it, to see what stood there before, to follow it up. Must not know the words.

use super::earlier::EarlierOf;
use super::effect::Effect;
use super::note::NotePad;
use super::{App, Overlay, Screen};
use crate::domain::asked::Asked;
use crate::domain::group::{MadeFrom, Private, Role};
use crate::domain::happening::{Debrief, Note, SessionRecord, debrief_id};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// The list of what was written.
#[derive(Debug)]
pub struct WrittenScreen {
    /// The planned session.
    pub planned: Id,
    /// The chosen row, from 0.
    pub chosen: usize,
}

/// Something that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenRow {
    /// Its record.
    pub id: Id,
    /// What it says.
    pub what: WrittenWhat,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrittenWhat {
    /// A note.
    Note(Note),
    /// What a role said in the talk afterwards.
    Talk(Role, Debrief),
}

impl WrittenRow {
    /// The text.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.what {
            WrittenWhat::Note(note) => note.text.show().to_owned(),
            WrittenWhat::Talk(_, talk) => {
                let answers = Asked::ALL.into_iter().map(|asked| asked.of(talk));
                let answers = answers.filter(|answer| !answer.is_empty());
                answers.map(Private::show).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The child that it is about.
    #[must_use]
    pub const fn about(&self) -> Option<&Id> {
        match &self.what {
            WrittenWhat::Note(note) => note.about.as_ref(),
            WrittenWhat::Talk(..) => None,
        }
    }
}

impl App {
    /// What was written in a session, in its order.
    #[must_use]
    pub fn written_list(&self, planned: &Id) -> Vec<WrittenRow> {
        let session = self.group.as_ref().and_then(|g| g.sessions.get(planned));
        let notes = session.map_or_else(Vec::new, |session| session.book.notes());
        let row = |(id, note): (&Id, &Note)| {
            // Where it stands in several versions, all of them are changed at once.
            let together = session.and_then(|session| session.book.together(id));
            WrittenRow {
                id: id.clone(),
                what: WrittenWhat::Note(together.unwrap_or_else(|| note.clone())),
            }
        };
        let mut rows: Vec<_> = notes.into_iter().map(row).collect();
        let talk = |role: Role| {
            let talk = session?.book.debrief(role)?.clone();
            Some(WrittenRow {
                id: debrief_id(role),
                what: WrittenWhat::Talk(role, talk),
            })
        };
        rows.extend(Asked::ROLES.into_iter().filter_map(talk));
        rows
    }

    /// Lets one of what was written in the session that is read be chosen.
    pub(super) fn choose_written(&mut self) -> Vec<Effect> {
        let Screen::Reading(screen) = &self.screen else {
            return Vec::new();
        };
        let planned = screen.planned.clone();
        if !self.written_list(&planned).is_empty() {
            let chosen = 0;
            let screen = WrittenScreen { planned, chosen };
            self.lay(Overlay::Written(screen));
        }
        Vec::new()
    }

    pub(super) fn act_written(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Written(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let (planned, chosen) = (screen.planned.clone(), screen.chosen);
        let rows = self.written_list(&planned);
        let last = rows.len().saturating_sub(1);
        let row = rows.into_iter().nth(chosen.min(last));
        match (action, row) {
            (Action::Leave, _) => drop(self.overlays.pop()),
            (Action::Up, _) => self.choose_written_row(chosen.min(last).saturating_sub(1)),
            (Action::Down, _) => self.choose_written_row((chosen + 1).min(last)),
            (Action::Change, Some(row)) => return self.amend(planned, row, now),
            (Action::FollowUp, Some(row)) => return self.follow_up_row(planned, &row, now),
            (Action::StoodBefore, Some(row)) => {
                return self.look_at_earlier(EarlierOf::Session(planned, row.id));
            }
            _ => {}
        }
        Vec::new()
    }

    /// Whether the chosen one was changed since it was written.
    pub(super) fn has_earlier_text(&self, screen: &WrittenScreen) -> bool {
        let rows = self.written_list(&screen.planned);
        let row = rows.into_iter().nth(screen.chosen);
        row.is_some_and(|row| self.was_changed(&screen.planned, &row.id))
    }

    /// Whether a record of a session said something else before.
    #[must_use]
    pub fn was_changed(&self, planned: &Id, record: &Id) -> bool {
        let of = EarlierOf::Session(planned.clone(), record.clone());
        !self.earlier(&of).is_empty()
    }

    fn choose_written_row(&mut self, to: usize) {
        if let Some(Overlay::Written(screen)) = self.overlays.last_mut() {
            screen.chosen = to;
        }
    }

    /// Opens what was written again, to be changed.
    fn amend(&mut self, planned: Id, row: WrittenRow, now: &Now) -> Vec<Effect> {
        if let Some(reason) = self.why_read_only(&planned) {
            self.say(super::notice::Notice::ReadOnly(reason), now);
            return Vec::new();
        }
        let WrittenWhat::Note(note) = row.what else {
            self.overlays.pop();
            return self.visit_debrief(now);
        };
        let pad = NotePad::new(planned, row.id, note);
        self.lay(Overlay::Note(Box::new(pad)));
        Vec::new()
    }

    fn follow_up_row(&mut self, planned: Id, row: &WrittenRow, now: &Now) -> Vec<Effect> {
        let record = row.id.clone();
        let from = MadeFrom { planned, record };
        let (what, about) = (row.text(), row.about().cloned());
        self.follow_up_from(from, &what, about, now)
    }

    /// Keeps the note that is being written, and opens the page of what follows from it.
    pub(super) fn follow_up_note(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Note(pad)) = self.overlays.last() else {
            return Vec::new();
        };
        let (planned, record) = (pad.planned.clone(), pad.id.clone());
        let mut effects = self.keep_note(now);
        let session = self.group.as_ref().and_then(|g| g.sessions.get(&planned));
        let kept = session.and_then(|session| session.book.what(&record));
        if let Some(SessionRecord::Note(note)) = kept.cloned() {
            let from = MadeFrom { planned, record };
            effects.extend(self.follow_up_from(from, note.text.show(), note.about, now));
        }
        effects
    }
}
