//! What now? The ways to go on when the plan no longer fits the time left, looked at over the live
//! session; and the quiet line that offers them. Nothing is done before somebody chooses. The line
//! never insists: it goes when the screen is touched, and comes back only when things have changed.
//! Must not know the words.

use chrono::NaiveDateTime;

use super::super::effect::Effect;
use super::super::notice::Notice;
use super::super::{App, Overlay, Screen};
use super::pace::Reckoned;
use crate::domain::fit::{Bounds, Way, WhatNow};
use crate::domain::happening::{Happening, WayOn};
use crate::domain::order;
use crate::domain::session::Move;
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::domain::toolbox::{Tool, ToolId};
use crate::input::Action;

/// What is looked at.
#[derive(Debug, Default)]
pub struct WhatNowScreen {
    /// The way in hand, from 0.
    pub chosen: usize,
    /// The entry of the toolbox that would stand in for the activity, once one was taken in hand.
    pub shorter: Option<Box<Tool>>,
    /// How many ways there were when it was last touched.
    pub(super) ways: usize,
}

/// That the line was seen and let be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LetBe {
    over: u16,
    ends: NaiveDateTime,
}

/// The least minutes that the line is worth.
const WORTH_A_LINE: u16 = 2;
/// So many minutes more are another situation.
const CHANGED: u16 = 5;

