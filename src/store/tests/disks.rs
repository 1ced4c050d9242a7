//! Disks of a test's own, which only root on Linux can have: a test that needs one runs in a
//! process of its own, which sees mounts that nobody else sees and that go when it goes, however it
//! ends. Where that cannot be, the test says by name that it was left out, and why; with
//! `SMIL_NEEDS_MOUNTS=1` that is a failure.
use std::io::Write;
use std::process::{Command, Output};

use super::*;

const APART: &str = "SMIL_TEST_APART";
const NEEDED: &str = "SMIL_NEEDS_MOUNTS";

/// What a test needs to have mounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An image of a disk with ext4.
    Image,
    /// A disk in memory, of a fixed size.
    Small,
}

/// Runs a test that mounts disks of this kind. `name` is its whole path.
pub(super) fn apart(name: &str, kind: Kind, test: impl FnOnce()) {
    if std::env::var_os(APART).is_some() {
        test();
        return;
    }
    if let Err(reason) = is_possible(kind) {
        // Past what the test's output is caught by: this is for everybody to see.
        writeln!(std::io::stderr(), "\nleft out: {name}: {reason}").unwrap();
        assert!(std::env::var_os(NEEDED).is_none(), "{reason}");
        return;
    }
    let program = std::env::current_exe().unwrap();
    let done = in_own_space(&program)
        .args([name, "--exact", "--include-ignored", "--nocapture"])
        .env(APART, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    let counted = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{counted}\n{said}");
    assert!(counted.contains("1 passed"), "there is no {name}");
}

/// A program with mounts of its own.
fn in_own_space(program: &Path) -> Command {
    let mut command = Command::new("unshare");
    command
        .args(["--mount", "--propagation", "private", "--"])
        .arg(program);
    command
}

fn is_possible(kind: Kind) -> Result<(), String> {
    if !cfg!(target_os = "linux") || !rustix::process::geteuid().is_root() {
        return Err("it mounts a disk of its own, which only root on Linux can".into());
    }
    let folder = tempfile::tempdir().unwrap();
    let mount = match kind {
        Kind::Small => "mount -t tmpfs -o size=64k smil here",
        Kind::Image => "truncate -s 2M i && mkfs.ext4 -q i && mount -o loop i here",
    };
    let tried = in_own_space(Path::new("sh"))
        .args(["-c", &format!("mkdir here && {mount}")])
        .current_dir(folder.path())
        .output();
    match tried {
        Ok(done) if done.status.success() => Ok(()),
        Ok(done) => Err(String::from_utf8_lossy(&done.stderr).into_owned()),
        Err(error) => Err(format!("unshare: {error}")),
    }
}

/// A mounted disk, which is unmounted when this goes.
pub(super) struct Disk {
    /// Where it is mounted, and beside it its image.
    around: TempDir,
}

impl Disk {
    /// A disk in memory of so many kB.
    pub(super) fn small(size: usize) -> Self {
        let disk = Self::unmounted();
        let size = format!("size={size}k");
        disk.mount(&["-t", "tmpfs", "-o", &size, "smil"]);
        disk
    }

    /// A new disk with ext4.
    pub(super) fn new() -> Self {
        let disk = Self::unmounted();
        let image = disk.image();
        fs::File::create(&image).unwrap().set_len(8 << 20).unwrap();
        // Nothing is put off that the system would do by itself while the image is read.
        let at_once = "lazy_itable_init=0,lazy_journal_init=0";
        run(Command::new("mkfs.ext4")
            .args(["-q", "-b", "1024", "-E", at_once])
            .arg(&image));
        disk.mount_image();
        disk
    }

    /// The disk that an image is of, as it is found after a power cut.
    pub(super) fn found(image: &[u8]) -> Self {
        let disk = Self::unmounted();
        fs::write(disk.image(), image).unwrap();
        disk.mount_image();
        disk
    }

    /// Where its files are.
    pub(super) fn folder(&self) -> PathBuf {
        self.around.path().join("disk")
    }

    /// What has reached the disk. Two copies in a row are the same, so nothing was written
    /// meanwhile, and this is one moment.
    pub(super) fn at_one_moment(&self) -> Vec<u8> {
        let read = || fs::read(self.image()).unwrap();
        let mut last = read();
        loop {
            let now = read();
            if now == last {
                return now;
            }
            last = now;
        }
    }

    fn image(&self) -> PathBuf {
        self.around.path().join("image")
    }

    fn unmounted() -> Self {
        let memory = Path::new("/dev/shm");
        let around = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        let disk = Self {
            around: around.unwrap(),
        };
        fs::create_dir(disk.folder()).unwrap();
        disk
    }

    fn mount_image(&self) {
        let image = self.image();
        // Without its guess at what a program forgot to sync.
        self.mount(&["-o", "loop,noauto_da_alloc", image.to_str().unwrap()]);
    }

    fn mount(&self, what: &[&str]) {
        run(Command::new("mount").args(what).arg(self.folder()));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // It goes with the process in any case.
        let _ = Command::new("umount").arg("-l").arg(self.folder()).output();
    }
}

fn run(command: &mut Command) {
    let Output { status, stderr, .. } = command.output().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
}
