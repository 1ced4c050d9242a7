//! The live session: what is in hand on its screen, and what each action does to the course.
//! Must not know the words, nor decide anything by itself: leaders move on by hand.

mod act;
pub mod choosing;
mod coming;
mod course;
mod listening;
mod moving;
pub mod name_tags;
pub mod next_time;
mod of_use;
pub mod pace;
pub mod pacer;
mod passing;
mod rail;
mod round;
pub mod say;
pub mod shown;
pub mod spent;
#[cfg(test)]
mod tests;
mod times;
mod veil;
pub mod what_now;
pub mod who_is_here;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::effect::Effect;
use super::ledger::OpenSession;
use super::message::SessionOpened;
use super::notice::{From, Notice};
use super::{App, Opening, Overlay, Screen, ask};
use crate::domain::language::{Band, Lang};
use crate::domain::session::{LONG_ABSENCE, Live, Slept};
use crate::domain::stamp::Id;
use crate::domain::step::{Step, StepKind};
use crate::domain::time::Now;
use crate::input::{Action, Context};
pub use pacer::Pacer;
use shown::{Facing, goes_on_in};
pub use times::time_of_day;
pub use veil::Veil;
use what_now::LetBe;

/// More pages of words than any step has; leafing past the last comes to the first.
const MOST_PAGES: usize = 400;

/// What is in hand on the live screen.
#[derive(Debug)]
pub struct LiveScreen {
    /// The planned session.
    pub planned: Id,
    /// Where the keys go.
    pub focus: Focus,
    /// The chosen row of each kind of panel, from 0.
    pub rows: BTreeMap<Panel, usize>,
    /// The child who was chosen in the round; nobody: whoever is next.
    turn: Option<Id>,
    /// Whether what is noted about children is shown.
    pub veil: Veil,
    /// The exercise that runs, if one does.
    pub pacer: Option<Box<Pacer>>,
    /// The words that the leaders were asked about before the closing, and left held.
    pub(super) asked: BTreeSet<Id>,
    /// Until when another press of the listening key is the same press held down, on the steady clock.
    held_down: Duration,
    /// Questions about time that wait until the leaders have listened.
    waiting: Vec<ask::Ask>,
    /// What was being put to the group when the leaders began to listen.
    put_to_group: Vec<Overlay>,
    /// The step that the chosen rows belong to.
    shows: Option<String>,
    /// The step whose end has been told.
    told_end_of: Option<String>,
    /// The offer to look at the ways to go on, when it was last let be.
    let_be: Option<LetBe>,
    /// Whom it is for.
    pub facing: Facing,
}

/// Where the keys go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the step's own panel.
    Panel,
    /// To the plan, with a step chosen, from 0.
    Rail(usize),
}

/// A panel with rows to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Panel {
    /// The plan, before the session begins.
    Before,
    /// Who is here.
    NameTags,
    /// Questions and variants.
    Choosing,
    /// Exercises.
    Relaxation,
    /// The page of the step's words.
    Words,
    /// The page of the notes, while they are shown.
    Notes,
}

impl LiveScreen {
    /// The screen of a planned session.
    #[must_use]
    pub const fn new(planned: Id) -> Self {
        Self {
            planned,
            focus: Focus::Panel,
            rows: BTreeMap::new(),
            turn: None,
            veil: Veil::down(),
            pacer: None,
            asked: BTreeSet::new(),
            held_down: Duration::ZERO,
            waiting: Vec::new(),
            put_to_group: Vec::new(),
            shows: None,
            told_end_of: None,
            let_be: None,
            facing: Facing::Leaders,
        }
    }

    /// The chosen row of a panel.
    #[must_use]
    pub fn row(&self, panel: Panel) -> usize {
        self.rows.get(&panel).copied().unwrap_or(0)
    }

    fn step_row(&mut self, panel: Panel, by: isize, count: usize) {
        let row = self
            .row(panel)
            .saturating_add_signed(by)
            .min(count.saturating_sub(1));
        self.rows.insert(panel, row);
    }

