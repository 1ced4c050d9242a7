//! Held words: one is held with a key, and before the closing the program asks what becomes of
//! each. Nothing is forced: who leaves the question leaves them held. Must not know the words.

mod holding;
#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::ledger::Edit;
use super::live::Veil;
use super::notice::Notice;
use super::{App, Overlay, Screen};
use crate::domain::group::Uses;
use crate::domain::happening::{HeldWord, SessionBook, SessionRecord, Settled, WayOn, comes_over};
use crate::domain::session::{Live, Move, StepState};
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::{Action, Context};

/// What is held, to be looked at or decided.
#[derive(Debug)]
pub struct HeldScreen {
    /// The chosen word, from 0.
    pub chosen: usize,
    /// Whether the words are shown: where the program asks, children may look on.
    pub veil: Veil,
    /// What comes then.
    pub then: Then,
}

/// What comes when the words have been asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// Nothing: somebody looks at what is held.
    Nothing,
    /// On with the plan.
    Move(Move),
    /// The session ends.
    Finish,
}

impl HeldScreen {
    /// Where its keys are: who is asked goes on, who only looks goes back.
    pub(super) fn contexts(&self) -> Vec<Context> {
        match self.then {
            Then::Nothing => vec![Context::Held],
            Then::Move(_) | Then::Finish => vec![Context::HeldAsked, Context::Held],
        }
    }
}

/// A word in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldRow {
    /// The planned session in which it was said.
    pub planned: Id,
    /// Its record there.
    pub id: Id,
    /// What was said.
    pub word: HeldWord,
}

impl App {
    /// What the group in hand uses beside the plan.
    #[must_use]
    pub fn uses(&self) -> Uses {
        let frame = self.group.as_ref().and_then(|g| g.frame());
        frame.map(|f| f.uses).unwrap_or_default()
    }

    /// The books of the sessions before the one in hand that have been read, in their order.
    fn books_before(&self) -> Vec<(&Id, &SessionBook)> {
        let (Some(group), Some(here)) = (&self.group, self.screen.planned()) else {
            return Vec::new();
        };
        let before = group.before(here).into_iter();
        before
            .filter_map(|id| Some((id, &group.sessions.get(id)?.book)))
            .collect()
    }

    /// The books of the sessions before the one in hand, and its own, where words are held at all.
    fn books_of_words(&self) -> Vec<(&Id, &SessionBook)> {
        if !self.uses().held_words.is_on() {
            return Vec::new();
        }
        let mut books = self.books_before();
        let own = self.screen.planned().zip(self.session());
        books.extend(own.map(|(planned, session)| (planned, &session.book)));
        books
    }

    /// What is still held: from the sessions before, and from the one in hand.
    #[must_use]
    pub fn held_words(&self) -> Vec<HeldRow> {
        let all = comes_over(self.books_of_words()).into_iter();
        all.map(|held| HeldRow {
            planned: held.planned.clone(),
            id: held.id.clone(),
            word: held.word.clone(),
        })
        .collect()
    }

    /// Whether anything is still held.
    pub(super) fn holds_words(&self) -> bool {
        let mut books = self.books_of_words().into_iter();
        books.any(|(_, book)| !book.still_held().is_empty())
    }

    /// How many words come over from the sessions before.
    #[must_use]
    pub fn words_from_before(&self) -> usize {
        let here = self.screen.planned();
        let before = self.books_of_words().into_iter();
        let before = before.filter(|(planned, _)| Some(*planned) != here);
        before.map(|(_, book)| book.still_held().len()).sum()
    }

    /// What the leaders are to be asked about: the words of the session in hand of which nothing
    /// has been decided, and those that are still held from before and were not decided on here.
    /// Who left a word held before the closing is not asked about it again at the end.
    fn to_be_asked(&self, then: &Then) -> Vec<HeldRow> {
        let (Some(here), Screen::Live(screen)) = (self.screen.planned(), &self.screen) else {
            return Vec::new();
        };
        let was_asked = |row: &HeldRow| *then == Then::Finish && screen.asked.contains(&row.id);
        let is_asked = |row: &HeldRow| {
            if row.planned == *here {
                row.word.is_open()
            } else {
                row.word.decided_in.as_ref() != Some(here)
            }
        };
        let held = self.held_words().into_iter();
        held.filter(|row| is_asked(row) && !was_asked(row))
            .collect()
    }

    /// The words in the list on the screen.
    #[must_use]
    pub fn held_rows(&self, screen: &HeldScreen) -> Vec<HeldRow> {
        match &screen.then {
            Then::Nothing => self.held_words(),
            then => self.to_be_asked(then),
        }
    }

    /// Whether the leaders are to be asked before a move is made: it leads to the closing, and
    /// something is held.
    pub(super) fn is_asked_before(&self, wanted: &Move) -> bool {
        let live = self.session().and_then(|s| s.live.as_ref());
        let then = Then::Move(wanted.clone());
        live.is_some_and(|live| leads_to_closing(live, wanted))
            && !self.to_be_asked(&then).is_empty()
    }

    /// Makes a move of the plan; before the closing the leaders are asked about what is held.
    pub(super) fn move_on(&mut self, wanted: Move, now: &Now) -> Vec<Effect> {
        if self.is_asked_before(&wanted) {
            self.show_held(Then::Move(wanted), now);
            return Vec::new();
        }
        self.make(wanted, now)
    }

