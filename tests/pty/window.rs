//! A window with the real program in it: a pseudo-terminal, an emptied environment, folders of
//! its own. Waits for what is to be seen, never for a time.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};

/// How long anything may take on a machine that is busy.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// A terminal window with the program in it.
pub struct Window {
    master: Box<dyn MasterPty + Send>,
    slave: Box<dyn SlavePty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    ended: Receiver<ExitStatus>,
    picture: vt100::Parser,
    /// How many pictures the program has begun.
    pictures: usize,
    /// The end of what was read last, where another picture may begin.
    rest: Vec<u8>,
    process: u32,
    modes: String,
    closing: Arc<AtomicBool>,
    /// Whether the other screen is empty when a program enters it.
    enters: bool,
}

/// How the program ended.
pub struct Ended {
    /// Its status.
    pub status: ExitStatus,
    /// What the window shows now.
    pub screen: vt100::Screen,
    /// Whether the terminal's modes are as before the start.
    pub modes_are_back: bool,
}

impl Window {
    /// Opens a window of this size and starts the program in it, with its files in `folder`.
    pub fn open(folder: &Path, width: u16, height: u16) -> Self {
        Self::open_with(folder, width, height, &[])
    }

    /// As [`Self::open`], with more in the environment.
    pub fn open_with(folder: &Path, width: u16, height: u16, more: &[(&str, &str)]) -> Self {
        Self::run(folder, (width, height), &[], more)
    }

    /// As [`Self::open`], with arguments.
    pub fn open_as(folder: &Path, width: u16, height: u16, arguments: &[&str]) -> Self {
        Self::run(folder, (width, height), arguments, &[])
    }

    fn run(folder: &Path, size: (u16, u16), arguments: &[&str], more: &[(&str, &str)]) -> Self {
        Self::run_program(env!("CARGO_BIN_EXE_smil"), folder, size, arguments, more)
    }

    /// Another program in the window, to see that these tests would find it out.
    #[cfg(unix)]
    pub fn run_other(folder: &Path, program: &str, arguments: &[&str]) -> Self {
        Self::run_program(
            program,
            folder,
            (80, 24),
            arguments,
            &[("PATH", "/usr/bin:/bin")],
        )
    }

    fn run_program(
        program: &str,
        folder: &Path,
        (width, height): (u16, u16),
        arguments: &[&str],
        more: &[(&str, &str)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(width, height)).unwrap();
        let modes = modes(&*pair.master);
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.cwd(folder);
        command.env("HOME", folder);
        command.env("TERM", "xterm-256color");
        command.env("SMIL_LANG", "en");
        command.env("SMIL_DATA_DIR", folder.join("data"));
        command.env("SMIL_STATE_DIR", folder.join("state"));
        for (name, value) in more {
            command.env(name, value);
        }
        let mut child = pair.slave.spawn_command(command).unwrap();
        let process = child.process_id().unwrap();
        let (end, ended) = mpsc::channel();
        thread::spawn(move || end.send(child.wait().unwrap()));
        let closing = Arc::new(AtomicBool::new(false));
        Self {
            output: read(pair.master.try_clone_reader().unwrap(), &closing),
            keyboard: pair.master.take_writer().unwrap(),
            picture: vt100::Parser::new(cells(height), cells(width), 0),
            pictures: 0,
            rest: Vec::new(),
            master: pair.master,
            slave: pair.slave,
            ended,
            process,
            modes,
            closing,
            enters: true,
        }
    }

