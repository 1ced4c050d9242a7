//! Says once what holds for all of a programme's age bands. Must not know what is said.

use crate::domain::language::Band;

/// What is found for each band; `None` stands for all of them when they agree.
pub(super) fn by_band<T: PartialEq>(
    bands: &[Band],
    find: impl Fn(Band) -> Option<T>,
) -> Vec<(Option<Band>, T)> {
    let mut found: Vec<_> = bands.iter().map(|&band| (Some(band), find(band))).collect();
    let agree = found.windows(2).all(|pair| pair[0].1 == pair[1].1);
    if agree {
        found.truncate(1);
        found.iter_mut().for_each(|(band, _)| *band = None);
    }
    found
        .into_iter()
        .filter_map(|(band, what)| what.map(|what| (band, what)))
        .collect()
}
