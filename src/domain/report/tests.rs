//! What each audience is told, and what never.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::sample::{Sample, TO_REFERRER, id, sample, wall};
use super::*;
use crate::domain::group::{GroupRecord, Person};
use crate::domain::record::Revision;
use crate::domain::stamp::StampMaker;
use crate::domain::time::nearest_minute;

/// Stands in every text that anybody wrote.
const CANARY: &str = "blåbærsyltetøy";

/// A report with everything that is in it.
fn laid_open(report: &Report) -> String {
    ron::to_string(report).unwrap()
}

#[test]
fn nobody_outside_reads_a_name_a_note_or_a_reason() {
    let sample = sample("The group", CANARY);
    let material = sample.material();
    for audience in [
        Audience::Anybody,
        Audience::Parents,
        Audience::SteeringGroup,
    ] {
        let report = Report::of(&material, audience, None).unwrap();
        let open = laid_open(&report);
        assert!(!open.contains(CANARY), "{audience:?}: {open}");
        assert!(!open.contains(TO_REFERRER), "{audience:?}: {open}");
    }
    let child = id("p0");
    let report = Report::of(&material, Audience::Referrer, Some(&child)).unwrap();
    let open = laid_open(&report);
    assert!(
        open.contains(TO_REFERRER) && !open.contains(CANARY),
        "{open}"
    );
}

#[test]
fn parents_read_what_was_done_and_not_how_many_came() {
    let sample = sample("The group", CANARY);
    let Some(Report::Parents(report)) = Report::of(&sample.material(), Audience::Parents, None)
    else {
        panic!("no report");
    };
    let steps = |n: usize| -> Vec<&str> {
        let steps = report.held[n].steps.iter();
        steps.map(ProgrammeText::show).collect()
    };
    assert_eq!((steps(0), steps(1)), (vec!["The group"], vec![]));
    assert!(report.held.iter().all(|did| did.session.came.is_none()));
}

#[test]
fn a_steering_group_reads_what_became_of_the_plan() {
    let sample = sample("The group", CANARY);
    let report = ForSteeringGroup::of(&sample.material());
    assert_eq!((report.held, report.offered), (2, 2));
    let led = report.sessions[0].went.as_ref().unwrap();
    assert_eq!(led.known, HowKnown::Counted);
    assert_eq!((led.added, led.left_out.len()), (1, 1));
    assert_eq!(led.longer[0].minutes, 10);
    assert_eq!((led.listened, led.began_late, led.ended_late), (10, 0, 0));
    let away = report.sessions[1].went.as_ref().unwrap();
    assert_eq!((away.known, away.left_out.len()), (HowKnown::WrittenIn, 1));
}

#[test]
fn a_steering_group_reads_what_enough_children_answered_together() {
    let sample = sample("The group", CANARY);
    let report = ForSteeringGroup::of(&sample.material());
    let [told] = report.evaluation.as_slice() else {
        panic!("{:?}", report.evaluation);
    };
    // Of the question that three answered nothing is told, and nothing of their words.
    let [question] = told.questions.as_slice() else {
        panic!("{told:?}");
    };
    let mean = question.told[0].mean.map(Together::mark);
    assert_eq!((mean, question.told[0].session), (Some(7), Some(1)));
    // Of one session alone nothing is told that belongs to the course.
    let mut material = sample.material();
    material.sessions.remove(0);
    assert_eq!(ForSteeringGroup::of(&material).evaluation, []);
}

#[test]
fn supervision_reads_own_words_with_letters_for_the_children() {
    let sample = sample("The group", "Rev");
    let report = ForSupervision::of(&sample.material());
    let [answered] = report.answered.as_slice() else {
        panic!("{:?}", report.answered);
    };
    assert_eq!(answered.texts.len(), 6);
    // Both children have the same name here.
    let is_letter = |text: &Lettered| ["A", "B"].contains(&text.show());
    assert!(answered.texts.iter().all(is_letter));
}

#[test]
fn a_referrer_reads_how_often_the_child_came() {
    let sample = sample("The group", CANARY);
    let material = sample.material();
    let of = |child: &str| {
        let report = ForReferrer::of(&material, &id(child));
        (report.came, report.held, report.not_said)
    };
    assert_eq!(of("p0"), (2, 2, 0), "who came late came");
    assert_eq!(of("p1"), (0, 2, 0));
    assert_eq!(of("p7"), (0, 2, 2), "of whom nobody said anything");
}

/// The sample, with the plan of its first session moved to after the change to summer time.
fn with_the_first_moved(mut sample: Sample) -> Sample {
    let Some(GroupRecord::Planned(planned)) = sample.group.what(&id("s0")).cloned() else {
        panic!("no plan");
    };
    let mut stamps = StampMaker::new(id("d2"));
    sample.group.revisions().for_each(|r| stamps.saw(&r.at));
    sample.group.insert(Revision {
        id: id("s0"),
        at: stamps.next(wall() + chrono::TimeDelta::days(1)),
        author: None,
        replaces: sample.group.seen(&id("s0")),
        what: Some(GroupRecord::Planned(crate::domain::group::Planned {
            date: "2027-03-30".parse().unwrap(),
            ..planned
        })),
    });
    sample
}

