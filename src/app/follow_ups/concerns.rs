//! The page of a concern: opened by itself, or from what serious was told. The numbers and the duty
//! stand on the card, which is read first. Must not close a concern.

use super::super::App;
use super::super::effect::Effect;
use super::super::form::Subject;
use crate::domain::group::{Concern, ConcernPart, MadeFrom, Private};
use crate::domain::happening::{Serious, SessionRecord};
use crate::domain::serious_card::SeriousCard;
use crate::domain::stamp::Id;
use crate::domain::time::{Now, Zone};

/// What the card is read for.
#[derive(Debug, Default)]
pub(in crate::app) enum CardFor {
    /// To be looked at while something is told.
    #[default]
    Telling,
    /// To stand beside a concern.
    Concern(Id, Box<Concern>),
}

impl App {
    /// Asks for the page of a concern that is made from nothing else, where the group records
    /// concerns.
    pub(in crate::app) fn new_concern(&mut self, now: &Now) -> Vec<Effect> {
        if !self.uses().concerns.is_on() {
            return Vec::new();
        }
        let id = self.ids.id(now.wall);
        let concern = Concern {
            who: self.leader_here(),
            ..Concern::new(now.wall)
        };
        self.ask_for_concern(id, concern)
    }

    /// Asks for the page of the concern that something serious becomes, with the child and its own
    /// words as they were written down.
    pub(in crate::app) fn concern_from(&mut self, from: MadeFrom, now: &Now) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let made = group.book.concern_from(&from);
        // Of one that is purged nothing is written on: another is made of the words that are left.
        if let Some((id, concern)) = made.filter(|(_, it)| it.purged.is_none()) {
            let (id, concern) = (id.clone(), concern.clone());
            return self.ask_for_concern(id, concern);
        }
        let id = group.book.free_concern_id(&from);
        let session = group.sessions.get(&from.planned);
        let told = session.and_then(|session| session.book.what(&from.record));
        let Some(SessionRecord::Serious(told)) = told else {
            return Vec::new();
        };
        let mut concern = Concern {
            child: told.child.clone(),
            about: told.about,
            who: self.leader_here(),
            from: Some(from),
            ..Concern::new(now.wall)
        };
        if !told.words.is_empty() {
            let part = ConcernPart::OwnWords;
            concern.told.insert(part, told.words.clone());
        }
        let part = ConcernPart::WhenAndWhere;
        let step = told.step.as_ref();
        let step = step.and_then(|id| session?.book.step_title(id));
        let when = self.when_it_was_told(told, step, now.zone);
        concern.told.insert(part, Private::from(when.as_str()));
        self.ask_for_concern(id, concern)
    }

    /// When something serious was told, and in which step: the leaders may write on.
    fn when_it_was_told(&self, told: &Serious, step: Option<Private>, zone: Zone) -> String {
        let words = &self.words;
        let local = zone(told.wall);
        let (day, time) = (words.date(local.date()), words.at_time(local.time()));
        let step = step.map(|title| title.show().to_owned());
        [Some(day), Some(time), step]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The numbers and the duty stand on the card, which is read first.
    pub(super) fn ask_for_concern(&mut self, id: Id, concern: Concern) -> Vec<Effect> {
        self.card_for = CardFor::Concern(id, Box::new(concern));
        vec![Effect::OpenCard]
    }

    /// Opens the page of a concern, with the card beside it if that could be read.
    pub(in crate::app) fn open_concern(
        &mut self,
        id: Id,
        concern: Box<Concern>,
        card: Option<SeriousCard>,
        now: &Now,
    ) -> Vec<Effect> {
        let card = card.map(Box::new);
        self.open_form(id, Subject::Concern(concern, card), now)
    }
}
