//! Saving as the loop does it: behind the picture, tried again where the disk takes nothing, and at
//! last before the program ends. Must not know what is saved.

use std::time::Duration;

use super::Driver;
use super::end::End;
use crate::app::{Effect, Message};
use crate::run::clock::Clocks;
use crate::run::event::Events;
use crate::run::terminal::Surface;

/// What could not be saved is tried again this often, also where nobody touches anything: the
/// disk may have room again.
const TRY_AGAIN: Duration = Duration::from_secs(5);

impl<S: Surface, C: Clocks, E: Events> Driver<S, C, E> {
    /// Saves what the program wrote since the last picture; what could not be saved is tried again
    /// when it is time.
    pub(super) fn save(&mut self) {
        if !self.to_save.is_empty() {
            self.terminal.backend_mut().let_frame_out();
        }
        self.tell_room();
        self.note_down();
        let now = self.clocks.now().steady;
        let saved = match self.try_again {
            Some(when) if when <= now => self.hands.save_all(),
            _ => self.hands.save(),
        };
        if !self.hands.has_unsaved() {
            self.try_again = None;
        } else if !saved.is_empty() || self.try_again.is_none() {
            self.try_again = Some(now.saturating_add(TRY_AGAIN));
        }
        self.tell_all(saved);
    }

    /// Tells the screen in the room what it is to show: before the saves, for which it would have
    /// to wait, and behind our own picture.
    pub(super) fn tell_room(&mut self) {
        let Some(shown) = self.to_tell.take() else {
            return;
        };
        let (now, wall) = (self.clocks.now(), self.clocks.wall());
        if let Err(error) = self.hands.tell_room(*shown, &now, wall) {
            self.tell(Message::RoomNotTold(error));
        }
    }

    /// Hands over what is to be saved. It has to be as it was when the program asked, so this
    /// comes before anything else that may change it, and before the loop waits.
    pub(super) fn note_down(&mut self) {
        for file in std::mem::take(&mut self.to_save) {
            let effects = self.hand_over(Effect::Save(file));
            self.carry_out(effects);
        }
    }

    /// Ends the program for a leader who wants it, unless something is not saved: then it is asked
    /// what becomes of that, each time anew, and only that answer ends the program.
    pub(super) fn end_if_saved(&mut self) {
        let saved = self.save_at_last();
        if saved || self.end == End::WantedAnyway {
            self.end = End::Over;
            return;
        }
        self.end = End::No;
        let rehearses = self.then.take().is_some();
        self.tell(if rehearses {
            Message::NotRehearsed
        } else {
            Message::NotEnded
        });
    }

    /// Saves everything, what is still being written included; gives whether all of it is.
    pub(super) fn save_at_last(&mut self) -> bool {
        self.tell(Message::Ending);
        self.note_down();
        let (messages, saved) = self.hands.save_at_last();
        self.tell_all(messages);
        saved
    }
}
