use super::*;
use crate::content::{Found, Position, SyntaxKind, Wanted};
use crate::domain::language::Lang;

/// Lists every kind with its examples. A kind that is left out does not compile, and one
/// without an example cannot be written.
macro_rules! every {
    ($name:ident: $kind:ty { $($pattern:pat_param => [$first:expr $(, $more:expr)* $(,)?]),+ $(,)? }) => {
        fn $name() -> Vec<$kind> {
            let kinds: Vec<$kind> = vec![$($first $(, $more)*),+];
            for kind in &kinds {
                match kind {
                    $($pattern)|+ => {}
                }
            }
            $(assert!(matches!($first, $pattern));)+
            kinds
        }
    };
}

fn id() -> String {
    "theme".to_owned()
}

const BAND: Option<Band> = Some(Band::Younger);

every!(plain: ProblemKind {
    ProblemKind::Unreadable(_) => [
        ProblemKind::Unreadable(ErrorKind::NotFound),
        ProblemKind::Unreadable(ErrorKind::PermissionDenied),
        ProblemKind::Unreadable(ErrorKind::Other),
    ],
    ProblemKind::NotAFile => [ProblemKind::NotAFile],
    ProblemKind::TooLarge { .. } => [ProblemKind::TooLarge { most: 1 << 20 }],
    ProblemKind::NotUtf8 => [ProblemKind::NotUtf8],
    ProblemKind::HostileCharacter { .. } => [ProblemKind::HostileCharacter { code: 0x202E }],
    ProblemKind::BadName => [ProblemKind::BadName],
    ProblemKind::NotAProgramme => [ProblemKind::NotAProgramme],
    ProblemKind::MisplacedFile => [ProblemKind::MisplacedFile],
    ProblemKind::Syntax(_) => [ProblemKind::Syntax(SyntaxKind::Other)],
    ProblemKind::UnknownField { .. } => [
        ProblemKind::UnknownField { name: id(), meant: None },
        ProblemKind::UnknownField { name: id(), meant: Some("title") },
    ],
    ProblemKind::UnsupportedFormat { .. } => [
        ProblemKind::UnsupportedFormat { found: None, known: 1 },
    ],
    ProblemKind::UnknownProgramme { .. } => [ProblemKind::UnknownProgramme { id: id() }],
    ProblemKind::UnknownSession { .. } => [ProblemKind::UnknownSession { id: id() }],
    ProblemKind::RitualInACircle { .. } => [ProblemKind::RitualInACircle { id: id() }],
    ProblemKind::UnknownTool { .. } => [
        ProblemKind::UnknownTool { id: id(), meant: None },
        ProblemKind::UnknownTool { id: id(), meant: Some(id()) },
    ],
    ProblemKind::SpanTurned { .. } => [ProblemKind::SpanTurned { from: 9, to: 4 }],
    ProblemKind::PhasesAndKind => [ProblemKind::PhasesAndKind],
    ProblemKind::NeverFound => [ProblemKind::NeverFound],
    ProblemKind::NotEachOnce => [ProblemKind::NotEachOnce],
    ProblemKind::TooLong { .. } => [
        ProblemKind::TooLong { field: TextField::Say, length: 203, most: 159 },
    ],
    ProblemKind::UnknownRitual { .. } => [
        ProblemKind::UnknownRitual { id: id(), meant: None },
        ProblemKind::UnknownRitual { id: id(), meant: Some(id()) },
    ],
    ProblemKind::DuplicateId { .. } => [ProblemKind::DuplicateId { id: id() }],
    ProblemKind::BadId { .. } => [ProblemKind::BadId { id: id() }],
    ProblemKind::WrongId { .. } => [ProblemKind::WrongId { expected: id(), found: id() }],
    ProblemKind::WrongList { .. } => [
        ProblemKind::WrongList { id: id(), kind: SessionKind::Children },
        ProblemKind::WrongList { id: id(), kind: SessionKind::Family },
        ProblemKind::WrongList { id: id(), kind: SessionKind::Parents },
    ],
    ProblemKind::TooFewSessions { .. } => [
        ProblemKind::TooFewSessions { at_least: 10, listed: 3 },
    ],
    ProblemKind::NoSessions => [ProblemKind::NoSessions],
    ProblemKind::NoBands => [ProblemKind::NoBands],
    ProblemKind::NoSteps => [ProblemKind::NoSteps],
    ProblemKind::MinutesDoNotAddUp { .. } => [
        ProblemKind::MinutesDoNotAddUp { band: BAND, sum: 100, buffer: 10, minutes: 120 },
    ],
    ProblemKind::LeastOverPlanned { .. } => [
        ProblemKind::LeastOverPlanned { band: None, least: 10, minutes: 5 },
    ],
    ProblemKind::BlankText => [ProblemKind::BlankText],
    ProblemKind::MissingText { .. } => [
        ProblemKind::MissingText { field: TextField::Title, band: None },
    ],
    ProblemKind::MissingLanguage { .. } => [ProblemKind::MissingLanguage { lang: Lang::Da }],
    ProblemKind::UnlistedFile => [ProblemKind::UnlistedFile],
    ProblemKind::OutcomesNotWhole => [ProblemKind::OutcomesNotWhole],
    ProblemKind::NoKindOfStep => [ProblemKind::NoKindOfStep],
    ProblemKind::NoQuestions => [ProblemKind::NoQuestions],
    ProblemKind::NoStops => [ProblemKind::NoStops],
    ProblemKind::UnknownTour { .. } => [ProblemKind::UnknownTour { id: id() }],
});

