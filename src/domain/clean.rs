//! Makes text from files, pastes and arguments harmless for a terminal: no control
//! characters, nothing that turns the writing direction, nothing invisible, no towers of
//! marks. Where somebody turned the direction of writing a mark shows it: what reads in another
//! order than it was written is not to pass unseen. Must not know where a text comes from.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

#[cfg(test)]
mod tests;

/// The most combining marks (joiners and variation selectors counted in) on one base.
pub const MOST_MARKS: u8 = 4;

/// What is shown in the place of a character that turns the direction of writing (an override, an
/// embedding or an isolate): one cell.
pub const TURN: &str = "⇄";

/// The first combining mark there is; almost all of a text lies before it.
const FIRST_MARK: char = '\u{300}';

/// What a tab becomes where lines are kept.
const TAB: &str = "    ";

/// The text on one line: in NFC, tabs and line ends as a space, [`TURN`] for what turns the
/// direction of writing, everything else that is harmful removed.
#[must_use]
pub fn clean_line(text: &str) -> String {
    cleaned(text, " ", " ")
}

/// The text with its lines: as [`clean_line`], but every line end is `\n` and a tab is four
/// spaces.
#[must_use]
pub fn clean_text(text: &str) -> String {
    cleaned(text, "\n", TAB)
}

/// The text as [`clean_text`] makes it, without any [`TURN`] for what it took out: for whoever
/// compares what is written.
#[must_use]
pub fn clean_to_compare(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !turns(*c)).collect();
    clean_text(&kept)
}

/// Whether a character turns the direction in which what follows is written.
#[must_use]
pub const fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What is shown of a grapheme.
#[must_use]
pub fn shown(grapheme: &str) -> &str {
    // What has one byte turns nothing.
    if grapheme.len() > 1 && grapheme.starts_with(turns) {
        TURN
    } else {
        grapheme
    }
}

/// The byte offset of the first character that cleaning would remove or replace; `None` when nothing
/// would be. Tabs and line ends of any system are no offence.
#[must_use]
pub fn find_unclean(text: &str) -> Option<usize> {
    let mut marks = Marks::default();
    text.char_indices()
        .find(|&(_, c)| is_forbidden(c) || !marks.allows(c))
        .map(|(offset, _)| offset)
}

fn cleaned(text: &str, line_end: &str, tab: &str) -> String {
    // Removed before composing: what stood between a letter and its mark must not do so after.
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => kept.push_str(line_end),
            '\t' => kept.push_str(tab),
            c if turns(c) => kept.push_str(TURN),
            c if is_forbidden(c) => {}
            c => kept.push(c),
        }
    }
    // Most texts are composed already; composing them again is most of the work.
    let composed = if is_nfc_quick(kept.chars()) == IsNormalized::Yes {
        kept
    } else {
        kept.nfc().collect()
    };
    let mut marks = Marks::default();
    if composed.chars().all(|c| marks.allows(c)) {
        return composed;
    }
    let mut marks = Marks::default();
    composed.chars().filter(|&c| marks.allows(c)).collect()
}

/// Counts what sits on the current base.
#[derive(Default)]
struct Marks {
    on_base: u8,
}

impl Marks {
    fn allows(&mut self, c: char) -> bool {
        if !sits_on_base(c) {
            self.on_base = 0;
            return true;
        }
        self.on_base = self.on_base.saturating_add(1);
        self.on_base <= MOST_MARKS
    }
}

/// Joiners count too: a tower of marks with joiners between them is still one character on
/// the screen.
fn sits_on_base(c: char) -> bool {
    c >= FIRST_MARK && (matches!(c, '\u{200C}' | '\u{200D}') || is_combining_mark(c))
}

/// Whether a character never reaches the screen. Tab and line ends are not among these.
const fn is_forbidden(c: char) -> bool {
    if matches!(c, '\t' | '\n' | '\r') {
        return false;
    }
    matches!(c,
        // Controls.
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        // Turn the direction of writing.
        | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        // Break lines behind our back.
        | '\u{2028}' | '\u{2029}'
        // Have no width: soft hyphen, zero width space, byte order mark and their kin.
        | '\u{00AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}'
        // Tags.
        | '\u{E0000}'..='\u{E007F}'
    )
}
