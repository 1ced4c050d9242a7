//! Every sentence that the program says, in three languages: Fluent files in `nb`, `da`, `en`.
//! Must not know screens or files; it is given values and gives words.
//!
//! A message is used through `say!`, which is checked while the program is built.

mod actions;
mod aliases;
pub mod authored;
mod card;
mod child_page;
mod did;
mod doctor;
mod effort;
mod evaluation;
mod export;
mod fields;
mod fingerprint;
pub mod fit;
mod follow_ups;
mod glance;
mod keys;
mod pace;
mod papers;
mod people;
mod phrasebook;
mod problems;
mod readers;
mod rehearsal;
mod room;
mod search;
mod sessions;
pub mod story;
mod texts;
mod toolbox;
mod troubles;
mod when;

use crate::domain::language::Lang;
pub use aliases::aliases;
use phrasebook::Phrasebook;

/// The program's words in one language.
#[derive(Debug)]
pub struct Words {
    lang: Lang,
    phrasebook: Phrasebook,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let id = match lang {
            Lang::Nb => unic_langid::langid!("nb"),
            Lang::Da => unic_langid::langid!("da"),
            Lang::En => unic_langid::langid!("en"),
        };
        let phrasebook = Phrasebook::new(id, built_in(lang));
        Self { lang, phrasebook }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// For [`say!`] alone.
    #[doc(hidden)]
    #[must_use]
    pub const fn phrasebook(&self) -> &Phrasebook {
        &self.phrasebook
    }
}

/// A language's messages, as they are built in.
const fn built_in(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => include_str!(concat!(env!("OUT_DIR"), "/nb.ftl")),
        Lang::Da => include_str!(concat!(env!("OUT_DIR"), "/da.ftl")),
        Lang::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
    }
}

/// A message in the language of some [`Words`]: `say!(words, "home-empty")`.
#[macro_export]
macro_rules! say {
    ($words:expr, $($rest:tt)+) => {
        i18n_embed_fl::fl!($words.phrasebook(), $($rest)+)
    };
}
