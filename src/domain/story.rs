//! One session as it went, as rows of typed values from top to bottom: for the reading screen
//! and for a plain print. What is noted about children is left out unless it is asked for;
//! only its number is told. Must not know words of any language, nor how wide a screen is.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::asked::Asked;
use super::group::{GroupBook, Place, Private, Role};
use super::happening::{Presence, SessionBook, SmallSign, Told, TurnState, Visitors};
use super::language::{Band, Lang};
use super::programme::Session;
use super::time::Zone;

mod afterwards;
mod child;
mod course;
mod listening;
mod people;
mod said;
mod spent;
#[cfg(test)]
mod tests;
mod told_of;

pub use afterwards::notes;
pub use child::{InSession, in_session};
pub use course::asides;
pub use listening::{AsideTold, HeldTold, SeriousTold};
pub use said::SaidTold;
pub use spent::{Ended, SpentTold, spent};
pub use told_of::{about_child, names_in};

/// Whether what is noted about children is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Children {
    /// Only how much there is.
    #[default]
    Hidden,
    /// All of it.
    Shown,
}

impl Children {
    /// The other one.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self {
            Self::Hidden => Self::Shown,
            Self::Shown => Self::Hidden,
        }
    }
}

/// What a story is told from.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// The group, for its people and its plan.
    pub group: &'a GroupBook,
    /// The session's place in the plan.
    pub place: Place<'a>,
    /// What was recorded of it.
    pub book: &'a SessionBook,
    /// The programme's words for it, if they could be read.
    pub content: Option<&'a Session>,
    /// The group's age band, for the programme's words.
    pub band: Band,
    /// The language of the programme's words.
    pub lang: Lang,
    /// The rules of local time.
    pub zone: Zone,
}

/// A row of a story. What people wrote stays [`Private`], so that no trace of it can end in a
/// log: the names of steps too, for leaders add steps of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Which session it is.
    Title {
        /// Its number among the group sessions; none for a parent meeting.
        number: Option<usize>,
        /// Its name.
        title: String,
    },
    /// When it was held.
    Held(NaiveDate, Held),
    /// What the rows below are about.
    Section(Section),
    /// A step of the session's course.
    Step(StepTold),
    /// A question, a variant or an exercise that was chosen in the step above.
    Chosen(Private),
    /// What the group chose in the step above, by hands.
    Said(SaidTold),
    /// Somebody went aside during the step above.
    Aside(AsideTold),
    /// A step of a session that was written in afterwards.
    Written(Private, Done),
    /// People of one role who were here, late, or away; or of whom nobody said.
    People(Role, Option<Presence>, Vec<Named>),
    /// Others who were here.
    Visitors(Visitors),
    /// A note.
    Note(NoteTold),
    /// What a child told in the round.
    Turn(TurnTold),
    /// A held word.
    HeldWord(HeldTold),
    /// Something serious that was told.
    Serious(SeriousTold),
    /// What was seen of a child.
    Signs(Private, Vec<SmallSign>),
    /// What a role answered in the talk afterwards.
    Answer(Role, Asked, Private),
    /// Where time went, and what it was given to.
    Spent(SpentTold),
    /// What is left out here, and how much of it there is.
    Hidden(Hidden, usize),
    /// Nothing has been recorded.
    Nothing,
}

/// Whether and how a session was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It has not begun.
    Ahead(NaiveTime),
    /// It has begun and is not finished.
    Running {
        /// When.
        began: NaiveTime,
    },
    /// It is over.
    Over {
        /// When it began.
        began: NaiveTime,
        /// When it ended.
        ended: NaiveTime,
        /// How many minutes it took, pauses left out.
        minutes: u64,
    },
    /// It was written in afterwards: only its planned time is known.
    WrittenIn(NaiveTime),
}

