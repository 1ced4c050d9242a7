//! The keyboard in other hands: from handing over until a leader takes it back nothing else is on the
//! screen, and no key does anything but answer. And the same answers on paper, read by a leader. Must
//! not know how it is drawn.

use std::time::Duration;

use super::pad::{AnswerPad, Done};
use super::{App, Overlay, Stands};
use crate::app::ask::Ask;
use crate::app::effect::Effect;
use crate::app::hiding::Hiding;
use crate::app::ledger::Edit;
use crate::app::notice::Notice;
use crate::app::target::Target;
use crate::domain::time::Now;
use crate::input::{Action, Context, Key};

/// The keyboard in other hands.
#[derive(Debug)]
pub struct Handed {
    /// What is being answered.
    pub pad: AnswerPad,
    /// Whether the key that takes the keyboard back has been pressed once.
    back: Back,
}

/// How far a leader has come with taking the keyboard back: it takes the same key twice, so that it
/// does not happen by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Back {
    No,
    Once,
}

impl App {
    /// What is being answered, where the keyboard is in other hands and nothing is hidden: whatever
    /// else lies over the screen waits below.
    #[must_use]
    pub fn handed(&self) -> Option<&Handed> {
        let shown = self.hiding == Hiding::Shown;
        self.overlays.iter().find_map(|overlay| match overlay {
            Overlay::Handed(handed) if shown => Some(handed.as_ref()),
            _ => None,
        })
    }

    /// Whether the keyboard is in other hands, hidden or not.
    pub(in crate::app) fn is_handed_over(&self) -> bool {
        let is_handed = |overlay: &Overlay| matches!(overlay, Overlay::Handed(_));
        self.overlays.iter().any(is_handed)
    }

    /// The answers that are being written, by whomever.
    fn pad_mut(&mut self) -> Option<&mut AnswerPad> {
        self.overlays.iter_mut().find_map(|overlay| match overlay {
            Overlay::Handed(handed) => Some(&mut handed.pad),
            Overlay::FromPaper(pad) => Some(pad.as_mut()),
            _ => None,
        })
    }

    /// Hands the keyboard over to the chosen one, who has not given any answers yet.
    pub(super) fn hand_over(&mut self, now: &Now) -> Vec<Effect> {
        let stands = match self.overlays.last() {
            Some(Overlay::Evaluation(screen)) => {
                let rows = self.answer_rows(screen);
                let at = screen.chosen.min(rows.len().saturating_sub(1));
                rows.get(at).map(|row| row.stands)
            }
            _ => return Vec::new(),
        };
        if stands == Some(Stands::Given) {
            self.say(Notice::AnsweredAlready, now);
            return Vec::new();
        }
        if let Some(pad) = self.chosen_pad(now) {
            // What the program had to say was for the leaders.
            self.notice = None;
            self.lay(Overlay::Handed(Box::new(Handed {
                pad,
                back: Back::No,
            })));
        }
        Vec::new()
    }

