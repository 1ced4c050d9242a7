//! A group in which the same text stands wherever anybody can write one: what must not be told can be
//! looked for, and what is told can be hostile.

mod recorded;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{Material, OfSession};
use crate::domain::evaluation::{Mark, Point};
use crate::domain::group::{
    Answer, AnswerSheet, Asking, Concern, ConcernPart, Consent, FollowUp, Frame, GroupBook,
    GroupRecord, HandedOver, InRoom, InWords, Known, OfChild, OnScale, Pace, Person, Planned,
    Respondent, Role, Standing, State, Talk, Uses, frame_id, standing_id,
};
use crate::domain::happening::SessionBook;
use crate::domain::language::{Band, Country, Lang};
use crate::domain::programme::SessionKind;
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::{Id, StampMaker};
use crate::domain::time::fixed::oslo;

/// A group and its sessions.
pub(crate) struct Sample {
    pub(crate) group: GroupBook,
    pub(crate) sessions: Vec<(Id, SessionBook)>,
}

/// What is asked about a child and is only told to the one who referred it.
pub(crate) const TO_REFERRER: &str = "it likes to draw";

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(crate) fn wall() -> DateTime<Utc> {
    "2027-01-12T13:40:00Z".parse().unwrap()
}

fn local() -> NaiveDateTime {
    oslo(wall())
}

struct Hand(StampMaker);

impl Hand {
    fn write<T: Keeps>(&mut self, book: &mut Book<T>, id: Id, what: T) {
        book.insert(Revision {
            id,
            at: self.0.next(wall()),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
}

/// The group. `text` is what everybody wrote everywhere, also the names of those who take part;
/// `name` is what the group and its sessions are called.
pub(crate) fn sample(name: &str, text: &str) -> Sample {
    let mut hand = Hand(StampMaker::new(id("d1")));
    let mut group = GroupBook::default();
    hand.write(&mut group, frame_id(), GroupRecord::Frame(frame(name)));
    for (place, role) in [Role::Child, Role::Child, Role::Leader]
        .into_iter()
        .enumerate()
    {
        let person = Person {
            name: text.into(),
            role,
            place: u16::try_from(place).unwrap(),
            room_name: text.into(),
        };
        hand.write(
            &mut group,
            id(&format!("p{place}")),
            GroupRecord::Person(person),
        );
    }
    for (n, kind) in [SessionKind::Children, SessionKind::Family]
        .into_iter()
        .enumerate()
    {
        let planned = id(&format!("s{n}"));
        let standing = Standing {
            state: State::Done,
            children: 2,
            grown_ups: 1,
            minutes: 88,
            held: 1,
            day: None,
        };
        hand.write(&mut group, planned.clone(), planned_at(name, kind));
        let standing = GroupRecord::Standing(standing);
        hand.write(&mut group, standing_id(&planned), standing);
    }
    around(&mut hand, &mut group, text);
    answered(&mut hand, &mut group, name, text);
    let sessions = recorded::sessions(&mut hand, name, text);
    Sample { group, sessions }
}

impl Sample {
    pub(crate) fn material(&self) -> Material<'_> {
        let plan = self.group.plan().into_iter();
        let sessions = plan.map(|place| {
            let mut all = self.sessions.iter();
            let (_, book) = all.find(|(id, _)| id == place.id).unwrap();
            OfSession {
                place,
                book,
                content: None,
            }
        });
        Material {
            group: &self.group,
            programme: "programme",
            sessions: sessions.collect(),
            lang: Lang::Nb,
            zone: oslo,
        }
    }
}

fn frame(name: &str) -> Frame {
    Frame {
        name: name.into(),
        programme: "guide-2011".into(),
        band: Band::Younger,
        language: Lang::Nb,
        country: Country::Norway,
        time: local().time(),
        every_weeks: 1,
        skip: Vec::new(),
        pace: Pace::Gentle,
        uses: Uses::default(),
        may_give: Vec::new(),
        in_room: InRoom::default(),
    }
}

fn planned_at(name: &str, kind: SessionKind) -> GroupRecord {
    GroupRecord::Planned(Planned {
        session: "s1".into(),
        kind,
        title: name.into(),
        date: local().date(),
        time: local().time(),
        minutes: 90,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    })
}

/// What six children answered: all of them to one question, three to another.
fn answered(hand: &mut Hand, group: &mut GroupBook, name: &str, text: &str) {
    for n in 0..6_u8 {
        let mark = |question: &str| OnScale {
            question: id(question),
            asked: name.into(),
            point: Point::Mark(Mark::new(n + 4).unwrap()),
        };
        let mut scales = vec![mark("heard")];
        scales.extend((n < 3).then(|| mark("my-week")));
        let sheet = AnswerSheet {
            title: name.into(),
            scales,
            open: vec![InWords {
                question: id("more"),
                asked: name.into(),
                words: text.into(),
            }],
            being_written: false,
            ..AnswerSheet::new(
                id("children-running"),
                Asking::After(id("s0")),
                Respondent::Child(id(&format!("p{n}"))),
            )
        };
        hand.write(group, sheet.id(), GroupRecord::AnswerSheet(sheet));
    }
}

/// What is followed up, and what is known of a child.
fn around(hand: &mut Hand, group: &mut GroupBook, text: &str) {
    let follow_up = FollowUp {
        whose: Some(id("p0")),
        ..FollowUp::new(text, wall())
    };
    hand.write(group, id("f1"), GroupRecord::FollowUp(follow_up));
    let parts = ConcernPart::NOW.into_iter().chain(ConcernPart::THEN);
    let concern = Concern {
        child: Some(id("p0")),
        told: parts.map(|part| (part, text.into())).collect(),
        handed_over: Some(HandedOver {
            to: text.into(),
            on: None,
            reference: text.into(),
        }),
        ..Concern::new(wall())
    };
    hand.write(group, id("f2"), GroupRecord::Concern(concern));
    let talk = || Talk {
        on: None,
        with: text.into(),
        said: text.into(),
    };
    let consent = Consent {
        answer: Answer::Given,
        by: text.into(),
        on: None,
    };
    let known = [
        Known::PreTalk(talk()),
        Known::TakingPart(consent),
        Known::CannotEat(text.into()),
        Known::PickUp(text.into()),
        Known::Contact(talk()),
        Known::Folder(text.into()),
        Known::ToReferrer(TO_REFERRER.into()),
    ];
    for (n, known) in known.into_iter().enumerate() {
        let child = id("p0");
        let only = known.kind().only_id(&child);
        let record = only.unwrap_or_else(|| id(&format!("k{n}")));
        hand.write(
            group,
            record,
            GroupRecord::OfChild(OfChild { child, known }),
        );
    }
}
