//! A session held away from the laptop, written in afterwards: who came and what was done,
//! without timers. The first thing that is written down opens the record. Must not know the
//! words.

use super::effect::Effect;
use super::ledger::{Edit, OpenSession};
use super::live::name_tags::Tag;
use super::{App, Opening, Screen};
use crate::domain::asked::Asked;
use crate::domain::group::Planned;
use crate::domain::happening::{RunStep, SessionRecord, WrittenIn, written_in_id};
use crate::domain::language::{Band, Lang};
use crate::domain::session::{Live, LiveStep, StepState};
use crate::domain::stamp::Id;
use crate::domain::story::{Children, Done};
use crate::domain::time::Now;
use crate::input::{Action, Context};

#[cfg(test)]
mod tests;

/// What is in hand while a session is written in.
#[derive(Debug)]
pub struct WrittenInScreen {
    /// The planned session.
    pub planned: Id,
    /// The chosen row, from 0: the name tags, and then the steps.
    pub row: usize,
    /// Whether what is noted about children is shown.
    pub children: Children,
}

/// A row of what is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Somebody who may have come.
    Tag(Tag),
    /// A step, and whether it was done.
    Step(RunStep, Done),
}

impl OpenSession {
    /// What has been written in; before anything has, the plan with what is known of it.
    fn written(&self, planned: Option<&Planned>, band: Band, lang: Lang) -> WrittenIn {
        if let Some(written) = self.book.written_in() {
            return written.clone();
        }
        if let Some(live) = &self.live {
            return of_live(live);
        }
        let content = self.content.as_ref().ok();
        let steps = content.map(|content| match planned {
            Some(planned) => planned.run_steps(content, band, lang),
            None => content.run_steps(band, lang),
        });
        WrittenIn {
            steps: steps.unwrap_or_default(),
            ..WrittenIn::default()
        }
    }
}

/// A session that was broken off goes on with the steps that it had come to.
fn of_live(live: &Live) -> WrittenIn {
    let done = |step: &&LiveStep| matches!(step.state, StepState::Done | StepState::Current);
    let ids = live.steps.iter().filter(done).map(|s| s.step.id.clone());
    WrittenIn {
        steps: live.steps.iter().map(|s| s.step.clone()).collect(),
        done: ids.collect(),
        finished: false,
    }
}

impl WrittenInScreen {
    pub(super) fn contexts(&self, app: &App) -> Vec<Context> {
        let tags = app.tags().len();
        let nearest = (self.row < tags).then_some(Context::NameTags);
        nearest
            .into_iter()
            .chain([Context::WrittenIn, Context::Anywhere])
            .collect()
    }
}

impl App {
    /// Asks for a session of the plan, to write in what happened.
    pub(super) fn ask_to_write_in(&mut self, planned: Id) -> Vec<Effect> {
        self.opening = Opening::WriteIn(planned.clone());
        self.ask_for_session(planned)
    }

    pub(super) fn show_written_in(&mut self, planned: Id) {
        self.screen = Screen::WrittenIn(WrittenInScreen {
            planned: planned.clone(),
            row: 0,
            children: Children::Hidden,
        });
        self.take_up_draft(&planned);
    }

    /// Whether a session was not led here but has begun to be written in.
    pub(super) fn is_written_in(&self, planned: &Id) -> bool {
        let session = self.group.as_ref().and_then(|g| g.sessions.get(planned));
        session.is_some_and(|s| s.live.is_none() && s.book.written_in().is_some())
    }

    /// The rows: name tags, then steps.
    #[must_use]
    pub fn written_rows(&self) -> Vec<Row> {
        let tags = self.tags().into_iter().map(Row::Tag);
        let written = self.written().unwrap_or_default();
        let step = |step: RunStep| {
            let done = if written.done.contains(&step.id) {
                Done::Yes
            } else {
                Done::No
            };
            Row::Step(step, done)
        };
        tags.chain(written.steps.iter().cloned().map(step))
            .collect()
    }

    /// What has been written in of the session in hand.
    #[must_use]
    pub fn written(&self) -> Option<WrittenIn> {
        let (band, lang) = self.band_and_lang();
        let planned = self.screen.planned().and_then(|id| self.planned_of(id));
        Some(self.session()?.written(planned, band, lang))
    }

