//! Reads what the home screen shows, a slice at a time between the keys. Must not read more of
//! a group than its header.

use std::collections::VecDeque;
use std::time::Duration;

use super::Hands;
use super::read::trouble;
use crate::app::Message;
use crate::app::home::AtHome;
use crate::domain::stamp::Id;
use crate::run::clock::Slice;

/// How long the keys may wait for it.
const SLICE: Duration = Duration::from_millis(8);

/// The groups that are still to be read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    left: VecDeque<Id>,
}

impl Reading {
    pub(super) fn is_done(&self) -> bool {
        self.left.is_empty()
    }
}

impl Hands {
    /// Begins to read, with the first slice.
    pub(super) fn begin_homes(&mut self) -> Vec<Message> {
        self.keep_only(None);
        match self.store.groups() {
            Ok(groups) => {
                self.reading.left = groups.into();
                self.read_on()
            }
            // The folder itself stands in the list, with what is wrong with it.
            Err(error) => vec![Message::Homes(vec![(
                Id::only("groups"),
                AtHome::Unreadable(trouble(error)),
            )])],
        }
    }

    /// Reads the next slice.
    pub fn read_on(&mut self) -> Vec<Message> {
        let slice = Slice::of(SLICE);
        let mut homes = Vec::new();
        while let Some(group) = self.reading.left.pop_front() {
            let mut read = self.store.home(&group);
            let at_home = match (read.home.take(), read.away.take()) {
                (Some(home), Some(folder)) => Some(AtHome::Away(home, folder)),
                (Some(home), None) => Some(AtHome::Here(home)),
                // Nothing at all is an empty folder: a sync program may be about to fill it.
                (None, _) => read.foremost().map(AtHome::Unreadable),
            };
            homes.extend(at_home.map(|at_home| (group, at_home)));
            if slice.is_over() {
                break;
            }
        }
        vec![Message::Homes(homes)]
    }
}
