//! Where a line that is too long for one row falls into several. Must not know what the rows are
//! for.

use std::ops::Range;

use super::grapheme::{graphemes, plain_width, text_width};
use super::layout::{Row, RowEnd, fitted};

#[cfg(test)]
mod tests;

/// Folds one line of a text into rows of at most `width` cells: at spaces, after hyphens and slashes
/// inside words, and, where a word is too long, between graphemes.
pub(super) fn fold_line(text: &str, line: Range<usize>, width: u16, rows: &mut Vec<Row>) {
    let whole = &text[line.clone()];
    let plain = plain_width(whole);
    if plain.unwrap_or_else(|| text_width(whole)) <= width {
        rows.push(Row {
            bytes: line,
            end: RowEnd::Line,
        });
    } else if plain.is_some() {
        fold_plain(text, line, width, rows);
    } else {
        fold_by_graphemes(text, line, width, rows);
    }
}

/// Folds a line of plain characters, each of which has one cell: letter by letter, and without
/// looking at what none of them can be.
fn fold_plain(text: &str, line: Range<usize>, width: u16, rows: &mut Vec<Row>) {
    let bytes = text.as_bytes();
    let cells = |range: Range<usize>| {
        let begins = bytes[range].iter().filter(|byte| begins_letter(**byte));
        begins.fold(0_u16, |cells, _| cells.saturating_add(1))
    };
    let (mut start, mut breakable) = (line.start, line.start);
    let mut column = 0_u16;
    for at in line.clone().filter(|at| begins_letter(bytes[*at])) {
        if bytes[at] == b' ' {
            breakable = at + 1;
        } else {
            if may_break_at(&text[line.start..at], &text[at..]) {
                breakable = at;
            }
            while column >= width && start < at {
                let end = if breakable > start { breakable } else { at };
                rows.push(Row {
                    bytes: start..end,
                    end: RowEnd::Folded,
                });
                start = end;
                column = cells(start..at);
            }
        }
        column = column.saturating_add(1);
    }
    rows.push(Row {
        bytes: start..line.end,
        end: RowEnd::Line,
    });
}

/// Whether a byte is the first of a letter.
const fn begins_letter(byte: u8) -> bool {
    !matches!(byte, 0x80..=0xBF)
}

/// Whether a row may end between two parts of a line of plain characters.
fn may_break_at(before: &str, after: &str) -> bool {
    // The last byte of a hyphen of whichever kind, or of a slash; most letters end otherwise.
    if !matches!(before.as_bytes(), [.., b'-' | b'/' | 0x90]) {
        return false;
    }
    let mut letters = before.char_indices().rev().map(|(from, _)| from);
    let (Some(sign), Some(letter)) = (letters.next(), letters.next()) else {
        return false;
    };
    may_break_before([&before[letter..sign], &before[sign..]], after)
}

fn fold_by_graphemes(text: &str, line: Range<usize>, width: u16, rows: &mut Vec<Row>) {
    let mut start = line.start;
    let mut column = 0_u16;
    let mut breakable = line.start;
    let mut last_two = ["", ""];
    let mut at = line.start;
    for (grapheme, cells) in graphemes(&text[line.clone()]) {
        let (_, cells) = fitted((grapheme, cells), width);
        if is_space(grapheme) {
            column = column.saturating_add(cells);
            breakable = at + grapheme.len();
        } else {
            if may_break_before(last_two, grapheme) {
                breakable = at;
            }
            while column.saturating_add(cells) > width && start < at {
                let end = if breakable > start { breakable } else { at };
                rows.push(Row {
                    bytes: start..end,
                    end: RowEnd::Folded,
                });
                start = end;
                column = graphemes(&text[start..at])
                    .map(|g| fitted(g, width).1)
                    .fold(0, u16::saturating_add);
            }
            column = column.saturating_add(cells);
        }
        last_two = [last_two[1], grapheme];
        at += grapheme.len();
    }
    rows.push(Row {
        bytes: start..line.end,
        end: RowEnd::Line,
    });
}

/// Whether a row may end after this grapheme because it is a space that may break.
fn is_space(grapheme: &str) -> bool {
    let mut chars = grapheme.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}'),
        _ => false,
    }
}

/// "top-and-bottom" and "her/hans" may break after the sign, "8-12" and "-5" may not.
fn may_break_before([before, sign]: [&str; 2], next: &str) -> bool {
    let begins = |text: &str, is: fn(char) -> bool| text.chars().next().is_some_and(is);
    matches!(sign, "-" | "\u{2010}" | "/")
        && begins(before, char::is_alphanumeric)
        && begins(next, char::is_alphabetic)
}
