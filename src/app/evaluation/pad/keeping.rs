//! What of the answers is kept: while they are given, once they are, and when a leader only looked.
//! Must not know how they came about.

use super::AnswerPad;
use crate::app::evaluation::Stands;
use crate::domain::group::{AnswerSheet, GroupRecord};

impl AnswerPad {
    /// How far it had come before.
    #[must_use]
    pub const fn stands(&self) -> Stands {
        match &self.was {
            Some(GroupRecord::AnswerSheet(sheet)) if sheet.being_written => Stands::Begun,
            Some(_) => Stands::Given,
            None => Stands::Nothing,
        }
    }

    /// What is to stay when a leader leaves the page: to give what somebody began is not theirs by
    /// leaving.
    pub fn left(&mut self) -> Option<GroupRecord> {
        match self.stands() {
            Stands::Begun => self.so_far(),
            Stands::Nothing | Stands::Given => self.given(),
        }
    }

    /// What is to be saved before it is given; what was there before, where nothing was answered.
    pub fn so_far(&mut self) -> Option<GroupRecord> {
        self.take_in_words();
        if self.sheet.is_empty() {
            return self.was.clone();
        }
        // What was given stays given while somebody puts it right.
        let sheet = AnswerSheet {
            being_written: self.stands() != Stands::Given,
            ..self.sheet.clone()
        };
        Some(GroupRecord::AnswerSheet(sheet))
    }

    /// What is to stay once it is given; nothing, where nothing was answered.
    pub fn given(&mut self) -> Option<GroupRecord> {
        self.take_in_words();
        let sheet = AnswerSheet {
            being_written: false,
            ..self.sheet.clone()
        };
        (!sheet.is_empty()).then_some(GroupRecord::AnswerSheet(sheet))
    }
}
