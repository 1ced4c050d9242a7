//! What can happen to the program. Must not know where it comes from.

use std::fmt;
use std::path::PathBuf;

use crate::content::Problem;
use crate::domain::evaluation::QuestionSet;
pub use crate::domain::found::{Offer, Offered, OfferedStep};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::programme::Session;
use crate::domain::rehearsal::Event;
use crate::domain::serious_card::SeriousCard;
use crate::domain::session::Slept;
use crate::domain::stamp::Id;
use crate::domain::toolbox::{Known, Tool};
use crate::domain::vanished::Vanished;
use crate::input::{Action, Key};
use crate::store::{Circle, MakeError, Read, SaveError, StoreError, UnlockError};

use super::Size;
use super::effect::File;
use super::home::AtHome;
use super::passphrase::Identity;
use super::recovery::Protected;
use super::shared::Sharing;
use super::target::Target;

/// Something that happened. Its `Debug` shows neither what was typed nor what was pasted.
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// Something that was drawn was clicked.
    Click(Target),
    /// An action was asked for without a key: by a click on its hint.
    Act(Action),
    /// The screen has this size.
    Resized(Size),
    /// Time has passed: a wake-up that was asked for.
    Woke,
    /// The laptop slept, or the program stood still.
    Slept(Slept),
    /// Some of the groups, as far as they have been read.
    Homes(Vec<(Id, AtHome)>),
    /// The programmes that there are.
    Programmes(Vec<Offer>),
    /// A group was read.
    GroupOpened(Box<GroupOpened>),
    /// Another laptop has written in the group.
    CameIn(Box<CameIn>),
    /// Much of what was written in a group is no longer in its folder.
    Vanished(Id, Box<Vanished>),
    /// A session was read.
    SessionOpened(Box<SessionOpened>),
    /// Sessions were read, to be looked at.
    SessionsRead(Vec<SessionOpened>),
    /// A file was saved.
    Saved(File),
    /// A file could not be saved.
    NotSaved(File, SaveError),
    /// A copy of what could not be saved lies in this folder, or could not be made.
    SavedElsewhere(Result<PathBuf, SaveError>),
    /// A paper for others was written to this file, or not.
    PaperWritten(Result<PathBuf, MakeError>),
    /// Something could not be opened.
    NotOpened(Vec<Problem>),
    /// The groups were read, to be searched.
    ReadToSearch(Vec<super::search::GroupRead>),
    /// The toolbox was read.
    Toolbox(Box<ToolboxOpened>),
    /// What can happen in a rehearsal was read, and what is wrong with what cannot.
    Rehearsal(Vec<Event>, Vec<Problem>),
    /// The questions of an evaluation were read, and what is wrong with those that cannot be asked.
    Questions(Vec<QuestionSet>, Vec<Problem>),
    /// The card for when something serious is told was read.
    Card(Box<CardOpened>),
    /// How it stands with the leader's keys.
    Identity(Identity),
    /// The keys are open now, or why not.
    Unlocked(Result<(), UnlockError>),
    /// A new group will be protected from its first save on.
    Protected(Box<Protected>),
    /// Another concern stands in the place of one, or not.
    StoodIn(Box<super::who_reads::StoodIn>),
    /// Which entries are favourites could not be kept.
    FavouritesNotKept(StoreError),
    /// The screen in the room could not be told what it is to show.
    RoomNotTold(StoreError),
    /// The program was to end, and something is not saved.
    NotEnded,
    /// A rehearsal was to begin, and something is not saved.
    NotRehearsed,
    /// The program is about to end: what is being written must not be lost.
    Ending,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(_) => f.write_str("Key(…)"),
            Self::Paste(_) => f.write_str("Paste(…)"),
            Self::Click(target) => f.debug_tuple("Click").field(target).finish(),
            Self::Act(action) => f.debug_tuple("Act").field(action).finish(),
            Self::Resized(size) => f.debug_tuple("Resized").field(size).finish(),
            Self::Woke => f.write_str("Woke"),
            Self::Slept(slept) => f.debug_tuple("Slept").field(slept).finish(),
            Self::Homes(homes) => f.debug_tuple("Homes").field(homes).finish(),
            Self::Programmes(offers) => f.debug_tuple("Programmes").field(offers).finish(),
            Self::GroupOpened(group) => f.debug_tuple("GroupOpened").field(group).finish(),
            Self::CameIn(came) => f.debug_tuple("CameIn").field(&came.group).finish(),
            Self::Vanished(group, _) => f.debug_tuple("Vanished").field(group).finish(),
            Self::SessionOpened(session) => f.debug_tuple("SessionOpened").field(session).finish(),
            Self::SessionsRead(sessions) => f.debug_tuple("SessionsRead").field(sessions).finish(),
            Self::Saved(file) => f.debug_tuple("Saved").field(file).finish(),
            Self::NotSaved(file, error) => {
                f.debug_tuple("NotSaved").field(file).field(error).finish()
            }
            Self::PaperWritten(paper) => f.debug_tuple("PaperWritten").field(paper).finish(),
            Self::SavedElsewhere(copy) => f.debug_tuple("SavedElsewhere").field(copy).finish(),
            Self::NotOpened(problems) => f.debug_tuple("NotOpened").field(problems).finish(),
            Self::ReadToSearch(read) => f.debug_tuple("ReadToSearch").field(read).finish(),
            Self::Toolbox(toolbox) => f
                .debug_tuple("Toolbox")
                .field(&toolbox.tools.len())
                .finish(),
            Self::Card(card) => f.debug_tuple("Card").field(&card.problems).finish(),
            Self::Questions(sets, _) => f.debug_tuple("Questions").field(&sets.len()).finish(),
            Self::Rehearsal(events, _) => f.debug_tuple("Rehearsal").field(&events.len()).finish(),
            Self::Identity(identity) => f.debug_tuple("Identity").field(identity).finish(),
            Self::Unlocked(outcome) => f.debug_tuple("Unlocked").field(outcome).finish(),
            Self::Protected(_) => f.write_str("Protected(…)"),
            Self::StoodIn(stood) => f.debug_tuple("StoodIn").field(&stood.done).finish(),
            Self::FavouritesNotKept(error) => {
                f.debug_tuple("FavouritesNotKept").field(error).finish()
            }
            Self::RoomNotTold(error) => f.debug_tuple("RoomNotTold").field(error).finish(),
            Self::NotEnded => f.write_str("NotEnded"),
            Self::NotRehearsed => f.write_str("NotRehearsed"),
            Self::Ending => f.write_str("Ending"),
        }
    }
}

