//! Who may read a concern: everybody who reads the group, or some of its leaders alone; and whether
//! its text goes for good once it is handed over. Chosen on the concern's page. Must not know the
//! words, nor how anything is sealed.

mod names;
mod purge;
#[cfg(test)]
mod tests;

pub use names::ReaderName;

use super::effect::{Effect, Instead};
use super::form::Subject;
use super::notice::Notice;
use super::{App, Overlay};
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::{Concern, ReaderKind};
use crate::domain::key::PublicKey;
use crate::domain::stand_in::Becomes;
use crate::domain::time::Now;
use crate::input::Action;
use crate::store::SaveError;

/// Who may read a concern, as it is being chosen.
#[derive(Debug)]
pub struct WhoReadsScreen {
    /// The leaders who can be chosen; none where the group is not protected.
    pub leaders: Vec<MayRead>,
    /// The chosen row, from 0: everybody, then the leaders.
    pub chosen: usize,
    /// Whether it is for some of them alone.
    pub for_whom: ForWhom,
}

/// For whom a concern is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForWhom {
    /// For everybody who reads the group.
    Everybody,
    /// For those who are ticked.
    Ticked,
}

/// A leader who can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MayRead {
    /// The leader's key.
    pub key: PublicKey,
    /// Whether it is for this leader.
    pub tick: Tick,
}

/// Whether something is for a leader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// For whoever chooses it always is.
    Always,
    /// It is.
    On,
    /// It is not.
    Off,
}

/// What became of a concern.
#[derive(Debug)]
pub struct StoodIn {
    /// What was asked for.
    pub becomes: Becomes,
    /// How many other laptops hold something of what is gone, until they next open the group; or
    /// why it was not done.
    pub done: Result<usize, SaveError>,
}

impl WhoReadsScreen {
    const fn rows(&self) -> usize {
        self.leaders.len() + 1
    }

    fn tick(&mut self) {
        let Some(leader) = self
            .chosen
            .checked_sub(1)
            .and_then(|n| self.leaders.get_mut(n))
        else {
            self.for_whom = ForWhom::Everybody;
            return;
        };
        leader.tick = match (leader.tick, self.for_whom) {
            (Tick::Always, _) => Tick::Always,
            (Tick::On, ForWhom::Ticked) => Tick::Off,
            (Tick::Off | Tick::On, _) => Tick::On,
        };
        self.for_whom = ForWhom::Ticked;
    }

    /// For whom it is to be.
    fn eyes(&self) -> Option<FewEyes> {
        let ticked = self.leaders.iter().filter(|it| it.tick != Tick::Off);
        match self.for_whom {
            ForWhom::Everybody => None,
            ForWhom::Ticked => Some(FewEyes::new(ticked.map(|it| it.key.clone()))),
        }
    }
}

impl App {
    /// Asks who may read the concern in hand; where the group is not protected, says why it is for
    /// everybody.
    pub(super) fn ask_who_reads(&mut self, now: &Now) -> Vec<Effect> {
        let Some(eyes) = self.concern_in_hand().map(|it| it.only_for.clone()) else {
            return Vec::new();
        };
        if !self.form_is_whole(now) {
            return Vec::new();
        }
        let leaders = self.who_can_read(eyes.as_ref());
        self.lay(Overlay::WhoReads(WhoReadsScreen {
            leaders,
            chosen: 0,
            for_whom: match eyes {
                Some(_) => ForWhom::Ticked,
                None => ForWhom::Everybody,
            },
        }));
        Vec::new()
    }

    /// The leaders for whom this laptop seals the group, whoever uses it first.
    fn who_can_read(&self, eyes: Option<&FewEyes>) -> Vec<MayRead> {
        let group = self.group.as_ref();
        let Some((group, circle)) = group.and_then(|g| Some((g, g.circle.as_ref()?))) else {
            return Vec::new();
        };
        let Some(own) = &circle.own else {
            return Vec::new();
        };
        let is_paper = |key: &PublicKey| {
            let reader = group.book.reader(key);
            reader.is_some_and(|reader| reader.kind == ReaderKind::Recovery)
        };
        let others = circle.confirmed.iter();
        let others = others.filter(|key| *key != own && !is_paper(key));
        let others = others.map(|key| MayRead {
            tick: match eyes {
                Some(eyes) if eyes.contains(key) => Tick::On,
                _ => Tick::Off,
            },
            key: key.clone(),
        });
        let own = MayRead {
            key: own.clone(),
            tick: Tick::Always,
        };
        std::iter::once(own).chain(others).collect()
    }

