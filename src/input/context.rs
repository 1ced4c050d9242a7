//! Where keys are pressed. Several contexts can hold at once, the nearest first: a panel of
//! the live session lies over the live session itself.

/// A place in the program with keys of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// Everywhere that is not a text being written.
    Anywhere,
    /// The groups.
    Home,
    /// Filling in a form: a new group, the people.
    Form,
    /// One group: its plan.
    Group,
    /// The people of a group.
    People,
    /// A session before it begins.
    Before,
    /// A session that runs.
    Live,
    /// The ways to go on when the plan no longer fits.
    WhatNow,
    /// The group's own frame.
    Frame,
    /// Which steps may give, in the frame.
    MayGive,
    /// The leaders listen.
    Listening,
    /// The screen is turned to the children.
    InRoom,
    /// What the screen in the room shows beside the ritual.
    ForRoom,
    /// The screen in the room, in a window of its own.
    RoomWindow,
    /// The plan of the running session, with a step chosen in it.
    Rail,
    /// Name tags: who is here.
    NameTags,
    /// Who is here, over whatever step runs; the name tags' own keys hold too.
    WhoIsHere,
    /// The round of the week's top and bottom.
    Round,
    /// Questions and variants to choose from.
    Choosing,
    /// Which choices are put to the group.
    PutUp,
    /// A choice put to the group.
    Say,
    /// A relaxation exercise.
    Relaxation,
    /// The closing.
    Closing,
    /// A session that has ended.
    Over,
    /// Where the time of a session went.
    Spent,
    /// Writing in a session that was held away.
    WrittenIn,
    /// The leaders' short talk afterwards.
    Debrief,
    /// Reading a session that has been.
    Reading,
    /// Looking for something in the toolbox.
    Toolbox,
    /// An entry of the toolbox.
    ToolboxEntry,
    /// An entry that can be set aside for a session.
    ToolboxPlan,
    /// An entry that can be used at once.
    ToolboxLive,
    /// Saying who goes aside.
    Aside,
    /// What is held.
    Held,
    /// What is held, asked about on the way.
    HeldAsked,
    /// The card for when something serious is told.
    Serious,
    /// Writing a child's own words.
    SeriousWords,
    /// Small signs of a child.
    Signs,
    /// What is followed up.
    FollowUps,
    /// A page of fields.
    Fields,
    /// A field with something to choose.
    FieldChoice,
    /// A concern's page of fields.
    Concern,
    /// Choosing who may read a concern.
    WhoReads,
    /// What was written in a session.
    Written,
    /// A child's page.
    ChildPage,
    /// The group at a glance.
    Glance,
    /// The course in pictures.
    Course,
    /// What leading the group takes.
    Effort,
    /// Which questions, and who answers.
    Evaluation,
    /// What was answered.
    Results,
    /// The keyboard in other hands.
    Handed,
    /// Answers read from paper.
    FromPaper,
    /// Answering on a scale.
    Answering,
    /// Answering in own words.
    AnsweringWords,
    /// A paper for others.
    Papers,
    /// What stood in a record before.
    Earlier,
    /// Looking for something in all groups.
    Search,
    /// Typing a passphrase.
    Passphrase,
    /// What was open waits for the passphrase.
    KeptBack,
    /// The key of a new group for paper.
    Recovery,
    /// What came of something that happened in a rehearsal.
    Explained,
    /// How a rehearsal went.
    Rehearsed,
    /// A stop of a trainer's tour.
    Tour,
    /// Writing a note of several lines.
    Note,
    /// Writing one line.
    Line,
    /// A question with answers to choose from.
    Ask,
    /// The help.
    Help,
}

impl Context {
    /// Every context, in the order in which the list of keys names them.
    pub const ALL: &[Self] = &[
        Self::Anywhere,
        Self::Home,
        Self::Form,
        Self::Group,
        Self::People,
        Self::Before,
        Self::Live,
        Self::WhatNow,
        Self::Frame,
        Self::MayGive,
        Self::Listening,
        Self::InRoom,
        Self::ForRoom,
        Self::RoomWindow,
        Self::Rail,
        Self::NameTags,
        Self::WhoIsHere,
        Self::Round,
        Self::Choosing,
        Self::PutUp,
        Self::Say,
        Self::Relaxation,
        Self::Closing,
        Self::Over,
        Self::Spent,
        Self::WrittenIn,
        Self::Debrief,
        Self::Reading,
        Self::Toolbox,
        Self::ToolboxEntry,
        Self::ToolboxPlan,
        Self::ToolboxLive,
        Self::Aside,
        Self::Held,
        Self::HeldAsked,
        Self::Serious,
        Self::SeriousWords,
        Self::Signs,
        Self::FollowUps,
        Self::Fields,
        Self::FieldChoice,
        Self::Concern,
        Self::WhoReads,
        Self::Written,
        Self::ChildPage,
        Self::Glance,
        Self::Course,
        Self::Effort,
        Self::Evaluation,
        Self::Results,
        Self::Handed,
        Self::FromPaper,
        Self::Answering,
        Self::AnsweringWords,
        Self::Papers,
        Self::Earlier,
        Self::Search,
        Self::Passphrase,
        Self::KeptBack,
        Self::Recovery,
        Self::Explained,
        Self::Rehearsed,
        Self::Tour,
        Self::Note,
        Self::Line,
        Self::Ask,
        Self::Help,
    ];

    /// Whether keys without a binding are text that is being written.
    #[must_use]
    pub const fn takes_text(self) -> bool {
        matches!(
            self,
            Self::Form
                | Self::Debrief
                | Self::Toolbox
                | Self::SeriousWords
                | Self::AnsweringWords
                | Self::Fields
                | Self::Search
                | Self::Passphrase
                | Self::KeptBack
                | Self::Note
                | Self::Line
        )
    }
}
