//! Friendly names that a child can have here in place of its own. Must not know who is called
//! what.

use crate::domain::language::Lang;

/// Gentle animals, short to say and to read from afar.
#[must_use]
#[allow(clippy::too_many_lines, reason = "a table: one line for each name")]
pub const fn aliases(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Nb => &[
            "Rev",
            "Elg",
            "Ugle",
            "Bever",
            "Oter",
            "Gaupe",
            "Hare",
            "Ekorn",
            "Sel",
            "Ørn",
            "Svane",
            "Rein",
            "Mår",
            "Lomvi",
            "Terne",
            "Hval",
            "Spurv",
            "Hauk",
            "Laks",
            "Sommerfugl",
            "Lerke",
            "Trane",
            "Delfin",
            "Pinnsvin",
        ],
        Lang::Da => &[
            "Ræv",
            "Elg",
            "Ugle",
            "Bæver",
            "Odder",
            "Los",
            "Hare",
            "Egern",
            "Sæl",
            "Ørn",
            "Svane",
            "Hjort",
            "Mår",
            "Lærke",
            "Terne",
            "Hval",
            "Spurv",
            "Falk",
            "Laks",
            "Sommerfugl",
            "Stær",
            "Trane",
            "Delfin",
            "Pindsvin",
        ],
        Lang::En => &[
            "Fox",
            "Elk",
            "Owl",
            "Beaver",
            "Otter",
            "Lynx",
            "Hare",
            "Squirrel",
            "Seal",
            "Eagle",
            "Swan",
            "Deer",
            "Marten",
            "Lark",
            "Tern",
            "Whale",
            "Sparrow",
            "Falcon",
            "Salmon",
            "Butterfly",
            "Robin",
            "Crane",
            "Dolphin",
            "Hedgehog",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn there_are_enough_for_any_group_and_none_twice() {
        for lang in Lang::ALL {
            let names: HashSet<_> = aliases(lang).iter().map(|n| n.to_lowercase()).collect();
            assert_eq!(names.len(), 24, "{lang:?}");
        }
    }
}
