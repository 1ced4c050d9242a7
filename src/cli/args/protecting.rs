//! The arguments of the commands about passphrases, keys and who reads along. Must not know what
//! they do.

use std::path::PathBuf;

use clap::{Arg, Command, value_parser};

use super::{argument, flag, group};
use crate::say;
use crate::words::Words;

/// The option that gives the passphrase to scripts.
pub(super) fn passphrase_file(words: &Words) -> Arg {
    Arg::new("passphrase-file")
        .long("passphrase-file")
        .value_name(say!(words, "value-file"))
        .help(say!(words, "help-passphrase-file"))
        .value_parser(value_parser!(PathBuf))
        .global(true)
        .help_heading(say!(words, "help-everywhere"))
}

/// The options by which a new group is protected.
pub(super) fn protect(words: &Words) -> [Arg; 2] {
    [
        flag("protect", say!(words, "help-protect-new")),
        on_paper(words),
    ]
}

/// The option by which nobody is asked whether the key for paper is on paper.
fn on_paper(words: &Words) -> Arg {
    flag("yes", say!(words, "help-on-paper"))
}

/// One of these commands with its arguments.
pub(super) fn filled(name: &str, command: Command, words: &Words) -> Command {
    let key = |help| {
        argument("key", say!(words, "value-key"), words)
            .help(help)
            .required(true)
    };
    match name {
        "identity" => command
            .override_usage(say!(words, "usage-identity"))
            .arg(flag("new", say!(words, "help-identity-new")))
            .arg(flag("change", say!(words, "help-identity-change")))
            .arg(
                Arg::new("recovery-key")
                    .long("recovery-key")
                    .value_name(say!(words, "value-file"))
                    .help(say!(words, "help-recovery-key"))
                    .value_parser(value_parser!(PathBuf)),
            ),
        "protect" => command
            .override_usage(say!(words, "usage-protect"))
            .arg(group(words).required(true))
            .arg(flag(
                "new-recovery-key",
                say!(words, "help-new-recovery-key"),
            ))
            .arg(on_paper(words)),
        "unprotect" => command
            .override_usage(say!(words, "usage-unprotect"))
            .arg(group(words).required(true)),
        "share" => command
            .override_usage(say!(words, "usage-share"))
            .arg(group(words).required(true))
            .arg(key(say!(words, "help-share-key")))
            .arg(
                Arg::new("name")
                    .long("name")
                    .value_name(say!(words, "value-name"))
                    .help(say!(words, "help-share-name")),
            ),
        _ => command
            .override_usage(say!(words, "usage-unshare"))
            .arg(group(words).required(true))
            .arg(key(say!(words, "help-unshare-key"))),
    }
}
