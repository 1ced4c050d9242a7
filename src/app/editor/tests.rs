use proptest::prelude::*;

use super::layout::{Place, text_width};
use super::*;

fn note(text: &str) -> Editor {
    Editor::new(Lines::Many, text)
}

fn typed(editor: &mut Editor, text: &str) {
    for c in text.chars() {
        if c == '\n' {
            editor.newline();
        } else {
            editor.insert_char(c);
        }
    }
}

/// What a person can do to a text.
#[derive(Debug, Clone)]
enum Act {
    Type(char),
    Paste(String),
    Newline,
    Backspace,
    Delete,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    Up(u16),
    Down(u16),
    Click(u16, usize, u16),
    Undo,
    Redo,
}

fn text() -> impl Strategy<Value = String> {
    let tricky = prop::sample::select(vec![
        " ",
        "\n",
        "-",
        "/",
        "ord",
        "æøå",
        "a\u{30A}",
        "\u{301}",
        "\u{200D}",
        "👨‍👩‍👧‍👦",
        "🇳🇴",
        "🇩",
        "漢字",
        "\u{600}",
        "क्षत्रिय",
        "각",
        "ᄀ",
        "\r",
        "\t",
        "\u{202E}",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(tricky, 0..12).prop_map(|parts| parts.concat()),
    ]
}

fn edit() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => text().prop_filter_map("empty", |t| t.chars().next()).prop_map(Act::Type),
        2 => text().prop_map(Act::Paste),
        1 => Just(Act::Newline),
        2 => Just(Act::Backspace),
        2 => Just(Act::Delete),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let moves = prop::sample::select(vec![
        Act::Left,
        Act::Right,
        Act::WordLeft,
        Act::WordRight,
        Act::Home,
        Act::End,
    ]);
    prop_oneof![
        5 => edit(),
        4 => moves,
        1 => (0_u16..30).prop_map(Act::Up),
        1 => (0_u16..30).prop_map(Act::Down),
        1 => (0_u16..30, 0_usize..9, 0_u16..30).prop_map(|(w, r, c)| Act::Click(w, r, c)),
    ]
}

fn act_or_undo() -> impl Strategy<Value = Act> {
    prop_oneof![6 => act(), 1 => Just(Act::Undo), 1 => Just(Act::Redo)]
}

fn apply(editor: &mut Editor, act: &Act) {
    match act {
        Act::Type(c) => {
            editor.insert_char(*c);
        }
        Act::Paste(text) => {
            editor.insert_str(text);
        }
        Act::Newline => {
            editor.newline();
        }
        Act::Backspace => editor.backspace(),
        Act::Delete => editor.delete(),
        Act::Left => editor.left(),
        Act::Right => editor.right(),
        Act::WordLeft => editor.word_left(),
        Act::WordRight => editor.word_right(),
        Act::Home => editor.home(),
        Act::End => editor.end(),
        Act::Up(columns) => editor.up(*columns),
        Act::Down(columns) => editor.down(*columns),
        Act::Click(columns, row, column) => {
            editor.go_to(
                *columns,
                Place {
                    row: *row,
                    column: *column,
                },
            );
        }
        Act::Undo => {
            editor.undo();
        }
        Act::Redo => {
            editor.redo();
        }
    }
}

fn on_boundary(editor: &Editor) -> bool {
    let text = editor.text();
    editor.cursor() == text.len()
        || text
            .grapheme_indices(true)
            .any(|(i, _)| i == editor.cursor())
}

