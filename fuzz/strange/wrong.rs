//! Readers that are wrong on purpose, in ways that readers have been wrong in: what shows that a
//! fuzzer would find such a fault here. Nothing of the program is like this.

use smil::domain::group::GroupRecord;
use smil::domain::record::Book;

/// By whom what was read is looked at once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// By nobody else: the program's own reader is judged.
    Ours,
    /// By one that takes a letter for a byte.
    CutsByBytes,
    /// By one that has no room for long sessions, and loses them without a word.
    LosesWhatIsLong,
}

impl Reader {
    /// The one that the environment names; ours where it names none.
    pub fn asked_for() -> Self {
        match std::env::var("SMIL_WRONG").as_deref() {
            Ok("cuts") => Self::CutsByBytes,
            Ok("loses") => Self::LosesWhatIsLong,
            _ => Self::Ours,
        }
    }

    /// What it makes of a group's book.
    pub fn read(self, book: Book<GroupRecord>) -> Book<GroupRecord> {
        match self {
            Self::Ours => book,
            Self::CutsByBytes => {
                for (_, what) in book.live() {
                    if let GroupRecord::Person(person) = what {
                        let name = person.name.show();
                        // The fault: the fourth byte may lie within a letter.
                        assert!(name[..name.len().min(4)].len() <= 4);
                    }
                }
                book
            }
            Self::LosesWhatIsLong => book.filter_map(|revision| match &revision.what {
                // The fault: minutes are not one byte.
                Some(GroupRecord::Planned(it)) if it.minutes > u16::from(u8::MAX) => None,
                _ => Some(revision),
            }),
        }
    }
}
