//! Name tags: who is here. Leaders, the user representative, parents, brothers and sisters and
//! guests are counted too. Must not know what follows from it.

use super::super::effect::Effect;
use super::super::ledger::Edit;
use super::super::line::LineFor;
use super::super::notice::Notice;
use super::super::{App, Overlay, Screen};
use super::Panel;
use crate::domain::group::{Role, frame_id};
use crate::domain::happening::{
    Attendance, Presence, SessionRecord, Visitors, attendance_id, visitors_id,
};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// A row of the name tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tag {
    /// Somebody of the group.
    Person(Id),
    /// A number of others.
    Visitors(Visitor),
}

/// Who else can be here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Visitor {
    /// Parents and other grown-ups from home.
    Parent,
    /// Brothers and sisters.
    Sibling,
    /// Guests.
    Guest,
}

impl Visitor {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Parent, Self::Sibling, Self::Guest];

    /// How many of them are here.
    #[must_use]
    pub const fn of(self, visitors: &Visitors) -> u8 {
        match self {
            Self::Parent => visitors.parents,
            Self::Sibling => visitors.siblings,
            Self::Guest => visitors.guests,
        }
    }

    const fn of_mut(self, visitors: &mut Visitors) -> &mut u8 {
        match self {
            Self::Parent => &mut visitors.parents,
            Self::Sibling => &mut visitors.siblings,
            Self::Guest => &mut visitors.guests,
        }
    }
}

impl App {
    /// The rows of the name tags.
    #[must_use]
    pub fn tags(&self) -> Vec<Tag> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let all = [Role::Child, Role::Leader, Role::UserRepresentative];
        let people = group.book.people_in(&all).into_iter();
        let people = people.map(|(id, _)| Tag::Person(id.clone()));
        people.chain(Visitor::ALL.map(Tag::Visitors)).collect()
    }

    /// Whether the next name is in hand once this one is marked so. Who is away already keeps the
    /// mark: the same key asks why.
    pub(in crate::app) fn goes_on_from(&self, action: Action, tag: &Tag) -> bool {
        match (action, tag) {
            (Action::Here | Action::Late, Tag::Person(_)) => true,
            (Action::Absent, Tag::Person(id)) => !self.is_away(id),
            _ => false,
        }
    }

    fn is_away(&self, person: &Id) -> bool {
        let said = self.session().and_then(|s| s.book.attendance(person));
        said.is_some_and(|said| said.presence == Presence::Absent)
    }

    pub(super) fn act_name_tags(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let tags = self.tags();
        let Some(screen) = self.live_screen() else {
            return Vec::new();
        };
        match action {
            Action::Up => screen.step_row(Panel::NameTags, -1, tags.len()),
            Action::Down => screen.step_row(Panel::NameTags, 1, tags.len()),
            _ => {
                let Some(tag) = tags.get(screen.row(Panel::NameTags)) else {
                    return Vec::new();
                };
                if self.goes_on_from(action, tag)
                    && let Some(screen) = self.live_screen()
                {
                    screen.step_row(Panel::NameTags, 1, tags.len());
                }
                return self.mark_tag(action, tag, now);
            }
        }
        Vec::new()
    }

    /// The name tag in hand.
    pub(in crate::app) fn chosen_tag(&self) -> Option<Tag> {
        let row = match (self.overlays.last(), &self.screen) {
            (Some(Overlay::WhoIsHere(pad)), _) => pad.chosen,
            (_, Screen::Live(screen)) => screen.row(Panel::NameTags),
            (_, Screen::WrittenIn(screen)) => screen.row,
            _ => return None,
        };
        self.tags().into_iter().nth(row)
    }

    /// Writes down what an action says about a name tag of the session in hand.
    pub(in crate::app) fn mark_tag(&mut self, action: Action, tag: &Tag, now: &Now) -> Vec<Effect> {
        match (action, tag) {
            (Action::Here, Tag::Person(id)) => self.toggle_here(id, now),
            (Action::Here, Tag::Visitors(who)) => self.visitors(*who, 1, now),
            (Action::Fewer, Tag::Visitors(who)) => self.visitors(*who, -1, now),
            (Action::Late, Tag::Person(id)) => self.attend(id, Some((Presence::Late, "")), now),
            (Action::Absent, Tag::Person(id)) => self.absent(id, now),
            (Action::Fewer, Tag::Person(id)) => self.attend(id, None, now),
            (Action::SmallSigns, tag) => {
                self.open_signs(tag, now);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// One press says that somebody is away, and no question stands in the way of the next
    /// keys; the second one asks why.
    fn absent(&mut self, person: &Id, now: &Now) -> Vec<Effect> {
        let said = self.session().and_then(|s| s.book.attendance(person));
        match said.filter(|said| said.presence == Presence::Absent) {
            Some(away) => {
                let reason = away.reason.show().to_owned();
                self.ask_line(LineFor::AwayReason(person.clone()), &reason)
            }
            None => {
                let effects = self.away(person, "", now);
                if !effects.is_empty() {
                    self.say(Notice::AwayWhy, now);
                }
                effects
            }
        }
    }

    /// Keeps why somebody is away, and goes on to the next name.
    pub(in crate::app) fn away_because(
        &mut self,
        person: &Id,
        reason: &str,
        now: &Now,
    ) -> Vec<Effect> {
        let tags = self.tags().len();
        match (self.overlays.last_mut(), &mut self.screen) {
            (Some(Overlay::WhoIsHere(pad)), _) => pad.go_on(tags),
            (_, Screen::Live(screen)) => screen.step_row(Panel::NameTags, 1, tags),
            (_, Screen::WrittenIn(screen)) => screen.row += 1,
            _ => {}
        }
        self.away(person, reason, now)
    }

    fn away(&mut self, person: &Id, reason: &str, now: &Now) -> Vec<Effect> {
        self.attend(person, Some((Presence::Absent, reason)), now)
    }

    fn toggle_here(&mut self, person: &Id, now: &Now) -> Vec<Effect> {
        let here = self
            .session()
            .and_then(|s| s.book.attendance(person))
            .is_some_and(|a| a.presence == Presence::Here);
        self.attend(person, (!here).then_some((Presence::Here, "")), now)
    }

    fn attend(&mut self, person: &Id, said: Option<(Presence, &str)>, now: &Now) -> Vec<Effect> {
        let record = said.map(|(presence, reason)| {
            SessionRecord::Attendance(Attendance {
                person: person.clone(),
                presence,
                reason: reason.into(),
            })
        });
        self.record(attendance_id(person), record, now)
    }

    fn visitors(&mut self, who: Visitor, by: i8, now: &Now) -> Vec<Effect> {
        let mut visitors = self
            .session()
            .and_then(|s| s.book.visitors().copied())
            .unwrap_or_default();
        let count = who.of_mut(&mut visitors);
        *count = count.saturating_add_signed(by);
        self.record(visitors_id(), Some(SessionRecord::Visitors(visitors)), now)
    }

    /// Writes a record of the session in hand.
    pub(in crate::app) fn record(
        &mut self,
        id: Id,
        what: Option<SessionRecord>,
        now: &Now,
    ) -> Vec<Effect> {
        let Some(planned) = self.screen.planned().cloned() else {
            return Vec::new();
        };
        let begin = self.begin_writing_in();
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        debug_assert!(id != frame_id(), "the frame stands in the group's file");
        let edit = Edit::Session(planned, id, what);
        group.write(
            begin.into_iter().chain([edit]).collect(),
            &mut self.ids,
            now,
        )
    }
}
