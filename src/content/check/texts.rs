//! Which texts a programme has, and which it lacks in one of its bands or languages. Must not
//! read the texts themselves.

mod of_entries;

use std::collections::BTreeSet;

use super::band::by_band;
use crate::content::finding::Finding;
use crate::content::problem::{ProblemKind, TextField};
use crate::domain::exercise::{Exercise, Round};
use crate::domain::language::{Band, Lang};
use crate::domain::programme::{Change, Entry, Programme, SessionFile};
use crate::domain::serious_card::SeriousCard;
use crate::domain::step::{Meanwhile, Question, Step, Variant};
use crate::domain::text::{Lines, Text, Wording};
use crate::domain::toolbox::Tool;
use crate::parse::Trail;

/// The most characters of a sentence to say that can be read at a glance, live.
const LONGEST_SAY: usize = 159;
/// The most characters of a thing to do.
const LONGEST_DO: usize = 119;

/// What is asked of a text, whether it is one sentence or several.
trait Written {
    /// Whether it is written for a band in a language, or for all languages.
    fn has(&self, lang: Lang, band: Band) -> bool;
    /// Every language that it names.
    fn langs(&self) -> Vec<Lang>;
    /// The characters of its longest line, in whatever band and language.
    fn longest(&self) -> usize;
}

impl Written for Text {
    fn has(&self, lang: Lang, band: Band) -> bool {
        self.exactly(lang, band).is_some()
    }
    fn langs(&self) -> Vec<Lang> {
        langs(self)
    }
    fn longest(&self) -> usize {
        let lengths = self.all().map(|(_, _, text)| text.chars().count());
        lengths.max().unwrap_or(0)
    }
}

impl Written for Lines {
    fn has(&self, lang: Lang, band: Band) -> bool {
        self.exactly(lang, band)
            .is_some_and(|lines| !lines.is_empty())
    }
    fn langs(&self) -> Vec<Lang> {
        langs(self)
    }
    fn longest(&self) -> usize {
        let lines = self.all().flat_map(|(_, _, lines)| lines);
        lines.map(|line| line.chars().count()).max().unwrap_or(0)
    }
}

fn langs<T>(wording: &Wording<T>) -> Vec<Lang> {
    wording.all().filter_map(|(_, lang, _)| lang).collect()
}

