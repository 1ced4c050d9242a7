//! What is followed up in the made-up group, and the concern that it has.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, Utc};

use super::{Given, People, Records};
use crate::domain::group::{Concern, ConcernPart, FollowUp, GroupRecord, MadeFrom, Private};
use crate::domain::happening::{SessionRecord, Settled};
use crate::domain::stamp::Id;

/// One until tomorrow, one without a day, and each held word that became one.
pub(super) fn follow_ups(
    given: &Given<'_>,
    people: &People,
    sessions: &[(Id, Records<SessionRecord>)],
    new_id: &mut impl FnMut() -> Id,
) -> Records<GroupRecord> {
    let [soon, some_day] = &given.script.follow_ups;
    let [first, second] = [0, 1].map(|n| people.leaders.get(n).cloned());
    let soon = FollowUp {
        whose: people.children.get(5).cloned(),
        who: second,
        by: given.now.today().checked_add_days(Days::new(1)),
        ..FollowUp::new(soon.as_str(), given.now.wall)
    };
    let some_day = FollowUp {
        who: first.clone(),
        ..FollowUp::new(some_day.as_str(), given.now.wall)
    };
    let made = [soon, some_day].map(|it| (new_id(), GroupRecord::FollowUp(it)));
    let words = sessions
        .iter()
        .flat_map(|(planned, records)| records.iter().map(move |(id, what)| (planned, id, what)));
    let held = words.filter_map(|(planned, id, what)| {
        let from = MadeFrom {
            planned: planned.clone(),
            record: id.clone(),
        };
        of_word(from, what, first.clone(), given.now.wall)
    });
    made.into_iter().chain(held).collect()
}

/// The concern that was made from what was hard: written down, talked over, open.
pub(super) fn concern(
    given: &Given<'_>,
    people: &People,
    sessions: &[(Id, Records<SessionRecord>)],
) -> Option<(Id, GroupRecord)> {
    let (planned, record, told) = sessions.iter().find_map(|(planned, records)| {
        records.iter().find_map(|(id, what)| match what {
            SessionRecord::Serious(told) => Some((planned, id, told)),
            _ => None,
        })
    })?;
    let from = MadeFrom {
        planned: planned.clone(),
        record: record.clone(),
    };
    let parts = [
        ConcernPart::Facts,
        ConcernPart::SaidToChild,
        ConcernPart::DiscussedWith,
        ConcernPart::Decided,
    ];
    let said = given.script.concern.iter();
    let mut written: BTreeMap<ConcernPart, Private> = parts
        .into_iter()
        .zip(said.map(|text| Private::from(text.as_str())))
        .collect();
    written.insert(ConcernPart::OwnWords, told.words.clone());
    let concern = Concern {
        child: told.child.clone(),
        about: told.about,
        from: Some(from.clone()),
        who: people.leaders.first().cloned(),
        by: given.now.today().checked_add_days(Days::new(3)),
        told: written,
        ..Concern::new(told.wall)
    };
    Some((from.concern_id(), GroupRecord::Concern(concern)))
}

fn of_word(
    from: MadeFrom,
    what: &SessionRecord,
    who: Option<Id>,
    made: DateTime<Utc>,
) -> Option<(Id, GroupRecord)> {
    let SessionRecord::HeldWord(word) = what else {
        return None;
    };
    if word.settled != Some(Settled::FollowUp) {
        return None;
    }
    let follow_up = FollowUp {
        whose: word.child.clone(),
        who,
        from: Some(from.clone()),
        ..FollowUp::new(word.word.clone(), made)
    };
    Some((from.follow_up_id(), GroupRecord::FollowUp(follow_up)))
}
