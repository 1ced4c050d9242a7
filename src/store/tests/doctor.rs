//! Looking through the folders: what is found, what is mended, what is left alone.
use super::*;
use crate::store::doctor::{Care, Cure, Finding, What};

fn look(laptop: &Laptop) -> Vec<Finding> {
    laptop.store().examine(Care::Look, &sample::now()).findings
}

fn mend(laptop: &Laptop) -> Vec<Finding> {
    laptop.store().examine(Care::Mend, &sample::now()).findings
}

fn whats(findings: &[Finding]) -> Vec<(What, Cure)> {
    findings.iter().map(|f| (f.what.clone(), f.cure)).collect()
}

const CONFLICT: &str = "p1.sync-conflict-20270126-143000-ABCDEFG.ron";

/// A session's file as it was once, put beside the one that is there now, under this name.
fn with_copy(name: &str) -> Laptop {
    let laptop = Laptop::new();
    let store = laptop.store();
    save(&store, &sample::group("d1"), &sample::session("d1"));
    let text = fs::read(laptop.session_file()).unwrap();
    laptop.put("d1", name, text);
    save_anew(&laptop, &sample::small("later"));
    laptop
}

/// The file itself knows nothing of what the copy says.
fn save_anew(laptop: &Laptop, book: &Book<SessionRecord>) {
    let file = laptop.session_file();
    fs::remove_file(&file).unwrap();
    let store = open(
        Places {
            state: laptop.disk.path().join("elsewhere"),
            data: laptop.disk.path().join("elsewhere"),
        },
        "d1",
    );
    save(&store, &sample::group("d1"), book);
    fs::copy(store.path_of(&id("g1"), Which::Session(&id("p1"))), &file).unwrap();
}

#[test]
fn where_all_is_well_nothing_is_found() {
    let laptop = Laptop::with_records();
    let examined = laptop.store().examine(Care::Mend, &sample::now());
    assert_eq!((examined.groups, examined.findings), (1, vec![]));
    assert_eq!(look(&Laptop::new()), []);
}

#[cfg(unix)]
#[test]
fn what_others_can_look_into_is_closed() {
    use std::os::unix::fs::PermissionsExt;
    let laptop = Laptop::with_records();
    let (file, folder) = (laptop.group_file(), laptop.places().group(&id("g1")));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    let open = |cure| vec![(What::Open, cure); 2];
    assert_eq!(whats(&look(&laptop)), open(Cure::Possible));
    assert_eq!(whats(&mend(&laptop)), open(Cure::Done));
    assert_eq!(look(&laptop), []);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&file), mode(&folder)), (0o600, 0o700));
}

#[test]
fn leftovers_go_only_where_it_is_asked_for_and_nobody_is_at_it() {
    let laptop = Laptop::with_records();
    let left = laptop.put("d1", ".smil-x7f.tmp", "half a note");
    let is = |cure| vec![(What::Unfinished, cure)];
    let only = |found: Vec<Finding>| {
        let left = found.into_iter().filter(|f| f.what != What::Open);
        whats(&left.collect::<Vec<_>>())
    };
    assert_eq!(only(look(&laptop)), is(Cure::Possible));
    assert!(left.exists());
    let store = laptop.store();
    // What is locked comes with the leftovers cleared: put it back.
    let lock = store.take_lock(&id("g1")).unwrap();
    assert_eq!(only(look(&laptop)), []);
    assert_eq!(only(mend(&laptop)), [(What::InUse, Cure::ByHand)]);
    assert!(left.exists());
    drop(lock);
    assert_eq!(only(mend(&laptop)), is(Cure::Done));
    assert!(!left.exists());
}

#[test]
fn a_damaged_file_is_told_and_left_as_it_is() {
    let laptop = Laptop::with_records();
    fs::write(laptop.session_file(), "damaged").unwrap();
    for found in [look(&laptop), mend(&laptop)] {
        let [found] = &found[..] else {
            panic!("{found:?}")
        };
        assert!(matches!(
            found.what,
            What::File(TroubleKind::Damaged, Some(_))
        ));
        assert_eq!(
            (&found.path, found.cure),
            (&laptop.session_file(), Cure::ByHand)
        );
    }
    assert_eq!(fs::read(laptop.session_file()).unwrap(), b"damaged");
}

#[test]
fn what_a_conflict_copy_says_is_seen_with_the_rest() {
    let laptop = with_copy(CONFLICT);
    let mut all = sample::session("d1");
    all.merge(sample::small("later"));
    let read = read_session(&laptop.store());
    assert_eq!((read.book, read.access), (all, Access::Write));
}

