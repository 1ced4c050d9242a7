//! A group's records, found by what they are. Must not know who asks.

use chrono::NaiveDate;

use super::{Frame, GroupRecord, Person, Place, Planned, Role, Standing};
use crate::domain::order;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

/// A group, read from its records.
pub type GroupBook = Book<GroupRecord>;

/// The name of the frame's record.
const FRAME: &str = "frame";

/// The id of the frame's record.
#[must_use]
pub fn frame_id() -> Id {
    Id::only(FRAME)
}

/// The id of the record until when the notes are to be kept.
#[must_use]
pub fn keep_until_id() -> Id {
    Id::only("keep-until")
}

/// Stands for nobody in particular where somebody was asked who writes.
#[must_use]
pub fn nobody() -> Id {
    Id::only("nobody")
}

/// The id of a planned session's state in short.
#[must_use]
pub fn standing_id(planned: &Id) -> Id {
    Id::derived("standing", planned)
}

impl GroupBook {
    /// The frame; `None` in a book that is not a group's.
    #[must_use]
    pub fn frame(&self) -> Option<&Frame> {
        match self.the_only(FRAME)? {
            GroupRecord::Frame(frame) => Some(frame),
            _ => None,
        }
    }

    /// Until when the notes are to be kept; `None` while nobody has said.
    #[must_use]
    pub fn keep_until(&self) -> Option<NaiveDate> {
        match self.what(&keep_until_id())? {
            GroupRecord::KeepUntil(day) => Some(*day),
            _ => None,
        }
    }

    /// Everybody in a role, in their order.
    #[must_use]
    pub fn people(&self, role: Role) -> Vec<(&Id, &Person)> {
        self.people_in(&[role])
    }

    /// Everybody in some roles, each role's in their order.
    #[must_use]
    pub fn people_in(&self, roles: &[Role]) -> Vec<(&Id, &Person)> {
        let place = |person: &Person| roles.iter().position(|role| *role == person.role);
        let of_them = self
            .everybody()
            .filter_map(|(id, p)| Some((place(p)?, id, p)));
        let mut people: Vec<_> = of_them.collect();
        order::sort_by_key(&mut people, |(role, id, p)| (*role, p.place, *id));
        people.into_iter().map(|(_, id, p)| (id, p)).collect()
    }

    /// Somebody by id.
    #[must_use]
    pub fn person(&self, id: &Id) -> Option<&Person> {
        match self.what(id)? {
            GroupRecord::Person(person) => Some(person),
            _ => None,
        }
    }

    /// Everybody, in no order.
    pub fn everybody(&self) -> impl Iterator<Item = (&Id, &Person)> {
        self.live().filter_map(|(revision, what)| match what {
            GroupRecord::Person(person) => Some((&revision.id, person)),
            _ => None,
        })
    }

    /// The plan, by date and time; on the same day a group session before a parent meeting.
    #[must_use]
    pub fn plan(&self) -> Vec<Place<'_>> {
        let places = self.places().map(|(id, planned)| Place {
            id,
            planned,
            standing: self.standing(id),
        });
        let mut plan: Vec<_> = places.collect();
        order::sort_by_key(&mut plan, |p| p.planned.place(p.id));
        plan
    }

    /// A place in the plan.
    #[must_use]
    pub fn planned(&self, id: &Id) -> Option<&Planned> {
        match self.what(id)? {
            GroupRecord::Planned(planned) => Some(planned),
            _ => None,
        }
    }

    /// The places of the plan, in no order.
    fn places(&self) -> impl Iterator<Item = (&Id, &Planned)> {
        self.live().filter_map(|(revision, what)| match what {
            GroupRecord::Planned(planned) => Some((&revision.id, planned)),
            _ => None,
        })
    }

    /// A planned session's state in short.
    #[must_use]
    pub fn standing(&self, planned: &Id) -> Option<&Standing> {
        match self.what(&standing_id(planned))? {
            GroupRecord::Standing(standing) => Some(standing),
            _ => None,
        }
    }

    /// The session to lead next: a running one, else the first that is still to be held.
    #[must_use]
    pub fn next(&self) -> Option<Place<'_>> {
        let plan = self.plan();
        plan.iter()
            .find(|p| p.is_running())
            .or_else(|| plan.iter().find(|p| p.is_ahead()))
            .copied()
    }

    /// The session to lead when somebody sits down today: a running one, else one that is
    /// planned for today, else the first after today, else whatever still waits.
    #[must_use]
    pub fn to_lead(&self, today: NaiveDate) -> Option<Place<'_>> {
        let plan = self.plan();
        let first = |wanted: &dyn Fn(&Place<'_>) -> bool| plan.iter().find(|p| wanted(p)).copied();
        first(&|p| p.is_running())
            .or_else(|| first(&|p| p.is_ahead() && p.planned.date == today))
            .or_else(|| first(&|p| p.is_ahead() && p.planned.date > today))
            .or_else(|| first(&|p| p.is_ahead()))
    }

    /// The number of a group session in the plan, from 1, dropped ones and parent meetings
    /// not counted. A session's picture asks for it, so nothing is put in order.
    #[must_use]
    pub fn number(&self, id: &Id) -> Option<usize> {
        let planned = self.planned(id).filter(|planned| planned.is_counted())?;
        let place = planned.place(id);
        let before = |(id, other): &(&Id, &Planned)| other.is_counted() && other.place(id) < place;
        Some(self.places().filter(before).count() + 1)
    }
}
