//! What the fields ask, and what there is to choose, in words. Must not draw.

use crate::app::form::{FieldName, Pick};
use crate::domain::group::Answer;
use crate::say;
use crate::ui::canvas::Canvas;
use crate::words::story::numbered;

/// What a field asks.
pub(super) fn label(name: FieldName, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match name {
        FieldName::What => say!(words, "field-what"),
        FieldName::Whose => say!(words, "field-whose"),
        FieldName::Who => say!(words, "field-who"),
        FieldName::By => say!(words, "field-by"),
        FieldName::Child => say!(words, "field-child"),
        FieldName::About => say!(words, "field-about"),
        FieldName::Part(part) => words.concern_part(part),
        FieldName::HandedTo => say!(words, "field-handed-to"),
        FieldName::HandedOn => say!(words, "field-handed-on"),
        FieldName::Reference => say!(words, "field-reference"),
        FieldName::On => say!(words, "field-on"),
        FieldName::With => say!(words, "field-with"),
        FieldName::Said => say!(words, "field-said"),
        FieldName::Answer => say!(words, "field-answer"),
        FieldName::GivenBy => say!(words, "field-given-by"),
        FieldName::Known(kind) => words.known_kind(kind),
        FieldName::Gave => say!(words, "field-gave"),
        FieldName::Session => say!(words, "field-session"),
        FieldName::Work => say!(words, "field-work"),
        FieldName::Hours => say!(words, "field-hours"),
        FieldName::Cost => say!(words, "field-cost"),
        FieldName::Kroner | FieldName::Budget => say!(words, "field-kroner"),
    }
}

/// A choice in words.
pub(super) fn pick(name: FieldName, pick: &Pick, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match pick {
        Pick::Person(id) => {
            let person = canvas.app.group.as_ref().and_then(|g| g.book.person(id));
            person.map_or_else(
                || say!(words, "pick-gone"),
                |person| canvas.app.name_of(person).to_owned(),
            )
        }
        Pick::About(kind) => words.serious_kind(*kind),
        Pick::Answer(Answer::Given) => say!(words, "answer-given"),
        Pick::Answer(Answer::NotGiven) => say!(words, "answer-not-given"),
        Pick::Planned(id) => {
            let group = canvas.app.group.as_ref();
            let plan = group.map_or_else(Vec::new, |group| group.book.plan());
            let place = plan.iter().find(|place| place.id == id);
            let number = group.and_then(|group| group.book.number(id));
            place.map_or_else(
                || say!(words, "pick-no-session"),
                |place| numbered(number, &place.planned.title),
            )
        }
        Pick::Work(work) => words.work(*work),
        Pick::Cost(of) => words.cost_kind(*of),
        Pick::None => match name {
            FieldName::Session => say!(words, "pick-no-session"),
            FieldName::Whose => say!(words, "pick-group"),
            FieldName::Child => say!(words, "pick-no-child"),
            FieldName::About => say!(words, "pick-no-kind"),
            FieldName::Answer => say!(words, "pick-no-answer"),
            _ => say!(words, "pick-nobody"),
        },
    }
}
