//! A group as it is recorded: its frame, the people by what they are called here, and the
//! places in its plan. Must not know surnames, birth dates or addresses: there is no field.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::language::{Band, Country, Lang};
use super::programme::SessionKind;
use super::record::{Book, Keeps};
use super::stamp::Id;
use super::toolbox::ToolId;

/// A text about people. Its `Debug` never shows it, so that it cannot end in a log, an error
/// or a panic.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    /// The text, for the screen and the file.
    #[must_use]
    pub fn show(&self) -> &str {
        &self.0
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for Private {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Private {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// What stands in `group.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupRecord {
    /// The group's frame. One record, `frame`.
    Frame(Frame),
    /// Somebody who takes part.
    Person(Person),
    /// A place in the plan; the record's id is the planned session's.
    Planned(Planned),
    /// A planned session's state in short. One for each, `standing-<planned session>`.
    Standing(Standing),
}

impl Keeps for GroupRecord {
    fn keeps_history(&self) -> bool {
        false
    }
}

/// The group's frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// What the group is called.
    pub name: Private,
    /// The programme's id.
    pub programme: String,
    /// The age band.
    pub band: Band,
    /// The language of the group.
    pub language: Lang,
    /// Whose numbers and duties apply.
    pub country: Country,
    /// The time of day when sessions begin.
    pub time: NaiveTime,
    /// Weeks from one session to the next: 1 or 2, mostly.
    pub every_weeks: u8,
    /// Periods without sessions: holidays.
    #[serde(default)]
    pub skip: Vec<Period>,
    /// How the end of a step is told.
    #[serde(default)]
    pub cue: Cue,
}

/// How the end of a step is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// Not at all.
    Off,
    /// By quiet words on the screen.
    #[default]
    Visual,
    /// By the words and the terminal's bell, once.
    Bell,
}

/// Days from `from` to `to`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Period {
    /// Whether a day lies in the period.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// Somebody who takes part, by what they are called here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// One short name; for a child an alias will do.
    pub name: Private,
    /// In what role.
    pub role: Role,
    /// Place in lists, from 0.
    #[serde(default)]
    pub place: u16,
}

/// In what role somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A child or youth of the group.
    Child,
    /// A professional who leads.
    Leader,
    /// A grown-up who was such a child and shares own experience.
    UserRepresentative,
}

/// A place in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The programme's session, by id.
    pub session: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Its name in the group's language when it was planned.
    pub title: String,
    /// The date.
    pub date: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
    /// Its length in minutes.
    pub minutes: u16,
    /// Whether the leaders dropped it.
    #[serde(default)]
    pub dropped: bool,
    /// What the leaders set aside for it from the toolbox.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<ToolId>,
}

/// A planned session's state in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How far it has come.
    pub state: State,
    /// Children who came.
    #[serde(default)]
    pub children: u16,
    /// Grown-ups who came.
    #[serde(default)]
    pub grown_ups: u16,
    /// Minutes it took, pauses left out.
    #[serde(default)]
    pub minutes: u16,
}

/// How far a planned session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Begun and not finished.
    Running,
    /// Finished.
    Done,
}

/// A group, read from its records.
pub type GroupBook = Book<GroupRecord>;

/// A planned session with its id and state.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The planned session's id.
    pub id: &'a Id,
    /// The plan for it.
    pub planned: &'a Planned,
    /// How far it has come; `None` when it has not begun.
    pub standing: Option<&'a Standing>,
}

impl Place<'_> {
    /// Whether it has been held.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.standing.is_some_and(|s| s.state == State::Done)
    }

    /// Whether it has begun and is not finished.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.standing.is_some_and(|s| s.state == State::Running)
    }

    /// Whether it is still to be held.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        !self.planned.dropped && !self.is_done()
    }
}

/// The id of the frame's record.
#[must_use]
pub fn frame_id() -> Id {
    Id::only("frame")
}

/// Stands for nobody in particular where somebody was asked who writes.
#[must_use]
pub fn nobody() -> Id {
    Id::only("nobody")
}

/// The id of a planned session's state in short.
#[must_use]
pub fn standing_id(planned: &Id) -> Id {
    Id::derived("standing", planned)
}

impl GroupBook {
    /// The frame; `None` in a book that is not a group's.
    #[must_use]
    pub fn frame(&self) -> Option<&Frame> {
        match self.what(&frame_id())? {
            GroupRecord::Frame(frame) => Some(frame),
            _ => None,
        }
    }

    /// Everybody in a role, in their order.
    #[must_use]
    pub fn people(&self, role: Role) -> Vec<(&Id, &Person)> {
        let mut people: Vec<_> = self.everybody().filter(|(_, p)| p.role == role).collect();
        people.sort_by_key(|(id, p)| (p.place, *id));
        people
    }

