//! Which steps may give when time runs short, and how far: as the session has it, or as the
//! leaders set it for their group. Must not know the words.

use super::super::effect::Effect;
use super::super::{App, Overlay};
use crate::domain::fit::ORDER_OF_GIVING;
use crate::domain::group::{Gives, MayGive};
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::Action;

/// How far the steps of a kind may give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindGives {
    /// The kind.
    pub kind: StepKind,
    /// What the leaders say, if they said.
    pub own: Option<Gives>,
    /// The least minutes of such steps, as the session in hand has them; none where it has no
    /// such step.
    pub session: Vec<u16>,
}

/// No step is longer.
const LONGEST: u16 = 240;

impl App {
    /// The kinds of steps that may give, in their order.
    #[must_use]
    pub fn may_give(&self) -> Vec<KindGives> {
        let (band, _) = self.band_and_lang();
        let frame = self.group.as_ref().and_then(|g| g.frame());
        let said = frame.map_or(&[][..], |frame| &frame.may_give);
        let content = self.session().and_then(|s| s.content.as_ref().ok());
        let steps = content.map_or(&[][..], |content| &content.steps);
        let gives = |kind| KindGives {
            kind,
            own: said.iter().find(|m| m.kind == kind).map(|m| m.gives),
            session: steps
                .iter()
                .filter(|s| s.kind == kind && s.minutes.of(band) > 0)
                .map(|s| s.least_minutes(band))
                .collect(),
        };
        ORDER_OF_GIVING.map(gives).to_vec()
    }

    pub(super) fn act_may_give(&mut self, row: usize, action: Action, now: &Now) -> Vec<Effect> {
        let all = self.may_give();
        let row = row.min(all.len().saturating_sub(1));
        let Some(gives) = all.get(row) else {
            return Vec::new();
        };
        let to = match action {
            Action::Up => Some(row.saturating_sub(1)),
            Action::Down => Some((row + 1).min(all.len() - 1)),
            Action::Leave => None,
            Action::MinuteMore => return self.set_gives(gives.kind, Some(gives.by(1)), now),
            Action::MinuteLess => return self.set_gives(gives.kind, Some(gives.by(-1)), now),
            Action::GivesNothing => {
                let again = gives.own == Some(Gives::Nothing);
                let own = (!again).then_some(Gives::Nothing);
                return self.set_gives(gives.kind, own, now);
            }
            Action::AsSessionSays => return self.set_gives(gives.kind, None, now),
            _ => return Vec::new(),
        };
        if let Some(Overlay::WhatNow(screen)) = self.overlays.last_mut() {
            screen.giving = to;
        }
        Vec::new()
    }

    fn set_gives(&mut self, kind: StepKind, own: Option<Gives>, now: &Now) -> Vec<Effect> {
        self.change_frame(now, |frame| {
            frame.may_give.retain(|said| said.kind != kind);
            let said = own.map(|gives| MayGive { kind, gives });
            frame.may_give.extend(said);
        })
    }
}

impl KindGives {
    /// So many minutes more or less than they may be shortened to now.
    fn by(&self, minutes: i16) -> Gives {
        let least = match self.own {
            Some(Gives::DownTo(least)) => least,
            Some(Gives::Nothing) | None => self.session.iter().copied().min().unwrap_or(0),
        };
        Gives::DownTo(least.saturating_add_signed(minutes).min(LONGEST))
    }
}
