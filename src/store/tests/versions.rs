//! Files of every version that there was, of versions to come, and of none.
use super::*;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/store/", $name))
    };
}

#[test]
fn version_1_is_read() {
    let laptop = Laptop::new();
    laptop.put("d1", "group.ron", fixture!("group-1.ron"));
    laptop.put("d1", "p1.ron", fixture!("session-1.ron"));
    let store = laptop.store();
    let (group, session) = (read_group(&store), read_session(&store));
    assert_eq!((group.access, group.troubles), (Access::Write, vec![]));
    assert_eq!((session.access, session.troubles), (Access::Write, vec![]));
    assert_eq!(session.book, sample::session("d1"));
    assert_eq!(group.book.home("Guide"), sample::group("d1").home("Guide"));
    assert_eq!(store.home(&id("g1")).home, group.book.home("Guide"));
}

#[test]
fn a_file_of_before_anything_was_followed_up_is_read_and_written() {
    let laptop = Laptop::new();
    laptop.put(
        "d1",
        "group.ron",
        fixture!("group-1-without-follow-ups.ron"),
    );
    let read = read_group(&laptop.store());
    assert_eq!((read.access, read.troubles), (Access::Write, vec![]));
    assert!(read.book.still_to_do().is_empty());
    assert!(read.book.frame().is_some());
}

#[test]
fn what_is_saved_is_version_1() {
    let laptop = Laptop::with_records();
    let text = |path| fs::read_to_string(path).unwrap();
    // A new form needs a new version: an older program refuses a field that it does not know.
    assert_eq!(text(laptop.session_file()), fixture!("session-1.ron"));
    assert_eq!(text(laptop.group_file()), fixture!("group-1.ron"));
}

#[test]
fn a_newer_version_that_we_may_read_is_read_and_not_written() {
    let laptop = Laptop::new();
    let file = laptop.put("d1", "group.ron", fixture!("group-newer.ron"));
    let store = laptop.store();
    let read = read_group(&store);
    assert_eq!(read.book.frame().unwrap().name.show(), "Løvene");
    assert_eq!(kinds(&read.troubles), [TroubleKind::Newer { version: 2 }]);
    assert_eq!(read.troubles[0].shown, Shown::File);
    assert_eq!(read.access, Access::ReadOnly(Reason::Newer));
    assert_eq!(store.home(&id("g1")).home.unwrap().name.show(), "Løvene");
    let lock = lock_when_free(&store, "g1");
    let home = read.book.home("").unwrap();
    let saved = store.save_group(&lock, &read.book, &home);
    assert_eq!(saved.unwrap_err().kind, SaveKind::ReadOnly(Reason::Newer));
    assert_eq!(
        fs::read_to_string(file).unwrap(),
        fixture!("group-newer.ron")
    );
}

#[test]
fn where_another_device_has_a_newer_version_nothing_of_it_is_replaced() {
    let laptop = Laptop::with_records();
    let newer = fixture!("group-newer.ron");
    laptop.put("d2", "group.ron", sealed(newer.replace(" d1\"", " d2\"")));
    let read = read_group(&laptop.store());
    assert_eq!(read.access, Access::ReadOnly(Reason::Newer));
}

#[test]
fn a_version_that_we_may_not_read_is_told_and_the_rest_opens() {
    let laptop = Laptop::with_records();
    let file = laptop.put("d2", "group.ron", fixture!("group-too-new.ron"));
    let store = laptop.store();
    let read = read_group(&store);
    let too_new = TroubleKind::TooNew { oldest_reader: 3 };
    assert_eq!(kinds(&read.troubles), [too_new]);
    assert_eq!(read.troubles[0].shown, Shown::Nothing);
    assert_eq!(read.access, Access::Write);
    let home = store.home(&id("g1"));
    assert!(home.home.is_some());
    assert_eq!(kinds(&home.troubles), [too_new]);
    assert_eq!(
        fs::read_to_string(file).unwrap(),
        fixture!("group-too-new.ron")
    );
}

#[test]
fn an_unknown_field_of_our_version_is_told_with_its_place() {
    let laptop = Laptop::new();
    laptop.put("d1", "group.ron", fixture!("group-unknown-field.ron"));
    let read = read_group(&laptop.store());
    let [trouble] = &read.troubles[..] else {
        panic!("{:?}", read.troubles)
    };
    assert_eq!(trouble.kind, TroubleKind::UnknownField);
    assert_eq!(
        trouble.place,
        Some(Place {
            line: 24,
            column: 17
        })
    );
    assert_eq!(read.access, Access::ReadOnly(Reason::Unreadable));
}

/// A text with the checksum that it should have.
fn sealed(text: String) -> String {
    let at = text.find("checksum: \"").unwrap() + 11;
    let blank = format!("{}00000000{}", &text[..at], &text[at + 8..]);
    let sum = crc32fast::hash(blank.as_bytes());
    format!("{}{sum:08x}{}", &text[..at], &text[at + 8..])
}

/// Before a version is given out its form may change: this makes its fixtures anew.
#[test]
#[ignore = "writes fixtures"]
fn write_the_fixtures_anew() {
    let laptop = Laptop::with_records();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store");
    fs::copy(laptop.session_file(), folder.join("session-1.ron")).unwrap();
    fs::copy(laptop.group_file(), folder.join("group-1.ron")).unwrap();
}
