//! The program killed in the middle of its work: no image of its memory is left on the disk, and no
//! other program of the same user may look into it meanwhile.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that cannot go on is to stop, and what cannot be seen here is said"
)]

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, geteuid, kill_process};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(10);
/// A user without any rights, for where the tests run as the one with all of them.
const NOBODY: u32 = 65534;

/// A program that cannot end, since nobody takes what it has to say.
struct HeldUp {
    folder: TempDir,
    child: Child,
    _deaf: UnixStream,
}

impl HeldUp {
    fn smil() -> Self {
        Self::begin(|folder| {
            let program = folder.join("smil");
            fs::copy(env!("CARGO_BIN_EXE_smil"), &program).unwrap();
            format!("{} keys", program.display())
        })
    }

    /// Another one, to see that these tests would find it out.
    fn other() -> Self {
        Self::begin(|_| "sleep 600".to_owned())
    }

    fn begin(call: impl FnOnce(&Path) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(0o777)).unwrap();
        let (deaf, full) = UnixStream::pair().unwrap();
        full.set_nonblocking(true).unwrap();
        while (&full).write(&[0; 4096]).is_ok() {}
        full.set_nonblocking(false).unwrap();
        let call = call(folder.path());
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", &format!("ulimit -c $(ulimit -H -c); exec {call}")])
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", folder.path())
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(OwnedFd::from(full));
        if geteuid().is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        Self {
            child: command.spawn().unwrap(),
            folder,
            _deaf: deaf,
        }
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{name}", self.child.id())).unwrap()
    }

    /// Waits until it is the program that was called, and stands still.
    fn settled(self, name: &str) -> Self {
        let deadline = Instant::now() + PATIENCE;
        let stands = |it: &Self| {
            it.text("comm").trim() == name && it.text("status").contains("State:\tS (sleeping)")
        };
        while !stands(&self) {
            assert!(Instant::now() < deadline, "{name} never came to a stand");
            thread::sleep(Duration::from_millis(5));
        }
        self
    }

    /// Whose its memory is.
    fn owner(&self) -> u32 {
        let memory = format!("/proc/{}/mem", self.child.id());
        fs::metadata(memory).unwrap().uid()
    }

    fn abort(&mut self) -> ExitStatus {
        let process = Pid::from_child(&self.child);
        kill_process(process, Signal::ABORT).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for HeldUp {
    fn drop(&mut self) {
        // It may have ended.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[test]
fn other_programs_of_the_same_user_may_not_look_into_its_memory() {
    assert_ne!(HeldUp::other().settled("sleep").owner(), 0);
    assert_eq!(HeldUp::smil().settled("smil").owner(), 0);
}

#[test]
fn an_abort_leaves_no_image_of_its_memory() {
    let mut other = HeldUp::other().settled("sleep");
    if !other.abort().core_dumped() {
        eprintln!("no program leaves an image here, whatever it asks for");
    }
    let mut smil = HeldUp::smil().settled("smil");
    let ended = smil.abort();
    assert_eq!(ended.signal(), Some(Signal::ABORT.as_raw()));
    assert!(!ended.core_dumped());
    let left = fs::read_dir(&smil.folder).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["smil"]);
}
