//! What is sealed opens for its readers as it was, for nobody else, and not when it was touched.

use proptest::prelude::*;

use super::*;

const NOTE: &[u8] = b"what the child told";

fn key(ring: &Keyring) -> PublicKey {
    ring.public().unwrap()
}

#[test]
fn a_changed_or_missing_byte_never_opens() {
    let (ring, other) = (Keyring::new(), Keyring::new());
    let sealed = seal(NOTE, &[key(&other), key(&ring)]).unwrap();
    for at in 0..sealed.len() {
        let mut touched = sealed.clone();
        touched[at] ^= 1;
        assert!(ring.open(&touched).is_err(), "byte {at}");
        assert!(ring.open(&sealed[..at]).is_err(), "cut at {at}");
    }
    assert_eq!(ring.open(&sealed).unwrap(), NOTE);
}

#[test]
fn who_is_no_reader_is_told_so() {
    let sealed = seal(NOTE, &[key(&Keyring::new())]).unwrap();
    assert_eq!(Keyring::new().open(&sealed), Err(NotOpened::ForOthers));
}

#[test]
fn nothing_is_sealed_for_nobody_or_for_a_key_that_is_none() {
    let own = key(&Keyring::new());
    assert_eq!(seal(NOTE, &[]), Err(Unusable));
    // The right look, and a letter wrong.
    let mut wrong = own.as_str().to_owned();
    let last = wrong.pop();
    wrong.push(if last == Some('q') { 'p' } else { 'q' });
    let wrong: PublicKey = wrong.parse().unwrap();
    assert_eq!(seal(NOTE, &[own, wrong]), Err(Unusable));
}

#[test]
fn a_keyring_opens_with_its_passphrase_alone() {
    let mut ring = Keyring::new();
    ring.take_in(Keyring::new());
    ring.take_in(ring.clone());
    let sealed = ring.sealed(&Secret::passphrase("en lang båttur"));
    let opened = Keyring::unsealed(&sealed, &Secret::passphrase("en lang ba\u{30a}ttur")).unwrap();
    let publics = |ring: &Keyring| ring.publics().collect::<Vec<_>>();
    assert_eq!(publics(&opened), publics(&ring));
    assert_eq!(publics(&opened).len(), 2);
    let wrong = Keyring::unsealed(&sealed, &Secret::passphrase("en lang battur"));
    assert_eq!(wrong.err(), Some(NotOpened::ForOthers));
    let mut touched = sealed.clone();
    *touched.last_mut().unwrap() ^= 1;
    let touched = Keyring::unsealed(&touched, &Secret::passphrase("en lang båttur"));
    assert_eq!(touched.err(), Some(NotOpened::Damaged));
}

#[test]
fn a_key_from_paper_is_the_same_however_it_is_copied() {
    let ring = Keyring::new();
    let text = ring.on_paper();
    let spaced: String = text
        .show()
        .to_lowercase()
        .chars()
        .enumerate()
        .flat_map(|(n, c)| (n % 6 == 5).then_some(' ').into_iter().chain([c]))
        .collect();
    let copied = Keyring::from_paper(&Secret::from(spaced)).unwrap();
    assert_eq!(copied.public(), ring.public());
    assert!(Keyring::from_paper(&Secret::from("AGE-SECRET-KEY-1".to_owned())).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_reader_opens_exactly_what_was_sealed(
        bytes in prop::collection::vec(any::<u8>(), 0..200_000),
        count in 1..5_usize,
    ) {
        let rings: Vec<Keyring> = (0..count).map(|_| Keyring::new()).collect();
        let readers: Vec<PublicKey> = rings.iter().map(key).collect();
        let sealed = seal(&bytes, &readers).unwrap();
        for ring in &rings {
            prop_assert!(ring.open(&sealed).as_ref() == Ok(&bytes));
        }
    }

    #[test]
    fn anything_at_all_can_be_tried(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(Keyring::new().open(&bytes).is_err());
    }
}
