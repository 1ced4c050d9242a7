//! The screen in the room as the children see it, through a whole session on a real laptop: what
//! it is told, and that it is never told more.

use std::fs;
use std::time::Duration;

use smil::app::Start;
use smil::domain::language::Lang;
use smil::domain::session::Candle;
use smil::domain::shown::{Part, View};
use smil::domain::step::StepKind;
use smil::input::Key;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// A word that is written nowhere else.
const CANARY: &str = "Kanarifugl";

fn third(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop
}

/// The part of the session that the room shows.
fn part(laptop: &Laptop) -> Part {
    match laptop.room_sees() {
        Some(View::Part(part)) => part,
        other => panic!("{other:?}"),
    }
}

/// A name for the room, given to the first child on the list, and the round's turns shown.
fn with_a_name(laptop: &mut Laptop, name: &str) {
    laptop.starts(Start::Group(group_id(1)));
    laptop.press("⎋p").press("r").write(name).press("⏎⎋");
    laptop.press("v⏎⎋");
    laptop.dies_for(seconds(1));
}

#[test]
fn it_follows_every_step_of_the_ritual() {
    let mut laptop = third(Lang::Nb, SMALL);
    assert_eq!(laptop.room_sees(), None, "nobody is told before it begins");
    laptop.press("⏎");
    let mut seen = vec![part(&laptop).now];
    let after = part(&laptop).after;
    for expected in &after {
        laptop.press("→");
        if laptop.room_sees_kind() != Some(*expected) {
            // Something is asked before the closing.
            laptop.press("⎋");
        }
        seen.push(part(&laptop).now);
    }
    assert_eq!(seen[1..], after);
    assert_eq!(part(&laptop).before.len(), after.len());
    laptop.press("→⏎");
    assert!(matches!(laptop.room_sees(), Some(View::Over(_))));
    laptop.press("⎋");
    assert!(matches!(laptop.room_sees(), Some(View::Over(_))));
}

#[test]
fn the_candle_is_seen_and_alone_while_the_leaders_listen() {
    let mut laptop = third(Lang::Nb, SMALL);
    laptop.press("⏎→c");
    assert_eq!(part(&laptop).candle, Candle::Lit);
    laptop.press(" ");
    assert_eq!(laptop.room_sees(), Some(View::Candle(Candle::Lit)));
    laptop.waits(seconds(1)).press(" ");
    assert_eq!(part(&laptop).now, StepKind::Candle);
}

#[test]
fn the_curtain_hides_it_also_while_the_session_goes_on() {
    let mut laptop = third(Lang::Nb, SMALL);
    laptop.press("⏎→B").sees("viser ingenting");
    assert_eq!(laptop.room_sees(), Some(View::Nothing));
    laptop.press("→→ ").waits(seconds(1)).press(" ");
    assert_eq!(laptop.room_sees(), Some(View::Nothing));
    laptop.looks_as_agreed("room-curtain");
    laptop.press("B");
    assert_eq!(part(&laptop).now, StepKind::TopAndBottom);
}

#[test]
fn a_name_is_shown_only_where_it_was_chosen_and_the_leaders_show_turns() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    with_a_name(&mut laptop, "Kometen");
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→→→");
    let turn = part(&laptop).turn.unwrap();
    assert_eq!(turn.name.show(), "Kometen");
    assert_eq!(turn.then, None, "the next child has chosen none");
    laptop.press("⏎");
    assert_eq!(part(&laptop).turn, None);
    // Back to the first one: shown again, and not while others are in turn.
    laptop.press("↑");
    assert!(part(&laptop).turn.is_some());
    laptop.press("→");
    assert_eq!(part(&laptop).turn, None);
}

#[test]
fn the_choices_for_the_room_are_as_agreed() {
    for (lang, size) in [(Lang::Nb, SMALL), (Lang::Da, SMALL), (Lang::En, LARGE)] {
        let mut laptop = Laptop::new(lang, size);
        laptop.starts(Start::Group(group_id(1)));
        laptop.press("⎋v⏎↓↓↓⏎");
        laptop.looks_as_agreed("room-choices");
        laptop.looks_so_when_large("room-choices");
        laptop.press("⎋p").press("r").write("Kometen");
        laptop.looks_as_agreed("room-name");
        laptop.press("⏎");
        laptop.looks_as_agreed("room-people");
        laptop.looks_so_when_large("room-people");
    }
}

#[test]
fn the_time_is_told_once_and_only_for_the_steps_that_were_chosen() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Group(group_id(1)));
    // The third of the choices for time: the meal.
    laptop.press("⎋v↓↓↓⏎⎋").dies_for(seconds(1));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→");
    assert_eq!(part(&laptop).time, None);
    laptop.press("→");
    let told = laptop.room_is_told();
    let time = part(&laptop).time.unwrap();
    assert_eq!(time.stones(laptop.now().steady), 8);
    laptop.waits(minutes(10));
    assert_eq!(laptop.room_is_told(), told, "time passing is no news");
    assert_eq!(time.stones(laptop.now().steady), 4);
    laptop.press("+");
    assert_ne!(laptop.room_is_told(), told);
    laptop.press("w").waits(minutes(5));
    let stands = part(&laptop).time.unwrap();
    assert_eq!(stands.stones(laptop.now().steady), 5);
}