every!(fields: TextField {
    TextField::Title => [TextField::Title],
    TextField::Source => [TextField::Source],
    TextField::Aims => [TextField::Aims],
    TextField::Materials => [TextField::Materials],
    TextField::Prepare => [TextField::Prepare],
    TextField::Bring => [TextField::Bring],
    TextField::SendHome => [TextField::SendHome],
    TextField::TellParents => [TextField::TellParents],
    TextField::Why => [TextField::Why],
    TextField::ToDo => [TextField::ToDo],
    TextField::Say => [TextField::Say],
    TextField::Tips => [TextField::Tips],
    TextField::UserRepresentative => [TextField::UserRepresentative],
    TextField::Ask => [TextField::Ask],
    TextField::Tell => [TextField::Tell],
    TextField::Points => [TextField::Points],
    TextField::Lead => [TextField::Lead],
    TextField::Low => [TextField::Low],
    TextField::High => [TextField::High],
});

fn name(meant: Option<&'static str>) -> SyntaxKind {
    SyntaxKind::UnknownName {
        name: "lek".to_owned(),
        allowed: &["meal", "theme"],
        meant,
    }
}

every!(syntaxes: SyntaxKind {
    SyntaxKind::Empty => [SyntaxKind::Empty],
    SyntaxKind::UnclosedString => [SyntaxKind::UnclosedString],
    SyntaxKind::UnclosedComment => [SyntaxKind::UnclosedComment],
    SyntaxKind::QuoteInside => [SyntaxKind::QuoteInside],
    SyntaxKind::UnclosedBracket { .. } => [
        SyntaxKind::UnclosedBracket { open: '[', line: None },
        SyntaxKind::UnclosedBracket { open: '(', line: Some(1200) },
    ],
    SyntaxKind::MissingOpening { .. } => [SyntaxKind::MissingOpening { open: '(' }],
    SyntaxKind::TextWithoutName => [SyntaxKind::TextWithoutName],
    SyntaxKind::CommaOrBracket => [SyntaxKind::CommaOrBracket],
    SyntaxKind::Colon => [SyntaxKind::Colon],
    SyntaxKind::BadEscape => [SyntaxKind::BadEscape],
    SyntaxKind::UnexpectedCharacter { .. } => [SyntaxKind::UnexpectedCharacter { code: 0x201E }],
    SyntaxKind::TrailingText => [SyntaxKind::TrailingText],
    SyntaxKind::TooDeep => [SyntaxKind::TooDeep],
    SyntaxKind::UnknownName { .. } => [name(None), name(Some("meal"))],
    SyntaxKind::QuotedName { .. } => [
        SyntaxKind::QuotedName { field: None, name: id() },
        SyntaxKind::QuotedName { field: Some(id()), name: id() },
    ],
    SyntaxKind::WrongType { .. } => [
        SyntaxKind::WrongType { wanted: Wanted::Text, found: Found::Number },
    ],
    SyntaxKind::OutOfRange => [SyntaxKind::OutOfRange],
    SyntaxKind::MissingField { .. } => [SyntaxKind::MissingField { field: "title" }],
    SyntaxKind::DuplicateField { .. } => [SyntaxKind::DuplicateField { field: "title" }],
    SyntaxKind::NestedWording => [SyntaxKind::NestedWording],
    SyntaxKind::Other => [SyntaxKind::Other],
});

every!(wanted: Wanted {
    Wanted::Text => [Wanted::Text],
    Wanted::Lines => [Wanted::Lines],
    Wanted::Minutes => [Wanted::Minutes],
    Wanted::Number => [Wanted::Number],
    Wanted::List => [Wanted::List],
    Wanted::Fields => [Wanted::Fields],
    Wanted::Name => [Wanted::Name],
});

every!(found: Found {
    Found::Text => [Found::Text],
    Found::Number => [Found::Number],
    Found::Name => [Found::Name],
    Found::List => [Found::List],
    Found::Fields => [Found::Fields],
    Found::Other => [Found::Other],
});

/// Every problem that there can be, with everything that its sentence can name.
fn kinds() -> Vec<ProblemKind> {
    let mut kinds = plain();
    let missing = |field| ProblemKind::MissingText { field, band: BAND };
    kinds.extend(fields().into_iter().map(missing));
    kinds.extend(syntaxes().into_iter().map(ProblemKind::Syntax));
    for wanted in wanted() {
        let types = found().into_iter();
        let types = types.map(|found| SyntaxKind::WrongType { wanted, found });
        kinds.extend(types.map(ProblemKind::Syntax));
    }
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
