//! State of the screens: `update(message, now)` gives effects. Does no input or output, reads
//! no clock, draws nothing.

mod about;
mod act;
pub mod aside;
pub mod ask;
pub mod child_page;
pub mod course;
pub mod debrief;
pub mod earlier;
pub mod editor;
pub mod effect;
pub mod effort;
mod ending;
pub mod evaluation;
pub mod follow;
pub mod follow_ups;
pub mod form;
pub mod frame;
pub mod glance;
pub mod group;
#[cfg(test)]
pub mod held;
pub mod held_words;
pub mod help;
pub mod hiding;
pub mod home;
pub mod ids;
pub mod in_room;
mod leaving;
pub mod ledger;
pub mod line;
pub mod live;
pub mod look;
pub mod message;
pub mod new_group;
pub mod note;
pub mod notice;
mod of_use;
pub mod papers;
pub mod passphrase;
pub mod people;
pub mod preparation;
pub mod reading;
pub mod recovery;
pub mod rehearsal;
pub mod room;
mod route;
mod screen;
pub mod search;
pub mod serious;
pub mod shared;
pub mod signs;
pub mod target;
#[cfg(test)]
pub mod testing;
pub mod toolbox;
pub mod tour;
pub mod typing;
mod vanished;
mod versions;
mod wake;
pub mod who_reads;
pub mod written;
pub mod written_in;

use std::collections::BTreeMap;
use std::time::Duration;

use crate::domain::language::Lang;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Context;
use crate::words::Words;

pub use effect::{Effect, File, PaperFile, Which};
use ids::Ids;
use ledger::{OpenGroup, OpenSession};
use look::Look;
pub use message::Message;
use notice::{Notice, Timed};
use screen::Opening;
pub use screen::{Overlay, Screen, Size, Start};
pub use target::Target;

/// How the program was started.
#[derive(Debug)]
pub struct Setup {
    /// The language that was asked for, whatever a group's is.
    pub lang: Option<Lang>,
    /// The language of the system.
    pub system_lang: Lang,
    /// This device.
    pub device: Id,
    /// A seed of randomness.
    pub seed: u64,
    /// How the screen looks.
    pub look: Look,
    /// Where to begin.
    pub start: Start,
}

/// The whole state of the program.
#[derive(Debug)]
pub struct App {
    /// The words of the language in use.
    pub words: Words,
    lang: Option<Lang>,
    system_lang: Lang,
    /// How the screen looks.
    pub look: Look,
    ids: Ids,
    /// What is on the screen.
    pub screen: Screen,
    /// What lies over it, the nearest last.
    pub overlays: Vec<Overlay>,
    /// The groups, as the home screen shows them.
    pub homes: home::Homes,
    /// The group in hand.
    pub group: Option<OpenGroup>,
    /// What the program has to say, for a while.
    pub notice: Option<Timed<Notice>>,
    /// What is to be said when a file has been saved, and not before.
    said_when_saved: Option<(effect::File, Notice)>,
    /// Files that could not be saved, and why: shown until they are.
    pub unsaved: BTreeMap<String, notice::Unsaved>,
    start: Start,
    opening: Opening,
    card_for: follow_ups::CardFor,
    /// What was found and is to be brought into view.
    landing: Option<crate::domain::search::Entry>,
    size: Size,
    /// What the screen in the room is told.
    pub telling: live::shown::Telling,
    /// The rehearsal, where this is one.
    pub rehearsal: Option<Box<rehearsal::Rehearsal>>,
    /// The tour, where one is given.
    pub tour: Option<Box<tour::Touring>>,
    /// A form that was left with something in it.
    kept_form: Option<Box<new_group::NewGroupScreen>>,
    /// What vanished from the group's folder and is to be said again, once its sessions have been
    /// read.
    to_say_again: Option<crate::domain::vanished::Vanished>,
    wake: Option<Duration>,
    hiding: hiding::Hiding,
    writing_hidden: bool,
    /// What was open when people were hidden, the latest last.
    kept_back: Vec<hiding::KeptBack>,
    /// Whether a key was to show what needs the passphrase.
    wants_to_see: bool,
    /// When somebody last touched a key, on the steady clock; `None` before the first message.
    touched: Option<Duration>,
    /// What is to be done once it is known how it stands with the keys.
    then: Option<passphrase::Then>,
}

