//! A list to choose from.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::scroll::{show_more, window};
use crate::ui::put::put;
use crate::ui::theme::Theme;
use crate::ui::wrap::truncate;

/// A list of lines, one of which may be selected.
#[derive(Debug, Clone, Copy)]
pub struct Choices<'a, T> {
    /// The lines.
    pub items: &'a [T],
    /// The one that keys act on; one beyond the end counts as the last.
    pub selected: Option<usize>,
    /// The colours.
    pub theme: &'a Theme,
}

/// The margin, the sign and a space.
const BEFORE_TEXT: u16 = 3;

impl<T> Choices<'_, T> {
    /// Where each line that is seen stands in an area, for clicks: its index and its place.
    #[must_use]
    pub fn places(&self, area: Rect) -> Vec<(usize, Rect)> {
        let total = self.items.len();
        let selected = self.selected().unwrap_or(0);
        window(selected, total, area.height)
            .zip(area.rows())
            .collect()
    }

    fn selected(&self) -> Option<usize> {
        let last = self.items.len().checked_sub(1)?;
        self.selected.map(|i| i.min(last))
    }
}

impl<T: AsRef<str>> Widget for Choices<'_, T> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let places = self.places(area);
        for (i, place) in &places {
            let selected = self.selected() == Some(*i);
            let (sign, style) = if selected {
                (" ▶ ", self.theme.selected)
            } else {
                ("   ", self.theme.body)
            };
            let room = place.width.saturating_sub(BEFORE_TEXT);
            let line = format!("{sign}{}", truncate(self.items[*i].as_ref(), room));
            put(buffer, *place, &line, style);
        }
        show_more(&places, self.items.len(), self.theme.quiet, buffer);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::drawn;

    const ITEMS: [&str; 5] = ["The guide", "Oslo 2009", "Mo i Rana 2009", "Ours", "None"];

    fn list(selected: Option<usize>, theme: &Theme) -> Choices<'_, &'static str> {
        Choices {
            items: &ITEMS,
            selected,
            theme,
        }
    }

    #[test]
    fn the_selected_line_is_marked() {
        let theme = Theme::default();
        assert_eq!(
            drawn(14, 5, list(Some(1), &theme)),
            [
                "   The guide",
                " ▶ Oslo 2009",
                "   Mo i Rana…",
                "   Ours",
                "   None"
            ]
        );
        assert!(!drawn(14, 5, list(None, &theme)).concat().contains('▶'));
    }

    #[test]
    fn it_scrolls_with_the_selection_and_says_so() {
        let theme = Theme::default();
        assert_eq!(
            drawn(20, 3, list(Some(2), &theme)),
            ["↑  Oslo 2009", " ▶ Mo i Rana 2009", "↓  Ours"]
        );
        assert_eq!(drawn(20, 3, list(Some(99), &theme))[2], " ▶ None");
    }

    #[test]
    fn clicks_find_the_line_that_is_drawn() {
        let theme = Theme::default();
        let places = list(Some(4), &theme).places(Rect::new(1, 7, 20, 2));
        assert_eq!(
            places,
            [(3, Rect::new(1, 7, 20, 1)), (4, Rect::new(1, 8, 20, 1))]
        );
    }

    proptest! {
        #[test]
        fn any_list_in_any_area(
            items in prop::collection::vec(any::<String>(), 0..12),
            selected in prop::option::of(0_usize..15), w in 0_u16..20, h in 0_u16..15,
        ) {
            let theme = Theme::default();
            let list = Choices { items: &items, selected, theme: &theme };
            let seen = drawn(w, h, list).concat().contains('▶');
            prop_assert!(seen || w < 2 || h == 0 || items.is_empty() || selected.is_none());
        }
    }
}
