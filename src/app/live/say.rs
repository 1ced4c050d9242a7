//! A choice put to the group: hands are counted by keys, what was chosen is kept and done. Knows
//! how many hands there are, never whose.

use super::super::effect::Effect;
use super::super::ledger::Edit;
use super::super::notice::Notice;
use super::super::{App, Overlay};
use super::choosing::Choice;
use crate::domain::happening::{Happening, Say, SayChoice, SessionRecord};
use crate::domain::time::Now;
use crate::input::{Action, Key};

/// A choice being put to the group.
#[derive(Debug)]
pub struct SayScreen {
    /// The choices, with the hands so far.
    pub say: Say,
    in_hand: usize,
    /// Whether somebody took the one in hand with the arrows since a hand was counted.
    by_hand: bool,
}

/// A key for each.
const MOST: usize = 9;

impl SayScreen {
    /// The choice that Enter chooses: the one with the most hands, or the one in hand where that is
    /// not one, or where somebody went to it.
    #[must_use]
    pub fn chosen(&self) -> usize {
        match self.say.most().as_slice() {
            [most] if !self.by_hand => *most,
            _ => self.in_hand,
        }
    }

    fn go(&mut self, by: isize) {
        let last = self.say.choices.len().saturating_sub(1);
        self.in_hand = self.chosen().saturating_add_signed(by).min(last);
        self.by_hand = true;
    }

    fn raise(&mut self, place: usize) {
        if place < self.say.choices.len() {
            self.in_hand = place;
            self.by_hand = false;
            self.say.raise(place);
        }
    }

    fn lower(&mut self) {
        self.by_hand = false;
        self.say.lower(self.in_hand);
    }
}

impl App {
    /// Puts what can be chosen in the step to the group: ways to do it, or else everything.
    pub(super) fn put_to_group(&mut self, now: &Now) -> Vec<Effect> {
        let (band, lang) = self.band_and_lang();
        let all = self.choices();
        let is_way = |choice: &&Choice<'_>| matches!(choice, Choice::Variant(_));
        let ways = all.iter().filter(is_way).count();
        let put = all.iter().filter(|choice| ways < 2 || is_way(choice));
        let choices: Vec<SayChoice> = put
            .take(MOST)
            .map(|choice| SayChoice {
                title: match choice {
                    Choice::Question(question) => question.ask.or_empty(lang, band),
                    Choice::Variant(variant) => variant.title.or_empty(lang, band),
                }
                .into(),
                choice: Some(choice.id().to_owned()),
                hands: 0,
            })
            .collect();
        let Some(session) = self.session().filter(|_| choices.len() > 1) else {
            self.say(Notice::NotNow, now);
            return Vec::new();
        };
        let step = session.live.as_ref().map(|l| l.current().step.id.clone());
        let say = Say {
            wall: now.wall,
            step,
            after: Some(session.at(now).into()),
            choices,
            chosen: None,
        };
        self.overlays.push(Overlay::Say(Box::new(SayScreen {
            say,
            in_hand: 0,
            by_hand: false,
        })));
        Vec::new()
    }

    fn say_screen(&mut self) -> Option<&mut SayScreen> {
        match self.overlays.last_mut() {
            Some(Overlay::Say(screen)) => Some(screen),
            _ => None,
        }
    }

    /// A hand is counted by the digit of its choice.
    pub(in crate::app) fn raise_hand(&mut self, key: Key) -> Vec<Effect> {
        let digit = match key {
            Key::Char(digit) => digit.to_digit(10),
            _ => None,
        };
        let place = digit.and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
        if let (Some(place), Some(screen)) = (place, self.say_screen()) {
            screen.raise(place);
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
            Action::Leave => drop(self.overlays.pop()),
            Action::Choose => return self.said(now),
            _ => {}
        }
        Vec::new()
    }

    /// A click counts a hand.
    pub(in crate::app) fn click_choice(&mut self, row: usize) {
        if let Some(screen) = self.say_screen() {
            screen.raise(row);
        }
    }

    /// Keeps what the group chose, and chooses it in the step: one deed.
    fn said(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Say(screen)) = self.overlays.pop() else {
            return Vec::new();
        };
        let mut say = screen.say.clone();
        say.chosen = Some(screen.chosen());
        let chosen = say.chosen().cloned();
        let live = self.session().and_then(|s| s.live.as_ref());
        let step = live.map(|live| live.current());
        let done = |choice: &String| step.is_some_and(|s| s.chosen.contains(choice));
        let choice = chosen.as_ref().and_then(|c| c.choice.clone());
        let choose = choice.filter(|choice| !done(choice)).zip(step);
        let choose = choose.map(|(choice, step)| Happening::Chose {
            step: step.step.id.clone(),
            choice,
        });
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
        if let (Some(chosen), false) = (chosen, effects.is_empty()) {
            self.say(Notice::Said(chosen.title), now);
        }
        effects
    }
}
