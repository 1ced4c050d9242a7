use proptest::prelude::*;

use super::*;

#[test]
fn hours_are_read_however_they_are_written() {
    for text in [
        "1:30",
        "1,5",
        "1.5",
        "1,50",
        " 1:30 ",
        "1,5 t",
        "1.5 hours",
        "1,5 timer",
        "01:30",
    ] {
        assert_eq!(hours(text), Some(90), "{text}");
    }
    assert_eq!(hours("2"), Some(120));
    assert_eq!(hours("0:05"), Some(5));
    assert_eq!(hours("0,33"), Some(20));
    assert_eq!(hours("99:59"), Some(MOST_MINUTES));
}

#[test]
fn what_is_no_stretch_of_time_is_none() {
    for text in [
        "", "0", "0:00", "1:60", "1:5", "100", "150", "-1", "1,", ",5", "1,555", "x", "1:30:00",
    ] {
        assert_eq!(hours(text), None, "{text}");
    }
}

#[test]
fn kroner_are_read_however_they_are_written() {
    for text in [
        "1200",
        "1 200",
        "1.200",
        "1,200",
        "1200 kr",
        "kr 1200",
        "1\u{a0}200 kroner",
        "1 200 kr.",
    ] {
        let wanted = (!text.starts_with("kr")).then_some(1200);
        assert_eq!(kroner(text), wanted, "{text}");
    }
    assert_eq!(kroner("0"), Some(0));
    for text in [
        "", "450,50", "1 20", "1200 000", "-5", "10000001", "kr", "12.0",
    ] {
        assert_eq!(kroner(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn every_stretch_of_time_can_be_typed(minutes in 1..=MOST_MINUTES) {
        let text = format!("{}:{:02}", minutes / 60, minutes % 60);
        prop_assert_eq!(hours(&text), Some(minutes));
        let hundredths = (minutes * 100 + 30) / 60;
        let text = format!("{},{:02}", hundredths / 100, hundredths % 100);
        prop_assert_eq!(hours(&text), Some(minutes));
    }

    #[test]
    fn every_amount_can_be_typed_in_groups_or_without(amount in 0..=MOST_KRONER) {
        prop_assert_eq!(kroner(&amount.to_string()), Some(amount));
    }

    #[test]
    fn nothing_that_anybody_types_is_more_than_it_may_be(text in "\\PC{0,12}") {
        prop_assert!(hours(&text).is_none_or(|minutes| (1..=MOST_MINUTES).contains(&minutes)));
        prop_assert!(kroner(&text).is_none_or(|amount| amount <= MOST_KRONER));
    }
}