    /// Somebody by id.
    #[must_use]
    pub fn person(&self, id: &Id) -> Option<&Person> {
        match self.what(id)? {
            GroupRecord::Person(person) => Some(person),
            _ => None,
        }
    }

    fn everybody(&self) -> impl Iterator<Item = (&Id, &Person)> {
        self.live().filter_map(|(revision, what)| match what {
            GroupRecord::Person(person) => Some((&revision.id, person)),
            _ => None,
        })
    }

    /// The plan, by date and time; on the same day a group session before a parent meeting.
    #[must_use]
    pub fn plan(&self) -> Vec<Place<'_>> {
        let mut plan: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                GroupRecord::Planned(planned) => Some(Place {
                    id: &revision.id,
                    planned,
                    standing: self.standing(&revision.id),
                }),
                _ => None,
            })
            .collect();
        plan.sort_by_key(|p| {
            let parents = p.planned.kind == SessionKind::Parents;
            (p.planned.date, p.planned.time, parents, p.id)
        });
        plan
    }

    /// A planned session's state in short.
    #[must_use]
    pub fn standing(&self, planned: &Id) -> Option<&Standing> {
        match self.what(&standing_id(planned))? {
            GroupRecord::Standing(standing) => Some(standing),
            _ => None,
        }
    }

    /// The session to lead next: a running one, else the first that is still to be held.
    #[must_use]
    pub fn next(&self) -> Option<Place<'_>> {
        let plan = self.plan();
        plan.iter()
            .find(|p| p.is_running())
            .or_else(|| plan.iter().find(|p| p.is_ahead()))
            .copied()
    }

    /// The session to lead when somebody sits down today: a running one, else one that is
    /// planned for today, else the first after today, else whatever still waits.
    #[must_use]
    pub fn to_lead(&self, today: NaiveDate) -> Option<Place<'_>> {
        let plan = self.plan();
        let first = |wanted: &dyn Fn(&Place<'_>) -> bool| plan.iter().find(|p| wanted(p)).copied();
        first(&|p| p.is_running())
            .or_else(|| first(&|p| p.is_ahead() && p.planned.date == today))
            .or_else(|| first(&|p| p.is_ahead() && p.planned.date > today))
            .or_else(|| first(&|p| p.is_ahead()))
    }

    /// The number of a group session in the plan, from 1, dropped ones and parent meetings
    /// not counted.
    #[must_use]
    pub fn number(&self, id: &Id) -> Option<usize> {
        self.plan()
            .iter()
            .filter(|p| p.planned.kind != SessionKind::Parents && !p.planned.dropped)
            .position(|p| p.id == id)
            .map(|i| i + 1)
    }
}

/// What the home screen shows of a group; kept in the header of `group.ron`, so that the home
/// screen reads nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// What the group is called.
    pub name: Private,
    /// The programme's name, in the group's language.
    pub programme: String,
    /// The language of the group.
    pub language: Lang,
    /// The session to lead next.
    #[serde(default)]
    pub next: Option<Next>,
    /// The group sessions in order: held, running or ahead; dropped ones left out.
    pub sessions: Vec<Mark>,
    /// The parent meetings in order.
    pub meetings: Vec<Mark>,
}

/// The session to lead next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// The planned session's id.
    pub id: Id,
    /// Its number among the group sessions; none for a parent meeting.
    #[serde(default)]
    pub number: Option<u16>,
    /// Its name.
    pub title: String,
    /// The date.
    pub date: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
}

/// Where a session stands, for the row of dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Still to be held.
    Ahead,
    /// Begun and not finished.
    Running,
    /// Held.
    Done,
}

impl GroupBook {
    /// What the home screen shows; `None` in a book that is not a group's.
    #[must_use]
    pub fn home(&self, programme_title: &str) -> Option<Home> {
        let frame = self.frame()?;
        let plan = self.plan();
        let marks = |parents: bool| {
            plan.iter()
                .filter(|p| (p.planned.kind == SessionKind::Parents) == parents)
                .filter(|p| !p.planned.dropped)
                .map(Place::mark)
                .collect()
        };
        Some(Home {
            name: frame.name.clone(),
            programme: programme_title.to_owned(),
            language: frame.language,
            next: self.next().map(|place| Next {
                id: place.id.clone(),
                number: self.number(place.id).and_then(|n| u16::try_from(n).ok()),
                title: place.planned.title.clone(),
                date: place.planned.date,
                time: place.planned.time,
            }),
            sessions: marks(false),
            meetings: marks(true),
        })
    }
}

impl Place<'_> {
    /// Where it stands.
    #[must_use]
    pub fn mark(&self) -> Mark {
        match self.standing.map(|s| s.state) {
            None => Mark::Ahead,
            Some(State::Running) => Mark::Running,
            Some(State::Done) => Mark::Done,
        }
    }
}
