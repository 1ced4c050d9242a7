//! The trainer's tour, walked through whole: each stop read, each tried on the made-up group's own
//! screen, one key back.

use smil::app::tour::Part;
use smil::app::{Overlay, Screen, Start};
use smil::content::{Library, USUAL_TOUR};
use smil::domain::language::Lang;
use smil::domain::step::StepKind;
use smil::domain::tour::On;
use smil::input::Key;

use crate::laptop::{LARGE, Laptop, SMALL, minutes};
use crate::made::group_id;

fn touring(lang: Lang, size: (u16, u16)) -> Laptop {
    let tour = Library::new(None).tour(USUAL_TOUR).unwrap();
    let mut laptop = Laptop::new(lang, size);
    laptop.led_the_second().starts(Start::Tour {
        group: group_id(1),
        tour: Box::new(tour),
    });
    laptop
}

fn stops(laptop: &Laptop) -> usize {
    laptop.app().tour.as_ref().unwrap().tour.stops.len()
}

fn here(laptop: &Laptop) -> (usize, Part, On) {
    let tour = laptop.app().tour.as_ref().unwrap();
    (tour.stop, tour.part, tour.here().unwrap().to_try.on)
}

/// What is on the screen is what the stop says.
fn is_on(laptop: &Laptop, on: On) -> bool {
    let app = laptop.app();
    let step = || {
        let live = app.session()?.live.as_ref()?;
        Some(live.current().step.kind)
    };
    let over = app.overlays.last();
    let running = |kind| over.is_none() && step() == Some(kind);
    match on {
        On::Plan => over.is_none() && matches!(app.screen, Screen::Group(_)),
        On::Before => over.is_none() && matches!(app.screen, Screen::Live(_)),
        On::NameTags => running(StepKind::NameTags),
        On::Candle => running(StepKind::Candle),
        On::Meal => running(StepKind::Meal),
        On::Round => running(StepKind::TopAndBottom),
        On::Theme => running(StepKind::Theme),
        On::Activity => running(StepKind::Activity),
        On::Relaxation => running(StepKind::Relaxation),
        On::Closing => running(StepKind::Closing),
        On::Listening => app.is_listening(),
        On::InRoom => laptop.picture().contains("R"),
        On::SeriousCard => matches!(over, Some(Overlay::Serious(_))),
        On::WhatNow => matches!(over, Some(Overlay::WhatNow(_))),
        On::Toolbox => matches!(over, Some(Overlay::Toolbox(_))),
        On::Glance => matches!(over, Some(Overlay::Glance(_))),
        On::FollowUps => matches!(over, Some(Overlay::FollowUps(_))),
        On::Frame => matches!(over, Some(Overlay::Frame(_))),
        On::Reading => matches!(app.screen, Screen::Reading(_)),
        On::People => matches!(app.screen, Screen::People(_)),
    }
}

/// Walks through all of it, with a try at each stop.
fn walk(lang: Lang, size: (u16, u16)) {
    let marked = ["OPPDIKTET GRUPPE", "OPDIGTET GRUPPE", "MADE-UP GROUP"];
    let mark = marked[Lang::ALL.iter().position(|l| *l == lang).unwrap()];
    let mut laptop = touring(lang, size);
    let count = stops(&laptop);
    assert!(count >= 12, "{count}");
    for stop in 0..count {
        let (at, part, on) = here(&laptop);
        assert_eq!((at, part), (stop, Part::Told));
        laptop.sees(mark).waits(minutes(1));
        laptop
            .looks_as_agreed(&format!("tour-{:02}", stop + 1))
            .looks_so_when_large(&format!("tour-{:02}", stop + 1));
        laptop.press("⏎").sees(mark);
        assert!(is_on(&laptop, on), "{on:?}\n{}", laptop.picture());
        if matches!(on, On::WhatNow | On::Listening | On::InRoom | On::Plan) {
            laptop.looks_as_agreed(&format!("tour-{:02}-tried", stop + 1));
        }
        laptop.press_key(Key::Ctrl('t'));
        assert_eq!(here(&laptop).1, Part::Told);
        laptop.press("→");
    }
    assert_eq!(here(&laptop).0, count - 1);
    laptop
        .looks_as_agreed("tour-ends")
        .looks_so_when_large("tour-ends");
}

#[test]
fn the_whole_tour_in_norwegian() {
    walk(Lang::Nb, SMALL);
}

#[test]
fn the_whole_tour_in_danish() {
    walk(Lang::Da, SMALL);
}

#[test]
fn the_whole_tour_in_english() {
    walk(Lang::En, SMALL);
}

#[test]
fn the_whole_tour_on_a_large_screen() {
    walk(Lang::En, LARGE);
}

#[test]
fn one_key_leads_back_from_wherever_the_try_has_led() {
    let mut laptop = touring(Lang::En, SMALL);
    laptop.press("→→→→⏎").press("n").write("half a note");
    laptop.press_key(Key::Ctrl('t'));
    assert!(matches!(laptop.app().screen, Screen::Tour));
    assert!(laptop.app().overlays.is_empty());
    laptop.press("⏎").press("⎋⎋");
    assert!(
        matches!(laptop.app().screen, Screen::Tour),
        "{}",
        laptop.picture()
    );
}

#[test]
fn the_list_is_jumped_in_and_the_ends_are_ends() {
    let mut laptop = touring(Lang::En, SMALL);
    laptop.press("←");
    assert_eq!(here(&laptop).0, 0);
    laptop.press_key(Key::End).press("→");
    let last = stops(&laptop) - 1;
    assert_eq!(here(&laptop).0, last);
    laptop.sees("Rehearse with e in your plan.");
    laptop.press_key(Key::Home);
    assert_eq!(here(&laptop).0, 0);
    laptop.press("q");
    assert!(!laptop.is_running());
}
