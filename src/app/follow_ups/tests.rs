use crate::app::held::{Held, id};
use crate::app::{Overlay, Screen};
use crate::domain::group::{Concern, ConcernPart, GroupRecord, ToDo};
use crate::domain::happening::SessionRecord;
use crate::domain::language::Lang;
use crate::input::Key;

fn open(held: &Held) -> usize {
    held.app.group.as_ref().unwrap().book.still_to_do().len()
}

fn texts(held: &Held) -> Vec<String> {
    let book = &held.app.group.as_ref().unwrap().book;
    let all = book.to_do().into_iter().map(|(_, to_do)| match to_do {
        ToDo::FollowUp(it) => it.what.show().to_owned(),
        ToDo::Concern(it) => it.says(ConcernPart::OwnWords).to_owned(),
    });
    all.collect()
}

fn concern(held: &Held) -> Concern {
    let book = &held.app.group.as_ref().unwrap().book;
    let mut all = book.live().filter_map(|(_, what)| match what {
        GroupRecord::Concern(it) => Some(it.clone()),
        _ => None,
    });
    all.next().unwrap()
}

#[test]
fn a_note_is_followed_up_with_one_key_and_only_once() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("r");
    held.press(Key::Enter);
    held.keys("f");
    held.press(Key::Esc);
    assert_eq!(texts(&held), ["Ville ikke gå hjem."]);
    // Asked for again it is the same one, as it was left.
    held.keys("f");
    held.text(" Spør Ugle.");
    held.press(Key::Esc);
    assert_eq!(texts(&held), ["Ville ikke gå hjem. Spør Ugle."]);
    let book = &held.app.group.as_ref().unwrap().book;
    let (_, to_do) = book.to_do()[0];
    assert!(to_do.whose().is_some());
}

#[test]
fn a_note_that_is_being_written_is_kept_and_followed_up() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("rn");
    held.text("Ask about the dog");
    held.press(Key::Ctrl('f'));
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Form(_))));
    held.press(Key::Esc);
    assert_eq!(texts(&held), ["Ask about the dog"]);
    let notes = held.saved("s1");
    let notes: Vec<_> = notes
        .notes()
        .into_iter()
        .map(|(_, n)| n.text.show())
        .collect();
    assert!(notes.contains(&"Ask about the dog"), "{notes:?}");
}

#[test]
fn a_held_word_becomes_one_and_one_key_takes_both_back() {
    let mut held = Held::new(Lang::En);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.keys("y");
    held.text("mother asleep");
    held.press(Key::Enter);
    held.keys("Y4");
    assert_eq!(texts(&held), ["mother asleep"]);
    held.keys("u");
    assert!(texts(&held).is_empty());
    assert!(held.app.session().unwrap().book.held_words()[0].1.is_held());
}

#[test]
fn done_is_one_key_and_can_be_seen_and_taken_back() {
    let mut held = Held::new(Lang::En);
    held.keys("fn");
    held.text("a");
    held.press(Key::Esc);
    held.keys("x");
    assert_eq!((open(&held), texts(&held).len()), (0, 1));
    held.keys("a");
    held.keys("x");
    assert_eq!(open(&held), 1);
    held.keys("u");
    assert_eq!(open(&held), 0);
}

#[test]
fn something_serious_becomes_a_concern_with_the_childs_own_words() {
    let mut held = Held::new(Lang::En);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.keys("z");
    held.press(Key::Right);
    held.press(Key::Enter);
    held.press(Key::Tab);
    held.press(Key::Enter);
    held.text("she wants to die");
    held.press(Key::Esc);
    held.keys("f");
    held.press(Key::Tab);
    held.text("no");
    held.press(Key::Esc);
    let concern = concern(&held);
    assert_eq!(concern.says(ConcernPart::OwnWords), "she wants to die");
    assert_eq!(concern.says(ConcernPart::DangerNow), "no");
    assert_eq!(concern.child.as_ref().unwrap().as_str(), "fox");
    assert!(concern.about.is_none() && concern.is_open());
    // The words as they were told stay where they were written.
    let book = held.saved("s1");
    let told = book.what(&concern.from.unwrap().record);
    assert!(matches!(told, Some(SessionRecord::Serious(it)) if !it.being_written));
}

/// A concern of which something was written, and the list of follow-ups over the group.
fn with_concern() -> Held {
    let mut held = Held::new(Lang::En);
    held.keys("fz");
    held.press(Key::Tab);
    held.text("no");
    held.press(Key::Esc);
    held
}

