use chrono::{NaiveDate, TimeDelta};

use super::super::group::{GroupRecord, Person, Planned};
use super::super::happening::{
    Attendance, Debrief, Fitted, Happened, Happening, Note, RunStep, Say, SayChoice, SessionRecord,
    Turn, WayOn, WrittenIn, attendance_id, debrief_id, turn_id, visitors_id, written_in_id,
};
use super::super::programme::SessionKind;
use super::super::record::{Book, Keeps, Revision};
use super::super::stamp::{Id, Stamp};
use super::super::step::StepKind;
use super::super::time::fixed::{at, oslo};
use super::*;

mod laws;
mod spent;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn put<T: Keeps>(book: &mut Book<T>, name: Id, what: T) {
    let count = u32::try_from(book.revisions().count()).unwrap();
    book.insert(Revision {
        id: name,
        at: Stamp {
            millis: 1,
            count,
            device: id("d"),
        },
        author: None,
        replaces: Vec::new(),
        what: Some(what),
    });
}

fn group() -> GroupBook {
    let mut book = GroupBook::default();
    for (place, name) in (0..).zip(["fox", "owl"]) {
        let person = Person {
            name: name.into(),
            role: Role::Child,
            place,
            room_name: crate::domain::group::Private::default(),
        };
        put(&mut book, id(name), GroupRecord::Person(person));
    }
    let planned = Planned {
        session: "feelings".into(),
        kind: SessionKind::Children,
        title: "About feelings".into(),
        date: NaiveDate::from_ymd_opt(2027, 1, 26).unwrap(),
        time: NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        minutes: 60,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    };
    put(&mut book, id("s1"), GroupRecord::Planned(planned));
    book
}

fn tell(group: &GroupBook, book: &SessionBook, children: Children) -> Vec<Row> {
    let sources = Sources {
        group,
        place: group.plan()[0],
        book,
        content: None,
        band: Band::Younger,
        lang: Lang::En,
        zone: oslo,
    };
    story(&sources, children)
}

fn step(name: &str, minutes: u16) -> RunStep {
    RunStep {
        id: name.into(),
        kind: match name {
            "theme" => StepKind::Theme,
            _ => StepKind::Plain,
        },
        title: name.into(),
        minutes,
    }
}

