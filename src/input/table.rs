//! The table itself. Must not know how it is looked up.

use super::binding::{Binding, bind};
use super::{Action, Context, Key};
use Action as A;
use Context as C;
use Key::{BackTab, Char, Ctrl, Down, Enter, Esc, Left, PageDown, PageUp, Right, Tab, Up};

mod after;
mod live;

/// Every key of the program.
pub const TABLE: &[Binding] = &joined::<{ MOST.len() + live::LIVE.len() + after::AFTER.len() }>([
    MOST,
    live::LIVE,
    after::AFTER,
]);

/// Where the keys of each place begin in the table, and where they end; those of a place stand
/// together.
pub(super) const PLACES: [(usize, usize); Context::ALL.len()] = places();

const fn places() -> [(usize, usize); Context::ALL.len()] {
    let mut places = [(0, 0); Context::ALL.len()];
    let mut n = 0;
    while n < TABLE.len() {
        let place = &mut places[TABLE[n].context as usize];
        if place.1 == 0 {
            place.0 = n;
        } else {
            assert!(place.1 == n, "the keys of a place stand together");
        }
        n += 1;
        place.1 = n;
    }
    places
}

/// The parts of the table as one.
const fn joined<const ALL: usize>(parts: [&[Binding]; 3]) -> [Binding; ALL] {
    let mut all = [MOST[0]; ALL];
    let (mut n, mut part) = (0, 0);
    while part < parts.len() {
        let mut of_part = 0;
        while of_part < parts[part].len() {
            all[n] = parts[part][of_part];
            n += 1;
            of_part += 1;
        }
        part += 1;
    }
    all
}

/// The figures, in their order.
const FIGURES: &[Key] = &[
    Char('0'),
    Char('1'),
    Char('2'),
    Char('3'),
    Char('4'),
    Char('5'),
    Char('6'),
    Char('7'),
    Char('8'),
    Char('9'),
];

