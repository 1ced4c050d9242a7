//! What is known of the made-up children around the sessions: with gaps, as it is.

use chrono::Days;

use super::{Given, People, Records};
use crate::domain::group::{Answer, Consent, GroupRecord, Known, OfChild, Private, Talk};
use crate::domain::stamp::Id;

/// All but one may take part, as far as anybody wrote; of one no pictures may be taken.
pub(super) fn of_children(
    given: &Given<'_>,
    people: &People,
    new_id: &mut impl FnMut() -> Id,
) -> Records<GroupRecord> {
    let [mother, nuts, grandmother] = given.script.known.each_ref().map(String::as_str);
    let today = given.now.today();
    let weeks = u64::try_from(given.script.told.len()).unwrap_or(0);
    let before = today.checked_sub_days(Days::new(7 * weeks + 10));
    let consent = |answer| Consent {
        answer,
        by: mother.into(),
        on: before,
    };
    let mut known: Vec<(usize, Known)> = Vec::new();
    for n in 0..people.children.len().saturating_sub(1) {
        known.push((n, Known::TakingPart(consent(Answer::Given))));
        let pictures = if n == 3 {
            Answer::NotGiven
        } else {
            Answer::Given
        };
        known.push((n, Known::Pictures(consent(pictures))));
        let talk = Talk {
            on: before,
            with: mother.into(),
            said: Private::default(),
        };
        known.push((n, Known::PreTalk(talk)));
    }
    known.push((2, Known::CannotEat(nuts.into())));
    known.push((1, Known::PickUp(grandmother.into())));
    let [said, folder] = given.script.contact.each_ref().map(String::as_str);
    let contact = Talk {
        on: today.checked_sub_days(Days::new(4)),
        with: mother.into(),
        said: said.into(),
    };
    known.push((1, Known::Contact(contact)));
    for n in [0, 1, 4] {
        known.push((n, Known::Folder(folder.into())));
    }
    let records = known.into_iter().filter_map(|(n, known)| {
        let child = people.children.get(n)?.clone();
        let id = known.kind().only_id(&child).unwrap_or_else(&mut *new_id);
        Some((id, GroupRecord::OfChild(OfChild { child, known })))
    });
    records.collect()
}
