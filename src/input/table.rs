//! The table itself.

use super::{Action, Context, Key};
use Action as A;
use Context as C;
use Key::{BackTab, Char, Ctrl, Down, Enter, Esc, Left, PageDown, PageUp, Right, Tab, Up};

/// Keys that mean an action in a context.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Where.
    pub context: Context,
    /// Any of these; the first is the one that is shown.
    pub keys: &'static [Key],
    /// What they mean.
    pub action: Action,
    /// How much it deserves a place in the footer: 1 first; 0 never.
    pub rank: u8,
}

const fn bind(context: Context, keys: &'static [Key], action: Action, rank: u8) -> Binding {
    Binding {
        context,
        keys,
        action,
        rank,
    }
}

/// Every key of the program.
pub const TABLE: &[Binding] = &[
    bind(C::Anywhere, &[Char('?')], A::Help, 90),
    bind(C::Anywhere, &[Char('u')], A::Undo, 60),
    bind(C::Anywhere, &[Char('U'), Ctrl('r')], A::Redo, 0),
    bind(C::Anywhere, &[Esc, Char('q')], A::Leave, 80),
    bind(C::Anywhere, &[Ctrl('c')], A::Quit, 0),
    bind(C::Anywhere, &[Ctrl('e')], A::SaveElsewhere, 1),
    // Home.
    bind(C::Home, &[Up, Char('k')], A::Up, 0),
    bind(C::Home, &[Down, Char('j')], A::Down, 0),
    bind(C::Home, &[PageUp, Key::Home], A::PageUp, 0),
    bind(C::Home, &[PageDown, Key::End], A::PageDown, 0),
    bind(C::Home, &[Enter, Right, Char('l')], A::OpenGroup, 1),
    bind(C::Home, &[Char('r')], A::RunNext, 2),
    bind(C::Home, &[Char('n')], A::NewGroup, 3),
    bind(C::Home, &[Char('i')], A::Toolbox, 4),
    bind(C::Home, &[Char('d')], A::Demo, 5),
    bind(C::Home, &[Char('q'), Esc], A::Quit, 6),
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
    bind(C::Group, &[Char('R')], A::ReadAll, 9),
    bind(C::Group, &[Char('y')], A::Adopt, 1),
    bind(C::Group, &[Char('d')], A::Debrief, 11),
    bind(C::Group, &[Char('o')], A::Reopen, 12),
    bind(C::Group, &[Esc, Left, Char('h'), Char('q')], A::Leave, 70),
    // People.
    bind(C::People, &[Up, Char('k')], A::Up, 0),
    bind(C::People, &[Down, Char('j')], A::Down, 0),
    bind(C::People, &[Char('c')], A::AddChild, 1),
    bind(C::People, &[Char('l')], A::AddLeader, 2),
    bind(C::People, &[Char('b')], A::AddUserRepresentative, 3),
    bind(C::People, &[Enter], A::Rename, 4),
    bind(C::People, &[Char('x')], A::Remove, 5),
    bind(C::People, &[Char('m')], A::IAmThisOne, 6),
    bind(C::People, &[Esc, Left, Char('h'), Char('q')], A::Leave, 70),
    // Before the session begins.
    bind(C::Before, &[Enter, Char(' ')], A::Begin, 1),
    bind(C::Before, &[Up, Char('k')], A::Up, 0),
    bind(C::Before, &[Down, Char('j')], A::Down, 0),
    bind(C::Before, &[Char('n')], A::Note, 3),
    bind(C::Before, &[Char('t')], A::TakeUp, 2),
    bind(C::Before, &[Char('m')], A::OwnMinutes, 4),
    bind(C::Before, &[Char('i')], A::Toolbox, 2),
    bind(C::Before, &[Char('y')], A::HeldWords, 2),
    bind(C::Before, &[Char('z')], A::Serious, 0),
    // The running session.
    bind(C::Live, &[Char(' ')], A::Listen, 1),
    bind(C::Live, &[Right, Char('l')], A::NextStep, 2),
    bind(C::Live, &[Left, Char('h')], A::PreviousStep, 12),
    bind(C::Live, &[Char('n')], A::Note, 3),
    bind(C::Live, &[Char('y')], A::HoldWord, 4),
    bind(C::Live, &[Char('z')], A::Serious, 9),
    bind(C::Live, &[Char('a')], A::Aside, 10),
    bind(C::Live, &[Char('Y')], A::HeldWords, 0),
    bind(C::Live, &[Char('w')], A::Pause, 11),
    bind(C::Live, &[Char('+'), Char('=')], A::MinuteMore, 5),
    bind(C::Live, &[Char('-')], A::MinuteLess, 13),
    bind(C::Live, &[Char('c')], A::Candle, 7),
    bind(C::Live, &[Tab], A::Rail, 6),
    bind(C::Live, &[Char('i')], A::Toolbox, 8),
    bind(C::Live, &[Char('v')], A::Show, 14),
    bind(C::Live, &[Char('e')], A::MustEnd, 15),
    bind(C::Live, &[Char('b')], A::BeganAt, 16),
    bind(C::Live, &[Char('d')], A::WhatNow, 9),
    bind(C::Live, &[Char('o')], A::Cue, 0),
    bind(C::Live, &[Char(':')], A::Seconds, 0),
    bind(C::Live, &[Char('~')], A::Sway, 0),
    bind(C::Live, &[Char('F')], A::Finish, 17),
    bind(C::Live, &[PageDown], A::PageDown, 0),
    bind(C::Live, &[PageUp], A::PageUp, 0),
    // What now?
    bind(C::WhatNow, &[Up, Char('k')], A::Up, 0),
    bind(C::WhatNow, &[Down, Char('j')], A::Down, 0),
    bind(C::WhatNow, &[Enter], A::ChooseWay, 1),
    bind(C::WhatNow, &[Char('g')], A::MayGive, 3),
    bind(C::WhatNow, &[Char('u')], A::Undo, 0),
    bind(C::WhatNow, &[Char(' ')], A::Listen, 0),
    bind(C::WhatNow, &[Esc, Char('d'), Char('q')], A::Leave, 2),
    bind(C::MayGive, &[Up, Char('k')], A::Up, 0),
    bind(C::MayGive, &[Down, Char('j')], A::Down, 0),
    bind(C::MayGive, &[Char('+'), Char('='), Right], A::MinuteMore, 1),
    bind(C::MayGive, &[Char('-'), Left], A::MinuteLess, 2),
    bind(C::MayGive, &[Char('x')], A::GivesNothing, 3),
    bind(C::MayGive, &[Key::Backspace], A::AsSessionSays, 5),
    bind(C::MayGive, &[Char('u')], A::Undo, 6),
    bind(C::MayGive, &[Char(' ')], A::Listen, 0),
    bind(C::MayGive, &[Esc, Char('g'), Char('q')], A::Leave, 4),
    // While the leaders listen.
    bind(C::Listening, &[Char(' '), Esc], A::Listen, 1),
    bind(C::Listening, &[Char('n')], A::Note, 2),
    bind(C::Listening, &[Char('y')], A::HoldWord, 3),
    bind(C::Listening, &[Char('z')], A::Serious, 4),
    bind(C::Listening, &[Char('a')], A::Aside, 5),
    bind(C::Listening, &[Right, Char('l')], A::NextStep, 0),
    bind(C::Listening, &[Left, Char('h')], A::PreviousStep, 0),
    bind(C::Listening, &[Char('u')], A::Undo, 0),
    bind(C::Listening, &[Char('U'), Ctrl('r')], A::Redo, 0),
    bind(C::Listening, &[Char('?')], A::Help, 0),
    // The plan of the running session.
    bind(C::Rail, &[Up, Char('k')], A::Up, 0),
    bind(C::Rail, &[Down, Char('j')], A::Down, 0),
    bind(C::Rail, &[Enter], A::Jump, 1),
    bind(C::Rail, &[Char('x')], A::Skip, 2),
    bind(C::Rail, &[Char('<'), Char('K')], A::Earlier, 3),
    bind(C::Rail, &[Char('>'), Char('J')], A::Later, 4),
    bind(C::Rail, &[Char('a')], A::AddStep, 5),
    bind(C::Rail, &[Char('+'), Char('=')], A::MinuteMore, 6),
    bind(C::Rail, &[Char('-')], A::MinuteLess, 7),
    bind(C::Rail, &[Tab, Esc, Char('q')], A::Leave, 8),
    // Name tags.
    bind(C::NameTags, &[Up, Char('k')], A::Up, 0),
    bind(C::NameTags, &[Down, Char('j')], A::Down, 0),
    bind(C::NameTags, &[Enter], A::Here, 1),
    bind(C::NameTags, &[Char('s')], A::Late, 3),
    bind(C::NameTags, &[Char('x')], A::Absent, 2),
    bind(C::NameTags, &[Key::Backspace], A::Fewer, 0),
    bind(C::NameTags, &[Char('t')], A::SmallSigns, 4),
    // The round.
    bind(C::Round, &[Up, Char('k')], A::Up, 0),
    bind(C::Round, &[Down, Char('j')], A::Down, 0),
    bind(C::Round, &[Enter], A::Told, 1),
    bind(C::Round, &[Char('t')], A::Top, 3),
    bind(C::Round, &[Char('g')], A::Bottom, 4),
    bind(C::Round, &[Char('p')], A::Pass, 2),
    bind(C::Round, &[Char('r')], A::ComeBack, 8),
    bind(C::Round, &[Char('<'), Char('K')], A::Earlier, 0),
    bind(C::Round, &[Char('>'), Char('J')], A::Later, 0),
    bind(C::Round, &[Char('m')], A::Shuffle, 9),
    // Questions and variants.
    bind(C::Choosing, &[Up, Char('k')], A::Up, 0),
    bind(C::Choosing, &[Down, Char('j')], A::Down, 0),
    bind(C::Choosing, &[Enter], A::Choose, 1),
    bind(C::Choosing, &[Char('p')], A::PutToGroup, 4),
    // A choice put to the group.
    bind(
        C::Say,
        &[
            Char('1'),
            Char('2'),
            Char('3'),
            Char('4'),
            Char('5'),
            Char('6'),
            Char('7'),
            Char('8'),
            Char('9'),
        ],
        A::RaiseHand,
        0,
    ),
    bind(C::Say, &[Up, Char('k')], A::Up, 0),
    bind(C::Say, &[Down, Char('j')], A::Down, 0),
    bind(C::Say, &[Key::Backspace], A::LowerHand, 2),
    bind(C::Say, &[Enter], A::Choose, 1),
    bind(C::Say, &[Char(' ')], A::Listen, 0),
    bind(C::Say, &[Esc, Char('q')], A::Leave, 3),
    // A relaxation exercise.
    bind(C::Relaxation, &[Up, Char('k')], A::Up, 0),
    bind(C::Relaxation, &[Down, Char('j')], A::Down, 0),
    bind(C::Relaxation, &[Enter], A::StartStop, 1),
    bind(C::Relaxation, &[Char(']'), Char('f')], A::Faster, 9),
    bind(C::Relaxation, &[Char('['), Char('s')], A::Slower, 8),
    // A session that has ended.
    bind(C::Over, &[Char('d')], A::Debrief, 1),
    bind(C::Over, &[Char('o'), Left], A::Reopen, 2),
    bind(C::Over, &[Char('n')], A::Note, 3),
    bind(C::Over, &[Char('t')], A::WhereTimeWent, 4),
    bind(C::Spent, &[Up, Char('k')], A::Up, 0),
    bind(C::Spent, &[Down, Char('j')], A::Down, 0),
    bind(C::Spent, &[PageUp], A::PageUp, 0),
    bind(C::Spent, &[PageDown, Char(' ')], A::PageDown, 0),
    bind(C::Spent, &[Char('m')], A::OwnMinutes, 1),
    bind(C::Spent, &[Char('u')], A::Undo, 3),
    bind(C::Spent, &[Esc, Char('t'), Char('q')], A::Leave, 2),
    bind(C::Over, &[Char('y')], A::HeldWords, 4),
    bind(C::Over, &[Char('z')], A::Serious, 0),
    // Writing in what was held away; on a name tag its own keys come first.
    bind(C::WrittenIn, &[Up, Char('k')], A::Up, 0),
    bind(C::WrittenIn, &[Down, Char('j')], A::Down, 0),
    bind(C::WrittenIn, &[Enter, Char(' ')], A::StepDone, 1),
    bind(C::WrittenIn, &[Tab, Right, Char('l')], A::NextField, 7),
    bind(
        C::WrittenIn,
        &[BackTab, Left, Char('h')],
        A::PreviousField,
        0,
    ),
    bind(C::WrittenIn, &[Char('n')], A::Note, 4),
    bind(C::WrittenIn, &[Char('v')], A::Show, 9),
    bind(C::WrittenIn, &[Char('d')], A::Debrief, 5),
    bind(C::WrittenIn, &[Char('F')], A::Finish, 6),
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
    bind(C::Reading, &[Char('d')], A::Debrief, 5),
    bind(C::Reading, &[Char('t')], A::WhereTimeWent, 7),
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
    // The card for when something serious is told, and a child's own words on it.
    bind(C::Serious, &[Enter], A::WriteWords, 1),
    bind(C::Serious, &[Tab], A::About, 4),
    bind(C::Serious, &[Right, Char('l')], A::NextChoice, 3),
    bind(C::Serious, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Serious, &[Up, Char('k')], A::Up, 0),
    bind(C::Serious, &[Down, Char('j')], A::Down, 0),
    bind(C::Serious, &[PageUp], A::PageUp, 0),
    bind(C::Serious, &[PageDown, Char(' ')], A::PageDown, 0),
    bind(C::Serious, &[Char('a')], A::Aside, 5),
    bind(C::Serious, &[Esc, Char('z'), Char('q')], A::Leave, 2),
    bind(C::SeriousWords, &[Esc, Ctrl('s')], A::Keep, 1),
    bind(C::SeriousWords, &[Tab], A::About, 2),
    bind(C::SeriousWords, &[Enter], A::NewLine, 0),
    bind(C::SeriousWords, &[Ctrl('z')], A::UndoWriting, 3),
    bind(C::SeriousWords, &[Ctrl('y')], A::RedoWriting, 4),
    // Small signs.
    bind(C::Signs, &[Up, Char('k')], A::Up, 0),
    bind(C::Signs, &[Down, Char('j')], A::Down, 0),
    bind(C::Signs, &[Enter, Char(' ')], A::Tick, 1),
    bind(C::Signs, &[Esc, Char('t'), Char('q')], A::Leave, 2),
    // Writing a note.
    bind(C::Note, &[Esc, Ctrl('s')], A::Keep, 1),
    bind(C::Note, &[Tab], A::About, 2),
    bind(C::Note, &[Enter], A::NewLine, 0),
    bind(C::Note, &[Ctrl('z')], A::UndoWriting, 3),
    bind(C::Note, &[Ctrl('y')], A::RedoWriting, 4),
    // Writing one line.
    bind(C::Line, &[Enter], A::Accept, 1),
    bind(C::Line, &[Esc], A::Leave, 2),
    bind(C::Line, &[Tab], A::About, 4),
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

/// The bindings of one context, in order.
pub fn in_context(context: Context) -> impl Iterator<Item = &'static Binding> {
    TABLE.iter().filter(move |b| b.context == context)
}

