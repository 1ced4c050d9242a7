//! What is told and noted about children stays where it was written: in the files and behind
//! the veil. No other place that text can reach on its way out of the program has a word of it.

use std::fs;

use smil::app::{App, Screen, Start};
use smil::domain::language::Lang;
use smil::store::Which;

use crate::laptop::{Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// A word that is written nowhere else.
const CANARY: &str = "Kanarifugl";
/// Another, for why a step was left out: that is told where the session is read.
const RAIN: &str = "Styrtregn";

/// Neither what the program could say of itself nor the window has the word.
fn is_silent(laptop: &Laptop) {
    says_nothing_of_itself(laptop.app());
    let picture = laptop.picture();
    assert!(!picture.contains(CANARY), "{picture}");
}

/// A log, an error or a panic that prints the program's state does not have the word.
fn says_nothing_of_itself(app: &App) {
    let all = format!("{app:?}{app:#?}");
    let place = all.find(CANARY).or_else(|| all.find(RAIN));
    let around = place.map(|at| all[..at].chars().rev().take(300).collect::<String>());
    let around = around.map(|back| back.chars().rev().collect::<String>());
    assert_eq!(around, None);
}

/// Writes the word wherever something can be written while a session runs.
fn write_everywhere(laptop: &mut Laptop) {
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎");
    laptop.press("x").write(CANARY).press("⏎⏎⏎⏎⏎⏎");
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
}

#[test]
fn what_is_noted_is_seen_nowhere_until_it_is_asked_for() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    write_everywhere(&mut laptop);
    laptop.press("v").sees(CANARY).press("v");
    is_silent(&laptop);
    laptop.press("v").waits(minutes(1));
    is_silent(&laptop);
    laptop.press("F⇥⇥⇥").write(CANARY);
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
