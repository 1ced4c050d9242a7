//! Writes a text into the cells of a buffer. Most of a picture's time goes into this, so plain
//! letters go the short way; what stands there is what ratatui would have written.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::editor::layout::graphemes;
use crate::domain::clean::shown;

/// Writes as much of a text as fits into the first row of an area. Gives the cells it took.
pub fn put(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return 0;
    }
    let from = buffer.index_of(area.x, area.y);
    let row = &mut buffer.content[from..from + usize::from(area.width)];
    let (mut rest, mut used) = (text, 0);
    loop {
        let (plain, after) = rest.split_at(plain_bytes(rest).min(row.len() - used));
        for (at, cell) in row[used..].iter_mut().take(plain.len()).enumerate() {
            cell.set_symbol(&plain[at..=at]).set_style(style);
        }
        used += plain.len();
        let Some((grapheme, cells)) = graphemes(after).next() else {
            break;
        };
        rest = &after[grapheme.len()..];
        if cells == 0 || is_control(grapheme) {
            continue;
        }
        let end = used + usize::from(cells);
        let Some([first, covered @ ..]) = row.get_mut(used..end) else {
            break;
        };
        first.set_symbol(shown(grapheme)).set_style(style);
        // What a wide one covers shows nothing of its own.
        covered.iter_mut().for_each(Cell::reset);
        used = end;
    }
    u16::try_from(used).unwrap_or(area.width)
}

/// How many letters of one byte and one cell a text begins with that nothing after them joins.
fn plain_bytes(text: &str) -> usize {
    let other = text.bytes().position(|byte| !matches!(byte, b' '..=b'~'));
    other.map_or(text.len(), |at| at.saturating_sub(1))
}

/// Whether a grapheme is a control character: that is always one of its own, or a line's end.
fn is_control(grapheme: &str) -> bool {
    match grapheme.as_bytes() {
        [byte] => byte.is_ascii_control(),
        _ => grapheme.starts_with(char::is_control),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::{Color, Modifier};

    use super::*;

    proptest! {
        #[test]
        fn what_stands_there_is_what_ratatui_writes(
            parts in prop::collection::vec(prop_oneof![
                any::<String>(),
                "[ -~æøå–]{0,9}",
                prop::sample::select(vec!["漢字", "👨‍👩‍👧‍👦", "a\u{30A}", "\u{301}", "\u{200B}", "\u{202E}", "\u{2067}", "\0", "\n", "🇳🇴", "ｶﾞ"])
                    .prop_map(String::from),
            ], 0..6),
            x in 0u16..24,
            width in 0u16..24,
        ) {
            let text = parts.concat();
            let style = Style::new().fg(Color::Red).add_modifier(Modifier::BOLD);
            let before = Buffer::with_lines(["漢字漢字漢字漢字漢字"]);
            let (mut ours, mut theirs) = (before.clone(), before);
            let took = put(&mut ours, Rect::new(x, 0, width, 1), &text, style);
            // One by one: what follows a mark that stands for turned writing does not stick to it.
            let (mut end, mut room) = (x, width.min(20_u16.saturating_sub(x)));
            let drawn = graphemes(&text).filter(|(g, cells)| *cells > 0 && !g.contains(char::is_control));
            for (grapheme, cells) in drawn {
                if cells > room {
                    break;
                }
                room -= cells;
                end = theirs.set_stringn(end, 0, shown(grapheme), cells.into(), style).0;
            }
            prop_assert_eq!(took, end - x);
            prop_assert_eq!(ours, theirs);
        }
    }
}
