//! What the help says beside the keys.

use super::drawn;
use crate::app::held::Held;
use crate::domain::language::Lang;
use crate::input::Key;

#[test]
fn the_words_in_a_sessions_plan_are_explained_where_they_stand_and_nowhere_else() {
    let mut held = Held::new(Lang::Nb);
    let explained = |held: &Held| drawn(&held.app, 80, 120).0.contains("Planen til venstre");
    held.keys("?");
    assert!(!explained(&held));
    held.press(Key::Esc);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.keys("?");
    let (screen, _) = drawn(&held.app, 80, 120);
    for word in ["Planen til venstre", "behold  ", "ledig  "] {
        assert!(screen.contains(word), "{word}: {screen}");
    }
    // Where no minutes stand there, none are explained.
    held.press(Key::Esc);
    held.press(Key::Esc);
    held.keys("s");
    held.press(Key::Left);
    held.press(Key::Esc);
    held.press(Key::Enter);
    held.keys("?");
    let (screen, _) = drawn(&held.app, 80, 120);
    assert!(screen.contains("behold  "), "{screen}");
    assert!(!screen.contains("ledig  "), "{screen}");
}
