//! Which keys would do something in the running session: the others are not shown. Must not do
//! any of it.

use super::super::App;
use super::super::look::{Flame, Motion};
use super::name_tags::Tag;
use super::{Focus, Screen};
use crate::domain::session::{Candle, Live, Move};
use crate::input::{Action, Context};

impl App {
    /// Whether an action would change something in the session that runs, as far as that depends
    /// on how far it has come and on what is chosen.
    pub(super) fn is_of_use_in_course(&self, action: Action) -> bool {
        let Some(live) = self.session().and_then(|s| s.live.as_ref()) else {
            return true;
        };
        let near = self.contexts().first().copied();
        let chosen = self.chosen_step(live);
        let moves = |wanted: fn(String) -> Move| live.means(wanted(chosen.clone())).is_some();
        match (action, near) {
            (Action::PreviousStep, _) => live.means(Move::Back).is_some(),
            (Action::MinuteMore, _) => moves(|step| Move::Extend(step, 1)),
            (Action::MinuteLess, _) => moves(|step| Move::Extend(step, -1)),
            (Action::Skip, _) => moves(|step| Move::Skip(step, String::new())),
            (Action::Earlier, Some(Context::Rail)) => moves(Move::Earlier),
            (Action::Later, Some(Context::Rail)) => moves(Move::Later),
            (Action::Earlier, _) => self.row_in_hand(&self.turns()).is_some_and(|row| row > 0),
            (Action::Later, _) => {
                let turns = self.turns();
                let row = self.row_in_hand(&turns);
                row.is_some_and(|row| row + 1 < turns.len())
            }
            (Action::Seconds, _) => self.shows_minutes(),
            (Action::Sway, _) => {
                let sways = self.look.flame == Flame::Swaying;
                sways || (live.candle == Candle::Lit && self.look.motion == Motion::Full)
            }
            (Action::WhoIsHere, _) => near != Some(Context::NameTags),
            (Action::Faster | Action::Slower, _) => self.paces(),
            (Action::StartStop, _) => !self.exercises().is_empty(),
            (Action::Told | Action::Top | Action::Bottom | Action::Pass | Action::ComeBack, _) => {
                self.row_in_hand(&self.turns()).is_some()
            }
            (Action::Shuffle, _) => !self.turns().is_empty(),
            _ => true,
        }
    }

    /// The step that minutes are given to: the one chosen in the plan, else the one that runs.
    fn chosen_step(&self, live: &Live) -> String {
        let row = match &self.screen {
            Screen::Live(screen) => match screen.focus {
                Focus::Rail(row) => live.steps.get(row),
                Focus::Panel => None,
            },
            _ => None,
        };
        row.unwrap_or_else(|| live.current()).step.id.clone()
    }

    /// Whether the name tag in hand can be marked so: only people come late or stay away, and
    /// only what was said is taken back.
    pub(super) fn may_mark(&self, action: Action) -> bool {
        let Some(book) = self.session().map(|s| &s.book) else {
            return false;
        };
        match (action, self.chosen_tag()) {
            (Action::Fewer, Some(Tag::Person(id))) => book.attendance(&id).is_some(),
            (Action::Fewer, Some(Tag::Visitors(who))) => {
                book.visitors().is_some_and(|visitors| who.of(visitors) > 0)
            }
            (_, Some(Tag::Person(_))) => true,
            _ => false,
        }
    }

    fn paces(&self) -> bool {
        match &self.screen {
            Screen::Live(screen) => screen.pacer.is_some(),
            _ => false,
        }
    }
}
