//! A note being written over the screen. While it is written a draft of it is saved, so that
//! nothing is lost; keeping it takes the draft away. Must not know where notes are shown.

use std::time::Duration;

use super::editor::{Editor, Lines};
use super::effect::Effect;
use super::ledger::Edit;
use super::notice::Notice;
use super::typing::type_key;
use super::{App, Overlay};
use crate::domain::happening::{Draft, Note, SessionRecord, draft_id};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Key};
use crate::store::{Access, Reason};

/// A draft is saved this long after the first key that it does not hold.
const DRAFT_AFTER: Duration = Duration::from_secs(1);

/// The columns of the pad, for moving up and down in it.
pub const COLUMNS: u16 = 60;

/// A note being written.
#[derive(Debug)]
pub struct NotePad {
    /// The planned session that it belongs to.
    pub planned: Id,
    /// The note's id.
    pub id: Id,
    /// When it was begun, in which step, about whom; its text is in the editor.
    pub note: Note,
    /// What has been written.
    pub editor: Editor,
    /// When the draft is to be saved, on the steady clock.
    pub draft_due: Option<Duration>,
}

impl NotePad {
    /// A note, as new or as it was.
    #[must_use]
    pub fn new(planned: Id, id: Id, note: Note) -> Self {
        let editor = Editor::new(Lines::Many, note.text.show());
        Self {
            planned,
            id,
            note,
            editor,
            draft_due: None,
        }
    }

    /// Takes a key as text.
    pub fn key(&mut self, key: Key, now: &Now) {
        type_key(&mut self.editor, key, COLUMNS);
        self.touched(now);
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str, now: &Now) {
        self.editor.insert_str(text);
        self.touched(now);
    }

    pub(super) fn touched(&mut self, now: &Now) {
        self.draft_due
            .get_or_insert(now.steady.saturating_add(DRAFT_AFTER));
    }

    fn so_far(&self) -> Note {
        Note {
            text: self.editor.text().into(),
            ..self.note.clone()
        }
    }
}

impl App {
    /// Opens a pad for a new note in the session in hand.
    pub(super) fn begin_note(&mut self, planned: Id, about: Option<Id>, now: &Now) -> Vec<Effect> {
        if let Some(reason) = self.why_read_only(&planned) {
            self.say(Notice::ReadOnly(reason), now);
            return Vec::new();
        }
        let mut effects = Vec::new();
        if self.has_draft(&planned) {
            if !self.keeps_back() {
                self.take_up_draft(&planned);
                return Vec::new();
            }
            effects = self.keep_waiting_draft(&planned, now);
        }
        let Some(session) = self.group.as_ref().and_then(|g| g.sessions.get(&planned)) else {
            return Vec::new();
        };
        let running = session.live.as_ref().filter(|live| live.finished.is_none());
        let note = Note {
            text: "".into(),
            wall: now.wall,
            step: running.map(|live| live.current().step.id.clone()),
            after: running.map(|_| session.at(now).into()),
            about,
        };
        let id = self.ids.id(now.wall);
        self.lay(Overlay::Note(Box::new(NotePad::new(planned, id, note))));
        effects
    }

    pub(super) fn act_note(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Note(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::NewLine => pad.key(Key::Enter, now),
            Action::UndoWriting => {
                pad.editor.undo();
            }
            Action::RedoWriting => {
                pad.editor.redo();
            }
            Action::About | Action::AboutBefore => self.turn_about(action, now),
            Action::Keep => return self.keep_note(now),
            Action::FollowUp => return self.follow_up_note(now),
            _ => {}
        }
        Vec::new()
    }

