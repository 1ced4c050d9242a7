//! `smil programmes`: what there is to choose from. Must not read more of a programme than its
//! head.

use super::story::WIDTH;
use super::{Call, Done};
use crate::content::Problem;
use crate::domain::clean::clean_line;
use crate::domain::language::Band;
use crate::domain::programme::Programme;
use crate::say;
use crate::ui::wrap::wrap;

impl Call<'_> {
    pub(super) fn programmes(&self) -> Done {
        let mut texts = Vec::new();
        let mut wrong: Vec<Problem> = Vec::new();
        for id in self.files.library.programme_ids() {
            match self.files.library.programme(&id) {
                Ok(programme) => texts.push(self.about(&programme)),
                Err(problems) => wrong.extend(problems),
            }
        }
        if wrong.is_empty() {
            return Done::Said(texts.join("\n"));
        }
        texts.extend(wrong.iter().map(|problem| self.words.problem(problem)));
        Done::Lacking(texts.join("\n"))
    }

    fn about(&self, programme: &Programme) -> String {
        let lang = self.words.lang();
        let band = programme.bands.first().copied().unwrap_or(Band::Younger);
        let sessions = say!(
            self.words,
            "list-sessions",
            count = programme.sessions.len()
        );
        let meetings = say!(
            self.words,
            "list-meetings",
            count = programme.parent_meetings.len()
        );
        let title = clean_line(programme.title.or_empty(lang, band));
        let mut text = format!("{}\n  {title}\n  {sessions}, {meetings}\n", programme.id);
        for line in wrap(&clean_line(programme.source.or_empty(lang, band)), WIDTH) {
            text.push_str(&format!("  {line}\n"));
        }
        text
    }
}
