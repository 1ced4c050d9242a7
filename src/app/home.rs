//! The home screen: the groups, with what comes next in each. Must not read them.

use crate::domain::group::Home;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;
use crate::store::Trouble;

use super::effect::Effect;
use super::{App, Screen, Start};

/// The groups, as far as they have been read.
#[derive(Debug, Default)]
pub struct Homes {
    /// Each group's id and what is shown of it, or why it cannot be.
    pub groups: Vec<(Id, Result<Home, Trouble>)>,
}

impl Homes {
    /// Takes in some more of the groups, sorted by the day of their next session.
    pub fn add(&mut self, more: Vec<(Id, Result<Home, Trouble>)>) {
        for (id, home) in more {
            self.groups.retain(|(other, _)| *other != id);
            self.groups.push((id, home));
        }
        self.groups.sort_by(|(a, x), (b, y)| {
            let key = |home: &Result<Home, Trouble>| match home {
                Ok(home) => match &home.next {
                    Some(next) => (0, Some(next.date), Some(next.time)),
                    None => (1, None, None),
                },
                Err(_) => (2, None, None),
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

impl App {
    pub(super) fn act_home(&mut self, action: Action, _now: &Now) -> Vec<Effect> {
        let count = self.homes.groups.len();
        let Screen::Home(home) = &mut self.screen else {
            return Vec::new();
        };
        match action {
            Action::Up => home.chosen = home.chosen.saturating_sub(1),
            Action::Down => home.chosen = (home.chosen + 1).min(count.saturating_sub(1)),
            Action::OpenGroup | Action::RunNext => {
                let Some((id, Ok(_))) = self.homes.groups.get(home.chosen) else {
                    return Vec::new();
                };
                let id = id.clone();
                self.start = match action {
                    Action::RunNext => Start::Session(id.clone(), None),
                    _ => Start::Group(id.clone()),
                };
                return vec![Effect::OpenGroup(id)];
            }
            Action::NewGroup => return vec![Effect::ReadProgrammes],
            Action::Demo => return vec![Effect::OpenDemo],
            _ => {}
        }
        Vec::new()
    }
}

impl App {
    pub(super) fn offered(&mut self, offers: Vec<super::message::Offer>) -> Vec<Effect> {
        let _ = offers;
        Vec::new()
    }
}
