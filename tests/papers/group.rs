//! The made-up group on a disk, on a day that stays the same, and read for a paper.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use smil::cli::demo::{self, Demo, Given};
use smil::content::Library;
use smil::domain::group::{GroupBook, GroupRecord, Known, KnownKind, OfChild, Role};
use smil::domain::happening::SessionBook;
use smil::domain::language::{Band, Lang};
use smil::domain::programme::Session;
use smil::domain::record::Revision;
use smil::domain::report::{Audience, Material, OfSession, Report, calendar};
use smil::domain::stamp::{Id, StampMaker};
use smil::domain::story::Sources;
use smil::domain::time::Now;
use smil::paper::{self, Document, Form, InFull, Made};
use smil::words::Words;
use tempfile::TempDir;

/// The made-up group.
pub struct Group {
    pub words: Words,
    pub demo: Demo,
    pub book: GroupBook,
    sessions: Vec<(Id, SessionBook, Option<Session>)>,
    _state: TempDir,
}

/// A day in winter, an hour after the universal time.
pub fn now() -> Now {
    fn zone(wall: DateTime<Utc>) -> NaiveDateTime {
        wall.naive_utc() + TimeDelta::hours(1)
    }
    Now {
        steady: Duration::from_secs(50_000),
        wall: "2027-01-26T13:35:00Z".parse().unwrap(),
        zone,
        rate: 1,
    }
}

impl Group {
    pub fn new(lang: Lang) -> Self {
        let (state, words, now) = (tempfile::tempdir().unwrap(), Words::new(lang), now());
        let library = Library::new(None);
        let given = Given {
            words: &words,
            library: &library,
            now: &now,
            seed: 7,
        };
        let demo = demo::make(state.path(), &given).unwrap_or_else(|fault| panic!("{fault:?}"));
        let book = demo.store.read_group(&demo.group).unwrap().book;
        let frame = book.frame().unwrap().clone();
        let programme = library.programme(&frame.programme).unwrap();
        let sessions = book.plan().into_iter().map(|place| {
            let read = demo.store.read_session(&demo.group, place.id).unwrap();
            let content = library.session(&programme, &place.planned.session).ok();
            (place.id.clone(), read.book, content)
        });
        Self {
            sessions: sessions.collect(),
            book,
            words,
            demo,
            _state: state,
        }
    }

    /// A child by its place.
    pub fn child(&self, place: usize) -> Id {
        self.book.people(Role::Child)[place].0.clone()
    }

    /// Writes what the one who referred a child is told.
    pub fn write_to_referrer(&mut self, child: &Id, text: &str) {
        let id = KnownKind::ToReferrer.only_id(child).unwrap();
        let mut stamps = StampMaker::new("other".parse().unwrap());
        self.book.insert(Revision {
            at: stamps.next(now().wall),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::OfChild(OfChild {
                child: child.clone(),
                known: Known::ToReferrer(text.into()),
            })),
            id,
        });
    }

    fn material(&self) -> Material<'_> {
        let plan = self.book.plan().into_iter();
        let sessions = plan.map(|place| {
            let mut all = self.sessions.iter();
            let (_, book, content) = all.find(|(id, _, _)| id == place.id).unwrap();
            OfSession {
                place,
                book,
                content: content.as_ref(),
            }
        });
        Material {
            group: &self.book,
            programme: "Programme",
            sessions: sessions.collect(),
            lang: self.words.lang(),
            zone: now().zone,
        }
    }

    pub fn report(&self, audience: Audience, child: Option<&Id>) -> Report {
        Report::of(&self.material(), audience, child).unwrap()
    }

    /// The paper for an audience; for the leaders themselves everything.
    pub fn document(&self, audience: Audience, child: Option<&Id>) -> Document {
        if matches!(audience, Audience::Child | Audience::All) {
            return self.in_full(child);
        }
        let made = Made {
            today: now().today(),
            words: &self.words,
        };
        paper::document(&self.report(audience, child), &made)
    }

    fn in_full(&self, child: Option<&Id>) -> Document {
        let material = self.material();
        let sources: Vec<_> = material
            .sessions
            .iter()
            .map(|session| Sources {
                group: &self.book,
                place: session.place,
                book: session.book,
                content: session.content,
                band: Band::Younger,
                lang: material.lang,
                zone: material.zone,
            })
            .collect();
        let name = self.book.frame().unwrap().name.show();
        let of = InFull {
            group: name,
            programme: material.programme,
            today: now().today(),
        };
        match child {
            Some(child) => paper::about_child(&of, &self.book, &sources, child, &self.words),
            None => paper::everything(&of, &self.book, &sources, &self.words),
        }
    }

    pub fn written(&self, audience: Audience, child: Option<&Id>, form: Form) -> String {
        paper::write(&self.document(audience, child), form).unwrap()
    }

    /// The group's dates, with the ids that differ from run to run taken out.
    pub fn calendar(&self) -> String {
        let dates = calendar(&self.material());
        let group: Id = "group".parse().unwrap();
        let name = self.book.frame().unwrap().name.show();
        paper::calendar(&group, name, &dates, &self.words)
    }
}
