//! What the children are shown of the session: worked out anew after every change, and told only
//! when it says something else. Must not know where it is told, nor how it is drawn there.

use std::time::Duration;

use super::super::effect::Effect;
use super::super::ledger::OpenSession;
use super::super::notice::Notice;
use super::super::{App, Screen};
use super::{LiveScreen, Pacer};
use crate::domain::group::InRoom;
use crate::domain::happening::TurnState;
use crate::domain::session::{Live, LiveStep, StepState};
use crate::domain::shown::{Part, STONES, Shown, Time, Turn, View};
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::Action;
use crate::store::StoreError;

/// Whether the leaders have drawn the curtain before the screen in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Curtain {
    /// What is for the children is shown.
    #[default]
    Open,
    /// Nothing is.
    Drawn,
}

/// Whom the live screen is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Facing {
    /// The leaders.
    #[default]
    Leaders,
    /// The children: it shows what the screen in the room would.
    Room,
}

/// What the screen in the room is told.
#[derive(Debug, Default)]
pub struct Telling {
    /// Whether the curtain is drawn.
    pub curtain: Curtain,
    /// The planned session that it is about.
    session: Option<Id>,
    /// What was told last; `None` when nothing was, or it did not arrive.
    last: Option<Shown>,
}

impl App {
    /// What there is to be told, if it says something else than what was told last.
    pub(in crate::app) fn tell_room(&mut self, now: &Now) -> Option<Effect> {
        let shown = self.for_room(now)?;
        if let Screen::Live(screen) = &self.screen {
            self.telling.session = Some(screen.planned.clone());
        }
        let last = &mut self.telling.last;
        // Whom nobody has told anything waits anyway.
        let waits = last.is_none() && shown.view == View::Waiting;
        if waits || last.as_ref() == Some(&shown) {
            return None;
        }
        *last = Some(shown.clone());
        Some(Effect::TellRoom(Box::new(shown)))
    }

    /// What the screen in the room is to show, the curtain heeded; `None` where nobody has been at
    /// a session yet.
    fn for_room(&self, now: &Now) -> Option<Shown> {
        let shown = match &self.screen {
            Screen::Live(_) => self.shown(now)?,
            _ => self.shown_from_elsewhere(now)?,
        };
        Some(match self.telling.curtain {
            Curtain::Open => shown,
            Curtain::Drawn => Shown {
                view: View::Nothing,
                ..shown
            },
        })
    }

    /// What the children are shown of the session in hand.
    #[must_use]
    pub fn shown(&self, now: &Now) -> Option<Shown> {
        let Screen::Live(screen) = &self.screen else {
            return None;
        };
        Some(self.shown_of(self.session()?, Some(screen), now))
    }

    /// The same while the leaders look at something else: it goes on, or has ended meanwhile.
    fn shown_from_elsewhere(&self, now: &Now) -> Option<Shown> {
        let last = self.telling.last.as_ref()?;
        let planned = self.telling.session.as_ref();
        let sessions = self.group.as_ref().map(|group| &group.sessions);
        let session = planned.and_then(|planned| sessions?.get(planned));
        Some(session.map_or_else(|| last.clone(), |session| self.shown_of(session, None, now)))
    }

    fn shown_of(&self, session: &OpenSession, screen: Option<&LiveScreen>, now: &Now) -> Shown {
        let view = match &session.live {
            None => View::Waiting,
            Some(live) if live.finished.is_some() => View::Over(live.candle),
            Some(live) if live.listening().is_some() => View::Candle(live.candle),
            Some(live) => View::Part(self.part(screen, live, session.at(now), now)),
        };
        Shown {
            lang: self.words.lang(),
            view,
        }
    }

