//! What was listened to: who went aside, what was held, what serious was told, and what was seen.

use chrono::NaiveTime;

use super::super::group::{GroupBook, Private, Role};
use super::super::happening::{HeldWord, Serious, SeriousKind, Settled, SmallSign};
use super::super::session::WentAside;
use super::super::stamp::Id;
use super::afterwards::note_time;
use super::{About, Children, Hidden, NoteTime, Row, Section, Sources, section};

/// That somebody went aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsideTold {
    /// When they went.
    pub at: NaiveTime,
    /// When they came back; `None` where nobody said.
    pub back: Option<NaiveTime>,
    /// Who; `None` where nobody said.
    pub who: Option<Private>,
    /// With which child; the group where nobody said, or where it is not told.
    pub child: About,
}

/// A held word with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldTold {
    /// When it was said.
    pub at: NoteTime,
    /// The name of the step that ran.
    pub step: Option<Private>,
    /// Who said it.
    pub child: About,
    /// The word; may be empty.
    pub word: Private,
    /// What was decided about it.
    pub settled: Option<Settled>,
}

/// Something serious that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriousTold {
    /// When.
    pub at: NoteTime,
    /// The name of the step that ran.
    pub step: Option<Private>,
    /// Who told it.
    pub child: About,
    /// What it is about, if the leaders chose.
    pub about: Option<SeriousKind>,
    /// The child's own words; may be empty.
    pub words: Private,
}

/// Whom something is about, by what they are called here.
pub(super) fn about(group: &GroupBook, child: Option<&Id>) -> About {
    match child {
        None => About::Group,
        Some(id) => match group.person(id) {
            Some(person) => About::Child(person.name.clone()),
            None => About::Gone,
        },
    }
}

/// An aside, its times read from the session's own clock.
pub(super) fn aside(
    from: &Sources<'_>,
    went: &WentAside,
    children: Children,
    time: impl Fn(std::time::Duration) -> NaiveTime,
) -> Row {
    let leader = went.who.leader.as_ref();
    let leader = leader.and_then(|id| from.group.person(id));
    let child = match children {
        Children::Shown => about(from.group, went.who.child.as_ref()),
        Children::Hidden => About::Group,
    };
    Row::Aside(AsideTold {
        at: time(went.went),
        back: went.back.map(time),
        who: leader.map(|person| person.name.clone()),
        child,
    })
}

/// Every held word, also those that were let go.
pub(super) fn held(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let words = from.book.held_words();
    let told = words
        .iter()
        .map(|(_, word)| Row::HeldWord(held_told(from, word)));
    shown(Section::Held, told.collect(), Hidden::HeldWords, children)
}

pub(super) fn held_told(from: &Sources<'_>, word: &HeldWord) -> HeldTold {
    HeldTold {
        at: note_time(from, word.wall, word.after),
        step: word.step.as_deref().and_then(|id| from.book.step_title(id)),
        child: about(from.group, word.child.as_ref()),
        word: word.word.clone(),
        settled: word.settled,
    }
}

pub(super) fn serious_told(from: &Sources<'_>, serious: &Serious) -> SeriousTold {
    let step = serious.step.as_deref();
    SeriousTold {
        at: note_time(from, serious.wall, serious.after),
        step: step.and_then(|id| from.book.step_title(id)),
        child: about(from.group, serious.child.as_ref()),
        about: serious.about,
        words: serious.words.clone(),
    }
}

/// What serious was told.
pub(super) fn serious(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let all = match children {
        Children::Shown => from.book.serious(),
        Children::Hidden => from.book.serious_for_all(),
    };
    let told = all
        .iter()
        .map(|(_, serious)| Row::Serious(serious_told(from, serious)));
    shown(Section::Serious, told.collect(), Hidden::Serious, children)
}

/// What was seen of each child.
pub(super) fn signs(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let people = from.group.people(Role::Child).into_iter();
    let seen = people.filter_map(|(id, person)| {
        let signs = from.book.small_signs(id).filter(|s| !s.seen.is_empty())?;
        let seen: Vec<SmallSign> = signs.seen.iter().copied().collect();
        Some(Row::Signs(person.name.clone(), seen))
    });
    shown(Section::Signs, seen.collect(), Hidden::Signs, children)
}

fn shown(part: Section, rows: Vec<Row>, hidden: Hidden, children: Children) -> Vec<Row> {
    match (children, rows.len()) {
        (_, 0) => Vec::new(),
        (Children::Shown, _) => section(part, rows),
        (Children::Hidden, count) => section(part, vec![Row::Hidden(hidden, count)]),
    }
}
