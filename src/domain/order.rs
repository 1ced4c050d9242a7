//! Puts lists in order. The standard library's way is made anew for each kind of thing that is
//! sorted, five kilobytes of code a time, which would be more than all that is drawn while a
//! session runs; here it is made once, for places in a list.

use std::cmp::Ordering;

/// Sorts a list; what is equal stays as it was.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts a list by what stands for each item; what is equal stays as it was.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts a list by how two items compare; what is equal stays as it was.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = places(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    for n in 0..items.len() {
        // Where that item is now: it may have made room for an earlier one.
        let mut from = order[n];
        while from < n {
            from = order[from];
        }
        items.swap(n, from);
    }
}

/// Which item belongs in each place.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_is_sorted_as_the_standard_library_sorts_it(list in prop::collection::vec((0..9_u8, any::<u8>()), 0..60)) {
            let mut ours = list.clone();
            let mut theirs = list.clone();
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&ours, &theirs, "by key");
            sort(&mut ours);
            theirs.sort();
            prop_assert_eq!(ours, theirs);
        }
    }
}