    /// Where keys are pressed.
    pub(super) fn contexts(&self, app: &App) -> Vec<Context> {
        let Some(live) = app.session().and_then(|s| s.live.as_ref()) else {
            return vec![Context::Before, Context::Anywhere];
        };
        if live.finished.is_some() {
            return vec![Context::Over, Context::Anywhere];
        }
        if self.facing == Facing::Room {
            return vec![Context::InRoom];
        }
        if live.listening().is_some() {
            return vec![Context::Listening];
        }
        if let Focus::Rail(_) = self.focus {
            return vec![Context::Rail, Context::Live, Context::Anywhere];
        }
        let panel = match app.panel_kind(live) {
            StepKind::NameTags => Some(Context::NameTags),
            StepKind::TopAndBottom => Some(Context::Round),
            StepKind::Relaxation => Some(Context::Relaxation),
            StepKind::Closing => Some(Context::Closing),
            _ if app.choices().is_empty() => None,
            _ => Some(Context::Choosing),
        };
        panel
            .into_iter()
            .chain([Context::Live, Context::Anywhere])
            .collect()
    }
}

impl App {
    /// The age band and the language of the group in hand, for the programme's words.
    #[must_use]
    pub fn band_and_lang(&self) -> (Band, Lang) {
        let band = self
            .group
            .as_ref()
            .and_then(|g| g.frame())
            .map_or(Band::Younger, |f| f.band);
        (band, self.words.lang())
    }

    /// What the panel of the step that runs is like: as the step, but for the first step of a
    /// session that has none for the name tags, which lets the leaders tick who is here.
    #[must_use]
    pub fn panel_kind(&self, live: &Live) -> StepKind {
        let kind = live.current().step.kind;
        let no_tags = || !live.steps.iter().any(|s| s.step.kind == StepKind::NameTags);
        let free = matches!(
            kind,
            StepKind::Candle
                | StepKind::Meal
                | StepKind::Theme
                | StepKind::Activity
                | StepKind::Plain
        );
        if free && live.current_index() == 0 && no_tags() && self.choices().is_empty() {
            StepKind::NameTags
        } else {
            kind
        }
    }

    /// Whether a key does something in the live session now.
    pub(super) fn is_of_use_live(&self, action: Action) -> bool {
        let session = self.session();
        match action {
            Action::Begin => session.is_some_and(|s| s.content.is_ok()),
            Action::TakeUp | Action::OwnMinutes => self.may_take_over(action),
            Action::FollowUps => {
                let group = self.group.as_ref();
                group.is_some_and(|group| !group.book.open_for_all().is_empty())
            }
            Action::Show if session.is_some_and(|s| s.live.is_none()) => {
                let planned = self.screen.planned();
                planned.is_some_and(|planned| self.hides_in_preparation(planned))
                    || self.has_written()
            }
            Action::OnInRoom => session
                .and_then(|s| s.live.as_ref())
                .is_some_and(|live| goes_on_in(live.current().step.kind).is_some()),
            Action::Candle => session
                .and_then(|s| s.live.as_ref())
                .is_some_and(Live::has_candle),
            _ => self.is_of_use_in_course(action) && self.is_of_use_in_session(action),
        }
    }

    /// Whether a key does something in a session, or after it.
    pub(super) fn is_of_use_in_session(&self, action: Action) -> bool {
        match action {
            Action::PutTogether => self.may_put_together(),
            Action::Note => self.may_write_in_session(),
            Action::HoldWord => self.uses().held_words.is_on() && self.may_write_in_session(),
            Action::HeldWords => self.holds_words(),
            Action::SmallSigns => self.chosen_tag().is_some_and(|tag| self.has_signs(&tag)),
            Action::Late | Action::Absent | Action::Fewer => self.may_mark(action),
            _ => true,
        }
    }

    fn may_write_in_session(&self) -> bool {
        let planned = self.screen.planned();
        planned.is_none_or(|planned| self.why_read_only(planned).is_none())
    }

