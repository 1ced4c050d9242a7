//! What happens in a session's course because somebody moved it. Must not know which key they
//! pressed.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::ledger::Edit;
use crate::domain::happening::Happening;
use crate::domain::session::Move;
use crate::domain::time::Now;

impl App {
    /// Something happens in the course of the session in hand.
    pub(in crate::app) fn happen(&mut self, what: Happening, now: &Now) -> Vec<Effect> {
        self.happen_with(what, Vec::new(), now)
    }

    /// The same, with something else that belongs to it: taken back together.
    pub(super) fn happen_with(
        &mut self,
        what: Happening,
        edits: Vec<Edit>,
        now: &Now,
    ) -> Vec<Effect> {
        let Some(planned) = self.planned() else {
            return Vec::new();
        };
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let effects = group.happen_with(&planned, what.clone(), edits, &mut self.ids, now);
        self.have_things_changed(&what);
        self.settle();
        effects
    }

    /// A leader's move in the session in hand; nothing where it would change nothing.
    pub(in crate::app) fn make(&mut self, wanted: Move, now: &Now) -> Vec<Effect> {
        match self.move_means(wanted) {
            Some(what) => self.happen(what, now),
            None => Vec::new(),
        }
    }

    /// The same, with something else that belongs to it, which is done in any case.
    pub(in crate::app) fn make_with(
        &mut self,
        wanted: Move,
        edits: Vec<Edit>,
        now: &Now,
    ) -> Vec<Effect> {
        match (self.move_means(wanted), &mut self.group) {
            (Some(what), _) => self.happen_with(what, edits, now),
            (None, Some(group)) => group.write(edits, &mut self.ids, now),
            (None, None) => Vec::new(),
        }
    }

    fn move_means(&self, wanted: Move) -> Option<Happening> {
        self.session()?.live.as_ref()?.means(wanted)
    }
}
