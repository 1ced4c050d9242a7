//! Who came, and what the children told. Must not know why somebody asks.

use super::{Kind, Line};
use crate::domain::group::Role;
use crate::domain::happening::{Presence, Told, TurnState, Visitors};
use crate::domain::story::{Named, TurnTold, Why};
use crate::say;
use crate::words::Words;

impl Words {
    pub(super) fn people(
        &self,
        role: Role,
        presence: Option<Presence>,
        people: &[Named],
    ) -> String {
        let count = people.len();
        let names: Vec<String> = people.iter().map(|it| self.named(it)).collect();
        let names = names.join(", ");
        let who = match (role, presence) {
            (Role::Child, Some(Presence::Here)) => say!(self, "children-here", count = count),
            (Role::Child, Some(Presence::Late)) => say!(self, "children-late", count = count),
            (Role::Child, Some(Presence::Absent)) => say!(self, "children-away", count = count),
            (Role::Child, None) => say!(self, "children-open", count = count),
            (Role::Leader, Some(Presence::Late)) => say!(self, "leaders-late"),
            (Role::Leader, Some(Presence::Absent)) => say!(self, "leaders-away"),
            (Role::Leader, _) => say!(self, "leaders-here"),
            (Role::UserRepresentative, Some(Presence::Late)) => {
                say!(self, "user-representative-late")
            }
            (Role::UserRepresentative, Some(Presence::Absent)) => {
                say!(self, "user-representative-away")
            }
            (Role::UserRepresentative, _) => say!(self, "user-representative-here"),
        };
        format!("{who}: {names}")
    }

    pub(super) fn others_here(&self, visitors: Visitors) -> String {
        let Visitors {
            parents,
            siblings,
            guests,
        } = visitors;
        let mut parts = Vec::new();
        if parents > 0 {
            parts.push(say!(self, "count-parents", count = parents));
        }
        if siblings > 0 {
            parts.push(say!(self, "count-siblings", count = siblings));
        }
        if guests > 0 {
            parts.push(say!(self, "count-guests", count = guests));
        }
        let list = parts.join(", ");
        say!(self, "others-here", list = list)
    }

    pub(super) fn turn(&self, turn: &TurnTold) -> Vec<Line> {
        let name = turn.name.show();
        let head = match turn.state {
            TurnState::Passed => say!(self, "turn-told-passed", name = name),
            TurnState::Later => say!(self, "turn-told-later", name = name),
            TurnState::Waiting | TurnState::Done => name.to_owned(),
        };
        let mut lines = vec![Line::edge(Kind::Strong, head)];
        let top = self.told(&turn.top);
        let bottom = self.told(&turn.bottom);
        if let Some(told) = top {
            lines.push(Line::led(Kind::Body, say!(self, "told-top"), told));
        }
        if let Some(told) = bottom {
            lines.push(Line::led(Kind::Body, say!(self, "told-bottom"), told));
        }
        lines
    }

    fn named(&self, person: &Named) -> String {
        let name = person.name.show();
        match &person.why {
            Why::NotAway | Why::Hidden => name.to_owned(),
            Why::WithoutAWord => format!("{name} ({})", say!(self, "story-without-a-word")),
            Why::Said(reason) => format!("{name} ({})", reason.show()),
        }
    }

    fn told(&self, told: &Told) -> Option<String> {
        match told {
            Told::No => None,
            Told::Ticked => Some(say!(self, "told-not-noted")),
            Told::Noted(words) => Some(words.show().to_owned()),
        }
    }
}
