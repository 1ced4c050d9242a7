//! What the toolbox can be narrowed by, and the values that each filter goes through. Must not
//! know the words for them.

use crate::domain::toolbox::{Asked, Energy, OnHand, Place, Reading, Theme, ToolKind, Wish};

/// Something to narrow the toolbox by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Filter {
    /// The age band, where no group says it.
    Band,
    /// Activity, way to talk or relaxation.
    Kind,
    /// What it is about.
    Theme,
    /// How many children there are.
    Children,
    /// How many minutes there are.
    Minutes,
    /// How much reading and writing may be asked.
    Reading,
    /// How lively it is to be.
    Energy,
    /// Where it is to be done.
    Place,
    /// What materials may be needed.
    OnHand,
    /// Only what the group has not done.
    NewToUs,
    /// Only favourites.
    Favourites,
}

/// Minutes that can be wished for.
const MINUTES: &[u16] = &[5, 10, 15, 20, 30, 45];
/// Children that there can be.
const CHILDREN: &[u16] = &[3, 4, 5, 6, 7, 8, 9, 10];

impl Filter {
    /// Those for a group.
    pub const FOR_A_GROUP: &[Self] = &[
        Self::Kind,
        Self::Theme,
        Self::Minutes,
        Self::Children,
        Self::Energy,
        Self::Place,
        Self::OnHand,
        Self::Reading,
        Self::NewToUs,
        Self::Favourites,
    ];

    /// Those where there is no group: nothing is new to nobody, and the band is to be chosen.
    pub const AT_HOME: &[Self] = &[
        Self::Band,
        Self::Kind,
        Self::Theme,
        Self::Minutes,
        Self::Children,
        Self::Energy,
        Self::Place,
        Self::OnHand,
        Self::Reading,
        Self::Favourites,
    ];

    /// Goes on to the next value, or back to the one before.
    pub(super) fn change(self, wish: &mut Wish, by: isize) {
        match self {
            Self::Band => {}
            Self::Kind => turn(&mut wish.kind, ToolKind::ALL, by),
            Self::Theme => turn(&mut wish.theme, Theme::ALL, by),
            Self::Children => turn_number(&mut wish.children, CHILDREN, by),
            Self::Minutes => turn_number(&mut wish.minutes, MINUTES, by),
            // The most there is lets everything through, which is what no wish says.
            Self::Reading => turn(&mut wish.reading, &[Reading::None, Reading::ALittle], by),
            Self::Energy => turn(&mut wish.energy, Energy::ALL, by),
            Self::Place => turn(&mut wish.place, Place::ALL, by),
            Self::OnHand => {
                let here = OnHand::ALL.iter().position(|v| *v == wish.on_hand);
                let there = beside(here.unwrap_or(0), OnHand::ALL.len(), by);
                wish.on_hand = OnHand::ALL.get(there).copied().unwrap_or_default();
            }
            Self::NewToUs => wish.new_to_us = wish.new_to_us.turned(),
            Self::Favourites => wish.favourites = wish.favourites.turned(),
        }
    }

    /// Whether it narrows anything as it is set.
    #[must_use]
    pub fn narrows(self, wish: &Wish) -> bool {
        match self {
            Self::Band => false,
            Self::Kind => wish.kind.is_some(),
            Self::Theme => wish.theme.is_some(),
            Self::Children => wish.children.is_some(),
            Self::Minutes => wish.minutes.is_some(),
            Self::Reading => wish.reading.is_some(),
            Self::Energy => wish.energy.is_some(),
            Self::Place => wish.place.is_some(),
            Self::OnHand => wish.on_hand != OnHand::Anything,
            Self::NewToUs => wish.new_to_us == Asked::Yes,
            Self::Favourites => wish.favourites == Asked::Yes,
        }
    }
}

/// The place so far on in a round of so many.
fn beside(here: usize, count: usize, by: isize) -> usize {
    let number = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
    let there = (number(here) + by).rem_euclid(number(count.max(1)));
    there.unsigned_abs()
}

/// Nothing, then each value, then nothing again.
fn turn<T: Copy + PartialEq>(value: &mut Option<T>, all: &[T], by: isize) {
    let here = value.and_then(|value| all.iter().position(|other| *other == value));
    let there = beside(here.map_or(0, |at| at + 1), all.len() + 1, by);
    *value = there.checked_sub(1).and_then(|at| all.get(at)).copied();
}

/// As [`turn`]; a number that is none of those goes to the nearest on that side.
fn turn_number(value: &mut Option<u16>, all: &[u16], by: isize) {
    if let Some(number) = *value
        && !all.contains(&number)
    {
        let up = all.iter().find(|other| **other > number);
        let down = all.iter().rev().find(|other| **other < number);
        *value = if by > 0 { up } else { down }.copied();
        return;
    }
    turn(value, all, by);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_that_was_counted_goes_to_the_next_round_one() {
        let mut minutes = Some(17);
        turn_number(&mut minutes, MINUTES, 1);
        assert_eq!(minutes, Some(20));
        let mut minutes = Some(4);
        turn_number(&mut minutes, MINUTES, -1);
        assert_eq!(minutes, None);
    }

    proptest! {
        #[test]
        fn each_filter_comes_round_and_back(at in 0usize..11, steps in 0isize..30) {
            let filters = [Filter::AT_HOME, &[Filter::NewToUs]].concat();
            let filter = filters[at];
            let mut wish = Wish::default();
            for _ in 0..steps {
                filter.change(&mut wish, 1);
            }
            for _ in 0..steps {
                filter.change(&mut wish, -1);
            }
            prop_assert_eq!(wish, Wish::default());
        }
    }
}