/// A course that began at 14:30; each happening so many minutes later, the wall clock wrong by
/// so many from the second on.
fn course(happenings: Vec<(i64, Happening)>, wrong: i64) -> SessionBook {
    let mut book = SessionBook::default();
    let began = Happening::Began {
        steps: vec![step("meal", 20), step("theme", 20), step("dance", 5)],
        ends: at(15, 30, 0).local(),
    };
    let all = std::iter::once((0, began)).chain(happenings);
    for (n, (minutes, what)) in all.enumerate() {
        let off = if n == 0 { 0 } else { wrong };
        let happened = Happened {
            after: std::time::Duration::from_secs(minutes.unsigned_abs() * 60).into(),
            wall: at(14, 30, 0).wall + TimeDelta::minutes(minutes + off),
            what,
        };
        put(
            &mut book,
            id(&format!("h{n:02}")),
            SessionRecord::Happened(happened),
        );
    }
    book
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn steps(rows: &[Row]) -> Vec<StepTold> {
    let steps = rows.iter().filter_map(|row| match row {
        Row::Step(step) => Some(step.clone()),
        _ => None,
    });
    steps.collect()
}

#[test]
fn steps_are_told_with_when_they_began_and_what_they_used() {
    let skipped = Happening::Skipped {
        step: "dance".into(),
        reason: "tired".into(),
    };
    let added = Happening::Added {
        step: step("game", 10),
        before: None,
    };
    let book = course(
        vec![
            (24, Happening::Went("theme".into())),
            (30, skipped),
            (31, added),
            (40, Happening::Went("game".into())),
            (52, Happening::Finished),
        ],
        0,
    );
    let rows = tell(&group(), &book, Children::Hidden);
    let told: Vec<_> = steps(&rows)
        .into_iter()
        .map(|s| (s.title, s.origin, s.planned, s.course))
        .collect();
    let went = |hour, minute, used| Course::Went {
        at: time(hour, minute),
        used,
    };
    assert_eq!(
        told,
        [
            ("meal".into(), Origin::Planned, 20, went(14, 30, 24)),
            ("theme".into(), Origin::Planned, 20, went(14, 54, 16)),
            (
                "dance".into(),
                Origin::Planned,
                5,
                Course::Skipped("tired".into())
            ),
            ("game".into(), Origin::Added, 10, went(15, 10, 12)),
        ]
    );
    assert!(rows.contains(&Row::Held(
        NaiveDate::from_ymd_opt(2027, 1, 26).unwrap(),
        Held::Over {
            began: time(14, 30),
            ended: time(15, 22),
            minutes: 52
        }
    )));
}

#[test]
fn no_trace_of_a_story_shows_what_leaders_call_a_step() {
    let added = Happening::Added {
        step: step("Talk with Fox", 10),
        before: None,
    };
    let chosen = Happening::Chose {
        step: "Talk with Fox".into(),
        choice: "Talk with Fox about it".into(),
    };
    let mut book = course(
        vec![
            (20, added),
            (20, Happening::Went("Talk with Fox".into())),
            (21, chosen),
            (40, Happening::Finished),
        ],
        0,
    );
    let mut note = note(None);
    note.step = Some("Talk with Fox".into());
    put(&mut book, id("n"), SessionRecord::Note(note));
    let rows = tell(&group(), &book, Children::Shown);
    assert!(
        steps(&rows)
            .iter()
            .any(|s| s.title.show() == "Talk with Fox")
    );
    assert!(!format!("{rows:?}").contains("Talk"), "{rows:?}");
}

#[test]
fn what_the_group_chose_is_told_once_and_with_its_hands() {
    let choice = |title: &str, choice: Option<&str>, hands| SayChoice {
        title: title.into(),
        choice: choice.map(str::to_owned),
        hands,
    };
    let say = |choices, chosen| {
        SessionRecord::Say(Say {
            wall: at(15, 0, 0).wall,
            step: Some("theme".into()),
            after: None,
            choices,
            chosen,
        })
    };
    let chose = Happening::Chose {
        step: "theme".into(),
        choice: "mirror".into(),
    };
    let mut book = course(vec![(24, Happening::Went("theme".into())), (30, chose)], 0);
    let ways = vec![
        choice("The mirror", Some("mirror"), 4),
        choice("Waves", Some("waves"), 2),
    ];
    put(&mut book, id("a"), say(ways, Some(0)));
    let own = vec![choice("outdoors", None, 0), choice("in", None, 0)];
    put(&mut book, id("b"), say(own, None));
    let rows = tell(&group(), &book, Children::Hidden);
    let chosen = rows
        .iter()
        .filter(|row| matches!(row, Row::Chosen(_) | Row::Said(_)));
    let told = Row::Said(SaidTold {
        title: "The mirror".into(),
        hands: 4,
        of: 6,
    });
    assert_eq!(chosen.collect::<Vec<_>>(), [&told]);
}

#[test]
fn a_step_that_waits_for_next_time_is_not_told_as_left_out() {
    let fitted = Fitted {
        way: WayOn::LeaveOut,
        minutes: Vec::new(),
        left_out: vec!["theme".into(), "dance".into()],
        ends: None,
        instead: None,
    };
    let happenings = vec![(24, Happening::Fitted(fitted)), (60, Happening::Finished)];
    let book = course(happenings, 0);
    let told = steps(&tell(&group(), &book, Children::Hidden));
    let course: Vec<_> = told.into_iter().skip(1).map(|step| step.course).collect();
    assert_eq!(course, [Course::Waits, Course::Skipped("".into())]);
}

#[test]
fn a_wall_clock_that_is_set_does_not_move_the_steps() {
    let happenings = || {
        vec![
            (24, Happening::Went("theme".into())),
            (52, Happening::Finished),
        ]
    };
    let right = tell(&group(), &course(happenings(), 0), Children::Hidden);
    let wrong = tell(&group(), &course(happenings(), 180), Children::Hidden);
    assert_eq!(right, wrong);
}

#[test]
fn one_that_had_begun_earlier_moves_its_first_step_alone() {
    let book = course(
        vec![
            (10, Happening::BeganEarlier(5)),
            (20, Happening::Went("theme".into())),
        ],
        0,
    );
    let told = steps(&tell(&group(), &book, Children::Hidden));
    let began: Vec<_> = told
        .into_iter()
        .filter_map(|step| match step.course {
            Course::Went { at, used } => Some((at, used)),
            _ => None,
        })
        .collect();
    assert_eq!(began, [(time(14, 25), 25), (time(14, 50), 0)]);
}

#[test]
fn what_was_written_in_is_told_without_times() {
    let mut book = SessionBook::default();
    let written = WrittenIn {
        steps: vec![step("meal", 20), step("climb", 60)],
        done: vec!["climb".into()],
        finished: true,
    };
    put(
        &mut book,
        written_in_id(),
        SessionRecord::WrittenIn(written),
    );
    let rows = tell(&group(), &book, Children::Hidden);
    assert!(matches!(rows[1], Row::Held(_, Held::WrittenIn(_))));
    assert_eq!(
        rows[2..],
        [
            Row::Section(Section::WrittenIn),
            Row::Written("meal".into(), Done::No),
            Row::Written("climb".into(), Done::Yes),
        ]
    );
}

#[test]
fn of_a_session_of_which_nothing_was_written_that_is_told() {
    let rows = tell(&group(), &SessionBook::default(), Children::Shown);
    assert_eq!(rows.last(), Some(&Row::Nothing));
    assert_eq!(rows.len(), 3);
}

#[test]
fn a_note_about_somebody_who_left_is_still_about_a_child() {
    let mut book = SessionBook::default();
    put(&mut book, id("n"), SessionRecord::Note(note(Some("gone"))));
    let hidden = tell(&group(), &book, Children::Hidden);
    assert!(hidden.contains(&Row::Hidden(Hidden::Notes, 1)));
    let shown = tell(&group(), &book, Children::Shown);
    let about = shown.iter().find_map(|row| match row {
        Row::Note(note) => Some(note.about.clone()),
        _ => None,
    });
    assert_eq!(about, Some(About::Gone));
}

fn note(about: Option<&str>) -> Note {
    Note {
        text: "secret".into(),
        wall: at(15, 0, 0).wall,
        step: None,
        after: None,
        about: about.map(id),
    }
}

/// Whether a row says something about a child.
fn tells(row: &Row) -> bool {
    match row {
        Row::Turn(turn) => [&turn.top, &turn.bottom]
            .iter()
            .any(|told| matches!(told, Told::Noted(_))),
        Row::Note(_) | Row::Answer(..) => true,
        Row::People(Role::Child, _, people) => people.iter().any(|p| matches!(p.why, Why::Said(_))),
        _ => false,
    }
}
