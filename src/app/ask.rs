//! A question with answers to choose from, over the screen. Must not know the words.

use super::effect::Effect;
use super::group::{Along, Moving};
use super::new_group::Leaving;
use super::{App, Overlay};
use crate::domain::group::MadeFrom;
use crate::domain::happening::Happening;
use crate::domain::key::PublicKey;
use crate::domain::session::Slept;
use crate::domain::stamp::Id;
use crate::domain::stand_in::WithTold;
use crate::domain::time::Now;
use crate::domain::vanished::Vanished;
use crate::input::Action;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskFor {
    /// The laptop slept: does the time count?
    Slept(Slept),
    /// The program was started again after a long time: does that time count?
    Away(Slept),
    /// Is the session to end, with so many steps still to come?
    Finish(usize),
    /// Which of these writes on this laptop? The last answer is nobody in particular.
    WhoWrites(Vec<Id>),
    /// Which of these children told what is on the card? The last answer leaves it open.
    WhoTold(Vec<Id>),
    /// Do the sessions that follow move along?
    MoveFollowing(Moving),
    /// Which of these sessions of the programme is to be planned?
    Insert(Vec<String>),
    /// Are the answers that somebody has given or begun to be shown?
    ShowAnswers,
    /// Is the file that was edited by hand taken over?
    Adopt,
    /// Much of what was written is no longer in the group's folder: is it kept?
    Vanished(Box<Vanished>),
    /// A form is left in which something was written.
    LeaveForm,
    /// Is this key, which came from outside, whose it is said to be?
    Confirm(PublicKey),
    /// Does the text of a concern go for good, and what it was made from?
    Purge(Option<MadeFrom>),
    /// Is everything written into a file?
    Everything,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What is asked.
    pub about: AskFor,
    /// The chosen answer, from 0.
    pub chosen: usize,
}

impl Ask {
    /// Does a stretch in which the laptop slept count?
    #[must_use]
    pub const fn slept(slept: Slept) -> Self {
        Self {
            about: AskFor::Slept(slept),
            chosen: 0,
        }
    }

    /// Does a stretch in which nothing was written down count?
    #[must_use]
    pub const fn away(stretch: Slept) -> Self {
        Self::about(AskFor::Away(stretch))
    }

    /// Is the session to end?
    #[must_use]
    pub const fn finish(ahead: usize) -> Self {
        Self::about(AskFor::Finish(ahead))
    }

    /// Which of these writes on this laptop?
    #[must_use]
    pub const fn who_writes(people: Vec<Id>) -> Self {
        Self::about(AskFor::WhoWrites(people))
    }

    /// Which of these children told what is on the card? The one in that place is in hand.
    #[must_use]
    pub const fn who_told(children: Vec<Id>, chosen: usize) -> Self {
        Self {
            about: AskFor::WhoTold(children),
            chosen,
        }
    }

    /// Do the sessions that follow move along?
    #[must_use]
    pub const fn move_following(moving: Moving) -> Self {
        Self::about(AskFor::MoveFollowing(moving))
    }

    /// Which of these sessions is to be planned?
    #[must_use]
    pub const fn insert(sessions: Vec<String>) -> Self {
        Self::about(AskFor::Insert(sessions))
    }

    /// Are somebody's answers shown?
    #[must_use]
    pub const fn show_answers() -> Self {
        Self::about(AskFor::ShowAnswers)
    }

    /// Is the edited file taken over?
    #[must_use]
    pub const fn adopt() -> Self {
        Self::about(AskFor::Adopt)
    }

    /// Is what vanished kept?
    #[must_use]
    pub fn vanished(vanished: Vanished) -> Self {
        Self::about(AskFor::Vanished(Box::new(vanished)))
    }

    /// What becomes of the form?
    #[must_use]
    pub const fn leave_form() -> Self {
        Self::about(AskFor::LeaveForm)
    }

    /// Is this key whose it is said to be?
    #[must_use]
    pub const fn confirm(key: PublicKey) -> Self {
        Self::about(AskFor::Confirm(key))
    }

    /// Is everything written into a file?
    #[must_use]
    pub const fn everything() -> Self {
        Self::about(AskFor::Everything)
    }

    const fn about(about: AskFor) -> Self {
        Self { about, chosen: 0 }
    }

