//! What a page of fields is about: which fields it has, and what record comes of them. Must not
//! know keys.

use chrono::NaiveDate;

use super::fields::{Field, FieldName, Pick, Value};
use super::{effort, known};
use crate::app::people::everybody;
use crate::app::room::grown_ups;
use crate::domain::group::{
    Budget, Concern, ConcernPart, Cost, Effort, FollowUp, GroupBook, GroupRecord, HandedOver,
    OfChild, Role,
};
use crate::domain::happening::SeriousKind;
use crate::domain::serious_card::SeriousCard;
use crate::domain::stamp::Id;
use crate::words::Words;

/// What a page is about: the record as it was, whose fields are being filled in.
#[derive(Debug)]
pub enum Subject {
    /// A follow-up.
    FollowUp(FollowUp),
    /// Something that is known of a child.
    OfChild(OfChild),
    /// Time that somebody gave.
    Effort(Effort),
    /// Money that was spent.
    Cost(Cost),
    /// What there is for something.
    Budget(Budget),
    /// A concern, and the card with the numbers and the duty, if it could be read.
    Concern(Box<Concern>, Option<Box<SeriousCard>>),
}

impl Subject {
    /// The fields, filled in with what the record says.
    pub(super) fn fields(&self, book: &GroupBook, words: &Words) -> Vec<Field> {
        match self {
            Self::FollowUp(it) => of_follow_up(it, book, words),
            Self::OfChild(it) => known::fields(&it.known, words),
            Self::Effort(it) => effort::of_effort(it, book, words),
            Self::Cost(it) => effort::of_cost(it, words),
            Self::Budget(it) => effort::of_budget(it, words),
            Self::Concern(it, _) => of_concern(it, book, words),
        }
    }

    /// What is to be saved while somebody writes; `None` where nothing says anything yet.
    pub(super) fn so_far(&self, fields: &[Field], today: NaiveDate) -> Option<GroupRecord> {
        match self {
            Self::FollowUp(it) => follow_up(it, fields, today),
            Self::OfChild(it) => known::record(it, fields, today),
            Self::Effort(it) => effort::effort(it, fields),
            Self::Cost(it) => effort::cost(it, fields, today),
            Self::Budget(it) => effort::budget(it, fields),
            Self::Concern(it, _) => concern(it, fields, today).map(|concern| {
                GroupRecord::Concern(Concern {
                    being_written: true,
                    ..concern
                })
            }),
        }
    }

    /// What is to stay; `None` where nothing was written. A concern that was there before stays,
    /// also with nothing in it.
    pub(super) fn kept(
        &self,
        fields: &[Field],
        was_there: bool,
        today: NaiveDate,
    ) -> Option<GroupRecord> {
        match self {
            Self::Concern(it, _) => {
                let concern = concern(it, fields, today);
                let stays = was_there.then(|| filled_in(it, fields, today));
                concern.or(stays).map(GroupRecord::Concern)
            }
            _ => self.so_far(fields, today),
        }
    }
}

pub(super) fn value(fields: &[Field], name: FieldName) -> Option<&Value> {
    let mut fields = fields.iter();
    Some(&fields.find(|field| field.name == name)?.value)
}

pub(super) fn written(fields: &[Field], name: FieldName) -> &str {
    value(fields, name).map_or("", Value::written)
}

/// The day of a field; where it is none, the day that was there before.
pub(super) fn day(
    fields: &[Field],
    name: FieldName,
    was: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    match value(fields, name).map(|value| value.day(today)) {
        Some(Ok(day)) => day,
        _ => was,
    }
}

pub(super) fn person(fields: &[Field], name: FieldName) -> Option<Id> {
    match value(fields, name)?.pick()? {
        Pick::Person(id) => Some(id.clone()),
        _ => None,
    }
}

/// A choice among people. Somebody who is no longer on the list stays in the choice.
pub(super) fn people<'a>(ids: impl Iterator<Item = &'a Id>, chosen: Option<&Id>) -> Value {
    let mut picks = vec![Pick::None];
    picks.extend(ids.cloned().map(Pick::Person));
    let chosen = chosen.map_or(Pick::None, |id| Pick::Person(id.clone()));
    if !picks.contains(&chosen) {
        picks.push(chosen.clone());
    }
    Value::choice(picks, &chosen)
}

