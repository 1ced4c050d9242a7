//! What keys mean, looked up in the table. Must not hold any key itself.

use super::table::PLACES;
use super::{Action, Context, Key, TABLE};

/// Keys that mean an action in a context.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Where.
    pub context: Context,
    /// Any of these; the first is the one that is shown.
    pub keys: &'static [Key],
    /// What they mean.
    pub action: Action,
    /// How much it deserves a place in the footer: 1 first; 0 never.
    pub rank: u8,
}

pub(super) const fn bind(
    context: Context,
    keys: &'static [Key],
    action: Action,
    rank: u8,
) -> Binding {
    Binding {
        context,
        keys,
        action,
        rank,
    }
}

/// The bindings of one context, in order.
pub fn in_context(context: Context) -> impl Iterator<Item = &'static Binding> {
    let (from, until) = PLACES[context as usize];
    TABLE[from..until].iter()
}

/// What a key means: in the first of the contexts that binds it.
#[must_use]
pub fn find(contexts: &[Context], key: Key) -> Option<Action> {
    contexts
        .iter()
        .find_map(|context| in_context(*context).find(|b| b.keys.contains(&key)))
        .map(|binding| binding.action)
}

/// The bindings of several contexts, the nearest first: each with how far away its place is (0: the
/// nearest).
pub fn in_contexts(contexts: &[Context]) -> impl Iterator<Item = (u8, &'static Binding)> {
    contexts.iter().zip(0..).flat_map(|(context, near)| {
        let here = in_context(*context);
        here.map(move |binding| (near, binding))
    })
}

/// Whether a binding holds that is so far away: none that is nearer binds its key, or means the
/// same and holds.
#[must_use]
pub fn holds(contexts: &[Context], near: u8, binding: &Binding) -> bool {
    let mut nearer = in_contexts(&contexts[..usize::from(near)]);
    !nearer.any(|(near, other)| {
        other.keys.contains(&binding.keys[0])
            || (other.action == binding.action && holds(contexts, near, other))
    })
}

/// The key that is shown for an action in a context.
#[must_use]
pub fn key_for(context: Context, action: Action) -> Option<Key> {
    let binding = in_context(context).find(|b| b.action == action)?;
    binding.keys.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Key::Char;
    use Action as A;
    use Context as C;
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for &context in Context::ALL {
            let mut keys = HashSet::new();
            for binding in in_context(context) {
                for key in binding.keys {
                    assert!(keys.insert(key), "{context:?}: {key:?}");
                }
            }
        }
    }

    #[test]
    fn an_action_stands_once_in_each_place() {
        for &context in Context::ALL {
            let mut actions = HashSet::new();
            for binding in in_context(context) {
                assert!(
                    actions.insert(binding.action),
                    "{context:?}: {:?}",
                    binding.action
                );
                assert!(!binding.keys.is_empty());
            }
        }
    }

    #[test]
    fn every_place_with_keys_is_listed() {
        for (n, context) in Context::ALL.iter().enumerate() {
            assert!(!Context::ALL[..n].contains(context), "{context:?} twice");
        }
        for binding in crate::input::TABLE {
            let place = binding.context;
            assert!(Context::ALL.contains(&place), "{place:?}");
        }
    }

    #[test]
    fn the_keys_that_lead_and_read_do_so_wherever_there_are_sessions() {
        for place in [C::Home, C::Group, C::Glance] {
            let reads = in_context(place).find(|b| b.keys.contains(&Char('r')));
            assert!(
                reads.is_none_or(|b| b.action == A::ReadSession),
                "{place:?}"
            );
        }
        assert_eq!(find(&[C::Home], Char('l')), Some(A::RunNext));
        assert_eq!(find(&[C::Group], Char('l')), Some(A::RunSession));
    }

    #[test]
    fn the_nearest_place_decides() {
        assert_eq!(find(&[C::Home, C::Anywhere], Char('q')), Some(A::Quit));
        assert_eq!(find(&[C::Group, C::Anywhere], Char('u')), Some(A::Undo));
        assert_eq!(find(&[C::Note], Char('u')), None);
        let holding = |contexts: &[Context], action| {
            let mut all = in_contexts(contexts);
            all.any(|(near, b)| b.action == action && holds(contexts, near, b))
        };
        assert!(holding(&[C::Home, C::Anywhere], A::Quit));
        for &place in Context::ALL {
            let both = [place, C::Anywhere];
            for (near, b) in in_contexts(&both).filter(|(near, b)| holds(&both, *near, b)) {
                assert_eq!(find(&both, b.keys[0]), Some(b.action), "{place:?}, {near}");
            }
        }
    }
}
