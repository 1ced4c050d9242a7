//! What the program asks the outside to do. Must not do any of it.

use std::path::PathBuf;

use crate::domain::group::Private;
use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;
use crate::domain::shown::Shown;
use crate::domain::stamp::Id;
use crate::domain::stand_in::Becomes;
use crate::domain::toolbox::ToolId;

/// A file of a group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct File {
    /// The group.
    pub group: Id,
    /// Which of its files.
    pub which: Which,
}

/// Which of a group's files.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Which {
    /// `group.ron`.
    Group,
    /// A planned session's.
    Session(Id),
}

/// A paper for others, as it is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// The group that it is about.
    pub group: Option<Id>,
    /// What the file is called, without its ending.
    pub stem: String,
    /// The ending.
    pub ending: &'static str,
    /// What stands in it.
    pub text: Private,
}

/// A concern, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instead {
    /// The group.
    pub group: Id,
    /// The concern.
    pub concern: Id,
    /// What becomes of it.
    pub becomes: Becomes,
    /// A fresh id.
    pub fresh: Id,
}

/// Something that the loop is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Read what the home screen shows.
    ReadHomes,
    /// Read the programmes, to choose from.
    ReadProgrammes,
    /// Read a group and the head of its programme.
    OpenGroup(Id),
    /// Read the toolbox, and what a group has used of it. Answered by `Message::Toolbox`.
    OpenToolbox(Option<Id>),
    /// Read every group but one, to search them. Answered by `Message::ReadToSearch`.
    ReadToSearch {
        /// The group that is open, if one is.
        but: Option<Id>,
    },
    /// Read what can happen in a rehearsal. Answered by `Message::Rehearsal`.
    ReadRehearsal,
    /// Rehearse a session: the program comes back to its group when that is over.
    Rehearse(Rehearse),
    /// Read the questions of an evaluation. Answered by `Message::Questions`.
    ReadQuestions,
    /// Read the card for when something serious is told. Answered by `Message::Card`.
    OpenCard,
    /// Mark an entry of the toolbox as a favourite, or take its mark away.
    TurnFavourite(ToolId),
    /// Read a planned session and the programme's words for it.
    OpenSession {
        /// The group.
        group: Id,
        /// The planned session.
        planned: Id,
    },
    /// Read planned sessions, to look at.
    ReadSessions {
        /// The group.
        group: Id,
        /// The planned sessions.
        planned: Vec<Id>,
    },
    /// Read what happened in planned sessions, without the programme's words for them. Answered by
    /// `Message::SessionsRead`.
    ReadBooks {
        /// The group.
        group: Id,
        /// The planned sessions.
        planned: Vec<Id>,
    },
    /// Look whether another laptop has written in a group. Answered by `Message::CameIn`, where
    /// it has.
    LookAround(Id),
    /// Let go what vanished from a group's folder. Answered by `Message::CameIn`.
    LetGo(Id),
    /// Say how it stands with the leader's keys. Answered by `Message::Identity`.
    AskIdentity,
    /// Open the keys with a passphrase. Answered, after a moment, by `Message::Unlocked`.
    Unlock(Secret),
    /// Make keys under a passphrase. Answered, after a moment, by `Message::Unlocked`.
    MakeIdentity(Secret),
    /// Wipe the secret keys from memory.
    CloseIdentity,
    /// Protect a new group before its first save. Answered by `Message::Protected`.
    Protect(Id),
    /// Seal a group for a key too, that somebody confirmed, and read it again.
    Confirm {
        /// The group.
        group: Id,
        /// The key.
        key: PublicKey,
    },
    /// Put another concern in the place of one that goes for good, in every file. Answered by
    /// `Message::CameIn` and `Message::StoodIn`.
    StandIn(Box<Instead>),
    /// Save a file as the program now has it.
    Save(File),
    /// Remember which leader writes on this laptop.
    Remember {
        /// The group.
        group: Id,
        /// The leader.
        author: Id,
    },
    /// Take over a file that was edited by hand, and read it again.
    Adopt(File),
    /// Save a copy of what could not be saved in a folder somewhere else. Answered by
    /// `Message::SavedElsewhere`, where it could still not be saved in its own place.
    SaveElsewhere(PathBuf),
    /// Write a paper for others. Answered by `Message::PaperWritten`.
    WritePaper(Box<PaperFile>),
    /// Tell the screen in the room what it is to show. Where that fails it is answered by
    /// `Message::RoomNotTold`.
    TellRoom(Box<Shown>),
    /// Make the made-up group and open it.
    OpenDemo,
    /// Ring the terminal's bell, once.
    Bell,
    /// End the program, if everything is saved. Answered by `Message::NotEnded` where it is not.
    Quit,
    /// End the program without what is not saved: somebody was asked.
    QuitAnyway,
}

/// A rehearsal that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearse {
    /// The group.
    pub group: Id,
    /// The planned session.
    pub planned: Id,
    /// What makes it the same as an earlier one; chance decides where nothing does.
    pub seed: Option<u64>,
}
