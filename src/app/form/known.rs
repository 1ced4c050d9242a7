//! The fields for what is known of a child, and what record comes of them. Must not know keys.

use chrono::NaiveDate;

use super::fields::{Field, FieldName, Pick, Value};
use super::subject::{day, on_page, typed_day, value, written};
use crate::domain::group::{Answer, Consent, GroupRecord, Known, OfChild, Talk};
use crate::words::Words;

/// The fields, filled in with what is known.
pub(super) fn fields(known: &Known, words: &Words) -> Vec<Field> {
    let name = FieldName::Known(known.kind());
    let fields = match known {
        Known::PreTalk(talk) | Known::Contact(talk) | Known::FollowUpTalk(talk) => vec![
            (FieldName::With, Value::line(talk.with.show())),
            (FieldName::On, typed_day(talk.on, words)),
            (FieldName::Said, Value::text(talk.said.show())),
        ],
        Known::TakingPart(consent) | Known::Pictures(consent) => {
            let picks = vec![
                Pick::Answer(Answer::Given),
                Pick::Answer(Answer::NotGiven),
                Pick::None,
            ];
            let answer = Value::choice(picks, &Pick::Answer(consent.answer));
            vec![
                (FieldName::Answer, answer),
                (FieldName::GivenBy, Value::line(consent.by.show())),
                (FieldName::On, typed_day(consent.on, words)),
            ]
        }
        Known::CannotEat(text)
        | Known::PickUp(text)
        | Known::Folder(text)
        | Known::ToReferrer(text) => {
            vec![(name, Value::text(text.show()))]
        }
    };
    on_page(0, fields).collect()
}

/// What is known now; `None` where nothing is.
pub(super) fn record(it: &OfChild, fields: &[Field], today: NaiveDate) -> Option<GroupRecord> {
    let known = known(&it.known, fields, today)?;
    let child = it.child.clone();
    Some(GroupRecord::OfChild(OfChild { child, known }))
}

fn known(was: &Known, fields: &[Field], today: NaiveDate) -> Option<Known> {
    let text = || {
        let text = written(fields, FieldName::Known(was.kind()));
        (!text.is_empty()).then(|| text.into())
    };
    match was {
        Known::PreTalk(it) => talk(it, fields, today).map(Known::PreTalk),
        Known::Contact(it) => talk(it, fields, today).map(Known::Contact),
        Known::FollowUpTalk(it) => talk(it, fields, today).map(Known::FollowUpTalk),
        Known::TakingPart(it) => consent(it, fields, today).map(Known::TakingPart),
        Known::Pictures(it) => consent(it, fields, today).map(Known::Pictures),
        Known::CannotEat(_) => text().map(Known::CannotEat),
        Known::PickUp(_) => text().map(Known::PickUp),
        Known::Folder(_) => text().map(Known::Folder),
        Known::ToReferrer(_) => text().map(Known::ToReferrer),
    }
}

/// A talk of which somebody wrote with whom or what: a day alone says nothing.
fn talk(was: &Talk, fields: &[Field], today: NaiveDate) -> Option<Talk> {
    let talk = Talk {
        on: day(fields, FieldName::On, was.on, today),
        with: written(fields, FieldName::With).into(),
        said: written(fields, FieldName::Said).into(),
    };
    (!talk.with.is_empty() || !talk.said.is_empty()).then_some(talk)
}

fn consent(was: &Consent, fields: &[Field], today: NaiveDate) -> Option<Consent> {
    match value(fields, FieldName::Answer)?.pick()? {
        Pick::Answer(answer) => Some(Consent {
            answer: *answer,
            by: written(fields, FieldName::GivenBy).into(),
            on: day(fields, FieldName::On, was.on, today),
        }),
        _ => None,
    }
}
