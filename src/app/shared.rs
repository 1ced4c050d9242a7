//! A group that several laptops have: its folder is looked at every few seconds, and what another
//! leader wrote is taken in. Must not touch what is being written, nor look while the leaders
//! listen: nothing would be shown.

use std::time::Duration;

use super::effect::Effect;
use super::message::CameIn;
use super::{App, Overlay, Screen};
use crate::domain::time::Now;
use crate::store::Access;

/// How long what another leader wrote may lie there unseen.
const EVERY: Duration = Duration::from_secs(5);

/// Whether others may write in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sharing {
    /// It is this laptop's alone. Nothing needs to be looked at.
    #[default]
    Alone,
    /// Others may.
    Shared {
        /// When its folder is looked at next, on the steady clock.
        look: Duration,
    },
}

impl Sharing {
    /// A group that others have too, as it was read just now.
    #[must_use]
    pub const fn shared(now: &Now) -> Self {
        Self::Shared {
            look: now.steady.saturating_add(EVERY),
        }
    }
}

impl App {
    /// When the group's folder is to be looked at next; `None` where nobody else writes there, while
    /// the leaders listen, and while somebody chooses from a list: nothing moves under a finger.
    pub(super) fn look_due(&self) -> Option<Duration> {
        let live = self.session().and_then(|session| session.live.as_ref());
        let listens = live.is_some_and(|live| live.listening().is_some());
        let chooses = match self.overlays.last() {
            Some(Overlay::Note(_) | Overlay::Line(_) | Overlay::Serious(_)) => false,
            Some(_) => true,
            None => matches!(self.screen, Screen::People(_)),
        };
        if listens || chooses {
            return None;
        }
        match self.group.as_ref()?.sharing {
            Sharing::Alone => None,
            Sharing::Shared { look } => Some(look),
        }
    }

    /// Looks at the group's folder, if it is time.
    pub(super) fn look_around(&mut self, now: &Now) -> Vec<Effect> {
        if self.look_due().is_none_or(|due| due > now.steady) {
            return Vec::new();
        }
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        group.sharing = Sharing::shared(now);
        vec![Effect::LookAround(group.id.clone())]
    }

    /// Takes in what others wrote. What is being written stays as it is.
    pub(super) fn came_in(&mut self, came: CameIn, now: &Now) -> Vec<Effect> {
        let chosen = self.chosen_place();
        let Some(group) = self.group.as_mut().filter(|open| open.id == came.group) else {
            return Vec::new();
        };
        // What a newer version wrote is not taken in: this one would drop what it does not know.
        if came.read.access == Access::Write || group.access != Access::Write {
            group.take_in(came.read, came.taking, &mut self.ids);
        } else {
            group.troubles = came.read.troubles;
        }
        for (planned, read) in came.sessions {
            group.take_in_session(&planned, read, came.taking, &mut self.ids, now);
        }
        if let Some(chosen) = chosen {
            self.choose_place(&chosen);
        }
        self.settle();
        Vec::new()
    }
}
