//! Finds what fits now: by what a group is and has, and by words. Answers at once also with a
//! thousand entries, since what words are looked for in is made ready beforehand. Must not know
//! where entries lie, nor how they are shown.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::{Energy, Place, Reading, Theme, Thing, Tool, ToolId, ToolKind};
use crate::domain::language::{Band, Lang};
use crate::domain::order;
use crate::domain::step::is_for;
use crate::domain::text::{Lines, Text};

/// Which materials may be needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum OnHand {
    /// Whatever it takes.
    #[default]
    Anything,
    /// What lies in most rooms: paper, something to draw with, scissors and tape, a ball.
    TheUsual,
    /// Nothing at all.
    Nothing,
}

impl OnHand {
    /// All of them, the widest first.
    pub const ALL: &[Self] = &[Self::Anything, Self::TheUsual, Self::Nothing];

    fn allows(self, needs: &[Thing]) -> bool {
        match self {
            Self::Anything => true,
            Self::TheUsual => needs
                .iter()
                .all(|t| matches!(t, Thing::Paper | Thing::Pens | Thing::Craft | Thing::Ball)),
            Self::Nothing => needs.is_empty(),
        }
    }
}

/// What is wished for; what is `None` or empty does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// What it is to be.
    pub kind: Option<ToolKind>,
    /// What it is to be about.
    pub theme: Option<Theme>,
    /// How many children there are.
    pub children: Option<u16>,
    /// How many minutes there are: its least must fit into them.
    pub minutes: Option<u16>,
    /// The most reading and writing that may be asked.
    pub reading: Option<Reading>,
    /// How lively it is to be.
    pub energy: Option<Energy>,
    /// Where it is to be done.
    pub place: Option<Place>,
    /// Which materials may be needed.
    pub on_hand: OnHand,
    /// Whether only what the group has not done before may come.
    pub new_to_us: Asked,
    /// Whether only favourites may come.
    pub favourites: Asked,
}

/// Whether something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Asked {
    /// It does not matter.
    #[default]
    No,
    /// It is asked for.
    Yes,
}

impl Asked {
    /// The other one.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Yes => Self::No,
        }
    }
}

/// What is known of entries beside what stands in them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// What the group has used before.
    pub used: BTreeSet<ToolId>,
    /// How often the group's children chose each.
    pub liked: BTreeMap<ToolId, u32>,
    /// The leaders' favourites.
    pub favourites: BTreeSet<ToolId>,
}

impl Known {
    /// How often the group's children chose an entry.
    #[must_use]
    pub fn times_liked(&self, id: &ToolId) -> u32 {
        self.liked.get(id).copied().unwrap_or(0)
    }
}

/// Entries of the toolbox for one age band in one language, made ready to be looked through.
#[derive(Debug, Clone)]
pub struct Finder {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    /// Its place among the tools that the finder was made from.
    place: usize,
    title: String,
    /// Everything else that words are looked for in.
    rest: String,
}

impl Finder {
    /// Makes those entries ready that are for the band.
    #[must_use]
    pub fn new(tools: &[Tool], lang: Lang, band: Band) -> Self {
        let mut entries: Vec<Entry> = tools
            .iter()
            .enumerate()
            .filter(|(_, tool)| is_for(&tool.bands, band))
            .map(|(place, tool)| Entry::new(place, tool, lang, band))
            .collect();
        entries.sort_by_cached_key(|entry| {
            let tool = tools.get(entry.place);
            tool.map(|tool| in_order(tool.title.or_empty(lang, band)))
        });
        Self { entries }
    }

    /// How many entries there are for the band.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// The places of the tools that fit, those whose name holds what was asked for first; among
    /// equals what the group's children chose most often, else by name. All words asked for must
    /// occur, each from a word's beginning.
    #[must_use]
    pub fn find(&self, tools: &[Tool], wish: &Wish, words: &str, known: &Known) -> Vec<usize> {
        let words = words.split(|c: char| !c.is_alphanumeric());
        let words: Vec<String> = words.filter(|w| !w.is_empty()).map(folded).collect();
        let mut found: Vec<((Rank, Reverse<u32>), usize)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let tool = tools.get(entry.place)?;
                let rank = entry.rank(&words)?;
                let liked = known.times_liked(&ToolId::of(tool));
                wish.fits(tool, known)
                    .then_some(((rank, Reverse(liked)), entry.place))
            })
            .collect();
        order::sort_by_key(&mut found, |(rank, _)| *rank);
        found.into_iter().map(|(_, place)| place).collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    BeginsTheName,
    InTheName,
    Elsewhere,
}

