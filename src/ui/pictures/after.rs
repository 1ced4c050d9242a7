//! What is followed up, in every language and two sizes.
use super::{look_at, talked_about};
use crate::app::Message;
use crate::app::held::Held;
use crate::domain::language::Lang;
use crate::input::Key;

/// In each language what a leader there writes.
fn in_own_words(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::Nb => [
            "Ringe mor og høre hvordan turen gikk.",
            "Spørre om vi får låne kjøkkenet på ungdomsklubben, også de dagene det egentlig er stengt.",
            "Nei, ikke nå. Moren er hjemme sammen med tanten.",
        ],
        Lang::Da => [
            "Ringe til mor og høre, hvordan turen gik.",
            "Spørge, om vi må låne køkkenet i ungdomsklubben, også de dage, hvor der egentlig er lukket.",
            "Nej, ikke nu. Moren er hjemme sammen med tanten.",
        ],
        Lang::En => [
            "Call the mother and hear how the trip went.",
            "Ask whether we can borrow the youth club’s kitchen, also on the days when it is closed.",
            "No, not now. The mother is at home with the aunt.",
        ],
    }
}

/// Three follow-ups, one of them from a note and one of them a concern, in a list over the group.
fn followed_up(lang: Lang) -> Held {
    let [call, ask, no] = in_own_words(lang);
    let mut held = talked_about(lang);
    held.keys("fn");
    held.text(call);
    held.press(Key::Tab);
    held.press(Key::Right);
    held.press(Key::Tab);
    held.press(Key::Tab);
    held.text("29.1.");
    held.press(Key::Esc);
    held.keys("n");
    held.text(ask);
    held.press(Key::Esc);
    held.keys("z");
    held.press(Key::Right);
    held.press(Key::Right);
    held.press(Key::Tab);
    held.text(no);
    held.press(Key::Esc);
    held.minutes(1);
    held
}

#[test]
fn what_is_followed_up() {
    look_at("follow_ups", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Down);
        held
    });
}

#[test]
fn a_group_with_something_to_follow_up() {
    look_at("group_to_do", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Esc);
        held
    });
}

#[test]
fn a_session_that_begins_with_something_to_follow_up() {
    look_at("before_to_do", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Esc);
        held.press(Key::Down);
        held.press(Key::Down);
        held.press(Key::Enter);
        held
    });
}

#[test]
fn a_follow_up_that_is_filled_in() {
    look_at("follow_up", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Down);
        held.press(Key::Enter);
        for _ in 0..3 {
            held.press(Key::Tab);
        }
        held
    });
}

#[test]
fn a_concern_in_the_moment() {
    look_at("concern_now", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Enter);
        held.press(Key::Tab);
        held
    });
}

#[test]
fn a_concern_as_it_is_written_down() {
    look_at("concern_then", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Enter);
        held.press(Key::PageDown);
        held
    });
}

#[test]
fn a_concern_and_the_duty() {
    look_at("concern_after", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Enter);
        held.press(Key::PageDown);
        held.press(Key::PageDown);
        held
    });
}

#[test]
fn what_was_written_to_choose_from() {
    look_at("written", |lang| {
        let mut held = talked_about(lang);
        held.keys("r");
        held.press(Key::Enter);
        held.press(Key::Down);
        held
    });
}

/// The page of the first child, filled in, over its people.
fn with_child_page(lang: Lang) -> Held {
    let [mother, grandmother, nuts, said] = match lang {
        Lang::Nb => [
            "mor",
            "mormor, ikke far på tirsdager",
            "nøtter",
            "Vil gjerne ha et ord etterpå.",
        ],
        Lang::Da => [
            "mor",
            "mormor, ikke far om tirsdagen",
            "nødder",
            "Vil gerne have et ord bagefter.",
        ],
        Lang::En => [
            "mother",
            "grandmother, not father on Tuesdays",
            "nuts",
            "Would like a word afterwards.",
        ],
    };
    let mut held = followed_up(lang);
    held.press(Key::Esc);
    held.keys("pv");
    held.press(Key::Enter);
    held.text(mother);
    held.press(Key::Tab);
    held.press(Key::Tab);
    held.text(said);
    held.press(Key::Esc);
    held.press(Key::Down);
    held.press(Key::Enter);
    held.press(Key::Tab);
    held.text(mother);
    held.press(Key::Esc);
    held.press(Key::Down);
    held.press(Key::Down);
    held.press(Key::Enter);
    held.text(nuts);
    held.press(Key::Esc);
    held.press(Key::Down);
    held.press(Key::Enter);
    held.text(grandmother);
    held.press(Key::Esc);
    held.minutes(1);
    held
}

#[test]
fn the_page_of_a_child() {
    look_at("child_page", with_child_page);
}

#[test]
fn a_consent_that_is_filled_in() {
    look_at("consent", |lang| {
        let mut held = with_child_page(lang);
        for _ in 0..3 {
            held.press(Key::Up);
        }
        held.press(Key::Enter);
        held
    });
}

/// The next session before it begins.
fn prepared(lang: Lang) -> Held {
    let mut held = with_child_page(lang);
    held.press(Key::Esc);
    held.press(Key::Esc);
    held.press(Key::Down);
    held.press(Key::Down);
    held.press(Key::Enter);
    held
}

#[test]
fn what_follows_for_the_day_without_names() {
    look_at("for_the_day", prepared);
}

#[test]
fn what_follows_for_the_day_with_names() {
    look_at("for_the_day_shown", |lang| {
        let mut held = prepared(lang);
        held.keys("v");
        held
    });
}

#[test]
fn the_group_at_a_glance() {
    look_at("glance", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Esc);
        held.keys("g");
        held
    });
}

#[test]
fn what_stood_in_a_note_before() {
    look_at("earlier", |lang| {
        let mut held = talked_about(lang);
        held.keys("r");
        held.press(Key::Enter);
        held.press(Key::Enter);
        held.text(" …");
        held.press(Key::Esc);
        held.keys("e");
        held
    });
}

#[test]
fn what_is_looked_for() {
    look_at("search", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Esc);
        held.keys("/");
        held.tell(Message::ReadToSearch(Vec::new()));
        held.text("h");
        held
    });
}

#[test]
fn what_is_looked_for_about_one_child() {
    look_at("search_child", |lang| {
        let mut held = followed_up(lang);
        held.press(Key::Esc);
        held.keys("/");
        held.tell(Message::ReadToSearch(Vec::new()));
        held.press(Key::Tab);
        held.press(Key::Tab);
        held.press(Key::Right);
        held
    });
}

#[test]
fn the_next_session_read_to_prepare_it() {
    look_at("prepare", |lang| {
        let mut held = with_child_page(lang);
        held.press(Key::Esc);
        held.press(Key::Esc);
        held.keys("r");
        held
    });
}
