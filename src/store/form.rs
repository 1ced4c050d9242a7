//! The form of a file: one RON struct with a header and the records, and the checksum over
//! all of it. Must not touch the disk.

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::trouble::{Place, TroubleKind};
use crate::domain::few_eyes::Limited;
use crate::domain::forget::{AllForgotten, Forgettable};
use crate::domain::group::{GroupRecord, Home};
use crate::domain::happening::SessionRecord;
use crate::domain::key::PublicKey;
use crate::domain::record::{Book, Keeps};
use crate::domain::stamp::Stamp;

mod checksum;
mod read;
mod scan;
mod write;

pub(super) use read::{read, read_header, text_of};
pub(super) use write::{write, write_for};

/// The bytes with the sum that they have now.
#[cfg(test)]
pub(super) fn sealed_anew(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8(bytes.to_vec()).map_or_else(
        |error| error.into_bytes(),
        |mut text| {
            checksum::seal(&mut text);
            text.into_bytes()
        },
    )
}

/// The version of the form that is written.
pub(super) const VERSION: u32 = 1;

/// A kind of record that has a file of its own.
pub trait Recorded: Keeps + Forgettable + Limited + Clone + Serialize + DeserializeOwned {
    /// The name of the file's format, in its header.
    const FORMAT: &'static str;

    /// What the home screen shows of such a book, where its file tells it.
    fn home(book: &Book<Self>, programme_title: &str) -> Option<Home>;

    /// Whom such a book says that the group has forgotten, where such books say it.
    fn forgotten(book: &Book<Self>) -> Option<AllForgotten>;
}

impl Recorded for GroupRecord {
    const FORMAT: &'static str = "smil/group";

    fn home(book: &Book<Self>, programme_title: &str) -> Option<Home> {
        book.home(programme_title)
    }

    fn forgotten(book: &Book<Self>) -> Option<AllForgotten> {
        Some(AllForgotten::of(book))
    }
}

impl Recorded for SessionRecord {
    const FORMAT: &'static str = "smil/session";

    fn home(_: &Book<Self>, _: &str) -> Option<Home> {
        None
    }

    fn forgotten(_: &Book<Self>) -> Option<AllForgotten> {
        None
    }
}

/// What stands before the records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    format: String,
    version: u32,
    oldest_reader: u32,
    /// Over every other byte of the file: CRC-32 in eight small hexadecimal digits.
    checksum: String,
    /// The latest logical time in the file, or that its home was made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) written: Option<Stamp>,
    /// What the home screen shows, in a group's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) home: Option<Home>,
    /// For whom alone it is sealed, where that is not the whole group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) few: Vec<PublicKey>,
}

/// What is wrong in a text, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Flaw {
    pub(super) kind: TroubleKind,
    pub(super) place: Option<Place>,
}

impl From<TroubleKind> for Flaw {
    fn from(kind: TroubleKind) -> Self {
        Self { kind, place: None }
    }
}

/// What was read out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content<T> {
    pub(super) home: Option<Home>,
    pub(super) few: Vec<PublicKey>,
    pub(super) book: Book<T>,
}

impl<T> Content<T> {
    /// Nothing.
    pub(super) fn empty() -> Self {
        Self {
            home: None,
            book: Book::default(),
            few: Vec::new(),
        }
    }
}

/// What a text turned out to be.
#[derive(Debug)]
pub(super) enum Found<T> {
    /// As we wrote it.
    Whole(Content<T>),
    /// Of our version, and not as we wrote it.
    Edited(Content<T>),
    /// Written by a newer version; what it says that we do not know is left out.
    Newer {
        content: Content<T>,
        newer: TroubleKind,
    },
}

/// What the form leaves out of plain RON.
const EXTENSIONS: Extensions = Extensions::IMPLICIT_SOME
    .union(Extensions::UNWRAP_NEWTYPES)
    .union(Extensions::UNWRAP_VARIANT_NEWTYPES);

#[cfg(test)]
mod tests;
