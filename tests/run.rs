//! What the loop promises, with the real store on a real disk: keys, time and sleep come from
//! a script.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on is to stop"
)]

mod made;
mod script;

use std::fs;
use std::path::Path;
use std::time::Duration;

use made::Held;
use script::{Run, Script, Step};
use smil::app::ask::AskFor;
use smil::app::look::Look;
use smil::app::notice::Notice;
use smil::app::{App, Overlay, Screen, Setup, Start};
use smil::content::Library;
use smil::domain::group::State;
use smil::domain::happening::Happening;
use smil::domain::language::Lang;
use smil::domain::session::Live;
use smil::input::Key;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::terminal;
use smil::store::{Access, Reason, Which};

/// The program, started before a script.
fn start(folder: &Path, script: &Script, start: Start) -> Run {
    let store = made::store(folder);
    let setup = Setup {
        lang: Some(Lang::En),
        system_lang: Lang::En,
        device: store.device().clone(),
        seed: 7,
        look: Look::default(),
        start,
    };
    let hands = Hands::new(store, Library::new(None));
    let terminal = terminal::whole(script.screen()).unwrap();
    Driver::start(setup, hands, terminal, script.clone(), script.clone()).unwrap()
}

/// Runs a script from the third session of group 1, which nobody has led yet.
fn lead(folder: &Path, script: &Script) -> Run {
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder, script, which);
    run.run().unwrap();
    run
}

fn fresh_group() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    made::group(&made::store(folder.path()), 1, Held::None);
    folder
}

/// What happened in the third session, as its file has it.
fn course(folder: &Path) -> Vec<Happening> {
    let store = made::store(folder);
    let read = store.read_session(&made::group_id(1), &made::planned_id(3));
    let course = read.unwrap().book;
    let course = course.course().into_iter();
    course.map(|(_, happened)| happened.what.clone()).collect()
}

fn sleeps_asked_about(app: &App) -> usize {
    let asks = app.overlays.iter().filter(|overlay| match overlay {
        Overlay::Ask(ask) => matches!(ask.about, AskFor::Slept(_)),
        _ => false,
    });
    asks.count()
}

#[test]
fn what_was_done_stands_in_the_file_and_in_the_group_s() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).pass(60).key(Key::Right);
    lead(folder.path(), &script);
    let course = course(folder.path());
    assert!(matches!(
        course[..],
        [Happening::Began { .. }, Happening::Went(_)]
    ));
    let group = made::store(folder.path())
        .read_group(&made::group_id(1))
        .unwrap();
    let standing = group.book.standing(&made::planned_id(3)).unwrap();
    assert_eq!(standing.state, State::Running);
}

#[test]
fn keys_pressed_faster_than_the_screen_is_drawn_all_count() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.burst(&[
        Key::Enter,
        Key::Right,
        Key::Right,
        Key::Char('n'),
        Key::Char('x'),
        Key::Esc,
    ]);
    script.burst(&[Key::Esc, Key::Esc]);
    let run = lead(folder.path(), &script);
    assert!(run.app().group.is_none());
    assert_eq!(course(folder.path()).len(), 3);
    let store = made::store(folder.path());
    let session = store
        .read_session(&made::group_id(1), &made::planned_id(3))
        .unwrap();
    assert_eq!(session.book.notes().len(), 1);
}

#[test]
fn what_was_written_is_saved_though_the_next_key_leaves_the_group_undrawn() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    script.burst(&[Key::Enter, Key::Right, Key::Esc, Key::Esc]);
    assert!(script.play(&mut run));
    assert!(run.app().group.is_none());
    assert!(run.app().unsaved.is_empty());
    assert_eq!(course(folder.path()).len(), 2);
}

#[test]
fn nothing_wakes_where_nothing_moves() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.pass(3600);
    start(folder.path(), &script, Start::Home).run().unwrap();
    assert_eq!(script.waits(), [None]);
}

