//! The round of the week's top and bottom: each in turn, in any order; anybody may pass or come
//! back later. Time is never counted for a child. Must not know the words.

use super::super::App;
use super::super::effect::Effect;
use super::super::line::LineFor;
use super::super::notice::Notice;
use super::super::room;
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

    /// The row of the turn in hand: the one that was chosen, or that is next. None once all have had the
    /// word, until somebody chooses one again.
    #[must_use]
    pub fn row_in_hand(&self, turns: &[(Id, Turn)]) -> Option<usize> {
        let super::Screen::Live(screen) = &self.screen else {
            return None;
        };
        let chosen = screen.turn.as_ref();
        let chosen = chosen.and_then(|chosen| turns.iter().position(|(id, _)| id == chosen));
        chosen.or_else(|| next_turn(turns, 0))
    }

    /// The child whose turn it is, in the round.
    pub(in crate::app) fn in_turn(&self) -> Option<Id> {
        if !self.is_round() {
            return None;
        }
        let turns = self.turns();
        let row = self.row_in_hand(&turns)?;
        turns.get(row).map(|(id, _)| id.clone())
    }

    /// In the round the child whose turn it is, and the one before; the last one, when all have told.
    pub(in crate::app) fn nearest_in_round(&self) -> Vec<Id> {
        if !self.is_round() {
            return Vec::new();
        }
        let turns = self.turns();
        let row = self.row_in_hand(&turns);
        let before = row.unwrap_or(turns.len()).checked_sub(1);
        let near = [row, before].into_iter().flatten();
        near.filter_map(|row| Some(turns.get(row)?.0.clone()))
            .collect()
    }

    /// Whether the step that runs is the round.
    pub(super) fn is_round(&self) -> bool {
        let live = self.session().and_then(|session| session.live.as_ref());
        live.is_some_and(|live| live.current().step.kind == StepKind::TopAndBottom)
    }

    pub(super) fn act_round(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let turns = self.turns();
        let row = self.row_in_hand(&turns);
        match action {
            Action::Up => self.choose_turn(&turns, row.unwrap_or(turns.len()).saturating_sub(1)),
            Action::Down => self.choose_turn(&turns, row.map_or(usize::MAX, |row| row + 1)),
            Action::Shuffle => return self.shuffle(turns, now),
            _ => {
                let Some((row, (id, turn))) =
                    row.and_then(|row| Some((row, turns.get(row)?.clone())))
                else {
                    self.say(Notice::AllHaveTold, now);
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
    /// come back to it; and nobody once all have had the word, so that one Enter too many takes back
    /// nobody's turn.
    fn mark_turn_from(&mut self, turns: &[(Id, Turn)], from: usize) {
        let row = next_turn(turns, from);
        if let Some(screen) = self.live_screen() {
            screen.turn = row.map(|row| turns[row].0.clone());
        }
    }

    /// Chooses the child in a row, or the last where there are not so many.
    fn choose_turn(&mut self, turns: &[(Id, Turn)], row: usize) {
        let chosen = turns.get(row).or(turns.last());
        if let Some(screen) = self.live_screen() {
            screen.turn = chosen.map(|(id, _)| id.clone());
        }
    }

    /// A click on a child chooses it; on the one in hand it says that they have told.
    pub(super) fn click_turn(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        let turns = self.turns();
        if self.row_in_hand(&turns) == Some(row) {
            return self.act(Action::Told, now);
        }
        self.choose_turn(&turns, row);
        Vec::new()
    }

    fn shuffle(&mut self, turns: Vec<(Id, Turn)>, now: &Now) -> Vec<Effect> {
        let mut order: Vec<Id> = turns.into_iter().map(|(id, _)| id).collect();
        self.ids.shuffle(&mut order);
        let effects = self.record(round_id(), Some(SessionRecord::Round(Round { order })), now);
        self.mark_first_turn();
        effects
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
        self.record(round_id(), Some(SessionRecord::Round(Round { order })), now)
    }
}

/// The first who waits, from a row on and round to it again; else the first who is to come back to it.
fn next_turn(turns: &[(Id, Turn)], from: usize) -> Option<usize> {
    let ring = (from..turns.len()).chain(0..from.min(turns.len()));
    let mut waits = [TurnState::Waiting, TurnState::Later].into_iter();
    waits.find_map(|wanted| ring.clone().find(|&i| turns[i].1.state == wanted))
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
