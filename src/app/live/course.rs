//! The course of the session as leaders move it: begin, go on, end. Must not move by itself.

use super::super::App;
use super::super::ask::Ask;
use super::super::effect::Effect;
use super::super::ledger::Edit;
use super::super::notice::Notice;
use super::Veil;
use crate::domain::happening::Happening;
use crate::domain::session::{Candle, Move};
use crate::domain::time::Now;

impl App {
    pub(super) fn begin(&mut self, now: &Now) -> Vec<Effect> {
        let (band, lang) = self.band_and_lang();
        let Some(Ok(content)) = self.session().map(|s| s.content.as_ref()) else {
            return Vec::new();
        };
        let Some(planned) = self.planned().and_then(|id| self.planned_of(&id)) else {
            return Vec::new();
        };
        let steps = planned.run_steps(content, band, lang);
        let length = content.file.minutes;
        let ends = self.planned_end(length, now);
        // What was looked at before they came is hidden now that they are here.
        if let Some(screen) = self.live_screen() {
            screen.veil = Veil::down();
        }
        self.happen(Happening::Began { steps, ends }, now)
    }

    pub(super) fn next_or_finish(&mut self, now: &Now) -> Vec<Effect> {
        if self.is_asked_before(&Move::Next) {
            return self.move_on(Move::Next, now);
        }
        let effects = self.make(Move::Next, now);
        if effects.is_empty() {
            self.ask_to_finish();
        }
        effects
    }

    /// Ending is asked about: a key too many is no way to end a session.
    pub(super) fn ask_to_finish(&mut self) {
        let live = self.session().and_then(|s| s.live.as_ref());
        if let Some(ahead) = live.filter(|l| l.finished.is_none()).map(|l| l.ahead()) {
            self.ask(Ask::finish(ahead));
        }
    }

    /// Takes up a session again that was ended too early.
    pub(super) fn reopen(&mut self, now: &Now) -> Vec<Effect> {
        let live = self.session().and_then(|s| s.live.as_ref());
        match live
            .filter(|l| l.finished.is_some())
            .map(|l| l.current().step.id.clone())
        {
            Some(last) => self.make(Move::Jump(last), now),
            None => Vec::new(),
        }
    }

    pub(in crate::app) fn finish(&mut self, now: &Now) -> Vec<Effect> {
        let lit = self
            .session()
            .and_then(|s| s.live.as_ref())
            .map(|l| l.candle);
        let mut effects = if lit == Some(Candle::Lit) {
            self.make(Move::Candle, now)
        } else {
            Vec::new()
        };
        let finished = self.make(Move::Finish, now);
        // Nobody talks of a rehearsal but on its own screen.
        let talk = !finished.is_empty() && self.rehearsal.is_none();
        effects.extend(finished);
        effects.dedup();
        if talk {
            effects.extend(self.open_debrief(now));
        }
        effects
    }

    /// Takes back that the session began, as when it was the wrong one: its course goes, what was
    /// written and who is here stays.
    pub(in crate::app) fn take_beginning_back(&mut self, now: &Now) -> Vec<Effect> {
        let (Some(planned), Some(group)) = (self.planned(), &mut self.group) else {
            return Vec::new();
        };
        let Some(session) = group.sessions.get(&planned) else {
            return Vec::new();
        };
        let course = session.book.course();
        let edits = course
            .into_iter()
            .rev()
            .map(|(id, _)| Edit::Session(planned.clone(), id.clone(), None))
            .collect();
        let effects = group.write(edits, &mut self.ids, now);
        self.settle();
        if !effects.is_empty() {
            self.say(Notice::NotBegun, now);
        }
        effects
    }

    pub(super) fn extend_current(&mut self, by: i16, now: &Now) -> Vec<Effect> {
        let current = self
            .session()
            .and_then(|s| s.live.as_ref())
            .map(|l| l.current());
        match current.map(|s| s.step.id.clone()) {
            Some(id) => self.make(Move::Extend(id, by), now),
            None => Vec::new(),
        }
    }
}
