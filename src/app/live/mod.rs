//! The live session: what is in hand on its screen, and what each action does to the course.
//! Must not know the words, nor decide anything by itself: leaders move on by hand.

pub mod choosing;
mod coming;
pub mod name_tags;
pub mod pacer;
mod rail;
mod round;
mod times;
mod veil;

use std::collections::BTreeMap;

use super::effect::Effect;
use super::ledger::{Edit, OpenSession};
use super::line::LineFor;
use super::look::{Flame, Grain};
use super::message::SessionOpened;
use super::notice::Notice;
use super::{App, Opening, Screen, ask};
use crate::domain::group::{Cue, GroupRecord, frame_id};
use crate::domain::happening::Happening;
use crate::domain::language::{Band, Lang};
use crate::domain::session::{Candle, LONG_ABSENCE, Move, Slept};
use crate::domain::stamp::Id;
use crate::domain::step::{Step, StepKind};
use crate::domain::time::Now;
use crate::input::{Action, Context};
pub use pacer::Pacer;
pub use times::time_of_day;
pub use veil::Veil;

/// Rows by which the words of a step are scrolled.
const WORDS_PAGE: isize = 4;
/// More rows of words than any step has.
const MOST_WORDS: usize = 400;

/// What is in hand on the live screen.
#[derive(Debug)]
pub struct LiveScreen {
    /// The planned session.
    pub planned: Id,
    /// Where the keys go.
    pub focus: Focus,
    /// The chosen row of each kind of panel, from 0.
    pub rows: BTreeMap<Panel, usize>,
    /// Whether what is noted about children is shown.
    pub veil: Veil,
    /// The exercise that runs, if one does.
    pub pacer: Option<Pacer>,
    /// The step that the chosen rows belong to.
    shows: Option<String>,
    /// The step whose end has been told.
    told_end_of: Option<String>,
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
    /// The round.
    Round,
    /// Questions and variants.
    Choosing,
    /// Exercises.
    Relaxation,
    /// The step's words, scrolled.
    Words,
}