    fn part(&self, screen: Option<&LiveScreen>, live: &Live, at: Duration, now: &Now) -> Part {
        let kind = live.current().step.kind;
        let current = live.current_index();
        let kinds = |steps: &[LiveStep]| {
            let stay = steps.iter().filter(|s| s.state != StepState::Skipped);
            stay.map(|s| s.step.kind).collect()
        };
        let frame = self.group.as_ref().and_then(|group| group.frame());
        let timed = frame.is_some_and(|frame| frame.in_room.time.contains(&kind));
        let pacer = screen.and_then(|screen| screen.pacer.as_deref());
        Part {
            before: kinds(&live.steps[..current]),
            now: kind,
            after: kinds(&live.steps[current + 1..]),
            candle: live.candle,
            turn: self.turn_by_room_name(),
            exercise: pacer.and_then(Pacer::told),
            time: timed.then(|| time_of(live, at, now)),
        }
    }

    /// Whose turn it is, where the leaders show that and the child chose a name for it.
    fn turn_by_room_name(&self) -> Option<Turn> {
        let group = self.group.as_ref()?;
        let shows = group.frame()?.in_room.turns.is_on();
        if !(shows && self.is_round()) {
            return None;
        }
        let turns = self.turns();
        let place = self.row_in_hand(&turns)?;
        let over = |state| matches!(state, TurnState::Done | TurnState::Passed);
        let (in_turn, _) = turns.get(place)?;
        if turns.iter().all(|(_, turn)| over(turn.state)) {
            return None;
        }
        let name = |id| {
            let person = group.book.person(id)?;
            let chosen = !person.room_name.is_empty();
            chosen.then(|| person.room_name.clone())
        };
        let others = turns.iter().cycle().skip(place + 1).take(turns.len() - 1);
        let then = others.clone().find(|(_, turn)| !over(turn.state));
        Some(Turn {
            name: name(in_turn)?,
            then: then.and_then(|(id, _)| name(id)),
        })
    }

    /// Draws the curtain before the screen in the room, or opens it.
    pub(super) fn draw_curtain(&mut self, now: &Now) {
        let telling = &mut self.telling;
        let (curtain, notice) = match telling.curtain {
            Curtain::Open => (Curtain::Drawn, Notice::CurtainDrawn),
            Curtain::Drawn => (Curtain::Open, Notice::CurtainOpen),
        };
        telling.curtain = curtain;
        self.say(notice, now);
    }

    /// Turns the live screen to the children, or back to the leaders.
    pub(in crate::app) fn turn_screen(&mut self) {
        if let Some(screen) = self.live_screen() {
            screen.veil = super::Veil::down();
            screen.facing = match screen.facing {
                Facing::Leaders => Facing::Room,
                Facing::Room => Facing::Leaders,
            };
        }
    }

    /// Whether the live screen is turned to the children.
    #[must_use]
    pub fn faces_room(&self) -> bool {
        matches!(&self.screen, Screen::Live(screen) if screen.facing == Facing::Room)
    }

    /// The screen in the room could not be told. Who drew the curtain must know that it may not be
    /// drawn; nobody else misses anything.
    pub(in crate::app) fn room_not_told(&mut self, error: StoreError, now: &Now) -> Vec<Effect> {
        self.telling.last = None;
        if self.telling.curtain == Curtain::Drawn {
            self.say(Notice::RoomNotTold(error), now);
        }
        Vec::new()
    }

    /// What the leaders chose for the screen in the room.
    #[must_use]
    pub fn in_room(&self) -> InRoom {
        let frame = self.group.as_ref().and_then(|group| group.frame());
        frame.map_or_else(InRoom::default, |frame| frame.in_room.clone())
    }
}

/// The time of the step that runs.
fn time_of(live: &Live, at: Duration, now: &Now) -> Time {
    let (allotted, used) = (
        live.current().allotted(),
        live.used(live.current_index(), at),
    );
    // In this order nothing is rounded, so that it says the same at every moment.
    let until = now.steady.saturating_add(allotted).saturating_sub(used);
    let from = until.saturating_sub(allotted);
    let runs = Time::Runs { from, until };
    if live.is_running() {
        runs
    } else {
        Time::Stands(runs.stones(now.steady).min(STONES))
    }
}

/// What Enter means in a step where the screen is turned to the children.
pub(super) const fn goes_on_in(kind: StepKind) -> Option<Action> {
    match kind {
        StepKind::TopAndBottom => Some(Action::Told),
        StepKind::Relaxation => Some(Action::StartStop),
        _ => None,
    }
}
