//! Carries out an action: first what holds everywhere, then what the screen in hand makes of
//! it. Must not know keys.

use super::effect::Effect;
use super::hiding::Anew;
use super::notice::Notice;
use super::{App, Overlay, Screen};
use crate::domain::time::Now;
use crate::input::{Action, Key};

impl App {
    /// Carries out an action, as by a key.
    pub(super) fn act(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        if self.handed().is_some() {
            return self.act_handed(action, now);
        }
        match action {
            Action::Quit => vec![Effect::Quit],
            Action::Help if self.has_help() => self.show_help(),
            Action::SaveElsewhere => self.ask_where_else(),
            Action::Hide => self.hide(now),
            Action::BackToTour => self.back_to_tour(now),
            Action::LeaveItAtThat => self.leave_it_at_that(now),
            Action::Toolbox if self.overlays.is_empty() => self.ask_for_toolbox(),
            Action::Search if self.overlays.is_empty() => self.ask_to_search(),
            Action::Listen if !self.overlays.is_empty() => self.listen_at_once(now),
            // A hand that was counted is nothing yet that the group has done.
            Action::Undo if matches!(self.overlays.last(), Some(Overlay::Say(_))) => {
                self.act_say(action, now)
            }
            Action::Undo => self.take_back(now),
            Action::Redo => self.make_again(now),
            _ if !self.overlays.is_empty() => self.act_overlay(action, now),
            _ => match self.screen {
                Screen::Home(_) => self.act_home(action, now),
                Screen::Group(_) => self.act_group(action, now),
                Screen::NewGroup(_) => self.act_new_group(action, now),
                Screen::People(_) => self.act_people(action, now),
                Screen::Live(_) => self.act_live(action, now),
                Screen::Debrief(_) => self.act_debrief(action, now),
                Screen::WrittenIn(_) => self.act_written_in(action, now),
                Screen::Reading(_) => self.act_reading(action, now),
                Screen::Tour => self.act_tour(action, now),
            },
        }
    }

    fn act_overlay(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        match self.overlays.last_mut() {
            Some(Overlay::Help(help)) => {
                if action == Action::Leave {
                    self.overlays.pop();
                } else {
                    help.act(action);
                }
                Vec::new()
            }
            Some(Overlay::Note(_)) => self.act_note(action, now),
            Some(Overlay::Line(_)) => self.act_line(action, now),
            Some(Overlay::Ask(_)) => self.act_ask(action, now),
            Some(Overlay::Toolbox(_)) => self.act_toolbox(action, now),
            Some(Overlay::Aside(_)) => self.act_aside(action, now),
            Some(Overlay::Held(_)) => self.act_held(action, now),
            Some(Overlay::Serious(_)) => self.act_serious(action, now),
            Some(Overlay::Signs(_)) => self.act_signs(action, now),
            Some(Overlay::Frame(_)) => self.act_frame(action, now),
            Some(Overlay::Passphrase(_)) => self.act_passphrase(action),
            Some(Overlay::KeptBack) => self.act_kept_back(action),
            Some(Overlay::Recovery(_)) => self.act_recovery(action),
            Some(Overlay::WhoIsHere(_)) => self.act_who_is_here(action, now),
            Some(Overlay::WhatNow(_)) => self.act_what_now(action, now),
            Some(Overlay::Say(_)) => self.act_say(action, now),
            Some(Overlay::Spent(_)) => self.act_spent(action, now),
            Some(Overlay::FollowUps(_)) => self.act_follow_ups(action, now),
            Some(Overlay::Form(_)) => self.act_form(action, now),
            Some(Overlay::WhoReads(_)) => self.act_who_reads(action, now),
            Some(Overlay::Written(_)) => self.act_written(action, now),
            Some(Overlay::Child(_)) => self.act_child(action, now),
            Some(Overlay::Glance(_)) => self.act_glance(action, now),
            Some(Overlay::Course(_)) => self.act_course(action),
            Some(Overlay::Effort(_)) => self.act_effort(action, now),
            Some(Overlay::Evaluation(_)) => self.act_evaluation(action, now),
            Some(Overlay::Results(_)) => self.act_results(action),
            Some(Overlay::Handed(_)) => self.act_handed(action, now),
            Some(Overlay::FromPaper(_)) => self.act_from_paper(action, now),
            Some(Overlay::Papers(_)) => self.act_papers(action, now),
            Some(Overlay::Earlier(_)) => self.act_earlier(action, now),
            Some(Overlay::Search(_)) => self.act_search(action, now),
            Some(Overlay::Explained(_)) => self.act_explained(action),
            Some(Overlay::Rehearsed(_)) => self.act_rehearsed(action, now),
            Some(Overlay::InRoom(_)) => self.act_in_room(action, now),
            None => Vec::new(),
        }
    }

