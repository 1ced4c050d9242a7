//! Which language the program speaks: the one that was asked for, else the group's once one is
//! open, else the system's. Must not load any words.

use std::ffi::OsStr;

use super::Around;
use super::fault::Fault;
use crate::domain::language::Lang;

/// What is known of the language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken {
    /// Asked for by `--lang` or `SMIL_LANG`.
    pub(super) asked: Option<Lang>,
    /// The system's, or English where it speaks none of ours.
    pub(super) system: Lang,
}

impl Spoken {
    /// Finds out, before the other words of the call are read, so that what is wrong with them
    /// is said in the right language. With it comes a language that was asked for and is none
    /// of ours.
    pub(super) fn of(around: &Around) -> (Self, Option<Fault>) {
        let locale = around.locale.as_deref().and_then(Lang::from_locale);
        let mut spoken = Self {
            asked: None,
            system: locale.unwrap_or(Lang::En),
        };
        let mut fault = None;
        let sources = [
            option(&around.args).map(|value| ("--lang", value)),
            around.env.lang.as_deref().map(|value| ("SMIL_LANG", value)),
        ];
        for (by, value) in sources.into_iter().flatten() {
            match value.to_str().and_then(Lang::from_locale) {
                Some(lang) => {
                    spoken.asked = spoken.asked.or(Some(lang));
                    break;
                }
                None if fault.is_none() => fault = Some(Fault::no_such_language(by, value)),
                None => {}
            }
        }
        (spoken, fault)
    }

    /// The language before a group is open.
    pub(super) fn lang(&self) -> Lang {
        self.asked.unwrap_or(self.system)
    }

    /// The language for a group.
    pub(super) fn of_group(&self, group: Lang) -> Lang {
        self.asked.unwrap_or(group)
    }
}

/// The value of `--lang`, if there is one; where it is missing, reading the other words says so.
fn option(args: &[std::ffi::OsString]) -> Option<&OsStr> {
    let mut args = args.iter().skip(1).take_while(|arg| *arg != "--");
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            return args.next().map(std::ffi::OsString::as_os_str);
        }
        if let Some(value) = arg.to_str().and_then(|arg| arg.strip_prefix("--lang=")) {
            return Some(OsStr::new(value));
        }
    }
    None
}
