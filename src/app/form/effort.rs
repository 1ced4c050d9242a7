//! The fields for time and money, and what record comes of them. Must not know keys.

use chrono::NaiveDate;

use super::fields::{Field, FieldName, Pick, Value};
use super::subject::{day, on_page, people, person, typed_day, value};
use crate::app::room::grown_ups;
use crate::domain::group::{Budget, Cost, CostKind, Effort, GroupBook, GroupRecord, Work};
use crate::words::Words;

/// The fields of time that somebody gave. What was not written yet is empty.
pub(super) fn of_effort(it: &Effort, book: &GroupBook, words: &Words) -> Vec<Field> {
    let who = grown_ups(book).into_iter().map(|(id, _)| id);
    let planned = it.planned.clone().map_or(Pick::None, Pick::Planned);
    let plan = book.plan().into_iter();
    let sessions = plan.filter(|place| !place.planned.dropped);
    let mut sessions: Vec<_> = sessions
        .map(|place| Pick::Planned(place.id.clone()))
        .collect();
    sessions.push(Pick::None);
    if !sessions.contains(&planned) {
        sessions.push(planned.clone());
    }
    let works = Work::ALL.map(Pick::Work).into();
    let hours = match it.minutes {
        0 => String::new(),
        minutes => words.hours(minutes.into()),
    };
    let fields = vec![
        (FieldName::Hours, Value::hours_of(&hours)),
        (FieldName::Work, Value::choice(works, &Pick::Work(it.work))),
        (FieldName::Session, Value::choice(sessions, &planned)),
        (FieldName::Gave, people(who, Some(&it.person))),
    ];
    on_page(0, fields).collect()
}

/// The fields of money that was spent.
pub(super) fn of_cost(it: &Cost, words: &Words) -> Vec<Field> {
    let kinds = CostKind::ALL.map(Pick::Cost).into();
    let fields = vec![
        (FieldName::Kroner, kroner_of(it.kroner, words)),
        (FieldName::Cost, Value::choice(kinds, &Pick::Cost(it.of))),
        (FieldName::On, typed_day(it.on, words)),
    ];
    on_page(0, fields).collect()
}

/// The field of what there is for something.
pub(super) fn of_budget(it: &Budget, words: &Words) -> Vec<Field> {
    let fields = vec![(FieldName::Budget, kroner_of(it.kroner, words))];
    on_page(0, fields).collect()
}

fn kroner_of(kroner: u32, words: &Words) -> Value {
    Value::kroner_of(&match kroner {
        0 => String::new(),
        kroner => words.amount(kroner.into()),
    })
}

/// The time as it is now; `None` where no hours are written. Hours that are none leave those that
/// stood there before.
pub(super) fn effort(was: &Effort, fields: &[Field]) -> Option<GroupRecord> {
    let minutes = match value(fields, FieldName::Hours)?.minutes() {
        Ok(minutes) => minutes?,
        Err(_) => was.minutes,
    };
    let planned = match value(fields, FieldName::Session)?.pick()? {
        Pick::Planned(id) => Some(id.clone()),
        _ => None,
    };
    let work = match value(fields, FieldName::Work)?.pick()? {
        Pick::Work(work) => *work,
        _ => was.work,
    };
    let person = person(fields, FieldName::Gave).unwrap_or_else(|| was.person.clone());
    (minutes > 0).then_some(GroupRecord::Effort(Effort {
        person,
        planned,
        work,
        minutes,
    }))
}

/// The money that was spent; `None` where no amount is written.
pub(super) fn cost(was: &Cost, fields: &[Field], today: NaiveDate) -> Option<GroupRecord> {
    let of = match value(fields, FieldName::Cost)?.pick()? {
        Pick::Cost(of) => *of,
        _ => was.of,
    };
    let kroner = amount(fields, FieldName::Kroner, was.kroner)?;
    let on = day(fields, FieldName::On, was.on, today);
    Some(GroupRecord::Cost(Cost { of, kroner, on }))
}

/// What there is for something; `None` where nobody says.
pub(super) fn budget(was: &Budget, fields: &[Field]) -> Option<GroupRecord> {
    let kroner = amount(fields, FieldName::Budget, was.kroner)?;
    Some(GroupRecord::Budget(Budget { of: was.of, kroner }))
}

/// Nothing is written as nothing: an amount of 0 says no more than none.
fn amount(fields: &[Field], name: FieldName, was: u32) -> Option<u32> {
    let kroner = match value(fields, name)?.kroner() {
        Ok(kroner) => kroner?,
        Err(_) => was,
    };
    (kroner > 0).then_some(kroner)
}
