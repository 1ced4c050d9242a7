//! What is done with an entry of the toolbox: it is used now, or set aside for a planned session.
//! Each is one deed that can be taken back. Must not know where entries lie.

use super::{Aim, ToolboxScreen};
use crate::app::effect::Effect;
use crate::app::ledger::Edit;
use crate::app::live::Panel;
use crate::app::notice::Notice;
use crate::app::{App, Overlay};
use crate::domain::group::{GroupRecord, SetAside};
use crate::domain::happening::RunStep;
use crate::domain::session::Move;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::domain::toolbox::{Tool, ToolId};
use crate::input::Action;

impl App {
    /// The toolbox, where it is open.
    #[must_use]
    pub fn toolbox(&self) -> Option<&ToolboxScreen> {
        match self.overlays.last() {
            Some(Overlay::Toolbox(screen)) => Some(screen),
            _ => None,
        }
    }

    /// Uses the open entry in the step that runs; where it cannot stand in for what that step
    /// holds, it becomes the next step of the plan.
    pub(super) fn use_now(&mut self, now: &Now) -> Vec<Effect> {
        let Some(tool) = self.toolbox().and_then(ToolboxScreen::tool).cloned() else {
            return Vec::new();
        };
        if self
            .toolbox()
            .is_some_and(|screen| matches!(screen.aim, Aim::Shorter(_)))
        {
            return self.take_shorter(&tool, now);
        }
        let kind = self
            .session()
            .and_then(|s| s.live.as_ref())
            .map(|live| live.current().step.kind);
        self.overlays.pop();
        match kind {
            Some(kind) if tool.kind.fits(kind) => self.use_in_step(&tool, now),
            Some(_) => self.add_tool(&tool, now),
            None => Vec::new(),
        }
    }

    fn use_in_step(&mut self, tool: &Tool, now: &Now) -> Vec<Effect> {
        let choice = ToolId::of(tool).choice();
        let Some(session) = self.session_mut() else {
            return Vec::new();
        };
        let Some(live) = &session.live else {
            return Vec::new();
        };
        let step = live.current().step.id.clone();
        let chosen = &live.current().chosen;
        if chosen.last() == Some(&choice) {
            return Vec::new();
        }
        let chosen = chosen.contains(&choice);
        if let Ok(content) = &mut session.content {
            content.take_in(&step, tool);
        }
        let exercise = self.exercises().iter().position(|e| e.id == choice);
        if let Some(row) = exercise {
            // It is started by hand, when everybody sits well.
            if let Some(screen) = self.live_screen() {
                screen.pacer = None;
                screen.rows.insert(Panel::Relaxation, row);
            }
            return Vec::new();
        }
        let row = self.choices().iter().position(|c| c.id() == choice);
        if let (Some(row), Some(screen)) = (row, self.live_screen()) {
            screen.rows.insert(Panel::Choosing, row);
        }
        let mut effects = Vec::new();
        if chosen {
            // It was chosen before something else was: chosen again, it is the last.
            effects.extend(self.make(Move::Choose(choice.clone()), now));
        }
        effects.extend(self.make(Move::Choose(choice), now));
        effects.dedup();
        effects
    }

    fn add_tool(&mut self, tool: &Tool, now: &Now) -> Vec<Effect> {
        let (band, lang) = self.band_and_lang();
        if let Some(session) = self.session_mut()
            && let Ok(content) = &mut session.content
        {
            content.add_step(tool);
        }
        let step = RunStep {
            id: ToolId::of(tool).choice(),
            kind: tool.kind.step(),
            title: tool.title.or_empty(lang, band).to_owned(),
            minutes: tool.minutes.from,
        };
        let effects = self.make(Move::Add(step), now);
        let notice = if effects.is_empty() {
            Notice::NotNow
        } else {
            Notice::ComesNext
        };
        self.say(notice, now);
        effects
    }

    /// Sets the open entry aside for the planned session, or puts it back.
    pub(super) fn set_aside(&mut self, now: &Now) -> Vec<Effect> {
        let Some(screen) = self.toolbox() else {
            return Vec::new();
        };
        let (Aim::Plan(id), Some(tool)) = (&screen.aim, screen.tool()) else {
            return Vec::new();
        };
        let wanted = SetAside {
            planned: id.clone(),
            tool: ToolId::of(tool),
        };
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let there = group.book.records_of_aside(&wanted);
        let (edits, notice) = if there.is_empty() {
            let record = GroupRecord::SetAside(wanted.clone());
            let edit = Edit::Group(self.ids.id(now.wall), Some(record));
            (vec![edit], Notice::SetAside)
        } else {
            let gone = there.into_iter().map(|id| Edit::Group(id, None));
            (gone.collect(), Notice::PutBack)
        };
        let mut effects = group.write(edits, &mut self.ids, now);
        if !effects.is_empty() {
            self.say(notice, now);
            effects.extend(self.read_content_again(&wanted.planned));
        }
        effects
    }

    /// Reads the words of a session again that is on the screen and has not begun: what lies ready
    /// for it may have changed.
    pub(in crate::app) fn read_content_again(&self, planned: &Id) -> Option<Effect> {
        let group = self.group.as_ref()?;
        let session = group.sessions.get(planned)?;
        let on_screen = self.screen.planned() == Some(planned);
        (on_screen && session.live.is_none()).then(|| Effect::ReadSessions {
            group: group.id.clone(),
            planned: vec![planned.clone()],
        })
    }

    /// Whether the chosen entry is set aside for the session that the toolbox was opened for.
    #[must_use]
    pub fn is_set_aside(&self, tool: &Tool) -> bool {
        let id = match self.toolbox().map(|screen| &screen.aim) {
            Some(Aim::Plan(id)) => Some(id),
            Some(Aim::Live | Aim::Shorter(_)) => self.screen.planned(),
            Some(Aim::Browse) | None => None,
        };
        let there = self.group.as_ref().zip(id);
        there.is_some_and(|(group, id)| group.book.set_aside(id).contains(&ToolId::of(tool)))
    }

    /// Whether a key does something in the toolbox now.
    pub(in crate::app) fn is_of_use_in_toolbox(&self, action: Action) -> bool {
        let Some(screen) = self.toolbox() else {
            return true;
        };
        match action {
            Action::OpenEntry | Action::Favourite => screen.tool().is_some(),
            _ => true,
        }
    }
}
