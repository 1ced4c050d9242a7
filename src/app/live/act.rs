//! Brings an action to the part of the live session that knows what to do with it. Must not
//! know what it does to the course.

use super::super::effect::Effect;
use super::super::line::LineFor;
use super::super::look::{Flame, Grain};
use super::super::{App, Overlay, Screen};
use super::shown::goes_on_in;
use super::{Focus, MOST_PAGES, Panel};
use crate::domain::session::Move;
use crate::domain::time::Now;
use crate::input::{Action, Context};

impl App {
    pub(in crate::app) fn act_live(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        if self.session().and_then(|s| s.live.as_ref()).is_none() {
            return self.act_before(action, now);
        }
        if let Some(effects) = self.act_for_room(action, now) {
            return effects;
        }
        if let Some(effects) = self.act_listening(action, now) {
            return effects;
        }
        if let Some(effects) = self.act_everywhere_live(action, now) {
            return effects;
        }
        let Screen::Live(screen) = &self.screen else {
            return Vec::new();
        };
        if let Focus::Rail(row) = screen.focus {
            return self.act_rail(row, action, now);
        }
        match self.contexts().first() {
            Some(Context::NameTags) => self.act_name_tags(action, now),
            Some(Context::Round) => self.act_round(action, now),
            Some(Context::Choosing) => self.act_choosing(action, now),
            Some(Context::Relaxation) => self.act_relaxation(action, now),
            _ => Vec::new(),
        }
    }

    /// Whether an action would do nothing on what lies over the live screen.
    pub(in crate::app) fn is_no_use_over(&self, action: Action) -> bool {
        match (self.overlays.last(), action) {
            (Some(Overlay::WhatNow(screen)), Action::ChooseWay) => screen.ways == 0,
            (Some(Overlay::Spent(_)), Action::OwnMinutes) => {
                let next = self.next_plan();
                !next.is_some_and(|(next, _)| self.may_turn_own_minutes(next))
            }
            _ => false,
        }
    }

    /// A click on a row of the step's panel chooses it; on the chosen one it is Enter.
    pub(in crate::app) fn click_panel_row(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        let (panel, action) = match self.contexts().first() {
            Some(Context::NameTags) => (Panel::NameTags, Action::Here),
            Some(Context::Round) => return self.click_turn(row, now),
            Some(Context::Choosing) => (Panel::Choosing, Action::Choose),
            Some(Context::Relaxation) => (Panel::Relaxation, Action::StartStop),
            _ => return Vec::new(),
        };
        let Some(screen) = self.live_screen() else {
            return Vec::new();
        };
        if screen.row(panel) == row {
            return self.act(action, now);
        }
        screen.rows.insert(panel, row);
        Vec::new()
    }

    fn act_before(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        match action {
            Action::Begin => self.begin(now),
            Action::Note => match self.planned() {
                Some(planned) => self.begin_note(planned, None, now),
                None => Vec::new(),
            },
            Action::HeldWords => self.look_at_held(now),
            Action::FollowUps => self.look_at_follow_ups(),
            Action::Serious => self.ask_for_card(),
            Action::Up | Action::Down => {
                let by = if action == Action::Up { -1 } else { 1 };
                if let Some(screen) = self.live_screen() {
                    screen.step_row(Panel::Before, by, usize::MAX);
                }
                Vec::new()
            }
            Action::Show => {
                if self.is_of_use(action) {
                    self.turn_veil(now);
                }
                Vec::new()
            }
            Action::OwnMinutes => match self.planned() {
                Some(planned) => self.turn_own_minutes(&planned, now),
                None => Vec::new(),
            },
            Action::Rehearse => match self.planned() {
                Some(planned) => self.ask_to_rehearse(planned),
                None => Vec::new(),
            },
            Action::TakeUp => self.take_up(now),
            Action::Leave => self.leave_session(now),
            _ => Vec::new(),
        }
    }

