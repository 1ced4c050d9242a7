//! The made-up groups of the pictures, in their own language, on the day of their third
//! session.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use smil::content::Library;
use smil::domain::group::{
    Cue, Frame, GroupBook, GroupRecord, Person, Planned, Role, Standing, State, frame_id,
    standing_id,
};
use smil::domain::language::{Band, Country, Lang};
use smil::domain::plan::{Rhythm, ToPlan, lay_out};
use smil::domain::programme::Session;
use smil::domain::record::Revision;
use smil::domain::stamp::{Id, StampMaker};
use smil::store::Store;

/// The planned sessions that are behind the group.
const HELD: usize = 2;

/// A group to make.
pub struct Group {
    pub id: &'static str,
    pub lang: Lang,
    pub band: Band,
    pub name: &'static str,
    pub children: &'static [&'static str],
    pub leaders: &'static [&'static str],
    pub user_representative: &'static str,
    /// The day and time of the first session.
    pub start: (NaiveDate, NaiveTime),
}

impl Group {
    /// Writes it to the disk and gives its id and that of its next session.
    pub fn make(&self, store: &Store) -> (Id, Id) {
        let group: Id = self.id.parse().unwrap();
        let mut book = Book::new(store.device().clone());
        book.add(frame_id(), GroupRecord::Frame(self.frame()));
        self.people(&mut book);
        let next = self.plan(&mut book);
        let lock = store.lock(&group).unwrap();
        store.read_group(&group).unwrap();
        let guide = Library::new(None).programme("guide-2011").unwrap();
        let home = book
            .book
            .home(guide.title.or_empty(self.lang, self.band))
            .unwrap();
        store.save_group(&lock, &book.book, &home).unwrap();
        (group, next)
    }

    fn frame(&self) -> Frame {
        Frame {
            name: self.name.into(),
            programme: "guide-2011".to_owned(),
            band: self.band,
            language: self.lang,
            country: Country::Norway,
            time: self.start.1,
            every_weeks: 1,
            skip: Vec::new(),
            cue: Cue::Visual,
        }
    }

    fn people(&self, book: &mut Book) {
        let children = self.children.iter().map(|name| (*name, Role::Child));
        let leaders = self.leaders.iter().map(|name| (*name, Role::Leader));
        let representative = [(self.user_representative, Role::UserRepresentative)];
        let everybody = children.chain(leaders).chain(representative);
        for (place, (name, role)) in (0..).zip(everybody) {
            let id = format!("person-{place}").parse().unwrap();
            let name = name.into();
            book.add(id, GroupRecord::Person(Person { name, role, place }));
        }
    }

    /// Plans the whole programme and gives the next session.
    fn plan(&self, book: &mut Book) -> Id {
        let sessions = sessions();
        let rhythm = Rhythm {
            start: self.start.0,
            every_weeks: 1,
            skip: Vec::new(),
        };
        let to_plan: Vec<ToPlan> = sessions.iter().map(to_plan).collect();
        for (n, (place, date)) in lay_out(&rhythm, &to_plan).into_iter().enumerate() {
            let session = sessions
                .iter()
                .find(|s| s.file.id == place.session)
                .unwrap();
            let id = planned(n);
            let what = Planned {
                session: place.session,
                kind: session.file.kind,
                title: session.file.title.or_empty(self.lang, self.band).to_owned(),
                date,
                time: self.start.1,
                minutes: session.file.minutes,
                dropped: false,
            };
            book.add(id.clone(), GroupRecord::Planned(what));
            if n < HELD {
                let state = Standing {
                    state: State::Done,
                    children: 7,
                    grown_ups: 3,
                    minutes: 121,
                };
                book.add(standing_id(&id), GroupRecord::Standing(state));
            }
        }
        planned(HELD)
    }
}

fn planned(number: usize) -> Id {
    format!("planned-{number}").parse().unwrap()
}

fn sessions() -> Vec<Session> {
    let library = Library::new(None);
    let guide = library.programme("guide-2011").unwrap();
    let ids = guide.sessions.iter();
    ids.map(|id| library.session(&guide, id).unwrap()).collect()
}

fn to_plan(session: &Session) -> ToPlan {
    ToPlan {
        session: session.file.id.clone(),
        kind: session.file.kind,
        setting: session.file.setting,
    }
}

/// A group's records, written one after another long ago.
struct Book {
    book: GroupBook,
    stamps: StampMaker,
    wall: DateTime<chrono::Utc>,
}

impl Book {
    fn new(device: Id) -> Self {
        Self {
            book: GroupBook::default(),
            stamps: StampMaker::new(device),
            wall: DateTime::from_timestamp(1_797_000_000, 0).unwrap(),
        }
    }

    fn add(&mut self, id: Id, what: GroupRecord) {
        self.wall += TimeDelta::seconds(20);
        let at = self.stamps.next(self.wall);
        let replaces = Vec::new();
        self.book.insert(Revision {
            id,
            at,
            author: None,
            replaces,
            what: Some(what),
        });
    }
}
