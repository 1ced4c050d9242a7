//! How the program speaks of time in this group: gently and seldom, and not at all where children
//! look or an exercise runs. Must not know words or colours.

use std::time::Duration;

use super::super::ledger::{OpenGroup, OpenSession};
use super::super::room::{self, Count, Tally};
use super::super::{App, Screen};
use crate::domain::group::Pace;
use crate::domain::session::{Live, RoundAsks, Times};
use crate::domain::time::Now;

/// What the time of a session comes to at one moment, with those who are here. Nothing in it is
/// asked for twice in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reckoned {
    /// The times.
    pub times: Times,
    /// What the round asks for.
    pub round: RoundAsks,
    /// Who is here.
    pub here: Count,
}

/// How near the end of a step is, in a group that wants to be told gently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub enum Nearness {
    /// Far away, or not to be told.
    #[default]
    Far,
    /// A fifth is left.
    Near,
    /// A tenth is left.
    Nearer,
    /// The planned time has passed.
    Past,
}

impl Nearness {
    /// That of a step which has so much left of so much; a step's last minute is always near.
    #[must_use]
    pub fn of(left: chrono::TimeDelta, allotted: Duration) -> Self {
        let left = left.num_milliseconds();
        let allotted = i64::try_from(allotted.as_millis()).unwrap_or(i64::MAX);
        let last_minute = 60_000;
        if left <= 0 {
            Self::Past
        } else if left <= (allotted / 10).max(last_minute / 2) {
            Self::Nearer
        } else if left <= (allotted / 5).max(last_minute) {
            Self::Near
        } else {
            Self::Far
        }
    }
}

impl App {
    /// How the program speaks of time in the group in hand.
    #[must_use]
    pub fn pace(&self) -> Pace {
        let frame = self.group.as_ref().and_then(|g| g.frame());
        frame.map_or(Pace::None, |frame| frame.pace)
    }

    /// Whether words of pace may be said now: never while an exercise runs.
    #[must_use]
    pub fn tells_pace(&self) -> bool {
        self.pace().tells_the_end() && !self.exercise_runs()
    }

    /// Whether the minutes of steps are shown now.
    #[must_use]
    pub fn shows_minutes(&self) -> bool {
        self.pace() != Pace::None && !self.exercise_runs()
    }

    fn exercise_runs(&self) -> bool {
        match &self.screen {
            Screen::Live(screen) => screen.pacer.as_ref().is_some_and(|p| p.is_running()),
            _ => false,
        }
    }

    /// Whether some of the time of the step that runs was listening: then nobody counts what it
    /// lasts beyond the plan.
    #[must_use]
    pub fn listened_in_step(&self, now: &Now) -> bool {
        self.session().is_some_and(|s| Self::was_listening(s, now))
    }

    /// The whole minutes of the step that runs which were given to listening.
    #[must_use]
    pub fn minutes_listened(&self, now: &Now) -> u64 {
        let listened = self.session().and_then(|session| {
            let live = session.live.as_ref()?;
            Some(live.listened(live.current_index(), session.at(now)))
        });
        listened.map_or(0, |listened| listened.as_secs() / 60)
    }

    /// How near the end of the step that runs is, as far as it is to be told.
    #[must_use]
    pub fn nearness(&self, live: &Live, times: &Times, now: &Now) -> Nearness {
        if self.tells_pace() && live.is_running() && !self.listened_in_step(now) {
            Nearness::of(times.left, live.current().allotted())
        } else {
            Nearness::Far
        }
    }

    /// What the time of the session in progress comes to at one moment.
    #[must_use]
    pub fn reckoned(&self, now: &Now) -> Option<Reckoned> {
        let group = self.group.as_ref()?;
        let session = self.session()?;
        let live = session.live.as_ref()?;
        let tally = Tally::of(&group.book, Some(&session.book));
        let round = self.round_asks(session, live, &tally, now);
        Some(Reckoned {
            times: live.times(session.at(now), now, round),
            round,
            here: tally.here,
        })
    }

    /// The least minutes that the round asks for, with those who were counted.
    fn round_asks(
        &self,
        session: &OpenSession,
        live: &Live,
        tally: &Tally,
        now: &Now,
    ) -> RoundAsks {
        let (band, _) = self.band_and_lang();
        let present = tally.present();
        let running = |group: &OpenGroup| {
            let used = live.used(live.current_index(), session.at(now));
            let turns = room::turns(&group.book, &session.book);
            present.round_that_runs(band, used, turns)
        };
        // Who has told is asked of the round that runs alone.
        let runs = live.current().grows_with_the_round();
        let group = self.group.as_ref().filter(|_| runs);
        RoundAsks {
            ahead: present.round(band),
            running: group.map_or(0, running),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_end_comes_near_slowly() {
        let of = |left| Nearness::of(TimeDelta::minutes(left), Duration::from_secs(20 * 60));
        let all = [20, 5, 4, 3, 2, 1, 0, -5].map(of);
        use Nearness::{Far, Near, Nearer, Past};
        assert_eq!(all, [Far, Far, Near, Near, Nearer, Nearer, Past, Past]);
        // Of a short step the last minute is near, and no more.
        let short = |left| Nearness::of(TimeDelta::seconds(left), Duration::from_secs(180));
        assert_eq!(
            [61, 60, 31, 30, 0].map(short),
            [Far, Near, Near, Nearer, Past]
        );
    }

    proptest! {
        #[test]
        fn it_never_goes_back_while_time_passes(allotted in 0u64..20_000, left in -9000i64..20_000, later in 0i64..5000) {
            let at = |left| Nearness::of(TimeDelta::seconds(left), Duration::from_secs(allotted));
            prop_assert!(at(left - later) >= at(left));
        }
    }
}
