//! The relaxation exercise that runs: start, stop, again, faster, slower. Must not know how it
//! is drawn.

use std::time::Duration;

use super::super::App;
use super::super::effect::Effect;
use super::super::look::Motion;
use super::Panel;
use crate::domain::exercise::{Exercise, PhaseKind, Position};
use crate::domain::session::Move;
use crate::domain::shown::Paced;
use crate::domain::step::is_for;
use crate::domain::time::Now;
use crate::input::Action;

/// Speeds in per cent of the written one.
const SPEEDS: std::ops::RangeInclusive<u32> = 50..=150;
const SPEED_STEP: u32 = 10;

/// An exercise that runs or rests.
#[derive(Debug, Clone)]
pub struct Pacer {
    exercise: Exercise,
    /// How far it had come when it last started, at the written speed.
    come: Duration,
    /// Since when it has run, on the steady clock.
    since: Option<Duration>,
    /// In per cent of the written speed.
    speed: u32,
}

impl Pacer {
    /// An exercise that starts now.
    #[must_use]
    pub const fn start(exercise: Exercise, now: &Now) -> Self {
        Self {
            exercise,
            come: Duration::ZERO,
            since: Some(now.steady),
            speed: 100,
        }
    }

    /// The exercise.
    #[must_use]
    pub const fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    /// The speed in per cent of the written one.
    #[must_use]
    pub const fn speed(&self) -> u32 {
        self.speed
    }

    /// Whether it runs.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// How far it has come, at the written speed.
    #[must_use]
    pub fn come(&self, now: &Now) -> Duration {
        let since = self
            .since
            .map_or(Duration::ZERO, |s| now.steady.saturating_sub(s));
        self.come + since * self.speed / 100
    }

    /// Where it is; `None` when it is over.
    #[must_use]
    pub fn position(&self, now: &Now) -> Option<Position<'_>> {
        self.exercise.at(self.come(now))
    }

    /// All of it as it will go on by itself; `None` while it rests.
    pub(super) fn told(&self) -> Option<Paced> {
        let real = |written: Duration| written * 100 / self.speed;
        let began = self.since?.saturating_sub(real(self.come));
        let mut written = Duration::ZERO;
        let phases = self.exercise.phases().map(|phase| {
            written += Duration::from_secs(u64::from(phase.seconds));
            (phase.kind, began + real(written))
        });
        Some(Paced {
            began,
            phases: phases.collect(),
        })
    }

    /// Stops when it is over, so that nothing moves any more.
    pub fn breathe(&mut self, now: &Now) {
        if self.is_running() && self.position(now).is_none() {
            self.hold(now);
        }
    }

    /// Stops where it is.
    pub(super) fn hold(&mut self, now: &Now) {
        self.come = self.come(now);
        self.since = None;
    }

    fn start_or_stop(&mut self, now: &Now) {
        if self.is_running() {
            self.hold(now);
        } else {
            if self.position(now).is_none() {
                self.come = Duration::ZERO;
            }
            self.since = Some(now.steady);
        }
    }

    fn change_speed(&mut self, up: Action, now: &Now) {
        let running = self.is_running();
        self.hold(now);
        let speed = if up == Action::Faster {
            self.speed + SPEED_STEP
        } else {
            self.speed - SPEED_STEP
        };
        self.speed = speed.clamp(*SPEEDS.start(), *SPEEDS.end());
        self.since = running.then_some(now.steady);
    }

    /// When it will look different, on the steady clock. A phase that rests stands still until
    /// it is over; without motion every phase does.
    pub(in crate::app) fn wake(
        &self,
        now: &Now,
        motion: Motion,
        frame: Duration,
    ) -> Option<Duration> {
        self.since?;
        let Some(position) = self.position(now) else {
            return Some(now.steady);
        };
        let to_end = position.left * 100 / self.speed + Duration::from_millis(1);
        let still = motion == Motion::Reduced || position.phase.kind == PhaseKind::Rest;
        Some(now.steady + if still { to_end } else { frame.min(to_end) })
    }
}

impl App {
    /// The exercises of the step that runs, for the group's age band.
    #[must_use]
    pub fn exercises(&self) -> Vec<&Exercise> {
        let (band, _) = self.band_and_lang();
        let all = self.authored().map_or(&[][..], |step| &step.exercises);
        let exercises = all.iter();
        exercises.filter(|e| is_for(&e.bands, band)).collect()
    }

    pub(super) fn act_relaxation(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let exercises: Vec<Exercise> = self.exercises().into_iter().cloned().collect();
        let Some(screen) = self.live_screen() else {
            return Vec::new();
        };
        match (action, &mut screen.pacer) {
            (Action::Up | Action::Down, Some(pacer)) if !pacer.is_running() => {
                // Who looks for another one has done with this.
                screen.pacer = None;
            }
            (Action::Up | Action::Down, Some(_)) => {}
            (Action::Up, _) => screen.step_row(Panel::Relaxation, -1, exercises.len()),
            (Action::Down, _) => screen.step_row(Panel::Relaxation, 1, exercises.len()),
            (Action::Faster | Action::Slower, Some(pacer)) => pacer.change_speed(action, now),
            (Action::StartStop, pacer) => {
                let Some(chosen) = exercises.get(self_row(&screen.rows)).cloned() else {
                    return Vec::new();
                };
                match pacer {
                    Some(pacer) if pacer.exercise.id == chosen.id => pacer.start_or_stop(now),
                    _ => {
                        let id = chosen.id.clone();
                        screen.pacer = Some(Box::new(Pacer::start(chosen, now)));
                        return self.choose_once(id, now);
                    }
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// Keeps that an exercise was done; doing it again does not take that back.
    fn choose_once(&mut self, id: String, now: &Now) -> Vec<Effect> {
        let live = self.session().and_then(|s| s.live.as_ref());
        if live.is_some_and(|l| l.current().chosen.contains(&id)) {
            return Vec::new();
        }
        self.make(Move::Choose(id), now)
    }
}

fn self_row(rows: &std::collections::BTreeMap<Panel, usize>) -> usize {
    rows.get(&Panel::Relaxation).copied().unwrap_or(0)
}
