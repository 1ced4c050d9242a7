//! What happened in the sample's sessions, and what was written about it.

use chrono::TimeDelta;

use super::{Hand, id, local, wall};
use crate::domain::group::{Private, Role};
use crate::domain::happening::{
    After, Attendance, Debrief, Draft, Happened, Happening, HeldWord, Note, Presence, RunStep, Say,
    SayChoice, Serious, SessionBook, SessionRecord, Told, Turn, TurnState, WrittenIn,
    attendance_id, debrief_id, draft_id, turn_id, written_in_id,
};
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;

/// A session that was led, and one that was broken off and written in.
pub(super) fn sessions(hand: &mut Hand, name: &str, text: &str) -> Vec<(Id, SessionBook)> {
    let (mut led, mut away) = (SessionBook::default(), SessionBook::default());
    for (n, what) in course(name, text).into_iter().enumerate() {
        let at = i64::try_from(n).unwrap() * 10;
        let happened = Happened {
            after: After(u64::try_from(at).unwrap() * 60_000),
            wall: wall() + TimeDelta::minutes(at),
            what,
        };
        let record = SessionRecord::Happened(happened);
        hand.write(&mut led, id(&format!("h{n}")), record.clone());
        // The second was broken off, and the rest of it written in.
        if n < 4 {
            hand.write(&mut away, id(&format!("h{n}")), record);
        }
    }
    let written = WrittenIn {
        steps: vec![step("theme", name), step("own", text)],
        done: vec!["own".into()],
        finished: true,
    };
    hand.write(
        &mut away,
        written_in_id(),
        SessionRecord::WrittenIn(written),
    );
    for book in [&mut led, &mut away] {
        for (id, what) in [written_down(text), listened(text)].concat() {
            hand.write(book, id, what);
        }
    }
    vec![(id("s0"), led), (id("s1"), away)]
}

fn step(step: &str, title: &str) -> RunStep {
    RunStep {
        id: step.into(),
        kind: StepKind::Theme,
        title: title.into(),
        minutes: 20,
    }
}

/// A course in which a step was added, one was left out, and somebody was listened to.
fn course(name: &str, text: &str) -> Vec<Happening> {
    vec![
        Happening::Began {
            steps: vec![step("theme", name), step("activity", name)],
            ends: local() + TimeDelta::minutes(60),
        },
        Happening::Added {
            step: step("own", text),
            before: None,
        },
        Happening::Skipped {
            step: "activity".into(),
            reason: text.into(),
        },
        Happening::Went("own".into()),
        Happening::ListeningBegan,
        Happening::ListeningEnded,
        Happening::Finished,
    ]
}

fn written_down(text: &str) -> Vec<(Id, SessionRecord)> {
    let private = || Private::from(text);
    let note = || Note {
        text: private(),
        wall: wall(),
        step: Some("own".into()),
        after: Some(After(61_001)),
        about: Some(id("p0")),
    };
    let debrief = Debrief {
        well: private(),
        hard: private(),
        carry_on: private(),
        about_a_child: private(),
        how_for_you: private(),
        being_written: false,
    };
    vec![
        (id("n1"), SessionRecord::Note(note())),
        (
            draft_id(&id("d1")),
            SessionRecord::Draft(Draft {
                note: id("n2"),
                so_far: note(),
            }),
        ),
        (
            debrief_id(Role::Leader),
            SessionRecord::Debrief(debrief.clone()),
        ),
        (
            debrief_id(Role::UserRepresentative),
            SessionRecord::Debrief(debrief),
        ),
        (
            attendance_id(&id("p0")),
            SessionRecord::Attendance(Attendance {
                person: id("p0"),
                presence: Presence::Late,
                reason: private(),
            }),
        ),
        (
            attendance_id(&id("p1")),
            SessionRecord::Attendance(Attendance {
                person: id("p1"),
                presence: Presence::Absent,
                reason: private(),
            }),
        ),
        (
            turn_id(&id("p0")),
            SessionRecord::Turn(Turn {
                person: id("p0"),
                state: TurnState::Done,
                top: Told::Noted(private()),
                bottom: Told::Noted(private()),
            }),
        ),
    ]
}

/// What was listened to.
fn listened(text: &str) -> Vec<(Id, SessionRecord)> {
    let private = || Private::from(text);
    vec![
        (
            id("w1"),
            SessionRecord::HeldWord(HeldWord {
                word: private(),
                child: Some(id("p0")),
                wall: wall(),
                step: None,
                after: None,
                settled: None,
                decided_in: None,
            }),
        ),
        (
            id("x1"),
            SessionRecord::Serious(Serious {
                wall: wall(),
                step: None,
                after: None,
                child: Some(id("p0")),
                words: private(),
                about: None,
                being_written: false,
                only_for: None,
            }),
        ),
        (
            id("y1"),
            SessionRecord::Say(Say {
                wall: wall(),
                step: Some("theme".into()),
                after: None,
                choices: vec![SayChoice {
                    title: private(),
                    choice: None,
                    hands: 2,
                }],
                chosen: Some(0),
            }),
        ),
    ]
}
