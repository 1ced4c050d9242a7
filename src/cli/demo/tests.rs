//! The group itself is made in the domain; here the programme is at hand that it follows.

use super::BEEN;
use crate::content::Library;
use crate::domain::demo::{Afterwards, Given, Script, demo};
use crate::domain::evaluation::{Occasion, Who};
use crate::domain::fit::Bounds;
use crate::domain::group::{GroupBook, GroupRecord, Role, frame_id};
use crate::domain::happening::{Debrief, RunStep, SessionBook, Settled, liked};
use crate::domain::language::{Band, Lang};
use crate::domain::own_minutes::OwnMinutes;
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::report::over_the_course;
use crate::domain::session::{Candle, Live};
use crate::domain::stamp::{Id, StampMaker};
use crate::domain::time::fixed::at;
use crate::domain::time::{Now, minutes};
use crate::words::Words;

fn script() -> Script {
    let told = || Afterwards {
        note: "the tower fell".into(),
        about_a_child: "drew a lot".into(),
        leaders: Debrief::default(),
        user_representative: Debrief::default(),
    };
    Script {
        name: "Tuesday group (made up)".into(),
        children: ["A", "B", "C", "D", "E", "F", "G"].map(Into::into).into(),
        leaders: vec!["L".into(), "M".into()],
        user_representative: "U".into(),
        reason: "ill".into(),
        tops: vec!["top".into()],
        bottoms: vec![],
        held: ["a", "b", "c", "d", "e"].map(Into::into),
        hard: "lies awake".into(),
        known: ["M".to_owned(), "N".to_owned(), "G".to_owned()],
        follow_ups: ["A".to_owned(), "B".to_owned()],
        contact: ["C".to_owned(), "F".to_owned()],
        concern: ["A", "B", "C", "D"].map(Into::into),
        own_words: vec![(Who::Children, Occasion::Running, "more".into())],
        told: (0..BEEN).map(|_| told()).collect(),
    }
}

