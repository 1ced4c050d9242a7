//! A script in place of a person, a terminal and the clocks, for the real loop: keys, time that
//! passes, a laptop that sleeps. Time moves only where the script says so.
#![allow(dead_code, reason = "not every test needs all of it")]

mod screen;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use ratatui::backend::TestBackend;
use smil::domain::time::Now;
use smil::input::Key;
use smil::run::clock::Clocks;
use smil::run::driver::Driver;
use smil::run::event::{Event, Events};

pub use screen::Screen;

/// The real loop before a script.
pub type Run = Driver<Screen, Script, Script>;

/// What happens next.
pub enum Step {
    /// Something comes from the terminal.
    Event(Event),
    /// Several things come at once, faster than the screen is drawn.
    Burst(VecDeque<Event>),
    /// Time passes, and nobody touches anything.
    Pass(Duration),
    /// The laptop sleeps, or the program stands still.
    Sleep(Duration),
    /// Somebody sets the wall clock.
    SetWall(TimeDelta),
    /// The window gets another size.
    Resize(u16, u16),
    /// The screen is looked at.
    Look,
    /// Something happens outside the program.
    Do(Box<dyn FnOnce()>),
}

/// The script, and what was seen while it ran.
#[derive(Clone, Default)]
pub struct Script(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    steps: VecDeque<Step>,
    steady: Duration,
    wall: TimeDelta,
    waits: Vec<Option<Duration>>,
    screen: Option<TestBackend>,
    seen: Vec<String>,
    rung: usize,
    at_end: AtEnd,
}

/// What comes when the script has been played.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum AtEnd {
    /// Somebody ends the program.
    #[default]
    End,
    /// The loop stands still where it waits, until there is more to play.
    Halt,
}

/// Leaves the loop where it waits: no panic, but the only way out that ends nothing.
struct Halted;

impl Script {
    /// A script that runs before a screen of this size.
    pub fn new(width: u16, height: u16) -> Self {
        let script = Self::default();
        script.0.borrow_mut().screen = Some(TestBackend::new(width, height));
        script
    }

    pub fn then(&self, step: Step) -> &Self {
        self.0.borrow_mut().steps.push_back(step);
        self
    }

    pub fn key(&self, key: Key) -> &Self {
        self.then(Step::Event(Event::Key(key)))
    }

    /// Every character is a key.
    pub fn keys(&self, text: &str) -> &Self {
        text.chars().fold(self, |s, c| s.key(Key::Char(c)))
    }

    /// Keys that all lie there before the loop looks.
    pub fn burst(&self, keys: &[Key]) -> &Self {
        let keys = keys.iter().map(|key| Event::Key(*key)).collect();
        self.then(Step::Burst(keys))
    }

    pub fn pass(&self, seconds: u64) -> &Self {
        self.then(Step::Pass(Duration::from_secs(seconds)))
    }

    pub fn sleep(&self, seconds: u64) -> &Self {
        self.then(Step::Sleep(Duration::from_secs(seconds)))
    }

    pub fn look(&self) -> &Self {
        self.then(Step::Look)
    }

    /// What the screen showed at each look.
    pub fn seen(&self) -> Vec<String> {
        self.0.borrow().seen.clone()
    }

    /// How long the loop meant to wait, each time.
    pub fn waits(&self) -> Vec<Option<Duration>> {
        self.0.borrow().waits.clone()
    }

    /// How often the bell rang.
    pub fn rung(&self) -> usize {
        self.0.borrow().rung
    }

    /// Plays what there is, and leaves the loop standing where it waits for more. Gives whether
    /// it still runs.
    pub fn play(&self, run: &mut Run) -> bool {
        self.0.borrow_mut().at_end = AtEnd::Halt;
        let played = catch_unwind(AssertUnwindSafe(|| run.run()));
        self.0.borrow_mut().at_end = AtEnd::End;
        match played {
            Ok(ran) => {
                ran.unwrap();
                self.0.borrow_mut().steps.clear();
                false
            }
            Err(left) if left.is::<Halted>() => true,
            Err(fault) => resume_unwind(fault),
        }
    }