impl App {
    /// The program at its start, and what it asks for first.
    #[must_use]
    pub fn new(setup: Setup) -> (Self, Vec<Effect>) {
        let lang = setup.lang.unwrap_or(setup.system_lang);
        let effects = match &setup.start {
            Start::Home => vec![Effect::ReadHomes],
            Start::Group(id) | Start::FollowUps(id) | Start::Session(id, _) => {
                vec![Effect::OpenGroup(id.clone())]
            }
            Start::Found(entry) => vec![Effect::OpenGroup(entry.group.clone())],
            Start::Tour { group, .. } => vec![Effect::OpenGroup(group.clone())],
            Start::Rehearse { group, .. } => {
                vec![Effect::ReadRehearsal, Effect::OpenGroup(group.clone())]
            }
        };
        let tour = tour::Touring::at_start(&setup.start);
        let rehearsal = match &setup.start {
            Start::Rehearse { seed, .. } => Some(Box::new(rehearsal::Rehearsal::new(*seed))),
            _ => None,
        };
        let app = Self {
            words: Words::new(lang),
            lang: setup.lang,
            system_lang: setup.system_lang,
            look: setup.look,
            ids: Ids::new(setup.device, setup.seed),
            screen: Screen::Home(home::HomeScreen::default()),
            overlays: Vec::new(),
            homes: home::Homes::default(),
            group: None,
            notice: None,
            said_when_saved: None,
            unsaved: BTreeMap::new(),
            start: setup.start,
            opening: Opening::Lead,
            card_for: follow_ups::CardFor::Telling,
            landing: None,
            size: Size::default(),
            telling: live::shown::Telling::default(),
            rehearsal,
            tour,
            kept_form: None,
            to_say_again: None,
            wake: None,
            hiding: hiding::Hiding::Shown,
            writing_hidden: false,
            kept_back: Vec::new(),
            wants_to_see: false,
            touched: None,
            then: None,
        };
        (app, effects)
    }

    /// Takes in what happened, and gives what is to be done about it.
    pub fn update(&mut self, message: Message, now: Now) -> Vec<Effect> {
        self.notice.take_if(|notice| notice.is_over(&now));
        if let Some(effects) = self.watch_over(&message, &now) {
            self.wake = self.next_wake(&now);
            return effects;
        }
        let touch = matches!(
            message,
            Message::Key(_) | Message::Act(_) | Message::Click(_) | Message::Paste(_)
        );
        let seen = touch && self.notice.is_none();
        let offered = if seen {
            self.offers_what_now(|| self.reckoned(&now))
        } else {
            None
        };
        let step = self.step_in_hand();
        let mut effects = self.route(message, &now);
        // Who goes on to another step has not answered the line.
        if let Some(over) = offered.filter(|_| self.step_in_hand() == step) {
            self.let_what_now_be(over);
        }
        self.forget_what_was_let_be(&now);
        self.rehearse(&now);
        effects.extend(self.ask_to_see());
        self.bring_back();
        effects.extend(self.tell_room(&now));
        self.wake = self.next_wake(&now);
        effects
    }

    fn step_in_hand(&self) -> Option<String> {
        let live = self.session()?.live.as_ref()?;
        Some(live.current().step.id.clone())
    }

    /// When the screen will change by itself, on the steady clock; `None` when it will not.
    #[must_use]
    pub const fn wake(&self) -> Option<Duration> {
        self.wake
    }

