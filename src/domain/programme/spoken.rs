//! The language of texts that do not say which they are in: the programme says it for all of them,
//! so that a group with another language sees that a text is not in its own.

use super::SessionFile;
use crate::domain::exercise::Exercise;
use crate::domain::language::Lang;
use crate::domain::step::{Meanwhile, Question, Step, Variant};

/// The languages of texts that name none; `None` where nobody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// Of the session's own file.
    pub session: Option<Lang>,
    /// Of the ritual's steps.
    pub ritual: Option<Lang>,
}

impl Spoken {
    /// Nobody said any.
    pub const UNSAID: Self = Self {
        session: None,
        ritual: None,
    };
}

impl SessionFile {
    /// Says of every text that names no language which it is in; the steps' are said by each.
    pub(super) fn speak(&mut self, lang: Lang) {
        for lines in [
            &mut self.aims,
            &mut self.materials,
            &mut self.prepare,
            &mut self.lead,
            &mut self.bring,
            &mut self.send_home,
        ] {
            lines.speak(lang);
        }
        self.title.speak(lang);
        self.tell_parents.speak(lang);
    }
}

impl Step {
    /// Says of every text that names no language which it is in.
    pub(super) fn speak(&mut self, lang: Lang) {
        for text in [
            &mut self.title,
            &mut self.why,
            &mut self.user_representative,
        ] {
            text.speak(lang);
        }
        for lines in [&mut self.to_do, &mut self.say, &mut self.tips] {
            lines.speak(lang);
        }
        for Question { ask, .. } in &mut self.questions {
            ask.speak(lang);
        }
        for variant in &mut self.variants {
            of_variant(variant, lang);
        }
        for Exercise { title, rounds, .. } in &mut self.exercises {
            title.speak(lang);
            let phases = rounds.iter_mut().flat_map(|round| &mut round.phases);
            phases.for_each(|phase| phase.say.speak(lang));
        }
        if let Some(Meanwhile { title, to_do, say }) = &mut self.meanwhile {
            title.speak(lang);
            to_do.speak(lang);
            say.speak(lang);
        }
    }
}

fn of_variant(variant: &mut Variant, lang: Lang) {
    for text in [&mut variant.title, &mut variant.fewer, &mut variant.instead] {
        text.speak(lang);
    }
    for lines in [
        &mut variant.to_do,
        &mut variant.say,
        &mut variant.talk,
        &mut variant.materials,
    ] {
        lines.speak(lang);
    }
}