    /// What has to do with what the children are shown; `None` for everything else.
    fn act_for_room(&mut self, action: Action, now: &Now) -> Option<Vec<Effect>> {
        match action {
            Action::Curtain => self.draw_curtain(now),
            Action::TurnScreen => self.turn_screen(),
            Action::Leave if self.faces_room() => self.turn_screen(),
            Action::OnInRoom => {
                let kind = self.session()?.live.as_ref()?.current().step.kind;
                return Some(match goes_on_in(kind) {
                    Some(Action::Told) => self.act_round(Action::Told, now),
                    Some(action) => self.act_relaxation(action, now),
                    None => Vec::new(),
                });
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    /// Lifts the veil over what is written, from its first page on, or lowers it.
    pub(super) fn turn_veil(&mut self, now: &Now) {
        if let Some(screen) = self.live_screen() {
            screen.veil.toggle(now);
            screen.rows.remove(&Panel::Notes);
        }
    }

    /// Whether anything is written of the session in hand.
    pub(super) fn has_written(&self) -> bool {
        self.session().is_some_and(|session| {
            let book = &session.book;
            let written = [book.notes().len(), book.held_words().len()];
            written.iter().any(|count| *count > 0) || !book.serious_for_all().is_empty()
        })
    }

    /// What gives way to what is told, and what keeps it; `None` for everything else.
    fn act_listening(&mut self, action: Action, now: &Now) -> Option<Vec<Effect>> {
        Some(match action {
            Action::Listen | Action::GoOn => self.listen(now),
            Action::Aside => self.go_aside(),
            Action::HoldWord => self.begin_word(now),
            Action::HeldWords => self.look_at_held(now),
            Action::Serious => self.ask_for_card(),
            _ => return None,
        })
    }

    /// What works whatever the step is; `None` for what the panel or the plan knows.
    fn act_everywhere_live(&mut self, action: Action, now: &Now) -> Option<Vec<Effect>> {
        let in_rail = matches!(self.live_screen()?.focus, Focus::Rail(_));
        Some(match action {
            Action::NextStep => self.next_or_finish(now),
            Action::PreviousStep => self.make(Move::Back, now),
            Action::Pause => self.make(Move::TogglePause, now),
            Action::MinuteMore if !in_rail => self.extend_current(1, now),
            Action::MinuteLess if !in_rail => self.extend_current(-1, now),
            Action::Candle => self.make(Move::Candle, now),
            Action::Note => {
                let planned = self.planned()?;
                self.begin_note(planned, None, now)
            }
            Action::PutTogether => self.put_together(now),
            Action::MustEnd => self.ask_line(LineFor::MustEnd, ""),
            Action::BeganAt => self.ask_line(LineFor::BeganAt, ""),
            Action::Frame => self.open_frame(),
            Action::PutToGroup => self.put_to_group(now),
            Action::WhatNow => self.look_what_now(now),
            Action::WhoIsHere => self.show_who_is_here(),
            Action::WhereTimeWent => self.look_where_time_went(),
            Action::FollowUps => self.look_at_follow_ups(),
            Action::Evaluation => {
                let planned = self.screen.planned().cloned();
                self.look_at_evaluation(planned)
            }
            Action::Finish => {
                self.ask_to_finish();
                Vec::new()
            }
            Action::Reopen => self.reopen(now),
            Action::Debrief => {
                let planned = self.screen.planned()?.clone();
                self.ask_for_debrief(planned)
            }
            Action::Leave if !in_rail => self.leave_session(now),
            _ => return self.look_live(action, now),
        })
    }

    /// What changes only how the session is looked at; `None` for everything else.
    fn look_live(&mut self, action: Action, now: &Now) -> Option<Vec<Effect>> {
        match action {
            Action::Show => {
                self.turn_veil(now);
            }
            Action::Rail => {
                let current = self.session()?.live.as_ref()?.current_index();
                self.live_screen()?.focus = Focus::Rail(current);
            }
            Action::Seconds => {
                self.look.grain = match self.look.grain {
                    Grain::Minutes => Grain::Seconds,
                    Grain::Seconds => Grain::Minutes,
                };
            }
            Action::Sway => {
                self.look.flame = match self.look.flame {
                    Flame::Still => Flame::Swaying,
                    Flame::Swaying => Flame::Still,
                };
            }
            Action::PageUp | Action::PageDown => {
                let by = if action == Action::PageUp { -1 } else { 1 };
                let screen = self.live_screen()?;
                let panel = if screen.veil.is_up() {
                    Panel::Notes
                } else {
                    Panel::Words
                };
                screen.step_row(panel, by, MOST_PAGES);
            }
            _ => return None,
        }
        Some(Vec::new())
    }
}