    /// A key that is text where text is being written.
    pub(super) fn write_key(&mut self, key: Key, now: &Now) -> Vec<Effect> {
        if self.handed().is_some() {
            self.write_answer(key, now);
            return Vec::new();
        }
        match self.overlays.last_mut() {
            Some(Overlay::Note(pad)) => pad.key(key, now),
            Some(Overlay::Line(line)) => line.key(key),
            Some(Overlay::Toolbox(screen)) => screen.key(key),
            Some(Overlay::Serious(screen)) => screen.key(key, now),
            Some(Overlay::Form(form)) => form.key(key, now),
            Some(Overlay::FromPaper(_)) => self.write_answer(key, now),
            Some(Overlay::Search(screen)) => screen.key(key, now),
            Some(Overlay::Passphrase(pad)) => pad.key(key),
            Some(Overlay::KeptBack) => return self.write_anew(&Anew::Key(key), now),
            Some(_) => {}
            None => {
                self.debrief_key(key, now);
                self.write_in_form(key);
            }
        }
        Vec::new()
    }

    pub(super) fn paste(&mut self, text: &str, now: &Now) -> Vec<Effect> {
        if self.handed().is_some() {
            self.paste_answer(text, now);
            return Vec::new();
        }
        match self.overlays.last_mut() {
            Some(Overlay::Note(pad)) => pad.paste(text, now),
            Some(Overlay::Line(line)) => line.paste(text),
            Some(Overlay::Toolbox(screen)) => screen.paste(text),
            Some(Overlay::Serious(screen)) => screen.paste(text, now),
            Some(Overlay::Form(form)) => form.paste(text, now),
            Some(Overlay::FromPaper(_)) => self.paste_answer(text, now),
            Some(Overlay::Search(screen)) => screen.paste(text, now),
            Some(Overlay::Passphrase(pad)) => pad.paste(text),
            Some(Overlay::KeptBack) => return self.write_anew(&Anew::Pasted(text), now),
            Some(_) => {}
            None => {
                self.debrief_paste(text, now);
                self.paste_in_form(text);
            }
        }
        Vec::new()
    }

    fn take_back(&mut self, now: &Now) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let did = group.last_done();
        let effects = group.undo(&mut self.ids, now);
        self.has_turned(effects, Notice::Undone(did), now)
    }

    fn make_again(&mut self, now: &Now) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let did = group.last_undone();
        let effects = group.redo(&mut self.ids, now);
        self.has_turned(effects, Notice::Redone(did), now)
    }

    /// Says what was taken back or made again, and brings the screen in line with it.
    fn has_turned(&mut self, mut effects: Vec<Effect>, said: Notice, now: &Now) -> Vec<Effect> {
        let nothing = effects.is_empty();
        self.say(if nothing { Notice::NothingToUndo } else { said }, now);
        self.settle();
        let shown = self.screen.planned().cloned();
        effects.extend(shown.and_then(|planned| self.read_content_again(&planned)));
        effects
    }
}
