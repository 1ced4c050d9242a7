//! Where the loop's events come from: from the terminal, and from other threads. Where the system
//! allows it the loop itself reads the terminal, since a thread in between costs every key the time
//! that the system takes to wake a second one. Must not know what the program makes of an event.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
#[cfg(unix)]
use std::time::Duration;

use super::event::{Event, Events};
use super::keys::understand;

/// The loop is gone, and nobody waits for an event any more.
#[derive(Debug)]
pub struct NobodyWaits;

/// Sends the loop events from other threads.
#[derive(Debug, Clone)]
pub struct ToLoop(Sender<Event>);

impl ToLoop {
    /// Sends an event and wakes the loop, which may hear of a changed window first.
    ///
    /// # Errors
    /// When the loop is gone.
    pub fn send(&self, event: Event) -> Result<(), NobodyWaits> {
        self.0.send(event).map_err(|_| NobodyWaits)?;
        wake();
        Ok(())
    }
}

/// What other threads have sent, where nobody listens to the terminal yet.
#[derive(Debug)]
pub struct FromOthers(Receiver<Event>);

/// A way into the loop, and what comes out of it there.
#[must_use]
pub fn channel() -> (ToLoop, FromOthers) {
    let (to, from) = mpsc::channel();
    (ToLoop(to), FromOthers(from))
}

/// All that wakes the loop: what the terminal sends, and what other threads do.
#[derive(Debug)]
pub struct Heard {
    others: Receiver<Event>,
}

/// Says that the window may have changed, which ends the reader's wait. Nothing else that it waits
/// for can be made to come.
#[cfg(unix)]
fn wake() {
    // It cannot fail for a signal that exists.
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
}

/// Where a thread reads the terminal the loop waits for nothing but what is sent.
#[cfg(not(unix))]
const fn wake() {}

/// Listens to the terminal from now on.
///
/// # Errors
/// When it cannot be listened to.
#[cfg(unix)]
pub fn listen(_: &ToLoop, others: FromOthers) -> io::Result<Heard> {
    // From here on no change of the window's size is missed: the first picture comes after it.
    crossterm::event::poll(Duration::ZERO)?;
    Ok(Heard { others: others.0 })
}

/// Listens to the terminal from now on, in a thread of its own, which blocks until something is
/// sent: while nobody touches anything, nothing runs.
///
/// # Errors
/// When the system gives no thread, or the terminal cannot be listened to.
#[cfg(not(unix))]
pub fn listen(to_loop: &ToLoop, others: FromOthers) -> io::Result<Heard> {
    crossterm::event::poll(std::time::Duration::ZERO)?;
    let to = to_loop.clone();
    let listening = move || {
        loop {
            let Some(event) = meant(crossterm::event::read()) else {
                continue;
            };
            let is_last = event == Event::End;
            if to.send(event).is_err() || is_last {
                return;
            }
        }
    };
    std::thread::Builder::new()
        .name("terminal".to_owned())
        .spawn(listening)?;
    Ok(Heard { others: others.0 })
}

/// What something read from the terminal means to the loop; a terminal that cannot be read is an
/// end.
fn meant(read: io::Result<crossterm::event::Event>) -> Option<Event> {
    match read {
        Ok(sent) => understand(sent),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => None,
        Err(_) => Some(Event::End),
    }
}

#[cfg(unix)]
impl Events for Heard {
    fn next(&mut self, most: Option<Duration>) -> Option<Event> {
        // What is sent after this look wakes the reader.
        if let Some(sent) = self.others.next(Some(Duration::ZERO)) {
            return Some(sent);
        }
        match most.map(|most| crossterm::event::poll(reader_waits(most))) {
            None | Some(Ok(true)) => meant(crossterm::event::read()),
            Some(Ok(false)) => None,
            Some(Err(error)) => meant(Err(error)),
        }
    }
}

#[cfg(not(unix))]
impl Events for Heard {
    fn next(&mut self, most: Option<std::time::Duration>) -> Option<Event> {
        self.others.next(most)
    }
}

/// How long the reader is told to wait for it to look once and wait no longer than `most`, but for
/// a millisecond. Told to wait for nothing it does not look. It waits in whole milliseconds and
/// goes round and round for what is left of one: a little over whole ones nothing is left.
#[cfg(unix)]
fn reader_waits(most: Duration) -> Duration {
    const ONE_LOOK: Duration = Duration::from_micros(2);
    const A_LITTLE: Duration = Duration::from_micros(20);
    if most.is_zero() {
        return ONE_LOOK;
    }
    let whole = most.as_nanos().div_ceil(1_000_000);
    Duration::from_millis(u64::try_from(whole).unwrap_or(u64::MAX)).saturating_add(A_LITTLE)
}

#[cfg(all(test, unix))]
mod tests;
