//! Names and texts that turn the direction of writing: a mark shows where, on every screen, and the
//! terminal is never told to turn anything.

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::hidden::{keys, press};
use crate::app::held::{Held, id};
use crate::app::ledger::Edit;
use crate::domain::clean::{TURN, find_unclean};
use crate::domain::group::{GroupRecord, Person, Role};
use crate::domain::language::Lang;
use crate::input::Key;

/// A file from elsewhere holds a child whose name is written backwards from its second letter on.
fn with_turned_name() -> Held {
    let mut held = Held::new(Lang::En);
    let person = GroupRecord::Person(Person {
        name: "R\u{202E}ve\u{2066}".into(),
        role: Role::Child,
        place: 0,
        room_name: "B\u{202D}ø".into(),
    });
    held.write(vec![Edit::Group(id("fox"), Some(person))]);
    held
}

fn symbols(held: &Held) -> Vec<String> {
    let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
    let draw = |frame: &mut ratatui::Frame<'_>| {
        crate::ui::draw(&held.app, &held.now, frame);
    };
    terminal.draw(draw).unwrap();
    let cells = terminal.backend().buffer().content().iter();
    cells.map(|cell| cell.symbol().to_owned()).collect()
}

#[test]
fn a_name_that_turns_the_writing_shows_where() {
    let mut held = with_turned_name();
    held.press(Key::Char('p'));
    assert!(symbols(&held).concat().contains("R⇄ve⇄"));
}

#[test]
fn a_text_that_was_pasted_shows_where_it_turned() {
    let mut held = with_turned_name();
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.press(Key::Char('n'));
    held.tell(crate::app::Message::Paste("ab\u{202E}cd".into()));
    assert!(symbols(&held).concat().contains(&format!("ab{TURN}cd")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_screen_tells_the_terminal_to_turn_anything(keys in keys()) {
        let mut held = with_turned_name();
        for key in keys {
            press(&mut held, key);
            for symbol in symbols(&held) {
                prop_assert_eq!(find_unclean(&symbol), None, "{:?}", symbol);
            }
        }
    }
}
