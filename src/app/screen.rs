//! What can be on the screen and what can lie over it, where the program begins, how large it is.
//! Must not know what any of them does.

use super::{
    aside, ask, child_page, course, debrief, earlier, effort, evaluation, follow_ups, form, frame,
    glance, group, held_words, help, home, in_room, line, live, new_group, note, papers,
    passphrase, people, reading, recovery, rehearsal, search, serious, signs, toolbox, who_reads,
    written, written_in,
};
use crate::domain::search::Entry;
use crate::domain::stamp::Id;
use crate::domain::tour::Tour;

/// Where the program begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// The groups.
    Home,
    /// A group.
    Group(Id),
    /// What is followed up in a group.
    FollowUps(Id),
    /// Something that was looked for and found.
    Found(Box<Entry>),
    /// A session of a group; the next one when none is named.
    Session(Id, Option<Id>),
    /// A rehearsal of a session of a group; of the next one when none is named.
    Rehearse {
        /// The group.
        group: Id,
        /// The session.
        planned: Option<Id>,
        /// What makes it repeatable.
        seed: u64,
    },
    /// A trainer's tour on a made-up group.
    Tour {
        /// The group.
        group: Id,
        /// What is shown.
        tour: Box<Tour>,
    },
}

/// What is on the screen below the overlays.
#[derive(Debug)]
pub enum Screen {
    /// The groups.
    Home(home::HomeScreen),
    /// One group.
    Group(group::GroupScreen),
    /// The form for a new group.
    NewGroup(Box<new_group::NewGroupScreen>),
    /// The people of a group.
    People(people::PeopleScreen),
    /// A session, before it begins and while it runs.
    Live(Box<live::LiveScreen>),
    /// The short talk after a session.
    Debrief(Box<debrief::DebriefScreen>),
    /// A session held away, written in afterwards.
    WrittenIn(written_in::WrittenInScreen),
    /// A session that has been, or all of them.
    Reading(reading::ReadingScreen),
    /// A stop of a trainer's tour.
    Tour,
}

/// What a session is opened for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Opening {
    /// To lead it.
    #[default]
    Lead,
    /// To write in what happened in it.
    WriteIn(Id),
    /// To write the talk after it.
    Debrief(Id),
}

/// How large the screen is, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub columns: u16,
    /// From top to bottom.
    pub rows: u16,
}

impl Default for Size {
    fn default() -> Self {
        Self {
            columns: 80,
            rows: 24,
        }
    }
}

impl Screen {
    /// The planned session that the screen is about, if it is about one.
    #[must_use]
    pub const fn planned(&self) -> Option<&Id> {
        match self {
            Self::Live(screen) => Some(&screen.planned),
            Self::Debrief(screen) => Some(&screen.planned),
            Self::WrittenIn(screen) => Some(&screen.planned),
            Self::Reading(screen) => Some(&screen.planned),
            Self::Home(_) | Self::Group(_) | Self::NewGroup(_) | Self::People(_) | Self::Tour => {
                None
            }
        }
    }
}

/// What lies over the screen; the last one has the keys.
#[derive(Debug)]
pub enum Overlay {
    /// The keys that work now.
    Help(help::HelpScreen),
    /// A note being written.
    Note(Box<note::NotePad>),
    /// One line being written.
    Line(Box<line::Line>),
    /// A question.
    Ask(ask::Ask),
    /// The toolbox.
    Toolbox(Box<toolbox::ToolboxScreen>),
    /// The group's own frame.
    Frame(frame::FrameScreen),
    /// The ways to go on.
    WhatNow(live::what_now::WhatNowScreen),
    /// A choice put to the group.
    Say(Box<live::say::SayScreen>),
    /// Where the time of a session went.
    Spent(live::spent::SpentScreen),
    /// Who goes aside.
    Aside(Box<aside::AsidePad>),
    /// What is held.
    Held(Box<held_words::HeldScreen>),
    /// The card for when something serious is told.
    Serious(Box<serious::SeriousScreen>),
    /// Small signs of a child.
    Signs(signs::SignsPad),
    /// What is followed up.
    FollowUps(follow_ups::FollowUpsScreen),
    /// A page of fields.
    Form(Box<form::FormScreen>),
    /// Who may read a concern.
    WhoReads(who_reads::WhoReadsScreen),
    /// What was written in a session.
    Written(written::WrittenScreen),
    /// A child's page.
    Child(child_page::ChildScreen),
    /// The group at a glance.
    Glance(glance::GlanceScreen),
    /// The course in pictures.
    Course(course::CourseScreen),
    /// What leading the group takes.
    Effort(effort::EffortScreen),
    /// Which questions, and who answers.
    Evaluation(Box<evaluation::EvaluationScreen>),
    /// What was answered.
    Results(evaluation::ResultsScreen),
    /// The keyboard in other hands.
    Handed(Box<evaluation::Handed>),
    /// Answers read from paper.
    FromPaper(Box<evaluation::AnswerPad>),
    /// A paper for others.
    Papers(papers::PapersScreen),
    /// What stood in a record before.
    Earlier(earlier::EarlierScreen),
    /// Looking for something in all groups.
    Search(Box<search::SearchScreen>),
    /// What the screen in the room shows beside the ritual.
    InRoom(in_room::InRoomScreen),
    /// A passphrase being typed.
    Passphrase(Box<passphrase::PassphrasePad>),
    /// What was open waits for the passphrase.
    KeptBack,
    /// The key of a new group for paper.
    Recovery(recovery::RecoverySheet),
    /// Who is here.
    WhoIsHere(live::who_is_here::WhoIsHerePad),
    /// What came of something that happened in a rehearsal.
    Explained(rehearsal::ExplainedScreen),
    /// How a rehearsal went.
    Rehearsed(rehearsal::RehearsedScreen),
}
