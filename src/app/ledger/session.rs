//! An open session: its records, and what its course so far means, which is kept beside them
//! and always says the same as folding the course anew. Must not know why a record changes.

use std::time::Duration;

use crate::app::message::{SessionOpened, Taking};
use crate::app::vanished::say_again;
use crate::content::Problem;
use crate::domain::forget::AllForgotten;
use crate::domain::happening::{Happened, SessionBook, SessionRecord};
use crate::domain::programme::Session;
use crate::domain::session::{Axis, Live};
use crate::domain::stamp::{Id, Stamp};
use crate::domain::time::Now;
use crate::store::{Access, Read, Trouble};

/// An open session.
#[derive(Debug)]
pub struct OpenSession {
    /// Its records.
    pub book: SessionBook,
    /// Whether it may be written to.
    pub access: Access,
    /// Files of it that could not be read.
    pub troubles: Vec<Trouble>,
    /// The programme's words for it; no problems where only its records were read.
    pub content: Result<Session, Vec<Problem>>,
    /// What its course so far means; `None` before it begins.
    pub live: Option<Live>,
    pub(super) axis: Option<Axis>,
    /// Whether somebody had it open to lead it or to write in it, and not only to look at it.
    pub(in crate::app) in_hand: bool,
}

impl OpenSession {
    pub(super) fn new(opened: SessionOpened, now: &Now) -> Self {
        let mut session = Self {
            book: opened.read.book,
            access: opened.read.access,
            troubles: opened.read.troubles,
            content: opened.content,
            live: None,
            axis: None,
            in_hand: false,
        };
        session.refold();
        session.axis = session.bridged(now);
        session
    }

    /// The time since the session's start.
    #[must_use]
    pub fn at(&self, now: &Now) -> Duration {
        self.axis.map_or_else(Default::default, |axis| axis.at(now))
    }

    /// The session's own time, tied to the steady clock; `None` before it begins.
    #[must_use]
    pub const fn axis(&self) -> Option<Axis> {
        self.axis
    }

    /// Goes on with the time and the records of the same session as it was open before.
    pub(super) fn go_on_from(&mut self, held: Self) {
        self.book.merge(held.book);
        self.axis = held.axis.or(self.axis);
        self.in_hand |= held.in_hand;
        self.refold();
    }

    /// Takes in what was read of it again. Where another laptop has begun it meanwhile, its time
    /// runs here too.
    pub(super) fn take_in(&mut self, read: Read<SessionRecord>, taking: Taking, now: &Now) {
        match taking {
            Taking::Beside => self.book.merge(read.book),
            Taking::Instead => self.book = read.book,
        }
        self.troubles = read.troubles;
        self.refold();
        if self.axis.is_none() {
            self.axis = self.bridged(now);
        }
    }

    /// Leaves out whom the group has forgotten.
    pub(super) fn forget(&mut self, planned: &Id, all: &AllForgotten) {
        if !all.is_empty() {
            self.book = all.leave_out(planned, std::mem::take(&mut self.book));
            self.refold();
        }
    }

    /// Says again what vanished; gives whether there was anything to say.
    pub(super) fn say_again(
        &mut self,
        vanished: &SessionBook,
        stamp: impl FnMut() -> Stamp,
    ) -> bool {
        let said = say_again(&mut self.book, vanished, stamp);
        self.refold();
        said
    }

    fn bridged(&self, now: &Now) -> Option<Axis> {
        let course = self.book.course();
        course.last().map(|(_, last)| Axis::bridge(last, now))
    }

    /// Changes one record, by a revision that is later than all in the book. A course that
    /// only grew at its end is folded on; only where something in it changed is it folded
    /// anew, which takes the longer the longer the session lasts.
    pub(super) fn change(&mut self, id: &Id, change: impl FnOnce(&mut SessionBook)) {
        let was_in_course = happened(&self.book, id).is_some();
        change(&mut self.book);
        let folded_on = match (was_in_course, happened(&self.book, id), &mut self.live) {
            (false, None, _) => true,
            (false, Some(new), Some(live)) => live.fold_on(new),
            _ => false,
        };
        if !folded_on {
            self.refold();
        }
    }

    fn refold(&mut self) {
        self.live = Live::fold(self.book.course().into_iter().map(|(_, happened)| happened));
    }
}

/// What a record says that is part of the course.
fn happened<'a>(book: &'a SessionBook, id: &Id) -> Option<&'a Happened> {
    match book.what(id)? {
        SessionRecord::Happened(happened) => Some(happened),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::testing::{id, now};
    use crate::domain::happening::{After, Happening, Round};
    use crate::domain::record::{Book, Revision};
    use crate::domain::stamp::StampMaker;
    use crate::store::Read;

    fn empty() -> OpenSession {
        let opened = SessionOpened {
            planned: id("r13"),
            read: Read {
                book: SessionBook::default(),
                troubles: Vec::new(),
                access: Access::Write,
                vanished: Book::default(),
                is_put_by: false,
            },
            content: Err(Vec::new()),
        };
        OpenSession::new(opened, &now())
    }

    fn any_record() -> impl Strategy<Value = SessionRecord> {
        let began = r#"Began(
            steps: [(id: "a", kind: plain, title: "A", minutes: 5), (id: "b", kind: plain, title: "B", minutes: 9)],
            ends: "2027-01-26T16:30:00",
        )"#;
        let began: Happening = ron::from_str(began).unwrap();
        let what = prop_oneof![
            Just(began),
            Just(Happening::Went("b".into())),
            Just(Happening::Went("a".into())),
            Just(Happening::Paused),
            Just(Happening::Resumed),
            Just(Happening::NotCounted {
                from: After(2),
                until: After(9)
            }),
            Just(Happening::Finished),
        ];
        let happened = (0u64..30, what).prop_map(|(after, what)| {
            let (after, wall) = (After(after), now().wall);
            SessionRecord::Happened(Happened { after, wall, what })
        });
        prop_oneof![
            9 => happened,
            1 => Just(SessionRecord::Round(Round::default())),
        ]
    }

    proptest! {
        #[test]
        fn whatever_changes_the_course_means_what_it_says(
            changes in prop::collection::vec(("[a-e]", prop::option::weighted(0.8, any_record())), 0..40),
        ) {
            let mut session = empty();
            let mut stamps = StampMaker::new(id("d1"));
            for (record, what) in changes {
                let id = id(&record);
                session.change(&id, |book| book.insert(Revision {
                    id: id.clone(),
                    at: stamps.next(now().wall),
                    author: None,
                    replaces: book.seen(&id),
                    what,
                }));
                let whole = Live::fold(session.book.course().into_iter().map(|(_, h)| h));
                prop_assert_eq!(&session.live, &whole);
            }
        }
    }
}
