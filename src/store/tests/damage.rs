//! Damage of every kind is noticed, told with its place, and left alone.
use super::*;

/// A laptop with a small file, which is damaged again and again.
struct Victim {
    file: PathBuf,
    whole: Vec<u8>,
    store: Store,
    lock: Lock,
    _laptop: Laptop,
}

impl Victim {
    fn new() -> Self {
        let laptop = Laptop::new();
        let store = laptop.store();
        save(&store, &sample::group("d1"), &sample::small("æ"));
        Self {
            file: laptop.session_file(),
            whole: fs::read(laptop.session_file()).unwrap(),
            lock: store.lock(&id("g1")).unwrap(),
            store,
            _laptop: laptop,
        }
    }

    /// Damages the file so, and asks for all that is promised then.
    fn suffer(&self, bytes: &[u8], what: &str) {
        fs::write(&self.file, bytes).unwrap();
        let read = read_session(&self.store);
        assert!(matches!(read.access, Access::ReadOnly(_)), "{what}");
        let new = sample::small("new");
        let saved = self.store.save_session(&self.lock, &id("p1"), &new);
        let kind = saved.unwrap_err().kind;
        assert!(matches!(kind, SaveKind::ReadOnly(_)), "{what}");
        assert_eq!(fs::read(&self.file).unwrap(), bytes, "left as it is");
        // What is shown is what was known, not what the damage made of it.
        assert_eq!(read.book, sample::small("æ"), "{what}");
        let [trouble] = &read.troubles[..] else {
            panic!("{what}: {:?}", read.troubles)
        };
        assert_eq!((&trouble.path, trouble.shown), (&self.file, Shown::Known));
    }
}

#[test]
fn every_truncation_is_noticed() {
    let victim = Victim::new();
    for length in 0..victim.whole.len() {
        victim.suffer(&victim.whole[..length], &format!("cut at {length}"));
    }
}

#[test]
fn every_flipped_bit_is_noticed() {
    let victim = Victim::new();
    let mut bytes = victim.whole.clone();
    for bit in 0..bytes.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        victim.suffer(&bytes, &format!("bit {bit}"));
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

fn trouble_of(text: impl AsRef<[u8]>) -> (TroubleKind, Option<(usize, usize)>) {
    let laptop = Laptop::new();
    let path = laptop.put("d1", "p1.ron", text);
    let read = read_session(&laptop.store());
    let [trouble] = &read.troubles[..] else {
        panic!("{:?}", read.troubles)
    };
    assert!(read.book.is_empty() && trouble.shown == Shown::Nothing);
    assert_eq!(read.access, Access::ReadOnly(Reason::Unreadable));
    assert_eq!(trouble.path, path);
    (trouble.kind, trouble.place.map(|p| (p.line, p.column)))
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    assert_eq!(
        trouble_of(b"(\n  h\xff"),
        (TroubleKind::NotText, Some((2, 4)))
    );
    assert_eq!(trouble_of("").0, TroubleKind::Damaged);
    assert_eq!(
        trouble_of("(\n  header: ("),
        (TroubleKind::Damaged, Some((2, 11)))
    );
    let group = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/store/group-1.ron"
    ));
    assert_eq!(trouble_of(group), (TroubleKind::NotOurs, None));
    let nested = format!("(header: {}", "[".repeat(100_000));
    assert_eq!(trouble_of(nested).0, TroubleKind::Damaged);
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let laptop = Laptop::new();
    let path = laptop.put("d1", "p1.ron", "");
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_len(disk::LARGEST + 1).unwrap();
    let read = read_session(&laptop.store());
    assert_eq!(kinds(&read.troubles), [TroubleKind::TooLarge]);
}

#[test]
fn a_folder_holds_only_what_its_device_wrote() {
    let laptop = Laptop::with_records();
    let bytes = fs::read(laptop.session_file()).unwrap();
    laptop.put("d2", "p1.ron", bytes);
    let read = read_session(&laptop.store());
    assert_eq!(kinds(&read.troubles), [TroubleKind::OtherDevice]);
    assert_eq!(read.access, Access::Write);
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_others_open() {
    let laptop = Laptop::with_records();
    laptop.put("d2", "p1.ron", "(((");
    laptop.put("d2", "group.ron", "(((");
    fs::write(laptop.group_file(), "\u{0}").unwrap();
    let store = laptop.store();
    let read = read_session(&store);
    assert_eq!(read.book, sample::session("d1"));
    assert_eq!(read.access, Access::Write);
    assert_eq!(kinds(&read.troubles), [TroubleKind::Damaged]);
    assert_eq!(store.home(&id("g1")).troubles.len(), 2);
    assert_eq!(store.groups().unwrap(), [id("g1")]);
}

#[test]
fn no_error_quotes_what_was_written() {
    let laptop = Laptop::new();
    let text = "(header: (format: \"smil/session\", version: 1, oldest_reader: 1, checksum: \"\"), \
                records: [(id: \"n1\", at: \"hemmelig\", what: Hemmelig(hemmelig: \"hemmelig\"))])";
    laptop.put("d1", "p1.ron", text);
    let read = read_session(&laptop.store());
    for trouble in &read.troubles {
        assert!(!format!("{trouble} {trouble:?}").contains("emmelig"));
    }
    assert_eq!(read.troubles.len(), 1);
}

#[test]
fn a_pipe_in_a_files_place_does_not_hold_us_up() {
    #[cfg(unix)]
    {
        use rustix::fs::{CWD, FileType, Mode};
        let laptop = Laptop::new();
        let path = laptop.put("d1", "group.ron", "");
        fs::remove_file(&path).unwrap();
        let mode = Mode::RUSR | Mode::WUSR;
        rustix::fs::mknodat(CWD, &path, FileType::Fifo, mode, 0).unwrap();
        let store = laptop.store();
        assert_eq!(store.home(&id("g1")).troubles.len(), 1);
        assert_eq!(read_group(&store).troubles.len(), 1);
    }
}
