//! What whoever referred a child is told: that it took part, how often, and what the leaders wrote
//! for them. Has no place for the child's alias, nor for anything that it said.

use chrono::NaiveDate;
use serde::Serialize;

use super::course::Stage;
use super::{GroupTold, Material};
use crate::domain::group::{GroupRecord, Known, KnownKind};
use crate::domain::programme::SessionKind;
use crate::domain::stamp::Id;

/// For whoever referred a child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForReferrer {
    /// The group.
    pub group: GroupTold,
    /// The first session that has been held.
    pub first: Option<NaiveDate>,
    /// The last one.
    pub last: Option<NaiveDate>,
    /// How many sessions with children have been held.
    pub held: usize,
    /// To how many of them the child came.
    pub came: usize,
    /// Of how many of them nobody said whether it came.
    pub not_said: usize,
    /// How many are still to come.
    pub ahead: usize,
    /// What the leaders wrote for the one who referred the child; may be empty.
    pub words: String,
}

impl ForReferrer {
    pub(super) fn of(material: &Material<'_>, child: &Id) -> Self {
        let sessions = material.sessions.iter();
        let sessions = sessions.map(|session| (session, material.session_told(session)));
        let sessions: Vec<_> = sessions
            .filter(|(_, told)| told.kind != SessionKind::Parents)
            .collect();
        let held: Vec<_> = sessions
            .iter()
            .filter(|(_, told)| told.stage == Stage::Held)
            .collect();
        let said: Vec<_> = held
            .iter()
            .filter_map(|(session, _)| session.book.attendance(child))
            .collect();
        let days = || held.iter().map(|(_, told)| told.date);
        let ahead = sessions
            .iter()
            .filter(|(_, told)| told.stage == Stage::Ahead);
        Self {
            group: material.group_told(),
            first: days().min(),
            last: days().max(),
            held: held.len(),
            came: said.iter().filter(|it| it.presence.is_here()).count(),
            not_said: held.len() - said.len(),
            ahead: ahead.count(),
            words: words(material, child),
        }
    }
}

fn words(material: &Material<'_>, child: &Id) -> String {
    let id = KnownKind::ToReferrer.only_id(child);
    let record = id.and_then(|id| material.group.what(&id));
    match record {
        Some(GroupRecord::OfChild(it)) => match &it.known {
            Known::ToReferrer(text) => text.show().to_owned(),
            _ => String::new(),
        },
        _ => String::new(),
    }
}