    pub(super) fn act_who_reads(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::WhoReads(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(screen.rows() - 1),
            Action::Tick => screen.tick(),
            Action::Accept => return self.let_them_read(now),
            Action::Leave => drop(self.overlays.pop()),
            _ => {}
        }
        Vec::new()
    }

    /// Whether a key does something while it is chosen who reads.
    pub(super) fn is_of_use_in_who_reads(screen: &WhoReadsScreen, action: Action) -> bool {
        match action {
            Action::Tick | Action::Accept | Action::Up | Action::Down => !screen.leaders.is_empty(),
            _ => true,
        }
    }

    /// Lets those who were chosen read it, and nobody else.
    fn let_them_read(&mut self, now: &Now) -> Vec<Effect> {
        let is_asked = |overlay: &mut Overlay| matches!(overlay, Overlay::WhoReads(_));
        let Some(Overlay::WhoReads(screen)) = self.overlays.pop_if(is_asked) else {
            return Vec::new();
        };
        let eyes = screen.eyes();
        let is_same = self.concern_in_hand().is_none_or(|it| it.only_for == eyes);
        if screen.leaders.is_empty() || is_same {
            return Vec::new();
        }
        if self.nothing_is_written_yet() {
            // Then it is for them from its first word on.
            if let Some(concern) = self.concern_in_hand_mut() {
                concern.only_for = eyes;
            }
            return Vec::new();
        }
        self.put_another_in_its_place(Becomes::OnlyFor(eyes), now)
    }

    /// Whether no file has anything of the concern in hand, nor of what it was made from.
    fn nothing_is_written_yet(&self) -> bool {
        let Some(form) = self.page_of_fields() else {
            return false;
        };
        let group = self.group.as_ref();
        let is_known = group.is_some_and(|g| !g.book.history(&form.id).is_empty());
        let made = self.concern_in_hand().is_some_and(|it| it.from.is_some());
        !is_known && !made
    }

    /// Keeps what is written on the page, leaves it, and asks for what becomes of the concern.
    fn put_another_in_its_place(&mut self, becomes: Becomes, now: &Now) -> Vec<Effect> {
        let Some(concern) = self.page_of_fields().map(|form| form.id.clone()) else {
            return Vec::new();
        };
        let mut effects = self.leave_form_screen(now);
        // What is said is what became of it.
        self.said_when_saved = None;
        let fresh = self.ids.id(now.wall);
        effects.extend(self.group.as_ref().map(|group| {
            Effect::StandIn(Box::new(Instead {
                group: group.id.clone(),
                concern,
                becomes,
                fresh,
            }))
        }));
        effects
    }

    /// Says what became of it.
    pub(super) fn stood_in(&mut self, stood: StoodIn, now: &Now) -> Vec<Effect> {
        let notice = match (stood.done, stood.becomes) {
            (Err(error), _) => Notice::NotStoodIn(error),
            (Ok(behind), Becomes::Purged(_)) => Notice::Purged { behind },
            (Ok(_), Becomes::OnlyFor(None)) => Notice::ForEverybody,
            (Ok(behind), Becomes::OnlyFor(Some(eyes))) => Notice::ForFew { eyes, behind },
        };
        self.say(notice, now);
        self.settle_follow_ups();
        Vec::new()
    }

    fn concern_in_hand(&self) -> Option<&Concern> {
        match &self.page_of_fields()?.subject {
            Subject::Concern(concern, _) => Some(concern),
            _ => None,
        }
    }

    fn concern_in_hand_mut(&mut self) -> Option<&mut Concern> {
        match &mut self.form_mut()?.subject {
            Subject::Concern(concern, _) => Some(concern),
            _ => None,
        }
    }
}

impl App {
    /// What stands in another's place may stand elsewhere in the list: nothing is chosen beyond its
    /// end.
    fn settle_follow_ups(&mut self) {
        if let Some(Overlay::FollowUps(screen)) = self.overlays.last() {
            let count = self.follow_up_rows(screen).len();
            if let Some(Overlay::FollowUps(screen)) = self.overlays.last_mut() {
                screen.chosen = screen.chosen.min(count.saturating_sub(1));
            }
        }
    }
}
