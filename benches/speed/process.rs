//! A program in a pseudo-terminal of 120x36 whose output is timed as it comes.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Where nothing has come for so long, nothing more comes.
const QUIET: Duration = Duration::from_millis(150);
/// The longest that anything is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running program.
pub struct Program {
    started: Instant,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<(Instant, usize)>,
    _master: Box<dyn MasterPty + Send>,
}

impl Program {
    /// Starts a program whose files lie in `folder`.
    pub fn start(path: &Path, arguments: &[&str], folder: &Path) -> Self {
        let size = PtySize {
            rows: 36,
            cols: 120,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(path);
        command.args(arguments);
        command.env_clear();
        command.cwd(folder);
        command.env("HOME", folder);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_GB.UTF-8");
        command.env("SMIL_LANG", "en");
        command.env("SMIL_DATA_DIR", folder.join("data"));
        command.env("SMIL_STATE_DIR", folder.join("state"));
        let output = timed(pair.master.try_clone_reader().unwrap());
        let keyboard = pair.master.take_writer().unwrap();
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        Self {
            started,
            child,
            keyboard,
            output,
            _master: pair.master,
        }
    }

    /// Its id.
    pub fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits until nothing comes any more; gives the time from the start to the last output.
    pub fn settle(&self) -> Duration {
        let (first, _) = self.output.recv_timeout(PATIENCE).unwrap();
        self.calm().unwrap_or(first) - self.started
    }

    /// Waits until nothing comes any more; gives when the last output came, if any did.
    pub fn calm(&self) -> Option<Instant> {
        let mut last = None;
        while let Ok((at, _)) = self.output.recv_timeout(QUIET) {
            last = Some(at);
        }
        last
    }

    /// Presses a key; gives the time until the first output that it brings.
    pub fn press(&mut self, key: &str) -> Duration {
        while self.output.try_recv().is_ok() {}
        let pressed = Instant::now();
        self.send(key);
        let (at, _) = self.output.recv_timeout(PATIENCE).unwrap();
        at - pressed
    }

    /// Types, whether or not anything comes of it.
    pub fn send(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Tells the program to end, and waits until it has.
    #[allow(dead_code, reason = "what is measured is killed")]
    pub fn end(mut self) {
        let killed = Command::new("kill").arg(self.id().to_string()).status();
        assert!(killed.unwrap().success(), "it is not told to end");
        self.child.wait().unwrap();
    }

    /// Waits for output; gives when it came.
    #[cfg(target_os = "linux")]
    pub fn next_output(&self) -> Instant {
        self.output.recv_timeout(PATIENCE).unwrap().0
    }

    /// How many bytes have come since somebody asked last.
    pub fn bytes(&self) -> usize {
        self.output.try_iter().map(|(_, count)| count).sum()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn timed(mut from: Box<dyn Read + Send>) -> Receiver<(Instant, usize)> {
    let (to, output) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = [0; 64 * 1024];
        while let Ok(count) = from.read(&mut bytes) {
            if count == 0 || to.send((Instant::now(), count)).is_err() {
                break;
            }
        }
    });
    output
}
