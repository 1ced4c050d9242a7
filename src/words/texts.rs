//! The texts of programmes' authors in the language of the screen. One that is there in another
//! language only says which. Must not know what the texts are for.

use super::Words;
use crate::domain::language::{Band, Lang};
use crate::domain::text::{Lines, Text};

impl Words {
    /// A text for a band; empty where the author left it out.
    #[must_use]
    pub fn in_band(&self, text: &Text, band: Band) -> String {
        text.get(self.lang(), band)
            .map_or_else(String::new, |found| marked(found.value, found.instead))
    }

    /// Lines for a band; none where the author left them out.
    #[must_use]
    pub fn lines_in_band(&self, lines: &Lines, band: Band) -> Vec<String> {
        let Some(found) = lines.get(self.lang(), band) else {
            return Vec::new();
        };
        let lines = found.value.iter();
        lines.map(|line| marked(line, found.instead)).collect()
    }
}

fn marked(text: &str, instead: Option<Lang>) -> String {
    match instead {
        Some(lang) => format!("[{}] {text}", lang.code()),
        None => text.to_owned(),
    }
}
