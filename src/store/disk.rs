//! Reading from the disk: only plain files, only up to a size, and a mark by which a file is
//! known again. Must not know what stands in them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::layout::Cover;
use super::trouble::{Cause, TroubleKind};
use crate::domain::order;

/// No file of ours comes near it; a larger one is not read.
pub(super) const LARGEST: u64 = 64 * 1024 * 1024;

/// By what a file is known again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is not there.
    Missing,
    /// It is there, with these bytes.
    There { length: usize, checksum: u32 },
}

impl Mark {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::There {
            length: bytes.len(),
            checksum: crc32fast::hash(bytes),
        }
    }
}

/// The marks of a file under both covers; mostly one of them is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) plain: Mark,
    pub(super) sealed: Mark,
}

impl Marks {
    pub(super) const MISSING: Self = Self {
        plain: Mark::Missing,
        sealed: Mark::Missing,
    };

    /// One file, under this cover alone.
    pub(super) const fn only(cover: Cover, mark: Mark) -> Self {
        Self::MISSING.with(cover, mark)
    }

    pub(super) const fn with(self, cover: Cover, mark: Mark) -> Self {
        match cover {
            Cover::Plain => Self {
                plain: mark,
                ..self
            },
            Cover::Sealed => Self {
                sealed: mark,
                ..self
            },
        }
    }

    pub(super) const fn of(self, cover: Cover) -> Mark {
        match cover {
            Cover::Plain => self.plain,
            Cover::Sealed => self.sealed,
        }
    }
}

/// The bytes of a file; `None` when it is not there.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, TroubleKind> {
    let disk = |error: io::Error| TroubleKind::Disk(Cause::from(&error));
    let Some((file, length)) = open(path).map_err(disk)? else {
        return Ok(None);
    };
    if length > LARGEST {
        return Err(TroubleKind::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
    // It may have grown since.
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(disk)?;
    if bytes.len() as u64 > LARGEST {
        return Err(TroubleKind::TooLarge);
    }
    Ok(Some(bytes))
}

/// Opens a plain file and says how long it is; `None` when it is not there. A pipe or a device
/// in its place would hold us up for ever.
pub(super) fn open(path: &Path) -> io::Result<Option<(File, u64)>> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => Ok(Some((File::open(path)?, found.len()))),
        Ok(_) => Err(io::ErrorKind::IsADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The names in a folder; none when it is not there.
pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut names = Vec::new();
    for entry in entries {
        // Names of ours are plain letters; others are not for us.
        names.extend(entry?.file_name().into_string());
    }
    order::sort(&mut names);
    Ok(names)
}
