//! What a key can mean. Must not know which key.

/// Something that somebody at the keyboard can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    // Anywhere.
    /// Show the keys that work now.
    Help,
    /// Take back the last change.
    Undo,
    /// Make it again.
    Redo,
    /// Leave this screen for the one before.
    Leave,
    /// Leave the program.
    Quit,
    /// Save a copy of what could not be saved somewhere else.
    SaveElsewhere,
    /// Hide everything personal; or show the names again.
    Hide,
    /// Give the passphrase, and go on with what was open.
    GivePassphrase,

    // Lists and texts.
    /// One up.
    Up,
    /// One down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// The next field.
    NextField,
    /// The field before.
    PreviousField,
    /// The next of several choices in a field.
    NextChoice,
    /// The one before.
    PreviousChoice,
    /// Accept a line, a form, an answer.
    Accept,
    /// A new line in a text.
    NewLine,

    // Home.
    /// Open a group.
    OpenGroup,
    /// Lead the group's next session.
    RunNext,
    /// Make a group.
    NewGroup,
    /// Open a made-up group.
    Demo,

    // A group.
    /// Lead the session, or go on with it.
    RunSession,
    /// Read a session that has been.
    ReadSession,
    /// Write in a session that was held away.
    WriteIn,
    /// Give a session another date.
    MoveDate,
    /// Put the versions of a note together.
    PutTogether,
    /// Say until when the notes are kept.
    KeepUntil,
    /// Drop a session, or take it back.
    Drop,
    /// Plan a session once more.
    Repeat,
    /// Plan another session of the programme.
    Insert,
    /// The people.
    People,
    /// The group's own frame.
    Frame,
    /// Read the group's sessions one after another.
    ReadAll,
    /// Take over a file that was edited by hand.
    Adopt,

    // People.
    /// Add a child.
    AddChild,
    /// Add a leader.
    AddLeader,
    /// Add a user representative.
    AddUserRepresentative,
    /// Give somebody another name.
    Rename,
    /// Take somebody off the list.
    Remove,
    /// Say which leader writes on this laptop.
    IAmThisOne,
    /// The name that a child chose for the screen in the room.
    RoomName,
    /// A friendly name that nobody here has.
    SuggestName,

    // A new group.
    /// Make the group.
    MakeGroup,

    // Before a session.
    /// Use the group's own minutes in the plan, or the programme's again.
    OwnMinutes,
    /// Take up in the plan what waited from last time.
    TakeUp,

    // The running session.
    /// Begin the session.
    Begin,
    /// On to the next step.
    NextStep,
    /// Back to the step before.
    PreviousStep,
    /// Let time stand, or run again.
    Pause,
    /// A minute more for this step.
    MinuteMore,
    /// A minute less.
    MinuteLess,
    /// Light the candle, or put it out.
    Candle,
    /// Write a note.
    Note,
    /// Show what is noted about children, or hide it.
    Show,
    /// Choose a step in the plan.
    Rail,
    /// Say when we must end.
    MustEnd,
    /// Say that we began earlier or later.
    BeganAt,
    /// Show minutes, or minutes and seconds.
    Seconds,
    /// Let the candle move, or stand still.
    Sway,
    /// Look at the ways to go on when the plan no longer fits.
    WhatNow,
    /// Show nothing on the screen in the room, or show it again.
    Curtain,
    /// Turn the screen to the children, or back.
    TurnScreen,
    /// Go on with the round or the exercise, where the screen is turned to the children.
    OnInRoom,
    /// Choose what the screen in the room shows beside the ritual.
    ForRoom,
    /// End the session.
    Finish,
    /// Take up a session again that has ended.
    Reopen,

    // Listening, and what must not be dropped.
    /// Listen: nothing is paced.
    Listen,
    /// Go on with the plan after listening.
    GoOn,
    /// A leader goes aside, or comes back.
    Aside,
    /// Hold a word, to come back to it.
    HoldWord,
    /// Look at what is held.
    HeldWords,
    /// Come back to it now; or it has been come back to.
    ComeBackToIt,
    /// Afterwards, with the child.
    AfterSession,
    /// Next time.
    NextTime,
    /// A follow-up.
    FollowUp,
    /// Let it go.
    LetGo,
    /// Something serious is told.
    Serious,
    /// Write the child's own words.
    WriteWords,
    /// Somebody else tells something: the card is for them.
    ToldByAnother,
    /// What was seen of the chosen child.
    SmallSigns,
    /// Tick a small sign, or take the tick back.
    Tick,

    // Following up.
    /// Look at what is followed up.
    FollowUps,
    /// A new follow-up.
    NewFollowUp,
    /// A concern: something serious that is followed up.
    Concern,
    /// Change the chosen one.
    Change,
    /// Show what is done, too.
    ShowDone,
    /// Choose one of what was written.
    Written,
    /// The group at a glance.
    Glance,
    /// The course in pictures.
    Course,
    /// What leading the group takes, in hours and money.
    Effort,
    /// Write something down there, or change the chosen entry.
    WriteEffort,
    /// Take over the time of led sessions for those who were here.
    TakeOverTime,
    /// The budget for what is chosen.
    Budget,
    /// A paper for others.
    Papers,
    /// In the next form.
    NextForm,
    /// About the next child.
    OfChild,
    /// Write the paper.
    WritePaper,
    /// What stood there before.
    StoodBefore,
    /// Look for something in all groups.
    Search,
    /// Open the chosen child's page.
    ChildPage,
    /// One more of the chosen kind.
    OneMore,

    // What now?
    /// Go on in this way.
    ChooseWay,
    /// Say which steps may give.
    MayGive,
    /// Such steps give nothing, or may give again.
    GivesNothing,
    /// Such steps give as the session says.
    AsSessionSays,

    // The plan of the running session.
    /// Go to the chosen step.
    Jump,
    /// Leave the chosen step out.
    Skip,
    /// Let it come earlier.
    Earlier,
    /// Let it come later.
    Later,
    /// Add a step.
    AddStep,

    // Name tags.
    /// Here.
    Here,
    /// Came late.
    Late,
    /// Not here.
    Absent,
    /// One visitor fewer.
    Fewer,
    /// Say who is here, whatever step runs.
    WhoIsHere,

    // The round.
    /// Told: on to the next child.
    Told,
    /// Note or tick the good thing.
    Top,
    /// Note or tick the hard thing.
    Bottom,
    /// Passed.
    Pass,
    /// Comes back later.
    ComeBack,
    /// Another order.
    Shuffle,

    // Questions, variants, exercises.
    /// Choose it, or take the choice back.
    Choose,
    /// Put the choices to the group.
    PutToGroup,
    /// Take the choice of that number to be put up, or put it back.
    TakeChoice,
    /// Put up the choices that were taken, or all.
    PutUp,
    /// One hand more for the choice that the key counts.
    RaiseHand,
    /// One hand fewer for the choice in hand.
    LowerHand,
    /// Put something else to the group too.
    AddChoice,
    /// Start the exercise, or stop it.
    StartStop,
    /// Faster.
    Faster,
    /// Slower.
    Slower,

    // A concern's page.
    /// Choose who may read it.
    WhoReads,
    /// Let its text go for good.
    Purge,

    // A trainer's tour.
    /// The next stop.
    NextStop,
    /// The stop before.
    PreviousStop,
    /// The first stop.
    FirstStop,
    /// The last stop.
    LastStop,
    /// Try it on the made-up group.
    TryIt,
    /// Back to the tour.
    BackToTour,

    // A rehearsal.
    /// Rehearse the session.
    Rehearse,
    /// Leave it at what was done about what happens.
    LeaveItAtThat,
    /// End the rehearsal.
    EndRehearsal,
    /// Rehearse the same again: the same things happen.
    RehearseAgain,

    // Afterwards.
    /// Tick a step as done, or take the tick back.
    StepDone,
    /// Where the time went.
    WhereTimeWent,
    /// Write the short talk afterwards.
    Debrief,
    /// The next session.
    NextSession,
    /// The session before.
    PreviousSession,

    // Evaluation.
    /// Ask those who take part how the group is for them.
    Evaluation,
    /// Hand the keyboard over to the chosen one.
    HandOver,
    /// Write down the chosen one's answers from paper.
    FromPaper,
    /// Look at what was answered.
    Results,
    /// Other questions: of another occasion.
    OtherQuestions,
    /// The questions before.
    QuestionsBefore,
    /// Others who answered.
    OtherPeople,
    /// Those before.
    PeopleBefore,
    /// Show what was answered in own words, or hide it.
    OwnWords,
    /// Give the answers, for whoever began them.
    GiveAnswers,
    /// Answer by the digit that the key is.
    Mark,
    /// Leave the question open again.
    TakeAnswerBack,
    /// The next question.
    NextQuestion,
    /// The question before.
    PreviousQuestion,
    /// Take the keyboard back, by pressing it twice.
    TakeKeyboardBack,

    // The toolbox.
    /// Look for something in the toolbox.
    Toolbox,
    /// The next filter.
    NextFilter,
    /// The filter before.
    PreviousFilter,
    /// Open the chosen entry.
    OpenEntry,
    /// Mark the entry as a favourite, or take the mark away.
    Favourite,
    /// Set the entry aside for the chosen session, or put it back.
    SetAside,
    /// Use the entry now.
    UseNow,

    // Writing a note.
    /// The child that the note is about.
    About,
    /// The one before it.
    AboutBefore,
    /// Keep the text.
    Keep,
    /// Take back the last writing.
    UndoWriting,
    /// Write it again.
    RedoWriting,
}
