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
mod export;
mod fields;
mod fingerprint;
pub mod fit;
mod follow_ups;
mod glance;
mod keys;
pub mod markdown;
mod people;
mod problems;
mod room;
mod search;
mod sessions;
pub mod story;
mod texts;
mod toolbox;
mod troubles;
mod when;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;

use crate::domain::language::Lang;
pub use aliases::aliases;

#[derive(RustEmbed)]
#[folder = "src/words/messages"]
struct Files;

/// The program's words in one language.
#[derive(Debug)]
pub struct Words {
    lang: Lang,
    loader: FluentLanguageLoader,
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
        // Its own fallback: no language lacks a message, and a second one would cost as much
        // memory again as everything else together.
        let loader = FluentLanguageLoader::new("smil", id.clone());
        // The files are built in and parsed by a test; a language that will not load leaves
        // the message ids, which is still a program that runs.
        let _ = loader.load_languages(&Files, &[id]);
        loader.set_use_isolating(false);
        Self { lang, loader }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// For [`say!`] alone.
    #[doc(hidden)]
    #[must_use]
    pub const fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }
}

/// A message in the language of some [`Words`]: `say!(words, "home-empty")`.
#[macro_export]
macro_rules! say {
    ($words:expr, $($rest:tt)+) => {
        i18n_embed_fl::fl!($words.loader(), $($rest)+)
    };
}
