use proptest::prelude::*;

use super::*;

#[test]
fn what_could_reach_the_terminal_is_gone() {
    let hostile = "a\u{1b}[2J\u{202E}b\u{AD}c\u{200B}d\u{FEFF}e\u{7}f\u{E0041}g\u{2028}h\u{85}i";
    assert_eq!(clean_line(hostile), "a[2J⇄bcdefghi");
    assert_eq!(find_unclean(hostile), Some(1));
}

/// What must never pass, said a second time, so that a slip in the one list shows in the other.
#[test]
fn each_forbidden_character_is_removed_and_found() {
    let hidden = "\u{061C}\u{200E}\u{200F}\u{AD}\u{200B}\u{2060}\u{FEFF}\u{2028}\u{2029}\u{E0001}\u{E0020}\u{E007F}";
    let controls = (0..0xA0)
        .filter_map(char::from_u32)
        .filter(|c| c.is_control());
    let controls = controls.filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    for c in hidden.chars().chain(controls) {
        let text = format!("a{c}b");
        assert_eq!(clean_line(&text), "ab", "{c:?}");
        assert_eq!(clean_text(&text), "ab", "{c:?}");
        assert_eq!(find_unclean(&text), Some(1), "{c:?}");
    }
}

#[test]
fn where_the_writing_turns_a_mark_shows_it() {
    let turning = "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}";
    for c in turning.chars() {
        let text = format!("a{c}b");
        assert_eq!(clean_line(&text), "a⇄b", "{c:?}");
        assert_eq!(clean_text(&text), "a⇄b", "{c:?}");
        assert_eq!(clean_to_compare(&text), "ab", "{c:?}");
        assert_eq!(shown(&c.to_string()), TURN, "{c:?}");
        assert_eq!(find_unclean(&text), Some(1), "{c:?}");
    }
}

#[test]
fn line_ends_of_any_system_and_tabs_are_kept_in_meaning() {
    assert_eq!(clean_text("a\r\nb\rc\nd\te"), "a\nb\nc\nd    e");
    assert_eq!(clean_line("a\r\nb\rc\nd\te"), "a b c d e");
    assert_eq!(find_unclean("a\r\nb\rc\nd\te"), None);
}

#[test]
fn nordic_letters_and_emoji_stay_whole() {
    assert_eq!(clean_line("a\u{30A}ngst"), "ångst");
    for text in ["blåbærsyltetøy", "👩‍👩‍👧‍👦", "❤️‍🔥", "1️⃣", "🏳️‍🌈", "👍🏽", "🇳🇴"]
    {
        assert_eq!(clean_line(text), text);
        assert_eq!(find_unclean(text), None, "{text}");
    }
}

#[test]
fn a_tower_of_marks_is_cut_down_even_with_joiners_in_it() {
    let tower = format!("x{}", "\u{301}".repeat(500));
    assert_eq!(
        clean_line(&tower).chars().count(),
        1 + usize::from(MOST_MARKS)
    );
    assert_eq!(find_unclean(&tower), Some(1 + 2 * usize::from(MOST_MARKS)));
    let joined = format!("x{}", "\u{301}\u{301}\u{301}\u{200D}".repeat(100));
    assert_eq!(
        clean_line(&joined).chars().count(),
        1 + usize::from(MOST_MARKS)
    );
}

/// Text with far more of the dangerous than chance would give.
fn hostile() -> impl Strategy<Value = String> {
    let dangerous = prop::sample::select(vec![
        '\r',
        '\n',
        '\t',
        '\0',
        '\u{1b}',
        '\u{9b}',
        '\u{AD}',
        '\u{61C}',
        '\u{200B}',
        '\u{200D}',
        '\u{200E}',
        '\u{202E}',
        '\u{2028}',
        '\u{2066}',
        '\u{FEFF}',
        '\u{FE0F}',
        '\u{E0020}',
        '\u{301}',
        '\u{30A}',
        '\u{327}',
        '\u{20DD}',
        '\u{9C7}',
        '\u{9BE}',
        '\u{1100}',
        '\u{1161}',
        '\u{11A8}',
        'a',
        'o',
        'å',
    ]);
    prop::collection::vec(prop_oneof![3 => dangerous, 1 => any::<char>()], 0..60)
        .prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #[test]
    fn cleaning_twice_is_cleaning_once(text in hostile()) {
        let line = clean_line(&text);
        prop_assert_eq!(clean_line(&line), line);
        let whole = clean_text(&text);
        prop_assert_eq!(clean_text(&whole), whole);
    }

    #[test]
    fn nothing_forbidden_is_left(text in hostile()) {
        prop_assert_eq!(find_unclean(&clean_text(&text)), None);
        prop_assert!(!clean_text(&text).contains(['\r', '\t']));
        prop_assert!(!clean_line(&text).contains(char::is_control));
    }

    #[test]
    fn a_text_found_clean_loses_nothing(text in hostile()) {
        if find_unclean(&text).is_none() {
            let same: String = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', TAB).nfc().collect();
            prop_assert_eq!(clean_text(&text), same);
        }
    }
}