    /// Where keys are pressed now, the nearest first.
    #[must_use]
    pub fn contexts(&self) -> Vec<Context> {
        if let Some(handed) = self.handed() {
            return handed.contexts();
        }
        if let Some(overlay) = self.overlays.last() {
            return match overlay {
                Overlay::Help(_) => vec![Context::Help],
                Overlay::Note(_) => vec![Context::Note],
                Overlay::Line(_) => vec![Context::Line],
                Overlay::Ask(_) => vec![Context::Ask],
                Overlay::Toolbox(screen) => screen.contexts(),
                Overlay::Frame(screen) => screen.contexts(),
                Overlay::WhatNow(_) => vec![Context::WhatNow],
                Overlay::Say(screen) => vec![screen.context()],
                Overlay::Spent(_) => vec![Context::Spent],
                Overlay::Aside(_) => vec![Context::Aside],
                Overlay::Held(screen) => screen.contexts(),
                Overlay::Serious(screen) => screen.contexts(),
                Overlay::Signs(_) => vec![Context::Signs],
                Overlay::FollowUps(_) => vec![Context::FollowUps],
                Overlay::Form(form) => form.contexts(),
                Overlay::WhoReads(_) => vec![Context::WhoReads],
                Overlay::Written(_) => vec![Context::Written],
                Overlay::Child(_) => vec![Context::ChildPage],
                Overlay::Glance(_) => vec![Context::Glance],
                Overlay::Course(_) => vec![Context::Course],
                Overlay::Effort(_) => vec![Context::Effort],
                Overlay::Evaluation(_) => vec![Context::Evaluation],
                Overlay::Results(_) => vec![Context::Results],
                Overlay::Handed(handed) => handed.contexts(),
                Overlay::FromPaper(pad) => vec![Context::FromPaper, pad.context()],
                Overlay::Papers(_) => vec![Context::Papers],
                Overlay::Earlier(_) => vec![Context::Earlier],
                Overlay::Search(screen) => screen.contexts(),
                Overlay::InRoom(_) => vec![Context::ForRoom],
                Overlay::Passphrase(_) => vec![Context::Passphrase],
                Overlay::KeptBack => vec![Context::KeptBack],
                Overlay::Recovery(_) => vec![Context::Recovery],
                Overlay::WhoIsHere(_) => vec![Context::WhoIsHere, Context::NameTags],
                Overlay::Explained(_) => vec![Context::Explained],
                Overlay::Rehearsed(_) => vec![Context::Rehearsed],
            };
        }
        match &self.screen {
            Screen::Home(_) => vec![Context::Home, Context::Anywhere],
            Screen::Group(_) => vec![Context::Group, Context::Anywhere],
            Screen::NewGroup(_) => vec![Context::Form],
            Screen::People(_) => vec![Context::People, Context::Anywhere],
            Screen::Live(live) => live.contexts(self),
            Screen::Debrief(_) => vec![Context::Debrief],
            Screen::WrittenIn(screen) => screen.contexts(self),
            Screen::Reading(_) => vec![Context::Reading, Context::Anywhere],
            Screen::Tour => vec![Context::Tour],
        }
    }

    /// The session on the screen, if one is.
    #[must_use]
    pub fn session(&self) -> Option<&OpenSession> {
        self.group.as_ref()?.sessions.get(self.screen.planned()?)
    }

    /// The session in hand, to be changed.
    fn session_mut(&mut self) -> Option<&mut OpenSession> {
        let planned = self.screen.planned()?;
        self.group.as_mut()?.sessions.get_mut(planned)
    }

    /// Changes to the language of the group in hand, unless one was asked for.
    fn speak(&mut self, lang: Lang) {
        let lang = self.lang.unwrap_or(lang);
        if self.words.lang() != lang {
            self.words = Words::new(lang);
        }
    }

    fn say(&mut self, notice: Notice, now: &Now) {
        self.notice = Some(Timed::new(notice, now));
    }

    /// Says something as soon as the first file that is to be saved has been.
    fn say_when_saved(&mut self, notice: Notice, effects: &[Effect]) {
        let file = effects.iter().find_map(|effect| match effect {
            Effect::Save(file) => Some(file.clone()),
            _ => None,
        });
        self.said_when_saved = file.map(|file| (file, notice));
    }

    fn saved(&mut self, file: &effect::File, now: &Now) {
        self.unsaved.retain(|_, unsaved| unsaved.file != *file);
        if let Some((_, notice)) = self.said_when_saved.take_if(|(of, _)| of == file) {
            self.say(notice, now);
        }
    }

    fn not_saved(&mut self, file: effect::File, error: crate::store::SaveError) {
        self.said_when_saved.take_if(|(of, _)| *of == file);
        self.unsaved
            .insert(format!("{file:?}"), notice::Unsaved { file, error });
    }
}
