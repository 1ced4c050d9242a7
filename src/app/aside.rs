//! Who goes aside with whom, chosen in two lines over the session, which runs on. Must not know
//! how they are drawn.

use super::effect::Effect;
use super::room;
use super::{App, Overlay};
use crate::domain::happening::Aside;
use crate::domain::session::Move;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// What is being chosen.
#[derive(Debug)]
pub struct AsidePad {
    /// Who may go; `None` is somebody, whoever it is.
    pub who: Vec<Option<Id>>,
    /// With which child; `None` leaves it open.
    pub children: Vec<Option<Id>>,
    /// The chosen one of each line, from 0.
    pub chosen: [usize; 2],
    /// The line in hand.
    pub line: AsideLine,
}

/// A line of the choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsideLine {
    /// Who goes.
    Who,
    /// With which child.
    Child,
}

impl AsideLine {
    const fn other(self) -> Self {
        match self {
            Self::Who => Self::Child,
            Self::Child => Self::Who,
        }
    }
}

impl AsidePad {
    /// What a line offers, and which of it is chosen.
    #[must_use]
    pub fn offered(&self, line: AsideLine) -> (&[Option<Id>], usize) {
        let [who, child] = self.chosen;
        match line {
            AsideLine::Who => (&self.who, who),
            AsideLine::Child => (&self.children, child),
        }
    }

    fn turn(&mut self, by: isize) {
        let (offered, at) = self.offered(self.line);
        let last = offered.len().saturating_sub(1);
        let to = at.saturating_add_signed(by).min(last);
        match self.line {
            AsideLine::Who => self.chosen[0] = to,
            AsideLine::Child => self.chosen[1] = to,
        }
    }

    fn aside(&self) -> Aside {
        let chosen = |line| {
            let (offered, at) = self.offered(line);
            offered.get(at).cloned().flatten()
        };
        Aside {
            leader: chosen(AsideLine::Who),
            child: chosen(AsideLine::Child),
        }
    }
}

impl App {
    /// Somebody goes aside; or who is away comes back.
    pub(super) fn go_aside(&mut self, now: &Now) -> Vec<Effect> {
        let live = self.session().and_then(|s| s.live.as_ref());
        let away = live.and_then(|l| l.away().next().map(|aside| aside.who.clone()));
        if let Some(who) = away {
            return self.make(Move::ComeBack(who), now);
        }
        if live.is_some_and(|l| l.finished.is_none())
            && let Some(pad) = self.aside_pad()
        {
            self.overlays.push(Overlay::Aside(Box::new(pad)));
        }
        Vec::new()
    }

    /// Those who are here to choose from; a child whose turn it is is chosen.
    fn aside_pad(&self) -> Option<AsidePad> {
        let (group, session) = (self.group.as_ref()?, self.session()?);
        let grown_ups = room::grown_ups(&group.book);
        let is_here = |id: &Id| session.book.attendance(id).map(|a| a.presence.is_here());
        let anybody_ticked = grown_ups.iter().any(|(id, _)| is_here(id).is_some());
        let who = grown_ups.into_iter().map(|(id, _)| id);
        let who = who.filter(|id| is_here(id).unwrap_or(!anybody_ticked));
        let who = who.cloned().map(Some).chain([None]).collect();
        let children = room::round(&group.book, &session.book)
            .into_iter()
            .map(Some);
        let children: Vec<_> = [None].into_iter().chain(children).collect();
        let in_turn = self.in_turn();
        let child = children.iter().position(|child| *child == in_turn);
        Some(AsidePad {
            who,
            children,
            chosen: [0, child.unwrap_or(0)],
            line: AsideLine::Who,
        })
    }

    pub(super) fn act_aside(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Aside(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::NextChoice => pad.turn(1),
            Action::PreviousChoice => pad.turn(-1),
            Action::NextField | Action::PreviousField => pad.line = pad.line.other(),
            Action::Leave => drop(self.overlays.pop()),
            Action::Accept => {
                let aside = pad.aside();
                self.overlays.pop();
                return self.make(Move::GoAside(aside), now);
            }
            _ => {}
        }
        Vec::new()
    }
}
