//! Signals: somebody asks the program to end, or the window was closed. A thread of its own
//! waits for them, because the one that listens to a terminal hears nothing once that is gone.
//! One means no more than that a file became too large. Must not save anything itself.

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

/// From now on a write that makes a file larger than the user may have fails like any other that
/// the disk does not take; the system's own answer is to kill the program.
///
/// # Errors
/// When the system does not let us listen.
pub fn outlive_large_files() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::sync::Arc;
        use std::sync::atomic::AtomicBool;
        // Nobody asks whether it came: the write says so.
        signal_hook::flag::register(
            signal_hook::consts::SIGXFSZ,
            Arc::new(AtomicBool::new(false)),
        )?;
    }
    Ok(())
}
