//! What each key is called. Must not know what it does.

use super::Words;
use crate::input::{Context, Key};
use crate::say;

impl Words {
    /// What a key is called on a keyboard of this language.
    #[must_use]
    pub fn key(&self, key: Key) -> String {
        match key {
            Key::Char(' ') => say!(self, "key-space"),
            Key::Char(c) => c.to_string(),
            Key::Ctrl(c) => say!(self, "key-ctrl", key = c.to_uppercase().to_string()),
            Key::Alt(c) => say!(self, "key-alt", key = c.to_uppercase().to_string()),
            Key::Enter => say!(self, "key-enter"),
            Key::Esc => say!(self, "key-esc"),
            Key::Tab => say!(self, "key-tab"),
            Key::BackTab => say!(self, "key-back-tab"),
            Key::Backspace => say!(self, "key-backspace"),
            Key::Delete => say!(self, "key-delete"),
            Key::Up => "↑".to_owned(),
            Key::Down => "↓".to_owned(),
            Key::Left => "←".to_owned(),
            Key::Right => "→".to_owned(),
            Key::WordLeft => say!(self, "key-ctrl", key = "←"),
            Key::WordRight => say!(self, "key-ctrl", key = "→"),
            Key::Home => say!(self, "key-home"),
            Key::End => say!(self, "key-end"),
            Key::PageUp => say!(self, "key-page-up"),
            Key::PageDown => say!(self, "key-page-down"),
        }
    }

    /// What a place with keys of its own is called.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "a table: one line for each place")]
    pub fn context(&self, context: Context) -> String {
        match context {
            Context::Anywhere => say!(self, "place-anywhere"),
            Context::Home => say!(self, "place-home"),
            Context::Form => say!(self, "place-form"),
            Context::Group => say!(self, "place-group"),
            Context::People => say!(self, "place-people"),
            Context::Before => say!(self, "place-before"),
            Context::Live => say!(self, "place-live"),
            Context::WhatNow => say!(self, "place-what-now"),
            Context::Frame => say!(self, "place-frame"),
            Context::MayGive => say!(self, "place-may-give"),
            Context::Listening => say!(self, "place-listening"),
            Context::InRoom => say!(self, "place-in-room"),
            Context::ForRoom => say!(self, "place-for-room"),
            Context::RoomWindow => say!(self, "place-room-window"),
            Context::Rail => say!(self, "place-rail"),
            Context::NameTags => say!(self, "place-name-tags"),
            Context::WhoIsHere => say!(self, "place-who-is-here"),
            Context::Round => say!(self, "place-round"),
            Context::Choosing => say!(self, "place-choosing"),
            Context::PutUp => say!(self, "place-put-up"),
            Context::Say => say!(self, "place-say"),
            Context::Relaxation => say!(self, "place-relaxation"),
            Context::Closing => say!(self, "place-closing"),
            Context::Over => say!(self, "place-over"),
            Context::Spent => say!(self, "place-spent"),
            Context::WrittenIn => say!(self, "place-written-in"),
            Context::Debrief => say!(self, "place-debrief"),
            Context::Reading => say!(self, "place-reading"),
            Context::Toolbox => say!(self, "place-toolbox"),
            Context::ToolboxEntry => say!(self, "place-toolbox-entry"),
            Context::ToolboxPlan => say!(self, "place-toolbox-plan"),
            Context::ToolboxLive => say!(self, "place-toolbox-live"),
            Context::Aside => say!(self, "place-aside"),
            Context::Held => say!(self, "place-held"),
            Context::HeldAsked => say!(self, "place-held-asked"),
            Context::Serious => say!(self, "place-serious"),
            Context::SeriousWords => say!(self, "place-serious-words"),
            Context::Signs => say!(self, "place-signs"),
            Context::Passphrase => say!(self, "place-passphrase"),
            Context::KeptBack => say!(self, "place-kept-back"),
            Context::Recovery => say!(self, "place-recovery"),
            Context::FollowUps => say!(self, "place-follow-ups"),
            Context::Fields => say!(self, "place-fields"),
            Context::FieldChoice => say!(self, "place-field-choice"),
            Context::Concern => say!(self, "place-concern"),
            Context::WhoReads => say!(self, "place-who-reads"),
            Context::Written => say!(self, "place-written"),
            Context::Earlier => say!(self, "place-earlier"),
            Context::Search => say!(self, "place-search"),
            Context::Glance => say!(self, "place-glance"),
            Context::Course => say!(self, "place-course"),
            Context::Effort => say!(self, "place-effort"),
            Context::Evaluation => say!(self, "place-evaluation"),
            Context::Results => say!(self, "place-results"),
            Context::Handed => say!(self, "place-handed"),
            Context::FromPaper => say!(self, "place-from-paper"),
            Context::Answering => say!(self, "place-answering"),
            Context::AnsweringWords => say!(self, "place-answering-words"),
            Context::Papers => say!(self, "place-papers"),
            Context::ChildPage => say!(self, "place-child-page"),
            Context::Explained => say!(self, "place-explained"),
            Context::Rehearsed => say!(self, "place-rehearsed"),
            Context::Tour => say!(self, "place-tour"),
            Context::Note => say!(self, "place-note"),
            Context::Line => say!(self, "place-line"),
            Context::Ask => say!(self, "place-ask"),
            Context::Help => say!(self, "place-help"),
        }
    }
}