#[test]
fn a_conflict_copy_is_tidied_away_and_nothing_it_says_is_lost() {
    for name in [
        CONFLICT,
        "p1 (conflicted copy 2027-01-26 143000).ron",
        "p1 (Kari's conflicted copy 2027-01-26).ron",
        "p1-KARIS-PC.ron",
        "p1 (1).ron",
    ] {
        let laptop = with_copy(name);
        let copy = laptop.session_file().with_file_name(name);
        let bytes = fs::read(&copy).unwrap();
        let seen = read_session(&laptop.store()).book;
        assert!(matches!(
            whats(&look(&laptop))[..],
            [.., (What::Copy(_), Cure::Possible)]
        ));
        assert!(copy.exists());
        assert!(mend(&laptop).iter().all(|found| found.cure == Cure::Done));
        assert!(!copy.exists(), "{name}");
        assert_eq!(look(&laptop), [], "{name}");
        let store = laptop.store();
        assert_eq!(read_session(&store).book, seen, "{name}");
        let kept = store.kept(&id("g1")).unwrap();
        let folder = store.folder_of_copy(&id("g1"), &kept[0]);
        assert_eq!(fs::read(folder.join(name)).unwrap(), bytes);
    }
}

#[test]
fn a_conflict_copy_that_cannot_be_read_stays_where_it_is() {
    let laptop = with_copy(CONFLICT);
    let copy = laptop.put("d1", CONFLICT, "damaged");
    let found = mend(&laptop);
    assert!(matches!(
        whats(&found)[..],
        [.., (What::UnreadableCopy(Service::Syncthing), Cure::ByHand)]
    ));
    assert_eq!(fs::read(copy).unwrap(), b"damaged");
}

#[test]
fn a_conflict_copy_of_a_file_that_may_not_be_written_stays() {
    let laptop = with_copy(CONFLICT);
    fs::write(laptop.session_file(), "damaged").unwrap();
    mend(&laptop);
    assert!(laptop.session_file().with_file_name(CONFLICT).exists());
    assert_eq!(fs::read(laptop.session_file()).unwrap(), b"damaged");
}

#[test]
fn another_computer_s_copies_are_left_to_it() {
    let laptop = Laptop::with_records();
    let other = open(
        Places {
            state: laptop.disk.path().join("other"),
            ..laptop.places()
        },
        "d2",
    );
    save(&other, &sample::group("d2"), &sample::session("d2"));
    let own = other.path_of(&id("g1"), Which::Session(&id("p1")));
    let copy = own.with_file_name(CONFLICT);
    fs::rename(own, &copy).unwrap();
    assert!(matches!(
        whats(&mend(&laptop))[..],
        [.., (What::Copy(_), Cure::Elsewhere)]
    ));
    assert!(copy.exists());
    let read = read_session(&laptop.store());
    assert!(read.book.revisions().any(|r| r.at.device == id("d2")));
}

#[test]
fn the_lock_of_a_group_that_is_gone_goes_too() {
    let laptop = Laptop::with_records();
    drop(lock_when_free(&laptop.store(), "g2"));
    assert_eq!(whats(&look(&laptop)), [(What::StaleLock, Cure::Possible)]);
    assert_eq!(whats(&mend(&laptop)), [(What::StaleLock, Cure::Done)]);
    assert!(!laptop.places().lock(&id("g2")).exists());
    assert!(laptop.places().lock(&id("g1")).exists());
}

#[test]
fn a_folder_that_cannot_be_looked_into_is_told() {
    let laptop = Laptop::new();
    fs::create_dir_all(laptop.places().data).unwrap();
    fs::write(laptop.places().groups(), "a file").unwrap();
    let found = look(&laptop);
    assert!(
        found
            .iter()
            .any(|f| matches!(f.what, What::NotSeen(Cause::InTheWay)))
    );
}

#[test]
fn a_group_s_conflict_copy_changes_what_the_home_screen_shows() {
    let laptop = Laptop::new();
    let store = laptop.store();
    save(&store, &sample::group("d1"), &sample::small(""));
    let earlier = fs::read(laptop.group_file()).unwrap();
    let lock = lock_when_free(&store, "g1");
    let mut book = read_group(&store).book;
    let mut hand = sample::Hand::of("d1");
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    hand.write(&mut book, id("frame"), Some(sample::frame("Ulvene")));
    let home = book.home("Guide").unwrap();
    store.save_group(&lock, &book, &home).unwrap();
    drop(lock);
    // The service took the later file for the copy.
    let later = fs::read(laptop.group_file()).unwrap();
    laptop.put("d1", "group (conflicted copy 2027-01-26 143000).ron", later);
    fs::write(laptop.group_file(), earlier).unwrap();
    assert!(mend(&laptop).iter().all(|found| found.cure == Cure::Done));
    let home = laptop.store().home(&id("g1")).home.unwrap();
    assert_eq!(
        (home.name.show(), home.programme.as_str()),
        ("Ulvene", "Guide")
    );
}
