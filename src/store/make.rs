//! Makes files that leaders go on to edit: a folder of them, or one alone; whole or not at all,
//! and never over anything. Must not know what stands in them.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::save::{Saver, Step, UNFINISHED, create_folders, sync_folder};
use super::trouble::Cause;

/// Why something was not made. Nothing of it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {kind}", path.display())]
pub struct MakeError {
    /// What was to be made.
    pub path: PathBuf,
    /// Why it was not.
    pub kind: MakeKind,
}

/// Why something was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MakeKind {
    /// There is something of this name.
    #[error("there already")]
    Exists,
    /// The system does not let us.
    #[error("cannot be written: {0}")]
    Disk(Cause),
}

/// Makes a folder with files in it, by their names. The folders above it are made where they are
/// missing. What is made holds nothing about people: others may read it as the system has it.
///
/// # Errors
/// When there is something of the folder's name, or the system refuses.
pub fn make_folder(target: &Path, files: &[(&str, &str)]) -> Result<(), MakeError> {
    Saver::default().make_folder(target, files)
}

/// Makes one file.
///
/// # Errors
/// As for [`make_folder`].
pub fn make_file(target: &Path, text: &str) -> Result<(), MakeError> {
    Saver::default().make_file(target, text)
}

/// Makes one file for this user's eyes only.
///
/// # Errors
/// As for [`make_folder`].
pub fn make_private_file(target: &Path, text: &str) -> Result<(), MakeError> {
    Saver::default().make_file_for(Eyes::Own, target, text)
}

/// Who may read what is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Eyes {
    /// As the system has it.
    Usual,
    /// This user alone.
    Own,
}

impl Saver {
    fn make_folder(&self, target: &Path, files: &[(&str, &str)]) -> Result<(), MakeError> {
        let failed = failed(target);
        let above = free(target).map_err(&failed)?;
        let make = || -> io::Result<()> {
            // Removes itself with all that is in it, whatever fails below.
            let folder = self.step(Step::Create, || unfinished().tempdir_in(above))?;
            for (name, text) in files {
                let mut file = fs::File::create_new(folder.path().join(name))?;
                self.step(Step::Write, || file.write_all(text.as_bytes()))?;
                self.step(Step::Sync, || file.sync_all())?;
            }
            self.step(Step::SyncFolder, || sync_folder(folder.path()))?;
            // Nothing can be lost by it: it takes the place of no file, and of no folder with
            // something in it.
            self.step(Step::Rename, || fs::rename(folder.path(), target))?;
            // It is not called so any more.
            let _ = folder.keep();
            sync_folder(above)
        };
        make().map_err(failed)
    }

    fn make_file(&self, target: &Path, text: &str) -> Result<(), MakeError> {
        self.make_file_for(Eyes::Usual, target, text)
    }

    fn make_file_for(&self, eyes: Eyes, target: &Path, text: &str) -> Result<(), MakeError> {
        let failed = failed(target);
        let above = free(target).map_err(&failed)?;
        let make = || -> io::Result<()> {
            let mut how = unfinished();
            #[cfg(unix)]
            how.permissions(super::save::mode(match eyes {
                Eyes::Usual => 0o666,
                Eyes::Own => 0o600,
            }));
            #[cfg(not(unix))]
            let _ = eyes;
            let mut file = self.step(Step::Create, || how.tempfile_in(above))?;
            self.step(Step::Write, || file.write_all(text.as_bytes()))?;
            self.step(Step::Sync, || file.as_file().sync_all())?;
            self.step(Step::Rename, || {
                file.persist_noclobber(target).map_err(|e| e.error)
            })?;
            sync_folder(above)
        };
        make().map_err(failed)
    }
}

/// The folder that something is to be made in, once it is sure that nothing of its name is there.
fn free(target: &Path) -> io::Result<&Path> {
    let above = target.parent().ok_or(io::ErrorKind::NotADirectory)?;
    // A link that leads nowhere is something, too.
    match fs::symlink_metadata(target) {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            create_folders(above)?;
            Ok(above)
        }
        Err(error) => Err(error),
    }
}

