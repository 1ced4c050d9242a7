//! The terminal: taken over at the start, given back on every way out. Must not know what is
//! drawn on it.

use std::io::{self, IsTerminal, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
#[cfg(windows)]
use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen,
};
use crossterm::{Command, cursor, execute, queue, terminal};
use ratatui::backend::{Backend, CrosstermBackend, TestBackend};
use ratatui::layout::{Position, Rect};
use ratatui::{Terminal, TerminalOptions, Viewport};

use super::whole::Whole;

/// Whether the terminal is ours now.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether it was ours when the program was stopped.
#[cfg(unix)]
static LENT: AtomicBool = AtomicBool::new(false);

/// The system carries what was written to the terminal often on the processor that wrote it,
/// and only once that is free. Giving way is not enough: another program may come first.
const FRAME_GOES_OUT: Duration = Duration::from_micros(200);

/// What the terminal is written to through.
pub type Screen = CrosstermBackend<Whole<Stdout>>;

/// The terminal in our hands; dropping it gives it back.
#[derive(Debug)]
pub struct Taken(());

impl Taken {
    /// Takes the terminal over: raw mode, the other screen, the mouse, pasting as one piece.
    ///
    /// # Errors
    /// When there is no terminal, or it refuses.
    pub fn take() -> io::Result<Self> {
        if !io::stdout().is_terminal() {
            return Err(io::ErrorKind::NotConnected.into());
        }
        TAKEN.store(true, Ordering::SeqCst);
        let taken = Self(());
        set_up()?;
        Ok(taken)
    }

    /// What to draw on it through.
    #[must_use]
    pub fn screen(&self) -> Screen {
        CrosstermBackend::new(Whole::new(io::stdout()))
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

/// Makes the terminal ours. It is emptied too: a program that was killed left its last picture
/// there, with whatever was on it.
fn set_up() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    execute!(
        io::stdout(),
        EnterAlternateScreen,
        Clear(ClearType::All),
        Clicks(true),
        EnableBracketedPaste,
        cursor::Hide
    )
}

/// Gives the terminal back for as long as the program is stopped.
#[cfg(unix)]
pub fn lend() {
    LENT.store(TAKEN.load(Ordering::SeqCst), Ordering::SeqCst);
    give_back();
}

/// Takes the terminal over again when the program goes on after a stop: a shell may have made it
/// its own meanwhile. Does nothing where it was not ours. Errors are passed over: the next picture
/// tells.
#[cfg(unix)]
pub fn take_again() {
    let was_lent = LENT.swap(false, Ordering::SeqCst);
    if was_lent {
        TAKEN.store(true, Ordering::SeqCst);
    }
    if TAKEN.load(Ordering::SeqCst) {
        let _ = terminal::disable_raw_mode();
        let _ = set_up();
    }
}

/// Gives the terminal back as it was; does nothing where it is not ours. Errors are passed
/// over: where the terminal is gone there is nobody to tell.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let _ = execute!(
        io::stdout(),
        EndSynchronizedUpdate,
        DisableBracketedPaste,
        Clicks(false),
        ResetColor,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = terminal::disable_raw_mode();
}

/// Gives the terminal back, but waits no longer than this: one that takes nothing any more
/// would hold up the end of the program.
pub fn give_back_within(most: Duration) {
    let (done, wait) = mpsc::channel();
    let giving = thread::Builder::new().spawn(move || {
        give_back();
        let _ = done.send(());
    });
    if giving.is_ok() {
        let _ = wait.recv_timeout(most);
    }
}

/// The whole of a screen to draw on. How large it is, is asked once here, and then only when
/// it is said to have changed. Ratatui would ask before every picture, and a key would wait.
///
/// # Errors
/// When the terminal does not say how large it is.
pub fn whole<S: Surface>(screen: S) -> Result<Terminal<S>, S::Error> {
    let area = Rect::from((Position::ORIGIN, screen.size()?));
    let viewport = Viewport::Fixed(area);
    Terminal::with_options(screen, TerminalOptions { viewport })
}

/// Tells presses of the mouse, and not its every move as the library does: each would wake us.
struct Clicks(bool);

impl Command for Clicks {
    fn write_ansi(&self, f: &mut impl std::fmt::Write) -> std::fmt::Result {
        f.write_str(if self.0 {
            "\x1b[?1000h\x1b[?1006h"
        } else {
            "\x1b[?1006l\x1b[?1000l"
        })
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        if self.0 {
            EnableMouseCapture.execute_winapi()
        } else {
            DisableMouseCapture.execute_winapi()
        }
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        EnableMouseCapture.is_ansi_code_supported()
    }
}

/// What the loop draws on: a terminal, or a picture of one.
pub trait Surface: Backend {
    /// A frame begins; until it ends the terminal shows the one before.
    ///
    /// # Errors
    /// When the terminal does not take it.
    fn begin_frame(&mut self) -> Result<(), Self::Error>;

    /// The frame is whole.
    ///
    /// # Errors
    /// As for [`Self::begin_frame`].
    fn end_frame(&mut self) -> Result<(), Self::Error>;

    /// Leaves the processor for the moment that the system needs to bring the frame to the
    /// terminal, where it does: who begins something long at once holds the picture up.
    fn let_frame_out(&mut self);

    /// Rings the bell, once.
    ///
    /// # Errors
    /// As for [`Self::begin_frame`].
    fn ring(&mut self) -> Result<(), Self::Error>;
}

impl<W: Write> Surface for CrosstermBackend<W> {
    fn begin_frame(&mut self) -> io::Result<()> {
        queue!(self, BeginSynchronizedUpdate)
    }

    fn end_frame(&mut self) -> io::Result<()> {
        execute!(self, EndSynchronizedUpdate)
    }

    fn let_frame_out(&mut self) {
        thread::sleep(FRAME_GOES_OUT);
    }

    fn ring(&mut self) -> io::Result<()> {
        self.write_all(b"\x07")?;
        Write::flush(self)
    }
}

impl Surface for TestBackend {
    fn begin_frame(&mut self) -> Result<(), Self::Error> {
        Ok(())
    }

    fn end_frame(&mut self) -> Result<(), Self::Error> {
        Ok(())
    }

    fn let_frame_out(&mut self) {}

    fn ring(&mut self) -> Result<(), Self::Error> {
        Ok(())
    }
}
