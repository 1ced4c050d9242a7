//! The commands, arguments and options, with their help in the language in use. Must not know
//! what they do, nor judge their values: those are read as text.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::fault::Fault;
use super::misuse::Misuse;
use crate::say;
use crate::words::Words;

mod keeping;
mod new;
mod protecting;
#[cfg(test)]
mod tests;

/// Reads the words of a call.
///
/// # Errors
/// What is wrong with them; also the help, where that was asked for.
pub(super) fn read(args: &[OsString], words: &Words) -> Result<ArgMatches, Fault> {
    smil(words)
        .try_get_matches_from(args)
        .map_err(|error| match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                Fault::Answer(error.render().to_string())
            }
            _ => Fault::Misuse(Misuse::of(&error, &called(args))),
        })
}

/// The command that was called, as the hint where to read more names it.
fn called(args: &[OsString]) -> String {
    let mut named = args.iter().skip(1).filter_map(|arg| arg.to_str());
    match named.find(|arg| NAMES.contains(arg)) {
        Some(name) => format!("smil {name}"),
        None => "smil".to_owned(),
    }
}

/// The commands' names, in the order of the help.
const NAMES: [&str; 25] = [
    "run",
    "room",
    "new",
    "open",
    "move",
    "groups",
    "show",
    "print",
    "programmes",
    "adapt",
    "toolbox",
    "check",
    "where",
    "export",
    "forget",
    "restore",
    "doctor",
    "identity",
    "protect",
    "unprotect",
    "share",
    "unshare",
    "keys",
    "demo",
    "tour",
];

