//! What a plan takes over from the sessions before it: the group's own minutes, and what waited
//! from last time. Each is one deed that can be taken back. Must not know the words.

use super::super::App;
use super::super::effect::Effect;
use super::super::ledger::Edit;
use super::super::notice::Notice;
use super::super::room::Tally;
use crate::domain::fit::{Bounds, Picture};
use crate::domain::group::{GroupRecord, Place, Planned};
use crate::domain::happening::{RunStep, StepMinutes};
use crate::domain::own_minutes::OwnMinutes;
use crate::domain::programme::SessionKind;
use crate::domain::session::Live;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// Less than this is not worth another plan.
const WORTH_A_CHANGE: u16 = 2;

/// A step that waits for the session in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// The planned session that it was moved on from.
    pub from: Id,
    /// The step there.
    pub step: RunStep,
}

impl App {
    pub(in crate::app) fn planned_of(&self, id: &Id) -> Option<&Planned> {
        match self.group.as_ref()?.book.what(id)? {
            GroupRecord::Planned(planned) => Some(planned),
            _ => None,
        }
    }

    /// The steps of a planned session as they will be run, with its plan; as the programme offers
    /// them while the session has not been read.
    fn steps_of(&self, planned: &Planned, id: &Id) -> Vec<RunStep> {
        let (band, lang) = self.band_and_lang();
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let session = group.sessions.get(id);
        if let Some(Ok(content)) = session.map(|s| s.content.as_ref()) {
            return planned.run_steps(content, band, lang);
        }
        let offer = group.offer.as_ref().ok();
        let offered = offer.and_then(|offer| offer.session(&planned.session));
        let steps = offered.map_or_else(Vec::new, |o| o.run_steps(band, lang));
        crate::domain::own_minutes::with_own(steps, &planned.own_minutes)
    }

    /// How far the steps of a planned session may shrink, as its author has it.
    fn bounds_of(&self, planned: &Planned, id: &Id) -> Bounds {
        let (band, _) = self.band_and_lang();
        let Some(group) = &self.group else {
            return Bounds::default();
        };
        let session = group.sessions.get(id);
        if let Some(Ok(content)) = session.map(|s| s.content.as_ref()) {
            return Bounds::of(&content.steps, band, &[]);
        }
        let offered = group.offer.as_ref().ok();
        let offered = offered.and_then(|offer| offer.session(&planned.session));
        offered.map_or_else(Bounds::default, |offered| offered.bounds(band))
    }

    /// The plan of the session on the screen as it will be run.
    #[must_use]
    pub fn plan_in_hand(&self) -> Vec<RunStep> {
        let planned = self.planned();
        let found = planned.and_then(|id| Some((self.planned_of(&id)?.clone(), id)));
        found.map_or_else(Vec::new, |(planned, id)| self.steps_of(&planned, &id))
    }

    /// The minutes of a planned session: what is taken, what is free, and whether the round has
    /// room for those who come. `None` where its steps are not known.
    #[must_use]
    pub fn picture(&self, id: &Id) -> Option<Picture> {
        let group = self.group.as_ref()?;
        let planned = self.planned_of(id)?;
        let steps = self.steps_of(planned, id);
        let (band, _) = self.band_and_lang();
        let session = group.sessions.get(id).map(|s| &s.book);
        let present = Tally::of(&group.book, session).present();
        (!steps.is_empty()).then(|| Picture::of(&steps, planned.minutes, present.round(band)))
    }

    /// The sessions of children and families that have been led before another one, nearest first,
    /// with what is known of them.
    fn led_before(&self, id: &Id) -> Vec<(Place<'_>, &Live)> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let plan = group.book.plan();
        let here = plan.iter().position(|p| p.id == id).unwrap_or(plan.len());
        let led = plan.into_iter().take(here).rev().filter_map(|place| {
            let live = group.sessions.get(place.id)?.live.as_ref()?;
            let led = live.finished.is_some() && place.planned.kind != SessionKind::Parents;
            led.then_some((place, live))
        });
        led.collect()
    }

    /// The group's own minutes, from the sessions of its kind before another one: a meal with the
    /// families lasts longer.
    pub(super) fn own_minutes_before(&self, id: &Id) -> OwnMinutes {
        let kind = self.planned_of(id).map(|planned| planned.kind);
        let led = self.led_before(id).into_iter();
        let alike = led.filter(|(place, _)| Some(place.planned.kind) == kind);
        OwnMinutes::of(alike.map(|(_, live)| live))
    }

    /// What the group's own minutes would change in the plan of a session that is still ahead.
    #[must_use]
    pub fn own_minutes_for(&self, id: &Id) -> Vec<StepMinutes> {
        let Some(planned) = self.planned_of(id) else {
            return Vec::new();
        };
        let programmes = Planned {
            own_minutes: Vec::new(),
            ..planned.clone()
        };
        let steps = self.steps_of(&programmes, id);
        let own = self.own_minutes_before(id);
        let mut changed = own.for_plan(&steps, &self.bounds_of(&programmes, id));
        changed.retain(|to| {
            let step = steps.iter().find(|step| step.id == to.step);
            step.is_some_and(|step| step.minutes.abs_diff(to.minutes) >= WORTH_A_CHANGE)
        });
        changed
    }

