//! The language of texts that do not say which they are in: the programme says it for all of them,
//! so that a group with another language sees that a text is not in its own.

use super::{Entry, Session};
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

impl Session {
    /// Says of every text that names no language which it is in.
    pub fn speak(&mut self, spoken: Spoken) {
        for (n, step) in self.steps.iter_mut().enumerate() {
            let lang = match self.file.steps.get(n) {
                Some(Entry::Ritual(_)) => spoken.ritual,
                Some(Entry::Change(_) | Entry::Step(_)) | None => spoken.session,
            };
            if let Some(lang) = lang {
                of_step(step, lang);
            }
        }
        let Some(lang) = spoken.session else { return };
        let file = &mut self.file;
        for lines in [
            &mut file.aims,
            &mut file.materials,
            &mut file.prepare,
            &mut file.lead,
            &mut file.bring,
            &mut file.send_home,
        ] {
            lines.speak(lang);
        }
        file.title.speak(lang);
        file.tell_parents.speak(lang);
    }
}

fn of_step(step: &mut Step, lang: Lang) {
    for text in [
        &mut step.title,
        &mut step.why,
        &mut step.user_representative,
    ] {
        text.speak(lang);
    }
    for lines in [&mut step.to_do, &mut step.say, &mut step.tips] {
        lines.speak(lang);
    }
    for Question { ask, .. } in &mut step.questions {
        ask.speak(lang);
    }
    for variant in &mut step.variants {
        of_variant(variant, lang);
    }
    for Exercise { title, rounds, .. } in &mut step.exercises {
        title.speak(lang);
        let phases = rounds.iter_mut().flat_map(|round| &mut round.phases);
        phases.for_each(|phase| phase.say.speak(lang));
    }
    if let Some(Meanwhile { title, to_do, say }) = &mut step.meanwhile {
        title.speak(lang);
        to_do.speak(lang);
        say.speak(lang);
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