proptest! {
    #[test]
    fn the_cursor_is_never_inside_a_grapheme(
        start in text(),
        acts in prop::collection::vec(act_or_undo(), 0..40),
    ) {
        let mut editor = note(&start);
        for act in &acts {
            apply(&mut editor, act);
            prop_assert!(on_boundary(&editor), "{act:?}: {:?} {}", editor.text(), editor.cursor());
        }
    }

    #[test]
    fn undoing_everything_gives_the_start_and_redoing_the_end(
        start in text(),
        acts in prop::collection::vec(act(), 0..40),
    ) {
        let mut editor = note(&start);
        for act in &acts {
            apply(&mut editor, act);
        }
        let end = editor.text().to_owned();
        while editor.undo() {}
        prop_assert_eq!(editor.text(), start);
        while editor.redo() {}
        prop_assert_eq!(editor.text(), end);
    }

    #[test]
    fn one_line_stays_one_line(acts in prop::collection::vec(act_or_undo(), 0..40)) {
        let mut editor = Editor::new(Lines::One, "");
        for act in &acts {
            apply(&mut editor, act);
            prop_assert!(!editor.text().contains(['\n', '\r']));
        }
    }

    #[test]
    fn a_byte_has_one_place_and_a_place_has_that_byte(text in text(), columns in 2_u16..40) {
        let editor = note(&text);
        let layout = editor.layout(columns);
        for (byte, grapheme) in text.grapheme_indices(true) {
            let place = layout.place(byte);
            prop_assert!(place.column < columns);
            // Without a width of its own, or beyond the edge, it shares a cell.
            let shared = layout::grapheme_width(grapheme) == 0 || place.column == columns - 1;
            if grapheme != "\n" && grapheme != "\r\n" && !shared {
                let found = layout.byte_at(place);
                let between = text.get(found.min(byte)..byte.max(found)).unwrap_or_default();
                prop_assert!(text_width(between) == 0, "{byte} {found}");
            }
        }
    }

    #[test]
    fn the_rows_are_the_whole_text(text in text(), columns in 1_u16..40) {
        let editor = note(&text);
        let layout = editor.layout(columns);
        let rows: Vec<&str> = layout.rows().iter().map(|r| layout.row_text(r)).collect();
        let bare = |t: &str| t.replace(['\n', '\r'], "");
        prop_assert_eq!(bare(&rows.concat()), bare(&text));
    }
}

#[test]
fn backspace_takes_what_the_eye_takes_for_one() {
    for grapheme in ["a\u{30A}", "👨‍👩‍👧‍👦", "🇳🇴", "❤\u{FE0F}", "e\u{301}\u{323}"]
    {
        let mut editor = note(&format!("x{grapheme}"));
        editor.backspace();
        assert_eq!(editor.text(), "x", "{grapheme}");
        let mut editor = note(&format!("x{grapheme}"));
        editor.left();
        assert_eq!(editor.cursor(), 1, "{grapheme}");
        editor.delete();
        assert_eq!(editor.text(), "x", "{grapheme}");
    }
}

#[test]
fn a_mark_typed_after_a_letter_joins_it() {
    let mut editor = note("");
    typed(&mut editor, "bla\u{30A}");
    assert_eq!(editor.cursor(), editor.text().len());
    editor.backspace();
    assert_eq!(editor.text(), "bl");
}

#[test]
fn what_was_typed_on_both_sides_of_a_mark_is_taken_back_where_it_is() {
    let mut editor = note("\u{301}");
    editor.home();
    typed(&mut editor, "ab");
    assert_eq!(editor.text(), "a\u{301}b");
    while editor.undo() {}
    assert_eq!(editor.text(), "\u{301}");
}

#[test]
fn undo_goes_word_by_word() {
    let mut editor = note("");
    typed(&mut editor, "Rev sa noe");
    editor.undo();
    assert_eq!(editor.text(), "Rev sa ");
    editor.undo();
    assert_eq!(editor.text(), "Rev ");
    editor.redo();
    assert_eq!(editor.text(), "Rev sa ");
    typed(&mut editor, "ja");
    assert!(!editor.redo(), "writing on gives up what was undone");
}

#[test]
fn a_paste_is_one_step() {
    let mut editor = note("a ");
    typed(&mut editor, "b");
    editor.insert_str("one two three");
    typed(&mut editor, "c");
    editor.undo();
    assert_eq!(editor.text(), "a bone two three");
    editor.undo();
    assert_eq!(editor.text(), "a b");
}

