//! What happens in a session's course, and the session's state in short, which stands in the group's
//! own file. Must not know why anything happens.

use crate::app::effect::Effect;
use crate::app::ids::Ids;
use crate::domain::group::{GroupRecord, Standing, State, standing_id};
use crate::domain::happening::{Happened, Happening, SessionRecord};
use crate::domain::session::{Axis, Live};
use crate::domain::stamp::Id;
use crate::domain::time::{Now, Zone, nearest_minute};

use super::{Edit, OpenGroup, revise};

impl OpenGroup {
    /// Something happened in a session's course, now.
    pub fn happen(
        &mut self,
        planned: &Id,
        what: Happening,
        ids: &mut Ids,
        now: &Now,
    ) -> Vec<Effect> {
        self.happen_with(planned, what, Vec::new(), ids, now)
    }

    /// The same, with something else that belongs to it: taken back together.
    pub fn happen_with(
        &mut self,
        planned: &Id,
        what: Happening,
        mut edits: Vec<Edit>,
        ids: &mut Ids,
        now: &Now,
    ) -> Vec<Effect> {
        let Some(session) = self.sessions.get_mut(planned) else {
            return Vec::new();
        };
        if session.live.is_none() {
            session.axis = Some(Axis::begin(now));
        }
        let after = session.at(now).into();
        let happened = SessionRecord::Happened(Happened {
            after,
            wall: now.wall,
            what,
        });
        let id = ids.id(now.wall);
        // As for the summaries: no room but for this one.
        edits.reserve_exact(1);
        edits.push(Edit::Session(planned.clone(), id, Some(happened)));
        self.write(edits, ids, now)
    }

    /// Writes a session's state in short into the group's file, where it has changed.
    pub(super) fn sum_up(&mut self, planned: &Id, ids: &mut Ids, now: &Now) -> bool {
        let standing = self.standing(planned, now.zone).map(GroupRecord::Standing);
        let id = standing_id(planned);
        if self.book.what(&id) == standing.as_ref() {
            return false;
        }
        let author = self.author.clone();
        revise(&mut self.book, &id, standing, author, ids, now.wall);
        true
    }

    pub(super) fn standing(&self, planned: &Id, zone: Zone) -> Option<Standing> {
        let session = self.sessions.get(planned)?;
        let written = session.book.written_in().map(|written| written.finished);
        let lasted = |live: &Live, at| nearest_minute(live.elapsed(at));
        let (state, minutes) = match (&session.live, written) {
            (Some(live), written) => match (live.finished, written) {
                (Some(at), _) => (State::Done, lasted(live, at)),
                // Broken off, and the rest written in afterwards.
                (None, Some(true)) => (State::Done, lasted(live, live.last)),
                (None, _) => (State::Running, 0),
            },
            (None, Some(true)) => (State::Done, 0),
            (None, Some(false)) => (State::Running, 0),
            (None, None) => return None,
        };
        let count = crate::app::room::count(&self.book, &session.book);
        let day = session.live.as_ref().map(|live| live.day(zone));
        Some(Standing {
            state,
            day,
            children: count.children,
            grown_ups: count.grown_ups,
            minutes: u16::try_from(minutes).unwrap_or(u16::MAX),
            held: u16::try_from(session.book.still_held().len()).unwrap_or(u16::MAX),
        })
    }
}
