//! Texts as a programme's author writes them: one for all, or one for each age band,
//! or one for each language, or both (`(younger: (nb: …, en: …), older: (nb: …))`).
//! Must not know which language the screen speaks: the reader says so.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::language::{Band, Lang};

/// A value that may differ by age band and language. `T` is a `String` for a sentence, a
/// `Vec<String>` for several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording<T> {
    entries: Vec<Entry<T>>,
}

/// One sentence or title.
pub type Text = Wording<String>;
/// Several short lines.
pub type Lines = Wording<Vec<String>>;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry<T> {
    band: Option<Band>,
    lang: Option<Lang>,
    value: T,
}

/// A text that was found, and the language it is in when that is not the one asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a, T: ?Sized> {
    /// The text.
    pub value: &'a T,
    /// `Some` when the text fell back to another language: to be shown as such.
    pub instead: Option<Lang>,
}

impl<T> Default for Wording<T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
        }
    }
}

impl<T> Wording<T> {
    /// The same value for every band and language.
    pub fn plain(value: T) -> Self {
        Self {
            entries: vec![Entry {
                band: None,
                lang: None,
                value,
            }],
        }
    }

    /// The text for a band in a language, else in the nearest language that has one.
    #[must_use]
    pub fn get(&self, lang: Lang, band: Band) -> Option<Found<'_, T>> {
        if let Some(value) = self.exactly(lang, band) {
            return Some(Found {
                value,
                instead: None,
            });
        }
        lang.fallbacks().into_iter().find_map(|other| {
            self.exactly(other, band).map(|value| Found {
                value,
                instead: Some(other),
            })
        })
    }

    /// The text for a band written in this language, or in a programme that names none.
    #[must_use]
    pub fn exactly(&self, lang: Lang, band: Band) -> Option<&T> {
        self.entries
            .iter()
            .find(|e| e.lang.is_none_or(|l| l == lang) && e.band.is_none_or(|b| b == band))
            .map(|e| &e.value)
    }

    /// Says which language it is in, where it does not say so itself.
    pub fn speak(&mut self, lang: Lang) {
        for entry in &mut self.entries {
            entry.lang.get_or_insert(lang);
        }
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Every value with what it is for.
    pub fn all(&self) -> impl Iterator<Item = (Option<Band>, Option<Lang>, &T)> {
        self.entries.iter().map(|e| (e.band, e.lang, &e.value))
    }
}

impl Text {
    /// The sentence for a band in a language; empty when the author left it out.
    #[must_use]
    pub fn or_empty(&self, lang: Lang, band: Band) -> &str {
        self.get(lang, band)
            .map_or("", |found| found.value.as_str())
    }
}

impl Lines {
    /// The lines for a band in a language; none when the author left them out.
    #[must_use]
    pub fn or_none(&self, lang: Lang, band: Band) -> &[String] {
        self.get(lang, band)
            .map_or(&[], |found| found.value.as_slice())
    }
}

/// What can stand at the end of a wording: a sentence or a list of them.
pub trait Leaf: Sized {
    /// What an error message calls it.
    const EXPECTED: &'static str;
    /// From a single string.
    fn from_string(text: String) -> Option<Self>;
    /// From a list of strings.
    fn from_list(list: Vec<String>) -> Option<Self>;
}

impl Leaf for String {
    const EXPECTED: &'static str = "a text";
    fn from_string(text: String) -> Option<Self> {
        Some(text)
    }
    fn from_list(_: Vec<String>) -> Option<Self> {
        None
    }
}

impl Leaf for Vec<String> {
    const EXPECTED: &'static str = "a list of texts";
    fn from_string(_: String) -> Option<Self> {
        None
    }
    fn from_list(list: Vec<String>) -> Option<Self> {
        Some(list)
    }
}

impl<'de, T: Leaf> Deserialize<'de> for Wording<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordingVisitor(PhantomData))
    }
}

struct WordingVisitor<T>(PhantomData<T>);

