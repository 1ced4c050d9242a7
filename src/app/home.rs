//! The home screen: the groups, with what comes next in each. Must not read them.

use std::path::PathBuf;

use crate::domain::group::{Home, Next};
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;
use crate::store::{Trouble, TroubleKind};

use super::effect::Effect;
use super::notice::Notice;
use super::passphrase::Then;
use super::{App, Screen, Start};

/// A group, as the home screen has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AtHome {
    /// It is there.
    Here(Home),
    /// Its folder is not there now: how it was when it was last seen here, and the folder.
    Away(Home, PathBuf),
    /// It cannot be shown.
    Unreadable(Trouble),
}

impl AtHome {
    /// What is known of it.
    #[must_use]
    pub const fn home(&self) -> Option<&Home> {
        match self {
            Self::Here(home) | Self::Away(home, _) => Some(home),
            Self::Unreadable(_) => None,
        }
    }

    /// The session that could be led next now.
    #[must_use]
    pub const fn next(&self) -> Option<&Next> {
        match self {
            Self::Here(home) => home.next.as_ref(),
            Self::Away(..) | Self::Unreadable(_) => None,
        }
    }
}

/// The groups, as far as they have been read.
#[derive(Debug, Default)]
pub struct Homes {
    /// Each group's id and what is shown of it.
    pub groups: Vec<(Id, AtHome)>,
    /// Whether anything has been heard of them yet: until then nobody knows that there are none.
    pub heard: bool,
}

impl Homes {
    /// Takes in some more of the groups, sorted by the day of their next session.
    pub fn add(&mut self, more: Vec<(Id, AtHome)>) {
        self.heard = true;
        for (id, home) in more {
            self.groups.retain(|(other, _)| *other != id);
            self.groups.push((id, home));
        }
        order::sort_by(&mut self.groups, |(a, x), (b, y)| {
            let key = |at_home: &AtHome| match at_home.home().map(|home| &home.next) {
                Some(Some(next)) => (0, Some(next.date), Some(next.time)),
                Some(None) => (1, None, None),
                None => (2, None, None),
            };
            key(x).cmp(&key(y)).then_with(|| a.cmp(b))
        });
    }
}

/// What is chosen on the home screen.
#[derive(Debug, Default, Clone)]
pub struct HomeScreen {
    /// The chosen group, from 0.
    pub chosen: usize,
}

impl HomeScreen {
    /// The row that is chosen among so many.
    #[must_use]
    pub fn row(&self, count: usize) -> usize {
        self.chosen.min(count.saturating_sub(1))
    }
}

impl App {
    /// The chosen group: its id and what is shown of it.
    #[must_use]
    pub fn chosen_home(&self) -> Option<&(Id, AtHome)> {
        let Screen::Home(home) = &self.screen else {
            return None;
        };
        let groups = &self.homes.groups;
        groups.get(home.row(groups.len()))
    }

    /// Takes in some more of the groups; a group that somebody chose stays chosen.
    pub(super) fn heard_of(&mut self, more: Vec<(Id, AtHome)>) {
        let chosen = self.chosen_home().map(|(id, _)| id.clone());
        self.homes.add(more);
        if let Screen::Home(home) = &mut self.screen
            && home.chosen > 0
        {
            let groups = &self.homes.groups;
            let place = groups
                .iter()
                .position(|(id, _)| Some(id) == chosen.as_ref());
            home.chosen = place.unwrap_or(home.chosen);
        }
    }

    pub(super) fn act_home(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let count = self.homes.groups.len();
        let Screen::Home(home) = &mut self.screen else {
            return Vec::new();
        };
        match action {
            Action::Up => home.chosen = home.row(count).saturating_sub(1),
            Action::Down => home.chosen = (home.row(count) + 1).min(count.saturating_sub(1)),
            Action::PageUp => home.chosen = 0,
            Action::PageDown => home.chosen = count.saturating_sub(1),
            Action::OpenGroup | Action::RunNext | Action::FollowUps => {
                return self.open_chosen(action);
            }
            Action::NewGroup => return vec![Effect::ReadProgrammes],
            Action::Demo => return vec![Effect::OpenDemo],
            // Who goes back and back again does not mean to end the program.
            Action::Leave => self.say(Notice::HowToEnd, now),
            _ => {}
        }
        Vec::new()
    }

    /// Opens the chosen group, or its next session. A group that cannot be shown here is opened
    /// all the same: its screen says what is wrong with each file.
    fn open_chosen(&mut self, action: Action) -> Vec<Effect> {
        let Some((id, home)) = self.chosen_home() else {
            return Vec::new();
        };
        let is_locked = matches!(
            home,
            AtHome::Unreadable(trouble) if trouble.kind == TroubleKind::Locked
        );
        let has_next = home.next().is_some();
        let id = id.clone();
        self.start = match action {
            Action::RunNext if has_next => Start::Session(id.clone(), None),
            Action::FollowUps => Start::FollowUps(id.clone()),
            _ => Start::Group(id.clone()),
        };
        if is_locked {
            // Before anything of it is shown, and so before anything can be typed.
            return self.with_keys(Then::OpenGroup(id));
        }
        vec![Effect::OpenGroup(id)]
    }

    pub(super) fn is_of_use_at_home(&self, action: Action) -> bool {
        let home = self.chosen_home().map(|(_, home)| home);
        match action {
            Action::Leave => false,
            Action::OpenGroup | Action::Search => home.is_some(),
            Action::RunNext => home.is_some_and(|home| home.next().is_some()),
            Action::FollowUps => home
                .and_then(AtHome::home)
                .is_some_and(|home| home.to_do.is_some()),
            _ => true,
        }
    }
}
