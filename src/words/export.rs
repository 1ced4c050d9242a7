//! What is exported about a child, as lines: what the group's own records say of it, beside what
//! happened in the sessions. Must not know the form, nor where it goes.

use super::Words;
use super::story::{Kind, Line};
use crate::domain::group::{Answer, Concern, ConcernPart, Consent, FollowUp, Known, Talk, ToDo};
use crate::say;

impl Words {
    /// What is known of a child.
    #[must_use]
    pub fn known_of_child(&self, known: &Known) -> Vec<Line> {
        let kind = self.known_kind(known.kind());
        let text = match known {
            Known::PreTalk(talk) | Known::Contact(talk) | Known::FollowUpTalk(talk) => {
                self.talk(talk)
            }
            Known::TakingPart(consent) | Known::Pictures(consent) => self.consent(consent),
            Known::CannotEat(text)
            | Known::PickUp(text)
            | Known::Folder(text)
            | Known::ToReferrer(text) => text.show().to_owned(),
        };
        vec![Line::edge(Kind::Strong, kind), Line::edge(Kind::Body, text)]
    }

    fn talk(&self, talk: &Talk) -> String {
        let day = talk.on.map(|day| self.date_with_year(day));
        let with = Some(talk.with.show().to_owned());
        let said = Some(talk.said.show().to_owned());
        joined([day, with, said])
    }

    fn consent(&self, consent: &Consent) -> String {
        let answer = match consent.answer {
            Answer::Given => say!(self, "answer-given"),
            Answer::NotGiven => say!(self, "answer-not-given"),
        };
        let by = Some(consent.by.show().to_owned());
        let day = consent.on.map(|day| self.date_with_year(day));
        joined([Some(answer), by, day])
    }

    /// What is or was followed up for a child.
    #[must_use]
    pub fn followed_up(&self, to_do: ToDo<'_>) -> Vec<Line> {
        match to_do {
            ToDo::FollowUp(it) => vec![Line::edge(Kind::Body, self.follow_up(it))],
            ToDo::Concern(it) => self.concern_in_full(it),
        }
    }

    fn follow_up(&self, it: &FollowUp) -> String {
        let by = it.by.map(|day| self.date_with_year(day));
        joined([Some(it.what.show().to_owned()), by])
    }

    fn concern_in_full(&self, concern: &Concern) -> Vec<Line> {
        let mut lines = vec![Line::edge(Kind::Strong, say!(self, "concern"))];
        if concern.only_for.is_some() {
            lines.push(Line::edge(Kind::Quiet, say!(self, "export-for-few")));
        }
        let parts = ConcernPart::NOW.into_iter().chain(ConcernPart::THEN);
        for part in parts.filter(|part| !concern.says(*part).is_empty()) {
            lines.push(Line::edge(Kind::Quiet, self.concern_part(part)));
            lines.push(Line::edge(Kind::Body, concern.says(part)));
        }
        if let Some(handed) = &concern.handed_over {
            let to = Some(handed.to.show().to_owned());
            let day = handed.on.map(|day| self.date_with_year(day));
            let reference = Some(handed.reference.show().to_owned());
            let text = joined([to, day, reference]);
            lines.push(Line::edge(Kind::Body, format!("→ {text}")));
        }
        lines
    }
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
