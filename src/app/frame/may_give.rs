//! Which steps may give when time runs short, and how far: as the session has it, or as the
//! leaders set it for their group. Must not know the words.

use super::super::App;
use super::super::effect::Effect;
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
    /// The least minutes of such steps, as the session in hand has them: none where it has no
    /// such step, `None` where no session is in hand.
    pub session: Option<Vec<u16>>,
}

/// No step is longer.
const LONGEST: u16 = 240;
/// Where one begins that no session says anything of.
const FIRST: u16 = 5;

impl App {
    /// The kinds of steps that may give, in their order.
    #[must_use]
    pub fn may_give(&self) -> Vec<KindGives> {
        let (band, _) = self.band_and_lang();
        let frame = self.group.as_ref().and_then(|g| g.frame());
        let said = frame.map_or(&[][..], |frame| &frame.may_give);
        let session = self.session().map(|s| s.content.as_ref());
        let steps = session.map(|content| content.map_or(&[][..], |content| &content.steps));
        let gives = |kind| KindGives {
            kind,
            own: said.iter().find(|m| m.kind == kind).map(|m| m.gives),
            session: steps.map(|steps| {
                let such = steps.iter().filter(|s| s.kind == kind);
                let such = such.filter(|s| s.minutes.of(band) > 0);
                such.map(|s| s.least_minutes(band)).collect()
            }),
        };
        ORDER_OF_GIVING.map(gives).to_vec()
    }

    /// Changes how far steps of a kind may give.
    pub(super) fn change_gives(
        &mut self,
        kind: StepKind,
        action: Action,
        now: &Now,
    ) -> Vec<Effect> {
        let all = self.may_give().into_iter();
        let Some(gives) = all.into_iter().find(|gives| gives.kind == kind) else {
            return Vec::new();
        };
        let own = match action {
            Action::MinuteMore => Some(gives.by(1)),
            Action::MinuteLess => Some(gives.by(-1)),
            Action::GivesNothing => (gives.own != Some(Gives::Nothing)).then_some(Gives::Nothing),
            Action::AsSessionSays => None,
            _ => return Vec::new(),
        };
        self.set_gives(kind, own, now)
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
            Some(Gives::Nothing) | None => {
                let session = self.session.iter().flatten();
                session.copied().min().unwrap_or(FIRST)
            }
        };
        Gives::DownTo(least.saturating_add_signed(minutes).min(LONGEST))
    }
}