#[test]
fn a_running_session_wakes_once_a_second_and_no_oftener() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).pass(600);
    lead(folder.path(), &script);
    let waits = script.waits();
    assert!((590..=615).contains(&waits.len()), "{}", waits.len());
    let second = Some(Duration::from_secs(1));
    assert!(waits.iter().skip(1).all(|wait| *wait <= second));
}

#[test]
fn a_laptop_that_slept_is_asked_about_once_and_to_the_second() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).pass(300).sleep(1200).pass(5);
    let run = lead(folder.path(), &script);
    assert_eq!(sleeps_asked_about(run.app()), 1);
    let Some(Overlay::Ask(ask)) = run.app().overlays.last() else {
        panic!("nothing was asked");
    };
    let AskFor::Slept(slept) = &ask.about else {
        panic!("another question");
    };
    let length = slept.length();
    let right = Duration::from_secs(1199)..=Duration::from_secs(1200);
    assert!(right.contains(&length), "{length:?}");
}

#[test]
fn a_sleep_nobody_could_notice_is_not_asked_about() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).pass(300).sleep(20).pass(5);
    let run = lead(folder.path(), &script);
    assert_eq!(sleeps_asked_about(run.app()), 0);
}

#[test]
fn a_wall_clock_set_forward_is_no_sleep() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).pass(300);
    script
        .then(Step::SetWall(chrono::TimeDelta::hours(5)))
        .pass(5);
    let run = lead(folder.path(), &script);
    assert_eq!(sleeps_asked_about(run.app()), 0);
    let session = run.app().session().unwrap();
    let at = session.at(&smil::run::clock::Clocks::now(&script));
    assert_eq!(at, Duration::from_secs(305));
}

#[test]
fn a_note_being_written_at_the_end_is_there_at_the_next_start() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).keys("nsnø 🌨");
    lead(folder.path(), &script);
    let again = Script::new(80, 24);
    again.keys("n");
    let run = lead(folder.path(), &again);
    let Some(Overlay::Note(pad)) = run.app().overlays.last() else {
        panic!("the note is gone");
    };
    assert_eq!(pad.editor.text(), "snø 🌨");
}

#[test]
fn a_second_program_may_only_read() {
    let folder = fresh_group();
    let first = Script::new(80, 24);
    let group = || Start::Group(made::group_id(1));
    let one = start(folder.path(), &first, group());
    let second = Script::new(80, 24);
    let two = start(folder.path(), &second, group());
    let access = |run: &Run| run.app().group.as_ref().map(|open| open.access);
    assert_eq!(access(&one), Some(Access::Write));
    assert_eq!(access(&two), Some(Access::ReadOnly(Reason::OpenElsewhere)));
    drop(one);
    let third = start(folder.path(), &Script::new(80, 24), group());
    assert_eq!(access(&third), Some(Access::Write));
}

/// Something stands where the session's file would go.
fn block_file(folder: &Path) -> std::path::PathBuf {
    let store = made::store(folder);
    let path = store.path_of(&made::group_id(1), Which::Session(&made::planned_id(3)));
    fs::create_dir(&path).unwrap();
    path
}

#[test]
fn what_could_not_be_saved_is_saved_with_the_next_change() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let block = block_file(folder.path());
    script.key(Key::Enter).pass(60);
    script.then(Step::Do(Box::new(move || fs::remove_dir(block).unwrap())));
    script.pass(60).key(Key::Right).pass(60);
    run.run().unwrap();
    assert!(run.app().unsaved.is_empty());
    assert_eq!(course(folder.path()).len(), 2);
}

#[test]
fn what_could_not_be_saved_is_saved_by_itself_when_it_can_be() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let block = block_file(folder.path());
    script.key(Key::Enter).pass(60).look();
    assert!(script.play(&mut run));
    assert!(script.seen()[0].contains("Not saved"), "the banner stays");
    assert_eq!(run.app().unsaved.len(), 1);
    fs::remove_dir(block).unwrap();
    script.pass(6);
    assert!(script.play(&mut run));
    assert!(run.app().unsaved.is_empty());
    assert_eq!(course(folder.path()).len(), 1);
}

