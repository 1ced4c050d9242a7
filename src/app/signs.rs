//! Small signs of one child, ticked over the name tags, where the group uses them. Children stand
//! near then: what is ticked goes from the screen by itself. Must not know what the signs mean.

#[cfg(test)]
mod tests;

use std::time::Duration;

use super::effect::Effect;
use super::live::Veil;
use super::live::name_tags::Tag;
use super::{App, Overlay};
use crate::domain::group::Role;
use crate::domain::happening::{SessionRecord, SmallSign, SmallSigns, small_signs_id};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// What is being ticked.
#[derive(Debug)]
pub struct SignsPad {
    /// The child.
    pub person: Id,
    /// The chosen sign, from 0.
    pub chosen: usize,
    /// The pad goes when it lowers; every key lifts it anew.
    veil: Veil,
}

/// The signs stand in columns of so many rows, few enough that the child's name tag is seen above.
pub const ROWS: u16 = 3;

impl SignsPad {
    fn go(&mut self, by: isize) {
        let to = self.chosen.checked_add_signed(by);
        self.chosen = to
            .filter(|to| *to < SmallSign::ALL.len())
            .unwrap_or(self.chosen);
    }
}

impl App {
    /// Whether a name tag can have small signs: a child's, where the group uses them.
    pub(super) fn has_signs(&self, tag: &Tag) -> bool {
        let Tag::Person(id) = tag else {
            return false;
        };
        let person = self.group.as_ref().and_then(|g| g.book.person(id));
        self.uses().small_signs.is_on() && person.is_some_and(|p| p.role == Role::Child)
    }

    /// Opens the signs of a name tag.
    pub(super) fn open_signs(&mut self, tag: &Tag, now: &Now) {
        if let (true, Tag::Person(id)) = (self.has_signs(tag), tag) {
            self.lay(Overlay::Signs(SignsPad {
                person: id.clone(),
                chosen: 0,
                veil: Veil::up(now),
            }));
        }
    }

    /// What has been seen of somebody in the session in hand.
    #[must_use]
    pub fn signs_of(&self, person: &Id) -> SmallSigns {
        let said = self.session().and_then(|s| s.book.small_signs(person));
        said.cloned()
            .unwrap_or_else(|| SmallSigns::none_of(person.clone()))
    }

    pub(super) fn act_signs(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Signs(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        pad.veil = Veil::up(now);
        match action {
            Action::Up => pad.go(-1),
            Action::Down => pad.go(1),
            Action::PreviousChoice => pad.go(-isize::from(ROWS.cast_signed())),
            Action::NextChoice => pad.go(ROWS.cast_signed().into()),
            Action::Leave => drop(self.overlays.pop()),
            Action::Tick => {
                let (person, sign) = (pad.person.clone(), SmallSign::ALL.get(pad.chosen));
                return match sign {
                    Some(sign) => self.turn_sign(&person, *sign, now),
                    None => Vec::new(),
                };
            }
            _ => {}
        }
        Vec::new()
    }

    /// When the pad will go by itself, on the steady clock.
    pub(super) fn signs_until(&self) -> Option<Duration> {
        self.overlays.iter().find_map(|overlay| match overlay {
            Overlay::Signs(pad) => pad.veil.until(),
            _ => None,
        })
    }

    /// Takes the pad away when nobody has touched it for its while.
    pub(super) fn put_signs_away(&mut self, now: &Now) {
        self.overlays.retain_mut(|overlay| match overlay {
            Overlay::Signs(pad) => {
                pad.veil.lower_if_over(now);
                pad.veil.is_up()
            }
            _ => true,
        });
    }

    /// A click on a sign ticks it.
    pub(super) fn click_sign(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        if let Some(Overlay::Signs(pad)) = self.overlays.last_mut() {
            pad.chosen = row;
        }
        self.act_signs(Action::Tick, now)
    }

    fn turn_sign(&mut self, person: &Id, sign: SmallSign, now: &Now) -> Vec<Effect> {
        let signs = self.signs_of(person).turned(sign);
        let record = (!signs.seen.is_empty()).then_some(SessionRecord::SmallSigns(signs));
        self.record(small_signs_id(person), record, now)
    }
}