/// A group that was read.
#[derive(Debug)]
pub struct GroupOpened {
    /// The group.
    pub id: Id,
    /// Its records.
    pub read: Read<GroupRecord>,
    /// Its programme with what there is to plan, if that could be read.
    pub offer: Result<Offer, Vec<Problem>>,
    /// The leader who writes on this laptop, if somebody said.
    pub author: Option<Id>,
    /// Whether others may write in it too.
    pub sharing: Sharing,
    /// For whom it is sealed; `None` where this device leaves its files open.
    pub circle: Option<Circle>,
}

/// What another laptop wrote in the open group.
#[derive(Debug)]
pub struct CameIn {
    /// The group.
    pub group: Id,
    /// Its records.
    pub read: Read<GroupRecord>,
    /// Those of its sessions that are open.
    pub sessions: Vec<(Id, Read<SessionRecord>)>,
    /// How they are to be taken in.
    pub taking: Taking,
}

/// How records that were read are taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// Put together with those that are here.
    Beside,
    /// In their place: something was let go.
    Instead,
}

/// A session that was read.
#[derive(Debug)]
pub struct SessionOpened {
    /// The planned session.
    pub planned: Id,
    /// Its records.
    pub read: Read<SessionRecord>,
    /// The programme's session, if it could be read; no problems where it was not asked for.
    pub content: Result<Session, Vec<Problem>>,
}

/// The card for when something serious is told, as it was read.
#[derive(Debug)]
pub struct CardOpened {
    /// What it says, if it could be read.
    pub card: Option<SeriousCard>,
    /// What is wrong with the leaders' own, where that cannot be used.
    pub problems: Vec<Problem>,
}

/// The toolbox as it was read.
#[derive(Debug)]
pub struct ToolboxOpened {
    /// Its entries.
    pub tools: Vec<Tool>,
    /// What is wrong with those that cannot be used.
    pub problems: Vec<Problem>,
    /// What is known of them.
    pub known: Known,
}
