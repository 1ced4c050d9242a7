//! Changes of a text by place, made all at once, so that whatever is not changed stays as its
//! author wrote it. Must not know what the text means.

use crate::domain::order;
use std::ops::Range;

/// Changes that have been thought of.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Puts a text in the place of what is written from here to there.
    pub(super) fn replace(&mut self, written: Range<usize>, text: impl Into<String>) {
        self.0.push((written, text.into()));
    }

    /// Puts a text in.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// The text with the changes made. Those at one place come in the order in which they were
    /// thought of; one that reaches into an earlier one is left out.
    pub(super) fn made(mut self, text: &str) -> String {
        order::sort_by_key(&mut self.0, |(written, _)| written.start);
        let mut out = String::with_capacity(text.len() * 2);
        let mut from = 0;
        for (written, new) in &self.0 {
            if let Some(kept) = text.get(from..written.start) {
                out.push_str(kept);
                out.push_str(new);
                from = written.end;
            }
        }
        out.push_str(text.get(from..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_made_at_their_places_whatever_their_order() {
        let mut edits = Edits::default();
        edits.replace(2..5, "small");
        edits.insert(0, "Now: ");
        edits.replace(0..1, "The");
        edits.insert(12, "!");
        assert_eq!(edits.made("A big candle"), "Now: The small candle!");
    }
}
