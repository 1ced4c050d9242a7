//! Brings each message to the place that knows what to do with it. Must not do it itself.

use super::effect::Effect;
use super::ledger::OpenGroup;
use super::message::{GroupOpened, Message};
use super::notice::Notice;
use super::target::Target;
use super::{App, Overlay, Screen, Start};
use crate::content::Problem;
use crate::domain::time::Now;
use crate::input::{self, Action, Context, Key};

impl App {
    pub(super) fn route(&mut self, message: Message, now: &Now) -> Vec<Effect> {
        match message {
            Message::Key(key) => self.key(key, now),
            Message::Act(action) => self.act(action, now),
            Message::Click(target) => self.click(target, now),
            Message::Paste(text) => self.paste(&text, now),
            Message::Resized(size) => {
                self.size = self.below_band(size);
                Vec::new()
            }
            Message::Woke => self.woke(now),
            Message::Slept(slept) => {
                self.ask_about_sleep(slept);
                Vec::new()
            }
            Message::Homes(more) => {
                self.heard_of(more);
                Vec::new()
            }
            Message::Programmes(offers) => self.offered(offers, now),
            Message::GroupOpened(opened) => self.group_opened(*opened, now),
            Message::CameIn(came) => self.came_in(*came, now),
            Message::Vanished(group, vanished) => self.told_vanished(&group, *vanished),
            Message::SessionOpened(opened) => self.session_opened(*opened, now),
            Message::SessionsRead(read) => self.sessions_read(read, now),
            Message::Saved(file) => {
                self.saved(&file, now);
                Vec::new()
            }
            Message::NotSaved(file, error) => {
                self.not_saved(file, error);
                Vec::new()
            }
            Message::PaperWritten(paper) => self.only_say(
                paper.map_or_else(Notice::PaperNotWritten, Notice::PaperWritten),
                now,
            ),
            Message::SavedElsewhere(copy) => self.only_say(
                copy.map_or_else(Notice::NotSavedElsewhere, Notice::SavedElsewhere),
                now,
            ),
            Message::NotOpened(problems) => self.say_first(problems, now),
            Message::ReadToSearch(read) => self.read_to_search(read),
            Message::Toolbox(opened) => self.toolbox_opened(*opened, now),
            Message::Rehearsal(events, problems) => self.rehearsal_read(events, problems, now),
            Message::Questions(sets, problems) => self.questions_read(sets, problems, now),
            Message::Card(opened) => self.card_opened(*opened, now),
            Message::Identity(identity) => self.identity_told(identity, now),
            Message::Unlocked(outcome) => self.unlocked(outcome, now),
            Message::StoodIn(stood) => self.stood_in(*stood, now),
            Message::Protected(protected) => self.protected(*protected, now),
            Message::FavouritesNotKept(error) => {
                self.only_say(Notice::FavouritesNotKept(error), now)
            }
            Message::RoomNotTold(error) => self.room_not_told(error, now),
            Message::NotEnded => self.ask_how_to_leave(),
            Message::NotRehearsed => self.only_say(Notice::SaveFirst, now),
            Message::Ending => self.keep_what_is_written(now),
        }
    }

    /// The program ends: whatever is being written is saved.
    pub(super) fn keep_what_is_written(&mut self, now: &Now) -> Vec<Effect> {
        let mut effects = self.write_draft(now);
        effects.extend(self.keep_held_line(now));
        effects.extend(self.save_words(now));
        effects.extend(self.save_form(now));
        effects.extend(self.save_answers(now));
        effects.extend(self.keep_debrief(now));
        effects
    }

    fn key(&mut self, key: Key, now: &Now) -> Vec<Effect> {
        // What the program had to say was about the key before.
        self.notice = None;
        let contexts = self.contexts();
        match input::find(&contexts, key) {
            // The digit says for what.
            Some(Action::RaiseHand | Action::TakeChoice) => self.raise_hand(key),
            Some(Action::Mark) => self.mark(key, now),
            Some(action) => self.act(action, now),
            // No control key means more than it says while the keyboard is in other hands.
            None if self.handed().is_some() => self.write_key(key, now),
            None => match key {
                // Where text is written a letter is text, but a control key is not: what no
                // place nearer binds means what it means everywhere.
                Key::Ctrl(_) => match input::find(&[Context::Anywhere], key) {
                    Some(action) => self.act(action, now),
                    None => self.write_key(key, now),
                },
                _ if contexts.iter().any(|c| c.takes_text()) => self.write_key(key, now),
                _ => Vec::new(),
            },
        }
    }

    fn click(&mut self, target: Target, now: &Now) -> Vec<Effect> {
        if self.handed().is_some() {
            return self.click_answer_of(target, now);
        }
        match target {
            Target::Hint(action) => self.act(action, now),
            Target::Step(step) => self.click_step(step, now),
            Target::Row(row) => self.click_row(row, now),
            Target::Field(field) => {
                self.click_answer(field);
                self.click_field(field);
                self.click_form_field(field);
                Vec::new()
            }
        }
    }