impl<'de, T: Leaf> Visitor<'de> for WordingVisitor<T> {
    type Value = Wording<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, or one for each of nb, da, en or younger, older",
            T::EXPECTED
        )
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        T::from_string(text.to_owned())
            .map(Wording::plain)
            .ok_or_else(|| E::invalid_type(de::Unexpected::Str(text), &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(line) = seq.next_element()? {
            list.push(line);
        }
        T::from_list(list)
            .map(Wording::plain)
            .ok_or_else(|| de::Error::invalid_type(de::Unexpected::Seq, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<Entry<T>> = Vec::new();
        while let Some(key) = map.next_key::<Key>()? {
            let inner: Wording<T> = map.next_value()?;
            for entry in inner.entries {
                let merged = key.over(entry)?;
                if entries
                    .iter()
                    .any(|e| (e.band, e.lang) == (merged.band, merged.lang))
                {
                    return Err(de::Error::duplicate_field(key.name()));
                }
                entries.push(merged);
            }
        }
        Ok(Wording { entries })
    }
}

/// A key of a wording: an age band or a language.
#[derive(serde::Deserialize, Clone, Copy)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Nb,
    Da,
    En,
    Younger,
    Older,
}

impl Key {
    fn over<T, E: de::Error>(self, mut entry: Entry<T>) -> Result<Entry<T>, E> {
        let (lang, band) = match self {
            Self::Nb => (Some(Lang::Nb), None),
            Self::Da => (Some(Lang::Da), None),
            Self::En => (Some(Lang::En), None),
            Self::Younger => (None, Some(Band::Younger)),
            Self::Older => (None, Some(Band::Older)),
        };
        if (lang.is_some() && entry.lang.is_some()) || (band.is_some() && entry.band.is_some()) {
            return Err(E::custom(
                "a language inside a language, or an age band inside one",
            ));
        }
        entry.lang = entry.lang.or(lang);
        entry.band = entry.band.or(band);
        Ok(entry)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Da => "da",
            Self::En => "en",
            Self::Younger => "younger",
            Self::Older => "older",
        }
    }
}

/// A figure that is one for all or differs by age band: `20` or `(younger: 20, older: 30)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByBand<T> {
    younger: T,
    older: T,
}

impl<T: Copy> ByBand<T> {
    /// The same for both bands.
    pub const fn both(value: T) -> Self {
        Self {
            younger: value,
            older: value,
        }
    }

    /// The value for one band.
    pub const fn of(&self, band: Band) -> T {
        match band {
            Band::Younger => self.younger,
            Band::Older => self.older,
        }
    }
}

impl<'de> Deserialize<'de> for ByBand<u16> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = ByBand<u16>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("whole minutes, or (younger: 20, older: 30)")
            }
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<Self::Value, E> {
                u16::try_from(n)
                    .map(ByBand::both)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(n), &self))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let two = Two::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(ByBand {
                    younger: two.younger,
                    older: two.older,
                })
            }
        }
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Two {
            younger: u16,
            older: u16,
        }
        deserializer.deserialize_any(Either)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(ron: &str) -> Text {
        ron::from_str(ron).unwrap()
    }

    #[test]
    fn a_plain_text_serves_every_band_and_language() {
        let t = text(r#""Hei""#);
        assert_eq!(
            t.get(Lang::En, Band::Older),
            Some(Found {
                value: &"Hei".into(),
                instead: None
            })
        );
    }

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let t = text(r#"(nb: "Hei", en: "Hi")"#);
        let found = t.get(Lang::Da, Band::Younger).unwrap();
        assert_eq!(
            (found.value.as_str(), found.instead),
            ("Hei", Some(Lang::Nb))
        );
    }

    #[test]
    fn a_text_of_a_programme_in_one_language_says_so_in_another() {
        let mut t = text(r#"(younger: "Hei", older: (da: "Hej"))"#);
        t.speak(Lang::Nb);
        let found = |lang, band| t.get(lang, band).map(|f| (f.value.as_str(), f.instead));
        assert_eq!(found(Lang::Nb, Band::Younger), Some(("Hei", None)));
        assert_eq!(
            found(Lang::Da, Band::Younger),
            Some(("Hei", Some(Lang::Nb)))
        );
        assert_eq!(found(Lang::Da, Band::Older), Some(("Hej", None)));
    }

    #[test]
    fn bands_and_languages_nest_either_way() {
        let t = text(r#"(younger: (nb: "a", en: "b"), older: "c")"#);
        assert_eq!(t.or_empty(Lang::En, Band::Younger), "b");
        assert_eq!(t.or_empty(Lang::En, Band::Older), "c");
        let l: Lines = ron::from_str(r#"(nb: (younger: ["a"], older: ["b", "c"]))"#).unwrap();
        assert_eq!(l.or_none(Lang::Nb, Band::Older), ["b", "c"]);
    }

    #[test]
    fn mistakes_are_errors_not_silence() {
        for bad in [
            r#"(no: "x")"#,
            r#"(nb: "a", nb: "b")"#,
            r#"(nb: (en: "x"))"#,
            r#"["x"]"#,
            "7",
        ] {
            assert!(ron::from_str::<Text>(bad).is_err(), "{bad}");
        }
        assert!(ron::from_str::<ByBand<u16>>("(younger: 1)").is_err());
        assert!(ron::from_str::<ByBand<u16>>("70000").is_err());
    }
}
