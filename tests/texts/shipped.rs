//! What ships, read; and where in its files a text stands.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use smil::content::Library;
use smil::domain::evaluation::QuestionSet;
use smil::domain::programme::{Programme, Session};
use smil::domain::rehearsal::Event;
use smil::domain::serious_card::SeriousCard;
use smil::domain::step::Step;
use smil::domain::toolbox::Tool;
use smil::domain::tour::Tour;

use crate::written::{All, Written};

/// Where texts that are being written lie, if they do.
fn in_progress() -> Option<PathBuf> {
    env::var_os("SMIL_TEXTS").map(PathBuf::from)
}

/// The programmes that ship.
pub fn library() -> Library {
    Library::new(in_progress())
}

/// A session in the programme that has its file.
pub struct Own {
    pub file: File,
    pub programme: Programme,
    pub session: Session,
}

/// All that ships.
pub struct Shipped {
    pub programmes: Vec<(File, Programme, Vec<Step>)>,
    pub sessions: Vec<Own>,
    pub tools: Vec<(File, Tool)>,
    pub card: Option<(File, SeriousCard)>,
    pub events: Vec<(File, Event)>,
    pub tours: Vec<(File, Tour)>,
    pub question_sets: Vec<(File, QuestionSet)>,
    pub unreadable: Vec<String>,
}

impl Shipped {
    /// What ships, read once.
    pub fn get() -> &'static Self {
        static SHIPPED: LazyLock<Shipped> = LazyLock::new(Shipped::read);
        &SHIPPED
    }

    fn read() -> Self {
        let library = library();
        let mut shipped = Self {
            programmes: Vec::new(),
            sessions: Vec::new(),
            tools: Vec::new(),
            card: None,
            events: Vec::new(),
            tours: Vec::new(),
            question_sets: Vec::new(),
            unreadable: Vec::new(),
        };
        for id in library.programme_ids() {
            match library.programme(&id) {
                Ok(programme) => shipped.add(&library, programme),
                Err(problems) => shipped.wrong(&problems),
            }
        }
        let (tools, problems) = library.toolbox();
        shipped.wrong(&problems);
        let tools = tools.into_iter();
        shipped.tools = tools
            .map(|tool| (File::new(&format!("toolbox/{}.ron", tool.id)), tool))
            .collect();
        let (events, problems) = library.rehearsal();
        shipped.wrong(&problems);
        let events = events.into_iter();
        shipped.events = events
            .map(|event| (File::new(&format!("rehearsal/{}.ron", event.id)), event))
            .collect();
        for id in library.tours() {
            match library.tour(&id) {
                Ok(tour) => shipped
                    .tours
                    .push((File::new(&format!("tour/{id}.ron")), tour)),
                Err(problems) => shipped.wrong(&problems),
            }
        }
        let (sets, problems) = library.question_sets();
        shipped.wrong(&problems);
        let sets = sets.into_iter();
        shipped.question_sets = sets
            .map(|set| (File::new(&format!("evaluation/{}.ron", set.id)), set))
            .collect();
        let (card, problems) = library.serious();
        shipped.wrong(&problems);
        shipped.card = card.map(|card| (File::new("serious.ron"), card));
        shipped
    }

    fn wrong(&mut self, problems: &[smil::content::Problem]) {
        let problems = problems.iter();
        self.unreadable
            .extend(problems.map(|problem| format!("{}: {:?}", problem.place(), problem.kind)));
    }

    fn add(&mut self, library: &Library, programme: Programme) {
        let lists = programme.sessions.iter().chain(&programme.parent_meetings);
        for listed in lists {
            match library.session(&programme, listed) {
                // Its own programme answers for what is taken over.
                Ok(_) if listed.contains('/') => {}
                Ok(session) => self.sessions.push(Own {
                    file: File::new(&format!("{}/{listed}.ron", programme.id)),
                    programme: programme.clone(),
                    session,
                }),
                Err(problems) => self.wrong(&problems),
            }
        }
        let other = programme.ritual_of.as_ref();
        let other = other.and_then(|id| library.programme(id).ok());
        let others = other.map_or_else(Vec::new, |other| other.ritual);
        let mut own = programme.ritual.clone();
        own.retain(|step| !others.contains(step));
        let file = File::new(&format!("{}/programme.ron", programme.id));
        self.programmes.push((file, programme, own));
    }

    /// Every text of every file.
    pub fn texts(&self) -> Vec<(&File, Written)> {
        let mut texts = Vec::new();
        for (file, programme, ritual) in &self.programmes {
            let all = All::of_programme(programme, ritual).0;
            texts.extend(all.into_iter().map(|written| (file, written)));
        }
        for own in &self.sessions {
            let all = All::of_session(&own.session.file).0;
            texts.extend(all.into_iter().map(|written| (&own.file, written)));
        }
        for (file, tool) in &self.tools {
            let all = All::of_tool(tool).0;
            texts.extend(all.into_iter().map(|written| (file, written)));
        }
        for (file, event) in &self.events {
            let all = All::of_event(event).0;
            texts.extend(all.into_iter().map(|written| (file, written)));
        }
        for (file, tour) in &self.tours {
            let all = All::of_tour(tour).0;
            texts.extend(all.into_iter().map(|written| (file, written)));
        }
        for (file, set) in &self.question_sets {
            let all = All::of_questions(set).0;
            texts.extend(all.into_iter().map(|written| (file, written)));
        }
        if let Some((file, card)) = &self.card {
            let all = All::of_card(card).0;
            texts.extend(all.into_iter().map(|written| (file, written)));
        }
        texts
    }
}

/// A file that ships.
pub struct File {
    path: String,
    text: String,
}

impl File {
    fn new(path: &str) -> Self {
        let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
        let folders = in_progress().into_iter().chain([built_in]);
        let mut texts = folders.filter_map(|folder| fs::read_to_string(folder.join(path)).ok());
        Self {
            path: path.to_owned(),
            text: texts.next().unwrap_or_default(),
        }
    }

    /// A fault in a text, with its line.
    pub fn fault(&self, text: &str, fault: &str) -> String {
        let written = format!("\"{}", text.replace('\\', "\\\\").replace('"', "\\\""));
        let line = self.text.lines().position(|line| line.contains(&written));
        let path = &self.path;
        match line {
            Some(line) => format!("{path}:{}: {fault}", line + 1),
            None => format!("{path}: {fault}"),
        }
    }

    /// A fault of something that has no one text.
    pub fn lacks(&self, fault: &str) -> String {
        format!("{}: {fault}", self.path)
    }
}
