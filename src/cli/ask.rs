//! Reads the values of the options that every command takes, and names of arguments. Must not
//! know what a command does with them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ArgMatches;

use super::fault::{Fault, Value};
use super::{FASTEST, REHEARSAL_SPEED};
use crate::app::look::Palette;

/// An argument that must be there.
pub(super) fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    maybe(matches, name).unwrap_or_default()
}

/// An argument that may be there.
pub(super) fn maybe<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// All values of an option that can be given again and again.
pub(super) fn every<'m>(matches: &'m ArgMatches, name: &str) -> impl Iterator<Item = &'m str> {
    let values = matches.get_many::<String>(name);
    values.into_iter().flatten().map(String::as_str)
}

/// What makes a rehearsal repeatable, where that was asked for.
pub(super) fn seed(matches: &ArgMatches) -> Result<Option<u64>, Fault> {
    let Some(given) = maybe(matches, "seed") else {
        return Ok(None);
    };
    let seed = given
        .parse()
        .map_err(|_| Fault::value(Value::Seed, given))?;
    Ok(Some(seed))
}

/// The folder that was named, as a whole path.
pub(super) fn folder(matches: &ArgMatches) -> Result<PathBuf, Fault> {
    let given = matches.get_one::<PathBuf>("folder");
    let given = given.map_or(Path::new(""), PathBuf::as_path);
    std::path::absolute(given).map_err(|_| Fault::value(Value::Folder, &given.to_string_lossy()))
}

/// Which colours were asked for.
pub(super) fn theme(matches: &ArgMatches) -> Result<Option<Palette>, Fault> {
    match maybe(matches, "theme") {
        None => Ok(None),
        Some("calm") => Ok(Some(Palette::Calm)),
        Some("contrast") => Ok(Some(Palette::HighContrast)),
        Some("plain") => Ok(Some(Palette::Plain)),
        Some(other) => Err(Fault::value(Value::Theme, other)),
    }
}

/// How long nobody touches a key before people are hidden: five minutes where nothing was asked
/// for, never where 0 was.
pub(super) fn hide_after(matches: &ArgMatches) -> Result<Option<Duration>, Fault> {
    const USUAL: u64 = 5;
    const MOST: u64 = 600;
    let minutes = match maybe(matches, "hide-after") {
        None => Some(USUAL),
        Some(given) => given.parse().ok().filter(|minutes| *minutes <= MOST),
    };
    let given = maybe(matches, "hide-after").unwrap_or_default();
    let minutes = minutes.ok_or_else(|| Fault::value(Value::HideAfter, given))?;
    Ok((minutes > 0).then(|| Duration::from_secs(minutes * 60)))
}

/// How many times faster than real time; 1 where nothing was asked for, and in a rehearsal the usual.
pub(super) fn speed(matches: &ArgMatches) -> Result<u32, Fault> {
    let rehearses = match matches.subcommand() {
        Some(("run", sub)) => sub.get_flag("rehearse"),
        _ => false,
    };
    let Some(given) = maybe(matches, "speed") else {
        return Ok(if rehearses { REHEARSAL_SPEED } else { 1 });
    };
    if !rehearses && matches.subcommand_name() != Some("demo") {
        return Err(Fault::SpeedForReal);
    }
    given
        .parse()
        .ok()
        .filter(|speed| (1..=FASTEST).contains(speed))
        .ok_or_else(|| Fault::value(Value::Speed, given))
}
