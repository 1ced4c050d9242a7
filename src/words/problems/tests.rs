use super::*;
use crate::content::Position;
use crate::domain::language::Lang;

#[allow(clippy::too_many_lines, reason = "a list: every kind once")]
fn kinds() -> Vec<ProblemKind> {
    use ProblemKind as K;
    let id = || "theme".to_owned();
    let band = Some(Band::Younger);
    let mut kinds = vec![
        K::Unreadable(ErrorKind::NotFound),
        K::Unreadable(ErrorKind::PermissionDenied),
        K::Unreadable(ErrorKind::Other),
        K::NotAFile,
        K::TooLarge { most: 1 << 20 },
        K::NotUtf8,
        K::HostileCharacter { code: 0x202E },
        K::BadName,
        K::MisplacedFile,
        K::UnknownField {
            name: id(),
            meant: None,
        },
        K::UnknownField {
            name: id(),
            meant: Some("title"),
        },
        K::UnsupportedFormat {
            found: None,
            known: 1,
        },
        K::UnknownProgramme { id: id() },
        K::UnknownSession { id: id() },
        K::UnknownRitual {
            id: id(),
            meant: None,
        },
        K::UnknownRitual {
            id: id(),
            meant: Some(id()),
        },
        K::DuplicateId { id: id() },
        K::BadId { id: id() },
        K::WrongId {
            expected: id(),
            found: id(),
        },
        K::WrongList {
            id: id(),
            kind: SessionKind::Parents,
        },
        K::NoSessions,
        K::NoBands,
        K::NoSteps,
        K::MinutesDoNotAddUp {
            band,
            sum: 100,
            buffer: 10,
            minutes: 120,
        },
        K::LeastOverPlanned {
            band: None,
            least: 10,
            minutes: 5,
        },
        K::BlankText,
        K::MissingLanguage { lang: Lang::Da },
        K::UnlistedFile,
    ];
    kinds.extend(fields().map(|field| K::MissingText { field, band }));
    kinds.extend(syntaxes().into_iter().map(K::Syntax));
    kinds
}

fn fields() -> impl Iterator<Item = TextField> {
    use TextField as F;
    [
        F::Title,
        F::Source,
        F::Aims,
        F::Materials,
        F::Prepare,
        F::Bring,
        F::SendHome,
        F::TellParents,
        F::Why,
        F::ToDo,
        F::Say,
        F::Tips,
        F::UserRepresentative,
        F::Ask,
    ]
    .into_iter()
}

fn syntaxes() -> Vec<SyntaxKind> {
    use SyntaxKind as S;
    let name = |meant| S::UnknownName {
        name: "lek".to_owned(),
        allowed: &["meal", "theme"],
        meant,
    };
    let mut kinds = vec![
        S::Empty,
        S::UnclosedString,
        S::UnclosedComment,
        S::UnclosedBracket,
        S::CommaOrBracket,
        S::Colon,
        S::BadEscape,
        S::UnexpectedCharacter { code: 0x201E },
        S::TrailingText,
        S::TooDeep,
        name(None),
        name(Some("meal")),
        S::OutOfRange,
        S::MissingField { field: "title" },
        S::DuplicateField { field: "title" },
        S::NestedWording,
        S::Other,
    ];
    let wanted = [
        Wanted::Text,
        Wanted::Lines,
        Wanted::Minutes,
        Wanted::Number,
        Wanted::List,
        Wanted::Fields,
        Wanted::Name,
    ];
    let found = [
        Found::Text,
        Found::Number,
        Found::Name,
        Found::List,
        Found::Fields,
        Found::Other,
        Found::Other,
    ];
    let types = wanted.into_iter().zip(found);
    kinds.extend(types.map(|(wanted, found)| S::WrongType { wanted, found }));
    kinds
}

#[test]
fn every_problem_is_a_sentence_and_a_hint_in_every_language() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for kind in kinds() {
            let (sentence, hint) = words.problem_and_hint(&kind);
            for text in [&sentence, &hint] {
                let ends = text.ends_with(['.', '?']) || text.ends_with('"');
                assert!(ends, "{lang:?} {kind:?}: {text:?}");
                assert!(!text.contains('\n'), "{lang:?} {kind:?}: {text:?}");
                assert!(!text.contains("{"), "{lang:?} {kind:?}: {text:?}");
            }
        }
    }
}

#[test]
fn a_problem_says_where_it_is() {
    let problem = Problem {
        path: "sessions/guide-2011/03.ron".into(),
        at: Some(Position {
            line: 12,
            column: 5,
        }),
        kind: ProblemKind::BlankText,
    };
    assert_eq!(
        Words::new(Lang::En).problem(&problem),
        "sessions/guide-2011/03.ron:12:5: The text is blank. Write something, or take the field out."
    );
}
