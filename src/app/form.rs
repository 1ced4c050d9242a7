//! A page of fields over the screen, for records of the group's own file: a follow-up, a concern.
//! What is written is saved while it is written; leaving makes one change of it that can be taken
//! back. Must not know the words.

mod effort;
mod fields;
mod keeping;
mod known;
mod subject;
#[cfg(test)]
mod tests;

pub use fields::{Choice, Field, FieldName, Flaw, Pick, Value};
pub use subject::Subject;

use std::time::Duration;

use fields::Taken;

use super::effect::Effect;
use super::ledger::Edit;
use super::notice::Notice;
use super::{App, Overlay};
use crate::domain::group::GroupRecord;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Context, Key};

/// What was written is saved this long after the first key that is not saved yet.
const SAVE_AFTER: Duration = Duration::from_secs(1);
/// The columns of a text, for moving up and down in it.
pub const COLUMNS: u16 = 70;

/// The page as it is being filled in.
#[derive(Debug)]
pub struct FormScreen {
    /// What it is about.
    pub subject: Subject,
    /// The record.
    pub id: Id,
    /// The fields of all its pages, in order.
    pub fields: Vec<Field>,
    /// The field that has the keys, from 0.
    pub focus: usize,
    /// A field that cannot be taken as it is, and of which somebody was told.
    pub flaw: Option<usize>,
    /// When what was written is to be saved, on the steady clock.
    pub due: Option<Duration>,
    /// Whether anything was written or chosen on it.
    touched: bool,
    /// What the record said before the page was opened.
    was: Option<GroupRecord>,
}

impl FormScreen {
    /// Where keys are pressed.
    pub(super) fn contexts(&self) -> Vec<Context> {
        let mut contexts = match self.fields.get(self.focus).map(|field| &field.value) {
            Some(Value::Choice(_)) => vec![Context::FieldChoice, Context::Fields],
            _ => vec![Context::Fields],
        };
        if matches!(self.subject, Subject::Concern(..)) {
            // Before what every page has.
            contexts.insert(contexts.len() - 1, Context::Concern);
        }
        contexts
    }

    /// Whether nobody has written or chosen anything on it, now or before.
    pub(super) const fn is_untouched(&self) -> bool {
        !self.touched && self.was.is_none()
    }

    /// Whether this is a concern that is handed over, of which text is still here.
    pub(super) fn is_handed_over(&self) -> bool {
        let text_is_here = match &self.subject {
            Subject::Concern(it, _) => it.purged.is_none() || !it.told.is_empty(),
            _ => false,
        };
        text_is_here && !subject::written(&self.fields, FieldName::HandedTo).is_empty()
    }

    /// The page that the field in hand stands on, from 0.
    #[must_use]
    pub fn page(&self) -> u8 {
        self.fields.get(self.focus).map_or(0, |field| field.page)
    }

    /// How many pages there are.
    #[must_use]
    pub fn pages(&self) -> u8 {
        self.fields.last().map_or(1, |field| field.page + 1)
    }

    fn go(&mut self, to: usize) {
        self.focus = to.min(self.fields.len().saturating_sub(1));
    }

    fn turn_page(&mut self, by: i8) {
        let to = self.page().saturating_add_signed(by);
        if let Some(first) = self.fields.iter().position(|field| field.page == to) {
            self.go(first);
        }
    }

    /// Takes a key as text; where there is nothing to write the space bar chooses.
    pub(super) fn key(&mut self, key: Key, now: &Now) {
        let Some(field) = self.fields.get_mut(self.focus) else {
            return;
        };
        // Up from the first row leads to the field above, down from the last to the one below.
        match (field.value.takes(key), key) {
            (Taken::Nothing, Key::Up) => self.go(self.focus.saturating_sub(1)),
            (Taken::Nothing, Key::Down) => self.go(self.focus + 1),
            (Taken::Nothing | Taken::Moved, _) => {}
            (Taken::Written, _) => self.touched(now),
        }
    }

