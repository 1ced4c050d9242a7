//! `smil check`: everything that is wrong with programme files, and whether anything must be
//! mended. Must not judge: the library does.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Done};
use crate::content::{Extent, Problem, Severity, check};
use crate::domain::clean::clean_line;
use crate::say;
use crate::words::Words;

impl Call<'_> {
    pub(super) fn check(&self, sub: &ArgMatches) -> Done {
        let paths = sub.get_many::<PathBuf>("path").into_iter().flatten();
        let paths: Vec<PathBuf> = paths.cloned().collect();
        let problems = check(&self.files.library, &paths);
        let mut text = report(&problems, &self.words);
        let extent = Extent::of(&self.files.library, &paths);
        for line in [self.looked_at(extent), self.own(&paths)] {
            text.extend(line.map(|line| format!("\n{line}")));
        }
        if count(&problems, Severity::Error) > 0 {
            Done::Lacking(text)
        } else {
            Done::Said(text)
        }
    }

    /// What was read; nothing where that was nothing.
    fn looked_at(&self, extent: Extent) -> Option<String> {
        let words = &self.words;
        let Extent {
            programmes,
            sessions,
            entries,
        } = extent;
        let sessions = say!(words, "list-sessions", count = sessions);
        let with = (programmes > 0).then(|| {
            let programmes = say!(words, "check-programmes", count = programmes);
            say!(
                words,
                "check-with",
                programmes = programmes,
                sessions = sessions.as_str()
            )
        });
        let alone = (programmes == 0 && extent.sessions > 0).then_some(sessions);
        let entries = (entries > 0).then(|| say!(words, "check-entries", count = entries));
        let parts: Vec<String> = [with, alone, entries].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| say!(words, "check-read", what = parts.join(", ")))
    }

    /// What of it lies in the leaders' own folder, where that was looked at.
    fn own(&self, paths: &[PathBuf]) -> Option<String> {
        let folder = self.files.library.folder().filter(|_| paths.is_empty())?;
        let path = clean_line(&folder.display().to_string());
        Some(match self.files.library.own_files() {
            None => say!(self.words, "check-own-absent", path = path),
            Some(0) => say!(self.words, "check-own-empty", path = path),
            Some(count) => say!(self.words, "check-own", count = count, path = path),
        })
    }
}

fn report(problems: &[Problem], words: &Words) -> String {
    let mut text = String::new();
    for problem in problems {
        let (sentence, hint) = words.problem_and_hint(&problem.kind);
        let severity = match problem.severity() {
            Severity::Error => say!(words, "check-error"),
            Severity::Warning => say!(words, "check-warning"),
        };
        text.push_str(&format!(
            "{}: {severity}: {sentence}\n    {hint}\n",
            problem.place()
        ));
    }
    let errors = count(problems, Severity::Error);
    let warnings = count(problems, Severity::Warning);
    let summary = if problems.is_empty() {
        say!(words, "check-fine")
    } else {
        let errors = say!(words, "check-errors", count = errors);
        let warnings = say!(words, "check-warnings", count = warnings);
        say!(words, "check-sum", errors = errors, warnings = warnings)
    };
    text.push_str(&summary);
    text
}

fn count(problems: &[Problem], severity: Severity) -> usize {
    let those = problems.iter().filter(|p| p.severity() == severity);
    those.count()
}
