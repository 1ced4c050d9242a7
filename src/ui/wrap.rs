//! Folding and shortening text for the screen. Never use ratatui's own wrapping: it panics
//! where characters without width meet wide ones.

use std::borrow::Cow;

pub use crate::app::editor::layout::text_width;
use crate::app::editor::layout::{Layout, RowEnd, fits, grapheme_width, graphemes};

/// What shows that a text was shortened.
const ELLIPSIS: &str = "…";

/// Folds a text into lines of at most `width` cells: at spaces, after hyphens and slashes
/// inside words, and, where a word is too long, between graphemes. Empty lines are kept, also
/// the one that an empty text is; spaces where a line was folded are not. A grapheme that is
/// wider than a whole line becomes a `?`. At width 0 there are no lines.
#[must_use]
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    if width == 0 {
        return Vec::new();
    }
    let layout = Layout::fold(text, width);
    let mut lines = Vec::with_capacity(layout.rows().len());
    let mut folded_before = false;
    for row in layout.rows() {
        // With its spaces: one may be a grapheme with what stands before it.
        let whole = layout.row_text(row);
        let line = if fits(whole, width) {
            whole.trim_end().to_owned()
        } else {
            let cells = layout.cells(row).map(|(_, shown, _)| shown);
            trimmed_end(cells.collect())
        };
        let folds = row.end == RowEnd::Folded;
        // Spaces that fill a row, or are left over after one, are no line of their own.
        if !line.is_empty() || !(folds || folded_before) {
            lines.push(line);
        }
        folded_before = folds;
    }
    lines
}

fn trimmed_end(mut line: String) -> String {
    line.truncate(line.trim_end().len());
    line
}

/// The text, or as much of it as fits into `width` cells, with `…` at its end.
#[must_use]
pub fn truncate(text: &str, width: u16) -> Cow<'_, str> {
    if fits(text, width) {
        return Cow::Borrowed(text);
    }
    let Some(room) = width.checked_sub(grapheme_width(ELLIPSIS)) else {
        return Cow::Borrowed("");
    };
    let kept: usize = graphemes(text)
        .scan(0_u16, |sum, (grapheme, cells)| {
            *sum = sum.saturating_add(cells);
            (*sum <= room).then_some(grapheme.len())
        })
        .sum();
    Cow::Owned(format!("{}{ELLIPSIS}", text[..kept].trim_end()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::buffer::{Buffer, CellWidth};
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;
    use crate::domain::clean::{TURN, shown, turns};

    /// Any text, and often the characters that broke other wrappers.
    fn text() -> impl Strategy<Value = String> {
        let tricky = prop::sample::select(vec![
            " ",
            "  ",
            "\n",
            "\r\n",
            "-",
            "/",
            "ord",
            "blåbærsyltetøy",
            "å",
            "a\u{30A}",
            "\u{301}",
            "\u{AD}",
            "\u{200B}",
            "👨‍👩‍👧‍👦",
            "🇳🇴",
            "漢字",
            "ｶﾞ",
            "\u{202E}",
            "\u{2067}",
            "\u{600}",
            "\u{A0}",
            "क्षत्रिय",
            "\0",
            "❤\u{FE0F}",
        ]);
        prop_oneof![
            any::<String>(),
            prop::collection::vec(tricky, 0..40).prop_map(|parts| parts.concat()),
        ]
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_width(text in text(), width in 1_u16..300) {
            for line in wrap(&text, width) {
                prop_assert!(text_width(&line) <= width, "{line:?}");
            }
        }

        #[test]
        fn nothing_but_spaces_is_lost(text in text(), width in 1_u16..300) {
            // A mark stands for what turns the writing, here or where it is drawn.
            let marked = text.replace(turns, TURN);
            let expected: String = marked
                .graphemes(true)
                .map(|g| if grapheme_width(g) > width { "?" } else { g })
                .collect();
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            let lines = wrap(&text, width).concat().replace(turns, TURN);
            prop_assert_eq!(bare(&lines), bare(&expected));
        }

        #[test]
        fn what_fits_is_left_alone(text in "[a-zæøå/-]{1,9}( [a-zæøå]{1,9}){0,5}(\n\n[a-z]{1,9})?") {
            prop_assert_eq!(wrap(&text, 200).join("\n"), text);
        }

        #[test]
        fn a_shortened_text_fits(text in text(), width in 0_u16..80) {
            let short = truncate(&text, width);
            prop_assert!(text_width(&short) <= width);
            prop_assert!(text_width(&text) > width || short == text);
        }

        #[test]
        fn widths_are_the_ones_that_are_drawn(text in text()) {
            for grapheme in text.graphemes(true).filter(|g| !g.contains(char::is_control)) {
                prop_assert_eq!(grapheme_width(grapheme), shown(grapheme).cell_width());
            }
        }

        #[test]
        fn every_line_can_be_drawn(text in text(), width in 1_u16..40) {
            let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
            for line in wrap(&text, width) {
                buffer.set_string(0, 0, &line, Style::new());
            }
        }
    }

    #[test]
    fn folds_at_spaces() {
        assert_eq!(
            wrap("One good thing and one hard thing from the week.", 20),
            ["One good thing and", "one hard thing from", "the week."]
        );
    }

    #[test]
    fn folds_after_hyphens_and_slashes_but_not_in_numbers() {
        assert_eq!(wrap("far/mor top-down", 9), ["far/mor", "top-down"]);
        assert_eq!(wrap("farfar/mormor", 9), ["farfar/", "mormor"]);
        assert_eq!(wrap("ages 8-12", 7), ["ages", "8-12"]);
    }

    #[test]
    fn cuts_a_word_that_is_too_long() {
        assert_eq!(wrap("blåbærsyltetøy", 6), ["blåbær", "syltet", "øy"]);
    }

    #[test]
    fn keeps_empty_lines_and_indentation() {
        assert_eq!(wrap("a\n\n  b", 9), ["a", "", "  b"]);
        assert_eq!(wrap("", 9), [""]);
    }

    #[test]
    fn spaces_at_a_fold_are_no_line() {
        assert_eq!(wrap("ab      cd", 3), ["ab", "cd"]);
        assert_eq!(wrap("      ab", 3), ["ab"]);
    }

    #[test]
    fn a_wide_grapheme_in_one_column_is_a_question_mark() {
        assert_eq!(wrap("a漢", 1), ["a", "?"]);
    }

    #[test]
    fn shortening_says_so() {
        assert_eq!(truncate("Top and bottom", 10), "Top and b…");
        assert_eq!(truncate("Top and bottom", 5), "Top…");
        assert_eq!(truncate("漢字漢", 4), "漢…");
        assert_eq!(truncate("Meal", 0), "");
    }
}
