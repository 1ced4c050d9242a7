//! What comes in from the keyboard or a paste, cleaned of what must not reach a terminal.

use unicode_normalization::UnicodeNormalization;

/// A text of one line: line ends become spaces.
pub fn clean_line(text: &str) -> String {
    clean_text(text).replace('\n', " ")
}

/// A text of several lines.
pub fn clean_text(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\t', "    ")
        .nfc()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| *c == '\n' || !(c.is_control() || is_unwanted(*c)))
        .collect()
}

const fn is_unwanted(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
