//! Which words are on the card: those that were begun, or kept in this session, are gone on with,
//! and somebody else's begin anew. And who told it, chosen from a list. Must not keep anything.

use super::SeriousScreen;
use crate::app::ask::Ask;
use crate::app::effect::Effect;
use crate::app::{App, Overlay};
use crate::domain::happening::Serious;
use crate::domain::stamp::Id;
use crate::domain::time::Now;

/// What the card is opened with.
pub(super) struct OnCard {
    /// Its record.
    pub id: Id,
    /// What was told.
    pub told: Serious,
    /// The same as it was kept, where it was.
    pub was: Option<Serious>,
}

impl SeriousScreen {
    /// Whether anything is written on it, or who told it.
    pub(in crate::app) fn says_anything(&self) -> bool {
        self.kept().is_some()
    }

    /// Whether nothing is written on it, nor was, nor who told it.
    pub(in crate::app) fn is_blank(&self) -> bool {
        self.editor.is_blank() && self.was.is_none() && !self.says_anything()
    }
}

impl App {
    /// What was begun in the session in hand and never kept, else what was told last, else nothing
    /// yet. While what was written needs the passphrase, always nothing yet.
    pub(super) fn on_card(&mut self, now: &Now) -> OnCard {
        if self.keeps_back() {
            return self.new_on_card(now);
        }
        // What is for few eyes is not brought onto a card that others look at.
        let told = self.session().map(|s| s.book.serious_for_all());
        let told = told.unwrap_or_default();
        let last = told.last();
        let begun = told.iter().rfind(|(_, told)| told.being_written);
        match begun.or(last) {
            Some(&(id, told)) => OnCard {
                id: id.clone(),
                told: told.clone(),
                was: (!told.being_written).then(|| told.clone()),
            },
            None => self.new_on_card(now),
        }
    }

    fn new_on_card(&mut self, now: &Now) -> OnCard {
        OnCard {
            told: self.told_now(now),
            id: self.ids.id(now.wall),
            was: None,
        }
    }

    /// Keeps what is written, and begins what somebody else tells.
    pub(super) fn another_on_card(&mut self, now: &Now) -> Vec<Effect> {
        let effects = self.keep_card(now);
        let on = self.new_on_card(now);
        if let Some(Overlay::Serious(screen)) = self.overlays.last_mut() {
            let (planned, card) = (screen.planned.clone(), screen.card.clone());
            **screen = SeriousScreen::new(planned, card, on);
        }
        effects
    }

    /// Asks who told it: first whose turn it is.
    pub(super) fn ask_who_told(&mut self) {
        let children = self.children();
        let Some(Overlay::Serious(screen)) = self.overlays.last() else {
            return;
        };
        let said = screen.told.child.as_ref();
        let place = children.iter().position(|child| Some(child) == said);
        let ask = Ask::who_told(children, place.unwrap_or(0));
        self.lay(Overlay::Ask(ask));
    }

    /// Takes the answer; `None` leaves open who it was.
    pub(in crate::app) fn told_by(&mut self, child: Option<Id>, now: &Now) -> Vec<Effect> {
        if let Some(Overlay::Serious(screen)) = self.overlays.last_mut() {
            screen.told.child = child;
            screen.touched(now);
        }
        Vec::new()
    }
}
