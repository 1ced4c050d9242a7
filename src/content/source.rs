//! Reads the bytes of one file, built in or of the leaders, as text without anything that
//! could harm a terminal. Must not know what is in it.

use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;

use unicode_normalization::{IsNormalized, is_nfc_quick};

use super::built_in;
use super::layout::Position;
use super::problem::{Problem, ProblemKind};
use crate::domain::clean::{clean_text, find_unclean};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 1 << 20;

/// The most problems that are named in one file where something is wrong all over.
pub(super) const MOST_OF_ONE_KIND: usize = 100;

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// Built in, by its path within `sessions/`.
    BuiltIn(String),
    /// On disk.
    Disk(PathBuf),
}

impl Source {
    /// How the file is called where a problem is shown.
    pub(super) fn shown(&self) -> PathBuf {
        match self {
            Self::BuiltIn(key) => PathBuf::from(format!("sessions/{key}")),
            Self::Disk(path) => path.clone(),
        }
    }

    /// The file's text, cleaned; what is built in a test has seen to be clean. Line ends are `\n` and tabs are single spaces, so that
    /// places stay true.
    ///
    /// # Errors
    /// Why it cannot be read, or every hostile character.
    pub(super) fn text(&self) -> Result<String, Vec<Problem>> {
        let problem = |at, kind| Problem {
            path: self.shown(),
            at,
            kind,
        };
        let bytes = self.bytes().map_err(|kind| vec![problem(None, kind)])?;
        if self.is_checked() {
            let text = String::from_utf8(bytes);
            return text.map_err(|_| vec![problem(None, ProblemKind::NotUtf8)]);
        }
        decode(bytes).map_err(|places| {
            places
                .into_iter()
                .map(|(at, kind)| problem(Some(at), kind))
                .collect()
        })
    }

    /// Whether a test has seen that its characters are as they should be, so that nobody need
    /// wait for that whenever a group is opened.
    const fn is_checked(&self) -> bool {
        matches!(self, Self::BuiltIn(_))
    }

    fn bytes(&self) -> Result<Vec<u8>, ProblemKind> {
        let path = match self {
            Self::Disk(path) => path,
            Self::BuiltIn(key) => {
                return built_in::read(key)
                    .ok_or(ProblemKind::Unreadable(std::io::ErrorKind::NotFound));
            }
        };
        let unreadable = |e: std::io::Error| ProblemKind::Unreadable(e.kind());
        let too_large = ProblemKind::TooLarge { most: LARGEST_FILE };
        // Asked before opening: opening a pipe would wait for somebody to write.
        let metadata = fs::metadata(path).map_err(unreadable)?;
        if !metadata.is_file() {
            return Err(ProblemKind::NotAFile);
        }
        if metadata.len() > LARGEST_FILE {
            return Err(too_large);
        }
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(unreadable)?;
        file.take(LARGEST_FILE + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(too_large);
        }
        Ok(bytes)
    }
}

/// Bytes as clean text; a byte order mark, as Windows writes it, is left out.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, Vec<(Position, ProblemKind)>> {
    let whole = String::from_utf8(bytes).map_err(|e| {
        let valid = e.as_bytes().get(..e.utf8_error().valid_up_to());
        let valid = String::from_utf8_lossy(valid.unwrap_or(&[]));
        let valid = valid.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&valid);
        vec![(Position::of(valid, valid.len()), ProblemKind::NotUtf8)]
    })?;
    let text = whole.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&whole);
    let hostile = hostile_characters(text);
    if !hostile.is_empty() {
        return Err(hostile);
    }
    // Nearly every file is as it should be already, and a start of the program waits for this.
    if is_nfc_quick(text.chars()) == IsNormalized::Yes && !text.contains(['\r', '\t']) {
        return Ok(if text.len() == whole.len() {
            whole
        } else {
            text.to_owned()
        });
    }
    Ok(clean_text(&text.replace('\t', " ")))
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

fn hostile_characters(text: &str) -> Vec<(Position, ProblemKind)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(rest) = text.get(from..)
        && let Some(offset) = find_unclean(rest)
        && let Some(c) = rest.get(offset..).and_then(|at| at.chars().next())
        && found.len() < MOST_OF_ONE_KIND
    {
        let kind = ProblemKind::HostileCharacter { code: c.into() };
        found.push((Position::of(text, from + offset), kind));
        from += offset + c.len_utf8();
    }
    found
}
