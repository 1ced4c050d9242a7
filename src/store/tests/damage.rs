//! Damage of every kind is noticed, told with its place, and left alone.
use super::*;

/// A laptop with a small session, of which one file is damaged again and again.
struct Victim {
    file: PathBuf,
    whole: Vec<u8>,
    store: Store,
    lock: Lock,
    of: Of,
    _laptop: Laptop,
}

/// Which file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Group,
    Session,
}

/// How the damage reaches the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writer {
    Ours,
    /// One that sums up whatever it is given: as if there were no checksum.
    Sealing,
}

impl Victim {
    fn new(of: Of) -> Self {
        let laptop = Laptop::new();
        let store = laptop.store();
        save(&store, &sample::group("d1"), &sample::small("æ"));
        let file = match of {
            Of::Group => laptop.group_file(),
            Of::Session => laptop.session_file(),
        };
        Self {
            whole: fs::read(&file).unwrap(),
            file,
            lock: lock_when_free(&store, "g1"),
            store,
            of,
            _laptop: laptop,
        }
    }

    /// Damages the file so, and gives whether all that is promised then is kept: it is noticed,
    /// what was known is shown, nothing can be saved there, the bytes stay.
    fn suffers_well(&self, bytes: &[u8]) -> bool {
        fs::write(&self.file, bytes).unwrap();
        let promised = match self.of {
            Of::Session => {
                let read = read_session(&self.store);
                let new = sample::small("new");
                let saved = self.store.save_session(&self.lock, &id("p1"), &new);
                self.is_noticed(&read, &sample::small("æ"), saved)
            }
            Of::Group => {
                let read = read_group(&self.store);
                let group = sample::group("d1");
                let home = group.home("Guide").unwrap();
                let saved = self.store.save_group(&self.lock, &group, &home);
                let mut known = group;
                known.compact(&id("d1"));
                self.is_noticed(&read, &known, saved)
            }
        };
        promised && fs::read(&self.file).unwrap() == bytes
    }

    fn is_noticed<T: PartialEq>(
        &self,
        read: &Read<T>,
        known: &Book<T>,
        saved: Result<(), SaveError>,
    ) -> bool {
        let [trouble] = &read.troubles[..] else {
            return false;
        };
        matches!(read.access, Access::ReadOnly(_))
            && matches!(
                saved.map_err(|error| error.kind),
                Err(SaveKind::ReadOnly(_))
            )
            && read.book == *known
            && (&trouble.path, trouble.shown) == (&self.file, Shown::Known)
    }

    /// At which lengths the file can be cut off without its being noticed well.
    fn cut(&self) -> Vec<usize> {
        let lengths = 0..self.whole.len();
        lengths
            .filter(|length| !self.suffers_well(&self.whole[..*length]))
            .collect()
    }

    /// Which bits can fall over without its being noticed well; every so many are tried.
    fn flip(&self, every: usize, writer: Writer) -> Vec<usize> {
        let mut bytes = self.whole.clone();
        let mut unnoticed = Vec::new();
        for bit in (0..bytes.len() * 8).step_by(every) {
            bytes[bit / 8] ^= 1 << (bit % 8);
            let written = match writer {
                Writer::Ours => bytes.clone(),
                Writer::Sealing => form::sealed_anew(&bytes),
            };
            if !self.suffers_well(&written) {
                unnoticed.push(bit);
            }
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
        unnoticed
    }
}

#[test]
fn every_truncation_is_noticed() {
    for of in [Of::Session, Of::Group] {
        assert_eq!(Victim::new(of).cut(), [], "{of:?}");
    }
}

#[test]
fn every_flipped_bit_is_noticed() {
    assert_eq!(Victim::new(Of::Session).flip(1, Writer::Ours), []);
    assert_eq!(Victim::new(Of::Group).flip(31, Writer::Ours), []);
}

#[test]
#[ignore = "long: every bit of a group's file"]
fn long_every_flipped_bit_is_noticed() {
    for of in [Of::Session, Of::Group] {
        assert_eq!(Victim::new(of).flip(1, Writer::Ours), [], "{of:?}");
    }
}

#[test]
fn that_is_noticed_of_a_writer_without_a_checksum() {
    assert_ne!(Victim::new(Of::Session).flip(1, Writer::Sealing), []);
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
