//! What stood in a record before it was changed, over the screen: by whom, when, and what. Must
//! not change anything.

use chrono::{DateTime, Utc};

use super::effect::Effect;
use super::reading::{Page, WIDEST};
use super::serious::CHROME;
use super::{App, Overlay};
use crate::domain::asked::Asked;
use crate::domain::group::{ConcernPart, GroupRecord, Private, Role};
use crate::domain::happening::{SessionRecord, debrief_id};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;
use crate::say;
use crate::words::story::{Kind, Line};

/// Which record's earlier texts are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EarlierOf {
    /// One of the group's own file.
    Group(Id),
    /// One of a planned session.
    Session(Id, Id),
}

/// The earlier texts.
#[derive(Debug)]
pub struct EarlierScreen {
    /// Of which record.
    pub of: EarlierOf,
    /// The first row that is shown.
    pub top: usize,
}

/// What a record said for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// When it was written; `None` where its file says no moment that there is.
    pub at: Option<DateTime<Utc>>,
    /// Who wrote it, as far as that is known.
    pub author: Option<Id>,
    /// What it said, each text with what it is.
    pub texts: Vec<(Label, Private)>,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// The record's only one.
    Text,
    /// An answer in the talk afterwards.
    Answer(Role, Asked),
    /// A part of a concern.
    Part(ConcernPart),
}

impl App {
    /// What a record said before what it says now, the latest first. What was saved while
    /// somebody wrote, and what says the same as what came after it, is left out.
    #[must_use]
    pub fn earlier(&self, of: &EarlierOf) -> Vec<Earlier> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        match of {
            EarlierOf::Group(id) => {
                let all = group.book.history(id).into_iter();
                let all = all.map(|it| (it.at.millis, it.author.clone(), texts_of_group(it)));
                told(all.collect())
            }
            EarlierOf::Session(planned, id) => {
                let book = group.sessions.get(planned).map(|session| &session.book);
                let all = book.map_or_else(Vec::new, |book| book.history(id));
                let all = all.into_iter();
                let all = all.map(|it| (it.at.millis, it.author.clone(), texts_of_session(it)));
                told(all.collect())
            }
        }
    }

    /// Shows them, where there are any.
    pub(super) fn look_at_earlier(&mut self, of: EarlierOf) -> Vec<Effect> {
        if !self.earlier(&of).is_empty() {
            let screen = EarlierScreen { of, top: 0 };
            self.lay(Overlay::Earlier(screen));
        }
        Vec::new()
    }

    pub(super) fn act_earlier(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Earlier(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        if action == Action::Leave {
            self.overlays.pop();
            return Vec::new();
        }
        let page = self.earlier_page(screen, self.size.columns, now);
        let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
        if let Some(Overlay::Earlier(screen)) = self.overlays.last_mut() {
            screen.top = page.scrolled(screen.top, action, height);
        }
        Vec::new()
    }

    /// The earlier texts as rows of so many columns.
    #[must_use]
    pub fn earlier_page(&self, screen: &EarlierScreen, columns: u16, now: &Now) -> Page {
        let all = self.earlier(&screen.of);
        let lines: Vec<Line> = all
            .iter()
            .flat_map(|it| self.earlier_lines(it, now))
            .collect();
        Page::of(&lines, columns.saturating_sub(2).min(WIDEST))
    }

    fn earlier_lines(&self, it: &Earlier, now: &Now) -> Vec<Line> {
        let when = match it.at.map(now.zone) {
            Some(local) => {
                let day = self.words.short_date(local.date());
                format!("{day} {}", self.words.at_time(local.time()))
            }
            None => say!(self.words, "earlier-some-time"),
        };
        let author = it.author.as_ref();
        let person = author.and_then(|id| self.group.as_ref()?.book.person(id));
        let head = match person {
            Some(person) => format!("{when} · {}", person.name.show()),
            None => when,
        };
        let mut lines = vec![Line::edge(Kind::Section, head)];
        for (label, text) in &it.texts {
            let label = match label {
                Label::Text => None,
                Label::Answer(role, asked) => Some(self.words.asked(*role, *asked)),
                Label::Part(part) => Some(self.words.concern_part(*part)),
            };
            lines.extend(label.map(|label| Line::edge(Kind::Quiet, label)));
            lines.push(Line::edge(Kind::Body, text.show()));
        }
        lines
    }
}

type Texts = Option<Vec<(Label, Private)>>;

/// The history, the latest first, without what it says now.
fn told(all: Vec<(i64, Option<Id>, Texts)>) -> Vec<Earlier> {
    let mut told: Vec<Earlier> = Vec::new();
    for (millis, author, texts) in all.into_iter().rev() {
        let Some(texts) = texts else {
            continue;
        };
        if told.last().is_some_and(|later| later.texts == texts) {
            told.pop();
        }
        let at = DateTime::from_timestamp_millis(millis);
        told.push(Earlier { at, author, texts });
    }
    told.into_iter().skip(1).collect()
}

/// What a revision says; `None` for what was saved while somebody wrote, and for a deletion.
fn texts_of_group(revision: &crate::domain::record::Revision<GroupRecord>) -> Texts {
    match revision.what.as_ref()? {
        GroupRecord::Concern(it) if !it.being_written => {
            let parts = it.told.iter();
            Some(
                parts
                    .map(|(part, text)| (Label::Part(*part), text.clone()))
                    .collect(),
            )
        }
        _ => None,
    }
}

fn texts_of_session(revision: &crate::domain::record::Revision<SessionRecord>) -> Texts {
    match revision.what.as_ref()? {
        SessionRecord::Note(it) => Some(vec![(Label::Text, it.text.clone())]),
        SessionRecord::Debrief(it) if !it.being_written => {
            let roles = Asked::ROLES.into_iter();
            let role = roles
                .into_iter()
                .find(|role| debrief_id(*role) == revision.id)?;
            let answers = Asked::ALL.into_iter().map(|asked| (asked, asked.of(it)));
            let answers = answers.filter(|(_, text)| !text.is_empty());
            let labelled =
                |(asked, text): (Asked, &Private)| (Label::Answer(role, asked), text.clone());
            Some(answers.map(labelled).collect())
        }
        _ => None,
    }
}