    /// Types; a key that is no character as the bytes that a terminal sends for it.
    pub fn keys(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// What the window shows.
    pub fn screen(&self) -> &vt100::Screen {
        self.picture.screen()
    }

    /// Waits until the window shows a text.
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the window shows what is wanted; `what` is said when it never does.
    pub fn wait_until(&mut self, what: &str, mut wanted: impl FnMut(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !wanted(self.picture.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.show(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    let contents = self.picture.screen().contents();
                    panic!("waited for {what} in vain; the window shows:\n{contents}");
                }
            }
        }
    }

    /// Waits until the program stands still.
    #[cfg(target_os = "linux")]
    pub fn wait_until_stopped(&self) {
        let deadline = Instant::now() + PATIENCE;
        let state = format!("/proc/{}/status", self.process);
        while !std::fs::read_to_string(&state)
            .unwrap()
            .contains("(stopped)")
        {
            assert!(Instant::now() < deadline, "the program runs on");
            thread::yield_now();
        }
    }

    /// Another program writes into the window.
    #[cfg(unix)]
    pub fn others_write(&self, text: &str) {
        let name = self.master.tty_name().unwrap();
        let mut window = std::fs::File::options().write(true).open(name).unwrap();
        window.write_all(text.as_bytes()).unwrap();
    }

    /// From now on it is a window like tmux's, which does not empty the other screen for a program
    /// that asks for it while it is there.
    #[cfg(unix)]
    pub fn is_on_the_other_screen_already(&mut self) {
        self.enters = false;
    }

    /// How many pictures the program has begun so far.
    pub const fn pictures(&self) -> usize {
        self.pictures
    }

    fn count_pictures(&mut self, bytes: &[u8]) {
        const BEGIN: &[u8] = b"\x1b[?2026h";
        self.rest.extend_from_slice(bytes);
        let begun = self.rest.windows(BEGIN.len()).filter(|it| *it == BEGIN);
        self.pictures += begun.count();
        let seen = self.rest.len().saturating_sub(BEGIN.len() - 1);
        self.rest.drain(..seen);
    }

    fn show(&mut self, bytes: &[u8]) {
        const ENTER_OTHER: &str = "\x1b[?1049h";
        self.count_pictures(bytes);
        if self.enters {
            return self.picture.process(bytes);
        }
        let text = String::from_utf8_lossy(bytes).replace(ENTER_OTHER, "");
        self.picture.process(text.as_bytes());
    }

    /// Gives the window another size.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.picture
            .screen_mut()
            .set_size(cells(height), cells(width));
        self.master.resize(size(width, height)).unwrap();
    }

    /// Sets how large a file of the program's may become, in bytes; `None` for any size.
    #[cfg(target_os = "linux")]
    pub fn let_files_be(&self, most: Option<u64>) {
        use rustix::process::{Pid, Resource, Rlimit, prlimit};
        let process = i32::try_from(self.process).unwrap();
        let limit = Rlimit {
            current: most,
            maximum: None,
        };
        prlimit(Pid::from_raw(process), Resource::Fsize, limit).unwrap();
    }

    /// Sends a signal to the program.
    #[cfg(unix)]
    pub fn signal(&self, signal: rustix::process::Signal) {
        let process = i32::try_from(self.process).unwrap();
        let process = rustix::process::Pid::from_raw(process).unwrap();
        rustix::process::kill_process(process, signal).unwrap();
    }

    /// Waits until the program has ended, at most so long.
    pub fn wait_for_end(mut self, most: Duration) -> Ended {
        let status = self.ended.recv_timeout(most).expect("the program goes on");
        let modes_are_back = modes(&*self.master) == self.modes;
        // Only now does the output end.
        drop(self.slave);
        while let Ok(bytes) = self.output.recv_timeout(PATIENCE) {
            self.picture.process(&bytes);
        }
        Ended {
            status,
            screen: self.picture.screen().clone(),
            modes_are_back,
        }
    }

    /// Closes the window over the running program, and waits until that has ended.
    #[cfg(unix)]
    pub fn close(self, most: Duration) -> ExitStatus {
        self.closing.store(true, Ordering::SeqCst);
        let name = self.master.tty_name().unwrap();
        drop((self.master, self.keyboard));
        // Whatever comes out of the terminal lets the thread that reads it look up and leave;
        // it holds the last handle on the window. It may have left already.
        use std::os::unix::fs::OpenOptionsExt;
        let no_controlling = i32::try_from(rustix::fs::OFlags::NOCTTY.bits()).unwrap();
        let mut how = std::fs::File::options();
        if let Ok(mut inside) = how.write(true).custom_flags(no_controlling).open(name) {
            let _ = inside.write_all(b" ");
        }
        drop(self.slave);
        self.ended.recv_timeout(most).expect("the program goes on")
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

fn size(width: u16, height: u16) -> PtySize {
    PtySize {
        rows: height,
        cols: width,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// The terminal's modes, to be compared.
fn modes(master: &(dyn MasterPty + Send)) -> String {
    #[cfg(unix)]
    return format!("{:?}", master.get_termios());
    #[cfg(not(unix))]
    return format!("{:?}", master.get_size().is_ok());
}

fn read(mut from: Box<dyn Read + Send>, closing: &Arc<AtomicBool>) -> Receiver<Vec<u8>> {
    let (to, output) = mpsc::channel();
    let closing = Arc::clone(closing);
    thread::spawn(move || {
        let mut bytes = [0; 16 * 1024];
        while let Ok(count) = from.read(&mut bytes) {
            let is_end = count == 0 || closing.load(Ordering::SeqCst);
            if is_end || to.send(bytes[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    output
}
