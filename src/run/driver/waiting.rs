//! How long the loop waits, and how it notices that the laptop slept meanwhile. Must not know what
//! it waits for.

use std::time::Duration;

use ratatui::layout::{Position, Rect};

use super::Driver;
use crate::app::Message;
use crate::domain::time::Now;
use crate::run::clock::Clocks;
use crate::run::event::{Event, Events};
use crate::run::terminal::Surface;

/// While a session runs the clock is looked at this often, so that a laptop that slept is
/// noticed and the stretch that it slept is known to the second.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(1);

impl<S: Surface, C: Clocks, E: Events> Driver<S, C, E> {
    pub(super) fn wait(&mut self) -> Option<Event> {
        if self.hands.is_reading() {
            return self.events.next(Some(Duration::ZERO));
        }
        let now = self.look();
        let wakes = [self.app.wake(), self.try_again].into_iter().flatten();
        let until_wake = wakes.min().map(|w| w.saturating_sub(now.steady));
        let most = if self.is_session_running() {
            Some(
                until_wake
                    .unwrap_or(LOOK_AT_THE_CLOCK)
                    .min(LOOK_AT_THE_CLOCK),
            )
        } else {
            until_wake
        };
        self.awake = most.map_or(Duration::MAX, |most| now.steady.saturating_add(most));
        self.events.next(most.map(|most| self.clocks.wait(most)))
    }

    pub(super) fn is_session_running(&self) -> bool {
        let live = self.app.session().and_then(|session| session.live.as_ref());
        live.is_some_and(crate::domain::session::Live::is_running)
    }

    /// Looks at the clocks. Where more time has passed than can be, the laptop slept or the
    /// program was stopped: that is told first.
    pub(super) fn look(&mut self) -> Now {
        let now = self.clocks.now();
        let axis = self.app.session().and_then(|session| session.axis());
        let slept = axis
            .filter(|_| self.clocks.are_true())
            .and_then(|axis| axis.slept(self.awake, &now));
        self.awake = now.steady;
        if let Some(slept) = slept {
            self.tell_at(Message::Slept(slept), now);
            self.forget_picture();
        }
        now
    }

    /// Whoever stopped the program may have written over the screen: all of it is drawn anew.
    /// (The terminal is not asked where its cursor is, as `Terminal::clear` would: the picture
    /// would wait for the answer.)
    pub(super) fn forget_picture(&mut self) {
        let size = self.terminal.size();
        let drawn =
            size.and_then(|size| self.terminal.resize(Rect::from((Position::ORIGIN, size))));
        // Where that fails the next picture fails too, and tells.
        drop(drawn);
    }
}
