//! Papers for others and the course in pictures, in every language and two sizes.
use super::{look_at, talked_about};
use crate::app::Message;
use crate::app::held::{Held, id};
use crate::domain::group::{GroupRecord, Standing, State, standing_id};
use crate::domain::language::Lang;
use crate::domain::record::Revision;
use crate::domain::stamp::Stamp;
use crate::input::Key;
use crate::store::{Cause, Circle, MakeError, MakeKind};

fn papers(lang: Lang) -> Held {
    let mut held = talked_about(lang);
    held.keys("P");
    held
}

#[test]
fn a_paper_for_the_parents() {
    look_at("paper_parents", papers);
}

#[test]
fn a_paper_for_the_steering_group_that_was_written() {
    look_at("paper_written", |lang| {
        let mut held = papers(lang);
        held.press(Key::Right);
        held.press(Key::Enter);
        let path = "/home/siri/.local/share/smil/papers/steering-group-2027-01-26.html";
        held.tell(Message::PaperWritten(Ok(path.into())));
        held
    });
}

#[test]
fn a_paper_of_a_protected_group_that_was_written() {
    look_at("paper_written_protected", |lang| {
        let mut held = papers(lang);
        held.app.group.as_mut().unwrap().circle = Some(Circle::default());
        held.press(Key::Enter);
        let path = "/home/siri/.local/share/smil/papers/parents-2027-01-26.html";
        held.tell(Message::PaperWritten(Ok(path.into())));
        held
    });
}

#[test]
fn a_paper_for_the_one_who_referred_a_child() {
    look_at("paper_referrer", |lang| {
        let mut held = papers(lang);
        held.press(Key::Right);
        held.press(Key::Right);
        held.keys("c");
        held
    });
}

#[test]
fn what_is_noted_is_hidden_until_it_is_asked_for() {
    look_at("paper_hidden", |lang| {
        let mut held = papers(lang);
        held.press(Key::Left);
        held.press(Key::Left);
        held
    });
    look_at("paper_everything", |lang| {
        let mut held = papers(lang);
        held.press(Key::Left);
        held.press(Key::Left);
        held.press(Key::Enter);
        held
    });
}

#[test]
fn everything_about_a_child_before_it_is_written() {
    look_at("paper_child", |lang| {
        let mut held = talked_about(lang);
        held.keys("pvP");
        held.press(Key::Enter);
        held
    });
    look_at("paper_child_asked", |lang| {
        let mut held = talked_about(lang);
        held.keys("pvP");
        held.press(Key::Enter);
        held.press(Key::Enter);
        held
    });
}

#[test]
fn a_paper_that_could_not_be_written() {
    look_at("paper_not_written", |lang| {
        let mut held = papers(lang);
        held.tell(Message::PaperWritten(Err(MakeError {
            path: "/data/papers/parents-2027-01-26.html".into(),
            kind: MakeKind::Disk(Cause::NoSpace),
        })));
        held
    });
}

/// The sessions of the plan held, with these children and minutes.
fn held_with(lang: Lang, numbers: &[(u16, u16)]) -> Held {
    let mut held = talked_about(lang);
    let group = held.app.group.as_mut().unwrap();
    let plan: Vec<_> = group.book.plan().iter().map(|p| p.id.clone()).collect();
    for (n, (planned, (children, minutes))) in plan.iter().zip(numbers).enumerate() {
        group.book.insert(Revision {
            id: standing_id(planned),
            at: Stamp {
                millis: i64::MAX / 2,
                count: u32::try_from(n).unwrap(),
                device: id("other"),
            },
            author: None,
            replaces: group.book.seen(&standing_id(planned)),
            what: Some(GroupRecord::Standing(Standing {
                state: State::Done,
                children: *children,
                grown_ups: 3,
                minutes: *minutes,
                held: 0,
                day: None,
            })),
        });
    }
    held.keys("gc");
    held
}

#[test]
fn the_course_in_pictures() {
    look_at("course", |lang| {
        held_with(lang, &[(3, 46), (2, 0), (3, 71)])
    });
}

#[test]
fn the_course_in_pictures_before_anything_was_held() {
    look_at("course_nothing", |lang| {
        let mut held = Held::new(lang);
        held.keys("gc");
        held
    });
}
