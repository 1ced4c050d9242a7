//! The made-up groups of the pictures, in their own language, on the day of their third
//! session.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use smil::content::Library;
use smil::domain::found::{NewGroup, found};
use smil::domain::group::{
    GroupBook, GroupRecord, Pace, Period, Planned, Role, Standing, State, standing_id,
};
use smil::domain::language::{Band, Country, Lang};
use smil::domain::plan::Rhythm;
use smil::domain::programme::SessionKind;
use smil::domain::record::Revision;
use smil::domain::stamp::{Id, StampMaker};
use smil::store::Store;

use crate::made;

/// The day of the pictures; everything planned before it has been held.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 26).unwrap()
}

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
        let (offer, _) = Library::new(None).offer("guide-2011").unwrap();
        let mut ids = (1..).map(|n| made::id(&format!("record-{n}")));
        let mut records = found(&self.filled_in(), &offer, || ids.next().unwrap());
        let (held, ahead): (Vec<_>, Vec<_>) =
            plan(&records).partition(|(_, planned)| planned.date < today());
        let next = ahead
            .iter()
            .min_by_key(|(_, planned)| planned.date)
            .unwrap()
            .0
            .clone();
        let done = held
            .iter()
            .map(|(id, planned)| (standing_id(id), done(planned)));
        records.extend(done.collect::<Vec<_>>());
        let group = made::id(self.id);
        let book = book(store.device(), records);
        let lock = store.lock(&group).unwrap();
        store.read_group(&group).unwrap();
        let title = offer.programme.title.or_empty(self.lang, self.band);
        store
            .save_group(&lock, &book, &book.home(title).unwrap())
            .unwrap();
        (group, next)
    }

    fn filled_in(&self) -> NewGroup {
        let children = self.children.iter().map(|name| (Role::Child, *name));
        let leaders = self.leaders.iter().map(|name| (Role::Leader, *name));
        let representative = [(Role::UserRepresentative, self.user_representative)];
        let people = children.chain(leaders).chain(representative);
        NewGroup {
            name: self.name.to_owned(),
            band: self.band,
            language: self.lang,
            country: Country::Norway,
            pace: Pace::default(),
            rhythm: Rhythm {
                start: self.start.0,
                every_weeks: 1,
                skip: vec![christmas()],
            },
            time: self.start.1,
            people: people.map(|(role, name)| (role, name.to_owned())).collect(),
        }
    }
}

fn christmas() -> Period {
    let from = NaiveDate::from_ymd_opt(2026, 12, 21).unwrap();
    let to = NaiveDate::from_ymd_opt(2027, 1, 3).unwrap();
    Period { from, to }
}

/// The planned sessions.
fn plan(records: &[(Id, GroupRecord)]) -> impl Iterator<Item = (Id, Planned)> {
    records.iter().filter_map(|(id, what)| match what {
        GroupRecord::Planned(planned) => Some((id.clone(), planned.clone())),
        _ => None,
    })
}

fn done(planned: &Planned) -> GroupRecord {
    let (children, grown_ups) = match planned.kind {
        SessionKind::Children => (7, 3),
        SessionKind::Family => (7, 11),
        SessionKind::Parents => (0, 9),
    };
    let (state, minutes) = (State::Done, planned.minutes);
    GroupRecord::Standing(Standing {
        state,
        children,
        grown_ups,
        minutes,
        held: 0,
        day: None,
    })
}

/// The records, written one after another before the first session.
fn book(device: &Id, records: Vec<(Id, GroupRecord)>) -> GroupBook {
    let mut stamps = StampMaker::new(device.clone());
    let mut wall = DateTime::from_timestamp(1_794_000_000, 0).unwrap();
    let mut book = GroupBook::default();
    for (id, what) in records {
        wall += TimeDelta::seconds(20);
        let at = stamps.next(wall);
        let (author, replaces, what) = (None, Vec::new(), Some(what));
        book.insert(Revision {
            id,
            at,
            author,
            replaces,
            what,
        });
    }
    book
}
