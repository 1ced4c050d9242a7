//! Which of the grown-ups writes on this laptop. Must not ask twice.

use crate::app::ask::Ask;
use crate::app::effect::Effect;
use crate::app::room::grown_ups;
use crate::app::{App, Overlay};
use crate::domain::group::nobody;
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;
use crate::store::Access;

impl App {
    /// Asks which of the leaders writes on this laptop, if nobody was asked before.
    pub(in crate::app) fn ask_who_writes(&mut self) {
        let Some(group) = &self.group else {
            return;
        };
        if group.author.is_some() || group.access != Access::Write {
            return;
        }
        let people: Vec<Id> = grown_ups(&group.book)
            .into_iter()
            .map(|(id, _)| id.clone())
            .collect();
        if !people.is_empty() {
            self.lay(Overlay::Ask(Ask::who_writes(people)));
        }
    }

    /// Asks about a key that came from outside, which reads nothing before somebody says yes.
    pub(in crate::app) fn ask_to_confirm(&mut self) {
        let Some(group) = &self.group else {
            return;
        };
        let waiting = group
            .circle
            .as_ref()
            .and_then(|circle| circle.waiting.first());
        if let (Some(key), Access::Write) = (waiting, group.access) {
            let ask = Ask::confirm(key.clone());
            self.lay(Overlay::Ask(ask));
        }
    }

    /// Seals the group for a key too.
    pub(in crate::app) fn confirm(&mut self, key: PublicKey) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let group = group.id.clone();
        vec![Effect::Confirm { group, key }]
    }

    /// Remembers who writes on this laptop; `None` is nobody in particular.
    pub(in crate::app) fn writes_here(&mut self, author: Option<Id>) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let author = author.unwrap_or_else(nobody);
        group.author = Some(author.clone());
        vec![Effect::Remember {
            group: group.id.clone(),
            author,
        }]
    }
}