/// Every text of one file, with the way to it.
#[derive(Default)]
pub(super) struct Texts<'a> {
    all: Vec<(Trail, &'a dyn Written)>,
    /// Those that a leader misses when they are not there, with the way to what lacks them.
    wanted: Vec<(Trail, TextField, &'a dyn Written)>,
    /// Those that are read at a glance, live, with the most characters of a line.
    glanced_at: Vec<(Trail, TextField, usize, &'a dyn Written)>,
}

impl<'a> Texts<'a> {
    /// The texts of a programme's head.
    pub(super) fn of_programme(programme: &'a Programme) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &programme.title);
        texts.must(&root, "source", TextField::Source, &programme.source);
        for (n, step) in programme.ritual.iter().enumerate() {
            texts.step(&root.field("ritual").item(n), step);
        }
        texts
    }

    /// The texts of a session, those of the ritual left out.
    pub(super) fn of_session(session: &'a SessionFile) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &session.title);
        texts.must(&root, "aims", TextField::Aims, &session.aims);
        texts.may(&root, "materials", &session.materials);
        texts.may(&root, "prepare", &session.prepare);
        texts.may(&root, "lead", &session.lead);
        texts.may(&root, "bring", &session.bring);
        texts.may(&root, "send_home", &session.send_home);
        texts.may(&root, "tell_parents", &session.tell_parents);
        for (n, entry) in session.steps.iter().enumerate() {
            let at = root.field("steps").item(n);
            match entry {
                Entry::Ritual(_) => {}
                Entry::Change(change) => texts.change(&at, change),
                Entry::Step(step) => texts.step(&at, step),
            }
        }
        texts
    }

    /// The texts of an entry of the toolbox.
    pub(super) fn of_tool(tool: &'a Tool) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &tool.title);
        texts.must(&root, "do", TextField::ToDo, &tool.to_do);
        texts.may(&root, "aims", &tool.aims);
        texts.may(&root, "materials", &tool.materials);
        texts.may(&root, "say", &tool.say);
        texts.may(&root, "fewer", &tool.fewer);
        texts.may(&root, "instead", &tool.instead);
        texts.may(&root, "talk", &tool.talk);
        texts.may(&root, "why", &tool.why);
        texts.may(&root, "source", &tool.source);
        texts.at_a_glance(&root, &tool.to_do, &tool.say);
        texts.rounds(&root, &tool.rounds);
        texts
    }

    /// The texts of the card for when something serious is told.
    pub(super) fn of_card(card: &'a SeriousCard) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &card.title);
        texts.must(&root, "say", TextField::Say, &card.say);
        texts.must(&root, "ask", TextField::Ask, &card.ask);
        texts.must(&root, "do", TextField::ToDo, &card.to_do);
        texts.may(&root, "user_representative", &card.user_representative);
        texts.at_a_glance(&root, &card.to_do, &card.say);
        for (n, about) in card.kinds.iter().enumerate() {
            let at = root.field("kinds").item(n);
            texts.must(&at, "title", TextField::Title, &about.title);
            texts.may(&at, "say", &about.say);
            texts.may(&at, "ask", &about.ask);
            texts.may(&at, "do", &about.to_do);
            texts.at_a_glance(&at, &about.to_do, &about.say);
        }
        for (n, own) in card.countries.iter().enumerate() {
            let at = root.field("countries").item(n);
            texts.may(&at, "own_numbers", &own.own_numbers);
            texts.may(&at, "duty", &own.duty);
            for (c, number) in own.call.iter().enumerate() {
                texts.must(
                    &at.field("call").item(c),
                    "title",
                    TextField::Title,
                    &number.title,
                );
            }
        }
        texts
    }

    /// Every language that a text names.
    pub(super) fn langs(&self) -> BTreeSet<Lang> {
        self.all.iter().flat_map(|(_, text)| text.langs()).collect()
    }

    /// What is left out: for a band altogether, or in one of the programme's languages.
    pub(super) fn lacks(&self, bands: &[Band], langs: &BTreeSet<Lang>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (at, field, text) in &self.wanted {
            let missing = by_band(bands, |band| (!in_any(*text, band)).then_some(()));
            findings.extend(missing.into_iter().map(|(band, ())| {
                let field = *field;
                Finding::new(at.clone(), ProblemKind::MissingText { field, band })
            }));
        }
        for (at, text) in &self.all {
            let lacks = |lang: &&Lang| {
                let mut bands = bands.iter();
                bands.any(|band| in_any(*text, *band) && !text.has(**lang, *band))
            };
            findings.extend(
                langs
                    .iter()
                    .filter(lacks)
                    .map(|&lang| Finding::new(at.clone(), ProblemKind::MissingLanguage { lang })),
            );
        }
        findings
    }

    /// Lines that are too long to be read at a glance.
    pub(super) fn too_long(&self) -> Vec<Finding> {
        let lines = self.glanced_at.iter();
        lines
            .filter_map(|(at, field, most, text)| {
                let length = text.longest();
                let number = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
                let kind = ProblemKind::TooLong {
                    field: *field,
                    length: number(length),
                    most: number(*most),
                };
                (length > *most).then(|| Finding::new(at.clone(), kind))
            })
            .collect()
    }

    fn at_a_glance(&mut self, at: &Trail, to_do: &'a Lines, say: &'a Lines) {
        self.glanced_at
            .push((at.field("do"), TextField::ToDo, LONGEST_DO, to_do));
        self.glanced_at
            .push((at.field("say"), TextField::Say, LONGEST_SAY, say));
    }

    fn may(&mut self, at: &Trail, name: &'static str, text: &'a dyn Written) {
        self.all.push((at.field(name), text));
    }

    fn must(&mut self, at: &Trail, name: &'static str, field: TextField, text: &'a dyn Written) {
        self.may(at, name, text);
        self.wanted.push((at.clone(), field, text));
    }

    fn step(&mut self, at: &Trail, step: &'a Step) {
        self.must(at, "title", TextField::Title, &step.title);
        self.must(at, "do", TextField::ToDo, &step.to_do);
        self.must(at, "say", TextField::Say, &step.say);
        self.may(at, "why", &step.why);
        self.may(at, "tips", &step.tips);
        self.may(at, "user_representative", &step.user_representative);
        self.at_a_glance(at, &step.to_do, &step.say);
        self.parts(at, &step.questions, &step.variants, &step.exercises);
        self.meanwhile(at, step.meanwhile.as_ref());
    }

    fn meanwhile(&mut self, at: &Trail, meanwhile: Option<&'a Meanwhile>) {
        let Some(meanwhile) = meanwhile else { return };
        let at = at.field("meanwhile");
        self.must(&at, "title", TextField::Title, &meanwhile.title);
        self.may(&at, "do", &meanwhile.to_do);
        self.may(&at, "say", &meanwhile.say);
        self.at_a_glance(&at, &meanwhile.to_do, &meanwhile.say);
    }

    fn change(&mut self, at: &Trail, change: &'a Change) {
        for (name, text) in [
            ("title", &change.title),
            ("why", &change.why),
            ("user_representative", &change.user_representative),
        ] {
            if let Some(text) = text {
                self.may(at, name, text);
            }
        }
        for (name, lines) in [
            ("do", &change.to_do),
            ("say", &change.say),
            ("tips", &change.tips),
        ] {
            if let Some(lines) = lines {
                self.may(at, name, lines);
            }
        }
        if let Some(to_do) = &change.to_do {
            self.glanced_at
                .push((at.field("do"), TextField::ToDo, LONGEST_DO, to_do));
        }
        if let Some(say) = &change.say {
            self.glanced_at
                .push((at.field("say"), TextField::Say, LONGEST_SAY, say));
        }
        self.meanwhile(at, change.meanwhile.as_ref());
        self.parts(
            at,
            change.questions.as_deref().unwrap_or(&[]),
            change.variants.as_deref().unwrap_or(&[]),
            change.exercises.as_deref().unwrap_or(&[]),
        );
    }

    fn parts(
        &mut self,
        at: &Trail,
        questions: &'a [Question],
        variants: &'a [Variant],
        exercises: &'a [Exercise],
    ) {
        for (n, question) in questions.iter().enumerate() {
            let at = at.field("questions").item(n);
            self.may(&at, "ask", &question.ask);
            self.glanced_at
                .push((at.field("ask"), TextField::Ask, LONGEST_SAY, &question.ask));
        }
        for (n, variant) in variants.iter().enumerate() {
            let at = at.field("variants").item(n);
            self.may(&at, "title", &variant.title);
            self.may(&at, "do", &variant.to_do);
            self.may(&at, "materials", &variant.materials);
            self.may(&at, "say", &variant.say);
            self.may(&at, "fewer", &variant.fewer);
            self.may(&at, "instead", &variant.instead);
            self.may(&at, "talk", &variant.talk);
            self.at_a_glance(&at, &variant.to_do, &variant.say);
        }
        for (n, exercise) in exercises.iter().enumerate() {
            let at = at.field("exercises").item(n);
            self.may(&at, "title", &exercise.title);
            self.rounds(&at, &exercise.rounds);
        }
    }

    fn rounds(&mut self, at: &Trail, rounds: &'a [Round]) {
        for (r, round) in rounds.iter().enumerate() {
            let phases = at.field("rounds").item(r).field("phases");
            for (p, phase) in round.phases.iter().enumerate() {
                self.may(&phases.item(p), "say", &phase.say);
            }
        }
    }
}

fn in_any(text: &dyn Written, band: Band) -> bool {
    Lang::ALL.iter().any(|lang| text.has(*lang, band))
}