    /// How many answers there are.
    #[must_use]
    pub const fn answers(&self) -> usize {
        match &self.about {
            AskFor::Slept(_)
            | AskFor::Away(_)
            | AskFor::MoveFollowing(_)
            | AskFor::Adopt
            | AskFor::ShowAnswers
            | AskFor::Vanished(_)
            | AskFor::Confirm(_) => 2,
            AskFor::Purge(None) | AskFor::Everything => 2,
            AskFor::Finish(_) | AskFor::LeaveForm | AskFor::Purge(Some(_)) => 3,
            AskFor::WhoWrites(people) | AskFor::WhoTold(people) => people.len() + 1,
            AskFor::Insert(sessions) => sessions.len(),
        }
    }
}

impl App {
    /// Asks as soon as nobody is writing: a question never takes the keys out of a text.
    pub(super) fn ask(&mut self, ask: Ask) {
        let writing = |overlay: &Overlay| {
            matches!(
                overlay,
                Overlay::Note(_)
                    | Overlay::Line(_)
                    | Overlay::Toolbox(_)
                    | Overlay::Serious(_)
                    | Overlay::Form(_)
                    | Overlay::Search(_)
                    | Overlay::Passphrase(_)
                    | Overlay::Recovery(_)
            )
        };
        let place = self
            .overlays
            .iter()
            .position(writing)
            .unwrap_or(self.overlays.len());
        let ask = Overlay::Ask(ask);
        if self.may_be_seen(&ask) {
            self.overlays.insert(place, ask);
        } else {
            // Nobody asked for it: it waits, and no passphrase is asked for.
            self.hold_back(vec![ask]);
        }
    }

    pub(super) fn act_ask(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(super::Overlay::Ask(ask)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::Up => ask.chosen = ask.chosen.saturating_sub(1),
            Action::Down => ask.chosen = (ask.chosen + 1).min(ask.answers() - 1),
            Action::Leave => drop(self.overlays.pop()),
            Action::Accept => {
                let ask = ask.clone();
                self.overlays.pop();
                return self.answer(&ask, now);
            }
            _ => {}
        }
        Vec::new()
    }

    fn answer(&mut self, ask: &Ask, now: &Now) -> Vec<Effect> {
        match (&ask.about, ask.chosen) {
            (AskFor::Slept(slept) | AskFor::Away(slept), 1) => {
                let what = Happening::NotCounted {
                    from: slept.from,
                    until: slept.until,
                };
                self.happen(what, now)
            }
            (AskFor::Slept(_) | AskFor::Away(_), _) => Vec::new(),
            (AskFor::Finish(_), 0) => self.end(now),
            (AskFor::Finish(_), 2) => self.take_beginning_back(now),
            (AskFor::Finish(_), _) => Vec::new(),
            (AskFor::WhoWrites(people), n) => self.writes_here(people.get(n).cloned()),
            (AskFor::WhoTold(children), n) => self.told_by(children.get(n).cloned(), now),
            (AskFor::MoveFollowing(moving), 0) => self.moved(moving, Along::Alone, now),
            (AskFor::MoveFollowing(moving), _) => self.moved(moving, Along::Following, now),
            (AskFor::Insert(sessions), n) => match sessions.get(n) {
                Some(session) => self.insert(session, now),
                None => Vec::new(),
            },
            (AskFor::ShowAnswers, 0) => self.show_answers(now),
            (AskFor::ShowAnswers, _) => Vec::new(),
            (AskFor::Adopt, 0) => self.adopt(),
            (AskFor::LeaveForm, 1) => self.leave_form(Leaving::Keeping),
            (AskFor::LeaveForm, 2) => self.leave_form(Leaving::Dropping),
            (AskFor::Vanished(vanished), 0) => self.keep_vanished((**vanished).clone()),
            (AskFor::Vanished(_), _) => self.let_vanished_go(),
            (AskFor::Confirm(key), 1) => self.confirm(key.clone()),
            (AskFor::Everything, 1) => self.write_paper_now(now),
            (AskFor::Purge(_), 1) => self.purge(WithTold::Goes, now),
            (AskFor::Purge(_), 2) => self.purge(WithTold::Stays, now),
            (
                AskFor::Adopt
                | AskFor::LeaveForm
                | AskFor::Confirm(_)
                | AskFor::Purge(_)
                | AskFor::Everything,
                _,
            ) => Vec::new(),
        }
    }
}
