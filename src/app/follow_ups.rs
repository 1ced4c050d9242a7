//! What is followed up in the group in hand, over the screen: looked at, changed, done. Must not
//! know the words, and never closes a concern.

mod concerns;
#[cfg(test)]
mod tests;

use super::earlier::EarlierOf;
use super::effect::Effect;
use super::form::Subject;
use super::ledger::Edit;
use super::notice::Notice;
use super::{App, Overlay};
use crate::domain::group::{FollowUp, GroupRecord, MadeFrom, ToDo};
use crate::domain::happening::HeldWord;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;
pub(super) use concerns::CardFor;

/// The list.
#[derive(Debug)]
pub struct FollowUpsScreen {
    /// The chosen row, from 0.
    pub chosen: usize,
    /// How much of it is shown.
    pub scope: Scope,
}

/// How much of the list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What is open, and what has just been done.
    Open,
    /// What is done, too.
    All,
}

impl App {
    /// What the list shows, in its order.
    #[must_use]
    pub fn follow_up_rows(&self, screen: &FollowUpsScreen) -> Vec<(&Id, ToDo<'_>)> {
        let book = self.group.as_ref().map(|group| &group.book);
        book.map_or_else(Vec::new, |book| match screen.scope {
            Scope::Open => book.still_to_do(),
            Scope::All => book.to_do(),
        })
    }

    /// Shows the list.
    pub(super) fn look_at_follow_ups(&mut self) -> Vec<Effect> {
        if self.group.is_some() {
            self.lay(Overlay::FollowUps(FollowUpsScreen {
                chosen: 0,
                scope: Scope::Open,
            }));
        }
        Vec::new()
    }

