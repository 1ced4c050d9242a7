//! Who came to the made-up group's sessions, what was told in the round, and what was written.

use std::time::Duration;

use super::held::Held;
use super::{Afterwards, Records};
use crate::domain::group::{Private, Role};
use crate::domain::happening::{
    After, Attendance, Note, Presence, RunStep, SessionRecord, Told, Turn, TurnState, Visitors,
    attendance_id, debrief_id, turn_id, visitors_id,
};
use crate::domain::stamp::Id;
use crate::domain::time::minutes;

impl Held<'_> {
    /// Everybody is here but for those children, by their place.
    pub(super) fn who_came(
        &self,
        others: &[(usize, Presence, &str)],
        visitors: Visitors,
    ) -> Records<SessionRecord> {
        let children = self.people.children.iter().enumerate().map(|(n, person)| {
            match others.iter().find(|(place, ..)| *place == n) {
                Some((_, presence, reason)) => attendance(person, *presence, reason),
                None => attendance(person, Presence::Here, ""),
            }
        });
        let mut records: Records<SessionRecord> = children.collect();
        records.extend(self.staff_came());
        records.push((visitors_id(), SessionRecord::Visitors(visitors)));
        records
    }

    pub(super) fn staff_came(&self) -> Records<SessionRecord> {
        let leaders = self.people.leaders.iter();
        let staff = leaders.chain(&self.people.representatives);
        let came = |person| attendance(person, Presence::Here, "");
        staff.map(came).collect()
    }

    /// The round: some told, one passed, most of it only ticked.
    pub(super) fn round(&self) -> Records<SessionRecord> {
        let script = self.given.script;
        let noted = |texts: &[String], n: usize| match texts.get(n) {
            Some(text) => Told::Noted(Private::from(text.as_str())),
            None => Told::Ticked,
        };
        let here = self.people.children.iter().enumerate();
        let here = here.filter(|(n, _)| *n != self.chance.absent);
        here.map(|(n, person)| {
            let (state, top, bottom) = match n {
                3 => (TurnState::Passed, Told::No, Told::No),
                _ => (
                    TurnState::Done,
                    noted(&script.tops, n),
                    noted(&script.bottoms, n),
                ),
            };
            let turn = Turn {
                person: person.clone(),
                state,
                top,
                bottom,
            };
            (turn_id(person), SessionRecord::Turn(turn))
        })
        .collect()
    }

    pub(super) fn notes(
        &self,
        told: &Afterwards,
        step: Option<&RunStep>,
        at: Duration,
        new_id: &mut impl FnMut() -> Id,
    ) -> Records<SessionRecord> {
        let wall = match step {
            Some(_) => self.wall(self.begins()) + at,
            None => self.wall(self.begins() + minutes(self.planned.minutes + 20)),
        };
        let about = self.people.children.get(1).cloned();
        [(&told.note, None), (&told.about_a_child, about)]
            .into_iter()
            .map(|(text, about)| {
                let note = Note {
                    text: Private::from(text.as_str()),
                    wall,
                    step: step.map(|step| step.id.clone()),
                    after: step.map(|_| After::from(at)),
                    about,
                };
                (new_id(), SessionRecord::Note(note))
            })
            .collect()
    }
}

fn attendance(person: &Id, presence: Presence, reason: &str) -> (Id, SessionRecord) {
    let attendance = Attendance {
        person: person.clone(),
        presence,
        reason: reason.into(),
    };
    (attendance_id(person), SessionRecord::Attendance(attendance))
}

pub(super) fn debriefs(told: &Afterwards) -> Records<SessionRecord> {
    [
        (Role::Leader, &told.leaders),
        (Role::UserRepresentative, &told.user_representative),
    ]
    .into_iter()
    .map(|(role, debrief)| (debrief_id(role), SessionRecord::Debrief(debrief.clone())))
    .collect()
}
