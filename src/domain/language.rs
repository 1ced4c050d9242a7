//! The languages texts are written in, the two age bands, and the countries whose
//! numbers and duties apply. Must not know any sentence.

use serde::{Deserialize, Serialize};

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Norwegian Bokmål.
    Nb,
    /// Danish.
    Da,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Da, Self::En];

    /// The two-letter code used in files and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The language that a locale name asks for: `nb_NO.UTF-8`, `da-DK`, `no`.
    /// Norwegian in any spelling reads Bokmål.
    #[must_use]
    pub fn from_locale(name: &str) -> Option<Self> {
        let end = name
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(name.len());
        match name[..end].to_ascii_lowercase().as_str() {
            "nb" | "no" | "nn" => Some(Self::Nb),
            "da" => Some(Self::Da),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// Where to look for a text when this language lacks it: the nearest first.
    #[must_use]
    pub const fn fallbacks(self) -> [Self; 2] {
        match self {
            Self::Nb => [Self::Da, Self::En],
            Self::Da => [Self::Nb, Self::En],
            Self::En => [Self::Nb, Self::Da],
        }
    }
}

/// The age band of a group (domain: two bands, 8-12 and 13-16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Band {
    /// Children of 8 to 12.
    Younger,
    /// Youths of 13 to 16.
    Older,
}

impl Band {
    /// Both bands, the younger first.
    pub const ALL: [Self; 2] = [Self::Younger, Self::Older];

    /// The youngest and the oldest age in the band, in years.
    #[must_use]
    pub const fn ages(self) -> (u8, u8) {
        match self {
            Self::Younger => (8, 12),
            Self::Older => (13, 16),
        }
    }
}

/// Where the group meets: decides which numbers and duties are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Country {
    /// Norway.
    Norway,
    /// Denmark.
    Denmark,
}

impl Country {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Norway, Self::Denmark];

    /// Where those who read a language are taken to be, until they say otherwise.
    #[must_use]
    pub const fn usual_for(lang: Lang) -> Self {
        match lang {
            Lang::Da => Self::Denmark,
            Lang::Nb | Lang::En => Self::Norway,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_in_any_spelling_reads_bokmal() {
        for name in ["nb", "no", "nn_NO.UTF-8", "NO-no", "nb_NO"] {
            assert_eq!(Lang::from_locale(name), Some(Lang::Nb), "{name}");
        }
        assert_eq!(Lang::from_locale("da_DK.UTF-8"), Some(Lang::Da));
        assert_eq!(Lang::from_locale("C"), None);
        assert_eq!(Lang::from_locale("sv_SE"), None);
        assert_eq!(Lang::from_locale(""), None);
    }
}
