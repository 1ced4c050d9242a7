//! `smil adapt` and `smil toolbox new`: files of the leaders' own to go on from. Must not put
//! them together, nor write them itself.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::fault::{Fault, Sought, Value};
use super::find::pick;
use super::whereabouts::shown;
use super::{Call, ask};
use crate::content::{AdaptError, TOOLBOX};
use crate::say;
use crate::store::{make_file, make_folder};

impl Call<'_> {
    pub(super) fn adapt(&self, sub: &ArgMatches) -> Result<String, Fault> {
        let library = &self.files.library;
        let asked = ask::text(sub, "programme");
        let named = library.programme_ids().into_iter();
        let named = named.map(|id| (id.clone(), id)).collect();
        let from = pick(asked, named).map_err(|missed| missed.fault(Sought::Programme, asked))?;
        let id = ask::text(sub, "as");
        let files = library.adapted(&from, id, &self.words);
        let files = files.map_err(|error| fault(error, id, &from))?;

        let path = self.programmes_folder()?.join(id);
        let texts = files.iter().map(|file| (&*file.name, &*file.text));
        make_folder(&path, &texts.collect::<Vec<_>>())?;
        Ok(say!(
            self.words,
            "adapt-made",
            id = id,
            from = from,
            count = files.len(),
            path = shown(&path),
            typed = typed(&path)
        ))
    }

    pub(super) fn toolbox(&self, sub: &ArgMatches) -> Result<String, Fault> {
        let id = sub
            .subcommand_matches("new")
            .map_or("", |sub| ask::text(sub, "id"));
        let texts = self.words.example_tool();
        let file = self.files.library.new_tool(id, &texts, &self.words);
        let file = file.map_err(|error| fault(error, id, id))?;

        let path = self.programmes_folder()?.join(TOOLBOX).join(&file.name);
        make_file(&path, &file.text)?;
        Ok(say!(
            self.words,
            "tool-made",
            id = id,
            path = shown(&path),
            typed = typed(&path)
        ))
    }

    fn programmes_folder(&self) -> Result<PathBuf, Fault> {
        let folder = self.files.library.folder().ok_or(Fault::NoProgrammes)?;
        std::path::absolute(folder).map_err(|_| Fault::NoProgrammes)
    }
}

/// Why it was not made; `id` is what it was to be called, `from` what it was to be made from.
fn fault(error: AdaptError, id: &str, from: &str) -> Fault {
    match error {
        AdaptError::BadId => Fault::value(Value::Id, id),
        AdaptError::Taken => Fault::value(Value::TakenId, id),
        AdaptError::Problems(problems) => Fault::MendFirst(problems),
        AdaptError::NotTheSame => Fault::NotTheSame(from.to_owned()),
    }
}

/// A path as it can be typed after a command.
fn typed(path: &Path) -> String {
    let shown = shown(path);
    if shown.contains(char::is_whitespace) {
        format!("\"{shown}\"")
    } else {
        shown
    }
}
