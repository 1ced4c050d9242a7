//! Words for a child's page, and for what follows from it for a day. Must not know where they are
//! shown.

use super::Words;
use super::story::{Kind, Line};
use crate::domain::group::{ForTheDay, KnownKind, Person, Private, ToDo};
use crate::domain::happening::Presence;
use crate::domain::story::{InSession, Row};
use crate::say;

impl Words {
    /// What a kind of things that are known is called.
    #[must_use]
    pub fn known_kind(&self, kind: KnownKind) -> String {
        match kind {
            KnownKind::PreTalk => say!(self, "known-pre-talk"),
            KnownKind::TakingPart => say!(self, "known-taking-part"),
            KnownKind::Pictures => say!(self, "known-pictures"),
            KnownKind::CannotEat => say!(self, "known-cannot-eat"),
            KnownKind::PickUp => say!(self, "known-pick-up"),
            KnownKind::Contact => say!(self, "known-contact"),
            KnownKind::FollowUpTalk => say!(self, "known-follow-up-talk"),
            KnownKind::Folder => say!(self, "known-folder"),
            KnownKind::ToReferrer => say!(self, "known-to-referrer"),
        }
    }

    /// A child's course in one column: what is to be followed up, then session by session.
    #[must_use]
    pub fn child_course(&self, to_do: &[ToDo<'_>], course: &[InSession]) -> Vec<Line> {
        let mut lines = Vec::new();
        if !to_do.is_empty() {
            lines.push(Line::edge(Kind::Strong, say!(self, "child-to-do")));
        }
        lines.extend(to_do.iter().map(|to_do| self.to_do_line(*to_do)));
        if course.is_empty() {
            lines.push(Line::edge(Kind::Quiet, say!(self, "child-no-course")));
        }
        for session in course {
            lines.extend(self.in_session(session));
        }
        lines
    }

    fn to_do_line(&self, to_do: ToDo<'_>) -> Line {
        let what = match to_do {
            ToDo::FollowUp(it) => it.what.show().to_owned(),
            ToDo::Concern(_) => say!(self, "concern"),
        };
        let what = match to_do.by() {
            Some(day) => format!("{what} ({})", self.short_date(day)),
            None => what,
        };
        Line::edge(Kind::Body, format!("– {what}"))
    }

    fn in_session(&self, session: &InSession) -> Vec<Line> {
        let mut lines = Vec::new();
        for mut line in self.story(&session.title, None) {
            // A session is a part of the column, with an empty line before it.
            line.kind = Kind::Section;
            lines.push(line);
        }
        lines.extend(self.story(&session.held, None));
        if let Some((presence, reason)) = &session.presence {
            let text = self.was_here(*presence, reason);
            lines.push(Line::edge(Kind::Body, text));
        }
        let rows = session.rows.iter();
        lines.extend(rows.flat_map(|row| self.without_the_name(row)));
        lines
    }

    /// A row of the child's own page, on which its name need not stand again.
    fn without_the_name(&self, row: &Row) -> Vec<Line> {
        match row {
            Row::Signs(_, signs) => {
                let signs = self.signs(signs.iter().copied());
                vec![Line::edge(Kind::Body, signs)]
            }
            Row::Turn(turn) => {
                let mut lines = self.story(row, None);
                lines.retain(|line| line.text != turn.name.show());
                lines
            }
            _ => self.story(row, None),
        }
    }

    fn was_here(&self, presence: Presence, reason: &Private) -> String {
        let here = match presence {
            Presence::Here => say!(self, "tag-here"),
            Presence::Late => say!(self, "tag-late"),
            Presence::Absent => say!(self, "tag-away"),
        };
        if reason.is_empty() {
            here
        } else {
            format!("{here} ({})", reason.show())
        }
    }

    /// What follows for a day, with names.
    #[must_use]
    pub fn for_the_day(&self, day: &ForTheDay<'_>) -> Vec<String> {
        let said = |(person, text): &(&Person, &Private)| {
            format!(
                "{} ({})",
                text.show().replace('\n', " "),
                person.name.show()
            )
        };
        let names = |people: &[&Person]| {
            let names: Vec<&str> = people.iter().map(|person| person.name.show()).collect();
            names.join(", ")
        };
        let mut lines = Vec::new();
        if !day.cannot_eat.is_empty() {
            let list: Vec<String> = day.cannot_eat.iter().map(said).collect();
            lines.push(say!(self, "day-cannot-eat", list = list.join("; ")));
        }
        if !day.pick_up.is_empty() {
            let list: Vec<String> = day.pick_up.iter().map(said).collect();
            lines.push(say!(self, "day-pick-up", list = list.join("; ")));
        }
        if !day.not_taking_part.is_empty() {
            let list = names(&day.not_taking_part);
            lines.push(say!(self, "day-not-taking-part", list = list));
        }
        if !day.no_pictures.is_empty() {
            let list = names(&day.no_pictures);
            lines.push(say!(self, "day-no-pictures", list = list));
        }
        lines
    }

    /// The same without names: only how many.
    #[must_use]
    pub fn for_the_day_hidden(&self, day: &ForTheDay<'_>) -> Vec<String> {
        let counts = [
            (day.cannot_eat.len(), say!(self, "known-cannot-eat")),
            (day.pick_up.len(), say!(self, "known-pick-up")),
            (
                day.not_taking_part.len(),
                say!(self, "day-taking-part-short"),
            ),
            (day.no_pictures.len(), say!(self, "day-pictures-short")),
        ];
        let some = counts.into_iter().filter(|(count, _)| *count > 0);
        some.map(|(count, what)| format!("{what}: {count}"))
            .collect()
    }
}
