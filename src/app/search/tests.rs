use super::{Facet, GroupRead};
use crate::app::held::{Held, id};
use crate::app::{Effect, Message, Overlay, Screen, Start};
use crate::domain::language::Lang;
use crate::domain::story::Children;
use crate::input::Key;

/// A search over the group in hand, of which one session has been led and talked about.
fn searching() -> Held {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("/");
    held.tell(Message::ReadToSearch(Vec::new()));
    held
}

fn found(held: &Held) -> Vec<String> {
    match held.app.overlays.last() {
        Some(Overlay::Search(screen)) => {
            let found = screen.found.iter();
            found.map(|entry| entry.text.show().to_owned()).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_letter_narrows_and_letters_without_their_key_do() {
    let mut held = searching();
    // Children may look on: nothing is shown before somebody asks.
    assert!(found(&held).is_empty());
    held.text("e");
    let all = found(&held).len();
    held.press(Key::Backspace);
    held.text("g");
    let some = found(&held).len();
    held.text("aa");
    assert_eq!(found(&held), ["Ville ikke gå hjem."]);
    assert!(all >= 1 && some > 1, "{all} {some}");
    held.text("x");
    assert!(found(&held).is_empty());
}

#[test]
fn a_filter_leaves_out_what_is_about_others() {
    let mut held = searching();
    held.press(Key::Tab);
    held.press(Key::Tab);
    assert!(matches!(
        held.app.overlays.last(),
        Some(Overlay::Search(screen)) if screen.focus == Some(Facet::Child)
    ));
    held.press(Key::Right);
    // Fox: what it told, and the name in no other text.
    assert_eq!(found(&held), ["fikk en valp 🐶"]);
    held.press(Key::Left);
    assert!(found(&held).is_empty());
    // Writing goes on where the words are.
    held.text("hjem");
    assert_eq!(found(&held).len(), 1);
}

#[test]
fn enter_goes_to_the_place_and_shows_it() {
    let mut held = searching();
    held.text("hjem");
    held.press(Key::Enter);
    let Screen::Reading(screen) = &held.app.screen else {
        panic!("{:?}", held.app.screen);
    };
    assert_eq!(screen.planned, id("s1"));
    assert_eq!(screen.children, Children::Shown);
    let page = held.app.page(80, &held.now);
    let shown = page.rows.iter().skip(screen.top).take(20);
    assert!(
        shown
            .into_iter()
            .any(|row| row.text.contains("Ville ikke gå hjem."))
    );
}

#[test]
fn a_follow_up_and_a_childs_page_are_places_too() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("fn");
    held.text("zebra one");
    held.press(Key::Esc);
    held.press(Key::Esc);
    held.keys("pv");
    held.press(Key::Enter);
    held.text("zebra two");
    held.press(Key::Esc);
    held.press(Key::Esc);
    held.press(Key::Esc);
    for (text, lands) in [("zebra one", 0), ("zebra two", 1)] {
        held.keys("/");
        held.tell(Message::ReadToSearch(Vec::new()));
        held.text(text);
        held.press(Key::Enter);
        match (lands, held.app.overlays.last()) {
            (0, Some(Overlay::FollowUps(_))) | (1, Some(Overlay::Child(_))) => {}
            other => panic!("{other:?}"),
        }
        held.press(Key::Esc);
    }
}

#[test]
fn what_another_group_holds_is_found_and_opened() {
    let mut held = Held::led(Lang::En);
    held.talk();
    let group = held.app.group.as_ref().unwrap();
    let other = GroupRead {
        id: id("other"),
        book: group.book.clone(),
        sessions: vec![(id("s1"), group.sessions[&id("s1")].book.clone())],
    };
    held.keys("/");
    held.tell(Message::ReadToSearch(vec![other]));
    held.text("hjem");
    assert_eq!(found(&held).len(), 2);
    // The group filter has both of them.
    held.press(Key::Tab);
    held.press(Key::Right);
    held.press(Key::Right);
    assert_eq!(found(&held).len(), 1);
    let effects = held.press(Key::Enter);
    assert_eq!(effects, [Effect::OpenGroup(id("other"))]);
    assert!(matches!(&held.app.start, Start::Found(entry) if entry.group == id("other")));
}