/// The whole of it.
fn smil(words: &Words) -> Command {
    let mut smil = framed(Command::new("smil"), words)
        .about(say!(words, "help-smil"))
        .after_help(say!(words, "help-after"))
        .override_usage(say!(words, "usage-smil"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .subcommand_help_heading(say!(words, "help-commands"))
        .arg(help(words))
        .arg(
            Arg::new("version")
                .long("version")
                .action(ArgAction::Version)
                .help(say!(words, "help-version")),
        )
        .args(everywhere(words));
    for (name, about) in NAMES.into_iter().zip(abouts(words)) {
        let command = framed(Command::new(name).about(about), words);
        smil = smil.subcommand(filled(name, command, words).arg(help(words)));
    }
    smil
}

fn abouts(words: &Words) -> [String; 25] {
    [
        say!(words, "help-run"),
        say!(words, "help-room"),
        say!(words, "help-new"),
        say!(words, "help-open"),
        say!(words, "help-move"),
        say!(words, "help-groups"),
        say!(words, "help-show"),
        say!(words, "help-print"),
        say!(words, "help-programmes"),
        say!(words, "help-adapt"),
        say!(words, "help-toolbox"),
        say!(words, "help-check"),
        say!(words, "help-where"),
        say!(words, "help-export"),
        say!(words, "help-forget"),
        say!(words, "help-restore"),
        say!(words, "help-doctor"),
        say!(words, "help-identity"),
        say!(words, "help-protect"),
        say!(words, "help-unprotect"),
        say!(words, "help-share"),
        say!(words, "help-unshare"),
        say!(words, "help-keys"),
        say!(words, "help-demo"),
        say!(words, "help-tour"),
    ]
}

/// A command with our own headings in place of clap's.
fn framed(command: Command, words: &Words) -> Command {
    let usage = say!(words, "help-usage");
    command
        .help_template(format!(
            "{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .next_help_heading(say!(words, "help-options"))
}

fn help(words: &Words) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(say!(words, "help-help"))
}

/// The options that every command takes.
fn everywhere(words: &Words) -> [Arg; 7] {
    let option = |name: &'static str, value: String, help: String| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(help)
            .global(true)
            .help_heading(say!(words, "help-everywhere"))
    };
    [
        option("lang", "nb|da|en".to_owned(), say!(words, "help-lang")),
        option(
            "data-dir",
            say!(words, "value-folder"),
            say!(words, "help-data-dir"),
        )
        .value_parser(value_parser!(PathBuf)),
        option(
            "theme",
            "calm|contrast|plain".to_owned(),
            say!(words, "help-theme"),
        ),
        Arg::new("still")
            .long("still")
            .action(ArgAction::SetTrue)
            .global(true)
            .help(say!(words, "help-still"))
            .help_heading(say!(words, "help-everywhere")),
        option("speed", "N".to_owned(), say!(words, "help-speed")),
        option(
            "hide-after",
            say!(words, "value-minutes"),
            say!(words, "help-hide-after"),
        ),
        protecting::passphrase_file(words),
    ]
}

/// A command with its own arguments and options.
fn filled(name: &str, command: Command, words: &Words) -> Command {
    match name {
        "run" => command
            .override_usage(say!(words, "usage-run"))
            .arg(group(words).required(true))
            .arg(session(words))
            .arg(flag("rehearse", say!(words, "help-rehearse")))
            .arg(
                Arg::new("seed")
                    .long("seed")
                    .value_name("N")
                    .help(say!(words, "help-seed")),
            ),
        "new" => new::filled(command, words),
        "show" => command
            .override_usage(say!(words, "usage-show"))
            .arg(group(words).required(true))
            .arg(session(words))
            .arg(flag("notes", say!(words, "help-notes"))),
        "print" => command
            .override_usage(say!(words, "usage-print"))
            .arg(group(words).required(true))
            .arg(session(words).required(true))
            .arg(flag("html", say!(words, "help-html"))),
        "check" => command.override_usage(say!(words, "usage-check")).arg(
            argument("path", say!(words, "value-path"), words)
                .help(say!(words, "help-path"))
                .num_args(0..)
                .value_parser(value_parser!(PathBuf)),
        ),
        "adapt" => adapt(command, words),
        "toolbox" => toolbox(command, words),
        "where" => command
            .override_usage(say!(words, "usage-where"))
            .arg(group(words)),
        "open" | "move" | "restore" | "export" | "forget" => keeping::filled(name, command, words),
        "doctor" => command
            .override_usage("smil doctor [--fix]")
            .arg(flag("fix", say!(words, "help-fix"))),
        "tour" => tour(command, words),
        "room" => command.override_usage("smil room"),
        "identity" | "protect" | "unprotect" | "share" | "unshare" => {
            protecting::filled(name, command, words)
        }
        "groups" => command.override_usage("smil groups"),
        "programmes" => command.override_usage("smil programmes"),
        "keys" => command.override_usage("smil keys"),
        _ => command.override_usage("smil demo [--speed N]"),
    }
}

fn adapt(command: Command, words: &Words) -> Command {
    command
        .override_usage(say!(words, "usage-adapt"))
        .arg(
            argument("programme", say!(words, "value-programme"), words)
                .help(say!(words, "help-adapt-programme"))
                .required(true),
        )
        .arg(
            Arg::new("as")
                .long("as")
                .value_name(say!(words, "value-id"))
                .help(say!(words, "help-as"))
                .required(true),
        )
}

fn tour(command: Command, words: &Words) -> Command {
    command
        .override_usage(say!(words, "usage-tour"))
        .arg(argument("tour", say!(words, "value-id"), words).help(say!(words, "help-tour-id")))
        .arg(
            Arg::new("handout")
                .long("handout")
                .value_name("html|md")
                .help(say!(words, "help-handout")),
        )
        .arg(
            Arg::new("output")
                .long("output")
                .value_name(say!(words, "value-path"))
                .help(say!(words, "help-tour-output"))
                .value_parser(value_parser!(PathBuf)),
        )
}

fn toolbox(command: Command, words: &Words) -> Command {
    let new = framed(Command::new("new"), words)
        .about(say!(words, "help-toolbox-new"))
        .override_usage(say!(words, "usage-toolbox"))
        .arg(
            argument("id", say!(words, "value-id"), words)
                .help(say!(words, "help-tool"))
                .required(true),
        )
        .arg(help(words));
    command
        .override_usage(say!(words, "usage-toolbox"))
        .subcommand_help_heading(say!(words, "help-commands"))
        .subcommand_required(true)
        .subcommand(new)
}

fn group(words: &Words) -> Arg {
    argument("group", say!(words, "value-group"), words).help(say!(words, "help-group"))
}

fn session(words: &Words) -> Arg {
    argument("session", say!(words, "value-session"), words).help(say!(words, "help-session"))
}

fn argument(name: &'static str, value: String, words: &Words) -> Arg {
    Arg::new(name)
        .value_name(value)
        .help_heading(say!(words, "help-arguments"))
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}
