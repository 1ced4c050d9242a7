//! What the leaders are to speak about after a session: who was aside, what was told, what is
//! still held. Must not say what about a child: that is asked for.

use super::super::App;
use crate::domain::story::{Children, Row};
use crate::domain::time::Now;
use crate::input::{Action, Context, key_for};
use crate::say;

impl App {
    /// A line for each thing; nothing where there is nothing.
    #[must_use]
    pub fn to_speak_of(&self, now: &Now) -> Vec<String> {
        let planned = self.screen.planned();
        let Some(sources) = planned.and_then(|planned| self.sources(planned, now)) else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for row in crate::domain::story::asides(&sources, Children::Hidden) {
            if let Row::Aside(told) = row {
                let at = self.words.at_time(told.at);
                let what = self.words.went_aside(&told);
                lines.push(say!(self.words, "speak-aside", time = at, what = what));
            }
        }
        let serious = sources.book.serious_for_all().len();
        if serious > 0 {
            lines.push(say!(self.words, "speak-serious", count = serious));
        }
        let held = self.held_words().len();
        if held > 0 {
            let key = key_for(Context::Debrief, Action::HeldWords);
            let key = key.map(|key| self.words.key(key)).unwrap_or_default();
            lines.push(say!(self.words, "speak-held", count = held, key = key));
        }
        lines
    }
}
