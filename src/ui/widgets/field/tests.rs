use proptest::prelude::*;
use ratatui::style::Modifier;

use super::*;
use crate::app::editor::Lines;
use crate::ui::theme::Palette;
use crate::ui::widgets::{drawn, rows};

fn line<'a>(editor: &'a Editor, theme: &'a Theme) -> LineField<'a> {
    LineField {
        editor,
        focus: Focus::Here,
        theme,
    }
}

fn text<'a>(editor: &'a Editor, theme: &'a Theme) -> TextField<'a> {
    TextField {
        editor,
        focus: Focus::Here,
        theme,
    }
}

/// Where the drawn cursor is, if there is exactly one.
fn reversed(buffer: &Buffer) -> Option<Position> {
    let mut found = buffer
        .area
        .positions()
        .filter(|p| buffer[*p].modifier.contains(Modifier::REVERSED));
    found.next().filter(|_| found.next().is_none())
}

#[test]
fn a_line_shows_its_text_and_the_cursor_after_it() {
    let theme = Theme::new(Palette::Plain);
    let editor = Editor::new(Lines::One, "Rev");
    let area = Rect::new(0, 0, 10, 1);
    let mut buffer = Buffer::empty(area);
    line(&editor, &theme).render(area, &mut buffer);
    assert_eq!(rows(&buffer), ["Rev"]);
    assert_eq!(reversed(&buffer), Some(Position::new(3, 0)));
    assert!(buffer[(9, 0)].modifier.contains(Modifier::UNDERLINED));
}

#[test]
fn a_long_line_moves_with_the_cursor() {
    let theme = Theme::default();
    let mut editor = Editor::new(Lines::One, "abcdefghijklmnop");
    assert_eq!(drawn(6, 1, line(&editor, &theme)), ["mnop"]);
    editor.home();
    assert_eq!(drawn(6, 1, line(&editor, &theme)), ["abcdef"]);
}

#[test]
fn a_line_that_is_not_written_in_shows_its_beginning_and_no_cursor() {
    let theme = Theme::default();
    let editor = Editor::new(Lines::One, "abcdefghijklmnop");
    let field = LineField {
        focus: Focus::Elsewhere,
        ..line(&editor, &theme)
    };
    assert_eq!(drawn(6, 1, field), ["abcdef"]);
    assert_eq!(field.cursor(Rect::new(0, 0, 6, 1)), None);
}

#[test]
fn a_text_is_folded_and_follows_the_cursor() {
    let theme = Theme::default();
    let mut editor = Editor::new(Lines::Many, "One good thing\nand one hard thing");
    assert_eq!(drawn(9, 2, text(&editor, &theme)), ["hard", "thing"]);
    editor.up(9);
    editor.up(9);
    editor.up(9);
    assert_eq!(drawn(9, 2, text(&editor, &theme)), ["One good", "thing"]);
}

#[test]
fn a_click_finds_the_character_that_is_drawn() {
    let theme = Theme::default();
    let mut editor = Editor::new(Lines::Many, "one\ntwo\nthree\nfour");
    let area = Rect::new(3, 2, 10, 2);
    let place = text(&editor, &theme).place(area, Position::new(5, 2));
    editor.go_to(area.width, place.unwrap());
    assert_eq!(&editor.text()[editor.cursor()..], "ree\nfour");
    assert_eq!(text(&editor, &theme).place(area, Position::new(2, 2)), None);
}

proptest! {
    #[test]
    fn the_cursor_is_always_seen_and_nothing_is_drawn_outside(
        start in any::<String>(), lefts in 0_usize..20, w in 1_u16..20, h in 1_u16..6,
    ) {
        let theme = Theme::new(Palette::Plain);
        let mut many = Editor::new(Lines::Many, "");
        many.insert_str(&start);
        let mut one = Editor::new(Lines::One, "");
        one.insert_str(&start);
        for _ in 0..lefts {
            many.left();
            one.left();
        }
        let area = Rect::new(4, 3, w, h);
        for multi in [true, false] {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 12));
            let cursor = if multi {
                text(&many, &theme).render(area, &mut buffer);
                text(&many, &theme).cursor(area)
            } else {
                line(&one, &theme).render(area, &mut buffer);
                line(&one, &theme).cursor(area)
            };
            prop_assert!(area.contains(cursor.unwrap()));
            prop_assert_eq!(reversed(&buffer), cursor);
            let outside = buffer.area.positions().filter(|p| !area.contains(*p));
            for position in outside {
                prop_assert_eq!(buffer[position].symbol(), " ");
            }
        }
    }

    #[test]
    fn no_area_is_too_small(start in any::<String>(), w in 0_u16..3, h in 0_u16..3) {
        let theme = Theme::default();
        let editor = Editor::new(Lines::Many, start);
        drawn(w, h, text(&editor, &theme));
        drawn(w, h, line(&editor, &theme));
    }
}
