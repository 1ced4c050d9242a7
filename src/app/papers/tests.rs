use crate::app::effect::Effect;
use crate::app::held::Held;
use crate::app::notice::Notice;
use crate::app::{Message, Overlay};
use crate::domain::language::Lang;
use crate::domain::report::Audience;
use crate::domain::stamp::Id;
use crate::input::Key;
use crate::paper::Form;

fn papers() -> Held {
    let mut held = Held::led(Lang::Nb);
    held.talk();
    held.keys("P");
    held
}

fn audience(held: &Held) -> Audience {
    match held.app.overlays.last() {
        Some(Overlay::Papers(screen)) => screen.audience,
        other => panic!("{other:?}"),
    }
}

fn written(effects: &[Effect]) -> Option<(String, &'static str, String)> {
    effects.iter().find_map(|effect| match effect {
        Effect::WritePaper(paper) => Some((
            paper.stem.clone(),
            paper.ending,
            paper.text.show().to_owned(),
        )),
        _ => None,
    })
}

#[test]
fn what_is_seen_is_what_is_written_in_every_form() {
    let mut held = papers();
    let mut endings = Vec::new();
    for _ in 0..5 {
        let effects = held.press(Key::Enter);
        let (stem, ending, text) = written(&effects).unwrap();
        assert!(stem.starts_with("parents-20"), "{stem}");
        let name = if ending == "ics" {
            "BEGIN"
        } else {
            "Om følelser"
        };
        assert!(text.contains(name), "{ending}: {text}");
        endings.push(ending);
        held.press(Key::Tab);
    }
    endings.sort_unstable();
    assert_eq!(endings, ["csv", "html", "ics", "md", "ron"]);
}

#[test]
fn what_names_children_is_looked_at_before_it_is_written() {
    let mut held = papers();
    for _ in 0..2 {
        held.press(Key::Left);
    }
    assert_eq!(audience(&held), Audience::All);
    assert_eq!(held.app.papers_page(80, &held.now).rows, []);
    assert_eq!(written(&held.press(Key::Enter)), None);
    let notice = held.app.notice.as_ref().map(|timed| &timed.what);
    assert!(matches!(notice, Some(Notice::LookFirst)));
    assert!(!held.app.papers_page(80, &held.now).rows.is_empty());
    // Everything is written only when somebody says so; the answer that stands first does not.
    assert_eq!(written(&held.press(Key::Enter)), None);
    assert_eq!(written(&held.press(Key::Enter)), None);
    held.press(Key::Enter);
    held.press(Key::Down);
    assert!(written(&held.press(Key::Enter)).is_some());
    // Another paper hides it again.
    held.press(Key::Left);
    assert_eq!(audience(&held), Audience::Child);
    assert_eq!(held.app.papers_page(80, &held.now).rows, []);
}

#[test]
fn where_it_went_is_said_and_a_failure_too() {
    let mut held = papers();
    let path = std::path::PathBuf::from("/p/parents.md");
    held.tell(Message::PaperWritten(Ok(path.clone())));
    let notice = held.app.notice.as_ref().map(|timed| &timed.what);
    assert!(matches!(notice, Some(Notice::PaperWritten(at)) if *at == path));
    held.press(Key::Esc);
    assert!(held.app.overlays.is_empty());
}

#[test]
fn everything_about_a_child_is_written_from_its_page_and_nothing_of_another() {
    let mut held = Held::led(Lang::Nb);
    held.talk();
    held.keys("pvP");
    assert_eq!(audience(&held), Audience::Child);
    let child = held.app.child_on_paper().unwrap();
    assert_eq!(held.app.papers_page(80, &held.now).rows, []);
    held.press(Key::Enter);
    let write = |held: &mut Held| {
        held.press(Key::Enter);
        held.press(Key::Down);
        let effects = held.press(Key::Enter);
        written(&effects).unwrap()
    };
    let (stem, _, text) = write(&mut held);
    assert!(stem.starts_with("child-20"), "{stem}");
    let book = held.app.group.as_ref().unwrap().book.clone();
    let name = |id: &crate::domain::stamp::Id| book.person(id).unwrap().name.show().to_owned();
    assert!(text.contains(&name(&child)));
    for other in held.app.children_of_group() {
        assert_eq!(text.contains(&name(&other)), other == child);
    }
    // For another child it is looked at anew.
    held.keys("c");
    assert_ne!(held.app.child_on_paper(), Some(child));
    assert_eq!(held.app.papers_page(80, &held.now).rows, []);
}