#[test]
fn a_text_stays_to_be_written_while_nothing_can_be_saved() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let block = block_file(folder.path());
    script.key(Key::Enter).keys("nsnow").pass(30).look();
    script.keys(" and ice").pass(30).key(Key::Esc);
    assert!(script.play(&mut run));
    assert!(script.seen()[0].contains("Not saved"), "the banner stays");
    fs::remove_dir(block).unwrap();
    script.pass(6);
    assert!(script.play(&mut run));
    let store = made::store(folder.path());
    let read = store.read_session(&made::group_id(1), &made::planned_id(3));
    let notes = read.unwrap().book;
    let texts: Vec<_> = notes
        .notes()
        .iter()
        .map(|(_, n)| n.text.show().to_owned())
        .collect();
    assert_eq!(texts, ["snow and ice"]);
}

#[test]
fn a_copy_of_what_cannot_be_saved_can_be_saved_elsewhere_and_opened_there() {
    let folder = fresh_group();
    let stick = tempfile::tempdir().unwrap();
    let script = Script::new(140, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    block_file(folder.path());
    script.key(Key::Ctrl('e')).look();
    script.key(Key::Enter).keys("nsnow").key(Key::Esc).look();
    script.keys("nand ice").key(Key::Ctrl('e'));
    script.keys(&stick.path().display().to_string());
    script.key(Key::Enter).look();
    assert!(script.play(&mut run));
    let seen = script.seen();
    assert!(
        !seen[0].contains("elsewhere"),
        "nothing to save: {}",
        seen[0]
    );
    assert!(seen[1].contains("save a copy elsewhere"), "{}", seen[1]);
    assert!(seen[2].contains("There is a copy in"), "{}", seen[2]);
    assert_eq!(run.app().unsaved.len(), 1, "that is not saved");
    let there = smil::store::Places {
        data: stick.path().join("smil-copy"),
        state: stick.path().join("state"),
    };
    let store = smil::store::Store::open(there, || made::id("another")).unwrap();
    assert_eq!(store.groups().unwrap(), [made::group_id(1)]);
    let read = store.read_session(&made::group_id(1), &made::planned_id(3));
    assert_eq!(read.unwrap().book.notes().len(), 1);
    assert!(store.home(&made::group_id(1)).home.is_some());
}

#[test]
fn what_cannot_be_saved_is_known_to_the_screen() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    block_file(folder.path());
    script.key(Key::Enter).pass(60);
    run.run().unwrap();
    assert_eq!(run.app().unsaved.len(), 1);
}

#[test]
fn what_could_not_be_saved_outlasts_leaving_the_group_and_is_saved_when_it_can_be() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let block = block_file(folder.path());
    // Begun, back to the groups, and in again: the session still runs, and is still unsaved.
    script.key(Key::Enter).key(Key::Esc).key(Key::Esc);
    // The group asks once who writes.
    script.key(Key::Enter).key(Key::Enter).key(Key::Enter);
    assert!(script.play(&mut run));
    let live = run.app().session().and_then(|s| s.live.as_ref());
    assert!(live.is_some_and(Live::is_running));
    assert_eq!(run.app().unsaved.len(), 1);
    script.then(Step::Do(Box::new(move || fs::remove_dir(block).unwrap())));
    script.key(Key::Esc).key(Key::Esc);
    script.key(Key::Enter).key(Key::Enter);
    assert!(script.play(&mut run));
    assert!(run.app().unsaved.is_empty());
    assert!(matches!(
        course(folder.path())[..],
        [Happening::Began { .. }]
    ));
    script.key(Key::Right);
    assert!(script.play(&mut run));
    assert_eq!(course(folder.path()).len(), 2);
}

#[test]
fn a_note_is_called_saved_only_when_it_is() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let block = block_file(folder.path());
    let told = |run: &Run| {
        let notice = run.app().notice.as_ref().map(|notice| &notice.what);
        matches!(notice, Some(Notice::NoteKept))
    };
    script.key(Key::Enter).keys("nsnow").key(Key::Esc);
    assert!(script.play(&mut run));
    assert!(!told(&run));
    fs::remove_dir(block).unwrap();
    script.keys("nrain").key(Key::Esc).look();
    assert!(script.play(&mut run));
    assert!(told(&run));
}