#[test]
fn an_exercise_is_told_once_with_all_that_is_to_come() {
    let mut laptop = third(Lang::Nb, SMALL);
    laptop.press("⏎");
    while laptop.room_sees_kind() != Some(StepKind::Relaxation) {
        laptop.press("→");
    }
    laptop.press("⏎");
    let told = laptop.room_is_told();
    let exercise = part(&laptop).exercise.unwrap();
    for _ in 0..40 {
        let now = laptop.now();
        let Some(smil::app::Screen::Live(screen)) = Some(&laptop.app().screen) else {
            panic!("left");
        };
        let pacer = screen.pacer.as_ref().unwrap();
        let (here, there) = (pacer.position(&now), exercise.at(now.steady));
        assert_eq!(here.map(|p| p.phase.kind), there.map(|b| b.kind));
        laptop.waits(Duration::from_millis(2_718));
    }
    assert_eq!(laptop.room_is_told(), told, "a breath is no news");
    laptop.press("⏎");
    assert_eq!(part(&laptop).exercise, None);
}

#[test]
fn the_session_goes_on_in_the_room_when_the_leaders_look_elsewhere() {
    let mut laptop = third(Lang::Nb, SMALL);
    laptop.press("⏎→→→");
    let round = laptop.room_sees_kind();
    laptop.press("⎋").press("p⎋⎋");
    assert_eq!(laptop.room_sees_kind(), round);
    assert_eq!(round, Some(StepKind::TopAndBottom));
}

#[test]
fn the_screen_turned_to_the_children_shows_the_same_and_opens_nothing_else() {
    for (lang, size) in [(Lang::Nb, SMALL), (Lang::Da, SMALL), (Lang::En, LARGE)] {
        let mut laptop = third(lang, size);
        laptop.press("⏎→c").press("→R");
        laptop.looks_as_agreed("room-turned");
        laptop.looks_so_when_large("room-turned");
        for key in "nyzavdeobitpgs".chars() {
            laptop.press_key(Key::Char(key));
            assert!(laptop.app().overlays.is_empty(), "{key}");
            assert!(laptop.app().faces_room(), "{key}");
        }
        laptop.press("→ ");
        laptop.looks_as_agreed("room-turned-listening");
        laptop.waits(seconds(1)).press(" ⎋");
        assert!(!laptop.app().faces_room());
    }
}

/// Keys that write the word wherever something can be written while a session runs.
const WRITES_EVERYWHERE: &[&str] = &[
    "⏎",
    "x↑x",
    "CANARY",
    "⏎⏎⏎⏎⏎⏎⏎",
    "→c→",
    "→t",
    "CANARY",
    "⏎g",
    "CANARY",
    "⏎",
    "n",
    "CANARY",
    "⎋",
    "n⇥",
    "CANARY",
    "⎋",
    "y",
    "CANARY",
    "⏎",
    "z⏎",
    "CANARY",
    "⎋⎋",
    "⇥↓x",
    "CANARY",
    "⏎⇥",
    "⇥a",
    "CANARY",
    "⏎⇥",
    "v",
    "R",
    "R",
    "B",
    "B",
    " ",
    " ",
    "→",
    "→",
    "→",
    "F⏎",
    "⎋",
    "⇥⇥",
    "CANARY",
    "⎋",
];

#[test]
fn nothing_that_was_written_of_a_child_reaches_the_room() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Group(group_id(1)));
    // An alias, and turns shown: the alias is no name for the room.
    laptop.press("⎋p").press("⏎").press("⌫⌫⌫⌫⌫⌫").write(CANARY);
    laptop.press("⏎⎋").press("v⏎⎋").dies_for(seconds(1));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    let mut silent = Silent::default();
    for keys in WRITES_EVERYWHERE {
        if *keys == "CANARY" {
            laptop.write(CANARY);
        } else {
            laptop.press(keys);
        }
        // A key that is held down would be one press.
        laptop.waits(seconds(1));
        silent.hears(&laptop);
    }
    laptop.waits(seconds(30));
    silent.hears(&laptop);
    assert!(silent.told > 12, "{}\n{}", silent.told, laptop.picture());
    let file = laptop.file(smil::store::Which::Session(&guide::third()));
    assert!(file.matches(CANARY).count() >= 8, "{file}");
}

/// Looks at everything that the room is told.
#[derive(Default)]
struct Silent {
    told: usize,
    last: Vec<u8>,
}

impl Silent {
    fn hears(&mut self, laptop: &Laptop) {
        for entry in fs::read_dir(laptop.room()).into_iter().flatten() {
            let bytes = fs::read(entry.unwrap().path()).unwrap();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            assert!(!text.contains(CANARY), "{text}");
            for name in ["Rev", "Elg", "Ugle", "Kari", "Tirsdag", "følelser"] {
                assert!(!text.contains(name), "{name} in {text}");
            }
            if !bytes.is_empty() && bytes != self.last {
                self.told += 1;
                self.last = bytes;
            }
        }
    }
}
