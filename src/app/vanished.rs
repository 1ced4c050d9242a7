//! When a sync has taken much of a group away: the leaders are asked, and until they have answered
//! everything stays in sight. Must not decide for them.

use super::ask::{Ask, AskFor};
use super::effect::Effect;
use super::{App, Overlay};
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::{Id, Stamp};
use crate::domain::time::Now;
use crate::domain::vanished::{Vanished, last_words};

impl App {
    /// Hears that much of a group is gone.
    pub(super) fn told_vanished(&mut self, group: &Id, vanished: Vanished) -> Vec<Effect> {
        if self.group.as_ref().is_some_and(|open| open.id == *group) {
            self.ask_about_vanished(vanished);
        }
        Vec::new()
    }

    /// Asks what is to become of what vanished, unless that is being asked already.
    pub(super) fn ask_about_vanished(&mut self, vanished: Vanished) {
        self.overlays
            .retain(|overlay| !asks_about_vanished(overlay));
        self.ask(Ask::vanished(vanished));
    }

    /// Puts away what lies over the screen, but for this question: it waits for its answer.
    pub(super) fn put_away_overlays(&mut self) {
        self.overlays.retain(asks_about_vanished);
    }

    /// Says everything again that vanished. Its sessions are read first, so that they can be
    /// written.
    pub(super) fn keep_vanished(&mut self, vanished: Vanished) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let read = Effect::ReadBooks {
            group: group.id.clone(),
            planned: vanished.from_sessions.keys().cloned().collect(),
        };
        self.to_say_again = Some(vanished);
        vec![read]
    }

    /// Goes on with saying again what vanished, now that its sessions have been read.
    pub(super) fn say_vanished_again(&mut self, now: &Now) -> Vec<Effect> {
        let (Some(vanished), Some(group)) = (self.to_say_again.take(), &mut self.group) else {
            return Vec::new();
        };
        group.say_again(&vanished, &mut self.ids, now)
    }

    /// Lets go what vanished.
    pub(super) fn let_vanished_go(&self) -> Vec<Effect> {
        let group = self.group.iter();
        group.map(|group| Effect::LetGo(group.id.clone())).collect()
    }
}

fn asks_about_vanished(overlay: &Overlay) -> bool {
    matches!(overlay, Overlay::Ask(ask) if matches!(ask.about, AskFor::Vanished(_)))
}

/// Says the last words of what vanished again, each as its author's.
pub(super) fn say_again<T: Clone + Keeps>(
    book: &mut Book<T>,
    vanished: &Book<T>,
    mut stamp: impl FnMut() -> Stamp,
) -> bool {
    let again = last_words(book, vanished);
    for revision in &again {
        let mut replaces = book.seen(&revision.id);
        // Only itself: what was written beside it goes on standing beside it.
        replaces.retain(|seen| *seen == revision.at || revision.replaces.contains(seen));
        book.insert(Revision {
            at: stamp(),
            replaces,
            ..revision.clone()
        });
    }
    !again.is_empty()
}
