//! What the fields ask, and what there is to choose, in words. Must not draw.

use crate::app::form::{FieldName, Pick};
use crate::domain::group::Answer;
use crate::say;
use crate::ui::canvas::Canvas;

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
                |person| person.name.show().to_owned(),
            )
        }
        Pick::About(kind) => words.serious_kind(*kind),
        Pick::Answer(Answer::Given) => say!(words, "answer-given"),
        Pick::Answer(Answer::NotGiven) => say!(words, "answer-not-given"),
        Pick::None => match name {
            FieldName::Whose => say!(words, "pick-group"),
            FieldName::Child => say!(words, "pick-no-child"),
            FieldName::About => say!(words, "pick-no-kind"),
            FieldName::Answer => say!(words, "pick-no-answer"),
            _ => say!(words, "pick-nobody"),
        },
    }
}
