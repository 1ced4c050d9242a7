//! A step that waited: moved to next time when a session ran short, and taken up in a later one,
//! before that one's own of its kind. And with it the plan as it will be run: the programme's steps, what
//! was taken up, the group's own minutes. Must not know the time.

use serde::{Deserialize, Serialize};

use super::group::Planned;
use super::happening::RunStep;
use super::language::{Band, Lang};
use super::own_minutes::with_own;
use super::programme::Session;
use super::step::{Step, StepKind};
use super::text::ByBand;

/// A step of an earlier session that is taken up.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TakenUp {
    /// The programme's session that it comes from, by id.
    pub session: String,
    /// The step there.
    pub step: String,
    /// Its minutes.
    pub minutes: u16,
}

/// What stands before the id of a step that was taken up. No author's own id holds a slash.
const WAITED: &str = "waited/";

impl TakenUp {
    /// The id of the step where it is taken up.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{WAITED}{}/{}", self.session, self.step)
    }
}

impl Planned {
    /// The same place with a step of an earlier session taken up, of which this is the plan. One
    /// that was taken up there already is taken up from where it came from.
    #[must_use]
    pub fn taking_up(&self, step: &RunStep, earlier: &Self) -> Self {
        let came = earlier.taken_up.iter().find(|t| t.id() == step.id);
        let waited = came.cloned().unwrap_or_else(|| TakenUp {
            session: earlier.session.clone(),
            step: step.id.clone(),
            minutes: step.minutes,
        });
        let mut planned = self.clone();
        if !planned.takes_up(&waited.id()) {
            planned.taken_up.push(waited);
        }
        planned
    }

    /// Whether a step that was taken up is in the plan, by its id here.
    #[must_use]
    pub fn takes_up(&self, id: &str) -> bool {
        self.taken_up.iter().any(|waited| waited.id() == id)
    }

    /// The steps as they will be run: those that were taken up and are no longer wanted left out,
    /// the leaders' own minutes in place of the programme's.
    #[must_use]
    pub fn run_steps(&self, content: &Session, band: Band, lang: Lang) -> Vec<RunStep> {
        let mut steps = content.run_steps(band, lang);
        steps.retain(|step| !step.id.starts_with(WAITED) || self.takes_up(&step.id));
        with_own(steps, &self.own_minutes)
    }
}

impl Session {
    /// Takes up a step that waited: before the first of its kind, a theme or an activity, or else
    /// before the quiet end. One that is there already stays.
    pub fn take_up(&mut self, waited: &TakenUp, step: &Step) {
        let id = waited.id();
        if self.step(&id).is_some() {
            return;
        }
        let first = |kinds: &[StepKind]| self.steps.iter().position(|s| kinds.contains(&s.kind));
        let place = first(&[step.kind])
            .or_else(|| first(&[StepKind::Relaxation, StepKind::Closing]))
            .unwrap_or(self.steps.len());
        let minutes = ByBand::both(waited.minutes);
        let step = Step {
            id,
            minutes,
            ..step.clone()
        };
        self.steps.insert(place, step);
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::domain::happening::StepMinutes;
    use crate::domain::programme::{Programme, SessionKind};

    fn session(id: &str) -> Session {
        let step = |id: &str, kind: &str| {
            format!(r#"Step((id: "{id}", kind: {kind}, title: "S", minutes: 10))"#)
        };
        let steps = [step("round", "top_and_bottom"), step("theme", "theme")];
        let file = format!(
            r#"(format: 1, id: "{id}", kind: children, title: "En", minutes: 30, buffer: 0, steps: [{}])"#,
            steps.join(",")
        );
        let programme: Programme = ron::from_str(
            r#"(format: 1, id: "p", title: "P", source: "S", bands: [younger], sessions: ["one"])"#,
        )
        .unwrap();
        programme.resolve(
            ron::from_str(&file).unwrap(),
            crate::domain::programme::Spoken::UNSAID,
        )
    }

    fn planned(session: &str) -> Planned {
        Planned {
            session: session.into(),
            kind: SessionKind::Children,
            title: String::new(),
            date: "2027-01-26".parse().unwrap(),
            time: NaiveTime::MIN,
            minutes: 30,
            dropped: false,
            own_minutes: Vec::new(),
            taken_up: Vec::new(),
        }
    }

    fn theme(minutes: u16) -> RunStep {
        RunStep {
            id: "theme".into(),
            kind: StepKind::Theme,
            title: "S".into(),
            minutes,
        }
    }

    fn ids(steps: &[RunStep]) -> Vec<(&str, u16)> {
        steps.iter().map(|s| (s.id.as_str(), s.minutes)).collect()
    }

    #[test]
    fn what_waited_comes_before_the_sessions_own_theme_while_it_is_wanted() {
        let (first, second) = (planned("one"), planned("two"));
        let wanted = second.taking_up(&theme(15), &first);
        let mut content = session("two");
        let waited = &wanted.taken_up[0];
        let words = session("one").step("theme").unwrap().clone();
        content.take_up(waited, &words);
        content.take_up(waited, &words);
        let run = |planned: &Planned| planned.run_steps(&content, Band::Younger, Lang::Nb);
        let expected = [("round", 10), ("waited/one/theme", 15), ("theme", 10)];
        assert_eq!(ids(&run(&wanted)), expected);
        // Taken back, it is not run, though its words are still there.
        assert_eq!(ids(&run(&second)), [("round", 10), ("theme", 10)]);
    }

    #[test]
    fn an_activity_that_waited_comes_before_the_sessions_own_activity() {
        let mut content = session("two");
        let mut play = content.step("theme").unwrap().clone();
        play.id = "play".into();
        play.kind = StepKind::Activity;
        content.steps.push(play.clone());
        let waited = TakenUp {
            session: "one".into(),
            step: "play".into(),
            minutes: 12,
        };
        content.take_up(&waited, &play);
        let ids: Vec<_> = content.steps.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids, ["round", "theme", "waited/one/play", "play"]);
    }

    #[test]
    fn what_waits_once_more_is_the_same_step() {
        let (first, second, third) = (planned("one"), planned("two"), planned("three"));
        let wanted = second.taking_up(&theme(15), &first);
        let again = RunStep {
            id: wanted.taken_up[0].id(),
            ..theme(15)
        };
        let later = third.taking_up(&again, &wanted);
        assert_eq!(later.taken_up, wanted.taken_up);
        assert_eq!(later.taking_up(&again, &wanted), later);
    }

    #[test]
    fn the_groups_own_minutes_stand_in_for_the_programmes() {
        let mut planned = planned("one");
        planned.own_minutes = vec![StepMinutes {
            step: "round".into(),
            minutes: 18,
        }];
        let steps = planned.run_steps(&session("one"), Band::Younger, Lang::Nb);
        assert_eq!(ids(&steps), [("round", 18), ("theme", 10)]);
    }
}
