//! `smil check`: everything that is wrong with programme files, and whether anything must be
//! mended. Must not judge: the library does.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Done};
use crate::content::{Problem, Severity, check};
use crate::say;
use crate::words::Words;

impl Call<'_> {
    pub(super) fn check(&self, sub: &ArgMatches) -> Done {
        let paths = sub.get_many::<PathBuf>("path").into_iter().flatten();
        let paths: Vec<PathBuf> = paths.cloned().collect();
        let problems = check(&self.files.library, &paths);
        let text = report(&problems, &self.words);
        if count(&problems, Severity::Error) > 0 {
            Done::Lacking(text)
        } else {
            Done::Said(text)
        }
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