    /// Opens the chosen one's answers, to be read from paper or put right.
    pub(super) fn take_from_paper(&mut self, now: &Now) -> Vec<Effect> {
        match self.chosen_pad(now) {
            Some(pad) if pad.stands() == Stands::Nothing => self.show_answers(now),
            // Nobody's answers are seen because of one key.
            Some(_) => {
                self.lay(Overlay::Ask(Ask::show_answers()));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Opens the chosen one's answers, all of them to be seen.
    pub(in crate::app) fn show_answers(&mut self, now: &Now) -> Vec<Effect> {
        if let Some(pad) = self.chosen_pad(now) {
            let pad = Box::new(pad.on_paper());
            self.lay(Overlay::FromPaper(pad));
        }
        Vec::new()
    }

    /// What a key does while the keyboard is in other hands.
    pub(in crate::app) fn act_handed(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let mut overlays = self.overlays.iter_mut();
        let Some(handed) = overlays.find_map(|overlay| match overlay {
            Overlay::Handed(handed) => Some(handed),
            _ => None,
        }) else {
            return Vec::new();
        };
        if action == Action::TakeKeyboardBack {
            if handed.back == Back::Once {
                return self.put_answers_away(now);
            }
            handed.back = Back::Once;
            return Vec::new();
        }
        handed.back = Back::No;
        match handed.pad.act(action, now) {
            Done::Nothing => Vec::new(),
            Done::Gives => self.give_answers(now),
        }
    }

    /// What a key does to answers that are read from paper.
    pub(in crate::app) fn act_from_paper(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::FromPaper(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let what = match action {
            Action::Keep => pad.left(),
            Action::GiveAnswers => pad.given(),
            _ => {
                pad.act(action, now);
                // Behind the last question there is nothing on paper.
                if pad.in_hand().is_none() {
                    pad.go(pad.count().saturating_sub(1));
                }
                return Vec::new();
            }
        };
        pad.due = None;
        let effects = self.keep_answers(what, now);
        self.overlays.pop();
        self.say_when_saved(Notice::Kept, &effects);
        effects
    }

    /// A digit answers.
    pub(in crate::app) fn mark(&mut self, key: Key, now: &Now) -> Vec<Effect> {
        let Key::Char(digit) = key else {
            return Vec::new();
        };
        let digit = digit.to_digit(10).and_then(|it| u8::try_from(it).ok());
        self.stays();
        if let (Some(pad), Some(digit)) = (self.pad_mut(), digit) {
            pad.digit(digit, now);
        }
        Vec::new()
    }

    /// Takes a key as writing, where answers are being written.
    pub(in crate::app) fn write_answer(&mut self, key: Key, now: &Now) {
        self.stays();
        if let Some(pad) = self.pad_mut() {
            pad.write(key, now);
        }
    }

    /// Takes pasted text, where answers are being written.
    pub(in crate::app) fn paste_answer(&mut self, text: &str, now: &Now) {
        if let Some(pad) = self.pad_mut() {
            pad.paste(text, now);
        }
    }

    /// A click answers, where what answers was drawn.
    pub(in crate::app) fn click_answer_of(&mut self, target: Target, now: &Now) -> Vec<Effect> {
        self.stays();
        if let (Target::Row(row), Some(pad)) = (target, self.pad_mut()) {
            pad.choose(row, now);
        }
        Vec::new()
    }

    /// Any other key than the one that takes the keyboard back begins it anew.
    pub(in crate::app) fn stays(&mut self) {
        for overlay in &mut self.overlays {
            if let Overlay::Handed(handed) = overlay {
                handed.back = Back::No;
            }
        }
    }

    /// Who left the keyboard lying leaves nothing on the screen.
    pub(in crate::app) fn go_blind(&mut self) {
        for overlay in &mut self.overlays {
            if let Overlay::Handed(handed) = overlay {
                handed.back = Back::No;
                handed.pad.go_blind();
            }
        }
    }

    /// The answers count from now on: one thing that was done.
    fn give_answers(&mut self, now: &Now) -> Vec<Effect> {
        let Some(pad) = self.pad_mut() else {
            return Vec::new();
        };
        pad.due = None;
        let what = pad.given();
        self.keep_answers(what, now)
    }

    /// Puts what is being answered away: what was not given stays begun, as one thing that was done.
    pub(in crate::app) fn put_answers_away(&mut self, now: &Now) -> Vec<Effect> {
        let Some(pad) = self.pad_mut() else {
            return Vec::new();
        };
        pad.due = None;
        let is_given = pad.at == super::At::Given;
        let what = pad.so_far();
        let effects = if is_given {
            Vec::new()
        } else {
            self.keep_answers(what, now)
        };
        let is_pad =
            |overlay: &Overlay| matches!(overlay, Overlay::Handed(_) | Overlay::FromPaper(_));
        self.overlays.retain(|overlay| !is_pad(overlay));
        effects
    }

    fn keep_answers(
        &mut self,
        what: Option<crate::domain::group::GroupRecord>,
        now: &Now,
    ) -> Vec<Effect> {
        let Some(pad) = self.pad_mut() else {
            return Vec::new();
        };
        let was = Edit::Group(pad.id.clone(), pad.was.clone());
        let edit = Edit::Group(pad.id.clone(), what);
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        group.write_over(vec![was], vec![edit], &mut self.ids, now)
    }

    /// When what was answered is to be saved.
    pub(in crate::app) fn answers_due(&self) -> Option<Duration> {
        self.overlays.iter().find_map(|overlay| match overlay {
            Overlay::Handed(handed) => handed.pad.due,
            Overlay::FromPaper(pad) => pad.due,
            _ => None,
        })
    }

    /// Saves what was answered, if it is time.
    pub(in crate::app) fn save_answers_if_due(&mut self, now: &Now) -> Vec<Effect> {
        if self.answers_due().is_some_and(|due| due <= now.steady) {
            self.save_answers(now)
        } else {
            Vec::new()
        }
    }

    /// Saves what was answered, if some of it is not saved yet.
    pub(in crate::app) fn save_answers(&mut self, now: &Now) -> Vec<Effect> {
        let Some(pad) = self.pad_mut() else {
            return Vec::new();
        };
        if pad.due.take().is_none() {
            return Vec::new();
        }
        let what = pad.so_far();
        let edit = Edit::Group(pad.id.clone(), what);
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let edits = group.changed(vec![edit]);
        group.write_quietly(&edits, &mut self.ids, now)
    }
}

impl Handed {
    /// Where keys are pressed.
    pub(in crate::app) fn contexts(&self) -> Vec<Context> {
        vec![Context::Handed, self.pad.context()]
    }
}

impl AnswerPad {
    /// Where keys are pressed that answer.
    #[must_use]
    pub fn context(&self) -> Context {
        if self.is_writing() {
            Context::AnsweringWords
        } else {
            Context::Answering
        }
    }

    fn act(&mut self, action: Action, now: &Now) -> Done {
        match action {
            Action::NextChoice => self.turn(1, now),
            Action::PreviousChoice => self.turn(-1, now),
            Action::TakeAnswerBack => self.take_back(now),
            Action::PreviousQuestion => self.back(),
            Action::NextQuestion => return self.on(),
            _ => {}
        }
        Done::Nothing
    }
}
