use proptest::prelude::*;

use super::*;
use crate::ui::widgets::drawn;

const SIGNS: &str = "0123456789:.+-– ";
const SIZES: [Size; 2] = [Size::Three, Size::Five];

fn big(text: &str, size: Size) -> BigText<'_> {
    BigText {
        text,
        size,
        style: Style::new(),
    }
}

#[test]
fn a_time_is_three_rows_tall() {
    assert_eq!(
        drawn(30, 3, big("16:30", Size::Three)),
        [
            "▄█  █▀▀ ▄ ▀▀█ █▀█",
            " █  █▀█    ▀█ █ █",
            "▄█▄ █▄█ ▀ ▄▄█ █▄█",
        ]
    );
}

#[test]
fn every_sign_fills_its_rows_evenly() {
    for size in SIZES {
        for sign in SIGNS.chars() {
            let glyph = size.glyph(sign).unwrap();
            assert_eq!(glyph.len(), usize::from(size.rows()));
            assert!(
                glyph
                    .iter()
                    .all(|row| text_width(row) == text_width(glyph[0])),
                "{sign}"
            );
            assert!(glyph.concat().chars().all(|c| " ▀▄█".contains(c)), "{sign}");
        }
    }
}

/// At three rows an 8 without one stroke is a 6 or a 9; at five there is room to tell them apart.
#[test]
fn no_two_digits_look_alike() {
    for size in SIZES {
        let digits: Vec<_> = "0123456789"
            .chars()
            .map(|d| size.glyph(d).unwrap())
            .collect();
        for (i, one) in digits.iter().enumerate() {
            for other in &digits[..i] {
                let differing = one
                    .concat()
                    .chars()
                    .zip(other.concat().chars())
                    .filter(|(a, b)| a != b)
                    .count();
                let least = if size == Size::Three { 1 } else { 3 };
                assert!(differing >= least, "{one:?} {other:?}");
            }
        }
    }
}

#[test]
fn all_digits_are_as_wide_so_that_a_clock_stands_still() {
    for size in SIZES {
        let widths: Vec<_> = (0..10).map(|d| size.width(&d.to_string())).collect();
        assert!(widths.iter().all(|w| *w == widths[0]));
    }
}

#[test]
fn the_largest_size_that_fits_is_found() {
    assert_eq!(Size::largest("16:30", 40, 5), Some(Size::Five));
    assert_eq!(Size::largest("16:30", 40, 4), Some(Size::Three));
    assert_eq!(Size::largest("16:30", 20, 9), Some(Size::Three));
    assert_eq!(Size::largest("16:30", 16, 9), None);
    assert_eq!(Size::largest("kl.", 80, 9), None);
}

#[test]
fn what_does_not_fit_is_written_small() {
    assert_eq!(drawn(10, 3, big("16:30", Size::Three)), ["16:30", "", ""]);
    assert_eq!(drawn(40, 3, big("16:30", Size::Five))[0], "16:30");
    assert_eq!(drawn(40, 3, big("kl. 7", Size::Three))[0], "kl. 7");
}

proptest! {
    #[test]
    fn the_width_is_what_is_drawn(text in "[0-9:.+–-]{1,8}", large in any::<bool>()) {
        let size = if large { Size::Five } else { Size::Three };
        let width = size.width(&text).unwrap();
        let rows = drawn(120, size.rows(), big(&text, size));
        let seen = rows.iter().map(|row| text_width(row)).max().unwrap_or(0);
        // Only signs without ink at the right edge may be narrower.
        prop_assert!(seen <= width && seen + 1 >= width);
    }

    #[test]
    fn nothing_panics_in_any_area(text in any::<String>(), w in 0_u16..20, h in 0_u16..7) {
        for size in SIZES {
            drawn(w, h, big(&text, size));
            let _ = size.width(&text);
        }
    }
}
