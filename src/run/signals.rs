//! Signals: somebody asks the program to end, or the window was closed. A thread of its own
//! waits for them, because the one that listens to a terminal hears nothing once that is gone.
//! Must not save anything itself.

use std::process;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::event::Event;
use super::terminal;

/// How long the loop has to save and end.
const PATIENCE: Duration = Duration::from_millis(700);
/// How long the terminal has to take its state back after that.
const GRACE: Duration = Duration::from_millis(150);

/// Asks the loop to end at a signal that means so, and ends the program where the loop does
/// not: it may hang in a write to a terminal that takes nothing.
///
/// # Errors
/// When the system does not let us listen.
pub fn watch(to: Sender<Event>) -> Result<(), ctrlc::Error> {
    ctrlc::set_handler(move || {
        let _ = to.send(Event::End);
        // The program ends while this sleeps, if all goes well.
        thread::sleep(PATIENCE);
        terminal::give_back_within(GRACE);
        process::exit(1);
    })
}
