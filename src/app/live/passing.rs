//! What time does to the live session by itself: a draft is saved, the end of a step is told
//! once, the veil lowers, the pacer breathes. It never moves on.

use super::super::App;
use super::super::effect::Effect;
use crate::domain::group::Pace;
use crate::domain::time::Now;

impl App {
    /// Time has passed: the draft is saved when due, the end of a step is told once.
    pub(in crate::app) fn woke(&mut self, now: &Now) -> Vec<Effect> {
        let mut effects = self.save_draft(now);
        effects.extend(self.save_debrief(now));
        effects.extend(self.save_words_if_due(now));
        effects.extend(self.save_form_if_due(now));
        effects.extend(self.save_answers_if_due(now));
        effects.extend(self.look_around(now));
        if self.end_of_step(now) && self.pace() == Pace::GentleWithBell {
            effects.push(Effect::Bell);
        }
        if let Some(screen) = self.live_screen() {
            screen.veil.lower_if_over(now);
        }
        self.lower_held_veil(now);
        self.put_signs_away(now);
        if let Some(pacer) = self.live_screen().and_then(|s| s.pacer.as_mut()) {
            pacer.breathe(now);
        }
        effects
    }

    /// Whether the time of the step that runs has just come to its end, told once a step; while an
    /// exercise runs not yet.
    fn end_of_step(&mut self, now: &Now) -> bool {
        if !self.tells_pace() {
            return false;
        }
        let Some(session) = self.session() else {
            return false;
        };
        let Some(live) = session.live.as_ref().filter(|l| l.is_running()) else {
            return false;
        };
        let over = live.left(session.at(now)) <= chrono::TimeDelta::zero();
        let id = live.current().step.id.clone();
        let listened = Self::was_listening(session, now);
        let Some(screen) = self.live_screen() else {
            return false;
        };
        if !over && screen.told_end_of.as_ref() == Some(&id) {
            // It was given more minutes: its end can be told again.
            screen.told_end_of = None;
        }
        if !over || screen.told_end_of.as_ref() == Some(&id) {
            return false;
        }
        screen.told_end_of = Some(id);
        !listened
    }
}
