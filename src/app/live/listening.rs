//! Listening: while it lasts nothing on the screen tells of time or pace, and what the program
//! would ask waits. Must not know what is drawn instead.

use std::time::Duration;

use super::super::ask::{Ask, AskFor};
use super::super::effect::Effect;
use super::super::ledger::OpenSession;
use super::super::line::LineFor;
use super::super::{App, Overlay};
use super::{LiveScreen, Screen};
use crate::domain::session::{Live, Move, Slept};
use crate::domain::time::Now;

/// A key that is held down comes again and again; so soon it is still the same press.
const HELD_DOWN: Duration = Duration::from_millis(700);

impl App {
    /// Whether the leaders listen, on the screen in hand.
    #[must_use]
    pub fn is_listening(&self) -> bool {
        let live = self.session().and_then(|s| s.live.as_ref());
        matches!(self.screen, Screen::Live(_)) && live.is_some_and(|l| l.listening().is_some())
    }

    /// Whether listening could begin on the screen in hand, whatever lies over it.
    pub(in crate::app) fn may_listen(&self) -> bool {
        let live = self.session().and_then(|s| s.live.as_ref());
        matches!(self.screen, Screen::Live(_)) && live.is_some_and(|l| l.finished.is_none())
    }

    /// The leaders listen, or go on. An exercise that runs is held: nobody follows it now.
    pub(super) fn listen(&mut self, now: &Now) -> Vec<Effect> {
        match self.live_screen() {
            Some(screen) if now.steady < screen.held_down => return Vec::new(),
            Some(screen) => screen.held_down = now.when_read(HELD_DOWN),
            None => return Vec::new(),
        }
        if let Some(pacer) = self.live_screen().and_then(|s| s.pacer.as_mut()) {
            pacer.hold(now);
        }
        self.make(Move::Listen, now)
    }

    /// Listening begins whatever lies over the session; what was asked of time is asked again after,
    /// and hands that were counted are there again.
    pub(in crate::app) fn listen_at_once(&mut self, now: &Now) -> Vec<Effect> {
        // The key that ended listening, still held down, takes nothing off the screen.
        let same_press = |screen: &mut LiveScreen| now.steady < screen.held_down;
        if !self.may_listen() || self.live_screen().is_none_or(same_press) {
            return Vec::new();
        }
        // What was being written is safe before it gives way.
        let mut effects = self.write_draft(now);
        effects.extend(self.save_words(now));
        effects.extend(self.keep_held_line(now));
        effects.extend(self.put_answers_away(now));
        let over: Vec<Overlay> = self.overlays.drain(..).collect();
        for overlay in over {
            match (overlay, self.live_screen()) {
                (Overlay::Ask(ask), Some(screen))
                    if matches!(ask.about, AskFor::Slept(_) | AskFor::Away(_)) =>
                {
                    screen.waiting.push(ask);
                }
                (overlay, Some(screen)) if is_put_to_group(&overlay) => {
                    screen.put_to_group.push(overlay);
                }
                _ => {}
            }
        }
        effects.extend(self.listen(now));
        effects
    }

    /// Whether some of the time of the step that runs was listening: then nobody says that it
    /// is over.
    pub(super) fn was_listening(session: &OpenSession, now: &Now) -> bool {
        session.live.as_ref().is_some_and(|live| {
            let listened = live.listened(live.current_index(), session.at(now));
            live.listening().is_some() || !listened.is_zero()
        })
    }

    /// Asks whether a stretch of sleep counts, where a session runs.
    pub(in crate::app) fn ask_about_sleep(&mut self, slept: Slept) {
        let live = self.session().and_then(|s| s.live.as_ref());
        if live.is_some_and(Live::is_running) {
            self.ask_about_time(Ask::slept(slept));
        }
    }

    /// Asks about time; while the leaders listen only when they go on.
    pub(super) fn ask_about_time(&mut self, ask: Ask) {
        let waits = self.is_listening();
        match self.live_screen() {
            Some(screen) if waits => screen.waiting.push(ask),
            _ => self.ask(ask),
        }
    }

    /// Asks what has waited; below it lies the choice that was being put to the group.
    pub(super) fn ask_what_waited(&mut self) {
        if self.is_listening() {
            return;
        }
        let put = self
            .live_screen()
            .map(|s| std::mem::take(&mut s.put_to_group));
        self.overlays.splice(0..0, put.unwrap_or_default());
        let waiting = self.live_screen().map(|s| std::mem::take(&mut s.waiting));
        for ask in waiting.into_iter().flatten() {
            self.ask(ask);
        }
    }
}

/// Whether it is a choice that is being put to the group, or one of its choices being written.
fn is_put_to_group(overlay: &Overlay) -> bool {
    match overlay {
        Overlay::Say(_) => true,
        Overlay::Line(line) => line.purpose == LineFor::NewChoice,
        _ => false,
    }
}
