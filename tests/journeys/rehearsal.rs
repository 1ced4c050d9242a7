//! A rehearsal of the next session: things happen, the leaders answer with the program's own keys, and
//! nothing of it is kept.

use smil::app::{Overlay, Start};
use smil::domain::language::Lang;
use smil::domain::rehearsal::Means;

use crate::laptop::{LARGE, Laptop, SMALL, minutes};
use crate::made::{group_id, guide};

/// In this one a child cries in the round.
const SEED: u64 = 12;

fn rehearsing(lang: Lang, size: (u16, u16), seed: u64) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Rehearse {
        group: group_id(1),
        planned: None,
        seed,
    });
    laptop
}

/// What happens now, by its id.
fn happening(laptop: &Laptop) -> Option<String> {
    let rehearsal = laptop.app().rehearsal.as_deref()?;
    rehearsal.happening().map(|event| event.id.clone())
}

/// What has happened, and the place of what came of it.
fn past(laptop: &Laptop) -> Vec<(String, usize)> {
    let rehearsal = laptop.app().rehearsal.as_deref();
    let past = rehearsal.into_iter().flat_map(|r| r.past());
    past.map(|(event, past)| (event.id.clone(), past.outcome))
        .collect()
}

/// Time passes, and the leaders go on when a step's minutes are used, until something happens.
fn until_something_happens(laptop: &mut Laptop) -> Option<String> {
    for _ in 0..240 {
        if let Some(event) = happening(laptop) {
            return Some(event);
        }
        let live = laptop.app().session()?.live.as_ref()?;
        if live.finished.is_some() {
            return None;
        }
        let at = laptop.session_time();
        let used_up = live.left(at) < chrono::TimeDelta::zero();
        if !laptop.app().overlays.is_empty() {
            laptop.press("⏎");
        } else if used_up {
            laptop.press("→");
        } else {
            laptop.waits(minutes(1));
        }
    }
    None
}

fn until(laptop: &mut Laptop, wanted: &str) {
    while let Some(event) = until_something_happens(laptop) {
        if event == wanted {
            return;
        }
        laptop.press_key(smil::input::Key::Ctrl('g'));
        laptop.press("⏎");
    }
    panic!("{wanted} does not happen");
}

/// A whole rehearsal with somebody crying in it.
fn with_tears(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = rehearsing(lang, size, SEED);
    laptop.looks_as_agreed("rehearsal-1-before");
    laptop.press("⏎");
    until(&mut laptop, "tears-in-the-round");
    laptop
        .looks_as_agreed("rehearsal-2-tears")
        .looks_so_when_large("rehearsal-2-tears");
    laptop.press(" ").waits(minutes(4));
    laptop.looks_as_agreed("rehearsal-3-listening");
    assert_eq!(happening(&laptop).as_deref(), Some("tears-in-the-round"));
    laptop.press(" ");
    laptop
        .looks_as_agreed("rehearsal-4-explained")
        .looks_so_when_large("rehearsal-4-explained");
    laptop.press("⏎");
    while until_something_happens(&mut laptop).is_some() {
        laptop.press_key(smil::input::Key::Ctrl('g'));
        laptop.press("⏎");
    }
    laptop
        .looks_as_agreed("rehearsal-5-how-it-went")
        .looks_so_when_large("rehearsal-5-how-it-went");
    laptop
}

#[test]
fn a_rehearsal_with_trouble_in_it_keeps_nothing() {
    for lang in Lang::ALL {
        let before = Laptop::new(lang, SMALL).files();
        let mut laptop = with_tears(lang, SMALL);
        let folder = |files: &std::collections::BTreeMap<_, Vec<u8>>| -> Vec<Vec<u8>> {
            files.values().cloned().collect()
        };
        assert_eq!(folder(&laptop.files()), folder(&before), "{lang:?}");
        laptop.press("⏎");
        assert!(!laptop.is_running());
        assert_eq!(folder(&laptop.files()), folder(&before), "{lang:?}");
    }
}

#[test]
fn a_rehearsal_on_a_large_screen() {
    for lang in Lang::ALL {
        with_tears(lang, LARGE);
    }
}

#[test]
fn who_listens_is_told_what_it_gave_and_who_does_nothing_too() {
    let mut laptop = rehearsing(Lang::En, SMALL, SEED);
    laptop.press("⏎");
    until(&mut laptop, "tears-in-the-round");
    laptop.press(" ").waits(minutes(1)).press(" ");
    assert_eq!(past(&laptop).last().unwrap().1, 0);

    let mut other = rehearsing(Lang::En, SMALL, SEED);
    other.press("⏎");
    until(&mut other, "tears-in-the-round");
    other.waits(minutes(4));
    assert_eq!(past(&other).last().unwrap().1, 4);
}

#[test]
fn the_same_seed_lets_the_same_things_happen() {
    let run = |seed| {
        let mut laptop = rehearsing(Lang::Nb, SMALL, seed);
        laptop.press("⏎");
        while until_something_happens(&mut laptop).is_some() {
            laptop.waits(minutes(4));
        }
        past(&laptop)
    };
    let first = run(SEED);
    assert!(first.len() >= 3, "{first:?}");
    assert_eq!(first, run(SEED));
    assert_ne!(first, run(SEED + 1));
}

#[test]
fn what_is_noted_in_a_rehearsal_is_there_until_it_ends() {
    let mut laptop = rehearsing(Lang::En, SMALL, SEED);
    let before = laptop.files();
    laptop
        .press("⏎")
        .press("n")
        .write("a secret word")
        .press("⎋");
    let written = |laptop: &Laptop| laptop.app().session().unwrap().book.notes().len();
    assert_eq!(written(&laptop), 1);
    laptop.sees_no("not saved");
    assert_eq!(laptop.files(), before);
}

#[test]
fn leaving_tells_how_it_went_and_one_key_leads_back() {
    let mut laptop = rehearsing(Lang::En, SMALL, SEED);
    laptop.press("⏎→→⎋").sees("How the rehearsal went");
    laptop.press("⎋");
    assert!(laptop.app().overlays.is_empty());
    laptop.press("⎋⏎");
    assert!(!laptop.is_running());
}

#[test]
fn the_plan_and_the_screen_before_a_session_lead_to_its_rehearsal() {
    for keys in ["e", "⏎e"] {
        let mut laptop = Laptop::new(Lang::En, SMALL);
        laptop.starts(Start::Group(group_id(1))).press("⏎");
        laptop.press(keys);
        assert!(!laptop.is_running());
        let wish = laptop.wants_to_rehearse().unwrap();
        assert_eq!((wish.group, wish.planned), (group_id(1), guide::third()));
    }
}

#[test]
fn looking_at_the_card_is_one_of_the_means() {
    let mut laptop = rehearsing(Lang::En, SMALL, SEED);
    laptop.press("⏎z");
    assert!(matches!(
        laptop.app().overlays.last(),
        Some(Overlay::Serious(_))
    ));
    laptop.press("⎋");
    assert!(laptop.app().tried().has(Means::SeriousCard));
}

#[test]
fn at_the_end_one_key_begins_the_same_rehearsal_again() {
    let mut laptop = rehearsing(Lang::En, SMALL, SEED);
    laptop.press("⏎→→⎋").sees("number 12").sees_no("--seed");
    laptop.press("e");
    assert!(!laptop.is_running());
    let wish = laptop.wants_to_rehearse().unwrap();
    assert_eq!(wish.planned, guide::third());
    assert_eq!(wish.seed, Some(SEED));
}
