//! One instance of syncthing with a folder of its own. Everything on the loopback address: it is
//! found by nobody, asks nobody, reports to nobody, and never brings itself up to date.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use rustix::process::{Pid, Signal, kill_process};

/// An instance.
pub struct Instance {
    home: PathBuf,
    /// What it carries.
    pub folder: PathBuf,
    id: String,
    port: u16,
    others: Vec<(String, u16)>,
    running: Option<Child>,
}

pub fn is_installed() -> bool {
    let asked = syncthing().arg("--version").stdout(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

fn syncthing() -> Command {
    let mut command = Command::new("syncthing");
    command.env("STNOUPGRADE", "1").env("STNORESTART", "1");
    command.stdin(Stdio::null()).stderr(Stdio::null());
    command
}

impl Instance {
    /// One that has its keys, and does not run yet.
    pub fn new(place: &Path) -> Self {
        let (home, folder) = (place.join("syncthing"), place.join("shared"));
        fs::create_dir_all(folder.join(".stfolder")).unwrap();
        fs::create_dir_all(&home).unwrap();
        let home_of = |command: &mut Command| {
            command.arg("--home").arg(&home).env("HOME", place);
        };
        let mut generate = syncthing();
        generate
            .args(["generate", "--no-default-folder"])
            .stdout(Stdio::null());
        home_of(&mut generate);
        assert!(generate.status().unwrap().success(), "no keys were made");
        let mut ask = syncthing();
        ask.args(["serve", "--device-id"]);
        home_of(&mut ask);
        let id = String::from_utf8(ask.output().unwrap().stdout).unwrap();
        Self {
            id: id.trim().to_owned(),
            port: port_of_its_own(),
            home,
            folder,
            others: Vec::new(),
            running: None,
        }
    }

    /// Tells it of another.
    pub fn introduce(&mut self, other: &Self) {
        self.others.push((other.id.clone(), other.port));
    }

    /// Starts it, unless it runs.
    pub fn start(&mut self) {
        if self.running.is_some() {
            return;
        }
        fs::write(self.home.join("config.xml"), self.config()).unwrap();
        let mut serve = syncthing();
        serve
            .args([
                "serve",
                "--no-browser",
                "--no-restart",
                "--no-upgrade",
                "--no-default-folder",
            ])
            .arg("--home")
            .arg(&self.home)
            .env("HOME", self.home.parent().unwrap())
            .stdout(Stdio::null());
        self.running = Some(serve.spawn().unwrap());
    }

    /// It hears and says nothing.
    pub fn cut_off(&self) {
        self.signal(Signal::STOP);
    }

    /// It hears again.
    pub fn is_back(&self) {
        self.signal(Signal::CONT);
    }

    /// Ends it in the middle of whatever it does.
    pub fn kill(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.kill().unwrap();
            running.wait().unwrap();
        }
    }

    fn signal(&self, signal: Signal) {
        if let Some(running) = &self.running {
            kill_process(Pid::from_child(running), signal).unwrap();
        }
    }

    fn config(&self) -> String {
        let devices: String = [(&self.id, self.port)]
            .into_iter()
            .chain(self.others.iter().map(|(id, port)| (id, *port)))
            .map(|(id, port)| {
                format!(
                    "<device id=\"{id}\" compression=\"metadata\">\
                     <address>tcp://127.0.0.1:{port}</address></device>"
                )
            })
            .collect();
        let members: String = self
            .others
            .iter()
            .map(|(id, _)| format!("<device id=\"{id}\"></device>"))
            .collect();
        let (folder, port, id) = (self.folder.display(), self.port, &self.id);
        format!(
            "<configuration version=\"36\">\
             <folder id=\"group\" path=\"{folder}\" type=\"sendreceive\" rescanIntervalS=\"1\" \
             fsWatcherEnabled=\"false\"><device id=\"{id}\"></device>{members}\
             <minDiskFree unit=\"%\">0</minDiskFree></folder>{devices}\
             <gui enabled=\"false\"></gui><options>\
             <listenAddress>tcp://127.0.0.1:{port}</listenAddress>\
             <globalAnnounceEnabled>false</globalAnnounceEnabled>\
             <localAnnounceEnabled>false</localAnnounceEnabled>\
             <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>\
             <reconnectionIntervalS>5</reconnectionIntervalS><startBrowser>false</startBrowser>\
             <urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>\
             <autoUpgradeIntervalH>0</autoUpgradeIntervalH>\
             <announceLANAddresses>false</announceLANAddresses>\
             <stunKeepaliveStartS>0</stunKeepaliveStartS></options></configuration>"
        )
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A port that nobody listens on, and that the system gives to no connection of its own accord
/// while the instance that listens there is killed: below those it hands out, and never twice in
/// a process.
fn port_of_its_own() -> u16 {
    static TAKEN: AtomicU16 = AtomicU16::new(0);
    let first = 20_000 + u16::try_from(std::process::id() % 1_000).unwrap() * 10;
    loop {
        let port = first + TAKEN.fetch_add(1, Ordering::SeqCst);
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
