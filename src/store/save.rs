//! The one way in which anything that is kept is written: a new file beside the old one, synced,
//! renamed over it, and the folder synced. Whatever fails, the old file is intact. Must not know
//! what it writes.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How the names of files begin that a save has not finished.
pub(super) const UNFINISHED: &str = ".smil-";

/// Whether a save or a copy that was not finished has this name.
pub(super) fn is_unfinished(name: &str) -> bool {
    name.starts_with(UNFINISHED) && name.ends_with(".tmp")
}

/// Whether a save may still be lost in a power cut when it returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lasting {
    /// It may not: what people wrote.
    Yes,
    /// It may; it is whole or not there. For copies that can be made again.
    No,
}

/// The points at which a save can be interrupted: each is about to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Create,
    Write,
    Sync,
    Rename,
    SyncFolder,
    Remove,
}

/// Writes files.
#[derive(Default)]
pub(super) struct Saver {
    #[cfg(test)]
    pub(super) faulty: super::tests::Faulty,
}

impl Saver {
    /// Puts `bytes` in the place of `target`. A link there is followed and stays a link.
    ///
    /// A failed save is never retried on the same file: the next one begins with a new one.
    pub(super) fn replace(&self, target: &Path, bytes: &[u8], lasting: Lasting) -> io::Result<()> {
        #[cfg(test)]
        if let Some(done) = self.faulty.instead(target, bytes) {
            return done;
        }
        let target = follow(target)?;
        create_folders(folder_of(&target)?)?;
        self.put(&target, bytes, lasting)
    }

    /// The same where the folder above the file's is there or nothing is written: it lies on a stick
    /// or a share, and made anew it would hide the one that comes back.
    pub(super) fn replace_there(
        &self,
        target: &Path,
        bytes: &[u8],
        lasting: Lasting,
    ) -> io::Result<()> {
        #[cfg(test)]
        if let Some(done) = self.faulty.instead(target, bytes) {
            return done;
        }
        let target = follow(target)?;
        let folder = folder_of(&target)?;
        match create_folder(folder) {
            Err(_) if folder.is_dir() => {}
            Err(error) => return Err(error),
            Ok(()) => sync_folder(folder_of(folder)?)?,
        }
        self.put(&target, bytes, lasting)
    }

    fn put(&self, target: &Path, bytes: &[u8], lasting: Lasting) -> io::Result<()> {
        let folder = folder_of(target)?;
        // Removes itself, whatever fails below.
        let mut unfinished = self.step(Step::Create, || create(folder))?;
        self.step(Step::Write, || unfinished.write_all(bytes))?;
        if lasting == Lasting::Yes {
            self.step(Step::Sync, || unfinished.as_file().sync_all())?;
        }
        self.rename(unfinished, target)?;
        if lasting == Lasting::Yes {
            self.step(Step::SyncFolder, || sync_folder(folder))?;
        }
        Ok(())
    }

    /// Puts files in a new folder, which is whole or not there. `target` does not exist yet.
    pub(super) fn place_folder(
        &self,
        target: &Path,
        files: &[(String, Vec<u8>)],
        lasting: Lasting,
    ) -> io::Result<()> {
        let above = target.parent().ok_or(io::ErrorKind::NotADirectory)?;
        create_folders(above)?;
        // Removes itself with all that is in it, whatever fails below.
        let unfinished = self.step(Step::Create, || {
            let mut how = tempfile::Builder::new();
            how.prefix(UNFINISHED).suffix(".tmp").tempdir_in(above)
        })?;
        #[cfg(unix)]
        fs::set_permissions(unfinished.path(), mode(0o700))?;
        for (name, bytes) in files {
            self.replace(&unfinished.path().join(name), bytes, lasting)?;
        }
        self.step(Step::Rename, || fs::rename(unfinished.path(), target))?;
        // It has another name now, and nothing is left to remove.
        drop(unfinished.keep());
        if lasting == Lasting::Yes {
            self.step(Step::SyncFolder, || sync_folder(above))?;
        }
        Ok(())
    }

    /// Removes a file, so that it is still gone after a power cut. One that is not there is gone.
    pub(super) fn remove(&self, target: &Path) -> io::Result<()> {
        match self.step(Step::Remove, || fs::remove_file(target)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other?,
        }
        let folder = target.parent().ok_or(io::ErrorKind::NotADirectory)?;
        self.step(Step::SyncFolder, || sync_folder(folder))
    }

    /// Renames the new file over the old one, or removes it.
    fn rename(&self, unfinished: NamedTempFile, target: &Path) -> io::Result<()> {
        // Closed, because Windows renames no open file; and no longer marked as temporary
        // there, because sync programs pass by what is.
        let (file, path) = unfinished.keep().map_err(|e| e.error)?;
        drop(file);
        let rename = || patiently(|| fs::rename(&path, target));
        self.step(Step::Rename, rename).inspect_err(|_| {
            // What failed is the rename; that is what is told.
            fs::remove_file(&path).ok();
        })
    }

    #[cfg(test)]
    pub(super) fn step<R>(&self, step: Step, act: impl FnOnce() -> io::Result<R>) -> io::Result<R> {
        self.faulty.reach(step)?;
        act()
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, reason = "tests interrupt here")]
    pub(super) fn step<R>(&self, _: Step, act: impl FnOnce() -> io::Result<R>) -> io::Result<R> {
        act()
    }
}

fn create(folder: &Path) -> io::Result<NamedTempFile> {
    let file = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .suffix(".tmp")
        .tempfile_in(folder)?;
    #[cfg(unix)]
    file.as_file().set_permissions(mode(0o600))?;
    Ok(file)
}

fn folder_of(target: &Path) -> io::Result<&Path> {
    Ok(target.parent().ok_or(io::ErrorKind::NotADirectory)?)
}

/// The file that a link leads to in the end; any other path as it is.
fn follow(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => fs::canonicalize(path),
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => Ok(path.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(error),
    }
}

/// Makes the folders that are missing, for this user only; those that are there stay as they
/// are.
pub(super) fn create_folders(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().ok_or(io::ErrorKind::NotFound)?;
    create_folders(above)?;
    match create_folder(folder) {
        // Another process was faster.
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => sync_folder(above),
    }
}

#[cfg(unix)]
fn create_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder)?;
    // The umask may have taken some of it away.
    fs::set_permissions(folder, mode(0o700))
}

#[cfg(not(unix))]
fn create_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

#[cfg(unix)]
pub(super) fn mode(mode: u32) -> fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(mode)
}

/// Makes a rename in the folder last.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        // Some network file systems cannot, and need not.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

/// Windows syncs no folder; its renames are journalled.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A virus scanner or a sync program may hold the old file for a moment.
#[cfg(windows)]
fn patiently(mut rename: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    const HELD: [i32; 3] = [5, 32, 33];
    for _ in 0..20 {
        match rename() {
            Err(error) if error.raw_os_error().is_some_and(|e| HELD.contains(&e)) => {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            other => return other,
        }
    }
    rename()
}

#[cfg(not(windows))]
fn patiently(mut rename: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    rename()
}