fn failed(target: &Path) -> impl Fn(io::Error) -> MakeError {
    let path = target.to_owned();
    move |error| MakeError {
        path: path.clone(),
        kind: match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty => MakeKind::Exists,
            _ => MakeKind::Disk(Cause::from(&error)),
        },
    }
}

/// Something unfinished, under a hidden name: what reads the folder passes by it.
fn unfinished() -> tempfile::Builder<'static, 'static> {
    let mut how = tempfile::Builder::new();
    how.prefix(UNFINISHED).suffix(".tmp");
    // The umask takes away of it what this user wants taken away.
    #[cfg(unix)]
    how.permissions(super::save::mode(0o777));
    how
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::Faulty;

    const FILES: [(&str, &str); 2] = [("programme.ron", "(id: \"ours\")"), ("one.ron", "(1)")];

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_is_made_with_all_its_files_and_never_twice() {
        let temp = tempfile::tempdir().unwrap();
        let above = temp.path().join("config/programmes");
        make_folder(&above.join("ours"), &FILES).unwrap();
        assert_eq!(names(&above), ["ours"]);
        assert_eq!(names(&above.join("ours")), ["one.ron", "programme.ron"]);
        assert_eq!(
            fs::read_to_string(above.join("ours/one.ron")).unwrap(),
            "(1)"
        );
        fs::write(above.join("ours/one.ron"), "edited").unwrap();

        let error = make_folder(&above.join("ours"), &FILES).unwrap_err();
        assert_eq!(
            (error.path, error.kind),
            (above.join("ours"), MakeKind::Exists)
        );
        assert_eq!(
            fs::read_to_string(above.join("ours/one.ron")).unwrap(),
            "edited"
        );
        assert_eq!(names(&above), ["ours"]);
    }

    #[test]
    fn a_file_is_made_and_never_over_another() {
        let temp = tempfile::tempdir().unwrap();
        let file = temp.path().join("toolbox/ours.ron");
        make_file(&file, "(1)").unwrap();
        assert_eq!(make_file(&file, "(2)").unwrap_err().kind, MakeKind::Exists);
        assert_eq!(fs::read_to_string(&file).unwrap(), "(1)");
        assert_eq!(names(&temp.path().join("toolbox")), ["ours.ron"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_not_written_over() {
        let temp = tempfile::tempdir().unwrap();
        let target = temp.path().join("ours");
        std::os::unix::fs::symlink("nowhere", &target).unwrap();
        assert_eq!(
            make_folder(&target, &FILES).unwrap_err().kind,
            MakeKind::Exists
        );
        assert_eq!(
            make_file(&target, "(1)").unwrap_err().kind,
            MakeKind::Exists
        );
        assert!(fs::symlink_metadata(&target).unwrap().is_symlink());
    }

    #[test]
    fn whatever_fails_nothing_is_left() {
        for step in [
            Step::Create,
            Step::Write,
            Step::Sync,
            Step::SyncFolder,
            Step::Rename,
        ] {
            let temp = tempfile::tempdir().unwrap();
            let fails = move |reached| {
                if reached == step {
                    Err(io::ErrorKind::StorageFull.into())
                } else {
                    Ok(())
                }
            };
            let saver = Saver {
                faulty: Faulty::failing(fails),
            };
            let full = MakeKind::Disk(Cause::NoSpace);
            let target = temp.path().join("ours");
            let error = saver.make_folder(&target, &FILES).unwrap_err();
            assert_eq!(error.kind, full, "{step:?}");
            if step != Step::SyncFolder {
                let error = saver.make_file(&target, "(1)").unwrap_err();
                assert_eq!(error.kind, full, "{step:?}");
            }
            assert!(names(temp.path()).is_empty(), "{step:?}");
        }
    }
}