#[test]
fn the_data_of_everything_is_the_records_own() {
    use crate::domain::group::GroupRecord;
    use crate::domain::happening::SessionRecord;
    #[derive(serde::Deserialize)]
    #[allow(dead_code, reason = "only what is compared is read")]
    struct File {
        format: String,
        version: u32,
        records: Records,
    }
    #[derive(serde::Deserialize)]
    struct Records {
        group: Vec<Taken<GroupRecord>>,
        sessions: Vec<Session>,
    }
    #[derive(serde::Deserialize)]
    #[allow(dead_code, reason = "only what is compared is read")]
    struct Session {
        planned: String,
        title: String,
        date: String,
        records: Vec<Taken<SessionRecord>>,
    }
    #[derive(serde::Deserialize)]
    #[allow(dead_code, reason = "only what is compared is read")]
    struct Taken<T> {
        id: String,
        at: String,
        author: Option<String>,
        what: T,
    }
    let mut held = papers();
    held.press(Key::Left);
    held.press(Key::Left);
    while !matches!(held.app.overlays.last(), Some(Overlay::Papers(it)) if it.form == crate::paper::Form::Ron)
    {
        held.press(Key::Tab);
    }
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.press(Key::Down);
    let effects = held.press(Key::Enter);
    let (_, ending, text) = written(&effects).unwrap();
    assert_eq!(ending, "ron");
    let file: File = ron::from_str(&text).unwrap();
    assert_eq!(file.format, "smil-records");
    let group = held.app.group.as_ref().unwrap();
    for taken in &file.records.group {
        assert_eq!(
            group.book.what(&taken.id.parse().unwrap()),
            Some(&taken.what)
        );
    }
    assert_eq!(file.records.group.len(), group.book.live().count());
    let session = &file.records.sessions[0];
    let book = &group.sessions[&session.planned.parse::<Id>().unwrap()].book;
    assert_eq!(session.records.len(), book.live().count());
    for taken in &session.records {
        assert_eq!(book.what(&taken.id.parse().unwrap()), Some(&taken.what));
    }
}

#[test]
fn each_form_is_shown_as_what_it_will_have() {
    let mut held = papers();
    let mut seen = std::collections::BTreeMap::new();
    let mut texts = std::collections::BTreeMap::new();
    for _ in Form::ALL {
        let (_, ending, text) = written(&held.press(Key::Enter)).unwrap();
        let page = held.app.papers_page(80, &held.now);
        let rows: Vec<String> = page.rows.iter().map(|row| row.text.clone()).collect();
        seen.insert(ending, rows.join("\n"));
        texts.insert(ending, text);
        held.press(Key::Tab);
    }
    // A spreadsheet's columns, the names of the columns first; a calendar's entries, and what they
    // say inside.
    assert!(
        seen["csv"].starts_with("Samling │ Dato │ Det vi gjorde\n"),
        "{}",
        seen["csv"]
    );
    assert!(seen["ics"].contains("samling 1"), "{}", seen["ics"]);
    for inside in texts["ics"]
        .lines()
        .filter_map(|it| it.strip_prefix("DESCRIPTION:"))
    {
        assert!(seen["ics"].contains(inside), "{inside}: {}", seen["ics"]);
    }
    assert_eq!(seen["html"], seen["md"]);
}
