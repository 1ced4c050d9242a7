//! What a group took from the toolbox: set aside for a session, chosen in a step, or added as a
//! step of its own. Brings it back into the session's words when those are read again. Must not
//! know where entries lie.

use std::collections::BTreeSet;

use super::{Tool, ToolId};
use crate::domain::happening::SessionBook;
use crate::domain::programme::Session;
use crate::domain::session::{Live, LiveStep};
use crate::domain::step::Step;
use crate::domain::text::{ByBand, Lines, Text};

/// The entries that were chosen in a session, each with the step that it was chosen in; one that
/// was added as a step is its own. What was taken back is not among them.
#[must_use]
pub fn taken(book: &SessionBook) -> Vec<(String, ToolId)> {
    of_steps(book, |_| true)
}

/// The entries that a group has done in a session: chosen in a step that ran.
#[must_use]
pub fn done(book: &SessionBook) -> BTreeSet<ToolId> {
    let ran = of_steps(book, |step| step.began.is_some());
    ran.into_iter().map(|(_, tool)| tool).collect()
}

fn of_steps(book: &SessionBook, wanted: impl Fn(&LiveStep) -> bool) -> Vec<(String, ToolId)> {
    let course = book.course().into_iter().map(|(_, happened)| happened);
    let live = Live::fold(course);
    let steps = live.iter().flat_map(|live| &live.steps);
    let mut taken = Vec::new();
    for step in steps.filter(|step| wanted(step)) {
        let choices = step.chosen.iter().chain([&step.step.id]);
        let tools = choices.filter_map(|choice| ToolId::from_choice(choice));
        taken.extend(tools.map(|tool| (step.step.id.clone(), tool)));
    }
    taken
}

impl Session {
    /// Puts an entry among what can be chosen in a step; where there is no such step, it becomes
    /// one.
    pub fn take_in(&mut self, step: &str, tool: &Tool) {
        match self.steps.iter_mut().find(|s| s.id == step) {
            Some(step) => step.take_in(tool),
            None => self.add_step(tool),
        }
    }

    /// Puts an entry that was set aside for the day into the step where it most likely belongs:
    /// the first of its own kind, else the first that it fits. Without any it is left out.
    pub fn set_aside(&mut self, tool: &Tool) {
        let own = self.steps.iter().position(|s| s.kind == tool.kind.step());
        let fits = || self.steps.iter().position(|s| tool.kind.fits(s.kind));
        if let Some(step) = own.or_else(fits).and_then(|at| self.steps.get_mut(at)) {
            step.take_in(tool);
        }
    }

    /// Makes a step of an entry, unless it is one already.
    pub fn add_step(&mut self, tool: &Tool) {
        let id = ToolId::of(tool).choice();
        if !self.steps.iter().any(|step| step.id == id) {
            self.steps.push(tool.step());
        }
    }

    /// The name of an entry that was taken in.
    #[must_use]
    pub fn tool_title(&self, id: &ToolId) -> Option<&Text> {
        let choice = id.choice();
        self.steps.iter().find_map(|step| {
            let variant = step.variants.iter().find(|v| v.id == choice);
            let exercise = || step.exercises.iter().find(|e| e.id == choice);
            let own = || (step.id == choice).then_some(&step.title);
            variant
                .map(|v| &v.title)
                .or_else(|| exercise().map(|e| &e.title))
                .or_else(own)
        })
    }

    /// What is needed for an entry that was taken in.
    #[must_use]
    pub fn tool_materials(&self, id: &ToolId) -> Option<&Lines> {
        let choice = id.choice();
        let mut variants = self.steps.iter().flat_map(|step| &step.variants);
        variants.find(|v| v.id == choice).map(|v| &v.materials)
    }
}

impl Step {
    /// Puts an entry among what can be chosen, unless it is there.
    pub fn take_in(&mut self, tool: &Tool) {
        let choice = ToolId::of(tool).choice();
        match tool.exercise() {
            Some(exercise) if !self.exercises.iter().any(|e| e.id == choice) => {
                self.exercises.push(exercise);
            }
            None if !self.variants.iter().any(|v| v.id == choice) => {
                self.variants.push(tool.variant());
            }
            _ => {}
        }
    }
}

impl Tool {
    /// The entry as a step of its own, with its least minutes.
    #[must_use]
    pub fn step(&self) -> Step {
        let mut step = Step {
            id: ToolId::of(self).choice(),
            kind: self.kind.step(),
            title: self.title.clone(),
            minutes: ByBand::both(self.minutes.from),
            least: None,
            why: self.why.clone(),
            to_do: self.to_do.clone(),
            say: self.say.clone(),
            tips: Lines::default(),
            user_representative: Text::default(),
            questions: Vec::new(),
            variants: Vec::new(),
            exercises: Vec::new(),
            tools: Vec::new(),
            meanwhile: None,
        };
        step.take_in(self);
        step
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tool(id: &str, kind: &str, more: &str) -> Tool {
        ron::from_str(&format!(
            r#"(format: 1, id: "{id}", kind: {kind}, title: "T", themes: [body],
            minutes: (from: 5, to: 10), children: (from: 3, to: 8), reading: none, energy: calm,
            places: [floor], do: ["Gå ut."], {more})"#
        ))
        .unwrap()
    }

    fn session() -> Session {
        let step = |id: &str, kind: &str| {
            format!(r#"Step((id: "{id}", kind: {kind}, title: "S", minutes: 10))"#)
        };
        let steps = [
            step("theme", "theme"),
            step("play", "activity"),
            step("rest", "relaxation"),
        ];
        let file = format!(
            r#"(format: 1, id: "one", kind: children, title: "En", minutes: 30, buffer: 0, steps: [{}])"#,
            steps.join(",")
        );
        let programme: crate::domain::programme::Programme = ron::from_str(
            r#"(format: 1, id: "p", title: "P", source: "S", bands: [younger], sessions: ["one"])"#,
        )
        .unwrap();
        programme.resolve(
            ron::from_str(&file).unwrap(),
            crate::domain::programme::Spoken::UNSAID,
        )
    }

    #[test]
    fn what_is_set_aside_lies_ready_where_it_belongs() {
        let mut session = session();
        let rounds = r#"rounds: [(phases: [(kind: rest, seconds: 60)])]"#;
        for tool in [
            tool("tag", "activity", ""),
            tool("weather", "talk", ""),
            tool("waves", "relaxation", rounds),
        ] {
            session.set_aside(&tool);
            session.set_aside(&tool);
        }
        let variants = |n: usize| session.steps[n].variants.len();
        assert_eq!((variants(0), variants(1), variants(2)), (1, 1, 0));
        assert_eq!(session.steps[2].exercises.len(), 1);
        let waves = ToolId::from_choice("toolbox/waves").unwrap();
        assert!(session.tool_title(&waves).is_some());
    }

    #[test]
    fn what_was_used_where_there_is_no_such_step_is_a_step() {
        let mut session = session();
        let tag = tool("tag", "activity", "");
        session.take_in("toolbox/tag", &tag);
        session.take_in("toolbox/tag", &tag);
        assert_eq!(session.steps.len(), 4);
        assert_eq!(session.steps[3].id, "toolbox/tag");
        session.take_in("play", &tag);
        assert_eq!(session.steps[1].variants[0].id, "toolbox/tag");
    }
}
