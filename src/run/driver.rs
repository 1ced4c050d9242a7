//! The loop: waits, tells the program what happened, draws, saves. Generic over what it draws
//! on, what tells the time and where events come from, so that a script can stand in for all
//! three. Must not know what anything means.

mod end;
mod saving;
mod waiting;

use std::collections::VecDeque;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::layout::{Position, Rect};

use end::End;

use super::clock::Clocks;
use super::effects::{Hands, Outcome};
use super::event::{Event, Events};
use super::terminal::Surface;
use crate::app::effect::Rehearse;
use crate::app::{self, App, Effect, File, Message, Setup};
use crate::domain::language::Lang;
use crate::domain::shown::Shown;
use crate::domain::time::Now;
use crate::store::SaveError;
use crate::ui::{self, Hits};

/// After so many events the screen is drawn, even if more are waiting.
const MOST_AT_ONCE: usize = 256;

/// An event that comes so soon after the last picture was there before it, and others may be too: a
/// key is held down, or a text pasted into a terminal that does not mark it.
const AT_ONCE: Duration = Duration::from_millis(1);

/// The running program.
pub struct Driver<S: Surface, C, E> {
    app: App,
    hands: Hands,
    terminal: Terminal<S>,
    clocks: C,
    events: E,
    hits: Hits,
    /// Until when, on the steady clock, the program was certainly awake or meant to wait.
    awake: Duration,
    /// When, on the steady clock, what could not be saved is tried again.
    try_again: Option<Duration>,
    changed: bool,
    ring: bool,
    /// Files to save whose records the hands do not have yet.
    to_save: Vec<File>,
    /// What the screen in the room is to show, not told yet.
    to_tell: Option<Box<Shown>>,
    end: End,
    /// What is to come when the program has ended.
    then: Option<Rehearse>,
}

/// What is left of a program that has ended, for the next.
pub struct Rest<S: Surface, E> {
    /// What was drawn on.
    pub terminal: Terminal<S>,
    /// Where events come from.
    pub events: E,
    /// What reached the files.
    pub hands: Hands,
    /// What is to be rehearsed, if that is why it ended.
    pub then: Option<Rehearse>,
    /// Why something that was written is not saved, where that is so.
    pub not_saved: Option<SaveError>,
    /// The language in use.
    pub lang: Lang,
}

impl<S: Surface, C: Clocks, E: Events> Driver<S, C, E> {
    /// Starts the program, up to its first picture.
    ///
    /// # Errors
    /// When the terminal does not take the picture.
    pub fn start(
        setup: Setup,
        hands: Hands,
        terminal: Terminal<S>,
        clocks: C,
        events: E,
    ) -> Result<Self, S::Error> {
        let (app, effects) = App::new(setup);
        let awake = clocks.now().steady;
        let mut driver = Self {
            app,
            hands,
            terminal,
            clocks,
            events,
            hits: Hits::default(),
            awake,
            try_again: None,
            changed: true,
            ring: false,
            to_save: Vec::new(),
            to_tell: None,
            end: End::No,
            then: None,
        };
        driver.tell_size();
        driver.carry_out(effects);
        driver.show()?;
        Ok(driver)
    }

    /// Runs until somebody ends the program. Whatever ends it, what was written is saved.
    ///
    /// # Errors
    /// When the terminal takes no more pictures.
    pub fn run(&mut self) -> Result<(), S::Error> {
        let ran = self.turns();
        self.save_at_last();
        ran
    }

    /// Takes an ended program apart.
    #[must_use]
    pub fn into_rest(self) -> Rest<S, E> {
        let has_unsaved = self.hands.has_unsaved();
        let not_saved = self.app.unsaved.into_values().next();
        Rest {
            not_saved: not_saved.filter(|_| has_unsaved).map(|it| it.error),
            lang: self.app.words.lang(),
            terminal: self.terminal,
            events: self.events,
            hands: self.hands,
            then: self.then,
        }
    }

    /// What is to be rehearsed when the program has ended.
    #[must_use]
    pub const fn then(&self) -> Option<&Rehearse> {
        self.then.as_ref()
    }

    /// The program's state.
    #[must_use]
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// What is drawn on.
    #[must_use]
    pub const fn terminal(&self) -> &Terminal<S> {
        &self.terminal
    }

    fn turns(&mut self) -> Result<(), S::Error> {
        while self.end != End::Over {
            self.turn();
            if self.end == End::Over {
                // The terminal may take nothing any more; what was written comes first.
                break;
            }
            self.show()?;
            self.save();
            if matches!(self.end, End::Wanted | End::WantedAnyway) {
                self.end_if_saved();
            }
            self.show()?;
        }
        Ok(())
    }

