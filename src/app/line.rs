//! One line being written over the screen: a time, a reason, a name. Must not know how what
//! was written is kept; the purpose says.

use std::path::PathBuf;

use super::App;
use super::editor::{Editor, Lines};
use super::effect::Effect;
use super::typing::type_key;
use crate::domain::group::Role;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Key};

/// What the line is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineFor {
    /// When we must end.
    MustEnd,
    /// When we began.
    BeganAt,
    /// Why a step is left out.
    SkipReason(String),
    /// What a new step is called, and how long it is.
    NewStep,
    /// Why somebody is away.
    AwayReason(Id),
    /// A good thing that somebody told.
    Top(Id),
    /// A hard thing.
    Bottom(Id),
    /// When a planned session is to be held.
    MoveDate(Id),
    /// What somebody who is added is called here.
    NewPerson(Role),
    /// What somebody is called here from now on.
    Rename(Id),
    /// Until when the notes are kept.
    KeepUntil,
    /// What a child is called on the screen in the room.
    RoomName(Id),
    /// In which folder a copy of what could not be saved is to lie.
    Elsewhere,
    /// Something to choose that leaders put to the group.
    NewChoice,
    /// A word that must be come back to, and the child who said it, if somebody says.
    HeldWord(HeldLine),
}

/// What is held, while a word of it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldLine {
    /// Its record in the session in hand.
    pub id: Id,
    /// The child who said it, if somebody says so.
    pub child: Option<Id>,
}

impl LineFor {
    /// Whether a child can be chosen for it.
    pub(super) const fn takes_a_child(&self) -> bool {
        matches!(self, Self::HeldWord(_))
    }
}

/// Why a line cannot be taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineProblem {
    /// Not a time of day.
    NotATime,
    /// Not a time that has just been: it is still to come, or too long ago.
    LaterThanNow,
    /// Not a date.
    NotADate,
    /// Not the whole way to a folder.
    NotAFolder,
    /// Nothing was written.
    Empty,
    /// Somebody is called so already.
    Taken,
    /// The name is too long to read from afar.
    TooLong,
}

/// A line being written.
#[derive(Debug)]
pub struct Line {
    /// What it is for.
    pub purpose: LineFor,
    /// What has been written.
    pub editor: Editor,
    /// Why it could not be taken.
    pub problem: Option<LineProblem>,
}

impl Line {
    /// A line that begins with some text.
    #[must_use]
    pub fn new(purpose: LineFor, text: &str) -> Self {
        Self {
            purpose,
            editor: Editor::new(Lines::One, text),
            problem: None,
        }
    }

    /// Takes a key as text.
    pub fn key(&mut self, key: Key) {
        self.problem = None;
        type_key(&mut self.editor, key, u16::MAX);
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        self.problem = None;
        self.editor.insert_str(text);
    }
}

impl App {
    pub(super) fn ask_line(&mut self, purpose: LineFor, text: &str) -> Vec<Effect> {
        self.lay(super::Overlay::Line(Box::new(Line::new(purpose, text))));
        Vec::new()
    }

    pub(super) fn act_line(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(super::Overlay::Line(line)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            // What is held stays held, with what was written of it.
            Action::Leave => {
                let effects = self.keep_held_line(now);
                self.overlays.pop();
                return effects;
            }
            Action::UndoWriting => {
                line.editor.undo();
            }
            Action::SuggestName => self.suggest_in_line(),
            Action::About | Action::AboutBefore => self.turn_about(action, now),
            Action::Accept => {
                let (purpose, text) = (line.purpose.clone(), line.editor.text().trim().to_owned());
                match self.take_line(purpose.clone(), &text, now) {
                    Ok(effects) => {
                        self.close_line(&purpose);
                        return effects;
                    }
                    Err(problem) => {
                        if let Some(super::Overlay::Line(line)) = self.overlays.last_mut() {
                            line.problem = Some(problem);
                        }
                    }
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// Closes the nearest line for something; another one below it stays.
    fn close_line(&mut self, purpose: &LineFor) {
        let mut overlays = self.overlays.iter();
        let is_it = |overlay: &super::Overlay| matches!(overlay, super::Overlay::Line(line) if line.purpose == *purpose);
        if let Some(place) = overlays.rposition(is_it) {
            self.overlays.remove(place);
        }
    }

    fn take_line(
        &mut self,
        purpose: LineFor,
        text: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        match purpose {
            LineFor::MustEnd => self.must_end(text, now),
            LineFor::BeganAt => self.began_at(text, now),
            LineFor::SkipReason(step) => Ok(self.skip(step, text, now)),
            LineFor::NewStep => self.add_step(text, now),
            LineFor::AwayReason(person) => Ok(self.away_because(&person, text, now)),
            LineFor::Top(person) => Ok(self.told_top(&person, text, now)),
            LineFor::Bottom(person) => Ok(self.told_bottom(&person, text, now)),
            LineFor::MoveDate(planned) => self.move_date(planned, text, now),
            LineFor::NewPerson(role) => self.add_person(role, text, now),
            LineFor::Rename(person) => self.rename_person(&person, text, now),
            LineFor::HeldWord(held) => Ok(self.name_word(&held, text, now)),
            LineFor::KeepUntil => self.keep_until(text, now),
            LineFor::NewChoice => self.add_choice(text),
            LineFor::RoomName(person) => self.name_for_room(&person, text, now),
            LineFor::Elsewhere => elsewhere(text),
        }
    }
}

impl App {
    /// Whether there is something unsaved, and no other line is being written.
    pub(super) fn may_save_elsewhere(&self) -> bool {
        let is_line = |overlay: &super::Overlay| matches!(overlay, super::Overlay::Line(_));
        !self.unsaved.is_empty() && !self.overlays.iter().any(is_line)
    }

    pub(super) fn ask_where_else(&mut self) -> Vec<Effect> {
        if self.may_save_elsewhere() {
            return self.ask_line(LineFor::Elsewhere, "");
        }
        Vec::new()
    }
}

fn elsewhere(text: &str) -> Result<Vec<Effect>, LineProblem> {
    if text.is_empty() {
        return Err(LineProblem::Empty);
    }
    let folder = PathBuf::from(text);
    if folder.is_absolute() {
        Ok(vec![Effect::SaveElsewhere(folder)])
    } else {
        Err(LineProblem::NotAFolder)
    }
}
