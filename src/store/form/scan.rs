//! Finds the place of a field in the text of a file. Must not know what the field is for.

use crate::store::trouble::Place;

/// Line and column of a byte in a text.
pub(super) fn place_at(text: &str, byte: usize) -> Place {
    let before = text.get(..byte).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// Where a name first stands as a field, not in a text and not in a comment.
pub(super) fn key_place(text: &str, name: &str) -> Option<Place> {
    let mut from = 0;
    while let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
        let word = word(rest);
        if word.is_empty() {
            from += skipped(rest);
            continue;
        }
        let after = rest[word.len()..].trim_start();
        if word == name && after.starts_with(':') {
            return Some(place_at(text, from));
        }
        from += match after.get(..1) {
            Some("#" | "\"") if word == "r" => word.len() + raw(&rest[1..]),
            _ => word.len(),
        };
    }
    None
}

/// The name or number that a text begins with.
fn word(rest: &str) -> &str {
    let end = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    &rest[..end]
}

/// The length of the string, the comment or the sign that a text begins with.
fn skipped(rest: &str) -> usize {
    let until = |end: &str| {
        let found = rest[2..].find(end);
        found.map_or(rest.len(), |at| 2 + at + end.len())
    };
    if rest.starts_with("//") {
        until("\n")
    } else if rest.starts_with("/*") {
        until("*/")
    } else if rest.starts_with('"') {
        string(rest)
    } else {
        rest.chars().next().map_or(1, char::len_utf8)
    }
}

fn string(rest: &str) -> usize {
    let mut escaped = true; // the opening quote ends nothing
    for (at, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a raw string after its `r`.
fn raw(rest: &str) -> usize {
    let hashes = rest.bytes().take_while(|b| *b == b'#').count();
    if !rest[hashes..].starts_with('"') {
        return hashes; // a raw name
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let found = rest[hashes + 1..].find(&end);
    found.map_or(rest.len(), |at| hashes + 1 + at + end.len())
}
