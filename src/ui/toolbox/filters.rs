//! The filters in as many rows as they need, the one in hand marked. Must not know what they let
//! through.

use ratatui::layout::Rect;

use crate::app::toolbox::{Filter, ToolboxScreen};
use crate::ui::canvas::{Canvas, row};
use crate::ui::wrap::text_width;

/// Between two filters.
const GAP: u16 = 3;

/// Draws them. Gives the rows that they take.
pub fn draw(screen: &ToolboxScreen, canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let (mut x, mut y) = (0_u16, 0_u16);
    for filter in screen.filters() {
        let in_hand = *filter == screen.filter;
        let text = text(*filter, screen, canvas);
        let text = if in_hand {
            format!("◂{text}▸")
        } else {
            format!(" {text} ")
        };
        let width = text_width(&text);
        if x > 0 && x + width > area.width {
            (x, y) = (0, y + 1);
        }
        let place = Rect {
            x: area.x + x,
            width: width.min(area.width.saturating_sub(x)),
            ..row(area, y)
        };
        let style = if in_hand {
            canvas.theme.selected
        } else if filter.narrows(&screen.wish) {
            canvas.theme.strong
        } else {
            canvas.theme.quiet
        };
        canvas.line(place, &text, style);
        x += width + GAP - 2;
    }
    y + 1
}

fn text(filter: Filter, screen: &ToolboxScreen, canvas: &Canvas<'_, '_>) -> String {
    let (words, wish) = (canvas.words, &screen.wish);
    match filter {
        Filter::Band => words.ages(screen.band),
        Filter::Kind => words.wish_kind(wish.kind),
        Filter::Theme => words.wish_theme(wish.theme),
        Filter::Children => words.wish_children(wish.children),
        Filter::Minutes => words.wish_minutes(wish.minutes),
        Filter::Reading => words.wish_reading(wish.reading),
        Filter::Energy => words.wish_energy(wish.energy),
        Filter::Place => words.wish_place(wish.place),
        Filter::OnHand => words.on_hand(wish.on_hand),
        Filter::NewToUs => words.new_to_us(wish),
        Filter::Favourites => words.favourites(wish),
    }
}