#[test]
fn only_a_leader_says_that_a_concern_was_handed_over() {
    let mut held = with_concern();
    assert_eq!(open(&held), 1);
    // The key that marks a follow-up as done does nothing to a concern.
    held.keys("x");
    assert_eq!(open(&held), 1);
    held.press(Key::Enter);
    held.press(Key::PageDown);
    held.press(Key::PageDown);
    held.press(Key::Tab);
    held.press(Key::Tab);
    held.text("child protection");
    held.press(Key::Esc);
    assert_eq!(open(&held), 0);
    assert_eq!(concern(&held).says(ConcernPart::DangerNow), "no");
    held.keys("u");
    assert_eq!(open(&held), 1);
}

#[test]
fn each_change_of_a_concern_keeps_who_and_when() {
    let mut held = with_concern();
    held.press(Key::Enter);
    held.press(Key::Tab);
    held.text(", she is safe");
    held.seconds(3);
    held.text(" now");
    held.press(Key::Esc);
    let book = &held.app.group.as_ref().unwrap().book;
    let (concern, _) = book.to_do()[0];
    let mut book = book.clone();
    let concern = concern.clone();
    book.compact(&id("device"));
    let told: Vec<_> = book
        .revisions()
        .filter(|revision| revision.id == concern)
        .filter_map(|revision| match &revision.what {
            Some(GroupRecord::Concern(it)) => {
                assert_eq!(revision.author, Some(id("anne")));
                Some(it.says(ConcernPart::DangerNow).to_owned())
            }
            _ => None,
        })
        .collect();
    assert_eq!(told, ["no", "no, she is safe now"]);
}

#[test]
fn where_the_group_records_no_concerns_none_is_made() {
    let mut held = Held::new(Lang::En);
    held.without_concerns();
    held.keys("fz");
    assert!(matches!(
        held.app.overlays.last(),
        Some(Overlay::FollowUps(_))
    ));
    assert!(matches!(held.app.screen, Screen::Group(_)));
}

#[test]
fn a_note_is_changed_afterwards_and_what_stood_before_stays_reachable() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("r");
    held.press(Key::Enter);
    // Nothing has been changed: there is nothing to show.
    held.keys("e");
    assert!(matches!(
        held.app.overlays.last(),
        Some(Overlay::Written(_))
    ));
    held.press(Key::Enter);
    held.text(" Mor ringte.");
    held.press(Key::Esc);
    let notes = held.saved("s1");
    let texts: Vec<_> = notes
        .notes()
        .iter()
        .map(|(_, n)| n.text.show().to_owned())
        .collect();
    assert!(texts.contains(&"Ville ikke gå hjem. Mor ringte.".to_owned()));
    held.keys("e");
    let Some(Overlay::Earlier(screen)) = held.app.overlays.last() else {
        panic!("{:?}", held.app.overlays.last());
    };
    let earlier = held.app.earlier(&screen.of);
    assert_eq!(earlier.len(), 1);
    assert_eq!(earlier[0].texts[0].1.show(), "Ville ikke gå hjem.");
    assert_eq!(earlier[0].author, Some(id("anne")));
}

#[test]
fn the_talk_is_changed_afterwards_and_keeps_what_stood_before() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("r");
    held.press(Key::Enter);
    held.press(Key::Down);
    held.press(Key::Down);
    held.press(Key::Enter);
    assert!(matches!(held.app.screen, Screen::Debrief(_)));
    held.text(" Også Elg.");
    held.press(Key::Esc);
    held.press(Key::Enter);
    held.press(Key::Down);
    held.press(Key::Down);
    held.keys("e");
    let Some(Overlay::Earlier(screen)) = held.app.overlays.last() else {
        panic!("{:?}", held.app.overlays.last());
    };
    let earlier = held.app.earlier(&screen.of);
    assert_eq!(earlier[0].texts[0].1.show(), "Alle fikk fortelle.");
}

#[test]
fn what_a_concern_said_before_is_shown_with_who_and_when() {
    let mut held = with_concern();
    held.press(Key::Enter);
    held.press(Key::Tab);
    held.text(", she is safe");
    held.seconds(5);
    held.press(Key::Esc);
    held.keys("e");
    let Some(Overlay::Earlier(screen)) = held.app.overlays.last() else {
        panic!("{:?}", held.app.overlays.last());
    };
    let earlier = held.app.earlier(&screen.of);
    let said: Vec<_> = earlier.iter().map(|it| it.texts[0].1.show()).collect();
    assert_eq!(said, ["no"]);
}

#[test]
fn words_written_where_a_child_is_chosen_go_to_the_first_question_and_choose_nobody() {
    let mut held = Held::new(Lang::En);
    held.keys("fz");
    held.text("Mother sleeps all day, he says.");
    held.press(Key::Esc);
    let concern = concern(&held);
    assert_eq!(concern.child, None);
    let said: Vec<&str> = concern.told.values().map(|text| text.show()).collect();
    assert_eq!(said, ["Mother sleeps all day, he says."]);
}
