//! A session's records, found by what they are. Must not know who asks.

use chrono::{DateTime, Utc};

use super::{
    Attendance, Debrief, Draft, Happened, Happening, Note, Round, RunStep, SessionRecord, Turn,
    Visitors, WrittenIn,
};
use crate::domain::group::{Private, Role};
use crate::domain::order;
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::Id;

/// A session's records.
pub type SessionBook = Book<SessionRecord>;

/// The id of somebody's attendance.
#[must_use]
pub fn attendance_id(person: &Id) -> Id {
    Id::derived("attendance", person)
}

/// The id of somebody's turn in the round.
#[must_use]
pub fn turn_id(person: &Id) -> Id {
    Id::derived("turn", person)
}

/// The id of the note that is being written on a device: each has its own, so that two leaders can
/// write at once.
#[must_use]
pub fn draft_id(device: &Id) -> Id {
    Id::derived("draft", device)
}

/// The id of a role's debrief; children have none.
#[must_use]
pub fn debrief_id(role: Role) -> Id {
    Id::only(match role {
        Role::UserRepresentative => "debrief-user-representative",
        Role::Leader | Role::Child => "debrief-leader",
    })
}

macro_rules! the_only {
    ($get:ident, $id:ident, $name:literal, $variant:ident, $kind:ty) => {
        #[doc = concat!("The id of the record `", $name, "`.")]
        #[must_use]
        pub fn $id() -> Id {
            Id::only($name)
        }
        impl SessionBook {
            #[doc = concat!("What the record `", $name, "` says, if it is there.")]
            #[must_use]
            pub fn $get(&self) -> Option<&$kind> {
                match self.the_only($name)? {
                    SessionRecord::$variant(it) => Some(it),
                    _ => None,
                }
            }
        }
    };
}
the_only!(visitors, visitors_id, "visitors", Visitors, Visitors);
the_only!(round, round_id, "round", Round, Round);
the_only!(
    written_in,
    written_in_id,
    "written-in",
    WrittenIn,
    WrittenIn
);

impl SessionBook {
    /// Whether the session has been begun, or been written in afterwards.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.course().is_empty() || self.written_in().is_some()
    }

    /// The session's course: what happened, in order.
    #[must_use]
    pub fn course(&self) -> Vec<(&Id, &Happened)> {
        let mut course: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                SessionRecord::Happened(happened) => Some((revision, happened)),
                _ => None,
            })
            .collect();
        order::sort_by(&mut course, |(a, x), (b, y)| {
            x.after.cmp(&y.after).then_with(|| a.at.cmp(&b.at))
        });
        course
            .into_iter()
            .map(|(revision, happened)| (&revision.id, happened))
            .collect()
    }

    /// The records of one kind, but for those of the course, by the time that `pick` gives with each.
    pub(super) fn by_time<'a, T: 'a>(
        &'a self,
        pick: impl Fn(&'a SessionRecord) -> Option<(DateTime<Utc>, &'a T)>,
    ) -> Vec<(&'a Id, &'a T)> {
        let mut found: Vec<_> = self
            .live_but_many()
            .filter_map(|(revision, what)| {
                let (wall, it) = pick(what)?;
                Some((wall, &revision.id, it))
            })
            .collect();
        order::sort_by_key(&mut found, |(wall, id, _)| (*wall, *id));
        found.into_iter().map(|(_, id, it)| (id, it)).collect()
    }

    /// What a step was called when the session ran.
    #[must_use]
    pub fn step_title(&self, id: &str) -> Option<Private> {
        let course = self.course();
        let steps = course
            .iter()
            .flat_map(|(_, happened)| match &happened.what {
                Happening::Began { steps, .. } => steps.as_slice(),
                Happening::Added { step, .. } => std::slice::from_ref(step),
                _ => &[],
            });
        let mut steps = steps.filter(|step: &&RunStep| step.id == id);
        steps.next().map(|step| step.title.as_str().into())
    }

    /// The notes, in the order in which they were begun.
    #[must_use]
    pub fn notes(&self) -> Vec<(&Id, &Note)> {
        self.by_time(|what| match what {
            SessionRecord::Note(it) => Some((it.wall, it)),
            _ => None,
        })
    }

    /// The versions of a note, the earliest first: one, unless two leaders changed it at once.
    #[must_use]
    pub fn note_versions(&self, id: &Id) -> Vec<(&Revision<SessionRecord>, &Note)> {
        let heads = self.heads(id).into_iter();
        heads
            .filter_map(|revision| match &revision.what {
                Some(SessionRecord::Note(note)) => Some((revision, note)),
                _ => None,
            })
            .collect()
    }

    /// A note with the texts of all its versions, one below the other.
    #[must_use]
    pub fn together(&self, id: &Id) -> Option<Note> {
        let versions = self.note_versions(id);
        let mut texts: Vec<&str> = Vec::new();
        for (_, note) in &versions {
            if !texts.contains(&note.text.show()) {
                texts.push(note.text.show());
            }
        }
        let (_, last) = versions.last()?;
        Some(Note {
            text: texts.join("\n\n").into(),
            ..(*last).clone()
        })
    }

    /// The note that is being written on a device, with its record.
    #[must_use]
    pub fn draft(&self, device: &Id) -> Option<(&Id, &Draft)> {
        self.live_but_many()
            .find_map(|(revision, what)| match what {
                SessionRecord::Draft(draft) if revision.at.device == *device => {
                    Some((&revision.id, draft))
                }
                _ => None,
            })
    }

    /// Whether somebody is here; `None` when nobody has said.
    #[must_use]
    pub fn attendance(&self, person: &Id) -> Option<&Attendance> {
        match self.what(&attendance_id(person))? {
            SessionRecord::Attendance(attendance) => Some(attendance),
            _ => None,
        }
    }

    /// What somebody told in the round.
    #[must_use]
    pub fn turn(&self, person: &Id) -> Option<&Turn> {
        match self.what(&turn_id(person))? {
            SessionRecord::Turn(turn) => Some(turn),
            _ => None,
        }
    }

    /// What a role said afterwards.
    #[must_use]
    pub fn debrief(&self, role: Role) -> Option<&Debrief> {
        match self.what(&debrief_id(role))? {
            SessionRecord::Debrief(debrief) => Some(debrief),
            _ => None,
        }
    }
}