    /// Waits for something to happen, and tells it.
    fn turn(&mut self) {
        let began = self.clocks.now().steady;
        let event = self.wait();
        let now = self.look();
        let came_at_once = now.steady.saturating_sub(began) < AT_ONCE;
        if self.app.wake().is_some_and(|wake| wake <= now.steady) {
            self.tell(Message::Woke);
        }
        match event {
            Some(event) if came_at_once => self.take_all(event),
            // A single key is not kept waiting for a look at whether there are more.
            Some(event) => self.take(event),
            None if self.hands.is_reading() => {
                let more = self.hands.read_on();
                self.tell_all(more);
            }
            None => {}
        }
    }

    /// Takes an event and those that wait behind it.
    fn take_all(&mut self, first: Event) {
        self.take(first);
        for _ in 0..MOST_AT_ONCE {
            if self.end != End::No {
                return;
            }
            match self.events.next(Some(Duration::ZERO)) {
                Some(event) => self.take(event),
                None => return,
            }
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.tell(Message::Key(key)),
            Event::Paste(text) => self.tell(Message::Paste(text)),
            Event::Clicked { column, row } => {
                if let Some(target) = self.hits.at(column, row) {
                    self.tell(Message::Click(target));
                }
            }
            Event::Resized => self.tell_size(),
            Event::GoesOn => {
                // The screen is empty, so the picture before the next one is empty too.
                self.terminal.swap_buffers();
                self.tell_size();
            }
            Event::Tried => {
                let tried = self.hands.tried_meanwhile();
                self.tell_all(tried);
            }
            Event::End => self.end = End::Over,
        }
    }

    /// Fits the pictures to the screen and tells how large it is, where the terminal says so.
    fn tell_size(&mut self) {
        self.changed = true;
        if let Ok(size) = self.terminal.size() {
            let area = Rect::from((Position::ORIGIN, size));
            if self.terminal.get_frame().area() != area {
                // Where that fails the next picture fails too, and tells.
                drop(self.terminal.resize(area));
            }
            self.tell(Message::Resized(app::Size {
                columns: size.width,
                rows: size.height,
            }));
        }
    }

    fn tell(&mut self, message: Message) {
        let now = self.look();
        self.tell_at(message, now);
    }

    fn tell_all(&mut self, messages: Vec<Message>) {
        for message in messages {
            self.tell(message);
        }
    }

    fn tell_at(&mut self, message: Message, now: Now) {
        self.note_down();
        let effects = self.app.update(message, now);
        if let Some(lapse) = self.app.lapse() {
            self.clocks.lapse(lapse);
        }
        self.changed = true;
        self.carry_out(effects);
    }

    /// Carries out effects and what the program makes of their outcome. Saves wait until the
    /// picture is drawn: copying the records would hold it up.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut effects = VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Save(file) => {
                    self.to_save.push(file);
                }
                Effect::TellRoom(shown) => self.to_tell = Some(shown),
                other => {
                    self.note_down();
                    effects.extend(self.hand_over(other));
                }
            }
        }
    }

    /// Hands over one effect; gives what the program makes of its outcome.
    fn hand_over(&mut self, effect: Effect) -> Vec<Effect> {
        let now = self.clocks.now();
        let mut more = Vec::new();
        match self.hands.carry_out(effect, &self.app, &now) {
            Outcome::Messages(messages) => {
                for message in messages {
                    more.extend(self.app.update(message, self.clocks.now()));
                    self.changed = true;
                }
            }
            Outcome::Ring => self.ring = true,
            Outcome::Rehearse(rehearse) => {
                self.then = Some(rehearse);
                self.end = End::Wanted;
            }
            Outcome::Quit => self.end = End::Wanted,
            Outcome::QuitAnyway => self.end = End::WantedAnyway,
        }
        more
    }

    /// Draws, if there is something new to be seen.
    fn show(&mut self) -> Result<(), S::Error> {
        if std::mem::take(&mut self.ring) {
            self.terminal.backend_mut().ring()?;
        }
        if !std::mem::take(&mut self.changed) {
            return Ok(());
        }
        let now = self.clocks.now();
        let (app, hits) = (&self.app, &mut self.hits);
        self.terminal.backend_mut().begin_frame()?;
        self.terminal
            .draw(|frame| *hits = ui::draw(app, &now, frame))?;
        self.terminal.backend_mut().end_frame()
    }
}
