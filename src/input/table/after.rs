//! The part of the table for what follows from sessions: to be followed up, read together, looked for
//! and told to others. Must not know how it is looked up.

use super::super::binding::{Binding, bind};
use super::super::{Action, Context, Key};
use Action as A;
use Context as C;
use Key::{
    BackTab, Backspace, Char, Ctrl, Delete, Down, Enter, Esc, Left, PageDown, PageUp, Right, Tab,
    Up,
};

/// The figures that answer.
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

/// These keys.
pub(super) const AFTER: &[Binding] = &[
    // What is followed up.
    bind(C::FollowUps, &[Up, Char('k')], A::Up, 0),
    bind(C::FollowUps, &[Down, Char('j')], A::Down, 0),
    bind(C::FollowUps, &[Enter], A::Change, 1),
    bind(C::FollowUps, &[Char('x'), Char(' ')], A::StepDone, 2),
    bind(C::FollowUps, &[Char('n')], A::NewFollowUp, 3),
    bind(C::FollowUps, &[Char('z')], A::Concern, 4),
    bind(C::FollowUps, &[Char('a')], A::ShowDone, 5),
    bind(C::FollowUps, &[Char('e')], A::StoodBefore, 5),
    bind(C::FollowUps, &[Char('u')], A::Undo, 6),
    bind(C::FollowUps, &[Esc, Char('f'), Char('q')], A::Leave, 2),
    // A page of fields.
    bind(C::FieldChoice, &[Right, Char('l')], A::NextChoice, 2),
    bind(C::FieldChoice, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Fields, &[Esc, Ctrl('s')], A::Keep, 1),
    bind(C::Fields, &[Tab], A::NextField, 2),
    bind(C::Fields, &[BackTab], A::PreviousField, 0),
    bind(C::Fields, &[PageDown], A::PageDown, 3),
    bind(C::Fields, &[PageUp], A::PageUp, 0),
    bind(C::Fields, &[Enter], A::NewLine, 0),
    bind(C::Fields, &[Ctrl('z')], A::UndoWriting, 4),
    bind(C::Fields, &[Ctrl('y')], A::RedoWriting, 5),
    // A concern's page.
    bind(C::Concern, &[Ctrl('o')], A::WhoReads, 5),
    bind(C::Concern, &[Ctrl('x')], A::Purge, 4),
    bind(C::WhoReads, &[Up, Char('k')], A::Up, 0),
    bind(C::WhoReads, &[Down, Char('j')], A::Down, 0),
    bind(C::WhoReads, &[Char(' '), Char('x')], A::Tick, 2),
    bind(C::WhoReads, &[Enter], A::Accept, 1),
    bind(C::WhoReads, &[Esc, Char('q')], A::Leave, 3),
    // What was written in a session.
    bind(C::Written, &[Up, Char('k')], A::Up, 0),
    bind(C::Written, &[Down, Char('j')], A::Down, 0),
    bind(C::Written, &[Enter], A::Change, 1),
    bind(C::Written, &[Char('f')], A::FollowUp, 2),
    bind(C::Written, &[Char('e')], A::StoodBefore, 3),
    bind(C::Written, &[Char('u')], A::Undo, 5),
    bind(C::Written, &[Esc, Char('q')], A::Leave, 4),
    // A child's page.
    bind(C::ChildPage, &[Up, Char('k')], A::Up, 0),
    bind(C::ChildPage, &[Down, Char('j')], A::Down, 0),
    bind(C::ChildPage, &[PageUp], A::PageUp, 0),
    bind(C::ChildPage, &[PageDown, Char(' ')], A::PageDown, 3),
    bind(C::ChildPage, &[Enter], A::Change, 1),
    bind(C::ChildPage, &[Char('n')], A::OneMore, 2),
    bind(C::ChildPage, &[Char('u')], A::Undo, 5),
    bind(C::ChildPage, &[Esc, Char('v'), Char('q')], A::Leave, 4),
    // The group at a glance.
    bind(C::Glance, &[Up, Char('k')], A::Up, 0),
    bind(C::Glance, &[Down, Char('j')], A::Down, 0),
    bind(C::Glance, &[Right, Char('l')], A::NextSession, 3),
    bind(C::Glance, &[Left, Char('h')], A::PreviousSession, 0),
    bind(C::Glance, &[Enter, Char('r')], A::ReadSession, 1),
    bind(C::Glance, &[Char('n')], A::NewFollowUp, 4),
    bind(C::Glance, &[Char('f')], A::FollowUps, 5),
    bind(C::Glance, &[Char('u')], A::Undo, 6),
    bind(C::Glance, &[Esc, Char('g'), Char('q')], A::Leave, 2),
    bind(C::Glance, &[Char('c')], A::Course, 7),
    bind(C::Glance, &[Char('P')], A::Papers, 8),
    bind(C::Glance, &[Char('e')], A::Effort, 9),
    bind(C::Glance, &[Char('V')], A::Evaluation, 10),
    // What leading the group takes.
    bind(C::Effort, &[Up, Char('k')], A::Up, 0),
    bind(C::Effort, &[Down, Char('j')], A::Down, 0),
    bind(C::Effort, &[Enter], A::WriteEffort, 1),
    bind(C::Effort, &[Char('b')], A::Budget, 3),
    bind(C::Effort, &[Char('t')], A::TakeOverTime, 4),
    bind(C::Effort, &[Char('u')], A::Undo, 5),
    bind(C::Effort, &[Esc, Char('e'), Char('q')], A::Leave, 2),
    // The course in pictures.
    bind(C::Course, &[Right, Char('l')], A::NextSession, 2),
    bind(C::Course, &[Left, Char('h')], A::PreviousSession, 3),
    bind(C::Course, &[Esc, Char('c'), Char('q')], A::Leave, 1),
    // Evaluating.
    bind(C::Evaluation, &[Up, Char('k')], A::Up, 0),
    bind(C::Evaluation, &[Down, Char('j')], A::Down, 0),
    bind(C::Evaluation, &[Right, Char('l')], A::NextChoice, 2),
    bind(C::Evaluation, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Evaluation, &[Tab], A::NextSession, 4),
    bind(C::Evaluation, &[BackTab], A::PreviousSession, 0),
    bind(C::Evaluation, &[Enter], A::HandOver, 1),
    bind(C::Evaluation, &[Char('p')], A::FromPaper, 3),
    bind(C::Evaluation, &[Char('u')], A::Undo, 6),
    bind(C::Evaluation, &[Esc, Char('V'), Char('q')], A::Leave, 5),
    // The keyboard in other hands: no key leads out of it by accident.
    bind(C::Handed, &[Ctrl('g')], A::TakeKeyboardBack, 0),
    bind(C::FromPaper, &[Esc, Ctrl('s')], A::Keep, 1),
    bind(C::Answering, &[Right], A::NextChoice, 2),
    bind(C::Answering, &[Left], A::PreviousChoice, 0),
    bind(C::Answering, FIGURES, A::Mark, 3),
    bind(C::Answering, &[Backspace, Delete], A::TakeAnswerBack, 4),
    bind(C::Answering, &[Enter, Down, Tab], A::NextQuestion, 5),
    bind(C::Answering, &[Up, BackTab], A::PreviousQuestion, 0),
    bind(C::AnsweringWords, &[Enter, Tab], A::NextQuestion, 5),
    bind(C::AnsweringWords, &[BackTab], A::PreviousQuestion, 6),
    // A paper for others.
    bind(C::Papers, &[Right, Char('l')], A::NextChoice, 2),
    bind(C::Papers, &[Left, Char('h')], A::PreviousChoice, 0),
    bind(C::Papers, &[Tab], A::NextForm, 3),
    bind(C::Papers, &[Char('c')], A::OfChild, 4),
    bind(C::Papers, &[Char('v')], A::Show, 5),
    bind(C::Papers, &[Enter], A::WritePaper, 1),
    bind(C::Papers, &[Up, Char('k')], A::Up, 0),
    bind(C::Papers, &[Down, Char('j')], A::Down, 0),
    bind(C::Papers, &[PageUp], A::PageUp, 0),
    bind(C::Papers, &[PageDown, Char(' ')], A::PageDown, 0),
    bind(C::Papers, &[Esc, Char('P'), Char('q')], A::Leave, 6),
    // What stood in a record before.
    bind(C::Earlier, &[Up, Char('k')], A::Up, 0),
    bind(C::Earlier, &[Down, Char('j')], A::Down, 0),
    bind(C::Earlier, &[PageUp], A::PageUp, 0),
    bind(C::Earlier, &[PageDown, Char(' ')], A::PageDown, 2),
    bind(C::Earlier, &[Esc, Char('e'), Char('q')], A::Leave, 1),
    // Looking for something: letters are words to look for.
    bind(C::Search, &[Up], A::Up, 0),
    bind(C::Search, &[Down], A::Down, 0),
    bind(C::Search, &[PageUp], A::PageUp, 0),
    bind(C::Search, &[PageDown], A::PageDown, 0),
    bind(C::Search, &[Enter], A::Jump, 1),
    bind(C::Search, &[Tab], A::NextFilter, 2),
    bind(C::Search, &[BackTab], A::PreviousFilter, 0),
    bind(C::Search, &[Right], A::NextChoice, 3),
    bind(C::Search, &[Left], A::PreviousChoice, 0),
    bind(C::Search, &[Ctrl('z')], A::UndoWriting, 0),
    bind(C::Search, &[Esc], A::Leave, 4),
];