    /// The record that is to be opened with the first thing that is written in.
    pub(super) fn begin_writing_in(&self) -> Option<Edit> {
        let Screen::WrittenIn(screen) = &self.screen else {
            return None;
        };
        let session = self.session()?;
        let led = session.live.as_ref().is_some_and(|l| l.finished.is_some());
        if led || session.book.written_in().is_some() {
            return None;
        }
        let written = SessionRecord::WrittenIn(self.written()?);
        Some(Edit::Session(
            screen.planned.clone(),
            written_in_id(),
            Some(written),
        ))
    }

    pub(super) fn act_written_in(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let rows = self.written_rows();
        let tags = rows.iter().take_while(|r| matches!(r, Row::Tag(_))).count();
        let Screen::WrittenIn(screen) = &mut self.screen else {
            return Vec::new();
        };
        let planned = screen.planned.clone();
        match action {
            Action::Up => screen.row = screen.row.saturating_sub(1),
            Action::Down => screen.row = down(screen.row, rows.len()),
            Action::NextField | Action::PreviousField => {
                let to_steps = screen.row < tags && tags < rows.len();
                screen.row = if to_steps { tags } else { 0 };
            }
            Action::Show => screen.children = screen.children.turned(),
            Action::Note => return self.note_afterwards(planned, now),
            Action::Debrief => return self.visit_debrief(now),
            Action::Finish => return self.finish_writing_in(now),
            Action::Leave => return self.leave_session(now),
            _ => return self.mark_row(action, &rows, now),
        }
        Vec::new()
    }

    fn mark_row(&mut self, action: Action, rows: &[Row], now: &Now) -> Vec<Effect> {
        let Screen::WrittenIn(screen) = &self.screen else {
            return Vec::new();
        };
        let Some(row) = rows.get(screen.row) else {
            return Vec::new();
        };
        let ticks = matches!(action, Action::Here | Action::StepDone);
        let moves_on = match row {
            Row::Tag(tag) if ticks => self.goes_on_from(Action::Here, tag),
            Row::Tag(tag) => self.goes_on_from(action, tag),
            Row::Step(..) => ticks,
        };
        if moves_on && let Screen::WrittenIn(screen) = &mut self.screen {
            screen.row = down(screen.row, rows.len());
        }
        match row {
            Row::Tag(tag) if ticks => self.mark_tag(Action::Here, tag, now),
            Row::Tag(tag) => self.mark_tag(action, tag, now),
            Row::Step(step, _) if ticks => self.tick_step(&step.id, now),
            Row::Step(..) => Vec::new(),
        }
    }

    fn tick_step(&mut self, step: &str, now: &Now) -> Vec<Effect> {
        let Some(mut written) = self.written() else {
            return Vec::new();
        };
        match written.done.iter().position(|id| id == step) {
            Some(place) => drop(written.done.remove(place)),
            None => written.done.push(step.to_owned()),
        }
        self.record(
            written_in_id(),
            Some(SessionRecord::WrittenIn(written)),
            now,
        )
    }

    /// Everything is written in. The talk comes next, unless there has been one.
    fn finish_writing_in(&mut self, now: &Now) -> Vec<Effect> {
        let Some(written) = self.written() else {
            return Vec::new();
        };
        let finished = WrittenIn {
            finished: true,
            ..written
        };
        let live = self.session().and_then(|session| session.live.as_ref());
        let mut effects = match live.and_then(|live| live.finished) {
            // It was led to its end: there is nothing to finish.
            Some(_) => Vec::new(),
            None => {
                let record = SessionRecord::WrittenIn(finished);
                self.record(written_in_id(), Some(record), now)
            }
        };
        let book = self.session().map(|session| &session.book);
        let talked = book.is_some_and(|b| Asked::ROLES.iter().any(|r| b.debrief(*r).is_some()));
        effects.extend(if talked {
            self.leave_session(now)
        } else {
            self.open_debrief(now)
        });
        effects
    }

    /// Opens a note about a session that has been; the one that was broken off, if there is.
    pub(super) fn note_afterwards(&mut self, planned: Id, now: &Now) -> Vec<Effect> {
        self.take_up_draft(&planned);
        if self.overlays.is_empty() {
            return self.begin_note(planned, None, now);
        }
        Vec::new()
    }
}

fn down(row: usize, count: usize) -> usize {
    (row + 1).min(count.saturating_sub(1))
}
