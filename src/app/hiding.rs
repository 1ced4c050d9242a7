//! Hiding people: after some minutes without a key, and at once with one, nothing personal stands on
//! the screen. A running session goes on all the same. Must not know what is drawn in its place.

mod kept_back;
mod shows;

pub(super) use kept_back::Anew;
pub use kept_back::KeptBack;

use std::time::Duration;

use super::effect::Effect;
use super::live::Veil;
use super::message::Message;
use super::passphrase::Then;
use super::target::Target;
use super::{App, Overlay, Screen};
use crate::domain::group::{Frame, Person};
use crate::domain::session::Live;
use crate::domain::time::Now;
use crate::input::{self, Action, Key};
use shows::{Shows, shown_by};

/// How much is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hiding {
    /// Nothing.
    #[default]
    Shown,
    /// Everything personal.
    Hidden,
    /// Everything but the names, which a running session of a protected group needs.
    Names,
}

/// What stands in a name's place.
const HIDDEN: &str = "…";

impl App {
    /// Whether a screen without anything on it is to be drawn.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.hiding != Hiding::Shown && !self.is_running()
    }

    /// Whether what is written over a running session was hidden with its writer gone.
    #[must_use]
    pub const fn is_writing_hidden(&self) -> bool {
        self.writing_hidden
    }

    /// Whether it takes the passphrase to show everything again.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        let group = self.group.as_ref();
        group.is_some_and(|group| group.circle.is_some())
    }

    /// Whether even names are hidden.
    #[must_use]
    pub fn hides_names(&self) -> bool {
        self.hiding == Hiding::Hidden
    }

    /// What somebody is called, where that may be seen.
    #[must_use]
    pub fn name_of<'a>(&self, person: &'a Person) -> &'a str {
        match self.hiding {
            Hiding::Hidden => HIDDEN,
            Hiding::Shown | Hiding::Names => person.name.show(),
        }
    }

    /// What the group is called, where that may be seen.
    #[must_use]
    pub fn name_of_group<'a>(&self, frame: &'a Frame) -> &'a str {
        match self.hiding {
            Hiding::Hidden => HIDDEN,
            Hiding::Shown | Hiding::Names => frame.name.show(),
        }
    }

    fn is_running(&self) -> bool {
        let live = self.session().and_then(|session| session.live.as_ref());
        // Who has the keyboard in hand sees nothing of it.
        let shown = matches!(self.screen, Screen::Live(_)) && !self.is_handed_over();
        shown && live.is_some_and(Live::is_running)
    }

    /// When people will be hidden if nobody touches a key, on the steady clock.
    pub(super) fn hides_at(&self) -> Option<Duration> {
        if self.hiding == Hiding::Hidden {
            return None;
        }
        if self.rehearsal.is_some() || self.tour.is_some() {
            // Nothing of anybody is kept in it: its clocks may run faster, or nobody in it exists.
            return None;
        }
        Some(self.touched?.saturating_add(self.look.hide_after?))
    }

    /// Hides people when it is time; else takes a key as a sign that somebody is there. Gives what is
    /// to be done where the message means no more than that.
    pub(super) fn watch_over(&mut self, message: &Message, now: &Now) -> Option<Vec<Effect>> {
        let touch = matches!(
            message,
            Message::Key(_) | Message::Act(_) | Message::Click(_) | Message::Paste(_)
        );
        if !touch {
            self.touched.get_or_insert(now.steady);
            let over = self.hides_at().is_some_and(|at| at <= now.steady);
            return over.then(|| self.hide(now));
        }
        self.touched = Some(now.steady);
        if self.hiding == Hiding::Shown {
            return None;
        }
        self.touched_while_hidden(message, now)
    }

    /// Hides everything personal.
    pub(super) fn hide(&mut self, now: &Now) -> Vec<Effect> {
        self.hiding = Hiding::Hidden;
        self.notice = None;
        self.go_blind();
        let is_running = self.is_running();
        // Somebody's answers are saved and closed: they do not come back with one key.
        let mut effects = if is_running {
            self.put_answers_away(now)
        } else {
            Vec::new()
        };
        // A passphrase that was begun is wiped, and what waits is told of anew.
        let is_anew =
            |overlay: &Overlay| matches!(overlay, Overlay::Passphrase(_) | Overlay::KeptBack);
        self.overlays.retain(|overlay| !is_anew(overlay));
        if self.keeps_back() {
            effects.extend(self.keep_back(now));
        } else if is_running {
            // What was only looked at is closed; what is written is covered.
            let is_kept = |overlay: &Overlay| shown_by(overlay) != Shows::Written;
            self.overlays.retain(is_kept);
            self.writing_hidden = !self.overlays.is_empty();
        }
        if let Screen::Live(screen) = &mut self.screen {
            screen.veil = Veil::down();
        }
        effects.push(Effect::CloseIdentity);
        if matches!(self.screen, Screen::Home(_)) {
            effects.push(Effect::ReadHomes);
        }
        effects
    }

    /// What a key does while people are hidden, where it does not do what it always does.
    fn touched_while_hidden(&mut self, message: &Message, now: &Now) -> Option<Vec<Effect>> {
        let action = match message {
            Message::Key(key) => self.meant_by(*key),
            Message::Act(action) | Message::Click(Target::Hint(action)) => Some(*action),
            _ => None,
        };
        let is_asked = matches!(self.overlays.last(), Some(Overlay::Passphrase(_)));
        if action == Some(Action::Quit) || is_asked {
            return None;
        }
        if !self.is_running() {
            let asked = self.ask_to_show();
            return (!self.goes_on_writing(message)).then_some(asked);
        }
        if self.writing_hidden {
            self.writing_hidden = false;
            return (!self.is_text(message)).then(Vec::new);
        }
        match (action, self.hiding) {
            (Some(Action::Hide), Hiding::Names) => Some(self.hide(now)),
            (Some(Action::Hide | Action::Show), Hiding::Hidden) if self.is_protected() => {
                self.hiding = Hiding::Names;
                Some(Vec::new())
            }
            (Some(Action::Hide | Action::Show), _) => Some(self.ask_to_show()),
            _ => None,
        }
    }

    /// Whether what was hidden is shown again, and somebody goes on writing in it.
    fn goes_on_writing(&self, message: &Message) -> bool {
        self.hiding == Hiding::Shown && self.is_text(message)
    }

    /// Whether something is text where the keys are now: it is not lost with the key that shows
    /// everything again. What the keyboard is handed over for waits.
    fn is_text(&self, message: &Message) -> bool {
        let contexts = self.contexts();
        let takes_text = contexts.iter().any(|context| context.takes_text());
        let is_text = match message {
            Message::Key(key @ Key::Char(_)) => input::find(&contexts, *key).is_none(),
            Message::Paste(_) => true,
            _ => false,
        };
        is_text && takes_text && self.handed().is_none()
    }

    fn meant_by(&self, key: Key) -> Option<Action> {
        let contexts = self.contexts();
        let anywhere = || input::find(&[input::Context::Anywhere], key);
        let is_control = matches!(key, Key::Ctrl(_));
        input::find(&contexts, key).or_else(|| is_control.then(anywhere).flatten())
    }

    /// Shows everything again; in a protected group after the passphrase.
    fn ask_to_show(&mut self) -> Vec<Effect> {
        if self.is_protected() {
            return self.with_keys(Then::Show);
        }
        self.show_all();
        Vec::new()
    }

    pub(super) fn show_all(&mut self) {
        self.hiding = Hiding::Shown;
        self.writing_hidden = false;
    }
}

#[cfg(test)]
mod tests;
