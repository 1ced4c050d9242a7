//! Who goes aside with whom, chosen in two lines over the session, which runs on. Must not know
//! how they are drawn.

use super::effect::Effect;
use super::ledger::OpenSession;
use super::notice::Notice;
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
    /// Who comes back, or goes.
    pub who: Vec<Goes>,
    /// With which child; `None` leaves it open.
    pub children: Vec<Option<Id>>,
    /// The chosen one of each line, from 0.
    pub chosen: [usize; 2],
    /// The line in hand.
    pub line: AsideLine,
}

/// What can be said of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goes {
    /// They are back from where they went.
    Back(Aside),
    /// They go aside; `None` is somebody, whoever it is.
    Aside(Option<Id>),
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
    /// Whether it is asked which child: not of who comes back.
    #[must_use]
    pub fn asks_child(&self) -> bool {
        !matches!(self.who.get(self.chosen[0]), Some(Goes::Back(_)))
    }

    fn turn(&mut self, by: isize) {
        let (at, count) = match self.line {
            AsideLine::Who => (&mut self.chosen[0], self.who.len()),
            AsideLine::Child => (&mut self.chosen[1], self.children.len()),
        };
        *at = at.saturating_add_signed(by).min(count.saturating_sub(1));
    }

    fn wanted(&self) -> Option<Move> {
        let child = self.children.get(self.chosen[1]).cloned().flatten();
        Some(match self.who.get(self.chosen[0])?.clone() {
            Goes::Back(who) => Move::ComeBack(who),
            Goes::Aside(leader) => Move::GoAside(Aside { leader, child }),
        })
    }
}

impl App {
    /// Asks who goes aside, or who of those who did is back.
    pub(super) fn go_aside(&mut self) -> Vec<Effect> {
        let live = self.session().and_then(|s| s.live.as_ref());
        if live.is_some_and(|l| l.finished.is_none())
            && let Some(pad) = self.aside_pad()
        {
            self.lay(Overlay::Aside(Box::new(pad)));
        }
        Vec::new()
    }

    /// Those who are away come first, then those who are here. The child is chosen who told something
    /// serious in this step, or else whose turn it is.
    fn aside_pad(&self) -> Option<AsidePad> {
        let (group, session) = (self.group.as_ref()?, self.session()?);
        let away: Vec<_> = session.live.as_ref()?.away().collect();
        let is_away = |id: &Id| away.iter().any(|a| a.who.leader.as_ref() == Some(id));
        let grown_ups = room::grown_ups(&group.book);
        let is_here = |id: &Id| session.book.attendance(id).map(|a| a.presence.is_here());
        let anybody_ticked = grown_ups.iter().any(|(id, _)| is_here(id).is_some());
        let who = grown_ups.into_iter().map(|(id, _)| id);
        let who = who.filter(|id| is_here(id).unwrap_or(!anybody_ticked) && !is_away(id));
        let goes = who.cloned().map(Some).chain([None]).map(Goes::Aside);
        let back = away.iter().map(|a| Goes::Back(a.who.clone()));
        let who = back.chain(goes).collect();
        let children = room::round(&group.book, &session.book)
            .into_iter()
            .map(Some);
        let children: Vec<_> = [None].into_iter().chain(children).collect();
        let likely = self.who_told(session).or_else(|| self.in_turn());
        let child = children.iter().position(|child| *child == likely);
        Some(AsidePad {
            who,
            children,
            chosen: [0, child.unwrap_or(0)],
            line: AsideLine::Who,
        })
    }

    /// The child of what was written on the card last in the running step.
    fn who_told(&self, session: &OpenSession) -> Option<Id> {
        let step = session.live.as_ref()?.current().step.id.clone();
        let told = session.book.serious().into_iter().rev();
        let mut here = told.filter(|(_, it)| it.step.as_ref() == Some(&step));
        here.find_map(|(_, it)| it.child.clone())
    }

    fn go_or_come(&mut self, wanted: Move, now: &Now) -> Vec<Effect> {
        let back = match &wanted {
            Move::ComeBack(who) => Some(Notice::IsBack(who.leader.clone())),
            _ => None,
        };
        let effects = self.make(wanted, now);
        if let Some(back) = back.filter(|_| !effects.is_empty()) {
            self.say(back, now);
        }
        effects
    }

    pub(super) fn act_aside(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Aside(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::NextChoice => pad.turn(1),
            Action::PreviousChoice => pad.turn(-1),
            Action::NextField | Action::PreviousField if pad.asks_child() => {
                pad.line = pad.line.other();
            }
            Action::Leave => drop(self.overlays.pop()),
            Action::Accept => {
                let wanted = pad.wanted();
                self.overlays.pop();
                return wanted.map_or_else(Vec::new, |wanted| self.go_or_come(wanted, now));
            }
            _ => {}
        }
        Vec::new()
    }
}
