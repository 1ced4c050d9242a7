use proptest::prelude::*;
use ratatui::style::Modifier;

use super::*;
use crate::ui::theme::Palette;
use crate::ui::widgets::{drawn, rows};

fn step(marker: Marker, title: &str, planned: u16, used: Option<u16>, keep: &str) -> RailRow {
    RailRow {
        marker,
        title: title.to_owned(),
        planned: Some(planned),
        used,
        keep: keep.to_owned(),
    }
}

fn session() -> Vec<RailRow> {
    vec![
        step(Marker::Done, "Name tags", 5, Some(6), ""),
        step(Marker::Skipped, "Candle", 3, None, ""),
        step(Marker::Current, "Top and bottom", 15, Some(7), ""),
        step(Marker::Ahead, "Theme", 20, None, ""),
        step(Marker::Ahead, "Closing", 7, None, "keep"),
    ]
}

fn rail<'a>(rows: &'a [RailRow], theme: &'a Theme) -> Rail<'a> {
    Rail {
        rows,
        chosen: None,
        theme,
    }
}

#[test]
fn every_step_has_its_place_and_its_minutes() {
    let theme = Theme::default();
    assert_eq!(
        drawn(31, 5, rail(&session(), &theme)),
        [
            " ✓ Name tags             5   6",
            " – Candle                3",
            " ▶ Top and bottom       15   7",
            "   Theme                20",
            "   Closing               7 keep",
        ]
    );
}

#[test]
fn a_long_title_is_shortened_and_the_columns_stay() {
    let theme = Theme::default();
    assert_eq!(
        drawn(24, 5, rail(&session(), &theme))[2..5],
        [
            " ▶ Top and bot…  15   7",
            "   Theme         20",
            "   Closing        7 keep",
        ]
    );
}

#[test]
fn a_narrow_rail_gives_up_the_word_first_and_the_title_last() {
    let theme = Theme::default();
    let third = |width| drawn(width, 5, rail(&session(), &theme))[4].clone();
    assert_eq!(third(20), "   Closing    7 keep");
    assert_eq!(third(18), "   Closing       7");
    assert_eq!(third(16), "   Closing     7");
    assert_eq!(third(12), "   Closing");
    assert_eq!(third(8), "   Clos…");
}

#[test]
fn the_current_step_is_bold() {
    let theme = Theme::new(Palette::Plain);
    let area = Rect::new(0, 0, 30, 5);
    let mut buffer = Buffer::empty(area);
    rail(&session(), &theme).render(area, &mut buffer);
    let bold = |y| buffer[(4, y)].modifier.contains(Modifier::BOLD);
    assert_eq!(
        (0..5).map(bold).collect::<Vec<_>>(),
        [false, false, true, false, false]
    );
}

#[test]
fn too_many_steps_scroll_with_the_current_one_and_say_so() {
    let theme = Theme::default();
    let rows = session();
    assert_eq!(
        drawn(20, 3, rail(&rows, &theme)),
        ["↑– Candle     3", " ▶ Top and…  15   7", "↓  Theme     20"]
    );
}

#[test]
fn clicks_find_the_row_that_is_drawn() {
    let theme = Theme::default();
    let rows = session();
    let places = rail(&rows, &theme).places(Rect::new(2, 10, 20, 3));
    let expected: Vec<_> = (1..4)
        .map(|i| (i, Rect::new(2, 9 + u16::try_from(i).unwrap(), 20, 1)))
        .collect();
    assert_eq!(places, expected);
}

proptest! {
    #[test]
    fn any_rail_in_any_area(
        titles in prop::collection::vec(any::<String>(), 0..20),
        current in 0_usize..20, minutes in any::<u16>(), keep in any::<String>(),
        w in 0_u16..40, h in 0_u16..20,
    ) {
        let theme = Theme::default();
        let steps: Vec<_> = titles
            .iter()
            .enumerate()
            .map(|(i, title)| {
                let marker = if i == current { Marker::Current } else { Marker::Ahead };
                step(marker, title, minutes, Some(minutes), &keep)
            })
            .collect();
        let whole = Rect::new(0, 0, 60, 30);
        let mut buffer = Buffer::empty(whole);
        let area = Rect::new(10, 5, w, h);
        let rail = rail(&steps, &theme);
        let seen = rail.places(area).iter().any(|(i, _)| *i == current);
        prop_assert_eq!(seen, h > 0 && current < steps.len());
        rail.render(area, &mut buffer);
        for (y, row) in rows(&buffer).iter().enumerate() {
            let outside = y < 5 || y >= 5 + usize::from(h);
            prop_assert!(!outside || row.is_empty());
        }
    }
}
