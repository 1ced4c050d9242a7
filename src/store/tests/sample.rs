//! A group and a session in which everything occurs that can be recorded.
mod around;

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

fn happenings() -> Vec<Happening> {
    let step = RunStep {
        id: "candle".into(),
        kind: StepKind::Candle,
        title: "Lyset".into(),
        minutes: 5,
    };
    vec![
        Happening::Began {
            steps: vec![step.clone(), step.clone()],
            ends: evening(),
        },
        Happening::BeganEarlier(-5),
        Happening::Went("candle".into()),
        Happening::Skipped {
            step: "meal".into(),
            reason: HARD.into(),
        },
        Happening::Paused,
        Happening::Resumed,
        Happening::Extended {
            step: "candle".into(),
            minutes: -1,
        },
        Happening::Added { step, before: None },
        Happening::Reordered(vec!["a".into(), "b".into()]),
        Happening::Reordered(vec![]),
        Happening::MustEnd(evening()),
        Happening::NotCounted {
            from: After(1),
            until: After(u64::MAX),
        },
        Happening::CandleLit,
        Happening::CandleOut,
        Happening::Chose {
            step: "theme".into(),
            choice: "q1".into(),
        },
        Happening::ListeningBegan,
        Happening::ListeningEnded,
        Happening::WentAside(Aside {
            leader: Some(id("l1")),
            child: Some(id("c1")),
        }),
        Happening::CameBack(Aside::default()),
        Happening::Fitted(fitted()),
        Happening::Finished,
    ]
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

pub(super) fn note(text: &str) -> Note {
    Note {
        text: text.into(),
        wall: wall(),
        step: Some("theme".into()),
        after: Some(After(61_001)),
        about: Some(id("c1")),
    }
}

#[allow(clippy::too_many_lines, reason = "a list: every kind of record once")]
pub(super) fn session(device: &str) -> SessionBook {
    let mut book = SessionBook::default();
    let mut hand = Hand::of(device);
    let course = happenings().into_iter().enumerate().map(|(n, what)| {
        let happened = Happened {
            after: After(n as u64 * 1000),
            wall: wall(),
            what,
        };
        (id(&format!("h{n}")), SessionRecord::Happened(happened))
    });
    for (record, what) in course.chain(round()).chain(writing()).chain(listening()) {
        hand.write(&mut book, record, Some(what));
    }
    book
}

/// Who is here, and what they told.
fn round() -> Vec<(Id, SessionRecord)> {
    let visitors = Visitors {
        parents: 2,
        siblings: 1,
        guests: 0,
    };
    let order = vec![id("c1")];
    let mut all = vec![
        (visitors_id(), SessionRecord::Visitors(visitors)),
        (round_id(), SessionRecord::Round(Round { order })),
    ];
    for (n, presence) in [Presence::Here, Presence::Late, Presence::Absent]
        .into_iter()
        .enumerate()
    {
        let person = id(&format!("c{n}"));
        let attendance = Attendance {
            person: person.clone(),
            presence,
            reason: HARD.into(),
        };
        let turn = Turn {
            person: person.clone(),
            state: TurnState::Passed,
            top: Told::Noted(HARD.into()),
            bottom: Told::Ticked,
        };
        all.push((
            attendance_id(&person),
            SessionRecord::Attendance(attendance),
        ));
        all.push((turn_id(&person), SessionRecord::Turn(turn)));
    }
    all
}

/// What was written down; the note in two versions.
fn writing() -> Vec<(Id, SessionRecord)> {
    let so_far = Note {
        step: None,
        after: None,
        about: None,
        ..note("")
    };
    let draft = Draft {
        note: id("n2"),
        so_far,
    };
    let debrief = Debrief {
        well: HARD.into(),
        ..Debrief::default()
    };
    vec![
        (id("n1"), SessionRecord::Note(note("first"))),
        (id("n1"), SessionRecord::Note(note(HARD))),
        (id("draft"), SessionRecord::Draft(draft)),
        (debrief_id(Role::Leader), SessionRecord::Debrief(debrief)),
        (
            written_in_id(),
            SessionRecord::WrittenIn(WrittenIn::default()),
        ),
    ]
}

/// What was heard and seen.
fn listening() -> Vec<(Id, SessionRecord)> {
    let (step, after) = (Some("theme".to_owned()), Some(After(61_001)));
    let word = HeldWord {
        word: HARD.into(),
        child: Some(id("c1")),
        wall: wall(),
        step: step.clone(),
        after,
        settled: Some(Settled::NextTime),
        decided_in: None,
    };
    let signs = SmallSigns {
        person: id("c1"),
        seen: SmallSign::ALL.into_iter().collect(),
    };
    let choices = ["toolbox/mirror", "toolbox/tail-tag"].map(|choice| SayChoice {
        title: HARD.into(),
        choice: Some(choice.into()),
        hands: 3,
    });
    let say = Say {
        wall: wall(),
        step: step.clone(),
        after,
        choices: choices.into(),
        chosen: Some(1),
    };
    let serious = Serious {
        wall: wall(),
        step,
        after,
        child: Some(id("c1")),
        words: HARD.into(),
        being_written: false,
        about: Some(SeriousKind::ParentDying),
        only_for: None,
    };
    vec![
        (id("w1"), SessionRecord::HeldWord(word)),
        (small_signs_id(&id("c1")), SessionRecord::SmallSigns(signs)),
        (id("s1"), SessionRecord::Say(say)),
        (id("t1"), SessionRecord::Serious(serious)),
    ]
}

/// The smallest that is a session.
pub(super) fn small(text: &str) -> SessionBook {
    let mut book = SessionBook::default();
    let note = SessionRecord::Note(note(text));
    Hand::of("d1").write(&mut book, id("n1"), Some(note));
    book
}
