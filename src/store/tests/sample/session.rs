//! A session in which everything occurs that can be recorded.
use super::super::id;
use super::{HARD, Hand, evening, fitted, wall};
use crate::domain::group::*;
use crate::domain::happening::*;
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;

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

pub(in crate::store::tests) fn note(text: &str) -> Note {
    Note {
        text: text.into(),
        wall: wall(),
        step: Some("theme".into()),
        after: Some(After(61_001)),
        about: Some(id("c1")),
    }
}

#[allow(clippy::too_many_lines, reason = "a list: every kind of record once")]
pub(in crate::store::tests) fn session(device: &str) -> SessionBook {
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
pub(in crate::store::tests) fn small(text: &str) -> SessionBook {
    let mut book = SessionBook::default();
    let note = SessionRecord::Note(note(text));
    Hand::of("d1").write(&mut book, id("n1"), Some(note));
    book
}
