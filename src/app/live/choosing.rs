//! Questions and variants to choose from while a step runs; what was chosen is kept. Must not
//! know the words.

use super::super::App;
use super::super::effect::Effect;
use super::Panel;
use crate::domain::session::Move;
use crate::domain::step::{Question, Variant, is_for};
use crate::domain::time::Now;
use crate::domain::toolbox::ToolId;
use crate::input::Action;

/// Something that can be chosen in a step.
#[derive(Debug, Clone, Copy)]
pub enum Choice<'a> {
    /// A question.
    Question(&'a Question),
    /// A way to do it.
    Variant(&'a Variant),
}

impl<'a> Choice<'a> {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &'a str {
        match self {
            Self::Question(question) => question.id.as_str(),
            Self::Variant(variant) => variant.id.as_str(),
        }
    }
}

impl App {
    /// What can be chosen in the step that runs, for the group's age band.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice<'_>> {
        let (band, _) = self.band_and_lang();
        let Some(step) = self.authored() else {
            return Vec::new();
        };
        // A step that is an entry of the toolbox is its own only way.
        let variants = step.variants.iter();
        let (from_toolbox, own): (Vec<_>, Vec<_>) = variants
            .filter(|v| is_for(&v.bands, band) && v.id != step.id)
            .partition(|v| ToolId::from_choice(&v.id).is_some());
        let questions = step.questions.iter().filter(|q| is_for(&q.bands, band));
        // What the author wrote for this very step comes first.
        own.into_iter()
            .map(Choice::Variant)
            .chain(questions.map(Choice::Question))
            .chain(from_toolbox.into_iter().map(Choice::Variant))
            .collect()
    }

    pub(super) fn act_choosing(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let ids: Vec<String> = self.choices().iter().map(|c| c.id().to_owned()).collect();
        let Some(screen) = self.live_screen() else {
            return Vec::new();
        };
        match action {
            Action::Up => screen.step_row(Panel::Choosing, -1, ids.len()),
            Action::Down => screen.step_row(Panel::Choosing, 1, ids.len()),
            Action::Choose => {
                if let Some(id) = ids.get(screen.row(Panel::Choosing)) {
                    return self.make(Move::Choose(id.clone()), now);
                }
            }
            _ => {}
        }
        Vec::new()
    }
}
