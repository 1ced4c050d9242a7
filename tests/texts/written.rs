//! Every text of a file, with the way to it.

use smil::domain::evaluation::QuestionSet;
use smil::domain::exercise::{Exercise, Round};
use smil::domain::language::{Band, Lang};
use smil::domain::programme::{Change, Entry, Programme, SessionFile};
use smil::domain::rehearsal::Event;
use smil::domain::serious_card::SeriousCard;
use smil::domain::step::{Meanwhile, Question, Step, Variant};
use smil::domain::text::{Lines, Text};
use smil::domain::toolbox::Tool;
use smil::domain::tour::Tour;

/// One line, and for whom it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub band: Option<Band>,
    pub lang: Option<Lang>,
    pub text: String,
}

/// A text in all its bands and languages.
#[derive(Debug, Clone)]
pub struct Written {
    /// `03-feelings theme say`
    pub at: String,
    pub lines: Vec<Line>,
}

impl Written {
    /// The lines that are written for a band in a language.
    pub fn of(&self, lang: Lang, band: Band) -> Vec<&str> {
        let lines = self.lines.iter();
        lines
            .filter(|line| line.lang == Some(lang) && line.band.is_none_or(|b| b == band))
            .map(|line| line.text.as_str())
            .collect()
    }

    pub fn of_text(at: &str, text: &Text) -> Self {
        let lines = text.all().map(|(band, lang, text)| Line {
            band,
            lang,
            text: text.clone(),
        });
        Self {
            at: at.to_owned(),
            lines: lines.collect(),
        }
    }

    pub fn of_lines(at: &str, lines: &Lines) -> Self {
        let lines = lines.all().flat_map(|(band, lang, lines)| {
            lines.iter().map(move |text| Line {
                band,
                lang,
                text: text.clone(),
            })
        });
        Self {
            at: at.to_owned(),
            lines: lines.collect(),
        }
    }
}

/// Gathers texts.
#[derive(Default)]
pub struct All(pub Vec<Written>);

impl All {
    pub fn of_programme(programme: &Programme, ritual: &[Step]) -> Self {
        let mut all = Self::default();
        all.text("", "title", &programme.title);
        all.text("", "source", &programme.source);
        for step in ritual {
            all.step(step);
        }
        all
    }

    pub fn of_session(session: &SessionFile) -> Self {
        let mut all = Self::default();
        all.text("", "title", &session.title);
        for (field, lines) in [
            ("aims", &session.aims),
            ("materials", &session.materials),
            ("prepare", &session.prepare),
            ("lead", &session.lead),
            ("bring", &session.bring),
            ("send_home", &session.send_home),
        ] {
            all.lines("", field, lines);
        }
        all.text("", "tell_parents", &session.tell_parents);
        for entry in &session.steps {
            match entry {
                Entry::Ritual(_) => {}
                Entry::Change(change) => all.change(change),
                Entry::Step(step) => all.step(step),
            }
        }
        all
    }

    pub fn of_card(card: &SeriousCard) -> Self {
        let mut all = Self::default();
        all.text("", "title", &card.title);
        all.text("", "user_representative", &card.user_representative);
        all.lines("", "say", &card.say);
        all.lines("", "ask", &card.ask);
        all.lines("", "do", &card.to_do);
        for about in &card.kinds {
            let at = format!("{:?}", about.kind);
            all.text(&at, "title", &about.title);
            all.lines(&at, "say", &about.say);
            all.lines(&at, "ask", &about.ask);
            all.lines(&at, "do", &about.to_do);
        }
        for own in &card.countries {
            let at = format!("{:?}", own.country);
            all.lines(&at, "duty", &own.duty);
            for number in &own.call {
                all.text(&way(&at, &number.number), "title", &number.title);
            }
        }
        all
    }

    pub fn of_event(event: &Event) -> Self {
        let mut all = Self::default();
        all.text("", "title", &event.title);
        all.text("", "tell", &event.tell);
        for (n, outcome) in event.outcomes.iter().enumerate() {
            let at = format!("outcome {}", n + 1);
            all.text(&at, "title", &outcome.title);
            all.text(&at, "why", &outcome.why);
        }
        all
    }

    pub fn of_tour(tour: &Tour) -> Self {
        let mut all = Self::default();
        all.text("", "title", &tour.title);
        for stop in &tour.stops {
            all.text(&stop.id, "title", &stop.title);
            all.lines(&stop.id, "points", &stop.points);
            all.text(&stop.id, "why", &stop.why);
            all.lines(&stop.id, "sources", &stop.sources);
            all.text(&stop.id, "try", &stop.to_try.to_do);
        }
        all
    }