impl LiveScreen {
    /// The screen of a planned session.
    #[must_use]
    pub const fn new(planned: Id) -> Self {
        Self {
            planned,
            focus: Focus::Panel,
            rows: BTreeMap::new(),
            veil: Veil::down(),
            pacer: None,
            shows: None,
            told_end_of: None,
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
        if let Focus::Rail(_) = self.focus {
            return vec![Context::Rail, Context::Live, Context::Anywhere];
        }
        let panel = match live.current().step.kind {
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
        group.open_session(opened, &mut self.ids, now);
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
        self.screen = Screen::Live(LiveScreen::new(planned.clone()));
        self.overlays.clear();
        self.ask_about_absence(now);
        self.take_up_draft(&planned);
        Vec::new()
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
            self.overlays
                .push(super::Overlay::Ask(ask::Ask::slept(slept)));
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

    /// Something happens in the course of the session in hand.
    pub(super) fn happen(&mut self, what: Happening, now: &Now) -> Vec<Effect> {
        let Some(planned) = self.planned() else {
            return Vec::new();
        };
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let effects = group.happen(&planned, what, &mut self.ids, now);
        self.settle();
        effects
    }

    /// A leader's move in the session in hand; nothing where it would change nothing.
    pub(super) fn make(&mut self, wanted: Move, now: &Now) -> Vec<Effect> {
        let meant = self
            .session()
            .and_then(|s| s.live.as_ref())
            .and_then(|l| l.means(wanted));
        match meant {
            Some(what) => self.happen(what, now),
            None => Vec::new(),
        }
    }

    pub(super) fn act_live(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        if self.session().and_then(|s| s.live.as_ref()).is_none() {
            return self.act_before(action, now);
        }
        if let Some(effects) = self.act_everywhere_live(action, now) {
            return effects;
        }
        let Screen::Live(screen) = &self.screen else {
            return Vec::new();
        };
        if let Focus::Rail(row) = screen.focus {
            return self.act_rail(row, action, now);
        }
        match self.contexts().first() {
            Some(Context::NameTags) => self.act_name_tags(action, now),
            Some(Context::Round) => self.act_round(action, now),
            Some(Context::Choosing) => self.act_choosing(action, now),
            Some(Context::Relaxation) => self.act_relaxation(action, now),
            _ => Vec::new(),
        }
    }

    /// A click on a row of the step's panel chooses it; on the chosen one it is Enter.
    pub(super) fn click_panel_row(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        let (panel, action) = match self.contexts().first() {
            Some(Context::NameTags) => (Panel::NameTags, Action::Here),
            Some(Context::Round) => (Panel::Round, Action::Told),
            Some(Context::Choosing) => (Panel::Choosing, Action::Choose),
            Some(Context::Relaxation) => (Panel::Relaxation, Action::StartStop),
            _ => return Vec::new(),
        };
        let Some(screen) = self.live_screen() else {
            return Vec::new();
        };
        if screen.row(panel) == row {
            return self.act(action, now);
        }
        screen.rows.insert(panel, row);
        Vec::new()
    }

    fn act_before(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        match action {
            Action::Begin => self.begin(now),
            Action::Note => match self.planned() {
                Some(planned) => self.begin_note(planned, None, now),
                None => Vec::new(),
            },
            Action::Up | Action::Down => {
                let by = if action == Action::Up { -1 } else { 1 };
                if let Some(screen) = self.live_screen() {
                    screen.step_row(Panel::Before, by, usize::MAX);
                }
                Vec::new()
            }
            Action::Leave => self.leave_session(),
            _ => Vec::new(),
        }
    }

    /// What works whatever the step is; `None` for what the panel or the plan knows.
    fn act_everywhere_live(&mut self, action: Action, now: &Now) -> Option<Vec<Effect>> {
        let in_rail = matches!(self.live_screen()?.focus, Focus::Rail(_));
        Some(match action {
            Action::NextStep => self.next_or_finish(now),
            Action::PreviousStep => self.make(Move::Back, now),
            Action::Pause => self.make(Move::TogglePause, now),
            Action::MinuteMore if !in_rail => self.extend_current(1, now),
            Action::MinuteLess if !in_rail => self.extend_current(-1, now),
            Action::Candle => self.make(Move::Candle, now),
            Action::Note => {
                let (planned, about) = (self.planned()?, self.in_turn());
                self.begin_note(planned, about, now)
            }
            Action::Show => {
                self.live_screen()?.veil.toggle(now);
                Vec::new()
            }
            Action::Rail => {
                let current = self.session()?.live.as_ref()?.current_index();
                self.live_screen()?.focus = Focus::Rail(current);
                Vec::new()
            }
            Action::MustEnd => self.ask_line(LineFor::MustEnd, ""),
            Action::BeganAt => self.ask_line(LineFor::BeganAt, ""),
            Action::Cue => self.next_cue(now),
            Action::Seconds => {
                self.look.grain = match self.look.grain {
                    Grain::Minutes => Grain::Seconds,
                    Grain::Seconds => Grain::Minutes,
                };
                Vec::new()
            }
            Action::Sway => {
                self.look.flame = match self.look.flame {
                    Flame::Still => Flame::Swaying,
                    Flame::Swaying => Flame::Still,
                };
                Vec::new()
            }
            Action::Finish => self.finish(now),
            Action::PageUp | Action::PageDown => {
                let by = if action == Action::PageUp {
                    -WORDS_PAGE
                } else {
                    WORDS_PAGE
                };
                self.live_screen()?.step_row(Panel::Words, by, MOST_WORDS);
                Vec::new()
            }
            Action::Leave if !in_rail => self.leave_session(),
            _ => return None,
        })
    }

    fn begin(&mut self, now: &Now) -> Vec<Effect> {
        let (band, lang) = self.band_and_lang();
        let Some(Ok(content)) = self.session().map(|s| s.content.as_ref()) else {
            return Vec::new();
        };
        let steps = content.run_steps(band, lang);
        let length = content.file.minutes;
        let ends = self.planned_end(length, now);
        self.happen(Happening::Began { steps, ends }, now)
    }

    fn next_or_finish(&mut self, now: &Now) -> Vec<Effect> {
        let effects = self.make(Move::Next, now);
        if effects.is_empty() {
            self.finish(now)
        } else {
            effects
        }
    }

    fn finish(&mut self, now: &Now) -> Vec<Effect> {
        let lit = self
            .session()
            .and_then(|s| s.live.as_ref())
            .map(|l| l.candle);
        let mut effects = if lit == Some(Candle::Lit) {
            self.make(Move::Candle, now)
        } else {
            Vec::new()
        };
        let finished = self.make(Move::Finish, now);
        let talk = !finished.is_empty();
        effects.extend(finished);
        effects.dedup();
        if talk {
            effects.extend(self.open_debrief(now));
        }
        effects
    }

    fn extend_current(&mut self, by: i16, now: &Now) -> Vec<Effect> {
        let current = self
            .session()
            .and_then(|s| s.live.as_ref())
            .map(|l| l.current());
        match current.map(|s| s.step.id.clone()) {
            Some(id) => self.make(Move::Extend(id, by), now),
            None => Vec::new(),
        }
    }

    fn next_cue(&mut self, now: &Now) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let Some(frame) = group.frame() else {
            return Vec::new();
        };
        let cue = match frame.cue {
            Cue::Off => Cue::Visual,
            Cue::Visual => Cue::Bell,
            Cue::Bell => Cue::Off,
        };
        let frame = GroupRecord::Frame(crate::domain::group::Frame {
            cue,
            ..frame.clone()
        });
        let effects = group.write(
            vec![Edit::Group(frame_id(), Some(frame))],
            &mut self.ids,
            now,
        );
        self.say(Notice::Cue(cue), now);
        effects
    }

    pub(super) fn leave_session(&mut self) -> Vec<Effect> {
        let planned = self.planned();
        let chosen = self.group.as_ref().and_then(|g| {
            g.book
                .plan()
                .iter()
                .position(|p| Some(p.id) == planned.as_ref())
        });
        self.screen = Screen::Group(super::group::GroupScreen {
            chosen: chosen.unwrap_or_default(),
        });
        Vec::new()
    }

    /// Time has passed: the draft is saved when due, the end of a step is told once.
    pub(super) fn woke(&mut self, now: &Now) -> Vec<Effect> {
        let mut effects = self.save_draft(now);
        effects.extend(self.save_debrief(now));
        if self.end_of_step(now) {
            let cue = self.group.as_ref().and_then(|g| g.frame()).map(|f| f.cue);
            if cue == Some(Cue::Bell) {
                effects.push(Effect::Bell);
            }
        }
        if let Some(screen) = self.live_screen() {
            screen.veil.lower_if_over(now);
            if let Some(pacer) = &mut screen.pacer {
                pacer.breathe(now);
            }
        }
        effects
    }

    /// Whether the time of the step that runs has just come to its end, told once a step.
    fn end_of_step(&mut self, now: &Now) -> bool {
        let Some(session) = self.session() else {
            return false;
        };
        let Some(live) = session.live.as_ref().filter(|l| l.is_running()) else {
            return false;
        };
        let over = live.times(session.at(now), now).left <= chrono::TimeDelta::zero();
        let id = live.current().step.id.clone();
        let Some(screen) = self.live_screen() else {
            return false;
        };
        if !over || screen.told_end_of.as_ref() == Some(&id) {
            return false;
        }
        screen.told_end_of = Some(id);
        true
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
        }
    }
}
