//! Which of the grown-ups writes on this laptop. Must not ask twice.

use crate::app::ask::Ask;
use crate::app::effect::Effect;
use crate::app::room::grown_ups;
use crate::app::{App, Overlay};
use crate::domain::group::nobody;
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
            self.overlays.push(Overlay::Ask(Ask::who_writes(people)));
        }
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