#[test]
fn an_edited_session_s_file_is_taken_over_with_y_from_the_plan() {
    let folder = fresh_group();
    lead(folder.path(), Script::new(80, 24).key(Key::Enter));
    let store = made::store(folder.path());
    let path = store.path_of(&made::group_id(1), Which::Session(&made::planned_id(3)));
    drop(store);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("wall: ", "wall:  ")).unwrap();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let access = |run: &Run| {
        let sessions = run.app().group.as_ref().map(|group| &group.sessions);
        sessions.and_then(|all| all.get(&made::planned_id(3)).map(|session| session.access))
    };
    assert_eq!(access(&run), Some(Access::ReadOnly(Reason::Edited)));
    script.key(Key::Esc).keys("y").key(Key::Enter);
    assert!(script.play(&mut run));
    assert_eq!(access(&run), Some(Access::Write));
    assert!(matches!(run.app().screen, Screen::Group(_)));
}

#[test]
fn however_often_somebody_leaves_nothing_unsaved_is_lost() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    block_file(folder.path());
    script.key(Key::Enter).key(Key::Ctrl('c')).look();
    for _ in 0..3 {
        script.key(Key::Ctrl('c'));
    }
    assert!(script.play(&mut run));
    let seen = script.seen();
    assert!(seen[0].contains("Leave all the same"), "{}", seen[0]);
    assert_eq!(run.app().overlays.len(), 1, "it is asked once");
    // Who stays goes on writing, and is asked anew.
    script.key(Key::Enter).keys("nsnow").key(Key::Ctrl('c'));
    assert!(script.play(&mut run));
    assert_eq!(run.app().overlays.len(), 2);
}

#[test]
fn who_was_asked_leaves_without_what_is_not_saved_and_it_is_told() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    block_file(folder.path());
    script.key(Key::Enter).key(Key::Ctrl('c'));
    script.key(Key::Down).key(Key::Down).key(Key::Enter).look();
    run.run().unwrap();
    assert_eq!(script.seen().len(), 0);
    assert!(run.into_rest().not_saved.is_some());
}

#[test]
fn what_is_saved_after_all_is_not_asked_about_again() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    let which = Start::Session(made::group_id(1), Some(made::planned_id(3)));
    let mut run = start(folder.path(), &script, which);
    let block = block_file(folder.path());
    script.key(Key::Enter).key(Key::Ctrl('c'));
    assert!(script.play(&mut run));
    fs::remove_dir(block).unwrap();
    script.key(Key::Ctrl('c'));
    run.run().unwrap();
    assert!(run.into_rest().not_saved.is_none());
}

#[test]
fn two_hundred_groups_are_all_there_and_keys_go_between() {
    let folder = tempfile::tempdir().unwrap();
    let store = made::store(folder.path());
    for number in 0..200 {
        made::group(&store, number, Held::None);
    }
    drop(store);
    let script = Script::new(80, 24);
    script.look();
    let mut run = start(folder.path(), &script, Start::Home);
    assert!(!run.app().homes.groups.is_empty());
    run.run().unwrap();
    assert_eq!(run.app().homes.groups.len(), 200);
}

#[test]
fn another_size_is_drawn_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let script = Script::new(80, 24);
    script.then(Step::Resize(50, 12)).look();
    script.then(Step::Resize(100, 30)).look();
    start(folder.path(), &script, Start::Home).run().unwrap();
    let seen = script.seen();
    assert!(seen[0].contains("60"), "{}", seen[0]);
    assert_eq!(seen[1].lines().count(), 30);
}

#[test]
fn the_bell_rings_once_at_the_end_of_a_step_where_it_is_wanted() {
    let folder = fresh_group();
    let script = Script::new(80, 24);
    script.key(Key::Enter).keys("o").key(Key::Enter);
    script.key(Key::Esc).pass(3600);
    lead(folder.path(), &script);
    assert_eq!(script.rung(), 1);
}
