//! The plan of the running session, with a step chosen: go there, leave it out, move it, give
//! it time, add one. Must not move anything by itself.

use super::super::App;
use super::super::effect::Effect;
use super::super::line::{LineFor, LineProblem};
use super::super::notice::Notice;
use super::Focus;
use crate::domain::happening::RunStep;
use crate::domain::session::{Move, StepState};
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::Action;

/// The minutes of a step that is added without any.
const NEW_STEP_MINUTES: u16 = 10;

impl App {
    pub(super) fn act_rail(&mut self, row: usize, action: Action, now: &Now) -> Vec<Effect> {
        let live = self.session().and_then(|s| s.live.as_ref());
        let Some((id, count)) =
            live.and_then(|l| Some((l.steps.get(row)?.step.id.clone(), l.steps.len())))
        else {
            return Vec::new();
        };
        match action {
            Action::Up => self.choose_step(row.saturating_sub(1)),
            Action::Down => self.choose_step((row + 1).min(count - 1)),
            Action::Jump => {
                self.focus_panel();
                return self.move_on(Move::Jump(id), now);
            }
            Action::Skip => return self.ask_to_skip(id, now),
            Action::Earlier => return self.follow(&id, Move::Earlier(id.clone()), now),
            Action::Later => return self.follow(&id, Move::Later(id.clone()), now),
            Action::MinuteMore => return self.make(Move::Extend(id, 1), now),
            Action::MinuteLess => return self.make(Move::Extend(id, -1), now),
            Action::AddStep => return self.ask_line(LineFor::NewStep, ""),
            Action::Leave => self.focus_panel(),
            _ => {}
        }
        Vec::new()
    }

    /// Asks why a step is left out that is still to come; says why no other one can be.
    fn ask_to_skip(&mut self, id: String, now: &Now) -> Vec<Effect> {
        let live = self.session().and_then(|s| s.live.as_ref());
        let state = live.and_then(|live| Some(live.step(&id)?.state));
        let notice = match state {
            Some(StepState::Ahead) => return self.ask_line(LineFor::SkipReason(id), ""),
            Some(StepState::Current) => Notice::StepRuns,
            Some(StepState::Done | StepState::Skipped) | None => Notice::NotNow,
        };
        self.say(notice, now);
        Vec::new()
    }

    /// A click on a step chooses it; a click on the chosen one goes there.
    pub(in crate::app) fn click_step(&mut self, step: usize, now: &Now) -> Vec<Effect> {
        if !self.overlays.is_empty() {
            return Vec::new();
        }
        match self.live_screen().map(|s| s.focus) {
            Some(Focus::Rail(row)) if row == step => self.act(Action::Jump, now),
            Some(_) => {
                self.choose_step(step);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    pub(in crate::app) fn skip(&mut self, step: String, reason: &str, now: &Now) -> Vec<Effect> {
        self.make(Move::Skip(step, reason.to_owned()), now)
    }

    /// Adds a step from what was written: its name, and its minutes if a number ends it.
    pub(in crate::app) fn add_step(
        &mut self,
        text: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        let (title, minutes) = name_and_minutes(text);
        if title.is_empty() {
            return Err(LineProblem::Empty);
        }
        let id = format!("added-{}", self.ids.id(now.wall));
        let step = RunStep {
            id,
            kind: StepKind::Plain,
            title: title.to_owned(),
            minutes,
        };
        Ok(self.make(Move::Add(step), now))
    }

    fn choose_step(&mut self, row: usize) {
        if let Some(screen) = self.live_screen() {
            screen.focus = Focus::Rail(row);
        }
    }

    fn focus_panel(&mut self) {
        if let Some(screen) = self.live_screen() {
            screen.focus = Focus::Panel;
        }
    }

    /// Makes a move and keeps the moved step chosen.
    fn follow(&mut self, id: &str, wanted: Move, now: &Now) -> Vec<Effect> {
        let effects = self.make(wanted, now);
        let live = self.session().and_then(|s| s.live.as_ref());
        if let Some(row) = live.and_then(|l| l.steps.iter().position(|s| s.step.id == id)) {
            self.choose_step(row);
        }
        effects
    }
}

/// `Dance 5` is a step of five minutes called “Dance”.
fn name_and_minutes(text: &str) -> (&str, u16) {
    let text = text.trim();
    match text.rsplit_once(' ') {
        Some((name, number)) => match number.parse() {
            Ok(minutes) if (1..=300).contains(&minutes) => (name.trim(), minutes),
            _ => (text, NEW_STEP_MINUTES),
        },
        None => (text, NEW_STEP_MINUTES),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_at_the_end_is_the_minutes_of_a_new_step() {
        assert_eq!(name_and_minutes("Dans 5"), ("Dans", 5));
        assert_eq!(name_and_minutes(" Rolig lek "), ("Rolig lek", 10));
        assert_eq!(name_and_minutes("Catch 999"), ("Catch 999", 10));
        assert_eq!(name_and_minutes("5"), ("5", 10));
    }
}
