//! What the home screen shows of a group: read out of the header alone, so that two hundred
//! groups are quick.

use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use super::form::{self, Header};
use super::layout::{self, Cover, Which};
use super::trouble::{Cause, Shown, Trouble, TroubleKind};
use super::trust::Trust;
use super::word::Word;
use super::{Store, disk, ids_in};
use crate::domain::group::Home;
use crate::domain::stamp::Id;

/// Headers are a few kB; a file without one in its first quarter of a megabyte is not ours.
const LARGEST_HEADER: u64 = 256 * 1024;
/// What is read at once: mostly all of it.
const CHUNK: u64 = 4096;
/// The same of what is sealed: it opens in pieces of this size, and not in smaller ones.
const SEALED_CHUNK: usize = 64 * 1024 + 1024;

/// What the home screen shows of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeRead {
    /// The newest that any device wrote; `None` where no device has recorded the group.
    pub home: Option<Home>,
    /// The files whose headers cannot be read.
    pub troubles: Vec<Trouble>,
    /// The group's folder, where that is not there now; what is shown is then what was known.
    pub away: Option<PathBuf>,
}

impl HomeRead {
    /// What is to be told of a group that cannot be shown: that the passphrase is wanted, whatever
    /// else lies in its folder. The rest is told once it is open.
    #[must_use]
    pub fn foremost(self) -> Option<Trouble> {
        let is_locked = |trouble: &Trouble| trouble.kind == TroubleKind::Locked;
        let at = self.troubles.iter().position(is_locked).unwrap_or(0);
        self.troubles.into_iter().nth(at)
    }
}

impl Store {
    /// Reads what the home screen shows of a group. Only reading the whole group tells whether
    /// somebody edited it.
    #[must_use]
    pub fn home(&self, group: &Id) -> HomeRead {
        let away = self.away(group);
        let folders = match &away {
            Some(_) => vec![self.places.all_known(group)],
            None => self.folders_of(group),
        };
        let mut troubles = Vec::new();
        let trust = match &away {
            Some(_) => Trust::EVERYBODY,
            None => self.trust(group),
        };
        let mut newest = self.newest(&folders, &trust, &mut troubles);
        if newest.is_none() && troubles.is_empty() {
            // Whoever recorded it is gone from the folder. What is known of it stays in sight, so
            // that the leaders can be asked.
            let known = [self.places.all_known(group)];
            newest = self.newest(&known, &Trust::EVERYBODY, &mut troubles);
        }
        if let Some(folder) = &away {
            troubles.push(trouble(folder, TroubleKind::Away.into()));
        }
        HomeRead {
            home: newest.and_then(|header| header.home),
            troubles,
            away,
        }
    }

    /// The newest header of a group that any device wrote in these folders.
    fn newest(
        &self,
        folders: &[PathBuf],
        trust: &Trust,
        troubles: &mut Vec<Trouble>,
    ) -> Option<Header> {
        let mut newest: Option<Header> = None;
        for folder in folders {
            let devices = ids_in(folder).unwrap_or_else(|error| {
                troubles.push(trouble(&error.path, TroubleKind::Disk(error.cause).into()));
                Vec::new()
            });
            for (device, cover) in devices.iter().flat_map(|d| Cover::BOTH.map(|c| (d, c))) {
                let path = layout::device_in(folder, device).join(cover.name(Which::Group));
                match self.header(cover, &path, (trust, device)) {
                    Ok(Some(found))
                        if newest.as_ref().is_none_or(|n| n.written <= found.written) =>
                    {
                        newest = Some(found);
                    }
                    Ok(_) => {}
                    Err(flaw) => troubles.push(trouble(&path, flaw)),
                }
            }
        }
        newest
    }
}

impl Store {
    /// What the home screen shows of a group; where this device's own file cannot be read, what
    /// the last version of it known here says.
    #[must_use]
    pub fn home_as_known(&self, group: &Id) -> Option<Home> {
        let known = || {
            let device = &self.device;
            let known = |cover| self.places.known_under(cover, group, device, Which::Group);
            let whose = (&Trust::EVERYBODY, device);
            let header = |cover| self.header(cover, &known(cover), whose).ok().flatten();
            Cover::BOTH.into_iter().find_map(header)?.home
        };
        self.home(group).home.or_else(known)
    }
}

fn trouble(path: &Path, flaw: form::Flaw) -> Trouble {
    Trouble {
        path: path.to_owned(),
        place: flaw.place,
        kind: flaw.kind,
        shown: Shown::Nothing,
    }
}

impl Store {
    /// The header of a group's file; `None` when the file is not there.
    fn header(
        &self,
        cover: Cover,
        path: &Path,
        (trust, device): (&Trust, &Id),
    ) -> Result<Option<Header>, form::Flaw> {
        let disk = |error: io::Error| TroubleKind::Disk(Cause::from(&error));
        let Some((file, _)) = disk::open(path).map_err(disk)? else {
            return Ok(None);
        };
        match cover {
            Cover::Plain => {
                trust.takes_plain(device)?;
                header_in(file, |_| Ok(()), disk)
            }
            Cover::Sealed => {
                let file = BufReader::with_capacity(SEALED_CHUNK, file);
                let opened = self.with_keys(|keys| keys.reader(file))?;
                // An error of the disk would have been seen at the seal's own beginning.
                let is_taken =
                    |beginning: &[u8]| trust.takes_sealed(device, Word::before(beginning).as_ref());
                header_in(opened, is_taken, |_| TroubleKind::Damaged)
            }
        }
    }
}

fn header_in(
    mut file: impl Read,
    is_taken: impl Fn(&[u8]) -> Result<(), TroubleKind>,
    failed: impl Fn(io::Error) -> TroubleKind,
) -> Result<Option<Header>, form::Flaw> {
    let mut beginning = Vec::new();
    loop {
        let more = (&mut file)
            .take(CHUNK.max(beginning.len() as u64))
            .read_to_end(&mut beginning)
            .map_err(&failed)?;
        if let Some(header) = form::read_header(&beginning) {
            is_taken(&beginning)?;
            return header.map(Some);
        }
        if more == 0 || beginning.len() as u64 > LARGEST_HEADER {
            return Err(TroubleKind::Damaged.into());
        }
    }
}