    /// Takes pasted text.
    pub(super) fn paste(&mut self, text: &str, now: &Now) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.value.paste(text);
            self.touched(now);
        }
    }

    fn touched(&mut self, now: &Now) {
        self.touched = true;
        self.flaw = None;
        self.due
            .get_or_insert(now.steady.saturating_add(SAVE_AFTER));
    }

    fn choose(&mut self, by: isize, now: &Now) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.value.turn(by);
            self.touched(now);
        }
    }

    /// The first field that is not what was asked for.
    fn first_flaw(&self, now: &Now) -> Option<usize> {
        let is_flaw = |field: &Field| field.value.flaw(now.today()).is_some();
        self.fields.iter().position(is_flaw)
    }

    fn edit(&self, what: Option<GroupRecord>) -> Edit {
        Edit::Group(self.id.clone(), what)
    }
}

impl App {
    /// Opens a page of fields on a record, as new or as it was.
    pub(super) fn open_form(&mut self, id: Id, subject: Subject, now: &Now) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        if let crate::store::Access::ReadOnly(reason) = group.access {
            self.say(Notice::ReadOnly(reason), now);
            return Vec::new();
        }
        let was = group.book.what(&id).cloned();
        let fields = subject.fields(&group.book, &self.words);
        self.lay(Overlay::Form(Box::new(FormScreen {
            subject,
            id,
            fields,
            focus: 0,
            flaw: None,
            due: None,
            touched: false,
            was,
        })));
        Vec::new()
    }

    pub(super) fn act_form(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Form(form)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::NextField => form.go(form.focus + 1),
            Action::PreviousField => form.go(form.focus.saturating_sub(1)),
            Action::PageDown => form.turn_page(1),
            Action::PageUp => form.turn_page(-1),
            Action::NextChoice => form.choose(1, now),
            Action::PreviousChoice => form.choose(-1, now),
            Action::NewLine => match form.fields.get(form.focus).map(|field| &field.value) {
                Some(Value::Text(_)) => form.key(Key::Enter, now),
                _ => form.go(form.focus + 1),
            },
            Action::UndoWriting => form.undo(now),
            Action::RedoWriting => form.redo(now),
            Action::Keep => return self.leave_form_screen(now),
            Action::WhoReads => return self.ask_who_reads(now),
            Action::Purge => return self.ask_to_purge(now),
            _ => {}
        }
        Vec::new()
    }

    /// A click on a field puts the keys there.
    pub(super) fn click_form_field(&mut self, field: usize) {
        if let Some(Overlay::Form(form)) = self.overlays.last_mut() {
            form.go(field);
        }
    }

    pub(super) fn page_of_fields(&self) -> Option<&FormScreen> {
        let mut overlays = self.overlays.iter();
        overlays.find_map(|overlay| match overlay {
            Overlay::Form(form) => Some(form.as_ref()),
            _ => None,
        })
    }

    /// Whether everything on the page can be taken as it is; else the first that cannot is shown.
    pub(super) fn form_is_whole(&mut self, now: &Now) -> bool {
        let Some(form) = self.form_mut() else {
            return false;
        };
        let flaw = form.first_flaw(now);
        form.flaw = flaw;
        form.focus = flaw.unwrap_or(form.focus);
        flaw.is_none()
    }

    pub(super) fn form_mut(&mut self) -> Option<&mut FormScreen> {
        let mut overlays = self.overlays.iter_mut();
        overlays.find_map(|overlay| match overlay {
            Overlay::Form(form) => Some(form.as_mut()),
            _ => None,
        })
    }
}

impl FormScreen {
    fn undo(&mut self, now: &Now) {
        if let Some(editor) = self.editor() {
            editor.undo();
            self.touched(now);
        }
    }

    fn redo(&mut self, now: &Now) {
        if let Some(editor) = self.editor() {
            editor.redo();
            self.touched(now);
        }
    }

    fn editor(&mut self) -> Option<&mut super::editor::Editor> {
        match &mut self.fields.get_mut(self.focus)?.value {
            Value::Text(editor)
            | Value::Line(editor)
            | Value::Day(editor)
            | Value::Hours(editor)
            | Value::Kroner(editor) => Some(editor),
            Value::Choice(_) => None,
        }
    }
}