/// What a key means: in the first of the contexts that binds it.
#[must_use]
pub fn find(contexts: &[Context], key: Key) -> Option<Action> {
    contexts
        .iter()
        .find_map(|context| in_context(*context).find(|b| b.keys.contains(&key)))
        .map(|binding| binding.action)
}

/// The key that is shown for an action in a context.
#[must_use]
pub fn key_for(context: Context, action: Action) -> Option<Key> {
    let binding = in_context(context).find(|b| b.action == action)?;
    binding.keys.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for context in Context::ALL {
            let mut keys = HashSet::new();
            for binding in in_context(context) {
                for key in binding.keys {
                    assert!(keys.insert(key), "{context:?}: {key:?}");
                }
            }
        }
    }

    #[test]
    fn an_action_stands_once_in_each_place() {
        for context in Context::ALL {
            let mut actions = HashSet::new();
            for binding in in_context(context) {
                assert!(
                    actions.insert(binding.action),
                    "{context:?}: {:?}",
                    binding.action
                );
                assert!(!binding.keys.is_empty());
            }
        }
    }

    #[test]
    fn the_nearest_place_decides() {
        assert_eq!(find(&[C::Home, C::Anywhere], Char('q')), Some(A::Quit));
        assert_eq!(find(&[C::Group, C::Anywhere], Char('u')), Some(A::Undo));
        assert_eq!(find(&[C::Note], Char('u')), None);
    }
}