#[test]
fn a_session_held_on_another_day_than_planned_is_told_of_on_the_day_it_was_held() {
    let sample = with_the_first_moved(sample("The group", CANARY));
    let material = sample.material();
    let held: NaiveDate = "2027-01-12".parse().unwrap();
    let planned: NaiveDate = "2027-03-30".parse().unwrap();
    let course = Course::of(&material);
    let days: Vec<_> = course.sessions.iter().map(|told| told.date).collect();
    assert!(days.contains(&held) && !days.contains(&planned), "{days:?}");
    let evaluation = EvaluationTold::of(&material);
    let told = evaluation.iter().flat_map(|it| &it.questions);
    let mut dates = told.flat_map(|question| &question.told).map(|it| it.date);
    assert!(!dates.any(|date| date == Some(planned)));
    assert_eq!(ForReferrer::of(&material, &id("p0")).last, Some(held));
    assert!(calendar(&material).iter().all(|date| date.begins == wall()));
}

#[test]
fn a_session_that_was_led_took_the_minutes_of_its_course() {
    let sample = sample("The group", CANARY);
    let material = sample.material();
    let told = Course::of(&material).sessions;
    let led = material.sessions.iter().zip(&told);
    for (session, told) in led {
        let live = session.live().unwrap();
        let Some(end) = live.finished else { continue };
        let took = nearest_minute(live.elapsed(end));
        assert_eq!(told.used.map(u64::from), Some(took), "as it is read");
    }
}

#[test]
fn a_moved_session_keeps_its_id_and_its_number_rises() {
    let mut sample = sample("The group", CANARY);
    sample.sessions[0].1 = SessionBook::default();
    let before = calendar(&sample.material());
    assert_eq!(before[0].begins, wall());
    let sample = with_the_first_moved(sample);
    let after = calendar(&sample.material());
    let moved = after.iter().find(|date| date.id == before[0].id).unwrap();
    assert!(moved.sequence > before[0].sequence);
    // An hour earlier in the universal time.
    assert_eq!(moved.begins.to_rfc3339(), "2027-03-30T12:40:00+00:00");
}

/// A group of children with these names.
fn children(names: &[&str]) -> GroupBook {
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = GroupBook::default();
    for (place, name) in names.iter().enumerate() {
        book.insert(Revision {
            id: id(&format!("c{place}")),
            at: stamps.next(wall()),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::Person(Person {
                name: (*name).into(),
                role: Role::Child,
                place: u16::try_from(place).unwrap(),
                room_name: crate::domain::group::Private::default(),
            })),
        });
    }
    book
}

#[test]
fn a_letter_stands_for_a_name_in_any_case_and_with_its_ending() {
    let letters = Letters::of(&children(&["Rev", "Reven min", "Ørn", "B"]));
    for (text, said) in [
        ("Rev lo.", "A lo."),
        ("REVS mor og revens far", "A’s mor og A’s far"),
        ("Da kom Reven.", "Da kom A."),
        ("reven min sov", "C sov"),
        ("O\u{308}rn og ØRN's", "Örn og D’s"),
        ("Revy, prev, Revsen", "Revy, prev, Revsen"),
        ("«Rev»/Ørn-Rev", "«A»/D-A"),
        ("b’s venn", "E’s venn"),
    ] {
        assert_eq!(letters.in_text(text).show(), said);
    }
    assert_eq!(letters.of_child(&id("c3")), Some("E"));
    assert_eq!(letters.of_child(&id("c9")), None);
}

proptest! {
    #[test]
    fn no_name_is_left_as_a_word_of_its_own(
        names in prop::collection::vec("[A-ZÆØÅ][a-zæøå]{1,5}", 1..6),
        parts in prop::collection::vec(("[ .,!«»()-]{1,2}", 0usize..6, "(s|en|’s|)", "[a-zæøå]{0,4}"), 0..12),
    ) {
        let named: Vec<&str> = names.iter().map(String::as_str).collect();
        let letters = Letters::of(&children(&named));
        let text: String = parts
            .iter()
            .map(|(gap, n, ending, word)| {
                let name = names.get(*n).map_or("", String::as_str);
                format!("{gap}{name}{ending}{gap}{word}")
            })
            .collect();
        let said = letters.in_text(&text).show().to_lowercase();
        for word in said.split(|c: char| !c.is_alphanumeric()) {
            prop_assert!(!names.iter().any(|name| name.to_lowercase() == word), "{text} → {said}");
        }
    }

    #[test]
    fn a_text_without_names_stays_as_it_was(text in "[a-zæøå .,’-]{0,60}") {
        let letters = Letters::of(&children(&["Zxq", "Qzx"]));
        prop_assert_eq!(letters.in_text(&text), Letters::of(&children(&[])).in_text(&text));
    }
}