    /// A plan with the programme's own minutes, to set others beside.
    #[must_use]
    pub fn programmes_plan(&self, id: &Id) -> Vec<RunStep> {
        let programmes = self.planned_of(id).map(|planned| Planned {
            own_minutes: Vec::new(),
            ..planned.clone()
        });
        programmes.map_or_else(Vec::new, |planned| self.steps_of(&planned, id))
    }

    /// Whether a plan uses the group's own minutes.
    #[must_use]
    pub fn uses_own_minutes(&self, id: &Id) -> bool {
        self.planned_of(id)
            .is_some_and(|p| !p.own_minutes.is_empty())
    }

    /// Whether an action that takes something over from earlier sessions would do anything.
    pub(super) fn may_take_over(&self, action: Action) -> bool {
        let Some(here) = self.planned() else {
            return false;
        };
        match action {
            Action::TakeUp => !self.waits().is_empty(),
            _ => self.may_turn_own_minutes(&here),
        }
    }

    /// Whether a plan has or could have the group's own minutes.
    pub(super) fn may_turn_own_minutes(&self, id: &Id) -> bool {
        self.uses_own_minutes(id) || !self.own_minutes_for(id).is_empty()
    }

    /// Lets the plan of a session use the group's own minutes, or the programme's again.
    pub(super) fn turn_own_minutes(&mut self, id: &Id, now: &Now) -> Vec<Effect> {
        let Some(planned) = self.planned_of(id).cloned() else {
            return Vec::new();
        };
        let on = planned.own_minutes.is_empty();
        let own_minutes = if on {
            self.own_minutes_for(id)
        } else {
            Vec::new()
        };
        let notice = match (on, own_minutes.is_empty()) {
            (true, true) => Notice::NotNow,
            (true, false) => Notice::OwnMinutes,
            (false, _) => Notice::ProgrammeMinutes,
        };
        let planned = Planned {
            own_minutes,
            ..planned
        };
        let effects = self.change_plan(id, planned, now);
        self.say(notice, now);
        effects
    }

    /// The steps that were moved on from the sessions before the one on the screen, and are neither
    /// in its plan nor were in one between: what waits does so until it is taken up.
    #[must_use]
    pub fn waits(&self) -> Vec<Waits> {
        let Some((id, planned)) = self
            .planned()
            .and_then(|id| Some((id.clone(), self.planned_of(&id)?)))
        else {
            return Vec::new();
        };
        let mut waits: Vec<Waits> = Vec::new();
        let mut plans = vec![planned];
        // The nearest first: what lies between a session and this one has been looked at before it.
        for (before, live) in self.led_before(&id) {
            for step in live.to_next_time().map(|step| &step.step) {
                let takes = |plan: &&Planned| plan.taking_up(step, before.planned) == **plan;
                if !plans.iter().any(takes) {
                    waits.push(Waits {
                        from: before.id.clone(),
                        step: step.clone(),
                    });
                }
            }
            plans.push(before.planned);
        }
        waits
    }

    /// Takes what waited from last time into the plan of the session on the screen.
    pub(super) fn take_up(&mut self, now: &Now) -> Vec<Effect> {
        let waits = self.waits();
        let found = self
            .planned()
            .and_then(|id| Some((self.planned_of(&id)?.clone(), id)));
        let Some((mut planned, id)) = found.filter(|_| !waits.is_empty()) else {
            self.say(Notice::NotNow, now);
            return Vec::new();
        };
        for wait in &waits {
            let Some(from) = self.planned_of(&wait.from) else {
                continue;
            };
            planned = planned.taking_up(&wait.step, from);
        }
        let mut effects = self.change_plan(&id, planned, now);
        effects.extend(self.read_content_again(&id));
        self.say(Notice::TakenUp, now);
        effects
    }

    fn change_plan(&mut self, id: &Id, planned: Planned, now: &Now) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let edit = Edit::Group(id.clone(), Some(GroupRecord::Planned(planned)));
        group.write(vec![edit], &mut self.ids, now)
    }

    /// Asks for the sessions that have begun and not been read yet: what comes over from them is
    /// known once they have, also from one that nobody ended.
    pub(super) fn ask_for_what_was_led(&self) -> Vec<Effect> {
        let (Some(group), Some(here)) = (&self.group, self.screen.planned()) else {
            return Vec::new();
        };
        let plan = group.book.plan();
        let unread = plan
            .iter()
            .filter(|place| place.standing.is_some() && place.id != here)
            .filter(|place| !group.sessions.contains_key(place.id));
        let planned: Vec<Id> = unread.map(|place| place.id.clone()).collect();
        if planned.is_empty() {
            return Vec::new();
        }
        vec![Effect::ReadBooks {
            group: group.id.clone(),
            planned,
        }]
    }

    /// The next session of the plan that is still ahead, after the one on the screen.
    #[must_use]
    pub fn next_plan(&self) -> Option<(&Id, &Planned)> {
        let (group, here) = (self.group.as_ref()?, self.screen.planned()?);
        let plan = group.book.plan();
        let at = plan.iter().position(|place| place.id == here)?;
        let mut after = plan.into_iter().skip(at + 1);
        let next = after
            .find(|p| p.is_ahead() && !p.is_running() && p.planned.kind != SessionKind::Parents)?;
        Some((next.id, next.planned))
    }
}
