//! The leaders' program and the screen in the room, each in a real pseudo-terminal: whoever comes
//! first, whoever is killed, and what lies between them.

use std::path::Path;
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use smil::app::look::Motion;
use smil::domain::language::Lang;
use smil::domain::session::Candle;
use smil::domain::shown::View;
use smil::domain::step::StepKind;
use smil::store::{Listener, News, room_folder};
use smil::ui::room::{Scene, draw};
use smil::ui::theme::Theme;
use smil::words::Words;
use tempfile::TempDir;

use crate::session::{ENTER, RIGHT, group};
use crate::window::{PATIENCE, Window};

/// The screen in the room.
fn room(folder: &Path) -> Window {
    Window::open_as(folder, 80, 24, &["room"])
}

/// The leaders' program at the group's third session.
fn leaders(folder: &Path) -> Window {
    let mut window = Window::open_as(folder, 80, 24, &["run", "Tuesday", "3"]);
    window.wait_for("About feelings");
    window
}

/// The same, begun.
fn begun(folder: &Path) -> Window {
    let mut window = leaders(folder);
    window.wait_for("Enter");
    window.keys(ENTER);
    window.wait_for("NAME TAGS");
    window
}

/// What is told at this moment.
fn told(folder: &Path) -> Option<View> {
    match Listener::new(room_folder(&folder.join("state"))).listen() {
        News::Told(told) => Some(told.shown.view),
        News::Same | News::Silence(_) => None,
    }
}

/// Waits until something is told that is wanted; gives it.
fn wait_until_told(folder: &Path, wanted: impl Fn(&View) -> bool) -> View {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(view) = told(folder).filter(&wanted) {
            return view;
        }
        assert!(Instant::now() < deadline, "{:?}", told(folder));
        std::thread::yield_now();
    }
}

fn is(kind: StepKind) -> impl Fn(&View) -> bool {
    move |view| matches!(view, View::Part(part) if part.now == kind)
}

/// What a view looks like on the wall.
fn picture(view: &View) -> Vec<String> {
    let area = Rect::new(0, 0, 80, 24);
    let mut buffer = Buffer::empty(area);
    let (words, theme) = (Words::new(Lang::En), Theme::default());
    let scene = Scene {
        view,
        moment: Duration::ZERO,
        words: &words,
        theme: &theme,
        motion: Motion::Full,
    };
    draw(&scene, area, &mut buffer);
    let row = |y| -> String { (0..80).map(|x| buffer[(x, y)].symbol()).collect() };
    (0..24).map(|y| row(y).trim_end().to_owned()).collect()
}

/// Waits until the wall shows it.
fn shows(room: &mut Window, view: &View) {
    let expected = picture(view);
    room.wait_until(&expected.join("\n"), |screen| {
        let rows = screen.rows(0, 80).map(|row| row.trim_end().to_owned());
        rows.eq(expected.iter().cloned())
    });
}

#[test]
fn it_follows_a_session_from_the_first_step_to_the_last() {
    let folder = group();
    let mut room = room(folder.path());
    room.wait_for("Waiting for the session");
    let mut leaders = begun(folder.path());
    let first = wait_until_told(folder.path(), is(StepKind::NameTags));
    shows(&mut room, &first);
    let View::Part(part) = first else {
        panic!("{first:?}")
    };
    for kind in part.after {
        leaders.keys(RIGHT);
        let view = wait_until_told(folder.path(), is(kind));
        shows(&mut room, &view);
    }
    leaders.keys(RIGHT);
    leaders.wait_for("End the session?");
    leaders.keys(ENTER);
    let view = wait_until_told(folder.path(), |view| matches!(view, View::Over(_)));
    shows(&mut room, &view);
    room.keys("q");
    crate::assert_no_trace(&room.wait_for_end(PATIENCE));
}

#[test]
fn who_opens_it_late_sees_where_the_session_is() {
    let folder = group();
    let mut leaders = begun(folder.path());
    leaders.keys(RIGHT);
    leaders.wait_for("CANDLE");
    leaders.keys("c");
    let lit = |view: &View| matches!(view, View::Part(part) if part.candle == Candle::Lit);
    let view = wait_until_told(folder.path(), lit);
    shows(&mut room(folder.path()), &view);
}

