use crate::app::held::{Held, id};
use crate::app::{Effect, Screen};
use crate::domain::language::Lang;
use crate::input::Key;

fn text(held: &Held) -> String {
    let page = held.app.page(80, &held.now);
    let rows = page.rows.iter().map(|row| {
        let lead = row.lead.clone().unwrap_or_default();
        format!("{lead} {}", row.text).trim().to_owned()
    });
    rows.collect::<Vec<_>>().join("\n")
}

fn top(held: &Held) -> usize {
    match &held.app.screen {
        Screen::Reading(screen) => screen.top,
        other => panic!("{other:?}"),
    }
}

fn planned(held: &Held) -> &str {
    held.app.screen.planned().unwrap().as_str()
}

fn reading() -> Held {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.press(Key::Enter);
    held
}

/// The first session led, the second written in.
fn both() -> Held {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.press(Key::Down);
    held.keys("w");
    held.press(Key::Enter);
    held.keys("n");
    held.text("A long way up.");
    held.press(Key::Esc);
    held.press(Key::Esc);
    held
}

#[test]
fn what_is_about_children_is_hidden_until_it_is_asked_for() {
    let mut held = reading();
    let hidden = text(&held);
    for secret in [
        "syk",
        "valp",
        "Ville ikke",
        "Rev var stille",
        "God stemning.",
    ] {
        assert!(!hidden.contains(secret), "{secret} in\n{hidden}");
    }
    held.keys("v");
    held.seconds(3600);
    let shown = text(&held);
    for asked_for in ["syk", "valp", "Ville ikke", "Rev var stille"] {
        assert!(shown.contains(asked_for), "{asked_for} not in\n{shown}");
    }
    held.keys("v");
    assert_eq!(text(&held), hidden);
}

#[test]
fn it_is_hidden_again_after_leaving() {
    let mut held = reading();
    held.keys("v");
    held.press(Key::Esc);
    held.keys("r");
    assert!(!text(&held).contains("valp"));
}

#[test]
fn nothing_that_people_wrote_is_in_a_debug_print() {
    let mut held = reading();
    held.keys("v");
    let print = format!("{:?}", held.app.sources(&id("s1"), &held.now));
    for secret in ["syk", "valp", "Ville", "stille", "Fox"] {
        assert!(!print.contains(secret), "{secret}");
    }
}

#[test]
fn a_session_that_has_not_begun_is_read_as_it_is_planned() {
    let mut held = Held::new(Lang::En);
    held.keys("r");
    let page = text(&held);
    for planned in [
        "1 About feelings",
        "14:30 · Name tags · 5 min",
        "14:35 · Top and bottom · 15 min",
        "Where in your body do you feel that you are glad?",
        "15:18 · free · 12 min",
    ] {
        assert!(page.contains(planned), "{planned} not in\n{page}");
    }
    assert!(held.saved("s1").is_empty(), "looking leaves no trace");
    held.keys("d");
    assert!(matches!(held.app.screen, Screen::Reading(_)));
}

#[test]
fn a_note_made_before_the_session_is_hidden_below_its_plan() {
    let mut held = Held::new(Lang::En);
    held.keys("rn");
    held.text("Ask about the bus.");
    held.press(Key::Esc);
    assert!(!text(&held).contains("Ask about the bus."));
    held.keys("v");
    let page = text(&held);
    assert!(page.contains("Name tags") && page.contains("Ask about the bus."));
}

#[test]
fn scrolling_stops_at_both_ends() {
    let mut held = reading();
    held.size(80, 16);
    let rows = held.app.page(80, &held.now).rows.len();
    for _ in 0..9 {
        held.press(Key::PageDown);
    }
    assert_eq!(top(&held), rows - 12);
    held.press(Key::Down);
    assert_eq!(top(&held), rows - 12);
    held.press(Key::Up);
    assert_eq!(top(&held), rows - 13);
    for _ in 0..9 {
        held.press(Key::PageUp);
    }
    assert_eq!(top(&held), 0);
}

#[test]
fn the_sessions_beside_are_read_one_by_one() {
    let mut held = both();
    held.keys("r");
    assert_eq!(planned(&held), "s2");
    let effects = held.press(Key::Left);
    assert!(matches!(effects.as_slice(), [Effect::ReadSessions { .. }]));
    assert_eq!(planned(&held), "s1");
    assert!(text(&held).contains("About feelings"));
    assert_eq!(held.press(Key::Left), []);
    held.press(Key::Right);
    assert_eq!(planned(&held), "s2");
    held.press(Key::Right);
    assert_eq!(planned(&held), "s3", "the one to come, as it is planned");
    assert_eq!(held.press(Key::Right), []);
}

#[test]
fn all_sessions_are_read_one_after_another() {
    let mut held = both();
    held.size(80, 16);
    held.keys("R");
    let all = text(&held);
    let first = all.find("1 About feelings").unwrap();
    assert!(first < all.find("2 Climbing").unwrap());
    assert!(!all.contains("About being me"));
    held.press(Key::Right);
    assert_eq!(planned(&held), "s2");
    assert!(top(&held) > 0);
    held.press(Key::Left);
    assert_eq!((planned(&held), top(&held)), ("s1", 0));
}

#[test]
fn a_note_and_the_talk_belong_to_the_session_that_is_read() {
    let mut held = both();
    held.keys("R");
    held.press(Key::Right);
    held.keys("n");
    held.text("Remembered later.");
    held.press(Key::Esc);
    assert_eq!(held.saved("s2").notes().len(), 2);
    held.keys("v");
    assert!(text(&held).contains("Remembered later."));
    held.keys("d");
    held.text("Brave");
    held.press(Key::Esc);
    assert!(matches!(held.app.screen, Screen::Reading(_)));
    assert!(text(&held).contains("Brave"));
}

#[test]
fn leaving_leads_to_the_session_in_the_plan() {
    let mut held = both();
    held.keys("R");
    held.press(Key::Esc);
    let Screen::Group(group) = &held.app.screen else {
        panic!()
    };
    assert_eq!(group.chosen, 0);
}
