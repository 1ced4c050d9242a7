//! Who is here, ticked over whatever step runs: a child who comes late is no reason to go back in
//! the plan. The rows and their keys are those of the name tags. Must not know how it is drawn.

use super::super::effect::Effect;
use super::super::{App, Overlay};
use super::name_tags::Tag;
use crate::domain::happening::Presence;
use crate::domain::time::Now;
use crate::input::Action;

/// The name tags over the session.
#[derive(Debug)]
pub struct WhoIsHerePad {
    /// The chosen row, from 0.
    pub chosen: usize,
}

impl WhoIsHerePad {
    /// To the next of so many rows.
    pub(super) fn go_on(&mut self, count: usize) {
        self.chosen = (self.chosen + 1).min(count.saturating_sub(1));
    }
}

impl App {
    /// Opens it, at the first who is not here yet.
    pub(super) fn show_who_is_here(&mut self) -> Vec<Effect> {
        let chosen = self.first_missing();
        self.lay(Overlay::WhoIsHere(WhoIsHerePad { chosen }));
        Vec::new()
    }

    /// The first of whom nothing has been said, else the first who is away.
    fn first_missing(&self) -> usize {
        let tags = self.tags();
        let is = |wanted: Option<Presence>| {
            tags.iter().position(|tag| match tag {
                Tag::Person(id) => {
                    let session = self.session();
                    let said = session.and_then(|s| s.book.attendance(id));
                    said.map(|a| a.presence) == wanted
                }
                Tag::Visitors(_) => false,
            })
        };
        is(None).or_else(|| is(Some(Presence::Absent))).unwrap_or(0)
    }

    pub(in crate::app) fn act_who_is_here(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let tags = self.tags();
        let Some(Overlay::WhoIsHere(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::Up => pad.chosen = pad.chosen.saturating_sub(1),
            Action::Down => pad.go_on(tags.len()),
            Action::Leave => drop(self.overlays.pop()),
            Action::Show => self.turn_veil(now),
            _ => {
                let Some(tag) = tags.get(pad.chosen) else {
                    return Vec::new();
                };
                if self.goes_on_from(action, tag)
                    && let Some(Overlay::WhoIsHere(pad)) = self.overlays.last_mut()
                {
                    pad.go_on(tags.len());
                }
                return self.mark_tag(action, tag, now);
            }
        }
        Vec::new()
    }
}
