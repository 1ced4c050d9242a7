//! What a reader sees as one character, and the cells that it takes. Every picture measures
//! hundreds of lines of plain letters, so those are told apart without Unicode's tables. Must
//! not know rows.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::clean::shown;

/// The graphemes of a text, each with the cells that it takes.
pub fn graphemes(text: &str) -> impl Iterator<Item = (&str, u16)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (bytes, cells) = first_of(rest)?;
        let (grapheme, after) = rest.split_at(bytes);
        rest = after;
        Some((grapheme, cells))
    })
}

/// The bytes and the cells of the first grapheme of a text; `None` where it is empty.
fn first_of(text: &str) -> Option<(usize, u16)> {
    // Most letters and the ones after them need not even be decoded.
    if let [b' '..=b'~'] | [b' '..=b'~', b' '..=b'~', ..] = text.as_bytes() {
        return Some((1, 1));
    }
    let mut chars = text.chars();
    let first = chars.next()?;
    if is_plain(first) && chars.next().is_none_or(is_plain) {
        return Some((first.len_utf8(), 1));
    }
    let grapheme = text.graphemes(true).next()?;
    Some((grapheme.len(), grapheme_width(grapheme)))
}

/// Whether a character takes one cell and joins no other that is plain too.
const fn is_plain(c: char) -> bool {
    // Letters, and the dashes, quotes and blocks that the screens are made of.
    matches!(c, ' '..='~' | '«' | '·' | '»' | 'À'..='ž' | '‐'..='‟' | '…' | '▀'..='▟')
}

/// The cells that one grapheme takes on a terminal.
///
/// Where the direction of writing is turned a mark is shown, which has its cell. A control
/// character counts as one cell although none is drawn: texts are cleaned of them
/// when they come in, and a row that is too short does no harm.
#[must_use]
pub fn grapheme_width(grapheme: &str) -> u16 {
    // Terminals give these two marks a cell of their own; Unicode's tables do not.
    let sound_marks = grapheme.matches(['\u{FF9E}', '\u{FF9F}']).count();
    u16::try_from(shown(grapheme).width() + sound_marks).unwrap_or(u16::MAX)
}

/// The cells that a text takes on one row.
#[must_use]
pub fn text_width(text: &str) -> u16 {
    plain_width(text).unwrap_or_else(|| {
        let all = graphemes(text).map(|(_, cells)| cells);
        all.fold(0, u16::saturating_add)
    })
}

/// The cells of a text of nothing but plain characters, one each; `None` where it has others.
#[must_use]
pub fn plain_width(text: &str) -> Option<u16> {
    let mut cells = 0_u16;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        at += match byte {
            b' '..=b'~' => 1,
            _ => {
                let c = text[at..].chars().next().filter(|c| is_plain(*c))?;
                c.len_utf8()
            }
        };
        cells = cells.saturating_add(1);
    }
    Some(cells)
}

/// Whether a text takes no more than so many cells on one row.
#[must_use]
pub fn fits(text: &str, cells: u16) -> bool {
    // No character has more cells than bytes.
    text.len() <= usize::from(cells) || text_width(text) <= cells
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn by_the_tables(text: &str) -> Vec<(&str, u16)> {
        let all = text.graphemes(true);
        all.map(|g| (g, grapheme_width(g))).collect()
    }

    #[test]
    fn two_plain_characters_are_two_graphemes_of_one_cell() {
        let plain: Vec<char> = ('\0'..='\u{FFFF}').filter(|c| is_plain(*c)).collect();
        for a in &plain {
            for b in &plain {
                let both = format!("{a}{b}");
                assert_eq!(
                    by_the_tables(&both),
                    [(&both[..a.len_utf8()], 1), (&both[a.len_utf8()..], 1)]
                );
            }
        }
    }

    proptest! {
        #[test]
        fn the_short_way_leads_where_the_tables_do(
            parts in prop::collection::vec(prop_oneof![
                any::<String>(),
                "[ -~æøåÆØÅ«»–…“█]{0,9}",
                prop::sample::select(vec!["\u{301}", "\u{200D}", "\u{FE0F}", "👨‍👩‍👧‍👦", "👋🏽", "🇳🇴", "🇩", "漢", "ﾞ",
                    "\u{600}", "क्षत्रिय", "각", "ᄀ", "\r", "\n", "\u{AD}", "\u{202E}", "\u{2066}", "©", "\u{200B}", "\0"]).prop_map(String::from),
            ], 0..12),
        ) {
            let text = parts.concat();
            prop_assert_eq!(graphemes(&text).collect::<Vec<_>>(), by_the_tables(&text));
            let cells = by_the_tables(&text).into_iter().map(|(_, cells)| cells);
            let width = cells.fold(0, u16::saturating_add);
            prop_assert_eq!(text_width(&text), width);
            prop_assert!(usize::from(width) <= text.len());
            for room in [0, width.saturating_sub(1), width, width.saturating_add(1)] {
                prop_assert_eq!(fits(&text, room), width <= room);
            }
        }
    }
}