    fn click_row(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        if !self.overlays.is_empty() {
            return self.click_row_over(row, now);
        }
        let accept = match &mut self.screen {
            Screen::Home(home) if home.chosen == row => Action::OpenGroup,
            Screen::Group(group) if group.chosen == row => Action::RunSession,
            Screen::Home(home) => {
                home.chosen = row;
                return Vec::new();
            }
            Screen::Group(group) => {
                group.chosen = row;
                return Vec::new();
            }
            Screen::Live(_) => return self.click_panel_row(row, now),
            Screen::WrittenIn(screen) if screen.row == row => Action::StepDone,
            Screen::WrittenIn(screen) => {
                screen.row = row;
                return Vec::new();
            }
            Screen::People(people) if people.chosen == row => Action::Rename,
            Screen::People(people) => {
                people.chosen = row;
                return Vec::new();
            }
            Screen::Tour => {
                self.click_stop(row);
                return Vec::new();
            }
            Screen::Debrief(_) | Screen::Reading(_) | Screen::NewGroup(_) => return Vec::new(),
        };
        self.act(accept, now)
    }

    /// A click on a row of what lies over the screen; on the chosen one it is Enter, where Enter
    /// does something with it.
    fn click_row_over(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        let (chosen, accept) = match self.overlays.last_mut() {
            Some(Overlay::Ask(ask)) => {
                ask.chosen = row;
                return self.act(Action::Accept, now);
            }
            Some(Overlay::Toolbox(_)) => {
                self.click_tool(row);
                return Vec::new();
            }
            Some(Overlay::Frame(_)) => return self.click_part(row, now),
            Some(Overlay::WhatNow(_)) => return self.click_way(row, now),
            Some(Overlay::Say(_)) => {
                self.click_choice(row);
                return Vec::new();
            }
            Some(Overlay::Signs(_)) => return self.click_sign(row, now),
            Some(Overlay::InRoom(screen)) => (&mut screen.chosen, Some(Action::Tick)),
            Some(Overlay::WhoIsHere(pad)) => (&mut pad.chosen, Some(Action::Here)),
            Some(Overlay::WhoReads(screen)) => (&mut screen.chosen, Some(Action::Tick)),
            Some(Overlay::Held(screen)) => (&mut screen.chosen, None),
            Some(Overlay::Glance(screen)) => (&mut screen.person, None),
            Some(Overlay::FollowUps(screen)) => (&mut screen.chosen, Some(Action::Change)),
            Some(Overlay::Written(screen)) => (&mut screen.chosen, Some(Action::Change)),
            Some(Overlay::Child(screen)) => (&mut screen.chosen, Some(Action::Change)),
            Some(Overlay::Effort(screen)) => (&mut screen.chosen, Some(Action::WriteEffort)),
            Some(Overlay::Evaluation(screen)) => (&mut screen.chosen, Some(Action::HandOver)),
            Some(Overlay::Search(screen)) => (&mut screen.chosen, Some(Action::Jump)),
            _ => return Vec::new(),
        };
        let again = *chosen == row;
        *chosen = row;
        match accept.filter(|_| again) {
            Some(accept) => self.act(accept, now),
            None => Vec::new(),
        }
    }

    /// Says the first of what is wrong, if anything is.
    pub(super) fn say_first(&mut self, problems: Vec<Problem>, now: &Now) -> Vec<Effect> {
        if let Some(problem) = problems.into_iter().next() {
            self.say(Notice::Problem(problem), now);
        }
        Vec::new()
    }

    /// Says what became of something, which asks for nothing more.
    fn only_say(&mut self, notice: Notice, now: &Now) -> Vec<Effect> {
        self.say(notice, now);
        Vec::new()
    }

    fn group_opened(&mut self, opened: GroupOpened, now: &Now) -> Vec<Effect> {
        let group = OpenGroup::new(opened, &mut self.ids);
        let start = std::mem::replace(&mut self.start, Start::Home);
        let follow_ups = matches!(&start, Start::FollowUps(id) if *id == group.id);
        let found = match &start {
            Start::Found(entry) if entry.group == group.id => Some((**entry).clone()),
            _ => None,
        };
        let wanted = match start {
            Start::Session(id, planned)
            | Start::Rehearse {
                group: id, planned, ..
            } if id == group.id => {
                planned.or_else(|| group.book.to_lead(now.today()).map(|p| p.id.clone()))
            }
            _ => None,
        };
        self.show_group(group, now);
        if self.tour.is_some() {
            self.begin_tour();
            return Vec::new();
        }
        if let Some(planned) = wanted {
            return self.open_session(planned);
        }
        if follow_ups {
            self.look_at_follow_ups();
        }
        if let Some(entry) = found {
            return self.land(entry);
        }
        self.ask_who_writes();
        self.ask_to_confirm();
        Vec::new()
    }
}