    /// The laptop is started anew after being off for so long: only the wall clock ran, and
    /// nothing stands on the screen.
    pub fn off_for(&self, length: Duration) {
        let mut inner = self.0.borrow_mut();
        let size = inner.screen.as_ref().map(|screen| screen.buffer().area);
        inner.screen = size.map(|size| TestBackend::new(size.width, size.height));
        inner.steady = Duration::ZERO;
        inner.wall += TimeDelta::from_std(length).unwrap();
    }

    /// What stands on the screen.
    pub fn picture(&self) -> String {
        let inner = self.0.borrow();
        inner
            .screen
            .as_ref()
            .map(screen::picture)
            .unwrap_or_default()
    }

    /// The screen to draw on.
    pub fn screen(&self) -> Screen {
        Screen(self.clone())
    }
}

impl Inner {
    fn pass(&mut self, length: Duration) {
        self.steady += length;
        self.wall += TimeDelta::from_std(length).unwrap();
    }

    /// What comes of the next step; `None` when the step is over and brought nothing.
    fn play(&mut self, step: Step, most: &mut Option<Duration>) -> Option<Played> {
        match step {
            Step::Event(event) => return Some(Played::Event(event)),
            Step::Burst(mut events) => {
                let first = events.pop_front()?;
                self.steps.push_front(Step::Burst(events));
                return Some(Played::Event(first));
            }
            Step::Pass(length) => {
                let now = most.map_or(length, |most| most.min(length));
                self.pass(now);
                if let Some(most) = most {
                    *most -= now;
                }
                if now < length {
                    self.steps.push_front(Step::Pass(length - now));
                    return Some(Played::Nothing);
                }
            }
            Step::Sleep(length) => {
                self.pass(length);
                if most.is_some() {
                    return Some(Played::Nothing);
                }
            }
            Step::SetWall(by) => self.wall += by,
            Step::Resize(width, height) => {
                if let Some(screen) = &mut self.screen {
                    screen.resize(width, height);
                }
                return Some(Played::Event(Event::Resized));
            }
            Step::Look => {
                let picture = self.screen.as_ref().map(screen::picture);
                self.seen.extend(picture);
            }
            Step::Do(deed) => deed(),
        }
        None
    }
}

enum Played {
    Event(Event),
    /// The wait is over.
    Nothing,
}

impl Events for Script {
    fn next(&mut self, most: Option<Duration>) -> Option<Event> {
        let mut inner = self.0.borrow_mut();
        if most == Some(Duration::ZERO) {
            // Only a burst lies there already.
            return match inner.steps.front_mut() {
                Some(Step::Burst(events)) => events.pop_front(),
                _ => None,
            };
        }
        inner.waits.push(most);
        let mut left = most;
        loop {
            let Some(step) = inner.steps.pop_front() else {
                if inner.at_end == AtEnd::Halt {
                    resume_unwind(Box::new(Halted));
                }
                return Some(Event::End);
            };
            match inner.play(step, &mut left) {
                Some(Played::Event(event)) => return Some(event),
                Some(Played::Nothing) => return None,
                None if left == Some(Duration::ZERO) => return None,
                None => {}
            }
        }
    }
}

impl Clocks for Script {
    fn now(&self) -> Now {
        let inner = self.0.borrow();
        // Tuesday 26 January 2027, 14:30 in Norway.
        let start: DateTime<Utc> = "2027-01-26T13:30:00Z".parse().unwrap();
        Now {
            steady: Duration::from_secs(1000) + inner.steady,
            wall: start + inner.wall,
            zone: norway,
            rate: 1,
        }
    }

    fn wait(&self, ahead: Duration) -> Duration {
        ahead
    }

    fn are_true(&self) -> bool {
        true
    }
}

fn norway(utc: DateTime<Utc>) -> NaiveDateTime {
    utc.naive_utc() + TimeDelta::hours(1)
}
