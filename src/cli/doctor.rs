//! `smil doctor`: what is not as it should be in the folders of the notes, and whether it is
//! mended. Must not judge: the store looks.

use clap::ArgMatches;

use super::{Call, Done};
use crate::say;
use crate::store::{Care, Cure, Examined, Finding, What};

impl Call<'_> {
    pub(super) fn doctor(&self, sub: &ArgMatches) -> Done {
        let care = if sub.get_flag("fix") {
            Care::Mend
        } else {
            Care::Look
        };
        let store = match self.store() {
            Ok(store) => store,
            Err(fault) => return Done::Unseen(fault.say(&self.words)),
        };
        let examined = store.examine(care, &self.around.now);
        let text = self.report(&examined);
        let is = |fits: fn(&Finding) -> bool| examined.findings.iter().any(fits);
        if is(|found| matches!(found.what, What::NotSeen(_))) {
            Done::Unseen(text)
        } else if is(|found| found.cure != Cure::Done) {
            Done::Lacking(text)
        } else {
            Done::Said(text)
        }
    }

    fn report(&self, examined: &Examined) -> String {
        let words = &self.words;
        let mut text = String::new();
        for found in &examined.findings {
            text.push_str(&words.finding(found));
            text.push('\n');
        }
        let left = |found: &&Finding| found.cure != Cure::Done;
        let count = examined.findings.iter().filter(left).count();
        let summary = match (examined.findings.len(), count) {
            (0, _) => say!(words, "doctor-well", count = examined.groups),
            (mended, 0) => say!(words, "doctor-mended", count = mended),
            (_, left) => say!(words, "doctor-left", count = left),
        };
        text.push_str(&summary);
        if examined.locked > 0 {
            text.push('\n');
            text.push_str(&say!(words, "doctor-locked", count = examined.locked));
        }
        let possible = |found: &Finding| found.cure == Cure::Possible;
        if examined.findings.iter().any(possible) {
            text.push('\n');
            text.push_str(&say!(words, "doctor-fix"));
        }
        text
    }
}
