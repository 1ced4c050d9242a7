use super::*;
use crate::app::Message;
use crate::app::home::AtHome;
use crate::app::new_group::{Field, Keep};
use crate::app::testing::{app, home, id, now, press, with_form, write};
use crate::app::{Screen, effect::Effect};
use crate::domain::language::Lang;
use crate::store::{Shown, Trouble, TroubleKind};

fn locked() -> App {
    let mut app = app(Lang::En);
    let trouble = Trouble {
        path: "group.ron.age".into(),
        place: None,
        kind: TroubleKind::Locked,
        shown: Shown::Nothing,
    };
    app.update(
        Message::Homes(vec![(id("g1"), AtHome::Unreadable(trouble))]),
        now(),
    );
    app
}

fn pad(app: &App) -> Option<&PassphrasePad> {
    app.overlays.iter().find_map(|overlay| match overlay {
        Overlay::Passphrase(pad) => Some(&**pad),
        _ => None,
    })
}

fn told(app: &mut App, identity: Identity) -> Vec<Effect> {
    app.update(Message::Identity(identity), now())
}

fn unlocked(app: &mut App, outcome: Result<(), UnlockError>) -> Vec<Effect> {
    app.update(Message::Unlocked(outcome), now())
}

#[test]
fn a_locked_group_opens_only_after_the_passphrase() {
    let mut app = locked();
    assert_eq!(press(&mut app, Key::Enter), [Effect::AskIdentity]);
    assert_eq!(told(&mut app, Identity::Closed), []);
    write(&mut app, "hest bil");
    let tried = press(&mut app, Key::Enter);
    assert_eq!(tried, [Effect::Unlock(Secret::passphrase("hest bil"))]);
    // While it is tried nothing is typed, and nothing is tried twice.
    write(&mut app, "x");
    assert_eq!(press(&mut app, Key::Enter), []);
    let opened = unlocked(&mut app, Ok(()));
    assert_eq!(opened, [Effect::OpenGroup(id("g1"))]);
    assert!(pad(&app).is_none());
}

#[test]
fn a_wrong_passphrase_is_said_calmly_and_can_be_tried_again() {
    let mut app = locked();
    press(&mut app, Key::Enter);
    told(&mut app, Identity::Closed);
    write(&mut app, "hest");
    press(&mut app, Key::Enter);
    assert_eq!(unlocked(&mut app, Err(UnlockError::Wrong)), []);
    assert_eq!(
        pad(&app).map(|pad| (&pad.said, pad.typed())),
        Some((&Said::Wrong, 0))
    );
    write(&mut app, "b");
    assert_eq!(pad(&app).map(|pad| &pad.said), Some(&Said::Nothing));
    press(&mut app, Key::Esc);
    assert!(pad(&app).is_none() && matches!(app.screen, Screen::Home(_)));
    // An answer that comes late changes nothing.
    assert_eq!(unlocked(&mut app, Ok(())), []);
}

#[test]
fn open_keys_are_not_asked_for_again() {
    let mut app = locked();
    press(&mut app, Key::Enter);
    assert_eq!(
        told(&mut app, Identity::Open),
        [Effect::OpenGroup(id("g1"))]
    );
    assert!(pad(&app).is_none());
}

#[test]
fn a_new_passphrase_is_typed_twice_and_is_not_short() {
    let mut app = locked();
    press(&mut app, Key::Enter);
    told(&mut app, Identity::None);
    write(&mut app, "short");
    press(&mut app, Key::Enter);
    assert_eq!(pad(&app).map(|pad| &pad.said), Some(&Said::TooShort));
    write(&mut app, "hest bil sol mand");
    press(&mut app, Key::Enter);
    write(&mut app, "hest bil sol hund");
    assert_eq!(press(&mut app, Key::Enter), []);
    assert_eq!(pad(&app).map(|pad| &pad.said), Some(&Said::Differs));
    for _ in 0..2 {
        write(&mut app, "hest bil sol mand");
        let made = press(&mut app, Key::Enter);
        if !made.is_empty() {
            let passphrase = Secret::passphrase("hest bil sol mand");
            assert_eq!(made, [Effect::MakeIdentity(passphrase)]);
        }
    }
    assert_eq!(pad(&app).map(|pad| &pad.said), Some(&Said::Trying));
}

#[test]
fn a_pasted_passphrase_is_one_line() {
    let mut app = locked();
    press(&mut app, Key::Enter);
    told(&mut app, Identity::Closed);
    app.update(Message::Paste("hest bil\nrest".to_owned()), now());
    let tried = press(&mut app, Key::Enter);
    assert_eq!(tried, [Effect::Unlock(Secret::passphrase("hest bil"))]);
}

/// The form with a name in it, so that it can be made.
fn filled() -> App {
    let mut app = with_form(Lang::En);
    write(&mut app, "Thursday group");
    app
}

#[test]
fn a_new_group_is_protected_before_anything_of_it_is_saved() {
    let mut app = filled();
    assert_eq!(press(&mut app, Key::Ctrl('s')), [Effect::AskIdentity]);
    told(&mut app, Identity::Closed);
    assert!(matches!(app.screen, Screen::NewGroup(_)));
    let made = unlocked(&mut app, Ok(()));
    let group = app.group.as_ref().unwrap().id.clone();
    assert_eq!(made[0], Effect::Protect(group));
    assert!(matches!(made[1..], [Effect::Save(_)]));
}

#[test]
fn a_group_kept_as_plain_text_needs_no_passphrase() {
    let mut app = filled();
    for _ in 0..Field::Keep.index() {
        press(&mut app, Key::Tab);
    }
    press(&mut app, Key::Right);
    let Screen::NewGroup(form) = &app.screen else {
        panic!("another screen");
    };
    assert_eq!(form.filled.keep, Keep::Plain);
    assert!(matches!(
        press(&mut app, Key::Ctrl('s'))[..],
        [Effect::Save(_)]
    ));
}

#[test]
fn the_key_for_paper_is_not_left_by_one_key_alone() {
    use crate::app::recovery::Protected;
    let mut app = filled();
    press(&mut app, Key::Ctrl('s'));
    told(&mut app, Identity::Open);
    app.overlays.clear();
    let protected = Protected {
        own: None,
        recovery: "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"
            .parse()
            .unwrap(),
        paper: Secret::from("AGE-SECRET-KEY-1XYZ".to_owned()),
    };
    let recorded = app.update(Message::Protected(Box::new(protected)), now());
    assert!(matches!(recorded[..], [Effect::Save(_)]));
    assert_eq!(app.group.as_ref().unwrap().book.readers().len(), 1);
    let is_shown = |app: &App| matches!(app.overlays.last(), Some(Overlay::Recovery(_)));
    for key in [Key::Enter, Key::Esc, Key::Enter] {
        press(&mut app, key);
        assert!(is_shown(&app), "{key:?}");
    }
    press(&mut app, Key::Enter);
    assert!(!is_shown(&app));
}

#[test]
fn an_open_group_shows_at_home() {
    let mut app = locked();
    app.update(
        Message::Homes(vec![(id("g1"), AtHome::Here(home(Lang::En)))]),
        now(),
    );
    assert_eq!(press(&mut app, Key::Enter), [Effect::OpenGroup(id("g1"))]);
}
