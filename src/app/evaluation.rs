//! Evaluating: which questions, who answers, how far each has come. From here the keyboard is handed
//! over, or a leader reads answers from paper. Must not know what anybody answered.

mod handed;
mod pad;
mod results;
#[cfg(test)]
mod tests;

pub use handed::Handed;
pub use pad::{AnswerPad, Asked, At, COLUMNS, Scaling};
pub use results::{Figures, ResultsScreen, Told};

use super::effect::Effect;
use super::notice::Notice;
use super::{App, Overlay};
use crate::content::Problem;
use crate::domain::evaluation::{Occasion, QuestionSet, Who};
use crate::domain::group::{AnswerSheet, Asking, GroupRecord, Place, Respondent, Role};
use crate::domain::language::Band;
use crate::domain::programme::SessionKind;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// The most grown-ups of a child who answer apart.
const MOST_GROWN_UPS: u8 = 4;

/// What is chosen in it.
#[derive(Debug, Default)]
pub struct EvaluationScreen {
    /// The sets of questions that there are, by occasion and by who is asked; none until they have
    /// been read.
    pub sets: Vec<QuestionSet>,
    /// The chosen one, from 0.
    pub set: usize,
    /// The session that is asked about, where it is about one.
    pub planned: Option<Id>,
    /// The chosen one of those who answer, from 0.
    pub chosen: usize,
}

/// Somebody who can answer, and how far they have come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Who.
    pub by: Respondent,
    /// How far.
    pub stands: Stands,
}

/// How far somebody has come with a set of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Nothing was answered.
    Nothing,
    /// Begun, and not given.
    Begun,
    /// Given.
    Given,
}

impl EvaluationScreen {
    /// The chosen set of questions.
    #[must_use]
    pub fn chosen_set(&self) -> Option<&QuestionSet> {
        self.sets.get(self.set)
    }

    /// The occasion of the chosen set; `None` where it asks about a session and there is none.
    #[must_use]
    pub fn asking(&self) -> Option<Asking> {
        Some(match self.chosen_set()?.occasion {
            Occasion::Start => Asking::Start,
            Occasion::Running => Asking::After(self.planned.clone()?),
            Occasion::Mid => Asking::Mid,
            Occasion::Final => Asking::Final,
        })
    }

    fn choose(&mut self, occasion: Occasion, who: Who) {
        let is_it = |set: &QuestionSet| (set.occasion, set.who) == (occasion, who);
        self.set = self.sets.iter().position(is_it).unwrap_or(0);
    }

    /// Keeps to a session that can be asked about: the last, where the chosen one cannot.
    fn settle(&mut self, sessions: &[Id]) {
        let is_one = |planned: &Id| sessions.contains(planned);
        self.planned = self.planned.take().filter(is_one);
        self.planned = self.planned.take().or_else(|| sessions.last().cloned());
    }
}

impl App {
    /// Opens it for a session, or for the group, and asks for the questions.
    pub(super) fn look_at_evaluation(&mut self, planned: Option<Id>) -> Vec<Effect> {
        let screen = EvaluationScreen {
            planned,
            ..EvaluationScreen::default()
        };
        self.lay(Overlay::Evaluation(Box::new(screen)));
        vec![Effect::ReadQuestions]
    }

    /// The questions were read: those that fit best come first to hand.
    pub(super) fn questions_read(
        &mut self,
        sets: Vec<QuestionSet>,
        problems: Vec<Problem>,
        now: &Now,
    ) -> Vec<Effect> {
        let sessions = self.asked_about(Who::Children);
        if let Some(Overlay::Evaluation(screen)) = self.overlays.last_mut() {
            screen.sets = sets;
            let occasion = match sessions.as_slice() {
                [] => Occasion::Start,
                _ => Occasion::Running,
            };
            screen.choose(occasion, Who::Children);
            screen.settle(&sessions);
        }
        self.say_first(problems, now)
    }

    /// Who can answer the chosen questions, and how far each has come. Of a child's grown-ups there
    /// is always one more than have begun.
    #[must_use]
    pub fn answer_rows(&self, screen: &EvaluationScreen) -> Vec<AnswerRow> {
        let (Some(group), Some(set)) = (&self.group, screen.chosen_set()) else {
            return Vec::new();
        };
        let ids = |role| {
            let people = group.book.people(role).into_iter();
            people.map(|(id, _)| id.clone())
        };
        let row = |by: Respondent| AnswerRow {
            stands: self.stands(screen, &by),
            by,
        };
        match set.who {
            Who::Children => ids(Role::Child).map(Respondent::Child).map(row).collect(),
            Who::Leaders => ids(Role::Leader).map(Respondent::Leader).map(row).collect(),
            Who::UserRepresentatives => {
                let people = ids(Role::UserRepresentative);
                people
                    .map(Respondent::UserRepresentative)
                    .map(row)
                    .collect()
            }
            Who::Parents => ids(Role::Child)
                .flat_map(|child| {
                    let grown_up = |nth| Respondent::GrownUpOf {
                        child: child.clone(),
                        nth,
                    };
                    let rows = (1..=MOST_GROWN_UPS).map(|nth| row(grown_up(nth)));
                    let rows: Vec<_> = rows.collect();
                    let begun = rows.iter().rposition(|row| row.stands != Stands::Nothing);
                    let shown = begun.map_or(1, |last| last + 2);
                    rows.into_iter().take(shown)
                })
                .collect(),
        }
    }

