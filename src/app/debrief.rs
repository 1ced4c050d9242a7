//! The short talk after a session: a sheet for each role, a small text for each question. What
//! is written is saved while it is written; leaving makes one revision of it. It is changed only
//! here: no key on another screen takes it back. Must not know the words.

mod sheet;
mod speak_of;
#[cfg(test)]
mod tests;

pub use sheet::{Sheet, Spread};

use std::time::Duration;

use super::editor::Editor;
use super::effect::Effect;
use super::home::HomeScreen;
use super::ledger::Edit;
use super::notice::Notice;
use super::typing::type_key;
use super::{App, Opening, Screen, Size};
use crate::domain::asked::Asked;
use crate::domain::happening::{Debrief, SessionBook, SessionRecord, debrief_id};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Key};
use crate::store::Access;

/// What was written is saved this long after the first key that is not saved yet.
const SAVE_AFTER: Duration = Duration::from_secs(1);
/// How many answers there are on all sheets.
const ANSWERS: usize = Asked::ALL.len() * Asked::ROLES.len();

/// The talk as it is written.
#[derive(Debug)]
pub struct DebriefScreen {
    /// The planned session.
    pub planned: Id,
    /// The sheets, in the order of [`Asked::ROLES`].
    pub sheets: [Sheet; 2],
    /// The answer that is being written, counted through all sheets from 0.
    pub focus: usize,
    /// When what was written is to be saved, on the steady clock.
    pub due: Option<Duration>,
    /// The screen to go back to; the group's when there is none.
    before: Option<Box<Screen>>,
}

impl DebriefScreen {
    /// The sheet and the question that are being written, each from 0.
    #[must_use]
    pub const fn place(&self) -> (usize, usize) {
        let each = Asked::ALL.len();
        (self.focus / each, self.focus % each)
    }

    fn editor(&mut self) -> &mut Editor {
        let (sheet, answer) = self.place();
        &mut self.sheets[sheet].answers[answer]
    }

    fn edit(&self, sheet: &Sheet, says: Option<Debrief>) -> Edit {
        let id = debrief_id(sheet.role);
        Edit::Session(self.planned.clone(), id, says.map(SessionRecord::Debrief))
    }

    /// The sheets as they are to stay. One with nothing on it leaves no record.
    fn kept(&self) -> Vec<Edit> {
        let edit = |sheet| self.edit(sheet, Sheet::says(sheet));
        self.sheets.iter().map(edit).collect()
    }

    /// The sheets on which something else is written than a session's records say. One that
    /// was emptied stays a record for now: a deletion would take its earlier texts along.
    fn so_far(&self, book: &SessionBook) -> Vec<Edit> {
        let edit = |sheet: &Sheet| {
            let mut said = book.debrief(sheet.role).cloned().unwrap_or_default();
            said.being_written = false;
            let mut so_far = sheet.so_far();
            (so_far != said).then(|| {
                so_far.being_written = true;
                self.edit(sheet, Some(so_far))
            })
        };
        self.sheets.iter().filter_map(edit).collect()
    }
}

impl App {
    /// Opens the talk after the session in hand. Leaving it leads to the group.
    pub(super) fn open_debrief(&mut self, now: &Now) -> Vec<Effect> {
        match self.screen.planned().cloned() {
            Some(planned) => self.show_debrief(planned, None, now),
            None => Vec::new(),
        }
    }

    /// Opens the talk after the session in hand. Leaving it leads back here.
    pub(super) fn visit_debrief(&mut self, now: &Now) -> Vec<Effect> {
        let Some(planned) = self.screen.planned().cloned() else {
            return Vec::new();
        };
        let here = std::mem::replace(&mut self.screen, Screen::Home(HomeScreen::default()));
        self.show_debrief(planned, Some(Box::new(here)), now)
    }

    /// Asks for a session of the plan, to open the talk after it.
    pub(super) fn ask_for_debrief(&mut self, planned: Id) -> Vec<Effect> {
        self.opening = Opening::Debrief(planned.clone());
        self.ask_for_session(planned)
    }

    pub(super) fn show_debrief(
        &mut self,
        planned: Id,
        before: Option<Box<Screen>>,
        now: &Now,
    ) -> Vec<Effect> {
        let session = self.group.as_ref().and_then(|g| g.sessions.get(&planned));
        let sheets = Asked::ROLES
            .map(|role| Sheet::new(role, session.and_then(|session| session.book.debrief(role))));
        self.screen = Screen::Debrief(Box::new(DebriefScreen {
            planned,
            sheets,
            focus: 0,
            due: None,
            before,
        }));
        self.warn_if_read_only(now);
        Vec::new()
    }

