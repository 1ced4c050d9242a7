//! What is told and noted about children stays where it was written: in the files and behind
//! the veil. No other place that text can reach on its way out of the program has a word of it.

use std::fs;

use smil::app::message::Message;
use smil::app::new_group::{Field, NewGroupScreen};
use smil::app::{App, Screen, Start};
use smil::domain::language::Lang;
use smil::input::Key;
use smil::store::Which;

use crate::laptop::{Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// A word that is written nowhere else.
const CANARY: &str = "Kanarifugl";
/// Another, for why a step was left out: that is told where the session is read.
const RAIN: &str = "Styrtregn";
/// Another, for what stands on the screen because it has to be read there: the name of a step
/// that was added, of a group and its people.
const ADDED: &str = "Kongeørn";

/// Neither what the program could say of itself nor the window has the word.
fn is_silent(laptop: &Laptop) {
    says_nothing_of_itself(laptop.app());
    let picture = laptop.picture();
    assert!(!picture.contains(CANARY), "{picture}");
}

/// A log, an error or a panic that prints the program's state does not have the word.
fn says_nothing_of_itself(app: &App) {
    let all = format!("{app:?}{app:#?}");
    let place = [CANARY, RAIN, ADDED].iter().find_map(|word| all.find(word));
    let around = place.map(|at| all[..at].chars().rev().take(300).collect::<String>());
    let around = around.map(|back| back.chars().rev().collect::<String>());
    assert_eq!(around, None);
}

/// Writes the word wherever something can be written while a session runs.
fn write_everywhere(laptop: &mut Laptop) {
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎");
    laptop.press("xx").write(CANARY).press("⏎⏎⏎⏎⏎⏎");
    is_silent(laptop);
    laptop.press("→→→t").write(CANARY);
    says_nothing_of_itself(laptop.app());
    laptop.press("⏎↓g").write(CANARY).press("⏎");
    is_silent(laptop);
    laptop.press("n").write(CANARY);
    laptop.waits(seconds(3));
    says_nothing_of_itself(laptop.app());
    laptop.press("⎋");
    is_silent(laptop);
    laptop.press("n⇥").write(CANARY).press("↶↷⎋uU");
    is_silent(laptop);
    laptop.press("⇥↓x").write(RAIN).press("⏎⇥");
    is_silent(laptop);
    laptop.press("⇥a").write(ADDED).press("⏎").sees(ADDED);
    says_nothing_of_itself(laptop.app());
    laptop.press("⇥");
}

#[test]
fn what_is_noted_is_seen_nowhere_until_it_is_asked_for() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    write_everywhere(&mut laptop);
    laptop.press("v").sees(CANARY).press("v");
    is_silent(&laptop);
    laptop.press("v").waits(minutes(1));
    is_silent(&laptop);
    laptop.press("F⏎⇥⇥⇥").write(CANARY);
    says_nothing_of_itself(laptop.app());
    laptop.press("⎋");
    is_silent(&laptop);
    laptop.press("r");
    assert!(matches!(laptop.app().screen, Screen::Reading(_)));
    for _ in 0..6 {
        is_silent(&laptop);
        laptop.press("↓↓↓↓↓↓");
    }
    laptop.press("⎋⎋");
    is_silent(&laptop);
}

#[test]
fn a_file_that_cannot_be_read_is_told_of_without_its_words() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    write_everywhere(&mut laptop);
    let path = laptop.path(Which::Session(&guide::third()));
    let whole = fs::read_to_string(&path).unwrap();
    let quoted = format!("\"{CANARY}\"");
    let broken = [
        whole.replacen(&quoted, CANARY, 1),
        whole.replacen(&quoted, &quoted[..quoted.len() - 1], 1),
        whole.replace(&quoted, &format!("{CANARY}({quoted})")),
        whole.replacen("text:", &format!("{CANARY}: {quoted}, text:"), 1),
        whole.replacen("what:", &format!("{quoted}: what:"), 1),
        whole.replacen("state: waiting", &format!("state: {CANARY}"), 1),
        whole.replacen("presence: absent", &format!("presence: {CANARY}"), 1),
        whole.replacen("wall: \"", &format!("wall: \"{CANARY}"), 1),
        whole.replacen("checksum: \"", &format!("checksum: \"{CANARY}"), 1),
        whole.replacen(&quoted, &format!("\"{CANARY}, og mer\""), 1),
        whole[..whole.rfind(CANARY).unwrap() + CANARY.len()].to_owned(),
    ];
    for text in broken {
        assert_ne!(text, whole);
        laptop.dies_for(seconds(10));
        fs::write(&path, text).unwrap();
        laptop.starts(Start::Session(group_id(1), Some(guide::third())));
        is_silent(&laptop);
        let app = laptop.app();
        let session = app.group.as_ref().unwrap().sessions.get(&guide::third());
        for trouble in &session.unwrap().troubles {
            assert!(!format!("{trouble:?}").contains(CANARY));
        }
    }
}

/// The form on the screen.
fn form(laptop: &Laptop) -> &NewGroupScreen {
    match &laptop.app().screen {
        Screen::NewGroup(form) => form,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_form_of_a_new_group_says_no_name_of_itself() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Home);
    let homes = &laptop.app().homes.groups;
    let there: Vec<_> = homes.iter().filter_map(|(_, at)| at.home()).collect();
    let there = there[0].name.show().to_owned();
    laptop.press("n").write(ADDED);
    while form(&laptop).field != Field::Children {
        laptop.press("⇥");
    }
    let names = format!("{ADDED}, {ADDED}, {ADDED} Nordmann, {}", ADDED.repeat(4));
    for sign in format!("Rev, {names}").chars() {
        laptop.write(&sign.to_string());
        let said = format!("{:?}{:#?}", form(&laptop), form(&laptop).checked());
        for name in [ADDED, &there] {
            assert!(!said.contains(name), "{said}");
        }
    }
}

#[test]
fn what_is_typed_or_pasted_is_not_said_on_its_way_in() {
    for message in [
        Message::Paste(CANARY.to_owned()),
        Message::Key(Key::Char('K')),
    ] {
        let said = format!("{message:?}{message:#?}");
        assert!(!said.contains(CANARY) && !said.contains('\''), "{said}");
    }
}
