//! Looking for something in the toolbox, over whatever screen is in hand: what fits now, by words
//! as they are typed, and what is done with what was found. Must not know how an entry is drawn.

mod filter;
mod screen;
mod using;

pub use filter::Filter;
pub use screen::{Aim, ToolboxScreen};

use super::effect::Effect;
use super::message::ToolboxOpened;
use super::notice::Notice;
use super::reading::Page;
use super::{App, Overlay, Screen};
use crate::domain::group::{GroupRecord, Role};
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::domain::toolbox::{Theme, ToolKind, Wish};
use crate::input::Action;
use screen::Given;

/// Rows of the screen that are not the entry's text: the header and what lies at the foot.
pub const CHROME: u16 = 4;
/// Columns that an entry's text is never wider than.
pub const WIDEST: u16 = 90;

impl App {
    /// Asks for the toolbox, for the group in hand where there is one.
    pub(super) fn ask_for_toolbox(&self) -> Vec<Effect> {
        let group = self.group.as_ref().map(|group| group.id.clone());
        vec![Effect::OpenToolbox(group)]
    }

    /// Shows the toolbox over the screen in hand.
    pub(super) fn toolbox_opened(&mut self, mut opened: ToolboxOpened, now: &Now) -> Vec<Effect> {
        let (band, lang) = self.band_and_lang();
        let aim = self.toolbox_aim(now);
        let wish = self.wish_for_now(&aim, now);
        let themes = self.themes_of(&aim);
        let problem = opened.problems.pop();
        let given = Given {
            aim,
            wish,
            themes,
            band,
            lang,
        };
        let screen = ToolboxScreen::new(opened, given);
        self.lay(Overlay::Toolbox(Box::new(screen)));
        if let Some(problem) = problem {
            self.say(Notice::Problem(problem), now);
        }
        Vec::new()
    }

    fn toolbox_aim(&self, now: &Now) -> Aim {
        if let Some(Overlay::WhatNow(_)) = self.overlays.last() {
            let room = self.what_now(now, |now| now.room_for_activity()).flatten();
            return Aim::Shorter(room.unwrap_or(LEAST_MINUTES));
        }
        let live = self.session().and_then(|s| s.live.as_ref());
        match &self.screen {
            Screen::Live(_) if live.is_some_and(|live| live.finished.is_none()) => Aim::Live,
            Screen::Live(screen) if live.is_none() && self.may_write_group() => {
                Aim::Plan(screen.planned.clone())
            }
            Screen::Group(_) if self.may_write_group() => {
                let ahead = self.chosen_in_plan().filter(|place| place.is_ahead());
                ahead.map_or(Aim::Browse, |place| Aim::Plan(place.id.clone()))
            }
            _ => Aim::Browse,
        }
    }

    /// What the session is about that the toolbox is opened for.
    fn themes_of(&self, aim: &Aim) -> Vec<Theme> {
        let planned = match aim {
            Aim::Browse => None,
            Aim::Plan(planned) => Some(planned),
            Aim::Live | Aim::Shorter(_) => self.screen.planned(),
        };
        let offered = self
            .group
            .as_ref()
            .zip(planned)
            .and_then(|(group, planned)| {
                let GroupRecord::Planned(place) = group.book.what(planned)? else {
                    return None;
                };
                group.offer.as_ref().ok()?.session(&place.session)
            });
        offered.map_or_else(Vec::new, |offered| offered.themes.clone())
    }

    /// What fits now, as far as that is known: who is here, and the minutes that are left.
    fn wish_for_now(&self, aim: &Aim, now: &Now) -> Wish {
        let mut wish = Wish::default();
        let Some(group) = &self.group else {
            return wish;
        };
        if *aim == Aim::Browse {
            return wish;
        }
        let children = u16::try_from(group.book.people(Role::Child).len()).unwrap_or(u16::MAX);
        wish.children = (children > 0).then_some(children);
        let live = matches!(aim, Aim::Live | Aim::Shorter(_));
        let Some(session) = self.session().filter(|_| live) else {
            return wish;
        };
        let here = super::room::count(&group.book, &session.book).children;
        if here > 0 {
            wish.children = Some(here);
        }
        if let Aim::Shorter(room) = aim {
            wish.minutes = Some(*room);
            wish.kind = Some(ToolKind::Activity);
        } else if let Some(live) = &session.live {
            let step = live.current();
            let used = live.used(live.current_index(), session.at(now));
            let left = step.allotted().saturating_sub(used).as_secs() / 60;
            wish.minutes = Some(u16::try_from(left).unwrap_or(u16::MAX).max(LEAST_MINUTES));
            if step.step.kind == StepKind::Relaxation {
                wish.kind = Some(ToolKind::Relaxation);
            }
        }
        wish
    }

    pub(super) fn act_toolbox(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Toolbox(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match (action, screen.open) {
            (Action::Favourite, _) => return screen.turn_favourite(),
            (Action::UseNow, _) => return self.use_now(now),
            (Action::SetAside, _) => return self.set_aside(now),
            (Action::Leave, Some(_)) => screen.open = None,
            (Action::Leave, None) => {
                self.overlays.pop();
            }
            (_, Some(top)) => {
                let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
                let top = self.entry_page().scrolled(top, action, height);
                if let Some(Overlay::Toolbox(screen)) = self.overlays.last_mut() {
                    screen.open = Some(top);
                }
            }
            (_, None) => screen.act(action),
        }
        Vec::new()
    }

    /// The chosen entry in full.
    fn entry_page(&self) -> Page {
        let width = self.size.columns.saturating_sub(2).min(WIDEST);
        let screen = self.toolbox();
        let entry = screen.and_then(|screen| Some((screen.tool()?, screen.band)));
        entry.map_or_else(Page::default, |(tool, band)| {
            Page::of(&self.words.tool(tool, band), width)
        })
    }

    /// A click on an entry chooses it; on the chosen one it opens it.
    pub(super) fn click_tool(&mut self, row: usize) {
        if let Some(Overlay::Toolbox(screen)) = self.overlays.last_mut() {
            if screen.chosen == row {
                screen.act(Action::OpenEntry);
            } else if row < screen.found().len() {
                screen.chosen = row;
            }
        }
    }
}

/// However little is left of a step, something short is worth looking for.
const LEAST_MINUTES: u16 = 5;
