//! Which part of something long is shown: the one with the current row in its middle, as far
//! as the ends allow. Nothing to remember, so nothing to get wrong.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The rows to show of `total`, when `height` fit and `current` is to be seen.
pub(super) fn window(current: usize, total: usize, height: u16) -> Range<usize> {
    let height = usize::from(height).min(total);
    let first = current
        .saturating_sub(height / 2)
        .min(total.saturating_sub(height));
    first..first + height
}

/// Marks the first and the last place seen when there is more above or below.
pub(super) fn show_more(places: &[(usize, Rect)], total: usize, style: Style, buffer: &mut Buffer) {
    let mut mark = |place: &Rect, sign| {
        buffer.set_stringn(place.x, place.y, sign, place.width.into(), style);
    };
    if let Some((_, place)) = places.first().filter(|(i, _)| *i > 0) {
        mark(place, "↑");
    }
    if let Some((_, place)) = places.last().filter(|(i, _)| *i + 1 < total) {
        mark(place, "↓");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_current_row_is_seen_and_no_room_is_wasted(
            total in 1_usize..200, at in 0_usize..200, height in 1_u16..60,
        ) {
            let current = at % total;
            let shown = window(current, total, height);
            prop_assert!(shown.contains(&current));
            prop_assert!(shown.end <= total);
            prop_assert_eq!(shown.len(), usize::from(height).min(total));
        }
    }

    #[test]
    fn nothing_or_no_room_is_no_row() {
        assert!(window(0, 0, 5).is_empty());
        assert!(window(3, 9, 0).is_empty());
    }
}
