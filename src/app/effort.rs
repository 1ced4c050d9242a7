//! What leading the group takes, over the group at a glance: hours beside the guide's, money beside
//! the budget, and each entry. Must not know the words.

#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::form::Subject;
use super::ledger::Edit;
use super::notice::Notice;
use super::room::grown_ups;
use super::{App, Overlay};
use crate::domain::glance::Cell;
use crate::domain::group::{
    Budget, Cost, CostKind, Effort, GroupRecord, MOST_MINUTES, Role, State, Work,
};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// What is chosen in it.
#[derive(Debug, Default)]
pub struct EffortScreen {
    /// The chosen row, from 0.
    pub chosen: usize,
}

/// A row that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EffortRow {
    /// What somebody gave in all.
    Person(Id),
    /// What was spent on something, and what there is for it.
    Money(CostKind),
    /// Time that was given.
    Effort(Id, Effort),
    /// Money that was spent.
    Cost(Id, Cost),
}

impl App {
    /// Shows it, and asks for the sessions that have not been read: who was here stands in them.
    pub(super) fn look_at_effort(&mut self) -> Vec<Effect> {
        self.lay(Overlay::Effort(EffortScreen::default()));
        self.ask_for_books()
    }

    /// The rows: sums by person and by what money goes to, then every entry. Somebody who is no
    /// longer on the list stays, with what they gave.
    #[must_use]
    pub fn effort_rows(&self) -> Vec<EffortRow> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let book = &group.book;
        let people = grown_ups(book).into_iter().map(|(id, _)| id.clone());
        let mut people: Vec<Id> = people.collect();
        for person in book.hours_by_person().into_keys() {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let mut rows: Vec<_> = people.into_iter().map(EffortRow::Person).collect();
        rows.extend(CostKind::ALL.map(EffortRow::Money));
        let efforts = book.efforts().into_iter();
        rows.extend(efforts.map(|(id, it)| EffortRow::Effort(id.clone(), it.clone())));
        let costs = book.costs().into_iter();
        rows.extend(costs.map(|(id, it)| EffortRow::Cost(id.clone(), it.clone())));
        rows
    }

    pub(super) fn act_effort(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let last = self.effort_rows().len().saturating_sub(1);
        let Some(Overlay::Effort(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let chosen = screen.chosen.min(last);
        match action {
            Action::Up => screen.chosen = chosen.saturating_sub(1),
            Action::Down => screen.chosen = (chosen + 1).min(last),
            Action::Leave => drop(self.overlays.pop()),
            Action::WriteEffort => return self.write_effort(chosen, now),
            Action::Budget => return self.write_budget(chosen, now),
            Action::TakeOverTime => return self.take_over_time(now),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn is_of_use_in_effort(&self, screen: &EffortScreen, action: Action) -> bool {
        match action {
            Action::Budget => self.kind_of_row(screen.chosen).is_some(),
            Action::TakeOverTime => self.may_write_group() && !self.to_take_over().is_empty(),
            _ => true,
        }
    }

    /// Opens the chosen entry, or a new one of the chosen person or kind.
    fn write_effort(&mut self, chosen: usize, now: &Now) -> Vec<Effect> {
        let Some(row) = self.effort_rows().into_iter().nth(chosen) else {
            return Vec::new();
        };
        let (id, subject) = match row {
            EffortRow::Effort(id, it) => (id, Subject::Effort(it)),
            EffortRow::Cost(id, it) => (id, Subject::Cost(it)),
            EffortRow::Person(person) => {
                let effort = Effort {
                    person,
                    planned: self.last_held(),
                    work: Work::Plan,
                    minutes: 0,
                };
                (self.ids.id(now.wall), Subject::Effort(effort))
            }
            EffortRow::Money(of) => {
                let on = Some(now.today());
                let cost = Cost { of, kroner: 0, on };
                (self.ids.id(now.wall), Subject::Cost(cost))
            }
        };
        self.open_form(id, subject, now)
    }

    /// The last session that has been held.
    fn last_held(&self) -> Option<Id> {
        let plan = self.group.as_ref()?.book.plan();
        let is_done = |state| state == State::Done;
        let mut plan = plan.iter().rev();
        let held = plan.find(|place| place.standing.is_some_and(|it| is_done(it.state)))?;
        Some(held.id.clone())
    }

    fn kind_of_row(&self, chosen: usize) -> Option<CostKind> {
        match self.effort_rows().get(chosen)? {
            EffortRow::Money(of) => Some(*of),
            EffortRow::Cost(_, cost) => Some(cost.of),
            EffortRow::Person(_) | EffortRow::Effort(..) => None,
        }
    }

    fn write_budget(&mut self, chosen: usize, now: &Now) -> Vec<Effect> {
        let Some(of) = self.kind_of_row(chosen) else {
            return Vec::new();
        };
        let group = self.group.as_ref();
        let there = group.and_then(|group| group.book.budget(of).cloned());
        let budget = there.unwrap_or(Budget { of, kroner: 0 });
        self.open_form(of.budget_id(), Subject::Budget(budget), now)
    }

    /// For each grown-up who was at a session that was led: how long it took, where nobody has
    /// written down yet that they ran it.
    fn to_take_over(&self) -> Vec<(Id, Effort)> {
        let (Some(group), Some(glance)) = (&self.group, self.glance()) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for it in &glance.people {
            for (session, cell) in glance.sessions.iter().zip(&it.cells) {
                let standing = session.place.standing;
                let done = standing.is_some_and(|it| it.state == State::Done);
                let used = session.used().filter(|_| done);
                let was_here = matches!(cell, Cell::Here | Cell::Late);
                let planned = session.place.id;
                let (Some(used), Some(id)) = (used, Effort::taken_over_id(it.id, planned)) else {
                    continue;
                };
                let is_new = it.person.role != Role::Child && !group.book.has_run(it.id, planned);
                if was_here && is_new {
                    let effort = Effort {
                        person: it.id.clone(),
                        planned: Some(planned.clone()),
                        work: Work::Run,
                        minutes: u32::from(used).min(MOST_MINUTES),
                    };
                    all.push((id, effort));
                }
            }
        }
        all
    }

    /// Takes over how long the led sessions took, as one change.
    fn take_over_time(&mut self, now: &Now) -> Vec<Effect> {
        let all = self.to_take_over().into_iter();
        let edits: Vec<_> = all
            .map(|(id, effort)| Edit::Group(id, Some(GroupRecord::Effort(effort))))
            .collect();
        if edits.is_empty() {
            return Vec::new();
        }
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let effects = group.write(edits, &mut self.ids, now);
        self.say_when_saved(Notice::Kept, &effects);
        effects
    }
}