    pub fn of_questions(set: &QuestionSet) -> Self {
        let mut all = Self::default();
        all.text("", "title", &set.title);
        all.text("", "lead say", &set.lead);
        for scale in &set.scales {
            all.text(&scale.id, "ask", &scale.ask);
            all.text(&scale.id, "low", &scale.low);
            all.text(&scale.id, "high", &scale.high);
        }
        for question in &set.open {
            all.text(&question.id, "ask", &question.ask);
        }
        all
    }

    pub fn of_tool(tool: &Tool) -> Self {
        let mut all = Self::default();
        for (field, text) in [
            ("title", &tool.title),
            ("fewer", &tool.fewer),
            ("instead", &tool.instead),
            ("why", &tool.why),
            ("source", &tool.source),
        ] {
            all.text("", field, text);
        }
        for (field, lines) in [
            ("aims", &tool.aims),
            ("materials", &tool.materials),
            ("do", &tool.to_do),
            ("say", &tool.say),
            ("talk", &tool.talk),
        ] {
            all.lines("", field, lines);
        }
        all.rounds("", &tool.rounds);
        all
    }

    fn text(&mut self, at: &str, field: &str, text: &Text) {
        self.0.push(Written::of_text(&way(at, field), text));
    }

    fn lines(&mut self, at: &str, field: &str, lines: &Lines) {
        self.0.push(Written::of_lines(&way(at, field), lines));
    }

    pub fn step(&mut self, step: &Step) {
        let at = &step.id;
        self.text(at, "title", &step.title);
        self.text(at, "why", &step.why);
        self.text(at, "user_representative", &step.user_representative);
        self.lines(at, "do", &step.to_do);
        self.lines(at, "say", &step.say);
        self.lines(at, "tips", &step.tips);
        self.parts(at, &step.questions, &step.variants, &step.exercises);
        self.meanwhile(at, step.meanwhile.as_ref());
    }

    fn change(&mut self, change: &Change) {
        let at = &change.ritual;
        for (field, text) in [
            ("title", &change.title),
            ("why", &change.why),
            ("user_representative", &change.user_representative),
        ] {
            if let Some(text) = text {
                self.text(at, field, text);
            }
        }
        for (field, lines) in [
            ("do", &change.to_do),
            ("say", &change.say),
            ("tips", &change.tips),
        ] {
            if let Some(lines) = lines {
                self.lines(at, field, lines);
            }
        }
        self.parts(
            at,
            change.questions.as_deref().unwrap_or_default(),
            change.variants.as_deref().unwrap_or_default(),
            change.exercises.as_deref().unwrap_or_default(),
        );
        self.meanwhile(at, change.meanwhile.as_ref());
    }

    fn meanwhile(&mut self, at: &str, meanwhile: Option<&Meanwhile>) {
        if let Some(meanwhile) = meanwhile {
            let at = way(at, "meanwhile");
            self.text(&at, "title", &meanwhile.title);
            self.lines(&at, "do", &meanwhile.to_do);
            self.lines(&at, "say", &meanwhile.say);
        }
    }

    fn parts(
        &mut self,
        at: &str,
        questions: &[Question],
        variants: &[Variant],
        exercises: &[Exercise],
    ) {
        for question in questions {
            self.text(&way(at, &question.id), "ask", &question.ask);
        }
        for variant in variants {
            let at = way(at, &variant.id);
            self.text(&at, "title", &variant.title);
            self.lines(&at, "do", &variant.to_do);
            self.lines(&at, "say", &variant.say);
            self.text(&at, "fewer", &variant.fewer);
            self.text(&at, "instead", &variant.instead);
            self.lines(&at, "talk", &variant.talk);
            self.lines(&at, "materials", &variant.materials);
        }
        for exercise in exercises {
            let at = way(at, &exercise.id);
            self.text(&at, "title", &exercise.title);
            self.rounds(&at, &exercise.rounds);
        }
    }

    fn rounds(&mut self, at: &str, rounds: &[Round]) {
        for phase in rounds.iter().flat_map(|round| &round.phases) {
            self.text(at, "phase say", &phase.say);
        }
    }
}

fn way(at: &str, field: &str) -> String {
    format!("{at} {field}").trim_start().to_owned()
}
