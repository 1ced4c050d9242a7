//! What was open over a running session of a protected group when people were hidden: it is saved,
//! taken off the screen, and comes back when the passphrase has been given. Meanwhile whoever writes
//! begins anew. Must not know what is drawn.

use super::shows::{Shows, shown_by};
use crate::app::effect::Effect;
use crate::app::line::LineFor;
use crate::app::{App, Overlay, Screen};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Key};

/// What waits for the passphrase.
#[derive(Debug)]
pub struct KeptBack {
    /// The group that it is of.
    group: Id,
    /// What was open, the nearest last.
    overlays: Vec<Overlay>,
}

impl App {
    /// Lays something over the screen; nothing comes there in another way. What shows anything that
    /// was written before waits for the passphrase while people are hidden.
    pub(in crate::app) fn lay(&mut self, overlay: Overlay) {
        if self.may_be_seen(&overlay) {
            self.overlays.push(overlay);
        } else {
            self.wants_to_see = true;
        }
    }

    /// Whether something may lie over the screen now.
    pub(in crate::app) fn may_be_seen(&self, overlay: &Overlay) -> bool {
        !self.keeps_back() || shown_by(overlay) == Shows::Nothing
    }

    /// Whether what was written before needs the passphrase, while a session goes on.
    pub(in crate::app) fn keeps_back(&self) -> bool {
        self.hiding != super::Hiding::Shown && self.is_protected() && self.is_running()
    }

    /// Asks for the passphrase where a key would have shown what needs it.
    pub(in crate::app) fn ask_to_see(&mut self) -> Vec<Effect> {
        if std::mem::take(&mut self.wants_to_see) {
            return self.ask_to_show();
        }
        Vec::new()
    }

    /// Saves what is open and takes it off the screen, down to what shows nothing.
    pub(super) fn keep_back(&mut self, now: &Now) -> Vec<Effect> {
        let is_shown = |overlay: &Overlay| shown_by(overlay) != Shows::Nothing;
        let Some(first) = self.overlays.iter().position(is_shown) else {
            return Vec::new();
        };
        let mut effects = self.keep_what_is_written(now);
        let mut open = self.overlays.split_off(first);
        open.retain(|overlay| shown_by(overlay) != Shows::Written);
        for overlay in &open {
            effects.extend(match overlay {
                Overlay::Note(pad) => self.keep_so_far(pad, now),
                Overlay::Line(line) => self.keep_told(&line.purpose, line.editor.text(), now),
                _ => Vec::new(),
            });
        }
        if open.iter().any(is_shown) {
            self.hold_back(open);
            self.overlays.push(Overlay::KeptBack);
        }
        effects
    }

    /// Keeps for later what may not be seen now.
    pub(in crate::app) fn hold_back(&mut self, overlays: Vec<Overlay>) {
        if let Some(group) = &self.group {
            let group = group.id.clone();
            self.kept_back.push(KeptBack { group, overlays });
        }
    }

    /// What a child told, and why somebody is away, are kept as Enter would keep them.
    fn keep_told(&mut self, purpose: &LineFor, text: &str, now: &Now) -> Vec<Effect> {
        let text = text.trim();
        match purpose {
            _ if text.is_empty() => Vec::new(),
            LineFor::Top(person) => self.told_top(person, text, now),
            LineFor::Bottom(person) => self.told_bottom(person, text, now),
            LineFor::AwayReason(person) => self.away_because(person, text, now),
            _ => Vec::new(),
        }
    }

    /// Brings back what waited, the latest first, as soon as nothing else is open.
    pub(in crate::app) fn bring_back(&mut self) {
        let Some(group) = &self.group else {
            self.kept_back.clear();
            return;
        };
        self.kept_back.retain(|kept| kept.group == group.id);
        let has_place = !matches!(self.screen, Screen::Home(_) | Screen::NewGroup(_));
        if self.hiding == super::Hiding::Shown && has_place && self.overlays.is_empty() {
            let kept = self.kept_back.pop();
            self.overlays = kept.map_or_else(Vec::new, |kept| kept.overlays);
        }
    }

    /// What a key does where something waits for the passphrase.
    pub(in crate::app) fn act_kept_back(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Leave => {
                self.overlays.pop();
                Vec::new()
            }
            Action::GivePassphrase => self.ask_to_show(),
            _ => Vec::new(),
        }
    }

    /// What is typed where something waits begins a new note: nobody who goes on writing loses a
    /// letter.
    pub(in crate::app) fn write_anew(&mut self, text: &Anew<'_>, now: &Now) -> Vec<Effect> {
        let Some(planned) = self.screen.planned().cloned() else {
            return Vec::new();
        };
        if matches!(text, Anew::Key(key) if !matches!(key, Key::Char(_))) {
            return Vec::new();
        }
        self.overlays
            .retain(|overlay| !matches!(overlay, Overlay::KeptBack));
        let mut effects = self.begin_note(planned, None, now);
        effects.extend(match text {
            Anew::Key(key) => self.write_key(*key, now),
            Anew::Pasted(text) => self.paste(text, now),
        });
        effects
    }
}

/// What a new note begins with.
#[derive(Clone, Copy)]
pub(in crate::app) enum Anew<'a> {
    /// A key.
    Key(Key),
    /// Pasted text.
    Pasted(&'a str),
}
