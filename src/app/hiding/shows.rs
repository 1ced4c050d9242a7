//! What each thing that can lie over the screen shows, for when people are hidden. It is a list of what
//! may stay: whoever adds something that can be laid over the screen has to say here what it shows.
//! Must not close anything.

use crate::app::Overlay;
use crate::app::ask::AskFor;
use crate::app::form::{FormScreen, Value};
use crate::app::line::{Line, LineFor};
use crate::app::live::say::SayScreen;

/// What something shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// Nothing that anybody wrote about anybody. Names are another matter: they go by themselves.
    Nothing,
    /// What somebody is in the middle of: it is to be gone on with.
    Begun,
    /// What was written before; nothing is written in it.
    Written,
}

impl Shows {
    const fn nothing_if(is_blank: bool) -> Self {
        if is_blank { Self::Nothing } else { Self::Begun }
    }
}

/// What something that lies over the screen shows as it is now.
pub(super) fn shown_by(overlay: &Overlay) -> Shows {
    match overlay {
        Overlay::Help(_)
        | Overlay::WhatNow(_)
        | Overlay::Spent(_)
        | Overlay::Frame(_)
        | Overlay::InRoom(_)
        | Overlay::Aside(_)
        | Overlay::WhoIsHere(_)
        | Overlay::Passphrase(_)
        | Overlay::KeptBack
        | Overlay::Explained(_) => Shows::Nothing,
        Overlay::Ask(ask) => asked(&ask.about),
        Overlay::Note(pad) => Shows::nothing_if(pad.editor.is_blank()),
        Overlay::Line(line) => Shows::nothing_if(is_blank_line(line)),
        Overlay::Serious(screen) => Shows::nothing_if(screen.is_blank()),
        Overlay::Form(form) => Shows::nothing_if(is_blank_form(form)),
        Overlay::Say(screen) => Shows::nothing_if(is_of_programme(screen)),
        Overlay::Recovery(_) => Shows::Begun,
        Overlay::Toolbox(screen) if screen.words.is_blank() => Shows::Nothing,
        Overlay::Held(screen) if !screen.veil.is_up() => Shows::Nothing,
        Overlay::Toolbox(_)
        | Overlay::Held(_)
        | Overlay::Signs(_)
        | Overlay::FollowUps(_)
        | Overlay::WhoReads(_)
        | Overlay::Written(_)
        | Overlay::Child(_)
        | Overlay::Glance(_)
        | Overlay::Course(_)
        | Overlay::Effort(_)
        | Overlay::Evaluation(_)
        | Overlay::Results(_)
        | Overlay::Handed(_)
        | Overlay::FromPaper(_)
        | Overlay::Papers(_)
        | Overlay::Earlier(_)
        | Overlay::Search(_)
        | Overlay::Rehearsed(_) => Shows::Written,
    }
}

const fn asked(about: &AskFor) -> Shows {
    match about {
        AskFor::Slept(_) | AskFor::Away(_) | AskFor::Finish(_) | AskFor::WhoTold(_) => {
            Shows::Nothing
        }
        AskFor::WhoWrites(_)
        | AskFor::MoveFollowing(_)
        | AskFor::Insert(_)
        | AskFor::ShowAnswers
        | AskFor::Adopt
        | AskFor::Vanished(_)
        | AskFor::LeaveForm
        | AskFor::Confirm(_)
        | AskFor::Purge(_)
        | AskFor::Everything => Shows::Begun,
    }
}

/// A time that is offered may stand in a line for a time; everything else is what somebody wrote.
fn is_blank_line(line: &Line) -> bool {
    let is_of_time = matches!(
        line.purpose,
        LineFor::MustEnd | LineFor::BeganAt | LineFor::MoveDate(_) | LineFor::KeepUntil
    );
    line.editor.is_blank() || (is_of_time && line.editor.is_untouched())
}

fn is_blank_form(form: &FormScreen) -> bool {
    let is_blank = |value: &Value| match value {
        Value::Text(editor) | Value::Line(editor) => editor.is_blank(),
        Value::Day(editor) | Value::Hours(editor) | Value::Kroner(editor) => editor.is_untouched(),
        Value::Choice(_) => true,
    };
    form.is_untouched() && form.fields.iter().all(|field| is_blank(&field.value))
}

/// Whether no leader has put a choice of their own to the group, and no hand is counted.
fn is_of_programme(screen: &SayScreen) -> bool {
    let mut choices = screen.say.choices.iter();
    choices.all(|choice| choice.choice.is_some() && choice.hands == 0) && !screen.can_undo()
}
