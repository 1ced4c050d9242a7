//! A note that two leaders changed at once: both versions stand until somebody puts them together
//! in one. Must not choose between them.

use super::effect::Effect;
use super::note::NotePad;
use super::notice::Notice;
use super::{App, Overlay, Screen};
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::domain::time::Now;

impl App {
    /// Whether there is a note in several versions in the session on the screen, and notes are
    /// shown there.
    pub(super) fn may_put_together(&self) -> bool {
        let is_shown = match &self.screen {
            Screen::Reading(screen) => screen.children == Children::Shown,
            Screen::Live(screen) => screen.veil.is_up(),
            _ => false,
        };
        is_shown && self.in_versions().is_some()
    }

    /// The first note of the session on the screen that stands in several versions.
    fn in_versions(&self) -> Option<Id> {
        let book = &self.session()?.book;
        let mut notes = book.notes().into_iter();
        notes
            .find(|(id, _)| book.note_versions(id).len() > 1)
            .map(|(id, _)| id.clone())
    }

    /// Opens the pad with all versions of a note, one below the other. What is kept of it stands
    /// for all.
    pub(super) fn put_together(&mut self, now: &Now) -> Vec<Effect> {
        let Some(planned) = self.screen.planned().cloned() else {
            return Vec::new();
        };
        if let Some(reason) = self.why_read_only(&planned) {
            self.say(Notice::ReadOnly(reason), now);
            return Vec::new();
        }
        if self.has_draft(&planned) {
            self.take_up_draft(&planned);
            return Vec::new();
        }
        let together = self
            .in_versions()
            .filter(|_| self.may_put_together())
            .and_then(|id| {
                let note = self.session()?.book.together(&id)?;
                Some((id, note))
            });
        match together {
            Some((id, note)) => {
                let pad = NotePad::new(planned, id, note);
                self.lay(Overlay::Note(Box::new(pad)));
            }
            None => self.say(Notice::NotNow, now),
        }
        Vec::new()
    }
}
