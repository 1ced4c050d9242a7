//! Journeys of keys through the real loop, with the real store on a real disk: what the people
//! in the room press, see and find again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accounts;
mod after;
mod chance;
mod choices;
mod effort;
mod evaluation;
mod frame;
mod laptop;
mod listening;
mod long_meal;
#[path = "../made/mod.rs"]
mod made;
mod next_time;
mod papers;
mod privacy;
mod rehearsal;
mod room;
#[path = "../script/mod.rs"]
mod script;
mod session_3;
mod stumbled;
mod toolbox;
mod tour;
mod what_now;
mod who_is_here;
mod written;

use laptop::{LARGE, Laptop, SMALL};
use smil::domain::language::Lang;

fn a_whole_session(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    session_3::lead(&mut laptop);
    assert!(laptop.pressed() >= 150, "{}", laptop.pressed());
    laptop
}

#[test]
fn a_whole_session_in_norwegian() {
    let mut laptop = a_whole_session(Lang::Nb, SMALL);
    session_3::files_are_as_agreed(&mut laptop);
}

#[test]
fn a_whole_session_in_danish() {
    a_whole_session(Lang::Da, SMALL);
}

#[test]
fn a_whole_session_in_english() {
    a_whole_session(Lang::En, SMALL);
}

#[test]
fn a_whole_session_on_a_large_screen() {
    a_whole_session(Lang::Nb, LARGE);
}
