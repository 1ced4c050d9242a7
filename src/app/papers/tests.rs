use crate::app::effect::Effect;
use crate::app::held::Held;
use crate::app::notice::Notice;
use crate::app::{Message, Overlay};
use crate::domain::language::Lang;
use crate::domain::report::Audience;
use crate::input::Key;

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
    assert!(written(&held.press(Key::Enter)).is_some());
    // Another paper hides it again.
    held.press(Key::Left);
    assert_eq!(audience(&held), Audience::Supervision);
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
