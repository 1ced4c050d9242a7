//! What stands over a running session while something is kept from view, or is not saved.
use super::look_at;
use crate::app::held::{Held, id};
use crate::app::notice::Unsaved;
use crate::app::{File, Message, Which};
use crate::domain::language::Lang;
use crate::input::Key;
use crate::store::{Cause, Circle, SaveError, SaveKind};

fn leading(lang: Lang) -> Held {
    let mut held = Held::new(lang);
    held.app.group.as_mut().unwrap().circle = Some(Circle::default());
    held.press(Key::Enter);
    held.press(Key::Enter);
    held
}

fn not_saved(held: &mut Held, cause: Cause) {
    let file = File {
        group: id("group"),
        which: Which::Session(id("s1")),
    };
    let error = SaveError {
        path: "/media/stick/smil/01a204df-6c0e-7a52-9b1e-8b6d4a90/d1/s1.ron.age".into(),
        kind: SaveKind::Disk(cause),
    };
    let unsaved = Unsaved { file, error };
    held.app.unsaved.insert("s1".into(), unsaved);
}

#[test]
fn what_was_open_waits_for_the_passphrase() {
    look_at("kept_back", |lang| {
        let mut held = leading(lang);
        held.keys("n");
        held.text("abc");
        held.press(Key::Ctrl('k'));
        held
    });
}

#[test]
fn the_banner_says_first_what_to_do() {
    look_at("not_saved", |lang| {
        let mut held = leading(lang);
        not_saved(&mut held, Cause::ReadOnly);
        held
    });
}

#[test]
fn leaving_with_something_unsaved_is_asked_about() {
    look_at("leaving_unsaved", |lang| {
        let mut held = leading(lang);
        not_saved(&mut held, Cause::NoSpace);
        held.tell(Message::NotEnded);
        held
    });
}
