//! Keeping what is written on the card: every second while somebody writes, as one deed when the card
//! is left. Must not know what the card says.

use std::time::Duration;

use crate::app::effect::Effect;
use crate::app::ledger::Edit;
use crate::app::notice::Notice;
use crate::app::{App, Overlay};
use crate::domain::group::MadeFrom;
use crate::domain::happening::SessionRecord;
use crate::domain::time::Now;

impl App {
    /// Saves what has been written on the card, if it is time.
    pub(in crate::app) fn save_words_if_due(&mut self, now: &Now) -> Vec<Effect> {
        if self.card_due().is_some_and(|due| due <= now.steady) {
            self.save_words(now)
        } else {
            Vec::new()
        }
    }

    /// When what is written on the card is to be saved.
    pub(in crate::app) fn card_due(&self) -> Option<Duration> {
        let mut overlays = self.overlays.iter();
        overlays.find_map(|overlay| match overlay {
            Overlay::Serious(screen) => screen.due,
            _ => None,
        })
    }

    /// Saves what has been written on the card, if some of it is not saved yet.
    pub(in crate::app) fn save_words(&mut self, now: &Now) -> Vec<Effect> {
        let mut overlays = self.overlays.iter_mut();
        let open = overlays.find_map(|overlay| match overlay {
            Overlay::Serious(screen) => Some(screen),
            _ => None,
        });
        let (Some(screen), Some(group)) = (open, &mut self.group) else {
            return Vec::new();
        };
        if screen.due.take().is_none() {
            return Vec::new();
        }
        let what = screen
            .kept()
            .map(|_| SessionRecord::Serious(screen.so_far()));
        let edit = Edit::Session(screen.planned.clone(), screen.id.clone(), what);
        let edits = group.changed(vec![edit]);
        group.write_quietly(&edits, &mut self.ids, now)
    }

    /// Keeps what was written, and asks for the page of the concern that it becomes; of one that
    /// is made from nothing else, where nothing was written.
    pub(super) fn concern_from_card(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Serious(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let from = MadeFrom {
            planned: screen.planned.clone(),
            record: screen.id.clone(),
        };
        let says_nothing = screen.kept().is_none();
        let mut effects = self.leave_card(now);
        effects.extend(if says_nothing {
            self.new_concern(now)
        } else {
            self.concern_from(from, now)
        });
        effects
    }

    /// Keeps what was written as one thing that was done, and goes back.
    pub(super) fn leave_card(&mut self, now: &Now) -> Vec<Effect> {
        let effects = self.keep_card(now);
        let is_card = |overlay: &mut Overlay| matches!(overlay, Overlay::Serious(_));
        self.overlays.pop_if(is_card);
        effects
    }

    /// Keeps what was written on the card as one deed, which can be taken back.
    pub(super) fn keep_card(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Serious(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let kept = screen.kept();
        let edit = |what| {
            vec![Edit::Session(
                screen.planned.clone(),
                screen.id.clone(),
                what,
            )]
        };
        // Taking this back leaves what stood there before, and nothing of what was saved meanwhile.
        let was = edit(screen.was.clone().map(SessionRecord::Serious));
        if was == edit(kept.clone()) && group.changed(was.clone()).is_empty() {
            return Vec::new();
        }
        let effects = group.write_over(was, edit(kept.clone()), &mut self.ids, now);
        if let Some(SessionRecord::Serious(kept)) = kept {
            self.say_when_saved(Notice::WordsKept, &effects);
            if let Some(Overlay::Serious(screen)) = self.overlays.last_mut() {
                screen.was = Some(kept);
            }
        }
        effects
    }
}
