//! Puts a session together with its programme's ritual, and a ritual together with that of the
//! programme it was taken over from. Must not know where the files lie.

use super::{Change, Entry, Programme, Session, SessionFile, Spoken};
use crate::domain::step::Step;

/// A ritual step that a session names and the programme does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownRitual {
    /// The id that was named.
    pub id: String,
    /// Its place in the session's list, from 0.
    pub entry: usize,
}

impl Programme {
    /// The ritual's step with this id.
    #[must_use]
    pub fn ritual_step(&self, id: &str) -> Option<&Step> {
        self.ritual.iter().find(|step| step.id == id)
    }

    /// Takes over another programme's ritual: its own steps stand in for those of the same id,
    /// the others come after them.
    pub fn take_ritual_of(&mut self, other: &Self) {
        let mut own = std::mem::take(&mut self.ritual);
        for step in &other.ritual {
            let at = own.iter().position(|mine| mine.id == step.id);
            self.ritual
                .push(at.map_or_else(|| step.clone(), |at| own.remove(at)));
        }
        self.ritual.append(&mut own);
    }

    /// Every ritual step that a session names and the programme does not have.
    #[must_use]
    pub fn unknown_ritual(&self, file: &SessionFile) -> Vec<UnknownRitual> {
        let mut unknown = Vec::new();
        for (entry, line) in file.steps.iter().enumerate() {
            let id = match line {
                Entry::Step(_) => continue,
                Entry::Ritual(id) => id,
                Entry::Change(change) => &change.ritual,
            };
            if self.ritual_step(id).is_none() {
                let id = id.clone();
                unknown.push(UnknownRitual { id, entry });
            }
        }
        unknown
    }

    /// Puts a session together with the ritual, in the order of its file, and says of every text
    /// that names no language which it is in. The file's own steps move over: they can be most of
    /// what it says. Ritual steps that the programme does not have are left out.
    #[must_use]
    pub fn resolve(&self, mut file: SessionFile, spoken: Spoken) -> Session {
        let lines = std::mem::take(&mut file.steps);
        let steps = lines.into_iter().filter_map(|line| {
            let (lang, mut step) = match line {
                Entry::Step(step) => (spoken.session, *step),
                Entry::Ritual(id) => (spoken.ritual, self.ritual_step(&id)?.clone()),
                Entry::Change(change) => {
                    let step = changed(self.ritual_step(&change.ritual)?, &change);
                    (spoken.session, step)
                }
            };
            if let Some(lang) = lang {
                step.speak(lang);
            }
            Some(step)
        });
        let steps = steps.collect();
        if let Some(lang) = spoken.session {
            file.speak(lang);
        }
        Session { file, steps }
    }

    /// Puts what a session uses of the ritual into the programme's order: a step that stands after
    /// one that should come later moves to just before it. All else stays where it is.
    pub fn put_in_order(&self, session: &mut Session) {
        let steps = &mut session.steps;
        for (n, id) in self.ritual_order.iter().enumerate().rev() {
            let later = self.ritual_order.get(n + 1..).unwrap_or_default();
            let from = steps.iter().position(|step| step.id == *id);
            let to = steps.iter().position(|step| later.contains(&step.id));
            if let (Some(from), Some(to)) = (from, to)
                && to < from
            {
                steps[to..=from].rotate_right(1);
            }
        }
    }
}

fn changed(step: &Step, c: &Change) -> Step {
    let mut step = step.clone();
    replace(&mut step.minutes, c.minutes.as_ref());
    if c.least.is_some() {
        step.least = c.least;
    }
    for (to, from) in [
        (&mut step.title, &c.title),
        (&mut step.why, &c.why),
        (&mut step.user_representative, &c.user_representative),
    ] {
        replace(to, from.as_ref());
    }
    for (to, from) in [
        (&mut step.to_do, &c.to_do),
        (&mut step.say, &c.say),
        (&mut step.tips, &c.tips),
    ] {
        replace(to, from.as_ref());
    }
    replace(&mut step.questions, c.questions.as_ref());
    replace(&mut step.variants, c.variants.as_ref());
    replace(&mut step.exercises, c.exercises.as_ref());
    replace(&mut step.tools, c.tools.as_ref());
    if c.meanwhile.is_some() {
        step.meanwhile.clone_from(&c.meanwhile);
    }
    step
}

fn replace<T: Clone>(to: &mut T, from: Option<&T>) {
    if let Some(value) = from {
        to.clone_from(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Band;

    fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
        options.from_str(text).unwrap()
    }

    fn step(id: &str, minutes: u16) -> String {
        format!(r#"(id: "{id}", kind: plain, title: "{id}", minutes: {minutes})"#)
    }

    fn programme(more: &str, steps: &[(&str, u16)]) -> Programme {
        let steps: Vec<_> = steps.iter().map(|(id, min)| step(id, *min)).collect();
        read(&format!(
            r#"(format: 1, id: "p", title: "P", source: "S", bands: [younger], {more}
            ritual: [{}], sessions: ["one"])"#,
            steps.join(", ")
        ))
    }

    fn session() -> SessionFile {
        read(
            r#"(format: 1, id: "one", kind: children, title: "En", minutes: 9, buffer: 0, steps: [
                Ritual("tags"), Ritual("candle"),
                Step(id: "own", kind: theme, title: "T", minutes: 1),
                Change(ritual: "meal", minutes: 30), Ritual("closing"),
            ])"#,
        )
    }

    fn ids(steps: &[Step]) -> Vec<(&str, u16)> {
        let minutes = |step: &Step| step.minutes.of(Band::Younger);
        steps.iter().map(|s| (s.id.as_str(), minutes(s))).collect()
    }

    const RITUAL: [(&str, u16); 4] = [("tags", 5), ("candle", 3), ("meal", 20), ("closing", 7)];

    #[test]
    fn a_group_that_always_eats_first_eats_first_in_every_session() {
        let programme = programme(r#"ritual_order: ["meal", "tags", "candle"],"#, &RITUAL);
        let mut session = programme.resolve(session(), Spoken::UNSAID);
        programme.put_in_order(&mut session);
        let expected = [
            ("meal", 30),
            ("tags", 5),
            ("candle", 3),
            ("own", 1),
            ("closing", 7),
        ];
        assert_eq!(ids(&session.steps), expected);
    }

    #[test]
    fn a_ritual_that_is_taken_over_can_be_changed_and_added_to() {
        let guide = programme("", &RITUAL);
        let mut ours = programme(r#"ritual_of: "guide","#, &[("song", 4), ("meal", 45)]);
        ours.take_ritual_of(&guide);
        let expected = [
            ("tags", 5),
            ("candle", 3),
            ("meal", 45),
            ("closing", 7),
            ("song", 4),
        ];
        assert_eq!(ids(&ours.ritual), expected);
    }
}
