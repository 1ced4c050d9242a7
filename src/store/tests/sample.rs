//! A group and a session in which everything occurs that can be recorded.
mod around;
mod session;

pub(super) use session::{note, session, small};

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::id;
use crate::domain::group::*;
use crate::domain::happening::*;
use crate::domain::language::{Band, Country, Lang};
use crate::domain::news::{Looked, looked_id};
use crate::domain::programme::SessionKind;
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::{Id, StampMaker};
use crate::domain::step::StepKind;
use crate::domain::taken_up::TakenUp;
use crate::domain::time::Now;
use crate::domain::toolbox::ToolId;

/// Texts that a file must hold as they are.
pub(super) const HARD: &str =
    "Løven 🦁 sa: \"hei\"\n\\ 'ærlig' a\u{30a}\u{200d}👩‍👧 // records: [\r\n\t\u{202e}\u{7}";

pub(super) fn wall() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_800_000_000_000).unwrap()
}

/// A moment to hand in.
pub(super) fn now() -> Now {
    Now {
        steady: std::time::Duration::ZERO,
        wall: wall(),
        zone: |utc| utc.naive_utc(),
        rate: 1,
    }
}

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, day).unwrap()
}

fn time() -> NaiveTime {
    NaiveTime::from_hms_opt(14, 30, 0).unwrap()
}

fn evening() -> NaiveDateTime {
    date(12).and_time(time())
}

/// Writes records as one device does.
pub(super) struct Hand {
    pub(super) maker: StampMaker,
}

impl Hand {
    pub(super) fn of(device: &str) -> Self {
        Self {
            maker: StampMaker::new(id(device)),
        }
    }

    pub(super) fn write<T: Keeps>(&mut self, book: &mut Book<T>, record: Id, what: Option<T>) {
        let revision = Revision {
            at: self.maker.next(wall()),
            author: Some(id("l1")),
            replaces: book.seen(&record),
            id: record,
            what,
        };
        book.insert(revision);
    }
}

pub(super) fn frame(name: &str) -> GroupRecord {
    GroupRecord::Frame(Frame {
        name: name.into(),
        programme: "guide-2011".into(),
        band: Band::Younger,
        language: Lang::Nb,
        country: Country::Norway,
        time: time(),
        every_weeks: 1,
        skip: vec![Period {
            from: date(13),
            to: date(15),
        }],
        pace: Pace::GentleWithBell,
        uses: Uses {
            small_signs: Switch::On,
            ..Uses::default()
        },
        may_give: vec![
            MayGive {
                kind: StepKind::Theme,
                gives: Gives::DownTo(10),
            },
            MayGive {
                kind: StepKind::Meal,
                gives: Gives::Nothing,
            },
        ],
        in_room: InRoom {
            turns: Switch::On,
            time: vec![StepKind::Theme],
        },
    })
}

pub(super) fn group(device: &str) -> GroupBook {
    let mut book = GroupBook::default();
    let mut hand = Hand::of(device);
    hand.write(
        &mut book,
        frame_id(),
        Some(frame("records: [ Bjørnene \"1\"\n")),
    );
    for (n, role) in [Role::Child, Role::Leader, Role::UserRepresentative]
        .into_iter()
        .enumerate()
    {
        let person = Person {
            name: HARD.into(),
            role,
            place: n as u16,
            room_name: if role == Role::Leader {
                HARD.into()
            } else {
                Private::default()
            },
        };
        hand.write(
            &mut book,
            id(&format!("c{n}")),
            Some(GroupRecord::Person(person)),
        );
    }
    let aside = SetAside {
        planned: id("p0"),
        tool: ToolId::new("weather-inside").unwrap(),
    };
    hand.write(&mut book, id("a0"), Some(GroupRecord::SetAside(aside)));
    for (n, kind) in [
        SessionKind::Children,
        SessionKind::Family,
        SessionKind::Parents,
    ]
    .into_iter()
    .enumerate()
    {
        let planned = GroupRecord::Planned(planned(kind, 12 + n as u32));
        hand.write(&mut book, id(&format!("p{n}")), Some(planned));
    }
    let standing = Standing {
        state: State::Done,
        children: 5,
        grown_ups: 2,
        minutes: 88,
        held: 2,
        day: None,
    };
    let record = standing_id(&id("p0"));
    hand.write(&mut book, record, Some(GroupRecord::Standing(standing)));
    follow(&mut hand, &mut book);
    hand.write(&mut book, id("c0"), None);
    book
}

