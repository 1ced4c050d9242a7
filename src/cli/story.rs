//! One session as it went, or as it is planned, as plain text. Must not leave anything about a child in, unless it
//! was asked for.

use super::Call;
use crate::domain::clean::clean_text;
use crate::domain::group::{Frame, GroupBook};
use crate::domain::happening::SessionBook;
use crate::domain::programme::Session;
use crate::domain::stamp::Id;
use crate::domain::story::{Children, Sources};
use crate::ui::wrap::wrap;
use crate::words::story::{Kind, Line};

/// How wide text may run where it is read in a terminal.
pub(super) const WIDTH: u16 = 76;

/// What a story is told from.
pub(super) struct Told<'a> {
    pub(super) frame: &'a Frame,
    pub(super) group: &'a GroupBook,
    pub(super) id: &'a Id,
    pub(super) book: &'a SessionBook,
    pub(super) content: Option<&'a Session>,
}

impl Call<'_> {
    /// The story of a session; empty where the session is not in the plan.
    pub(super) fn story(&self, told: &Told<'_>, children: Children) -> String {
        let mut plan = told.group.plan().into_iter();
        let Some(place) = plan.find(|place| place.id == told.id) else {
            return String::new();
        };
        let sources = Sources {
            group: told.group,
            place,
            book: told.book,
            content: told.content,
            band: told.frame.band,
            lang: self.words.lang(),
            zone: self.around.now.zone,
        };
        let mut text = String::new();
        for line in self.words.session(&sources, children, None) {
            add(&mut text, &line);
        }
        text
    }
}

fn add(text: &mut String, line: &Line) {
    if line.kind == Kind::Section {
        text.push('\n');
    }
    let indent = if line.lead.is_some() { Line::LEAD } else { 0 };
    let mut lead = line.lead.clone().unwrap_or_default();
    for row in wrap(&clean_text(&line.text), WIDTH - indent) {
        let start = format!("{lead:<width$}", width = usize::from(indent));
        text.push_str(format!("{start}{row}").trim_end());
        text.push('\n');
        lead.clear();
    }
}
