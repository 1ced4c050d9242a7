//! Holding a word: with one key, and a line for a word of it and for whose it is. Must not decide
//! what becomes of it.

use crate::app::effect::Effect;
use crate::app::ledger::Edit;
use crate::app::line::{HeldLine, LineFor};
use crate::app::notice::Notice;
use crate::app::{App, Overlay};
use crate::domain::group::Private;
use crate::domain::happening::{HeldWord, SessionRecord};
use crate::domain::time::Now;

impl App {
    /// Holds that something must be come back to, where the group uses that, and opens a line for a
    /// word of it: what is held is held, whether anybody writes one or not.
    pub(in crate::app) fn begin_word(&mut self, now: &Now) -> Vec<Effect> {
        let planned = self.screen.planned();
        if let Some(reason) = planned.and_then(|planned| self.why_read_only(planned)) {
            self.say(Notice::ReadOnly(reason), now);
            return Vec::new();
        }
        if !self.uses().held_words.is_on() {
            return Vec::new();
        }
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let running = session.live.as_ref().filter(|live| live.finished.is_none());
        let word = HeldWord {
            word: Private::default(),
            child: None,
            wall: now.wall,
            step: running.map(|live| live.current().step.id.clone()),
            after: running.map(|_| session.at(now).into()),
            settled: None,
            decided_in: None,
        };
        let id = self.ids.id(now.wall);
        let held = self.record(id.clone(), Some(SessionRecord::HeldWord(word)), now);
        if !held.is_empty() {
            self.ask_line(LineFor::HeldWord(HeldLine { id, child: None }), "");
        }
        held
    }

    /// Keeps the word that was written for what is held, and whose it is.
    pub(in crate::app) fn name_word(
        &mut self,
        line: &HeldLine,
        word: &str,
        now: &Now,
    ) -> Vec<Effect> {
        let held = self.session().and_then(|s| s.book.what(&line.id));
        let Some(SessionRecord::HeldWord(held)) = held else {
            return Vec::new();
        };
        let named = HeldWord {
            word: word.into(),
            child: line.child.clone(),
            ..held.clone()
        };
        let Some(planned) = self.screen.planned().cloned() else {
            return Vec::new();
        };
        let edit = Edit::Session(
            planned,
            line.id.clone(),
            Some(SessionRecord::HeldWord(named)),
        );
        let group = self.group.as_mut();
        group.map_or_else(Vec::new, |group| {
            group.go_on_writing(edit, &mut self.ids, now)
        })
    }

    /// Keeps what has been written in an open line for a held word.
    pub(in crate::app) fn keep_held_line(&mut self, now: &Now) -> Vec<Effect> {
        let mut lines = self.overlays.iter().filter_map(|overlay| match overlay {
            Overlay::Line(line) => match &line.purpose {
                LineFor::HeldWord(held) => {
                    Some((held.clone(), line.editor.text().trim().to_owned()))
                }
                _ => None,
            },
            _ => None,
        });
        match lines.next() {
            Some((held, word)) => self.name_word(&held, &word, now),
            None => Vec::new(),
        }
    }
}
