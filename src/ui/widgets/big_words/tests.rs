use proptest::prelude::*;

use super::*;
use crate::ui::widgets::drawn;

fn words(text: &str, most: u16) -> BigWords<'_> {
    BigWords {
        text,
        most,
        style: Style::new(),
    }
}

#[test]
fn nordic_letters_are_letters_of_their_own() {
    insta::assert_snapshot!(drawn(40, 4, words("æøå", 1)).join("\n"));
}

#[test]
fn words_stand_in_the_middle_and_are_as_large_as_fits() {
    insta::assert_snapshot!(drawn(40, 9, words("Rev", 9)).join("\n"));
    assert_eq!(words("Rev", 9).scale(240, 70), 9);
    assert_eq!(words("Rev", 2).scale(240, 70), 2);
}

#[test]
fn what_is_too_wide_goes_on_in_the_next_line() {
    assert_eq!(words("Topp og bunn", 1).rows(80, 24), 4);
    assert_eq!(words("Topp og bunn", 1).rows(40, 24), 9);
}

#[test]
fn every_line_is_whole_in_the_rows_that_it_asks_for() {
    let dots = |rows: u16| {
        let rows = drawn(40, rows, words("Topp og bunn", 1));
        let dots = |c| match c {
            '█' => 2,
            '▀' | '▄' => 1,
            _ => 0,
        };
        rows.iter()
            .flat_map(|row| row.chars())
            .map(dots)
            .sum::<usize>()
    };
    let asked = words("Topp og bunn", 1).rows(40, 24);
    assert_eq!(dots(asked), dots(24));
}

#[test]
fn what_has_no_letters_or_no_room_is_written_small() {
    assert_eq!(drawn(9, 3, words("狐", 3)), ["", "   狐", ""]);
    assert_eq!(drawn(9, 3, words("Navnelapper", 3))[0], "Navnelapp");
}

proptest! {
    #[test]
    fn any_words_fit_any_area(text in "\\PC{0,30}", w in 0u16..90, h in 0u16..40, most in 0u16..9) {
        drawn(w, h, words(&text, most));
        prop_assert!(words(&text, most).rows(w, h) <= h.max(1));
    }

    #[test]
    fn more_room_never_makes_them_smaller(w in 1u16..200, h in 1u16..60, more in 0u16..40) {
        let scale = |w, h| words("Vi spiser", 20).scale(w, h);
        prop_assert!(scale(w + more, h) >= scale(w, h));
        prop_assert!(scale(w, h + more) >= scale(w, h));
    }
}
