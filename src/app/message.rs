//! What can happen to the program. Must not know where it comes from.

use crate::content::Problem;
pub use crate::domain::found::{Offer, Offered};
use crate::domain::group::{GroupRecord, Home};
use crate::domain::happening::SessionRecord;
use crate::domain::programme::Session;
use crate::domain::session::Slept;
use crate::domain::stamp::Id;
use crate::input::{Action, Key};
use crate::store::{Read, SaveError, Trouble};

use super::Size;
use super::effect::File;
use super::target::Target;

/// Something that happened.
#[derive(Debug)]
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
    Homes(Vec<(Id, Result<Home, Trouble>)>),
    /// The programmes that there are.
    Programmes(Vec<Offer>),
    /// A group was read.
    GroupOpened(Box<GroupOpened>),
    /// A session was read.
    SessionOpened(Box<SessionOpened>),
    /// Sessions were read, to be looked at.
    SessionsRead(Vec<SessionOpened>),
    /// A file was saved.
    Saved(File),
    /// A file could not be saved.
    NotSaved(File, SaveError),
    /// Something could not be opened.
    NotOpened(Vec<Problem>),
    /// The program is about to end: what is being written must not be lost.
    Ending,
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
}

/// A session that was read.
#[derive(Debug)]
pub struct SessionOpened {
    /// The planned session.
    pub planned: Id,
    /// Its records.
    pub read: Read<SessionRecord>,
    /// The programme's session, if it could be read.
    pub content: Result<Session, Vec<Problem>>,
}