    /// Keeps the note that is being written, if there is one and it says anything.
    pub(super) fn keep_note(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Note(pad)) = self.overlays.pop_if(|o| matches!(o, Overlay::Note(_)))
        else {
            return Vec::new();
        };
        let kept = self.keep_as(&pad.planned, pad.id.clone(), pad.so_far(), now);
        if !kept.is_empty() {
            self.say_when_saved(Notice::NoteKept, &kept);
        }
        kept
    }

    /// Keeps what stands in a pad so far, which is taken off the screen; of an empty one nothing.
    pub(super) fn keep_so_far(&mut self, pad: &NotePad, now: &Now) -> Vec<Effect> {
        let so_far = pad.so_far();
        if so_far.text.is_empty() {
            return Vec::new();
        }
        self.keep_as(&pad.planned, pad.id.clone(), so_far, now)
    }

    /// Keeps a note that was begun and left as what it says so far, without showing it.
    fn keep_waiting_draft(&mut self, planned: &Id, now: &Now) -> Vec<Effect> {
        match self.draft(planned).cloned() {
            Some(Draft { note, so_far }) => self.keep_as(planned, note, so_far, now),
            None => Vec::new(),
        }
    }

    /// Keeps a note in the place of its draft; one that says nothing is none.
    fn keep_as(&mut self, planned: &Id, id: Id, note: Note, now: &Now) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let session = group.sessions.get(planned);
        let draft = session.and_then(|s| s.book.draft(self.ids.device()));
        let edits: Vec<Edit> = draft
            .map(|(id, _)| Edit::Session(planned.clone(), id.clone(), None))
            .into_iter()
            .collect();
        let mut effects = group.write_quietly(&edits, &mut self.ids, now);
        let text = (!note.text.is_empty()).then_some(SessionRecord::Note(note));
        let edit = Edit::Session(planned.clone(), id, text);
        let kept = group.write(vec![edit], &mut self.ids, now);
        effects.retain(|e| !kept.contains(e));
        effects.extend(kept);
        effects
    }

    /// Saves the draft of the note that is being written, if it is time.
    pub(super) fn save_draft(&mut self, now: &Now) -> Vec<Effect> {
        let due = match self.overlays.last() {
            Some(Overlay::Note(pad)) => pad.draft_due,
            _ => None,
        };
        if due.is_some_and(|due| due <= now.steady) {
            self.write_draft(now)
        } else {
            Vec::new()
        }
    }

    /// Saves the draft of a note that is being written, if some of it is not yet in it.
    pub(super) fn write_draft(&mut self, now: &Now) -> Vec<Effect> {
        let pads = self
            .overlays
            .iter_mut()
            .filter_map(|overlay| match overlay {
                Overlay::Note(pad) => Some(pad),
                _ => None,
            });
        let Some(pad) = pads.into_iter().find(|pad| pad.draft_due.is_some()) else {
            return Vec::new();
        };
        pad.draft_due = None;
        let draft = SessionRecord::Draft(Draft {
            note: pad.id.clone(),
            so_far: pad.so_far(),
        });
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let device = self.ids.device();
        let session = group.sessions.get(&pad.planned);
        let earlier = session.and_then(|s| s.book.draft(device));
        let id = earlier.map_or_else(|| draft_id(device), |(id, _)| id.clone());
        let edit = Edit::Session(pad.planned.clone(), id, Some(draft));
        group.write_quietly(&[edit], &mut self.ids, now)
    }

    /// The note that was begun on this laptop and that nobody has kept.
    fn draft(&self, planned: &Id) -> Option<&Draft> {
        let session = self.group.as_ref()?.sessions.get(planned)?;
        session
            .book
            .draft(self.ids.device())
            .map(|(_, draft)| draft)
    }

    /// Whether a note was begun on this laptop that nobody has kept.
    pub(super) fn has_draft(&self, planned: &Id) -> bool {
        self.draft(planned).is_some()
    }

    /// Why nothing can be written about a session; `None` when it can.
    #[must_use]
    pub fn why_read_only(&self, planned: &Id) -> Option<Reason> {
        let group = self.group.as_ref()?;
        let session = group.sessions.get(planned).map(|s| s.access);
        [Some(group.access), session]
            .into_iter()
            .flatten()
            .find_map(|access| match access {
                Access::ReadOnly(reason) => Some(reason),
                Access::Write => None,
            })
    }

    /// Opens the pad again with a draft that an earlier run of the program left.
    pub(super) fn take_up_draft(&mut self, planned: &Id) {
        let draft = self.draft(planned).cloned();
        if let Some(Draft { note, so_far }) = draft {
            self.lay(Overlay::Note(Box::new(NotePad::new(
                planned.clone(),
                note,
                so_far,
            ))));
        }
    }
}
