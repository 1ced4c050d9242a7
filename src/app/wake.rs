//! When the screen will change by itself. Must not make it change.

use std::time::Duration;

use super::look::{Flame, Grain, Motion};
use super::{App, Overlay, Screen};
use crate::domain::session::Candle;
use crate::domain::time::Now;

/// Between two pictures of the pacer: 8 a second.
const PACER: Duration = Duration::from_millis(125);
/// Between two pictures of a swaying flame.
const FLAME: Duration = Duration::from_millis(250);

impl App {
    /// The next moment at which something on the screen changes by itself.
    pub(super) fn next_wake(&self, now: &Now) -> Option<Duration> {
        let draft = match self.overlays.last() {
            Some(Overlay::Note(pad)) => pad.draft_due,
            _ => None,
        };
        let debrief = match &self.screen {
            Screen::Debrief(screen) => screen.due,
            _ => None,
        };
        [
            self.notice.as_ref().map(super::Timed::until),
            draft,
            debrief,
            self.card_due(),
            self.look_due(),
            self.signs_until(),
            self.form_due(),
            self.answers_due(),
            self.hides_at(),
            self.session_wake(now),
            self.happens_at(now),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    fn session_wake(&self, now: &Now) -> Option<Duration> {
        let Screen::Live(screen) = &self.screen else {
            return None;
        };
        let session = self.session()?;
        let Some(live) = session.live.as_ref().filter(|l| l.finished.is_none()) else {
            return screen.veil.until();
        };
        let moving = self.look.motion == Motion::Full;
        let flame = (moving && self.look.flame == Flame::Swaying && live.candle == Candle::Lit)
            .then(|| now.steady.saturating_add(FLAME));
        if live.listening().is_some() {
            // Nothing else on the screen knows of time.
            return flame;
        }
        let grain = match self.look.grain {
            Grain::Seconds => Duration::from_secs(1),
            Grain::Minutes => Duration::from_secs(60),
        };
        let in_step = into_next(live.left(session.at(now)), grain);
        let elapsed = live.elapsed(session.at(now)).as_millis() as u64;
        let of_day = u64::try_from(now.wall.timestamp_millis()).unwrap_or(0);
        let whole = |ms: u64| Duration::from_millis(60_000 - ms % 60_000);
        let pacer = screen
            .pacer
            .as_ref()
            .and_then(|pacer| pacer.wake(now, self.look.motion, PACER));
        let ticks = [in_step, whole(elapsed), whole(of_day)].into_iter().min();
        [
            ticks.map(|t| now.steady.saturating_add(t)),
            pacer,
            flame,
            screen.veil.until(),
            self.held_veil().and_then(|veil| veil.until()),
        ]
        .into_iter()
        .flatten()
        .min()
    }
}

/// Until a time that runs down shows another whole `grain`.
fn into_next(left: chrono::TimeDelta, grain: Duration) -> Duration {
    let grain_ms = grain.as_millis() as i64;
    let ms = left.num_milliseconds().rem_euclid(grain_ms);
    // Never at once again: a wake-up lands just behind the change that it is for.
    Duration::from_millis(u64::try_from(if ms == 0 { grain_ms } else { ms }).unwrap_or(1) + 1)
}