#[test]
fn deleting_is_undone_word_by_word_where_it_was() {
    let mut editor = note("one two");
    for _ in 0..5 {
        editor.backspace();
    }
    assert_eq!(editor.text(), "on");
    editor.undo();
    assert_eq!(editor.text(), "one ");
    editor.undo();
    assert_eq!((editor.text(), editor.cursor()), ("one two", 7));
}

#[test]
fn moving_ends_a_step() {
    let mut editor = note("");
    typed(&mut editor, "ab");
    editor.left();
    editor.right();
    typed(&mut editor, "cd");
    editor.undo();
    assert_eq!(editor.text(), "ab");
}

#[test]
fn up_and_down_keep_the_column_over_short_rows() {
    let mut editor = note("Blåbærsyltetøy\nja\nBringebærsyltetøy");
    let columns = 40;
    editor.up(columns);
    assert_eq!(
        editor.layout(columns).place(editor.cursor()),
        Place { row: 1, column: 2 }
    );
    editor.up(columns);
    assert_eq!(editor.layout(columns).place(editor.cursor()).row, 0);
    editor.down(columns);
    editor.down(columns);
    assert_eq!(editor.cursor(), editor.text().len());
    editor.down(columns);
    assert_eq!(editor.cursor(), editor.text().len());
    editor.up(columns);
    editor.up(columns);
    editor.up(columns);
    assert_eq!(editor.cursor(), 0);
}

#[test]
fn down_goes_through_folded_rows() {
    let mut editor = note("one two three four");
    editor.home();
    editor.right();
    let rows: Vec<usize> = (0..3)
        .map(|_| {
            editor.down(10);
            editor.layout(10).place(editor.cursor()).row
        })
        .collect();
    assert_eq!(rows, [1, 2, 2]);
    assert_eq!(editor.cursor(), editor.text().len());
}

#[test]
fn words_and_lines_are_stepped_over() {
    let mut editor = note("«Hva sier reven?»\nIkke noe.");
    editor.word_left();
    assert_eq!(&editor.text()[editor.cursor()..], "noe.");
    editor.home();
    assert_eq!(&editor.text()[editor.cursor()..], "Ikke noe.");
    editor.word_right();
    assert_eq!(&editor.text()[editor.cursor()..], " noe.");
    editor.up(40);
    editor.home();
    assert_eq!(editor.cursor(), 0);
    editor.end();
    assert_eq!(&editor.text()[editor.cursor()..], "\nIkke noe.");
}

#[test]
fn what_is_pasted_is_clean() {
    let mut editor = note("");
    assert_eq!(editor.insert_str("a\u{1B}[31m\u{202E}b\r\nc"), Taken::All);
    assert_eq!(editor.text(), "a[31m⇄b\nc");
    let mut line = Editor::new(Lines::One, "");
    line.insert_str("a\nb");
    assert_eq!(line.text(), "a b");
    assert_eq!(line.newline(), Taken::Nothing);
    assert_eq!(line.insert_char('\u{7}'), Taken::Nothing);
}

#[test]
fn a_full_text_takes_no_more() {
    let mut editor = note(&"a".repeat(LONGEST - 3));
    assert_eq!(editor.insert_str("b👨‍👩‍👧‍👦"), Taken::Part);
    assert_eq!(editor.text().len(), LONGEST - 2);
    assert_eq!(editor.insert_str("👨‍👩‍👧‍👦"), Taken::Nothing);
    assert_eq!(editor.insert_str("cd"), Taken::All);
    assert_eq!(editor.insert_char('e'), Taken::Nothing);
    editor.undo();
    assert_eq!(editor.text().len(), LONGEST - 2);
}

#[test]
fn debug_shows_nothing_of_the_text() {
    assert!(!format!("{:?}", note("Fox cried")).contains("Fox"));
}