fn book<T: Keeps>(records: Vec<(Id, T)>) -> Book<T> {
    let mut stamps = StampMaker::new("d1".parse().unwrap());
    let mut book = Book::default();
    for (id, what) in records {
        book.insert(Revision {
            id,
            at: stamps.next(at(12, 0, 0).wall),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

fn made(now: &Now) -> (GroupBook, Vec<(Id, SessionBook)>) {
    made_from(now, 7)
}

fn made_from(now: &Now, seed: u64) -> (GroupBook, Vec<(Id, SessionBook)>) {
    let library = Library::new(None);
    let (offer, _) = library.offer("guide-2011").unwrap();
    let programme = library.programme("guide-2011").unwrap();
    let been = programme.sessions.iter().take(BEEN);
    let been = been.chain(&programme.parent_meetings);
    let held: Vec<_> = been
        .map(|id| library.session(&programme, id).unwrap())
        .collect();
    let mut n = 0;
    let made = demo(
        &Given {
            offer: &offer,
            held: &held,
            questions: &library.question_sets().0,
            lang: Lang::Nb,
            now,
            script: &script(),
            seed,
        },
        || {
            n += 1;
            format!("id-{n}").parse().unwrap()
        },
    );
    let sessions = made.sessions.into_iter();
    let sessions = sessions.map(|(id, records)| (id, book(records))).collect();
    (book(made.group), sessions)
}

fn offered(session: &str) -> Vec<RunStep> {
    let (offer, _) = Library::new(None).offer("guide-2011").unwrap();
    let offered = offer.session(session).unwrap();
    offered.run_steps(Band::Younger, Lang::Nb)
}

#[test]
fn the_session_in_the_middle_of_the_course_is_next_and_has_just_come() {
    for now in [at(9, 7, 0), at(14, 59, 59), at(0, 3, 0)] {
        let (group, _) = made(&now);
        let next = group.next().unwrap();
        assert_eq!(group.number(next.id), Some(BEEN + 1));
        let begins = next.planned.date.and_time(next.planned.time);
        let late = now.local() - begins;
        assert!((0..5).contains(&late.num_minutes()), "{late}");
    }
}

#[test]
fn what_has_been_is_told_whole() {
    let (group, sessions) = made(&at(15, 0, 0));
    assert_eq!(sessions.len(), BEEN + 2);
    let first = &sessions[0].1;
    let live = Live::fold(first.course().into_iter().map(|(_, h)| h)).unwrap();
    assert!(live.finished.is_some());
    assert_ne!(live.candle, Candle::Lit);
    assert_eq!(live.listened_in_all(live.last), minutes(5));
    assert_eq!(liked([first]).len(), 1);
    let plan = group.next().unwrap();
    let steps = offered(&plan.planned.session);
    // Led once more like that, the next plan can take over how long things really take.
    let own = OwnMinutes::of([&live, &live]);
    assert!(!own.for_plan(&steps, &Bounds::default()).is_empty());
    let (_, away) = &sessions[1];
    assert!(away.written_in().is_some_and(|written| written.finished));
    for (id, book) in &sessions {
        assert!(
            group
                .plan()
                .iter()
                .any(|place| place.id == id && place.is_done())
        );
        assert!(book.visitors().is_some());
    }
    for (_, book) in &sessions[..BEEN] {
        assert_eq!(book.notes().len(), 2);
        assert!(book.debrief(Role::UserRepresentative).is_some());
    }
}

#[test]
fn listening_going_aside_and_every_end_of_a_held_word_are_shown() {
    let (_, sessions) = made(&at(15, 0, 0));
    let first = &sessions[0].1;
    let live = Live::fold(first.course().into_iter().map(|(_, h)| h)).unwrap();
    assert!(!live.listened_in_all(live.last).is_zero());
    assert!(live.asides().iter().all(|aside| aside.back.is_some()));
    assert_eq!(live.asides().len(), 1);
    let words = sessions.iter().flat_map(|(_, book)| book.held_words());
    let settled: Vec<_> = words.map(|(_, word)| word.settled).collect();
    for one in Settled::ALL.map(Some).into_iter().chain([None]) {
        assert!(settled.contains(&one), "{one:?}");
    }
}

#[test]
fn small_signs_what_was_hard_and_what_children_chose_are_shown() {
    let (group, sessions) = made(&at(15, 0, 0));
    let frame = group.what(&frame_id());
    let Some(GroupRecord::Frame(frame)) = frame else {
        panic!("{frame:?}")
    };
    assert!(frame.uses.small_signs.is_on());
    let children: Vec<_> = group
        .people(Role::Child)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    for (_, book) in [&sessions[0], &sessions[BEEN - 1]] {
        let seen = children.iter().filter(|id| book.small_signs(id).is_some());
        assert_eq!(seen.count(), 2);
    }
    let first = &sessions[0].1;
    let hard = first.serious();
    assert_eq!(hard.len(), 1);
    assert_eq!(hard[0].1.child.as_ref(), Some(children[1]));
    let chosen = first.says().into_iter().find_map(|(_, say)| say.chosen());
    assert!(chosen.is_some_and(|chosen| chosen.hands > 0));
}

#[test]
fn the_figures_in_the_plan_are_those_of_the_sessions() {
    let (group, sessions) = made(&at(15, 0, 0));
    for (id, book) in &sessions {
        let count = crate::app::room::count(&group, book);
        let standing = group.standing(id).unwrap();
        assert_eq!(
            (standing.children, standing.grown_ups),
            (count.children, count.grown_ups)
        );
    }
}

#[test]
fn there_is_a_concern_to_look_at_and_pages_of_children_that_are_filled_in() {
    let (group, _) = made(&at(15, 0, 0));
    let concerns: Vec<_> = group
        .live()
        .filter_map(|(_, what)| match what {
            GroupRecord::Concern(concern) => Some(concern),
            _ => None,
        })
        .collect();
    assert_eq!(concerns.len(), 1);
    assert!(concerns[0].is_open() && concerns[0].child.is_some());
    let known = group
        .live()
        .filter(|(_, what)| matches!(what, GroupRecord::OfChild(_)));
    assert!(known.count() > 20);
}

#[test]
fn there_is_an_evaluation_behind_it() {
    let (group, sessions) = made(&at(15, 0, 0));
    for who in [Who::Children, Who::Parents] {
        let told: Vec<_> = over_the_course(&group, who)
            .into_iter()
            .flat_map(|over| over.told)
            .collect();
        for occasion in [Occasion::Start, Occasion::Running, Occasion::Mid] {
            let mut of = told.iter().filter(|(on, _)| on.occasion() == occasion);
            assert!(of.any(|(_, mean)| mean.is_some()), "{who:?} {occasion:?}");
        }
    }
    let children = group.answers_given().into_iter().map(|(_, sheet)| sheet);
    let running = children.filter(|sheet| {
        (sheet.on.occasion(), sheet.by.who()) == (Occasion::Running, Who::Children)
    });
    let running: Vec<_> = running.collect();
    // Only who came answered.
    for sheet in &running {
        let (_, book) = sessions
            .iter()
            .find(|(id, _)| Some(id) == sheet.on.planned())
            .unwrap();
        assert!(book.attendance(sheet.by.person()).is_some());
    }
    assert!(running.iter().any(|sheet| !sheet.open.is_empty()));
    assert!(
        group
            .answers_given()
            .iter()
            .any(|(_, sheet)| sheet.by.who() == Who::Leaders)
    );
}

#[test]
fn the_same_seed_and_day_make_the_same_group_and_another_seed_another() {
    let courses = |seed| -> Vec<_> {
        let (_, sessions) = made_from(&at(15, 0, 0), seed);
        let books = sessions.into_iter();
        books.map(|(_, book)| book).collect()
    };
    assert_eq!(courses(7), courses(7));
    assert_ne!(courses(7), courses(8));
}

#[test]
fn it_lies_in_a_folder_of_its_own_that_vanishes() {
    let state = tempfile::tempdir().unwrap();
    let now = at(15, 0, 0);
    let made = super::make(
        state.path(),
        &super::Given {
            words: &Words::new(Lang::En),
            library: &Library::new(None),
            now: &now,
            seed: 1,
        },
    )
    .unwrap();
    let home = made.store.home(&made.group).home.unwrap();
    assert_eq!(home.name.show(), "Tuesday group (made up)");
    assert_eq!(home.next.unwrap().number, Some(8));
    assert!(made.store.author(&made.group).unwrap().is_some());
    let folder = made.folder().to_owned();
    assert!(folder.starts_with(state.path().join("demo")));
    drop(made);
    assert!(!folder.exists());
}
