//! The round of the week's top and bottom: each in turn, in any order; anybody may pass or come
//! back later. Time is never counted for a child. Must not know the words.

use super::super::App;
use super::super::effect::Effect;
use super::super::line::LineFor;
use super::super::room;
use super::Panel;
use crate::domain::happening::{Round, SessionRecord, Told, Turn, TurnState, round_id, turn_id};
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::Action;

impl App {
    /// The children of the round, in order, each with its turn so far.
    #[must_use]
    pub fn turns(&self) -> Vec<(Id, Turn)> {
        let (Some(group), Some(session)) = (&self.group, self.session()) else {
            return Vec::new();
        };
        room::round(&group.book, &session.book)
            .into_iter()
            .map(|id| {
                let turn = session.book.turn(&id).cloned().unwrap_or_else(|| Turn {
                    person: id.clone(),
                    state: TurnState::Waiting,
                    top: Told::No,
                    bottom: Told::No,
                });
                (id, turn)
            })
            .collect()
    }

    /// The place in the round of the child whose turn it is.
    pub(super) fn row_in_turn(&self) -> Option<usize> {
        let live = self.session()?.live.as_ref()?;
        let runs = live.current().step.kind == StepKind::TopAndBottom;
        match &self.screen {
            super::Screen::Live(screen) if runs => Some(screen.row(Panel::Round)),
            _ => None,
        }
    }

    /// The child whose turn it is, in the round.
    pub(in crate::app) fn in_turn(&self) -> Option<Id> {
        let row = self.row_in_turn()?;
        self.turns().get(row).map(|(id, _)| id.clone())
    }

    pub(super) fn act_round(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let turns = self.turns();
        let Some(screen) = self.live_screen() else {
            return Vec::new();
        };
        let row = screen.row(Panel::Round);
        match action {
            Action::Up => screen.step_row(Panel::Round, -1, turns.len()),
            Action::Down => screen.step_row(Panel::Round, 1, turns.len()),
            Action::Shuffle => return self.shuffle(turns, now),
            _ => {
                let Some((id, turn)) = turns.get(row).cloned() else {
                    return Vec::new();
                };
                return match action {
                    Action::Told => self.end_turn(turn, TurnState::Done, now),
                    Action::Pass => self.end_turn(turn, TurnState::Passed, now),
                    Action::ComeBack => self.end_turn(turn, TurnState::Later, now),
                    Action::Top => self.ask_line(LineFor::Top(id), words(&turn.top)),
                    Action::Bottom => self.ask_line(LineFor::Bottom(id), words(&turn.bottom)),
                    Action::Earlier => self.move_turn(turns, row, -1, now),
                    Action::Later => self.move_turn(turns, row, 1, now),
                    _ => Vec::new(),
                };
            }
        }
        Vec::new()
    }

    pub(in crate::app) fn told_top(&mut self, id: &Id, text: &str, now: &Now) -> Vec<Effect> {
        self.told(id, now, |turn| turn.top = told(text))
    }

    pub(in crate::app) fn told_bottom(&mut self, id: &Id, text: &str, now: &Now) -> Vec<Effect> {
        self.told(id, now, |turn| turn.bottom = told(text))
    }

    fn told(&mut self, id: &Id, now: &Now, change: impl FnOnce(&mut Turn)) -> Vec<Effect> {
        let turn = self.turns().into_iter().find(|(other, _)| other == id);
        let Some((_, mut turn)) = turn else {
            return Vec::new();
        };
        change(&mut turn);
        self.record(turn_id(id), Some(SessionRecord::Turn(turn)), now)
    }

    /// Ends a turn (or takes that back) and goes on to the next who waits.
    fn end_turn(&mut self, mut turn: Turn, state: TurnState, now: &Now) -> Vec<Effect> {
        let person = turn.person.clone();
        let again = turn.state == state;
        turn.state = if again { TurnState::Waiting } else { state };
        let effects = self.record(turn_id(&person), Some(SessionRecord::Turn(turn)), now);
        if !again {
            self.go_to_next_turn(&person);
        }
        effects
    }

    fn go_to_next_turn(&mut self, after: &Id) {
        let turns = self.turns();
        let at = turns.iter().position(|(id, _)| id == after);
        self.mark_turn_from(&turns, at.map_or(0, |at| at + 1));
    }

    /// When the round comes into hand the mark stands on the first who has not told or passed.
    pub(super) fn mark_first_turn(&mut self) {
        let turns = self.turns();
        self.mark_turn_from(&turns, 0);
    }

    /// Marks the first who waits, from a row on and round to it again; else the first who is to
    /// come back to it.
    fn mark_turn_from(&mut self, turns: &[(Id, Turn)], from: usize) {
        let ring = (from..turns.len()).chain(0..from.min(turns.len()));
        let waits = |wanted: TurnState| ring.clone().find(|&i| turns[i].1.state == wanted);
        if let Some(row) = waits(TurnState::Waiting).or_else(|| waits(TurnState::Later))
            && let Some(screen) = self.live_screen()
        {
            screen.rows.insert(Panel::Round, row);
        }
    }

    fn shuffle(&mut self, turns: Vec<(Id, Turn)>, now: &Now) -> Vec<Effect> {
        let mut order: Vec<Id> = turns.into_iter().map(|(id, _)| id).collect();
        self.ids.shuffle(&mut order);
        self.record(round_id(), Some(SessionRecord::Round(Round { order })), now)
    }

    fn move_turn(
        &mut self,
        turns: Vec<(Id, Turn)>,
        row: usize,
        by: isize,
        now: &Now,
    ) -> Vec<Effect> {
        let mut order: Vec<Id> = turns.into_iter().map(|(id, _)| id).collect();
        let Some(to) = row.checked_add_signed(by).filter(|to| *to < order.len()) else {
            return Vec::new();
        };
        order.swap(row, to);
        if let Some(screen) = self.live_screen() {
            screen.rows.insert(Panel::Round, to);
        }
        self.record(round_id(), Some(SessionRecord::Round(Round { order })), now)
    }
}

/// Words make it noted; none make it ticked.
fn told(text: &str) -> Told {
    if text.is_empty() {
        Told::Ticked
    } else {
        Told::Noted(text.into())
    }
}

fn words(told: &Told) -> &str {
    match told {
        Told::Noted(words) => words.show(),
        Told::No | Told::Ticked => "",
    }
}
