//! A list that goes on says so.

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::*;
use crate::app::testing::{app, now};
use crate::domain::language::Lang;

/// The places that a list gives, and the rows drawn with a letter in each column of them.
fn drawn(height: u16, count: usize, chosen: usize) -> (Vec<(usize, Rect)>, Vec<String>) {
    let (app, now) = (app(Lang::Nb), now());
    let mut terminal = Terminal::new(TestBackend::new(6, height)).unwrap();
    let mut places = Vec::new();
    let frame = terminal.draw(|frame| {
        let area = frame.area();
        let mut canvas = Canvas::new(&app, &now, frame);
        places = canvas.list(area, count, chosen);
        for (_, place) in &places {
            canvas.line(*place, "xxxxxx", canvas.theme.body);
        }
    });
    let buffer = frame.unwrap().buffer.clone();
    let row = |y| (0..6).map(move |x| (x, y));
    let line = |y| row(y).map(|at| buffer[at].symbol().to_owned()).collect();
    (places, (0..height).map(line).collect())
}

#[test]
fn an_arrow_stands_where_the_list_goes_on_and_nowhere_else() {
    assert_eq!(drawn(3, 3, 2).1, ["xxxxxx", "xxxxxx", "xxxxxx"]);
    assert_eq!(drawn(3, 5, 0).1, ["xxxxxx", "xxxxxx", "xxx… ↓"]);
    assert_eq!(drawn(3, 5, 3).1, ["xxx… ↑", "xxxxxx", "xxx… ↓"]);
    assert_eq!(drawn(3, 5, 4).1, ["xxx… ↑", "xxxxxx", "xxxxxx"]);
    assert_eq!(drawn(1, 3, 1).1, ["xxx… ↕"]);
}

proptest! {
    #[test]
    fn the_chosen_row_is_seen_and_an_arrow_stands_for_what_is_not(
        height in 1u16..9, count in 0usize..20, at in 0usize..20,
    ) {
        let chosen = at.min(count.saturating_sub(1));
        let (places, lines) = drawn(height, count, chosen);
        let seen: Vec<usize> = places.iter().map(|(index, _)| *index).collect();
        prop_assert!(count == 0 || seen.contains(&chosen));
        let (first, last) = (seen.first().copied(), seen.last().copied());
        let any = |sign: char| lines.iter().any(|line| line.contains([sign, '↕']));
        prop_assert_eq!(any('↑'), first.is_some_and(|first| first > 0));
        prop_assert_eq!(any('↓'), last.is_some_and(|last| last + 1 < count));
    }
}