    /// The sessions that have begun and that somebody can be asked about: the children not about the
    /// parents' meetings.
    fn asked_about(&self, who: Who) -> Vec<Id> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let plan = group.book.plan().into_iter();
        let begun = plan.filter(|place| place.standing.is_some());
        let parents = |place: &Place<'_>| place.planned.kind == SessionKind::Parents;
        begun
            .filter(|place| who != Who::Children || !parents(place))
            .map(|place| place.id.clone())
            .collect()
    }

    fn stands(&self, screen: &EvaluationScreen, by: &Respondent) -> Stands {
        let sheet = self.new_sheet(screen, by.clone());
        let group = self.group.as_ref();
        let there = sheet.and_then(|sheet| group?.book.answer_sheet(&sheet.id()));
        match there {
            None => Stands::Nothing,
            Some(sheet) if sheet.being_written => Stands::Begun,
            Some(_) => Stands::Given,
        }
    }

    fn new_sheet(&self, screen: &EvaluationScreen, by: Respondent) -> Option<AnswerSheet> {
        let set = screen.chosen_set()?.id.parse().ok()?;
        Some(AnswerSheet::new(set, screen.asking()?, by))
    }

    /// How the scales of a set are answered in this group: the younger children point at faces.
    #[must_use]
    pub fn scaling(&self, who: Who) -> Scaling {
        let (band, _) = self.band_and_lang();
        match (who, band) {
            (Who::Children, Band::Younger) => Scaling::Faces,
            _ => Scaling::Marks,
        }
    }

    pub(super) fn act_evaluation(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Evaluation(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let last = self.answer_rows(screen).len().saturating_sub(1);
        let sets = screen.sets.len().max(1);
        let to = match action {
            Action::OtherQuestions => (screen.set + 1) % sets,
            Action::QuestionsBefore => (screen.set + sets - 1) % sets,
            _ => screen.set,
        };
        let who = screen.sets.get(to).map_or(Who::Children, |set| set.who);
        let sessions = self.asked_about(who);
        let Some(Overlay::Evaluation(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let chosen = screen.chosen.min(last);
        match action {
            Action::Up => screen.chosen = chosen.saturating_sub(1),
            Action::Down => screen.chosen = (chosen + 1).min(last),
            Action::OtherQuestions | Action::QuestionsBefore => {
                screen.set = to;
                screen.settle(&sessions);
            }
            Action::NextSession => screen.turn_session(&sessions, 1),
            Action::PreviousSession => screen.turn_session(&sessions, -1),
            Action::Leave => drop(self.overlays.pop()),
            Action::HandOver => return self.hand_over(now),
            Action::Results => return self.look_at_results(),
            Action::FromPaper => return self.take_from_paper(now),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn is_of_use_in_evaluation(
        &self,
        screen: &EvaluationScreen,
        action: Action,
    ) -> bool {
        let rows = self.answer_rows(screen);
        let row = rows.get(screen.chosen.min(rows.len().saturating_sub(1)));
        let may_write = self.may_write_group() && screen.asking().is_some();
        let set = screen.chosen_set();
        let about = set.filter(|set| set.occasion == Occasion::Running);
        let sessions = about.map_or(0, |set| self.asked_about(set.who).len());
        match action {
            Action::HandOver => may_write && row.is_some_and(|row| row.stands != Stands::Given),
            Action::FromPaper => may_write && row.is_some(),
            Action::OtherQuestions | Action::QuestionsBefore => screen.sets.len() > 1,
            Action::NextSession | Action::PreviousSession => sessions > 1,
            _ => true,
        }
    }

    /// The answers of the chosen one, begun or not, where somebody may write them down.
    fn chosen_pad(&mut self, now: &Now) -> Option<AnswerPad> {
        let Some(Overlay::Evaluation(screen)) = self.overlays.last() else {
            return None;
        };
        let group = self.group.as_ref()?;
        if let crate::store::Access::ReadOnly(reason) = group.access {
            self.say(Notice::ReadOnly(reason), now);
            return None;
        }
        let rows = self.answer_rows(screen);
        let row = rows.get(screen.chosen.min(rows.len().checked_sub(1)?))?;
        let sheet = self.new_sheet(screen, row.by.clone())?;
        let was = group.book.what(&sheet.id()).cloned();
        let sheet = match &was {
            Some(GroupRecord::AnswerSheet(begun)) => begun.clone(),
            _ => sheet,
        };
        let set = screen.chosen_set()?.clone();
        let scaling = self.scaling(set.who);
        let (band, lang) = self.band_and_lang();
        Some(AnswerPad::new(set, (scaling, (lang, band)), sheet, was))
    }
}

impl EvaluationScreen {
    fn turn_session(&mut self, sessions: &[Id], by: isize) {
        let at = sessions
            .iter()
            .position(|id| Some(id) == self.planned.as_ref());
        let to = at.map_or(0, |at| at.saturating_add_signed(by));
        if let Some(planned) = sessions.get(to) {
            self.planned = Some(planned.clone());
        }
    }
}