    /// Ends the session; before that the leaders are asked about what is still held.
    pub(super) fn end(&mut self, now: &Now) -> Vec<Effect> {
        if self.to_be_asked(&Then::Finish).is_empty() {
            return self.finish(now);
        }
        self.show_held(Then::Finish, now);
        Vec::new()
    }

    /// Shows what is held. Who asked for it sees the words at once.
    pub(super) fn show_held(&mut self, then: Then, now: &Now) {
        let mut veil = Veil::down();
        if then == Then::Nothing {
            veil.toggle(now);
        }
        self.lay(Overlay::Held(Box::new(HeldScreen {
            chosen: 0,
            veil,
            then,
        })));
    }

    /// Looks at what is held, if anything is.
    pub(super) fn look_at_held(&mut self, now: &Now) -> Vec<Effect> {
        if self.holds_words() {
            self.show_held(Then::Nothing, now);
        }
        Vec::new()
    }

    pub(super) fn act_held(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Held(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let rows = self.held_rows(screen);
        let (chosen, then) = (screen.chosen, screen.then.clone());
        let settled = match action {
            Action::ComeBackToIt => Settled::CameBack,
            Action::AfterSession => Settled::AfterSession,
            Action::NextTime => Settled::NextTime,
            Action::FollowUp => Settled::FollowUp,
            Action::LetGo => Settled::LetGo,
            Action::Leave | Action::GoOn => {
                self.overlays.pop();
                if let (Then::Move(_), Some(live)) = (&then, self.live_screen()) {
                    live.asked.extend(rows.into_iter().map(|row| row.id));
                }
                return self.go_on_from_held(then, now);
            }
            _ => {
                if let Some(Overlay::Held(screen)) = self.overlays.last_mut() {
                    screen.look(action, rows.len(), now);
                }
                return Vec::new();
            }
        };
        let count = rows.len();
        match rows.into_iter().nth(chosen) {
            Some(row) => self.settle_word((row, count), settled, then, now),
            None => Vec::new(),
        }
    }

    /// Keeps what was decided about a word of so many. Who comes back to it now stays where they are;
    /// when nothing is left to be asked, it goes on: one deed, taken back by one key.
    fn settle_word(
        &mut self,
        (row, count): (HeldRow, usize),
        settled: Settled,
        then: Then,
        now: &Now,
    ) -> Vec<Effect> {
        let here = self.screen.planned().unwrap_or(&row.planned).clone();
        let follow_up = (settled == Settled::FollowUp)
            .then(|| self.follow_up_of_word(&row.planned, &row.id, &row.word, now))
            .flatten();
        let word = SessionRecord::HeldWord(row.word.settled(settled, &here));
        let mut edits = vec![Edit::Session(row.planned, row.id, Some(word))];
        edits.extend(follow_up);
        let is_asked = then != Then::Nothing;
        let leaves_list = is_asked || settled.is_the_end();
        let left = count.saturating_sub(usize::from(leaves_list));
        let now_it_is = is_asked && settled == Settled::CameBack;
        let goes_on = left == 0 && !now_it_is;
        let mut effects = match &then {
            Then::Move(wanted) if goes_on => self.make_with(wanted.clone(), edits, now),
            _ => self.write(edits, now),
        };
        if effects.is_empty() {
            return effects;
        }
        if left == 0 || now_it_is {
            self.overlays.pop();
        } else if let Some(Overlay::Held(screen)) = self.overlays.last_mut() {
            screen.chosen = screen.chosen.min(left - 1);
        }
        if goes_on && then == Then::Finish {
            // The talk that opens now says what is to be spoken of.
            effects.extend(self.finish(now));
        } else {
            let said = if now_it_is {
                Notice::ComeBackNow
            } else {
                Notice::WordSettled(settled)
            };
            self.say(said, now);
        }
        effects
    }

    /// The veil over the list, which lowers by itself.
    pub(super) fn held_veil(&self) -> Option<Veil> {
        match self.overlays.last() {
            Some(Overlay::Held(screen)) => Some(screen.veil),
            _ => None,
        }
    }

    /// Lowers it when its while is over.
    pub(super) fn lower_held_veil(&mut self, now: &Now) {
        if self.held_veil().is_some()
            && let Some(Overlay::Held(screen)) = self.overlays.last_mut()
        {
            screen.veil.lower_if_over(now);
        }
    }

    fn go_on_from_held(&mut self, then: Then, now: &Now) -> Vec<Effect> {
        match then {
            Then::Nothing => Vec::new(),
            Then::Move(wanted) => self.make(wanted, now),
            Then::Finish => self.finish(now),
        }
    }
}

impl HeldScreen {
    fn look(&mut self, action: Action, count: usize, now: &Now) {
        match action {
            Action::Up => self.chosen = self.chosen.saturating_sub(1),
            Action::Down => self.chosen = (self.chosen + 1).min(count.saturating_sub(1)),
            Action::Show => self.veil.toggle(now),
            _ => {}
        }
    }
}

/// Whether a move of the plan leads into the closing.
fn leads_to_closing(live: &Live, wanted: &Move) -> bool {
    if live.listening().is_some() || live.current().step.kind == StepKind::Closing {
        return false;
    }
    let to = match wanted {
        Move::Next => live.next(),
        Move::Jump(id) => live.step(id),
        Move::Fit(fitted) if fitted.way == WayOn::ClosingNow => live.closing_ahead(),
        _ => None,
    };
    to.is_some_and(|step| step.step.kind == StepKind::Closing && step.state != StepState::Current)
}
