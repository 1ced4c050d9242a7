//! What wakes the loop, and what it waits at: the terminal (see `listen`), or a script in its
//! place. Must not know what the program makes of it.

use std::fmt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::Duration;

use crate::input::Key;

/// Something that wakes the loop.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The mouse was pressed, in cells from 0.
    Clicked {
        /// From the left.
        column: u16,
        /// From the top.
        row: u16,
    },
    /// The window has another size.
    Resized,
    /// The program was stopped and goes on: what is on the screen is not known.
    GoesOn,
    /// A passphrase has been tried.
    Tried,
    /// Somebody outside wants the program to end, or the terminal is gone.
    End,
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What was typed may be a note.
        f.write_str(match self {
            Self::Key(_) => "Key",
            Self::Paste(_) => "Paste",
            Self::Clicked { .. } => "Clicked",
            Self::Resized => "Resized",
            Self::GoesOn => "GoesOn",
            Self::Tried => "Tried",
            Self::End => "End",
        })
    }
}

/// Where events come from.
pub trait Events {
    /// The next event; `None` when there was none within `most`, or what came means nothing.
    /// Without a `most` it waits as long as it takes.
    fn next(&mut self, most: Option<Duration>) -> Option<Event>;
}

/// Nobody being left who could send anything is an end too.
impl Events for Receiver<Event> {
    fn next(&mut self, most: Option<Duration>) -> Option<Event> {
        match most {
            None => Some(self.recv().unwrap_or(Event::End)),
            Some(Duration::ZERO) => match self.try_recv() {
                Ok(event) => Some(event),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => Some(Event::End),
            },
            Some(most) => match self.recv_timeout(most) {
                Ok(event) => Some(event),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => Some(Event::End),
            },
        }
    }
}
