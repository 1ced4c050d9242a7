//! Where the time of a session went, looked at when it is over: a story, and what the next plan can
//! take over from it. Must not judge.

use super::super::effect::Effect;
use super::super::reading::{CHROME, Page, WIDEST};
use super::super::{App, Overlay};
use crate::domain::story::spent;
use crate::domain::time::Now;
use crate::input::Action;
use crate::say;
use crate::words::story::{Kind, Line};

/// What is shown of it.
#[derive(Debug, Default)]
pub struct SpentScreen {
    /// The first row that is shown, from 0.
    pub top: usize,
}

impl App {
    /// Opens it, and asks for what was led before.
    pub(in crate::app) fn look_where_time_went(&mut self) -> Vec<Effect> {
        self.lay(Overlay::Spent(SpentScreen::default()));
        self.ask_for_what_was_led()
    }

    /// Its text, for a screen of so many columns.
    #[must_use]
    pub fn spent_page(&self, columns: u16, now: &Now) -> Page {
        let width = columns.saturating_sub(2).min(WIDEST);
        Page::of(&self.spent_lines(now), width)
    }

    fn spent_lines(&self, now: &Now) -> Vec<Line> {
        let planned = self.screen.planned();
        let sources = planned.and_then(|planned| self.sources(planned, now));
        let rows = sources.map_or_else(Vec::new, |sources| spent(&sources));
        // The heading is the screen's own.
        let told = rows.iter().skip(1);
        let mut lines: Vec<Line> = told.flat_map(|row| self.words.story(row, None)).collect();
        lines.extend(self.next_plan_lines());
        lines
    }

    fn next_plan_lines(&self) -> Vec<Line> {
        let words = &self.words;
        let Some((id, planned)) = self.next_plan() else {
            return Vec::new();
        };
        let title = words.quote(&planned.title);
        let own = self.own_minutes_for(id);
        let text = if self.uses_own_minutes(id) {
            say!(words, "spent-own-on")
        } else if self.own_minutes_before(id).is_empty() {
            say!(words, "spent-own-little")
        } else if own.is_empty() {
            say!(words, "spent-own-fits")
        } else {
            let list = words.minutes_changed(&self.programmes_plan(id), &own);
            say!(words, "spent-own-offer", list = list)
        };
        vec![
            Line::edge(Kind::Section, say!(words, "spent-next", title = title)),
            Line::edge(Kind::Body, text),
        ]
    }

    pub(in crate::app) fn act_spent(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
        let page = self.spent_page(self.size.columns, now);
        let next = self.next_plan().map(|(id, _)| id.clone());
        let Some(Overlay::Spent(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::OwnMinutes => {
                return next.map_or_else(Vec::new, |id| self.turn_own_minutes(&id, now));
            }
            Action::Leave => drop(self.overlays.pop()),
            _ => screen.top = page.scrolled(screen.top, action, height),
        }
        Vec::new()
    }
}