pub(super) fn on_page(page: u8, fields: Vec<(FieldName, Value)>) -> impl Iterator<Item = Field> {
    let fields = fields.into_iter();
    fields.map(move |(name, value)| Field { name, value, page })
}

pub(super) fn typed_day(day: Option<NaiveDate>, words: &Words) -> Value {
    Value::day_of(&day.map_or_else(String::new, |day| words.typed_date(day)))
}

fn of_follow_up(it: &FollowUp, book: &GroupBook, words: &Words) -> Vec<Field> {
    let whose = everybody(book).into_iter().map(|(id, _)| id);
    let who = grown_ups(book).into_iter().map(|(id, _)| id);
    let fields = vec![
        (FieldName::What, Value::text(it.what.show())),
        (FieldName::Whose, people(whose, it.whose.as_ref())),
        (FieldName::Who, people(who, it.who.as_ref())),
        (FieldName::By, typed_day(it.by, words)),
    ];
    on_page(0, fields).collect()
}

fn follow_up(it: &FollowUp, fields: &[Field], today: NaiveDate) -> Option<GroupRecord> {
    let follow_up = FollowUp {
        what: written(fields, FieldName::What).into(),
        whose: person(fields, FieldName::Whose),
        who: person(fields, FieldName::Who),
        by: day(fields, FieldName::By, it.by, today),
        ..it.clone()
    };
    (!follow_up.what.is_empty()).then_some(GroupRecord::FollowUp(follow_up))
}

/// First what the moment itself asks, then what is written down, then who goes on with it.
fn of_concern(it: &Concern, book: &GroupBook, words: &Words) -> Vec<Field> {
    let children = book.people(Role::Child).into_iter().map(|(id, _)| id);
    let who = grown_ups(book).into_iter().map(|(id, _)| id);
    let part = |part: ConcernPart| (FieldName::Part(part), Value::text(it.says(part)));
    let mut now = vec![(FieldName::Child, people(children, it.child.as_ref()))];
    now.extend(ConcernPart::NOW.map(part));
    let kinds = SeriousKind::ALL.map(Pick::About);
    let about = it.about.map_or(Pick::None, Pick::About);
    let kinds = std::iter::once(Pick::None).chain(kinds).collect();
    let mut then: Vec<_> = ConcernPart::THEN.map(part).into();
    then.push((FieldName::About, Value::choice(kinds, &about)));
    let handed = it.handed_over.as_ref();
    let to = handed.map_or("", |handed| handed.to.show());
    let reference = handed.map_or("", |handed| handed.reference.show());
    let on = handed.and_then(|handed| handed.on);
    let after = vec![
        (FieldName::Who, people(who, it.who.as_ref())),
        (FieldName::By, typed_day(it.by, words)),
        (FieldName::HandedTo, Value::line(to)),
        (FieldName::HandedOn, typed_day(on, words)),
        (FieldName::Reference, Value::line(reference)),
    ];
    let pages = on_page(0, now).chain(on_page(1, then));
    pages.chain(on_page(2, after)).collect()
}

fn filled_in(it: &Concern, fields: &[Field], today: NaiveDate) -> Concern {
    let parts = ConcernPart::NOW.into_iter().chain(ConcernPart::THEN);
    let told = parts.filter_map(|part| {
        let text = written(fields, FieldName::Part(part));
        (!text.is_empty()).then(|| (part, text.into()))
    });
    let to = written(fields, FieldName::HandedTo);
    let was_on = it.handed_over.as_ref().and_then(|handed| handed.on);
    let handed_over = (!to.is_empty()).then(|| HandedOver {
        to: to.into(),
        on: day(fields, FieldName::HandedOn, was_on, today),
        reference: written(fields, FieldName::Reference).into(),
    });
    let about = match value(fields, FieldName::About).and_then(Value::pick) {
        Some(Pick::About(kind)) => Some(*kind),
        _ => None,
    };
    Concern {
        child: person(fields, FieldName::Child),
        about,
        who: person(fields, FieldName::Who),
        by: day(fields, FieldName::By, it.by, today),
        told: told.collect(),
        handed_over,
        being_written: false,
        ..it.clone()
    }
}

/// What a new concern says; `None` where nobody said anything.
fn concern(it: &Concern, fields: &[Field], today: NaiveDate) -> Option<Concern> {
    let concern = filled_in(it, fields, today);
    let says = !concern.told.is_empty() || concern.child.is_some() || !concern.is_open();
    says.then_some(concern)
}