#[test]
fn a_breath_is_seen_on_the_wall() {
    let folder = group();
    let mut leaders = begun(folder.path());
    let mut room = room(folder.path());
    for step in [
        "CANDLE",
        "MEAL",
        "TOP AND BOTTOM",
        "WHERE DO FEELINGS",
        "MOVEMENT",
        "PLAYING",
        "RELAXATION",
    ] {
        leaders.keys(RIGHT);
        leaders.wait_for(step);
    }
    leaders.keys(ENTER);
    let runs = |view: &View| matches!(view, View::Part(part) if part.exercise.is_some());
    wait_until_told(folder.path(), runs);
    let full = |screen: &vt100::Screen| {
        screen.contents().matches('█').count() + screen.contents().matches('▀').count()
    };
    // The ball is there, small at first, and no strip of pictures under it.
    room.wait_until("the breath", |screen| (20..200).contains(&full(screen)));
    leaders.keys(" ");
    let view = wait_until_told(folder.path(), |view| matches!(view, View::Candle(_)));
    shows(&mut room, &view);
}

#[test]
fn the_curtain_and_listening_are_seen_at_once() {
    let folder = group();
    let mut leaders = begun(folder.path());
    let mut room = room(folder.path());
    leaders.keys("B");
    shows(&mut room, &View::Nothing);
    leaders.keys("B");
    let view = wait_until_told(folder.path(), is(StepKind::NameTags));
    shows(&mut room, &view);
    leaders.keys(" ");
    shows(&mut room, &View::Candle(Candle::Unlit));
}

/// Where others could listen or speak, nothing is believed.
#[cfg(unix)]
#[test]
fn what_lies_between_them_belongs_to_this_user_alone() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let folder = group();
    let _leaders = begun(folder.path());
    wait_until_told(folder.path(), is(StepKind::NameTags));
    let between = room_folder(&folder.path().join("state"));
    let us = rustix::process::geteuid().as_raw();
    let found = std::fs::metadata(&between).unwrap();
    assert_eq!((found.uid(), found.mode() & 0o777), (us, 0o700));
    for entry in std::fs::read_dir(&between).unwrap() {
        let found = entry.unwrap().metadata().unwrap();
        assert_eq!((found.uid(), found.mode() & 0o777), (us, 0o600));
    }
    let open = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&between, open).unwrap();
    room(folder.path()).wait_for("somebody else could read");
}

#[cfg(unix)]
mod killed {
    use super::*;
    use rustix::process::Signal;

    fn lit(folder: &TempDir) -> Window {
        let mut leaders = begun(folder.path());
        leaders.keys(RIGHT);
        leaders.wait_for("CANDLE");
        leaders.keys("c");
        let lit = |view: &View| matches!(view, View::Part(part) if part.candle == Candle::Lit);
        wait_until_told(folder.path(), lit);
        leaders
    }

    #[test]
    fn a_killed_program_leaves_the_candle_and_the_next_one_is_followed() {
        let folder = group();
        let mut room = room(folder.path());
        let leaders = lit(&folder);
        let view = told(folder.path()).unwrap();
        shows(&mut room, &view);
        leaders.signal(Signal::KILL);
        leaders.wait_for_end(PATIENCE);
        shows(&mut room, &View::Candle(Candle::Lit));
        // Who opens it now hears nothing of what the dead one said.
        super::room(folder.path()).wait_for("Waiting for the session");
        let mut leaders = super::leaders(folder.path());
        leaders.wait_for("CANDLE");
        shows(&mut room, &view);
    }

    #[test]
    fn a_killed_screen_in_the_room_disturbs_nobody_and_comes_back() {
        let folder = group();
        let first = room(folder.path());
        let mut leaders = lit(&folder);
        first.signal(Signal::KILL);
        first.wait_for_end(PATIENCE);
        leaders.keys(RIGHT);
        leaders.wait_for("MEAL");
        let view = wait_until_told(folder.path(), is(StepKind::Meal));
        shows(&mut room(folder.path()), &view);
    }
}

/// Not measured here but in `cargo bench -- room`; this only finds out what waits for a second.
#[test]
fn a_step_is_seen_soon() {
    let folder = group();
    let mut leaders = begun(folder.path());
    let mut room = room(folder.path());
    let view = wait_until_told(folder.path(), is(StepKind::NameTags));
    shows(&mut room, &view);
    leaders.keys(RIGHT);
    let view = wait_until_told(folder.path(), is(StepKind::Candle));
    let told = Instant::now();
    shows(&mut room, &view);
    assert!(told.elapsed() < Duration::from_secs(1));
}
