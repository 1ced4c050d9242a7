//! The form's labels, choices, help and flaws in words. Must not draw.

use crate::app::new_group::{Field, Flaw, Keep, NewGroupScreen};
use crate::say;
use crate::words::Words;

/// What a field is called.
#[must_use]
pub fn label(field: Field, words: &Words) -> String {
    match field {
        Field::Name => say!(words, "form-name"),
        Field::Programme => say!(words, "form-programme"),
        Field::Band => say!(words, "form-band"),
        Field::Language => say!(words, "form-language"),
        Field::Country => say!(words, "form-country"),
        Field::Keep => say!(words, "form-keep"),
        Field::Start => say!(words, "form-start"),
        Field::Time => say!(words, "form-time"),
        Field::Rhythm => say!(words, "form-rhythm"),
        Field::Pace => say!(words, "frame-pace"),
        Field::Skip => say!(words, "form-skip"),
        Field::Children => say!(words, "form-children"),
        Field::Leaders => say!(words, "form-leaders"),
        Field::UserRepresentatives => say!(words, "form-user-representatives"),
    }
}

/// What is chosen in a field that is not written.
#[must_use]
pub fn choice(screen: &NewGroupScreen, field: Field, words: &Words) -> String {
    let filled = &screen.filled;
    match field {
        Field::Programme => screen.offer().map_or_else(String::new, |offer| {
            let title = &offer.programme.title;
            title.or_empty(words.lang(), filled.band).to_owned()
        }),
        Field::Band => words.ages(filled.band),
        Field::Language => words.language(filled.language),
        Field::Country => words.country(filled.country()),
        Field::Keep => match filled.keep {
            Keep::Protected => say!(words, "form-keep-protected"),
            Keep::Plain => say!(words, "form-keep-plain"),
        },
        Field::Rhythm => words.rhythm(filled.every_weeks),
        Field::Pace => words.pace(filled.pace),
        _ => String::new(),
    }
}

/// What to know about the field that is being filled in.
#[must_use]
pub fn about(screen: &NewGroupScreen, words: &Words) -> String {
    match screen.field {
        Field::Name => say!(words, "form-about-name"),
        Field::Programme => screen.offer().map_or_else(String::new, |offer| {
            let source = &offer.programme.source;
            source.or_empty(words.lang(), screen.filled.band).to_owned()
        }),
        Field::Band => say!(words, "form-about-band"),
        Field::Language => say!(words, "form-about-language"),
        Field::Country => say!(words, "form-about-country"),
        Field::Keep => match screen.filled.keep {
            Keep::Protected => say!(words, "form-about-protected"),
            Keep::Plain => say!(words, "form-about-plain"),
        },
        Field::Start => say!(words, "form-about-start"),
        Field::Time => say!(words, "form-about-time"),
        Field::Rhythm => say!(words, "form-about-rhythm"),
        Field::Pace => words.pace_about(screen.filled.pace),
        Field::Skip => say!(words, "form-about-skip"),
        Field::Children => say!(words, "form-about-children"),
        Field::Leaders => say!(words, "form-about-leaders"),
        Field::UserRepresentatives => say!(words, "form-about-user-representatives"),
    }
}

/// What is wrong with a field, and what to write instead.
#[must_use]
pub fn flaw(flaw: &Flaw, words: &Words) -> String {
    match flaw {
        Flaw::Empty => say!(words, "flaw-empty"),
        Flaw::GroupTaken => say!(words, "flaw-group-taken"),
        Flaw::TooLong(name) => say!(words, "flaw-too-long", name = name.as_str()),
        Flaw::NoProgramme => say!(words, "flaw-no-programme"),
        Flaw::NotADate => say!(words, "flaw-not-a-date"),
        Flaw::NotATime => say!(words, "flaw-not-a-time"),
        Flaw::NotAPeriod(piece) => say!(words, "flaw-not-a-period", piece = piece.as_str()),
        Flaw::NoDates => say!(words, "flaw-no-dates"),
        Flaw::Twice(name) => say!(words, "flaw-twice", name = name.as_str()),
        Flaw::MoreThanAName(name) => {
            say!(words, "flaw-more-than-a-name", name = name.as_str())
        }
    }
}
