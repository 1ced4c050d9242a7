//! What wakes the loop, and where it comes from: a terminal, or a script in its place. Must
//! not know what the program makes of it.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread;
use std::time::Duration;
use std::{fmt, io};

use super::keys::understand;
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
    /// The next event; `None` when there was none within `most`. Without a `most` it waits
    /// as long as it takes.
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

/// Listens to the terminal in a thread of its own, which blocks until something is sent: while
/// nobody touches anything, nothing runs.
///
/// # Errors
/// When the system gives no thread, or the terminal cannot be listened to.
pub fn listen(to: Sender<Event>) -> io::Result<()> {
    // From here on no change of the window's size is missed: the first picture comes after it.
    crossterm::event::poll(Duration::ZERO)?;
    thread::Builder::new()
        .name("terminal".to_owned())
        .spawn(move || {
            loop {
                let event = match crossterm::event::read() {
                    Ok(sent) => understand(sent),
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => None,
                    Err(_) => Some(Event::End),
                };
                let Some(event) = event else { continue };
                let is_last = event == Event::End;
                if to.send(event).is_err() || is_last {
                    return;
                }
            }
        })
        .map(drop)
}
