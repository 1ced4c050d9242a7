//! The arguments of the commands about where a group lies, its kept copies, and its end. Must not
//! know what they do.

use std::path::PathBuf;

use clap::{Arg, Command, value_parser};

use super::{argument, flag, group};
use crate::say;
use crate::words::Words;

/// One of these commands with its arguments.
pub(super) fn filled(name: &str, command: Command, words: &Words) -> Command {
    match name {
        "open" => command
            .override_usage(say!(words, "usage-open"))
            .arg(folder(words).help(say!(words, "help-open-folder"))),
        "move" => command
            .override_usage(say!(words, "usage-move"))
            .arg(group(words).required(true))
            .arg(folder(words).help(say!(words, "help-move-folder"))),
        "restore" => command
            .override_usage(say!(words, "usage-restore"))
            .arg(group(words).required(true))
            .arg(
                Arg::new("from")
                    .long("from")
                    .value_name(say!(words, "value-copy"))
                    .help(say!(words, "help-from")),
            ),
        "export" => export(command, words),
        _ => command
            .override_usage(say!(words, "usage-forget"))
            .arg(group(words).required(true))
            .arg(child(words, say!(words, "help-forget-child")))
            .arg(flag("yes", say!(words, "help-yes"))),
    }
}

fn export(command: Command, words: &Words) -> Command {
    let option = |name: &'static str, value: String, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let whom = "parents|steering-group|referrer|supervision|all".to_owned();
    let forms = "md|html|csv|ics|ron".to_owned();
    let number = say!(words, "value-session");
    let file = say!(words, "value-file");
    command
        .override_usage(say!(words, "usage-export"))
        .arg(group(words).required(true))
        .arg(option("for", whom, say!(words, "help-for")))
        .arg(option("format", forms, say!(words, "help-format")))
        .arg(option(
            "session",
            number,
            say!(words, "help-export-session"),
        ))
        .arg(child(words, say!(words, "help-export-child")))
        .arg(
            option("output", file, say!(words, "help-output")).value_parser(value_parser!(PathBuf)),
        )
        .arg(flag("yes", say!(words, "help-yes")))
}

fn child(words: &Words, help: String) -> Arg {
    Arg::new("child")
        .long("child")
        .value_name(say!(words, "value-name"))
        .help(help)
}

fn folder(words: &Words) -> Arg {
    argument("folder", say!(words, "value-folder"), words)
        .required(true)
        .value_parser(value_parser!(PathBuf))
}
