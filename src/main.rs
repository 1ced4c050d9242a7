//! Wires the parts together; knows nothing itself.

use std::env;
use std::process::ExitCode;

use smil::cli::{self, Around, Env, Fault, InRoom, Outcome, Wanted};
use smil::run::clock::{Clocks, Speed, SystemClocks};
use smil::run::room::RoomOptions;
use smil::run::{self, Options, StartError};

fn main() -> ExitCode {
    // Before anything of anybody's is read.
    run::leave_no_image();
    // Where the system does not let us, everything else goes on as it would.
    run::outlive_large_files().ok();
    let around = Around {
        args: env::args_os().collect(),
        env: Env::read(|name| env::var_os(name)),
        locale: sys_locale::get_locale(),
        now: SystemClocks::new(Speed::TRUE).now(),
        seed: fastrand::u64(..),
        ask: run::prompt::ask,
    };
    match cli::run(&around) {
        Outcome::Over(exit) => exit.into(),
        Outcome::Screen(wanted) => open(*wanted),
        Outcome::Room(wanted) => follow(*wanted),
    }
}

fn open(wanted: Wanted) -> ExitCode {
    let started = run::start(Options {
        data: Some(wanted.data),
        state: Some(wanted.state),
        programmes: wanted.programmes,
        lang: wanted.lang,
        system_lang: wanted.system_lang,
        look: wanted.look,
        speed: Speed::new(wanted.speed).unwrap_or(Speed::TRUE),
        rehearsal_speed: Speed::new(wanted.rehearsal_speed).unwrap_or(Speed::TRUE),
        start: wanted.start,
        room: wanted.room,
        keys: wanted.keys,
    });
    // The made-up group's folder goes only now.
    drop(wanted.demo);
    match started {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let lang = match &error {
                StartError::NotSaved { lang, .. } => *lang,
                _ => wanted.lang.unwrap_or(wanted.system_lang),
            };
            cli::not_opened(&fault(error), lang).into()
        }
    }
}

fn follow(wanted: InRoom) -> ExitCode {
    let lang = wanted.lang.unwrap_or(wanted.system_lang);
    let followed = run::room::follow(RoomOptions {
        folder: wanted.folder,
        lang: wanted.lang,
        system_lang: wanted.system_lang,
        look: wanted.look,
    });
    match followed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cli::not_opened(&fault(error), lang).into(),
    }
}

fn fault(error: StartError) -> Fault {
    match error {
        StartError::NoHome(error) => error.into(),
        StartError::Store(error) => error.into(),
        StartError::NotSaved { why, .. } => Fault::NotSaved(why),
        StartError::Terminal(_) | StartError::Signals(_) => Fault::NoTerminal,
    }
}
