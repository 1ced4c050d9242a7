//! The names that exist: asked of the types, and for guessing what an author meant by one that
//! does not exist. Must not know what a name is for.

use serde::de::DeserializeOwned;

use super::element::Element;
use super::layout::Layout;
use crate::parse::{Ask, Trail, asked};

/// The fields of `T`, as its files write them: the type itself is asked, so that there is no
/// second list to keep.
pub(super) fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    match asked::<T>() {
        Some(Ask::Struct(_, fields)) => fields,
        _ => &[],
    }
}

/// The names from which `T` is one, as files write them.
pub(super) fn values_of<T: DeserializeOwned>() -> &'static [&'static str] {
    match asked::<T>() {
        Some(Ask::Enum(_, values)) => values,
        _ => &[],
    }
}

/// The fields that may stand in the value that a trail leads to, in a file that is `root`.
pub(super) fn fields_at(
    trail: &Trail,
    root: Element,
    layout: &Layout<'_>,
) -> &'static [&'static str] {
    let element = match trail.last_field() {
        None => Some(root),
        Some(field) => Element::under(root, field, layout.word(trail)),
    };
    element.map_or(&[], Element::fields)
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
    use crate::domain::exercise::Round;
    use crate::domain::programme::{Change, SessionFile};
    use crate::domain::step::Step;

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
