use super::*;
use crate::domain::language::Lang;
use crate::domain::programme::{Programme, SessionFile, SessionKind};

const SESSION: &str = r#"(
    format: 1, id: "one", kind: children, setting: away, title: "Sledging",
    minutes: 60, buffer: 5, aims: ["We dare."], lead: ["Leader 1 walks first."],
    materials: ["Sledges"], prepare: ["Ask about the bus."], bring: ["Warm clothes", "A cap"],
    send_home: ["A picture"], tell_parents: "We were out.",
    steps: [Step((
        id: "ride", kind: activity, title: "The ride", minutes: 55, why: "It takes courage.",
        do: ["Two grown-ups up."], say: (da: ["Hvem kører først?"]), tips: ["Watch the road."],
        user_representative: "Ride first.",
        questions: [(id: "q", ask: "What was it like?"), (id: "r", ask: "And at sixteen?", bands: [older])],
        variants: [(id: "v", title: "In a row", do: ["Hold on."], instead: "Wave the flag.")],
        exercises: [(id: "e", title: "Breath", rounds: [(phases: [(kind: rest, seconds: 9, say: "Rest.")])])],
        meanwhile: Some((title: "The parents", do: ["Soup."])),
    ))],
)"#;

fn page(lang: Lang) -> String {
    let file: SessionFile = ron::from_str(SESSION).unwrap();
    let programme: Programme = ron::from_str(
        r#"(format: 1, id: "p", title: "P", source: "S", bands: [younger], sessions: ["one"])"#,
    )
    .unwrap();
    let planned = Planned {
        session: "one".into(),
        kind: SessionKind::Children,
        title: "Sledging".into(),
        date: "2027-02-02".parse().unwrap(),
        time: "14:30:00".parse().unwrap(),
        minutes: 60,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    };
    let lines = Words::new(lang).authored(&Authored {
        planned: &planned,
        set_aside: &[],
        number: Some(4),
        session: &programme.resolve(file, crate::domain::programme::Spoken::UNSAID),
        band: Band::Younger,
    });
    let lines: Vec<String> = lines.into_iter().map(|line| line.text).collect();
    lines.join("\n")
}

#[test]
fn everything_that_the_author_wrote_can_be_read() {
    let page = page(Lang::En);
    for text in [
        "4 Sledging",
        "14:30–15:30",
        "We dare.",
        "Leader 1 walks first.",
        "Sledges",
        "Ask about the bus.",
        "Warm clothes",
        "14:30 · The ride · 55 min",
        "It takes courage.",
        "– Two grown-ups up.",
        "Watch the road.",
        "The user representative: Ride first.",
        "What was it like?",
        "– In a row",
        "Hold on.",
        "Wave the flag.",
        "Breath",
        "“Rest.”",
        "Meanwhile: The parents",
        "Soup.",
        "15:25 · free · 5 min",
        "A picture",
        "We were out.",
    ] {
        assert!(page.contains(text), "{text} is not in\n{page}");
    }
}

#[test]
fn only_the_groups_age_is_asked_and_another_language_is_marked() {
    let page = page(Lang::En);
    assert!(!page.contains("sixteen"), "{page}");
    assert!(page.contains("“[da] Hvem kører først?”"), "{page}");
}

#[test]
fn a_session_away_says_how_its_plan_comes_along() {
    for lang in Lang::ALL {
        assert!(page(lang).contains("smil print"), "{lang:?}");
    }
}
