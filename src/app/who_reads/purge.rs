//! Whether the text of a concern that is handed over goes for good: asked on its page. Must not be
//! done by one key alone.

use crate::app::ask::{Ask, AskFor};
use crate::app::effect::Effect;
use crate::app::form::FormScreen;
use crate::app::{App, Overlay};
use crate::domain::group::MadeFrom;
use crate::domain::stand_in::{Becomes, WithTold};
use crate::domain::time::Now;

impl Ask {
    /// Does the text of a concern go for good, and what it was made `from`?
    #[must_use]
    pub const fn purge(from: Option<MadeFrom>) -> Self {
        Self {
            about: AskFor::Purge(from),
            chosen: 0,
        }
    }
}

impl App {
    /// Asks whether the text of the concern in hand goes for good.
    pub(in crate::app) fn ask_to_purge(&mut self, now: &Now) -> Vec<Effect> {
        if self.may_purge() && self.form_is_whole(now) {
            let book = self.group.as_ref().map(|group| &group.book);
            let from = self.concern_in_hand().and_then(|it| it.from.clone());
            // What is gone already is not asked about.
            let from = from.filter(|from| !book.is_some_and(|book| book.is_gone(from)));
            self.lay(Overlay::Ask(Ask::purge(from)));
        }
        Vec::new()
    }

    /// Whether the concern in hand is handed over, and its text still here.
    pub(in crate::app) fn may_purge(&self) -> bool {
        let handed_over = self
            .page_of_fields()
            .is_some_and(FormScreen::is_handed_over);
        handed_over && self.rehearsal.is_none()
    }

    pub(in crate::app) fn purge(&mut self, told: WithTold, now: &Now) -> Vec<Effect> {
        self.put_another_in_its_place(Becomes::Purged(told), now)
    }
}