    pub(super) fn act_follow_ups(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::FollowUps(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let rows = self.follow_up_rows(screen);
        let count = rows.len();
        let chosen = rows.get(screen.chosen).map(|(id, _)| (*id).clone());
        match action {
            Action::Leave => drop(self.overlays.pop()),
            Action::NewFollowUp => return self.new_follow_up(now),
            Action::Concern => return self.new_concern(now),
            Action::Change => {
                return chosen.map_or_else(Vec::new, |id| self.change_to_do(&id, now));
            }
            Action::StoodBefore => {
                let of = chosen.map(EarlierOf::Group);
                return of.map_or_else(Vec::new, |of| self.look_at_earlier(of));
            }
            Action::StepDone => {
                return chosen.map_or_else(Vec::new, |id| self.tick_to_do(&id, now));
            }
            _ => {
                if let Some(Overlay::FollowUps(screen)) = self.overlays.last_mut() {
                    screen.look(action, count);
                }
            }
        }
        Vec::new()
    }

    /// Whether a key does something in the list.
    pub(super) fn is_of_use_in_follow_ups(&self, screen: &FollowUpsScreen, action: Action) -> bool {
        let chosen = self.follow_up_rows(screen).get(screen.chosen).copied();
        match action {
            Action::NewFollowUp => self.may_write_group(),
            Action::Concern => self.may_write_group() && self.uses().concerns.is_on(),
            Action::Change => chosen.is_some(),
            Action::StepDone => {
                self.may_write_group() && matches!(chosen, Some((_, ToDo::FollowUp(_))))
            }
            Action::ShowDone => self.has_done(),
            Action::StoodBefore => chosen.is_some_and(|(id, _)| {
                let of = EarlierOf::Group(id.clone());
                !self.earlier(&of).is_empty()
            }),
            _ => true,
        }
    }

    fn has_done(&self) -> bool {
        let book = self.group.as_ref().map(|group| &group.book);
        book.is_some_and(|book| book.to_do().iter().any(|(_, to_do)| !to_do.is_open()))
    }

    /// Opens a page for a follow-up that is made from nothing else.
    fn new_follow_up(&mut self, now: &Now) -> Vec<Effect> {
        let id = self.ids.id(now.wall);
        let follow_up = FollowUp {
            who: self.leader_here(),
            ..FollowUp::new("", now.wall)
        };
        self.open_form(id, Subject::FollowUp(follow_up), now)
    }

    /// Opens the page of a follow-up that is made from a record of a session; the one that was
    /// made from it already, if there is one.
    pub(super) fn follow_up_from(
        &mut self,
        from: MadeFrom,
        what: &str,
        whose: Option<Id>,
        now: &Now,
    ) -> Vec<Effect> {
        let id = from.follow_up_id();
        let made = self.group.as_ref().and_then(|g| g.book.follow_up(&id));
        let follow_up = made.cloned().unwrap_or_else(|| FollowUp {
            whose,
            who: self.leader_here(),
            from: Some(from),
            ..FollowUp::new(what, now.wall)
        });
        self.open_form(id, Subject::FollowUp(follow_up), now)
    }

    /// The follow-up that a held word becomes, as an edit; nothing where it is one already.
    pub(super) fn follow_up_of_word(
        &self,
        planned: &Id,
        record: &Id,
        word: &HeldWord,
        now: &Now,
    ) -> Option<Edit> {
        let from = MadeFrom {
            planned: planned.clone(),
            record: record.clone(),
        };
        let id = from.follow_up_id();
        let book = &self.group.as_ref()?.book;
        if book.follow_up(&id).is_some() {
            return None;
        }
        let follow_up = FollowUp {
            whose: word.child.clone(),
            who: self.leader_here(),
            from: Some(from),
            ..FollowUp::new(word.word.clone(), now.wall)
        };
        Some(Edit::Group(id, Some(GroupRecord::FollowUp(follow_up))))
    }

    /// The one who writes on this laptop, if somebody said who that is.
    pub(super) fn leader_here(&self) -> Option<Id> {
        let group = self.group.as_ref()?;
        let author = group.author.clone()?;
        group.book.person(&author).map(|_| author)
    }

    fn change_to_do(&mut self, id: &Id, now: &Now) -> Vec<Effect> {
        let book = self.group.as_ref().map(|group| &group.book);
        let follow_up = book.and_then(|book| book.follow_up(id)).cloned();
        if let Some(follow_up) = follow_up {
            return self.open_form(id.clone(), Subject::FollowUp(follow_up), now);
        }
        let concern = book.and_then(|book| book.concern(id)).cloned();
        concern.map_or_else(Vec::new, |concern| {
            self.ask_for_concern(id.clone(), concern)
        })
    }

    /// Marks a follow-up as done, or as open again. Of a concern only its page says that it was
    /// handed over.
    fn tick_to_do(&mut self, id: &Id, now: &Now) -> Vec<Effect> {
        let book = self.group.as_ref().map(|group| &group.book);
        let Some(was) = book.and_then(|book| book.follow_up(id)).cloned() else {
            return Vec::new();
        };
        let done = match was.done {
            Some(_) => None,
            None => Some(now.wall),
        };
        let ticked = GroupRecord::FollowUp(FollowUp { done, ..was });
        let effects = self.write(vec![Edit::Group(id.clone(), Some(ticked))], now);
        if done.is_some() {
            self.say_when_saved(Notice::FollowedUp, &effects);
        }
        if let Some(Overlay::FollowUps(screen)) = self.overlays.last() {
            let count = self.follow_up_rows(screen).len();
            if let Some(Overlay::FollowUps(screen)) = self.overlays.last_mut() {
                screen.chosen = screen.chosen.min(count.saturating_sub(1));
            }
        }
        effects
    }
}

impl FollowUpsScreen {
    fn look(&mut self, action: Action, count: usize) {
        match action {
            Action::Up => self.chosen = self.chosen.saturating_sub(1),
            Action::Down => self.chosen = (self.chosen + 1).min(count.saturating_sub(1)),
            Action::ShowDone => {
                self.scope = match self.scope {
                    Scope::Open => Scope::All,
                    Scope::All => Scope::Open,
                };
                self.chosen = 0;
            }
            _ => {}
        }
    }
}
