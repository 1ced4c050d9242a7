//! What the program has to say for a while, in one quiet line. Must not know the words.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveTime;

use super::effect::File;
use crate::content::Problem;
use crate::domain::did::Did;
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::Private;
use crate::domain::happening::Settled;
use crate::domain::time::Now;
use crate::store::{MakeError, Reason, SaveError, StoreError};

/// How long a notice stands.
const STANDS: Duration = Duration::from_secs(6);

/// Something that the program has to say.
#[derive(Debug)]
pub enum Notice {
    /// The last change was taken back.
    Undone(Option<Did>),
    /// It was made again.
    Redone(Option<Did>),
    /// There is nothing to take back.
    NothingToUndo,
    /// Nothing lies behind the groups: how the program is ended.
    HowToEnd,
    /// The tour has no more stops: what can be done next.
    TourEnds,
    /// The session that was left runs on; from its group, or from the groups.
    GoesOn(From),
    /// What was decided about a held word.
    WordSettled(Settled),
    /// A held word is come back to now, and the plan waits.
    ComeBackNow,
    /// This session is no longer in the plan.
    Dropped(String),
    /// This session is in the plan again.
    BackInPlan(String),
    /// All have had the word in the round: how one of them is chosen again.
    AllHaveTold,
    /// A note was begun and not kept: it waits.
    DraftWaits,
    /// The note is saved.
    NoteKept,
    /// A child's own words are saved.
    WordsKept,
    /// Who was aside is back; `None` is somebody, whoever it was.
    IsBack(Option<crate::domain::stamp::Id>),
    /// What was filled in is saved.
    Kept,
    /// Somebody has given their answers already.
    AnsweredAlready,
    /// The notes are kept until this day.
    KeptUntil(chrono::NaiveDate),
    /// A follow-up is done.
    FollowedUp,
    /// Somebody is away; why can be written too.
    AwayWhy,
    /// The group may only be read.
    ReadOnly(Reason),
    /// The programme's file cannot be read.
    Problem(Problem),
    /// An entry of the toolbox lies ready for a planned session.
    SetAside,
    /// It does not any more.
    PutBack,
    /// An entry of the toolbox is the next step of the plan.
    ComesNext,
    /// Which entries are favourites could not be kept.
    FavouritesNotKept(StoreError),
    /// What was left of the plan was fitted in.
    Fitted,
    /// The session ends later, at that time of day.
    EndsLater(NaiveTime),
    /// An entry of the toolbox takes as long as what it was to stand in for.
    NotShorter,
    /// The plan uses the group's own minutes.
    OwnMinutes,
    /// It uses the programme's again.
    ProgrammeMinutes,
    /// What waited from last time is in the plan.
    TakenUp,
    /// What the group chose.
    Said(Private),
    /// The group was asked, and nobody raised a hand.
    NoHands,
    /// A copy of what could not be saved lies in this folder.
    SavedElsewhere(PathBuf),
    /// A paper for others lies in this file.
    PaperWritten(PathBuf),
    /// It could not be written.
    PaperNotWritten(MakeError),
    /// What names children is looked at before it is written.
    LookFirst,
    /// A rehearsal begins once everything is saved.
    SaveFirst,
    /// Nor could a copy of it be made.
    NotSavedElsewhere(SaveError),
    /// The session has not begun after all.
    NotBegun,
    /// The curtain is drawn before the screen in the room.
    CurtainDrawn,
    /// It is open again.
    CurtainOpen,
    /// The screen in the room could not be told that.
    RoomNotTold(StoreError),
    /// The step that was to be left out runs.
    StepRuns,
    /// This cannot be done to a session in that state.
    NotNow,
    /// A concern is for these leaders alone now; so many other laptops hold it still.
    ForFew {
        /// Who they are.
        eyes: FewEyes,
        /// The other laptops.
        behind: usize,
    },
    /// A concern is for everybody who reads the group again.
    ForEverybody,
    /// A concern's text is gone; so many other laptops hold it still.
    Purged {
        /// The other laptops.
        behind: usize,
    },
    /// Nothing became of it.
    NotStoodIn(SaveError),
}

/// From where somebody looks back at a session that runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// From its group's plan.
    Plan,
    /// From the groups.
    Groups,
}

/// A file that could not be saved.
#[derive(Debug)]
pub struct Unsaved {
    /// Which.
    pub file: File,
    /// Why.
    pub error: SaveError,
}

/// Something that is over after a while.
#[derive(Debug)]
pub struct Timed<T> {
    /// What.
    pub what: T,
    until: Duration,
}

impl<T> Timed<T> {
    /// Begins now.
    pub const fn new(what: T, now: &Now) -> Self {
        Self {
            what,
            until: now.when_read(STANDS),
        }
    }

    /// Whether it is over.
    pub fn is_over(&self, now: &Now) -> bool {
        now.steady >= self.until
    }

    /// When it will be over, on the steady clock.
    pub const fn until(&self) -> Duration {
        self.until
    }
}
