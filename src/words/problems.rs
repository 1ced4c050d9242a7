//! What is wrong with a programme file, in words: a sentence and what to do about it. Must
//! never repeat a text of the author's; names come cleaned and short.

use std::io::ErrorKind;

use super::Words;
use crate::content::{Problem, ProblemKind, TextField};
use crate::domain::language::{Band, Lang};
use crate::domain::programme::SessionKind;
use crate::say;

mod syntax;

impl Words {
    /// What is wrong with a programme file, where, and what to do; on one line.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let (sentence, hint) = self.problem_and_hint(&problem.kind);
        format!("{}: {sentence} {hint}", problem.place())
    }

    /// What is wrong, and what to do about it.
    #[must_use]
    pub fn problem_and_hint(&self, kind: &ProblemKind) -> (String, String) {
        let both = self.both(kind);
        // The messages have the hint on a line of its own.
        match both.split_once('\n') {
            Some((sentence, hint)) => (sentence.to_owned(), hint.to_owned()),
            None => (both, String::new()),
        }
    }

    fn both(&self, kind: &ProblemKind) -> String {
        use ProblemKind as K;
        match kind {
            K::Syntax(syntax) => self.syntax(syntax),
            K::Unreadable(kind) => self.unreadable(*kind),
            K::NotAFile => say!(self, "problem-not-a-file"),
            K::TooLarge { most } => say!(self, "problem-too-large", most = { *most / 1024 }),
            K::NotUtf8 => say!(self, "problem-not-utf8"),
            K::HostileCharacter { code } => say!(self, "problem-hostile", code = point(*code)),
            K::BadName => say!(self, "problem-bad-name"),
            K::NotAProgramme => say!(self, "problem-not-a-programme"),
            K::MisplacedFile => say!(self, "problem-misplaced"),
            K::UnknownField { name, meant } => self.unknown_field(name, *meant),
            K::UnsupportedFormat { known, .. } => say!(self, "problem-format", known = known),
            K::UnknownProgramme { id } => say!(self, "problem-no-programme", id = id.as_str()),
            K::UnknownSession { id } => say!(self, "problem-no-session", id = id.as_str()),
            K::RitualInACircle { id } => say!(self, "problem-circle", id = id.as_str()),
            K::UnknownTool { id, meant } => self.unknown_tool(id, meant.as_deref()),
            K::SpanTurned { from, to } => say!(self, "problem-span", from = from, to = to),
            K::PhasesAndKind => say!(self, "problem-phases"),
            K::OutcomesNotWhole => say!(self, "problem-outcomes"),
            K::NoKindOfStep => say!(self, "problem-no-kind-of-step"),
            K::NoQuestions => say!(self, "problem-no-questions"),
            K::NoStops => say!(self, "problem-no-stops"),
            K::UnknownTour { id } => say!(self, "problem-no-tour", id = id.as_str()),
            K::NotEachOnce => say!(self, "problem-not-each-once"),
            K::NeverFound => say!(self, "problem-never-found"),
            K::TooLong {
                field,
                length,
                most,
            } => self.too_long(*field, *length, *most),
            K::UnknownRitual { id, meant } => self.unknown_ritual(id, meant.as_deref()),
            K::DuplicateId { id } => say!(self, "problem-duplicate-id", id = id.as_str()),
            K::BadId { id } => say!(self, "problem-bad-id", id = id.as_str()),
            K::WrongId { expected, found } => self.wrong_id(expected, found),
            K::UnlistedFile => say!(self, "problem-unlisted"),
            K::WrongList { id, kind } => self.wrong_list(id, *kind),
            K::TooFewSessions { at_least, listed } => {
                say!(self, "problem-too-few", least = at_least, count = listed)
            }
            K::NoSessions => say!(self, "problem-no-sessions"),
            K::NoBands => say!(self, "problem-no-bands"),
            K::NoSteps => say!(self, "problem-no-steps"),
            K::MinutesDoNotAddUp {
                band,
                sum,
                buffer,
                minutes,
            } => self.minutes_off(*band, *sum, (*buffer, *minutes)),
            K::LeastOverPlanned {
                band,
                least,
                minutes,
            } => self.least(*band, *least, *minutes),
            K::BlankText => say!(self, "problem-blank"),
            K::MissingText { field, band } => self.missing_text(*field, *band),
            K::MissingLanguage { lang } => self.missing_language(*lang),
        }
    }

    fn minutes_off(&self, band: Option<Band>, sum: u32, buffer_and_length: (u16, u16)) -> String {
        let (buffer, minutes) = buffer_and_length;
        say!(
            self,
            "problem-minutes",
            who = self.of_band(band),
            sum = sum,
            buffer = buffer,
            minutes = minutes
        )
    }

    fn unreadable(&self, kind: ErrorKind) -> String {
        match kind {
            ErrorKind::NotFound => say!(self, "problem-not-found"),
            ErrorKind::PermissionDenied => say!(self, "problem-not-allowed"),
            // The standard library adds kinds; whatever it is, the file cannot be read.
            _ => say!(self, "problem-unreadable"),
        }
    }

    fn wrong_id(&self, expected: &str, found: &str) -> String {
        say!(self, "problem-wrong-id", expected = expected, found = found)
    }

    fn wrong_list(&self, id: &str, kind: SessionKind) -> String {
        let kind = self.session_kind(kind);
        say!(self, "problem-wrong-list", id = id, kind = kind)
    }

    fn least(&self, band: Option<Band>, least: u16, minutes: u16) -> String {
        let who = self.of_band(band);
        say!(
            self,
            "problem-least",
            who = who,
            least = least,
            minutes = minutes
        )
    }

    fn missing_text(&self, field: TextField, band: Option<Band>) -> String {
        let (field, who) = (self.text_field(field), self.of_band(band));
        say!(self, "problem-missing-text", field = field, who = who)
    }

    fn missing_language(&self, lang: Lang) -> String {
        let name = self.language(lang);
        say!(
            self,
            "problem-missing-language",
            lang = name,
            code = lang.code()
        )
    }

    fn unknown_field(&self, name: &str, meant: Option<&str>) -> String {
        match meant {
            Some(meant) => say!(self, "problem-field-meant", name = name, meant = meant),
            None => say!(self, "problem-field", name = name),
        }
    }

    fn unknown_ritual(&self, id: &str, meant: Option<&str>) -> String {
        match meant {
            Some(meant) => say!(self, "problem-ritual-meant", id = id, meant = meant),
            None => say!(self, "problem-ritual", id = id),
        }
    }

    fn unknown_tool(&self, id: &str, meant: Option<&str>) -> String {
        match meant {
            Some(meant) => say!(self, "problem-tool-meant", id = id, meant = meant),
            None => say!(self, "problem-tool", id = id),
        }
    }

    fn too_long(&self, field: TextField, length: u16, most: u16) -> String {
        let field = self.text_field(field);
        say!(
            self,
            "problem-too-long",
            field = field,
            length = length,
            most = most
        )
    }

    /// `for 8–12 years: `, or nothing when all are meant.
    fn of_band(&self, band: Option<Band>) -> String {
        band.map_or_else(String::new, |band| {
            let (from, to) = band.ages();
            say!(self, "problem-band", from = from, to = to)
        })
    }

    fn session_kind(&self, kind: SessionKind) -> String {
        match kind {
            SessionKind::Children => say!(self, "kind-children"),
            SessionKind::Family => say!(self, "kind-family"),
            SessionKind::Parents => say!(self, "kind-parents"),
        }
    }

    /// What a text is for, as the name of a part.
    pub(super) fn text_field(&self, field: TextField) -> String {
        match field {
            TextField::Title => say!(self, "field-title"),
            TextField::Source => say!(self, "field-source"),
            TextField::Aims => say!(self, "field-aims"),
            TextField::Materials => say!(self, "field-materials"),
            TextField::Prepare => say!(self, "field-prepare"),
            TextField::Bring => say!(self, "field-bring"),
            TextField::SendHome => say!(self, "field-send-home"),
            TextField::TellParents => say!(self, "field-tell-parents"),
            TextField::Why => say!(self, "field-why"),
            TextField::ToDo => say!(self, "field-do"),
            TextField::Say => say!(self, "field-say"),
            TextField::Tips => say!(self, "field-tips"),
            TextField::UserRepresentative => say!(self, "field-user-representative"),
            TextField::Ask => say!(self, "field-ask"),
            TextField::Tell => say!(self, "field-tell"),
            TextField::Points => say!(self, "field-points"),
            TextField::Lead => say!(self, "field-lead"),
            TextField::Low => say!(self, "field-low"),
            TextField::High => say!(self, "field-high"),
        }
    }
}

/// A code point as programs that show such characters name it.
fn point(code: u32) -> String {
    format!("U+{code:04X}")
}

#[cfg(test)]
mod tests;