/// A part of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The steps.
    Steps,
    /// The steps as they were written in afterwards.
    WrittenIn,
    /// Where the time went.
    Spent,
    /// Who came.
    WhoCame,
    /// The notes.
    Notes,
    /// The week's top and bottom.
    Round,
    /// Held words.
    Held,
    /// Something serious.
    Serious,
    /// Small signs.
    Signs,
    /// The talk afterwards, as one role wrote it.
    Debrief(Role),
}

/// A step with what it used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTold {
    /// Its name; leaders write that of one of their own.
    pub title: Private,
    /// Whether it was in the plan.
    pub origin: Origin,
    /// Planned minutes.
    pub planned: u16,
    /// What became of it.
    pub course: Course,
}

/// Where a step came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It was in the plan.
    Planned,
    /// It was added while the session ran.
    Added,
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// It was held.
    Went {
        /// When it last began.
        at: NaiveTime,
        /// The whole minutes it used, to the nearest.
        used: u64,
    },
    /// It was left out, and why, if somebody said.
    Skipped(Private),
    /// It waits for the next session.
    Waits,
    /// The session ended before it, or has not come to it yet.
    NotReached,
}

/// Whether a step that was written in was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It was.
    Yes,
    /// It was not.
    No,
}

/// Somebody, with why they were away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What they are called here.
    pub name: Private,
    /// Why they were away.
    pub why: Why,
}

/// Why somebody was away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// They were not, or nobody said.
    NotAway,
    /// Somebody said why, and it is hidden here.
    Hidden,
    /// Nobody knows: they were away without a word.
    WithoutAWord,
    /// So somebody said.
    Said(Private),
}

/// A note with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteTold {
    /// When it was begun.
    pub at: NoteTime,
    /// The name of the step that ran.
    pub step: Option<Private>,
    /// Whom it is about.
    pub about: About,
    /// Which version it is, where two leaders changed it at once.
    pub version: Option<Version>,
    /// What was written.
    pub text: Private,
}

/// One of several versions of a note that all stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Which, from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// Who wrote it, if that is known.
    pub author: Option<Private>,
}

/// When a note was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteTime {
    /// While the session ran.
    During(NaiveTime),
    /// Before it or afterwards.
    Outside(NaiveDateTime),
}

/// Whom a note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// No one child.
    Group,
    /// A child, by what it is called here.
    Child(Private),
    /// A child that is no longer on the list.
    Gone,
}

/// What a child told in the round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnTold {
    /// What the child is called here.
    pub name: Private,
    /// How the turn ended.
    pub state: TurnState,
    /// The good thing.
    pub top: Told,
    /// The hard thing.
    pub bottom: Told,
}

/// What is left out of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// Why children were away.
    Reasons,
    /// Notes.
    Notes,
    /// What children told in the round.
    Turns,
    /// Held words.
    HeldWords,
    /// What serious was told.
    Serious,
    /// Small signs.
    Signs,
    /// What was answered in the talk afterwards.
    Answers,
}

/// The story of a session.
#[must_use]
pub fn story(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let mut rows = vec![
        Row::Title {
            number: from.group.number(from.place.id),
            title: from.place.planned.title.clone(),
        },
        course::held(from),
    ];
    let head = rows.len();
    rows.extend(course::steps(from, children));
    rows.extend(course::written_in(from));
    rows.extend(spent(from));
    rows.extend(people::who_came(from, children));
    rows.extend(notes(from, children));
    rows.extend(people::round(from, children));
    rows.extend(listening::signs(from, children));
    rows.extend(listening::held(from, children));
    rows.extend(listening::serious(from, children));
    rows.extend(afterwards::debriefs(from, children));
    if rows.len() == head {
        rows.push(Row::Nothing);
    }
    rows
}

/// A section's rows under its heading; nothing where there are none.
fn section(section: Section, rows: Vec<Row>) -> Vec<Row> {
    if rows.is_empty() {
        return rows;
    }
    std::iter::once(Row::Section(section)).chain(rows).collect()
}