    /// Says so when nothing can be written about the session in hand. Gives whether.
    fn warn_if_read_only(&mut self, now: &Now) -> bool {
        let of_group = self.group.as_ref().map(|g| g.access);
        let of_session = self.session().map(|s| s.access);
        let reason = [of_group, of_session]
            .into_iter()
            .flatten()
            .find_map(|a| match a {
                Access::ReadOnly(reason) => Some(reason),
                Access::Write => None,
            });
        if let Some(reason) = reason {
            self.say(Notice::ReadOnly(reason), now);
        }
        reason.is_some()
    }

    pub(super) fn act_debrief(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Screen::Debrief(screen) = &mut self.screen else {
            return Vec::new();
        };
        match action {
            Action::HeldWords => return self.look_at_held(now),
            Action::NextField => screen.focus = (screen.focus + 1) % ANSWERS,
            Action::PreviousField => screen.focus = (screen.focus + ANSWERS - 1) % ANSWERS,
            Action::NewLine => self.write_debrief(now, |editor, _| {
                editor.newline();
            }),
            Action::UndoWriting => self.write_debrief(now, |editor, _| {
                editor.undo();
            }),
            Action::RedoWriting => self.write_debrief(now, |editor, _| {
                editor.redo();
            }),
            Action::Keep | Action::Leave => return self.leave_debrief(now),
            _ => {}
        }
        Vec::new()
    }

    /// Puts the cursor into an answer that was clicked.
    pub(super) fn click_answer(&mut self, answer: usize) {
        if let Screen::Debrief(screen) = &mut self.screen
            && answer < ANSWERS
            && self.overlays.is_empty()
        {
            screen.focus = answer;
        }
    }

    /// Takes a key as text. Up from the first row leads to the answer above, down from the
    /// last to the one below.
    pub(super) fn debrief_key(&mut self, key: Key, now: &Now) {
        let columns = self.answer_columns();
        let Screen::Debrief(screen) = &mut self.screen else {
            return;
        };
        let (_, answer) = screen.place();
        let editor = screen.editor();
        let layout = editor.layout(columns);
        let row = layout.place(editor.cursor()).row;
        let last = layout.rows().len() - 1;
        match key {
            Key::Up if row == 0 && answer > 0 => screen.focus -= 1,
            Key::Down if row == last && answer + 1 < Asked::ALL.len() => screen.focus += 1,
            _ => self.write_debrief(now, |editor, columns| type_key(editor, key, columns)),
        }
    }

    fn answer_columns(&self) -> u16 {
        let Size { columns, .. } = self.size;
        Spread::on(columns).answer_columns(columns)
    }

    /// Takes pasted text.
    pub(super) fn debrief_paste(&mut self, text: &str, now: &Now) {
        self.write_debrief(now, |editor, _| {
            editor.insert_str(text);
        });
    }

    fn write_debrief(&mut self, now: &Now, write: impl FnOnce(&mut Editor, u16)) {
        if self.warn_if_read_only(now) {
            return;
        }
        let columns = self.answer_columns();
        let Screen::Debrief(screen) = &mut self.screen else {
            return;
        };
        let before = screen.editor().text().to_owned();
        write(screen.editor(), columns);
        if screen.editor().text() != before {
            screen
                .due
                .get_or_insert(now.steady.saturating_add(SAVE_AFTER));
        }
    }

    /// Saves what has been written in the talk, if it is time.
    pub(super) fn save_debrief(&mut self, now: &Now) -> Vec<Effect> {
        match &self.screen {
            Screen::Debrief(screen) if screen.due.is_some_and(|due| due <= now.steady) => {
                self.save_talk_so_far(now)
            }
            _ => Vec::new(),
        }
    }

    fn save_talk_so_far(&mut self, now: &Now) -> Vec<Effect> {
        let (Screen::Debrief(screen), Some(group)) = (&mut self.screen, &mut self.group) else {
            return Vec::new();
        };
        screen.due = None;
        let Some(session) = group.sessions.get(&screen.planned) else {
            return Vec::new();
        };
        let edits = screen.so_far(&session.book);
        group.write_quietly(&edits, &mut self.ids, now)
    }

    /// Keeps the talk as it is written now, if it is on the screen. What was erased goes from
    /// the records, too, however often it was saved before.
    pub(super) fn keep_debrief(&mut self, now: &Now) -> Vec<Effect> {
        let (Screen::Debrief(screen), Some(group)) = (&mut self.screen, &mut self.group) else {
            return Vec::new();
        };
        screen.due = None;
        let edits = group.changed(screen.kept());
        group.write_quietly(&edits, &mut self.ids, now)
    }

    /// Keeps what was written, and goes back.
    fn leave_debrief(&mut self, now: &Now) -> Vec<Effect> {
        let effects = self.keep_debrief(now);
        let Screen::Debrief(screen) = &mut self.screen else {
            return effects;
        };
        match screen.before.take() {
            Some(screen) => self.screen = *screen,
            None => drop(self.leave_session(now)),
        }
        effects
    }
}