impl App {
    /// Asks what there is to know of the session in progress; `None` where none is.
    pub(in crate::app) fn what_now<R>(
        &self,
        now: &Now,
        ask: impl FnOnce(&WhatNow<'_>) -> R,
    ) -> Option<R> {
        let group = self.group.as_ref()?;
        let session = self.session()?;
        let live = session.live.as_ref()?;
        let (band, _) = self.band_and_lang();
        let steps = session.content.as_ref().map_or(&[][..], |c| &c.steps);
        let may_give = group.frame().map_or(&[][..], |frame| &frame.may_give);
        let bounds = Bounds::of(steps, band, may_give);
        Some(ask(&WhatNow {
            live,
            at: session.at(now),
            now,
            round: self.reckoned(now)?.round,
            bounds: &bounds,
        }))
    }

    /// The ways to go on, in the order in which they are offered. That of a shorter activity says
    /// the most that it may take, until one is taken in hand in the toolbox: then what it costs.
    #[must_use]
    pub fn ways(&self, now: &Now) -> Vec<Way> {
        let taken = self.overlays.iter().find_map(|overlay| match overlay {
            Overlay::WhatNow(screen) => screen.shorter.as_deref(),
            _ => None,
        });
        let ways = self.what_now(now, |what_now| {
            let room = what_now.room_for_activity();
            let shorter = match taken {
                Some(tool) => shorter(what_now, tool),
                None => room.and_then(|room| what_now.shorter_activity(room, "")),
            };
            let mut ways = what_now.ways();
            ways.extend(shorter);
            order::sort_by_key(&mut ways, |way| match way.way {
                WayOn::FitIn => 0,
                WayOn::ThemeNextTime => 1,
                WayOn::LeaveOut => 2,
                WayOn::ShorterActivity => 3,
                WayOn::ClosingNow => 4,
                WayOn::EndLater => 5,
            });
            ways
        });
        ways.unwrap_or_default()
    }

    /// The minutes by which the plan no longer fits.
    #[must_use]
    pub fn over(&self, now: &Now) -> u16 {
        self.what_now(now, |what_now| what_now.over()).unwrap_or(0)
    }

    /// The minutes by which the plan no longer fits, where the quiet line is to say so. What the time
    /// comes to is asked for only where the line may speak at all.
    #[must_use]
    pub fn offers_what_now(&self, reckoned: impl FnOnce() -> Option<Reckoned>) -> Option<u16> {
        let Screen::Live(screen) = &self.screen else {
            return None;
        };
        let live = self.session()?.live.as_ref()?;
        // Nothing but the closing's own minutes is left then, and those are nobody's to give.
        let closing = live.current().step.kind == StepKind::Closing;
        let told = self.tells_pace() && self.overlays.is_empty() && !closing;
        if !told || live.finished.is_some() || live.listening().is_some() {
            return None;
        }
        let over = reckoned()?.times.over();
        let let_be = |was: &LetBe| over < was.over + CHANGED && live.ends == was.ends;
        let quiet = over < WORTH_A_LINE || screen.let_be.as_ref().is_some_and(let_be);
        (!quiet).then_some(over)
    }

    /// The screen was touched while the line offered the ways to go on.
    pub(in crate::app) fn let_what_now_be(&mut self, over: u16) {
        let ends = self.session().and_then(|s| Some(s.live.as_ref()?.ends));
        if let (Some(ends), Some(screen)) = (ends, self.live_screen()) {
            screen.let_be = Some(LetBe { over, ends });
        }
    }

    /// Once everything fits again, the next time that it does not is another.
    pub(in crate::app) fn forget_what_was_let_be(&mut self, now: &Now) {
        let let_be = self.live_screen().is_some_and(|s| s.let_be.is_some());
        if let_be
            && self
                .reckoned(now)
                .is_none_or(|r| r.times.over() < WORTH_A_LINE)
            && let Some(screen) = self.live_screen()
        {
            screen.let_be = None;
        }
    }

    /// After listening things have changed, whatever was let be before.
    pub(super) fn have_things_changed(&mut self, what: &Happening) {
        if *what == Happening::ListeningEnded
            && let Some(screen) = self.live_screen()
        {
            screen.let_be = None;
        }
    }

    pub(in crate::app) fn look_what_now(&mut self, now: &Now) -> Vec<Effect> {
        let ways = self.ways(now).len();
        self.lay(Overlay::WhatNow(WhatNowScreen {
            ways,
            ..WhatNowScreen::default()
        }));
        Vec::new()
    }

    fn what_now_screen(&mut self) -> Option<&mut WhatNowScreen> {
        match self.overlays.last_mut() {
            Some(Overlay::WhatNow(screen)) => Some(screen),
            _ => None,
        }
    }

    pub(in crate::app) fn act_what_now(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let ways = self.ways(now);
        let Some(screen) = self.what_now_screen() else {
            return Vec::new();
        };
        screen.ways = ways.len();
        let last = ways.len().saturating_sub(1);
        screen.chosen = screen.chosen.min(last);
        match action {
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(last),
            Action::MayGive => return self.open_what_may_give(),
            Action::Leave => drop(self.overlays.pop()),
            Action::ChooseWay => {
                let way = ways.into_iter().nth(screen.chosen);
                return way.map_or_else(Vec::new, |way| self.go_on(&way, now));
            }
            _ => {}
        }
        Vec::new()
    }

    /// A click on a way takes it in hand; on the one in hand it is Enter.
    pub(in crate::app) fn click_way(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        let Some(screen) = self.what_now_screen() else {
            return Vec::new();
        };
        if screen.chosen == row {
            return self.act(Action::ChooseWay, now);
        }
        screen.chosen = row;
        Vec::new()
    }

    fn go_on(&mut self, way: &Way, now: &Now) -> Vec<Effect> {
        if way.way == WayOn::ShorterActivity {
            let taken = self.what_now_screen().and_then(|s| s.shorter.clone());
            return match taken {
                Some(tool) => self.use_taken(way, &tool, now),
                None => self.ask_for_toolbox(),
            };
        }
        self.overlays.pop();
        self.fit(way, now)
    }

    fn fit(&mut self, way: &Way, now: &Now) -> Vec<Effect> {
        // Whoever waits outside must know, also where the rest does not fit whole.
        let notice = if way.fits() && way.way != WayOn::EndLater {
            Notice::Fitted
        } else {
            Notice::EndsLater(way.ends.time())
        };
        // Before the closing the leaders are asked about what is held.
        let effects = self.move_on(Move::Fit(way.fitted()), now);
        if !effects.is_empty() {
            // What still does not fit has been seen.
            let over = self.over(now);
            self.let_what_now_be(over);
            self.say(notice, now);
        }
        effects
    }

    /// Takes an entry of the toolbox in hand in place of the next activity: back to the ways to go
    /// on, where this one now says what it costs.
    pub(in crate::app) fn take_shorter(&mut self, tool: &Tool, now: &Now) -> Vec<Effect> {
        let fits = tool.kind.fits(StepKind::Activity);
        let way = self.what_now(now, |what_now| shorter(what_now, tool));
        if way.flatten().filter(|_| fits).is_none() {
            self.say(Notice::NotShorter, now);
            return Vec::new();
        }
        self.overlays.truncate(1);
        if let Some(screen) = self.what_now_screen() {
            screen.shorter = Some(Box::new(tool.clone()));
        }
        let ways = self.ways(now);
        let place = ways
            .iter()
            .position(|way| way.way == WayOn::ShorterActivity);
        if let (Some(screen), Some(place)) = (self.what_now_screen(), place) {
            screen.chosen = place;
        }
        Vec::new()
    }

    fn use_taken(&mut self, way: &Way, tool: &Tool, now: &Now) -> Vec<Effect> {
        if let Some(instead) = &way.instead
            && let Some(session) = self.session_mut()
            && let Ok(content) = &mut session.content
        {
            content.take_in(&instead.step, tool);
        }
        self.overlays.clear();
        self.fit(way, now)
    }
}

/// An entry of the toolbox in place of the next activity, with as many minutes as there are for it;
/// where its least is more, the others give too.
fn shorter(what_now: &WhatNow<'_>, tool: &Tool) -> Option<Way> {
    let room = what_now.room_for_activity().unwrap_or(0);
    let minutes = tool.minutes.to.min(room).max(tool.minutes.from);
    what_now.shorter_activity(minutes, &ToolId::of(tool).choice())
}