/// What is followed up, and what is known of a child.
fn follow(hand: &mut Hand, book: &mut GroupBook) {
    let from = MadeFrom {
        planned: id("p0"),
        record: id("note-1"),
    };
    let follow_up = FollowUp {
        whose: Some(id("c1")),
        who: Some(id("c1")),
        by: Some(date(20)),
        from: Some(from.clone()),
        done: Some(wall()),
        ..FollowUp::new(HARD, wall())
    };
    let record = from.follow_up_id();
    hand.write(book, record, Some(GroupRecord::FollowUp(follow_up)));
    let looked = GroupRecord::Looked(Looked {
        seen: vec![hand.maker.next(wall())],
    });
    hand.write(book, looked_id(&id("l1")), Some(looked));
    let record = from.concern_id();
    hand.write(book, record, Some(GroupRecord::Concern(concern(from))));
    let talk = || Talk {
        on: Some(date(2)),
        with: HARD.into(),
        said: HARD.into(),
    };
    let consent = |answer| Consent {
        answer,
        by: HARD.into(),
        on: Some(date(3)),
    };
    let all = [
        Known::PreTalk(talk()),
        Known::TakingPart(consent(Answer::Given)),
        Known::Pictures(consent(Answer::NotGiven)),
        Known::CannotEat(HARD.into()),
        Known::PickUp(HARD.into()),
        Known::Contact(talk()),
        Known::FollowUpTalk(talk()),
        Known::Folder(HARD.into()),
        Known::ToReferrer(HARD.into()),
    ];
    for (n, known) in all.into_iter().enumerate() {
        let child = id("c1");
        let record = known.kind().only_id(&child);
        let record = record.unwrap_or_else(|| id(&format!("talk-{n}")));
        let of_child = OfChild { child, known };
        hand.write(book, record, Some(GroupRecord::OfChild(of_child)));
    }
    around::spent(hand, book);
    around::answered(hand, book);
}

fn concern(from: MadeFrom) -> Concern {
    let parts = ConcernPart::NOW.into_iter().chain(ConcernPart::THEN);
    Concern {
        child: Some(id("c1")),
        about: Some(SeriousKind::Violence),
        from: Some(from),
        who: Some(id("c1")),
        by: Some(date(13)),
        told: parts.map(|part| (part, HARD.into())).collect(),
        handed_over: Some(HandedOver {
            to: HARD.into(),
            on: Some(date(14)),
            reference: HARD.into(),
        }),
        ..Concern::new(wall())
    }
}

fn planned(kind: SessionKind, day: u32) -> Planned {
    Planned {
        session: "s1".into(),
        kind,
        title: "Følelser".into(),
        date: date(day),
        time: time(),
        minutes: 90,
        dropped: false,
        own_minutes: fitted().minutes,
        taken_up: vec![taken_up()],
    }
}

fn taken_up() -> TakenUp {
    TakenUp {
        session: "s0".into(),
        step: "theme".into(),
        minutes: 20,
    }
}

fn fitted() -> Fitted {
    Fitted {
        way: WayOn::ShorterActivity,
        minutes: vec![StepMinutes {
            step: "activity".into(),
            minutes: 10,
        }],
        left_out: vec!["theme".into()],
        ends: Some(evening()),
        instead: Some(Instead {
            step: "activity".into(),
            choice: "toolbox/mirror".into(),
        }),
    }
}