impl Entry {
    fn new(place: usize, tool: &Tool, lang: Lang, band: Band) -> Self {
        let mut rest = String::new();
        let mut text = |text: &Text| add(&mut rest, text.or_empty(lang, band));
        for one in [&tool.fewer, &tool.instead, &tool.why, &tool.source] {
            text(one);
        }
        let mut lines = |lines: &Lines| {
            for line in lines.or_none(lang, band) {
                add(&mut rest, line);
            }
        };
        for some in [
            &tool.aims,
            &tool.materials,
            &tool.to_do,
            &tool.say,
            &tool.talk,
        ] {
            lines(some);
        }
        let mut title = String::new();
        add(&mut title, tool.title.or_empty(lang, band));
        Self { place, title, rest }
    }

    fn rank(&self, words: &[String]) -> Option<Rank> {
        if words.iter().all(|word| holds(&self.title, word)) {
            let first = words.first().map_or("", String::as_str);
            let begins = self.title.trim_start().starts_with(first);
            return Some(if begins {
                Rank::BeginsTheName
            } else {
                Rank::InTheName
            });
        }
        let anywhere = |word: &String| holds(&self.title, word) || holds(&self.rest, word);
        words.iter().all(anywhere).then_some(Rank::Elsewhere)
    }
}

/// Whether some word in a folded text begins so. Folded words stand after a space each.
fn holds(text: &str, beginning: &str) -> bool {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(beginning)) {
        let before = text.as_bytes().get((from + at).wrapping_sub(1));
        if before == Some(&b' ') {
            return true;
        }
        from += at + beginning.len().max(1);
    }
    false
}

fn add(to: &mut String, text: &str) {
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if !word.is_empty() {
            to.push(' ');
            to.push_str(&folded(word));
        }
    }
}

/// A name as it is put in order: `æ`, `ø` and `å` come after `z`, as Norwegians and Danes have it.
fn in_order(name: &str) -> String {
    let letters = name.nfc().flat_map(char::to_lowercase);
    let letters = letters.filter(|c| c.is_alphanumeric() || *c == ' ');
    letters
        .map(|c| match c {
            'æ' => '{',
            'ø' => '|',
            'å' => '}',
            c => c,
        })
        .collect()
}

/// A word as it is compared: small letters without marks; `æ`, `ø` and `å` as `ae`, `o` and `a`,
/// so that a keyboard without them finds the same.
fn folded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    if word.is_ascii() {
        out.extend(word.chars().filter(char::is_ascii_alphanumeric));
        out.make_ascii_lowercase();
        return doubled(out);
    }
    for c in word.nfd().flat_map(char::to_lowercase) {
        match c {
            'æ' => out.push_str("ae"),
            'ø' => out.push('o'),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    doubled(out)
}

/// `aa` and `oe` stand for `å` and `ø` where a keyboard has none.
fn doubled(word: String) -> String {
    if word.contains("aa") || word.contains("oe") {
        word.replace("aa", "a").replace("oe", "o")
    } else {
        word
    }
}

impl Wish {
    fn fits(&self, tool: &Tool, known: &Known) -> bool {
        let id = || ToolId::of(tool);
        self.kind.is_none_or(|kind| tool.kind == kind)
            && self.theme.is_none_or(|theme| tool.themes.contains(&theme))
            && self.children.is_none_or(|n| tool.children.holds(n))
            && self.minutes.is_none_or(|most| tool.minutes.from <= most)
            && self.reading.is_none_or(|most| tool.reading <= most)
            && self.energy.is_none_or(|energy| tool.energy == energy)
            && self.place.is_none_or(|place| tool.places.contains(&place))
            && self.on_hand.allows(&tool.needs)
            && (self.new_to_us == Asked::No || !known.used.contains(&id()))
            && (self.favourites == Asked::No || known.favourites.contains(&id()))
    }
}

#[cfg(test)]
mod tests;
