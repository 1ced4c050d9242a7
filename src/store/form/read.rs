//! Reads the form: strictly in our own version, leniently in a newer one.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Content, EXTENSIONS, Flaw, Found, Header, Recorded, VERSION, checksum, scan};
use crate::domain::group::GroupRecord;
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::{Id, Stamp};
use crate::parse;
use crate::store::trouble::{Place, TroubleKind};

/// The part of the header that every version, older and newer, has.
#[derive(Deserialize)]
struct Basics {
    format: String,
    version: u32,
    oldest_reader: u32,
}

#[derive(Deserialize)]
struct Headed<H> {
    header: H,
}

#[derive(Deserialize)]
struct Whole<T> {
    header: Header,
    records: Vec<Entry<T>>,
}

/// A revision as it is read: what is left out is missing, whatever `T` is.
#[derive(Deserialize)]
struct Entry<T> {
    id: Id,
    at: Stamp,
    author: Option<Id>,
    #[serde(default)]
    replaces: Vec<Stamp>,
    what: Option<T>,
}

impl<T> From<Entry<T>> for Revision<T> {
    fn from(entry: Entry<T>) -> Self {
        let Entry {
            id,
            at,
            author,
            replaces,
            what,
        } = entry;
        Self {
            id,
            at,
            author,
            replaces,
            what,
        }
    }
}

/// Reads the text of a file in the folder of `device`.
pub(in crate::store) fn read<T: Recorded>(text: &str, device: &Id) -> Result<Found<T>, Flaw> {
    let holds = checksum::holds(text);
    // An editor may have put a byte order mark there; the checksum has noticed.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let basics = match head(text.as_bytes()).and_then(|head| parse::<Headed<Basics>>(&head).ok()) {
        Some((headed, _)) => headed.header,
        None => parse::<Headed<Basics>>(text)?.0.header,
    };
    check_version::<T>(&basics)?;
    let newer = (basics.version > VERSION).then_some(TroubleKind::Newer {
        version: basics.version,
    });
    let (whole, unknown) = match (parse::<Whole<T>>(text), newer) {
        // More likely something new than damage.
        (Err(_), Some(newer)) => return Err(newer.into()),
        (parsed, _) => parsed?,
    };
    let mut book = Book::default();
    let count = whole.records.len();
    for revision in whole.records {
        if revision.at.device != *device {
            return Err(TroubleKind::OtherDevice.into());
        }
        book.insert(revision.into());
    }
    let content = Content {
        home: whole.header.home,
        few: whole.header.few,
        book,
    };
    if let Some(newer) = newer {
        // Nobody could adopt an edit here: it would drop what we do not know.
        let found = holds.then_some(Found::Newer { content, newer });
        return found.ok_or(newer.into());
    }
    if let Some(field) = unknown {
        return Err(Flaw {
            kind: TroubleKind::UnknownField,
            place: scan::key_place(text, &field),
        });
    }
    if content.book.revisions().count() != count {
        return Err(TroubleKind::Repeated.into());
    }
    Ok(if holds {
        Found::Whole(content)
    } else {
        Found::Edited(content)
    })
}

/// Reads the header alone, out of the beginning of a group's file; `None` while that does not
/// hold all of it. Fields that we do not know are left out, and nobody has checked the sum.
pub(in crate::store) fn read_header(beginning: &[u8]) -> Option<Result<Header, Flaw>> {
    let head = head(beginning)?;
    Some(
        parse::<Headed<Basics>>(&head)
            .and_then(|(headed, _)| check_version::<GroupRecord>(&headed.header))
            .and_then(|()| parse::<Headed<Header>>(&head))
            .map(|(headed, _)| headed.header),
    )
}

fn check_version<T: Recorded>(basics: &Basics) -> Result<(), Flaw> {
    if basics.format != T::FORMAT || basics.version == 0 {
        return Err(TroubleKind::NotOurs.into());
    }
    if basics.oldest_reader > VERSION {
        let oldest_reader = basics.oldest_reader;
        return Err(TroubleKind::TooNew { oldest_reader }.into());
    }
    Ok(())
}

/// Parses a text, and names the first field in it that nobody asked for.
fn parse<T: DeserializeOwned>(text: &str) -> Result<(T, Option<String>), Flaw> {
    let parsed = parse::parse(text, EXTENSIONS).map_err(|fault| Flaw {
        kind: TroubleKind::Damaged,
        place: Some(Place {
            line: fault.span.start.line,
            column: fault.span.start.col,
        }),
    })?;
    let unknown = parsed.unknown.first().and_then(|trail| trail.last_field());
    Ok((parsed.value, unknown.map(str::to_owned)))
}

/// The header and what closes it, where the records begin on a line of their own.
fn head(beginning: &[u8]) -> Option<String> {
    let key = b"records:";
    let mut from = 0;
    loop {
        let line = beginning.get(from..)?;
        let indent = line
            .iter()
            .take_while(|b| matches!(b, b' ' | b'\t'))
            .count();
        if line[indent..].starts_with(key) {
            let mut head = std::str::from_utf8(&beginning[..from]).ok()?.to_owned();
            head.push(')');
            return Some(head);
        }
        from += line.iter().position(|b| *b == b'\n')? + 1;
    }
}

/// The text in some bytes.
pub(in crate::store) fn text_of(bytes: &[u8]) -> Result<&str, Flaw> {
    std::str::from_utf8(bytes).map_err(|error| Flaw {
        kind: TroubleKind::NotText,
        place: std::str::from_utf8(&bytes[..error.valid_up_to()])
            .ok()
            .map(|before| scan::place_at(before, before.len())),
    })
}
