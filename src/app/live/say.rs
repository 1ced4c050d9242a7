//! A choice put to the group: hands are counted by keys, what was chosen is kept and done. Knows
//! how many hands there are, never whose.

mod screen;

use super::super::effect::Effect;
use super::super::ledger::Edit;
use super::super::line::{LineFor, LineProblem};
use super::super::notice::Notice;
use super::super::{App, Overlay};
use super::choosing::Choice;
use crate::domain::happening::{Happening, Say, SayChoice, SessionRecord};
use crate::domain::time::Now;
use crate::input::{Action, Key};
use screen::MOST;
pub use screen::{SayScreen, Stage};

/// Characters of a choice that leaders write: it is read from the ring.
const LONGEST: usize = 40;

impl App {
    /// Puts what can be chosen in the step to the group: ways to do it, or else everything. Where
    /// there is nothing, the leaders are asked for a choice of their own.
    pub(super) fn put_to_group(&mut self, now: &Now) -> Vec<Effect> {
        let choices = self.what_to_put();
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let empty = choices.is_empty();
        let step = session.live.as_ref().map(|l| l.current().step.id.clone());
        let say = Say {
            wall: now.wall,
            step,
            after: Some(session.at(now).into()),
            choices,
            chosen: None,
        };
        let screen = Box::new(SayScreen::new(say));
        self.lay(Overlay::Say(screen));
        if empty {
            return self.ask_line(LineFor::NewChoice, "");
        }
        Vec::new()
    }

    fn what_to_put(&self) -> Vec<SayChoice> {
        let (band, lang) = self.band_and_lang();
        let all = self.choices();
        let is_way = |choice: &&Choice<'_>| matches!(choice, Choice::Variant(_));
        let ways = all.iter().filter(is_way).count();
        let put = all.iter().filter(|choice| ways < 2 || is_way(choice));
        let choice = |choice: &Choice<'_>| SayChoice {
            title: match choice {
                Choice::Question(question) => question.ask.or_empty(lang, band),
                Choice::Variant(variant) => variant.title.or_empty(lang, band),
            }
            .into(),
            choice: Some(choice.id().to_owned()),
            hands: 0,
        };
        put.take(MOST).map(choice).collect()
    }

    /// Adds a choice that leaders wrote.
    pub(in crate::app) fn add_choice(&mut self, title: &str) -> Result<Vec<Effect>, LineProblem> {
        if title.is_empty() {
            return Err(LineProblem::Empty);
        }
        if title.chars().count() > LONGEST {
            return Err(LineProblem::TooLong);
        }
        let say = self.overlays.iter_mut().find_map(|overlay| match overlay {
            Overlay::Say(screen) => Some(screen),
            _ => None,
        });
        if let Some(screen) = say.filter(|screen| screen.has_room()) {
            screen.add(title);
        }
        Ok(Vec::new())
    }

    fn say_screen(&mut self) -> Option<&mut SayScreen> {
        match self.overlays.last_mut() {
            Some(Overlay::Say(screen)) => Some(screen),
            _ => None,
        }
    }

    /// A digit counts a hand for its choice, or takes the choice to be put up.
    pub(in crate::app) fn raise_hand(&mut self, key: Key) -> Vec<Effect> {
        let digit = match key {
            Key::Char(digit) => digit.to_digit(10),
            _ => None,
        };
        let place = digit.and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
        if let Some(place) = place {
            self.click_choice(place);
        }
        Vec::new()
    }

    pub(in crate::app) fn act_say(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(screen) = self.say_screen() else {
            return Vec::new();
        };
        match action {
            Action::Up => screen.go(-1),
            Action::Down => screen.go(1),
            Action::LowerHand => screen.lower(),
            Action::Undo => screen.take_back(),
            Action::AddChoice if screen.has_room() => {
                return self.ask_line(LineFor::NewChoice, "");
            }
            Action::Leave => drop(self.overlays.pop()),
            Action::PutUp => screen.put_up(),
            // Those in the room decide between what is even.
            Action::Choose if screen.is_tie() => {}
            Action::Choose if !screen.say.choices.is_empty() => return self.said(now),
            _ => {}
        }
        Vec::new()
    }

    /// A click does what the digit of its choice does.
    pub(in crate::app) fn click_choice(&mut self, row: usize) {
        match self.say_screen() {
            Some(screen) if screen.stage == Stage::Hands => screen.raise(row),
            Some(screen) => screen.take(row),
            None => {}
        }
    }

    /// Keeps what the group chose, and chooses it in the step in which it was asked: one deed. Where
    /// nobody raised a hand, only that it was asked.
    fn said(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Say(screen)) = self.overlays.pop() else {
            return Vec::new();
        };
        let mut say = screen.say.clone();
        say.choose(screen.chosen().unwrap_or(screen.in_hand));
        let chosen = say.chosen().cloned();
        let choose = self.to_choose(&say);
        let (id, Some(planned)) = (self.ids.id(now.wall), self.planned()) else {
            return Vec::new();
        };
        let record = Edit::Session(planned.clone(), id, Some(SessionRecord::Say(say)));
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let effects = match choose {
            Some(what) => group.happen_with(&planned, what, vec![record], &mut self.ids, now),
            None => group.write(vec![record], &mut self.ids, now),
        };
        self.settle();
        if !effects.is_empty() {
            let notice = chosen.map_or(Notice::NoHands, |chosen| Notice::Said(chosen.title));
            self.say(notice, now);
        }
        effects
    }

    /// What was chosen, as something that happens in its step, where it has not happened there yet.
    fn to_choose(&self, say: &Say) -> Option<Happening> {
        let choice = say.chosen()?.choice.clone()?;
        let live = self.session()?.live.as_ref()?;
        let step = live.step(say.step.as_deref()?)?;
        let new = !step.chosen.contains(&choice);
        new.then(|| Happening::Chose {
            step: step.step.id.clone(),
            choice,
        })
    }
}