/// The keys of all places but those that lie in [`live`] and [`after`].
const MOST: &[Binding] = &[
    bind(C::Anywhere, &[Char('?')], A::Help, 90),
    bind(C::Anywhere, &[Char('u')], A::Undo, 60),
    bind(C::Anywhere, &[Char('U'), Ctrl('r')], A::Redo, 0),
    bind(C::Anywhere, &[Esc, Char('q')], A::Leave, 80),
    bind(C::Anywhere, &[Ctrl('c')], A::Quit, 0),
    bind(C::Anywhere, &[Ctrl('l')], A::Listen, 0),
    bind(C::Anywhere, &[Ctrl('e')], A::SaveElsewhere, 1),
    bind(C::Anywhere, &[Ctrl('k')], A::Hide, 0),
    bind(C::Anywhere, &[Ctrl('g')], A::LeaveItAtThat, 0),
    bind(C::Anywhere, &[Ctrl('t')], A::BackToTour, 0),
    // Home.
    bind(C::Home, &[Up, Char('k')], A::Up, 0),
    bind(C::Home, &[Down, Char('j')], A::Down, 0),
    bind(C::Home, &[PageUp, Key::Home], A::PageUp, 0),
    bind(C::Home, &[PageDown, Key::End], A::PageDown, 0),
    bind(C::Home, &[Enter, Right], A::OpenGroup, 1),
    bind(C::Home, &[Char('l')], A::RunNext, 2),
    bind(C::Home, &[Char('n')], A::NewGroup, 3),
    bind(C::Home, &[Char('i')], A::Toolbox, 4),
    bind(C::Home, &[Char('f')], A::FollowUps, 3),
    bind(C::Home, &[Char('/')], A::Search, 85),
    bind(C::Home, &[Char('d')], A::Demo, 5),
    bind(C::Home, &[Char('q')], A::Quit, 6),
    // Forms.
    bind(C::Form, &[Tab, Down], A::NextField, 1),
    bind(C::Form, &[Enter], A::Accept, 0),
    bind(C::Form, &[BackTab, Up], A::PreviousField, 0),
    bind(C::Form, &[Right], A::NextChoice, 3),
    bind(C::Form, &[Left], A::PreviousChoice, 0),
    bind(C::Form, &[Ctrl('n')], A::SuggestName, 4),
    bind(C::Form, &[Ctrl('s')], A::MakeGroup, 2),
    bind(C::Form, &[Ctrl('z')], A::UndoWriting, 0),
    bind(C::Form, &[Esc], A::Leave, 5),
    // A group.
    bind(C::Group, &[Up, Char('k')], A::Up, 0),
    bind(C::Group, &[Down, Char('j')], A::Down, 0),
    bind(C::Group, &[PageUp, Key::Home], A::PageUp, 0),
    bind(C::Group, &[PageDown, Key::End], A::PageDown, 0),
    bind(C::Group, &[Enter, Right, Char('l')], A::RunSession, 1),
    bind(C::Group, &[Char('r')], A::ReadSession, 2),
    bind(C::Group, &[Char('w')], A::WriteIn, 4),
    bind(C::Group, &[Char('m')], A::MoveDate, 3),
    bind(C::Group, &[Char('x')], A::Drop, 5),
    bind(C::Group, &[Char('a')], A::Repeat, 7),
    bind(C::Group, &[Char('A')], A::Insert, 8),
    bind(C::Group, &[Char('i')], A::Toolbox, 6),
    bind(C::Group, &[Char('p')], A::People, 2),
    bind(C::Group, &[Char('f')], A::FollowUps, 4),
    bind(C::Group, &[Char('g')], A::Glance, 4),
    bind(C::Group, &[Char('P')], A::Papers, 15),
    bind(C::Group, &[Char('V')], A::Evaluation, 15),
    bind(C::Group, &[Char('/')], A::Search, 71),
    bind(C::Group, &[Char('s')], A::Frame, 10),
    bind(C::Group, &[Char('R')], A::ReadAll, 9),
    bind(C::Group, &[Char('v')], A::ForRoom, 13),
    bind(C::Group, &[Char('y')], A::Adopt, 1),
    bind(C::Group, &[Char('d')], A::Debrief, 11),
    bind(C::Group, &[Char('o')], A::Reopen, 12),
    bind(C::Group, &[Char('e')], A::Rehearse, 16),
    bind(C::Group, &[Char('K')], A::KeepUntil, 14),
    bind(C::Group, &[Esc, Left, Char('h'), Char('q')], A::Leave, 70),
    // People.
    bind(C::People, &[Up, Char('k')], A::Up, 0),
    bind(C::People, &[Down, Char('j')], A::Down, 0),
    bind(C::People, &[Char('c')], A::AddChild, 1),
    bind(C::People, &[Char('l')], A::AddLeader, 2),
    bind(C::People, &[Char('b')], A::AddUserRepresentative, 3),
    bind(C::People, &[Enter], A::Rename, 4),
    bind(C::People, &[Char('r')], A::RoomName, 7),
    bind(C::People, &[Char('x')], A::Remove, 5),
    bind(C::People, &[Char('m')], A::IAmThisOne, 6),
    bind(C::People, &[Char('v')], A::ChildPage, 2),
    bind(C::People, &[Esc, Left, Char('h'), Char('q')], A::Leave, 70),
    // Before the session begins.
    bind(C::Before, &[Enter, Char(' ')], A::Begin, 1),
    bind(C::Before, &[Up, Char('k')], A::Up, 0),
    bind(C::Before, &[Down, Char('j')], A::Down, 0),
    bind(C::Before, &[Char('n')], A::Note, 3),
    bind(C::Before, &[Char('v')], A::Show, 3),
    bind(C::Before, &[Char('t')], A::TakeUp, 2),
    bind(C::Before, &[Char('m')], A::OwnMinutes, 4),
    bind(C::Before, &[Char('i')], A::Toolbox, 2),
    bind(C::Before, &[Char('y')], A::HeldWords, 2),
    bind(C::Before, &[Char('f')], A::FollowUps, 2),
    bind(C::Before, &[Char('z')], A::Serious, 0),
    bind(C::Before, &[Char('e')], A::Rehearse, 84),
    // The short talk afterwards.
    bind(C::Debrief, &[Esc], A::Keep, 1),
    bind(C::Debrief, &[Tab], A::NextField, 2),
    bind(C::Debrief, &[BackTab], A::PreviousField, 3),
    bind(C::Debrief, &[Enter], A::NewLine, 0),
    bind(C::Debrief, &[Ctrl('z')], A::UndoWriting, 4),
    bind(C::Debrief, &[Ctrl('y')], A::RedoWriting, 5),
    bind(C::Debrief, &[Ctrl('o')], A::HeldWords, 2),
    bind(C::Debrief, &[Ctrl('c')], A::Quit, 0),
    // Reading.
    bind(C::Reading, &[Up, Char('k')], A::Up, 0),
    bind(C::Reading, &[Down, Char('j')], A::Down, 0),
    bind(C::Reading, &[PageUp], A::PageUp, 0),
    bind(C::Reading, &[PageDown, Char(' ')], A::PageDown, 2),
    bind(C::Reading, &[Right, Char('l')], A::NextSession, 3),
    bind(C::Reading, &[Left, Char('h')], A::PreviousSession, 6),
    bind(C::Reading, &[Char('v')], A::Show, 1),
    bind(C::Reading, &[Char('n')], A::Note, 4),
    bind(C::Reading, &[Char('E')], A::PutTogether, 2),
    bind(C::Reading, &[Char('d')], A::Debrief, 5),
    bind(C::Reading, &[Char('t')], A::WhereTimeWent, 7),
    bind(C::Reading, &[Enter], A::Written, 3),
    bind(C::Reading, &[Char('f')], A::FollowUps, 8),
    bind(C::Reading, &[Char('/')], A::Search, 9),
    // The toolbox: letters are words to look for.
    bind(C::Toolbox, &[Up], A::Up, 0),
    bind(C::Toolbox, &[Down], A::Down, 0),
    bind(C::Toolbox, &[PageUp], A::PageUp, 0),
    bind(C::Toolbox, &[PageDown], A::PageDown, 0),
    bind(C::Toolbox, &[Enter], A::OpenEntry, 1),
    bind(C::Toolbox, &[Tab], A::NextFilter, 2),
    bind(C::Toolbox, &[BackTab], A::PreviousFilter, 0),
    bind(C::Toolbox, &[Right], A::NextChoice, 3),
    bind(C::Toolbox, &[Left], A::PreviousChoice, 0),
    bind(C::Toolbox, &[Ctrl('f')], A::Favourite, 5),
    bind(C::Toolbox, &[Ctrl('z')], A::UndoWriting, 0),
    bind(C::Toolbox, &[Esc], A::Leave, 4),
    bind(C::ToolboxLive, &[Enter], A::UseNow, 1),
    bind(C::ToolboxPlan, &[Enter], A::SetAside, 1),
    bind(C::ToolboxEntry, &[Up, Char('k')], A::Up, 0),
    bind(C::ToolboxEntry, &[Down, Char('j')], A::Down, 0),
    bind(C::ToolboxEntry, &[PageUp], A::PageUp, 0),
    bind(C::ToolboxEntry, &[PageDown, Char(' ')], A::PageDown, 0),
    bind(C::ToolboxEntry, &[Char('f'), Ctrl('f')], A::Favourite, 3),
    bind(
        C::ToolboxEntry,
        &[Esc, Left, Char('h'), Char('q')],
        A::Leave,
        2,
    ),
    // Who goes aside.
    bind(C::Aside, &[Right, Char('l')], A::NextChoice, 2),
    bind(C::Aside, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Aside, &[Tab, Down, Char('j')], A::NextField, 3),
    bind(C::Aside, &[BackTab, Up, Char('k')], A::PreviousField, 0),
    bind(C::Aside, &[Enter], A::Accept, 1),
    bind(C::Aside, &[Char(' ')], A::Listen, 0),
    bind(C::Aside, &[Esc, Char('q')], A::Leave, 4),
    // What is held.
    bind(C::Held, &[Up, Char('k')], A::Up, 0),
    bind(C::Held, &[Down, Char('j')], A::Down, 0),
    bind(C::Held, &[Char('1')], A::ComeBackToIt, 0),
    bind(C::Held, &[Char('2')], A::AfterSession, 0),
    bind(C::Held, &[Char('3')], A::NextTime, 0),
    bind(C::Held, &[Char('4')], A::FollowUp, 0),
    bind(C::Held, &[Char('5')], A::LetGo, 0),
    bind(C::Held, &[Char('v')], A::Show, 2),
    bind(C::Held, &[Char('u')], A::Undo, 3),
    bind(C::Held, &[Char(' ')], A::Listen, 0),
    bind(C::Held, &[Esc, Char('q')], A::Leave, 1),
    bind(C::HeldAsked, &[Esc, Char('q')], A::GoOn, 1),
    // The card for when something serious is told, and a child's own words on it.
    bind(C::Serious, &[Enter], A::WriteWords, 1),
    bind(C::Serious, &[Tab], A::About, 4),
    bind(C::Serious, &[Right, Char('l')], A::NextChoice, 3),
    bind(C::Serious, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Serious, &[Up, Char('k')], A::Up, 0),
    bind(C::Serious, &[Down, Char('j')], A::Down, 0),
    bind(C::Serious, &[PageUp], A::PageUp, 0),
    bind(C::Serious, &[PageDown], A::PageDown, 0),
    bind(C::Serious, &[Char(' ')], A::Listen, 0),
    bind(C::Serious, &[Char('n')], A::ToldByAnother, 6),
    bind(C::Serious, &[Char('a')], A::Aside, 5),
    bind(C::Serious, &[Char('f')], A::Concern, 3),
    bind(C::Serious, &[Esc, Char('z'), Char('q')], A::Leave, 2),
    bind(C::SeriousWords, &[Esc, Ctrl('s')], A::Keep, 1),
    bind(C::SeriousWords, &[Tab], A::About, 2),
    bind(C::SeriousWords, &[Enter], A::NewLine, 0),
    bind(C::SeriousWords, &[Ctrl('z')], A::UndoWriting, 3),
    bind(C::SeriousWords, &[Ctrl('y')], A::RedoWriting, 4),
    // Small signs.
    bind(C::Signs, &[Up, Char('k')], A::Up, 0),
    bind(C::Signs, &[Down, Char('j')], A::Down, 0),
    bind(C::Signs, &[Right, Char('l')], A::NextChoice, 0),
    bind(C::Signs, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Signs, &[Enter, Char(' ')], A::Tick, 1),
    bind(C::Signs, &[Char('u')], A::Undo, 3),
    bind(C::Signs, &[Esc, Char('t'), Char('q')], A::Leave, 2),
    // The passphrase, and the key for paper.
    bind(C::Passphrase, &[Enter], A::Accept, 1),
    bind(C::Passphrase, &[Esc], A::Leave, 2),
    bind(C::KeptBack, &[Enter], A::GivePassphrase, 1),
    bind(C::KeptBack, &[Esc], A::Leave, 2),
    bind(C::Recovery, &[Enter], A::Accept, 1),
    bind(C::Recovery, &[Esc], A::Leave, 2),
    // A trainer's tour.
    bind(C::Tour, &[Enter], A::TryIt, 1),
    bind(C::Tour, &[Right, Down, Char(' ')], A::NextStop, 2),
    bind(C::Tour, &[Left, Up, Key::Backspace], A::PreviousStop, 3),
    bind(C::Tour, &[Key::Home], A::FirstStop, 0),
    bind(C::Tour, &[Key::End], A::LastStop, 0),
    bind(C::Tour, &[PageUp], A::PageUp, 0),
    bind(C::Tour, &[PageDown], A::PageDown, 0),
    bind(C::Tour, &[Char('q')], A::Quit, 4),
    bind(C::Tour, &[Char('?')], A::Help, 5),
    // A rehearsal.
    bind(C::Explained, &[Enter, Esc, Char(' ')], A::Leave, 1),
    bind(C::Rehearsed, &[Enter], A::EndRehearsal, 1),
    bind(C::Rehearsed, &[Char('e')], A::RehearseAgain, 2),
    bind(C::Rehearsed, &[Up, Char('k')], A::Up, 0),
    bind(C::Rehearsed, &[Down, Char('j')], A::Down, 0),
    bind(C::Rehearsed, &[PageUp], A::PageUp, 0),
    bind(C::Rehearsed, &[PageDown, Char(' ')], A::PageDown, 2),
    bind(C::Rehearsed, &[Esc, Char('q')], A::Leave, 3),
    // Writing a note.
    bind(C::Note, &[Esc, Ctrl('s')], A::Keep, 1),
    bind(C::Note, &[Tab], A::About, 2),
    bind(C::Note, &[BackTab], A::AboutBefore, 0),
    bind(C::Note, &[Ctrl('f')], A::FollowUp, 5),
    bind(C::Note, &[Enter], A::NewLine, 0),
    bind(C::Note, &[Ctrl('z')], A::UndoWriting, 3),
    bind(C::Note, &[Ctrl('y')], A::RedoWriting, 4),
    // Writing one line.
    bind(C::Line, &[Enter, Ctrl('s')], A::Accept, 1),
    bind(C::Line, &[Esc], A::Leave, 2),
    bind(C::Line, &[Tab], A::About, 4),
    bind(C::Line, &[BackTab], A::AboutBefore, 0),
    bind(C::Line, &[Ctrl('n')], A::SuggestName, 3),
    bind(C::Line, &[Ctrl('z')], A::UndoWriting, 0),
    // A question.
    bind(C::Ask, &[Up, Char('k')], A::Up, 0),
    bind(C::Ask, &[Down, Char('j')], A::Down, 0),
    bind(C::Ask, &[Enter], A::Accept, 1),
    bind(C::Ask, &[Char(' ')], A::Listen, 0),
    bind(C::Ask, &[Esc, Char('q')], A::Leave, 2),
    // The help.
    bind(C::Help, &[PageUp], A::PageUp, 0),
    bind(C::Help, &[PageDown, Char(' ')], A::PageDown, 0),
    bind(C::Help, &[Up, Char('k')], A::Up, 0),
    bind(C::Help, &[Down, Char('j')], A::Down, 0),
    bind(C::Help, &[Esc, Char('?'), Char('q'), Enter], A::Leave, 1),
];
