//! The loop of the screen in the room: listens, draws, waits; ends at its key or a signal. Generic
//! as the leaders' loop is, so that a script can stand in. Must not know what anything means.

use std::path::PathBuf;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::layout::{Position, Rect};

use super::clock::{Clocks, Speed, SystemClocks};
use super::event::{Event, Events};
use super::start::StartError;
use super::terminal::{Surface, Taken};
use super::{fault, listen, signals, terminal};
use crate::app::follow::Follower;
use crate::app::look::Look;
use crate::domain::language::Lang;
use crate::input::{Action, Context, find};
use crate::say;
use crate::store::Listener;
use crate::ui::room::draw_window;

/// How the screen in the room is to run.
#[derive(Debug, Clone)]
pub struct RoomOptions {
    /// The folder where it listens.
    pub folder: PathBuf,
    /// The language that was asked for, whatever the group's is.
    pub lang: Option<Lang>,
    /// The language of the system.
    pub system_lang: Lang,
    /// How it looks.
    pub look: Look,
}

/// Runs the screen in the room until somebody ends it.
///
/// # Errors
/// Why it does not run, or no longer.
pub fn follow(options: RoomOptions) -> Result<(), StartError> {
    fault::leave_no_image();
    fault::end_quietly();
    let (to_loop, from_others) = listen::channel();
    signals::watch(to_loop.clone())?;
    let taken = Taken::take()?;
    let events = listen::listen(&to_loop, from_others)?;
    let terminal = terminal::whole(taken.screen())?;
    let follower = Follower::new(options.lang, options.system_lang, options.look);
    fault::say(say!(follower.words, "fault"));
    let listener = Listener::new(options.folder);
    let clocks = SystemClocks::new(Speed::TRUE);
    let ran = RoomLoop::new(follower, listener, terminal, clocks, events).run();
    drop(taken);
    Ok(ran?)
}

/// The running screen.
pub struct RoomLoop<S: Surface, C, E> {
    follower: Follower,
    listener: Listener,
    terminal: Terminal<S>,
    clocks: C,
    events: E,
    /// When it listens again, on the steady clock.
    listens: Duration,
    /// When it looks different by itself, on the steady clock.
    changes: Option<Duration>,
    changed: bool,
}

impl<S: Surface, C: Clocks, E: Events> RoomLoop<S, C, E> {
    /// A screen that is about to listen for the first time.
    pub fn new(
        follower: Follower,
        listener: Listener,
        terminal: Terminal<S>,
        clocks: C,
        events: E,
    ) -> Self {
        let listens = clocks.now().steady;
        Self {
            follower,
            listener,
            terminal,
            clocks,
            events,
            listens,
            changes: None,
            changed: true,
        }
    }

    /// Runs until somebody ends it.
    ///
    /// # Errors
    /// When the terminal takes no more pictures.
    pub fn run(&mut self) -> Result<(), S::Error> {
        loop {
            self.listen();
            self.show()?;
            let now = self.clocks.now().steady;
            let next = self.changes.map_or(self.listens, |c| c.min(self.listens));
            let wait = self.clocks.wait(next.saturating_sub(now));
            // A wait of nothing would only look whether something lies there.
            let wait = wait.max(Duration::from_millis(1));
            match self.events.next(Some(wait)) {
                Some(Event::End) => return Ok(()),
                Some(Event::Key(key)) => {
                    if find(&[Context::RoomWindow], key) == Some(Action::Quit) {
                        return Ok(());
                    }
                }
                Some(Event::Resized) => self.resize(),
                Some(Event::GoesOn) => {
                    // The screen is empty, so the picture before the next one is empty too.
                    self.terminal.swap_buffers();
                    self.resize();
                }
                Some(Event::Paste(_) | Event::Clicked { .. } | Event::Tried) | None => {}
            }
        }
    }

    /// Listens, if it is time; and sees whether the picture is still the same.
    fn listen(&mut self) {
        let now = self.clocks.now();
        if self.listens <= now.steady {
            let news = self.listener.listen();
            self.changed |= self.follower.hear(news, &now, self.clocks.wall());
            self.listens = now.steady.saturating_add(self.follower.listens_after());
        }
        self.changed |= self.changes.is_some_and(|changes| changes <= now.steady);
    }

    fn resize(&mut self) {
        self.changed = true;
        if let Ok(size) = self.terminal.size() {
            // Where that fails the next picture fails too, and tells.
            drop(self.terminal.resize(Rect::from((Position::ORIGIN, size))));
        }
    }

    fn show(&mut self) -> Result<(), S::Error> {
        if !std::mem::take(&mut self.changed) {
            return Ok(());
        }
        let now = self.clocks.now();
        let follower = &self.follower;
        self.terminal.backend_mut().begin_frame()?;
        self.terminal
            .draw(|frame| draw_window(follower, &now, frame))?;
        self.terminal.backend_mut().end_frame()?;
        let so_for = self.follower.looks_so_for(&now);
        self.changes = so_for.map(|so_for| now.steady.saturating_add(so_for));
        Ok(())
    }
}