    /// The programme's words for the step that runs.
    #[must_use]
    pub fn authored(&self) -> Option<&Step> {
        let session = self.session()?;
        let id = &session.live.as_ref()?.current().step.id;
        session.content.as_ref().ok()?.step(id)
    }

    pub(super) fn session_opened(&mut self, opened: SessionOpened, now: &Now) -> Vec<Effect> {
        let planned = opened.planned.clone();
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        // What this run of the program has held all along was never away.
        let held = group.sessions.get(&planned);
        let held = held.is_some_and(|session| session.in_hand);
        group.open_session(opened, &mut self.ids, now);
        if let Some(session) = group.sessions.get_mut(&planned) {
            session.in_hand = true;
        }
        match std::mem::take(&mut self.opening) {
            Opening::WriteIn(wanted) if wanted == planned => {
                self.show_written_in(planned);
                return Vec::new();
            }
            Opening::Debrief(wanted) if wanted == planned => {
                return self.show_debrief(planned, None, now);
            }
            _ if self.is_written_in(&planned) => {
                self.show_written_in(planned);
                return Vec::new();
            }
            _ => {}
        }
        self.screen = Screen::Live(Box::new(LiveScreen::new(planned.clone())));
        self.put_away_overlays();
        self.settle();
        if !held {
            self.ask_about_absence(now);
        }
        if self.has_draft(&planned) {
            self.say(Notice::DraftWaits, now);
        }
        let mut effects = self.ask_for_what_was_led();
        effects.extend(self.go_on_to_try(now));
        effects
    }

    /// After a long absence the leaders are asked whether the time counts.
    fn ask_about_absence(&mut self, now: &Now) {
        let Some(session) = self.session() else {
            return;
        };
        let Some(live) = session.live.as_ref().filter(|l| l.is_running()) else {
            return;
        };
        let (from, until) = (live.last, session.at(now));
        if until.saturating_sub(from) >= LONG_ABSENCE {
            let slept = Slept {
                from: from.into(),
                until: until.into(),
            };
            self.ask_about_time(ask::Ask::away(slept));
        }
    }

    pub(super) fn live_screen(&mut self) -> Option<&mut LiveScreen> {
        match &mut self.screen {
            Screen::Live(live) => Some(live),
            _ => None,
        }
    }

    fn planned(&self) -> Option<Id> {
        self.screen.planned().cloned()
    }

    pub(super) fn leave_session(&mut self, now: &Now) -> Vec<Effect> {
        if self.rehearsal.is_some() {
            return self.leave_rehearsal();
        }
        let planned = self.planned();
        let chosen = self.group.as_ref().and_then(|g| {
            g.book
                .plan()
                .iter()
                .position(|p| Some(p.id) == planned.as_ref())
        });
        let group = Screen::Group(super::group::GroupScreen {
            chosen: chosen.unwrap_or_default(),
        });
        let runs_on = self
            .session()
            .and_then(|s| s.live.as_ref())
            .is_some_and(|live| live.finished.is_none());
        let left = std::mem::replace(&mut self.screen, group);
        if runs_on && matches!(left, Screen::Live(_)) {
            self.say(Notice::GoesOn(From::Plan), now);
        }
        self.ask_until_when_if_over(&left, now)
    }

    /// Brings what is in hand back into what there is, after a change of the course.
    pub(super) fn settle(&mut self) {
        let steps = self
            .session()
            .and_then(|s: &OpenSession| s.live.as_ref())
            .map_or(0, |live| live.steps.len());
        let current = self
            .session()
            .and_then(|s| Some(s.live.as_ref()?.current().step.id.clone()));
        let Some(screen) = self.live_screen() else {
            return;
        };
        if let Focus::Rail(row) = &mut screen.focus {
            *row = (*row).min(steps.saturating_sub(1));
        }
        if screen.shows != current {
            screen.rows.clear();
            screen.pacer = None;
            screen.shows = current;
            self.mark_first_turn();
        }
        self.ask_what_waited();
    }
}
