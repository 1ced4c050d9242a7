use super::*;
use proptest::prelude::*;

fn named(names: &[&str]) -> Vec<(String, usize)> {
    let names = names.iter().enumerate();
    names.map(|(n, name)| ((*name).to_owned(), n)).collect()
}

#[test]
fn a_name_fits_in_any_case_and_by_its_beginning() {
    let groups = || named(&["Tirsdag", "Tirsdag ungdom", "Østbyen"]);
    assert_eq!(pick("østb", groups()), Ok(2));
    assert_eq!(pick("TIRSDAG", groups()), Ok(0));
    assert_eq!(pick("tirsdag u", groups()), Ok(1));
    assert!(matches!(pick("tirs", groups()), Err(Picked::Several(fit)) if fit.len() == 2));
    assert!(matches!(pick("onsdag", groups()), Err(Picked::None(there)) if there.len() == 3));
}

#[test]
fn nothing_asked_for_is_nothing_found() {
    assert!(matches!(pick(" ", named(&["A"])), Err(Picked::None(_))));
    assert!(matches!(pick("a", named(&[])), Err(Picked::None(_))));
}

#[test]
fn two_of_one_name_are_never_chosen_between() {
    let twins = named(&["Tirsdag", "tirsdag"]);
    assert!(matches!(pick("Tirsdag", twins), Err(Picked::Several(_))));
}

proptest! {
    #[test]
    fn what_is_picked_begins_as_was_asked(
        asked in "[a-cæA-C ]{0,4}", names in prop::collection::vec("[a-cæA-C ]{1,6}", 0..6),
    ) {
        let things: Vec<_> = names.iter().cloned().enumerate().map(|(n, name)| (name, n)).collect();
        if let Ok(picked) = pick(&asked, things) {
            prop_assert!(fold(&names[picked]).starts_with(&fold(&asked)));
        }
    }
}
