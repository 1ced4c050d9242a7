//! Letters in place of the children's names, also inside texts. Names that are nobody's here stay:
//! only people can find those. Must not know what the texts are about.

use serde::Serialize;

use crate::domain::clean::clean_to_compare;
use crate::domain::group::{GroupBook, Role};
use crate::domain::stamp::Id;

/// A text in which letters stand for the children.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Lettered(String);

impl Lettered {
    /// The text.
    #[must_use]
    pub fn show(&self) -> &str {
        &self.0
    }
}

/// Which letter stands for which child.
#[derive(Debug, Clone)]
pub struct Letters {
    /// Each child's.
    children: Vec<(Id, String)>,
    /// What is looked for, in small letters, the longest first; and what takes its place.
    names: Vec<(Vec<char>, String)>,
}

/// What the languages hang on a name: of whom, and which one. One of them, the longest that fits.
const ENDINGS: [&str; 12] = [
    "’s", "'s", "ens", "ets", "ene", "en", "et", "as", "ns", "s", "a", "n",
];
/// Those of them that say of whom.
const OF_WHOM: [&str; 6] = ["’s", "'s", "ens", "ets", "as", "ns"];

impl Letters {
    /// Letters for the children of a group, in their order. No child is given a letter that is
    /// itself somebody's name.
    #[must_use]
    pub fn of(group: &GroupBook) -> Self {
        let people = group.people(Role::Child);
        let folded: Vec<String> = people
            .iter()
            .flat_map(|(_, person)| [person.name.show(), person.room_name.show()])
            .map(|name| clean_to_compare(name).trim().to_lowercase())
            .collect();
        let letters = (0..).map(letter);
        let free = letters.filter(|letter| !folded.contains(&letter.to_lowercase()));
        let mut names = Vec::new();
        let mut children = Vec::new();
        for ((id, person), letter) in people.into_iter().zip(free) {
            for name in [&person.name, &person.room_name] {
                let name: Vec<char> = small(clean_to_compare(name.show()).trim());
                if !name.is_empty() {
                    names.push((name, letter.clone()));
                }
            }
            children.push((id.clone(), letter));
        }
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { children, names }
    }

    /// The letter of a child; `None` where it is no longer on the list.
    #[must_use]
    pub fn of_child(&self, child: &Id) -> Option<&str> {
        let mut children = self.children.iter();
        let (_, letter) = children.find(|(id, _)| id == child)?;
        Some(letter)
    }

    /// A text with letters in place of the names: in any case, as a word of its own, with or
    /// without an ending.
    #[must_use]
    pub fn in_text(&self, text: &str) -> Lettered {
        let text: Vec<char> = clean_to_compare(text).chars().collect();
        let mut said = String::with_capacity(text.len());
        let mut at = 0;
        while at < text.len() {
            let begins = at == 0 || !text[at - 1].is_alphanumeric();
            let found = self.names.iter().filter(|_| begins);
            let found = found
                .filter_map(|(name, letter)| Some((named(&text[at..], name)?, name.len(), letter)));
            let found = found.max_by_key(|((whole, _), name, _)| (*whole, *name));
            match found {
                Some(((whole, ending), _, letter)) => {
                    said.push_str(letter);
                    said.push_str(ending);
                    at += whole;
                }
                None => {
                    said.push(text[at]);
                    at += 1;
                }
            }
        }
        Lettered(said)
    }
}

/// How much of a text is a name with its ending, and what takes the ending's place; `None` where it
/// does not begin with the name as a word of its own.
fn named(text: &[char], name: &[char]) -> Option<(usize, &'static str)> {
    let begins = text.len() >= name.len()
        && text
            .iter()
            .zip(name)
            .all(|(c, wanted)| one_small(*c) == *wanted);
    if !begins {
        return None;
    }
    let rest = &text[name.len()..];
    let is_end = |rest: &[char]| rest.first().is_none_or(|c| !c.is_alphanumeric());
    let endings = ENDINGS.into_iter().filter_map(|ending| {
        let ending_in: Vec<char> = ending.chars().collect();
        let fits = rest.len() >= ending_in.len()
            && rest
                .iter()
                .zip(&ending_in)
                .all(|(c, e)| one_small(*c) == *e);
        (fits && is_end(&rest[ending_in.len()..])).then_some((ending_in.len(), ending))
    });
    match endings.max_by_key(|(length, _)| *length) {
        Some((length, ending)) => {
            let of_whom = ending == "s" || OF_WHOM.contains(&ending);
            Some((name.len() + length, if of_whom { "’s" } else { "" }))
        }
        None => is_end(rest).then_some((name.len(), "")),
    }
}

/// Small letters, one for each: where a language has several for one, the first.
fn small(text: &str) -> Vec<char> {
    text.chars().map(one_small).collect()
}

fn one_small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// A, B, …, Z, AA, AB, …
fn letter(n: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = n;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters.into_iter().rev().collect()
}
