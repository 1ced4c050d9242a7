use proptest::prelude::*;

use super::*;

fn rows(
    fold: fn(&str, Range<usize>, u16, &mut Vec<Row>),
    text: &str,
    line: &Range<usize>,
    width: u16,
) -> Vec<Row> {
    let mut rows = Vec::new();
    fold(text, line.clone(), width, &mut rows);
    rows
}

proptest! {
    #[test]
    fn plain_letters_fall_where_all_others_do(
        before in "[a-zæ\n]{0,5}",
        words in prop::collection::vec("[a-zæøåÐ0-9“”]{0,9}[-/‐–,]{0,2}[ ]{0,4}", 0..12),
        width in 1_u16..40,
    ) {
        let text = before.clone() + &words.concat();
        let line = before.len()..text.len();
        prop_assert!(plain_width(&text[line.clone()]).is_some());
        prop_assert_eq!(
            rows(fold_plain, &text, &line, width),
            rows(fold_by_graphemes, &text, &line, width)
        );
    }
}
