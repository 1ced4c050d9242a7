//! The names that exist, for guessing what an author meant by one that does not.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor, value};
use serde::forward_to_deserialize_any;

use super::layout::Layout;
use super::trail::Trail;
use crate::domain::exercise::{Exercise, Phase, Round};
use crate::domain::programme::Change;
use crate::domain::step::{Meanwhile, Question, Step, Variant};
use crate::domain::toolbox::Span;

/// The fields of `T`, as its files write them: the type itself is asked, so that there is no
/// second list to keep.
pub(super) fn fields_of<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // Always fails: no value is made, only the question is heard.
    let _ = T::deserialize(Listen(&mut fields));
    fields
}

struct Listen<'f>(&'f mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Listen<'_> {
    type Error = value::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = fields;
        Err(Error::custom("only listening"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom("only listening"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier
        ignored_any
    }
}

/// The fields that may stand in the value that a trail leads to, in a file whose own are
/// `root`.
pub(super) fn fields_at(
    trail: &Trail,
    root: &'static [&'static str],
    layout: &Layout<'_>,
) -> &'static [&'static str] {
    match trail.last_field() {
        None => root,
        Some("steps") if layout.word(trail) == "Change" => fields_of::<Change>(),
        Some("steps" | "ritual") => fields_of::<Step>(),
        Some("questions") => fields_of::<Question>(),
        Some("variants") => fields_of::<Variant>(),
        Some("exercises") => fields_of::<Exercise>(),
        Some("rounds") => fields_of::<Round>(),
        Some("meanwhile") => fields_of::<Meanwhile>(),
        Some("children") => fields_of::<Span>(),
        Some("phases") => fields_of::<Phase>(),
        Some(_) => &[],
    }
}

/// The longest name for which a nearest is looked for, in bytes.
const LONGEST_GUESS: usize = 64;

/// The name among `known` that differs least from what was written, if it differs little.
pub(super) fn nearest<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    if written.len() > LONGEST_GUESS {
        return None;
    }
    let most = written.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(written, name), name))
        .filter(|(distance, name)| *distance <= most && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::SessionFile;

    #[test]
    fn the_types_tell_their_fields_as_files_write_them() {
        assert!(fields_of::<Step>().contains(&"do"));
        assert!(fields_of::<Change>().contains(&"ritual"));
        assert!(fields_of::<SessionFile>().contains(&"tell_parents"));
        assert_eq!(fields_of::<Round>(), ["times", "phases"]);
        assert!(fields_of::<u8>().is_empty());
    }

    #[test]
    fn a_slip_of_the_finger_is_understood_and_another_word_is_not() {
        let known = || fields_of::<Step>().iter().copied();
        assert_eq!(nearest("tipps", known()), Some("tips"));
        assert_eq!(nearest("sya", known()), Some("say"));
        assert_eq!(nearest("minuts", known()), Some("minutes"));
        assert_eq!(
            nearest("user_representatve", known()),
            Some("user_representative")
        );
        assert_eq!(nearest("weather", known()), None);
        assert_eq!(nearest("x", known()), None);
        assert_eq!(nearest("", known()), None);
    }
}
