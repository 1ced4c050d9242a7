//! The way from a stop of the tour to the screen on which it is tried: what a leader would press,
//! done for the trainer. Must not show anything that keys would not lead to.

use super::Part;
use crate::app::effect::Effect;
use crate::app::live::LiveScreen;
use crate::app::{App, Screen};
use crate::domain::session::Move;
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::domain::tour::On;
use crate::input::Action;

/// So many minutes more in a step make a plan that no longer fits.
const TOO_MANY: i16 = 30;

impl App {
    /// Opens the screen on which the stop in hand is tried.
    pub(super) fn try_it(&mut self, now: &Now) -> Vec<Effect> {
        let Some(tour) = &mut self.tour else {
            return Vec::new();
        };
        let Some(on) = tour.here().map(|stop| stop.to_try.on) else {
            return Vec::new();
        };
        tour.part = Part::Tried;
        if is_of_session(on) {
            tour.heads_for = Some(on);
            return self.head_for_session(now);
        }
        self.show_the_plan(now);
        match on {
            On::People => self.open_people(),
            On::Frame => self.open_frame(),
            On::Glance => self.look_at_glance(),
            On::FollowUps => self.look_at_follow_ups(),
            On::Toolbox => self.ask_for_toolbox(),
            On::Reading => match self.readable().into_iter().next_back() {
                Some(planned) => self.read_session(planned),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn show_the_plan(&mut self, now: &Now) {
        if let Some(group) = self.group.take() {
            self.show_group(group, now);
        }
    }

    /// The session of the day: that which comes next.
    fn of_the_day(&self, now: &Now) -> Option<Id> {
        let group = self.group.as_ref()?;
        let next = group.book.to_lead(now.today())?;
        Some(next.id.clone())
    }

    fn head_for_session(&mut self, now: &Now) -> Vec<Effect> {
        let Some(planned) = self.of_the_day(now) else {
            return Vec::new();
        };
        let open = self.group.as_ref().and_then(|g| g.sessions.get(&planned));
        if open.is_some_and(|session| session.in_hand) {
            self.screen = Screen::Live(Box::new(LiveScreen::new(planned)));
            self.settle();
            return self.go_on_to_try(now);
        }
        self.open_session(planned)
    }

    /// Goes the rest of the way, once the session is open.
    pub(in crate::app) fn go_on_to_try(&mut self, now: &Now) -> Vec<Effect> {
        let Some(on) = self.tour.as_mut().and_then(|tour| tour.heads_for.take()) else {
            return Vec::new();
        };
        let mut effects = Vec::new();
        let has_begun = self.session().is_some_and(|s| s.live.is_some());
        if on == On::Before {
            return effects;
        }
        if has_begun {
            // Every try begins with the whole of the session before it.
            effects.extend(self.take_beginning_back(now));
        }
        effects.extend(self.act_live(Action::Begin, now));
        if let Some(step) = step_of(on).and_then(|kind| self.step_of_kind(kind)) {
            effects.extend(self.make(Move::Jump(step), now));
        }
        effects.extend(match on {
            On::Listening => self.make(Move::Listen, now),
            On::SeriousCard => self.ask_for_card(),
            On::WhatNow => {
                let mut late = self.act_late(now);
                late.extend(self.look_what_now(now));
                late
            }
            On::InRoom => {
                self.turn_screen();
                Vec::new()
            }
            _ => Vec::new(),
        });
        self.notice = None;
        effects
    }

    /// Gives the step that runs more minutes than the plan has.
    fn act_late(&mut self, now: &Now) -> Vec<Effect> {
        let live = self.session().and_then(|session| session.live.as_ref());
        let Some(current) = live.map(|live| live.current()) else {
            return Vec::new();
        };
        let step = current.step.id.clone();
        self.make(Move::Extend(step, TOO_MANY), now)
    }

    /// Whoever leaves what is tried goes on where they were.
    pub(super) fn end_listening(&mut self, now: &Now) -> Vec<Effect> {
        self.make(Move::Listen, now)
    }

    fn step_of_kind(&self, kind: StepKind) -> Option<String> {
        let live = self.session()?.live.as_ref()?;
        let step = live.steps.iter().find(|step| step.step.kind == kind)?;
        Some(step.step.id.clone())
    }
}

/// Whether a screen belongs to the session of the day.
const fn is_of_session(on: On) -> bool {
    matches!(on, On::Before) || step_of(on).is_some()
}

/// The kind of step in which a screen is tried.
const fn step_of(on: On) -> Option<StepKind> {
    Some(match on {
        On::NameTags => StepKind::NameTags,
        On::Candle => StepKind::Candle,
        On::Meal | On::WhatNow => StepKind::Meal,
        On::Round | On::Listening | On::SeriousCard | On::InRoom => StepKind::TopAndBottom,
        On::Theme => StepKind::Theme,
        On::Activity => StepKind::Activity,
        On::Relaxation => StepKind::Relaxation,
        On::Closing => StepKind::Closing,
        On::Plan
        | On::Before
        | On::Toolbox
        | On::Glance
        | On::FollowUps
        | On::Reading
        | On::People
        | On::Frame => return None,
    })
}
