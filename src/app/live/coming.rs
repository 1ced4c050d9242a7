//! What the live session knows of what comes: the next session in the plan, and whether the
//! step in hand has lasted longer than planned. Must not know the words.

use super::super::App;
use crate::domain::group::Planned;
use crate::domain::time::Now;

impl App {
    /// The next session in the plan after the one in hand that the children come to, and what
    /// to bring to it.
    #[must_use]
    pub fn coming(&self) -> Option<(Planned, Vec<String>)> {
        use crate::domain::programme::SessionKind;
        let (group, here) = (self.group.as_ref()?, self.planned()?);
        let plan = group.book.plan();
        let place = plan.iter().position(|p| *p.id == here)?;
        let next = plan[place + 1..]
            .iter()
            .find(|p| p.is_ahead() && p.planned.kind != SessionKind::Parents)?;
        let (band, lang) = self.band_and_lang();
        let offered = group.offer.as_ref().ok().and_then(|offer| {
            offer
                .sessions
                .iter()
                .find(|s| s.to_plan.session == next.planned.session)
        });
        let bring = offered.map_or_else(Vec::new, |s| s.bring.or_none(lang, band).to_vec());
        Some((next.planned.clone(), bring))
    }

    /// Whether the step in hand has lasted longer than planned, and the leaders want to be
    /// told.
    #[must_use]
    pub fn past_its_time(&self, now: &Now) -> bool {
        let Some(session) = self.session() else {
            return false;
        };
        let Some(live) = session.live.as_ref().filter(|l| l.is_running()) else {
            return false;
        };
        // Who listened is not told that the time is over.
        self.tells_pace()
            && !Self::was_listening(session, now)
            && live.left(session.at(now)) <= chrono::TimeDelta::zero()
    }
}
