//! The arguments of `smil new`. Must not judge their values.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::{argument, protecting};
use crate::say;
use crate::words::Words;

/// The command with its arguments.
pub(super) fn filled(command: Command, words: &Words) -> Command {
    let option = |name: &'static str, value: String, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let names =
        |name, help| option(name, say!(words, "value-name"), help).action(ArgAction::Append);
    let id = say!(words, "value-id");
    let day = say!(words, "value-day");
    command
        .override_usage(say!(words, "usage-new"))
        .arg(
            argument("name", say!(words, "value-name"), words)
                .help(say!(words, "help-name"))
                .required(true),
        )
        .arg(option("programme", id, say!(words, "help-programme")).required(true))
        .arg(option("start", day, say!(words, "help-start")).required(true))
        .arg(option("time", say!(words, "value-time"), say!(words, "help-time")).required(true))
        .arg(option(
            "every",
            "1w|2w".to_owned(),
            say!(words, "help-every"),
        ))
        .arg(
            option(
                "skip",
                say!(words, "value-period"),
                say!(words, "help-skip"),
            )
            .action(ArgAction::Append),
        )
        .arg(option(
            "band",
            "younger|older".to_owned(),
            say!(words, "help-band"),
        ))
        .arg(option(
            "language",
            "nb|da|en".to_owned(),
            say!(words, "help-language"),
        ))
        .arg(option(
            "country",
            "norway|denmark".to_owned(),
            say!(words, "help-country"),
        ))
        .arg(
            option(
                "folder",
                say!(words, "value-folder"),
                say!(words, "help-folder"),
            )
            .value_parser(value_parser!(PathBuf)),
        )
        .arg(names("child", say!(words, "help-child")))
        .arg(names("leader", say!(words, "help-leader")))
        .arg(names(
            "user-representative",
            say!(words, "help-user-representative"),
        ))
        .args(protecting::protect(words))
}
