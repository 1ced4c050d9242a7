//! Lays out rows in columns with spaces, for people and for pipes alike. Must not know what
//! stands in them.

use crate::ui::wrap::text_width;

/// What stands between two columns.
const GAP: usize = 2;

/// The rows with their columns aligned; the last column as long as it is, nothing after it.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|n| {
            rows.iter()
                .filter_map(|row| row.get(n))
                .map(|cell| width(cell))
                .max()
        })
        .map(|widest| widest.unwrap_or(0))
        .collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, widest) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(widest.saturating_sub(width(cell)) + GAP));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

fn width(cell: &str) -> usize {
    usize::from(text_width(cell))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn columns_stand_below_each_other_whatever_the_letters() {
        let row = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
        let text = table(&[row("Ærlig", "1"), row("漢字", "2"), row("x", "")]);
        assert_eq!(text, "Ærlig  1\n漢字   2\nx\n");
    }

    proptest! {
        #[test]
        fn every_row_is_a_line_without_spaces_at_its_end(
            rows in prop::collection::vec(prop::collection::vec("[a-zæøå ]{0,9}", 0..4), 0..6),
        ) {
            let text = table(&rows);
            prop_assert_eq!(text.lines().count(), rows.len());
            prop_assert!(text.lines().all(|line| line.trim_end() == line));
        }
    }
}
