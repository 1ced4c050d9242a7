//! Signals: somebody asks the program to end, or the window was closed. A thread of its own
//! waits for them, because the one that listens to a terminal hears nothing once that is gone.
//! One means no more than that a file became too large. Must not save anything itself.

use std::thread;
use std::time::Duration;
use std::{io, process};

use super::event::Event;
use super::listen::ToLoop;
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
pub fn watch(to: ToLoop) -> io::Result<()> {
    #[cfg(unix)]
    stops::watch(to.clone())?;
    ctrlc::set_handler(move || {
        let _ = to.send(Event::End);
        // The program ends while this sleeps, if all goes well.
        thread::sleep(PATIENCE);
        terminal::give_back_within(GRACE);
        process::exit(1);
    })
    .map_err(io::Error::other)
}

/// Stopping and going on, where the system has that: the shell gets its terminal, and we get it
/// back.
#[cfg(unix)]
mod stops {
    use super::{Event, ToLoop, io, terminal, thread};

    use signal_hook::consts::{SIGCONT, SIGTSTP};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    pub(super) fn watch(to: ToLoop) -> io::Result<()> {
        let mut signals = Signals::new([SIGTSTP, SIGCONT])?;
        let watching = move || {
            for signal in signals.forever() {
                if signal == SIGTSTP {
                    terminal::lend();
                    // Stops here. Where it cannot, the terminal is taken again at once.
                    if emulate_default_handler(SIGTSTP).is_ok() {
                        continue;
                    }
                }
                terminal::take_again();
                if to.send(Event::GoesOn).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new().spawn(watching).map(drop)
    }
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
