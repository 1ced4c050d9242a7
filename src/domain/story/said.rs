//! What a group chose by hands. Must not know whose hands they were.

use super::{Row, Sources};
use crate::domain::group::Private;
use crate::domain::happening::Say;

/// What a group chose in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidTold {
    /// What it is called.
    pub title: Private,
    /// The hands for it.
    pub hands: u32,
    /// All hands that were raised.
    pub of: u32,
}

/// What the group chose while a step ran.
pub(super) fn said<'a>(from: &Sources<'a>, step: &'a str) -> Vec<Row> {
    let told = says(from, step).filter_map(|say| {
        let chosen = say.chosen()?;
        Some(Row::Said(SaidTold {
            title: chosen.title.clone(),
            hands: chosen.hands.into(),
            of: say.choices.iter().map(|c| u32::from(c.hands)).sum(),
        }))
    });
    told.collect()
}

/// Whether it was the group that chose something in a step.
pub(super) fn is_said<'a>(from: &Sources<'a>, step: &'a str, choice: &str) -> bool {
    let chosen = |say: &Say| say.chosen().and_then(|c| c.choice.as_deref()) == Some(choice);
    says(from, step).any(chosen)
}

fn says<'a>(from: &Sources<'a>, step: &'a str) -> impl Iterator<Item = &'a Say> {
    let all = from.book.says().into_iter().map(|(_, say)| say);
    all.filter(move |say| say.step.as_deref() == Some(step))
}
