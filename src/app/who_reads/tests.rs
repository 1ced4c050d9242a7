use super::*;
use crate::app::held::{Held, id};
use crate::app::message::Message;
use crate::domain::group::{ConcernPart, GroupRecord, Reader, Sharing};
use crate::domain::language::Lang;
use crate::domain::stamp::Id;
use crate::domain::stand_in::WithTold;
use crate::input::Key;
use crate::store::{Circle, Keyring};

struct Laptop {
    held: Held,
    own: PublicKey,
    bjorn: PublicKey,
}

impl Laptop {
    /// A protected group that Bjørn and somebody without a name read too, and the paper; over it
    /// the page of a new concern.
    fn new() -> Self {
        let key = || Keyring::new().public().unwrap();
        let (own, bjorn, unnamed, paper) = (key(), key(), key(), key());
        let mut held = Held::new(Lang::En);
        let group = held.app.group.as_mut().unwrap();
        group.circle = Some(Circle {
            own: Some(own.clone()),
            confirmed: vec![own.clone(), bjorn.clone(), paper.clone(), unnamed],
            ..Circle::default()
        });
        let readers = [
            (bjorn.clone(), "Bjørn", ReaderKind::Leader),
            (paper, "", ReaderKind::Recovery),
        ];
        let edits = readers.map(|(key, name, kind)| {
            let reader = Reader {
                key,
                name: name.into(),
                kind,
                sharing: Sharing::Shared,
            };
            let record = Reader::id_of(&reader.key).unwrap();
            crate::app::ledger::Edit::Group(record, Some(GroupRecord::Reader(reader)))
        });
        group.write_quietly(&edits, &mut held.app.ids, &held.now);
        held.keys("fz");
        Self { held, own, bjorn }
    }

    fn act(&mut self, key: Key) -> Vec<Effect> {
        self.held.app.update(Message::Key(key), self.held.now)
    }

    fn asked(&self) -> &WhoReadsScreen {
        match self.held.app.overlays.last() {
            Some(Overlay::WhoReads(screen)) => screen,
            other => panic!("{other:?}"),
        }
    }

    fn concern(&self) -> Option<(Id, Concern)> {
        let book = &self.held.app.group.as_ref().unwrap().book;
        book.live().find_map(|(r, what)| match what {
            GroupRecord::Concern(it) => Some((r.id.clone(), it.clone())),
            _ => None,
        })
    }

    /// How much is open on the page where it is followed up.
    fn open(&self) -> usize {
        let group = self.held.app.group.as_ref().unwrap();
        group.book.still_to_do().len()
    }

    /// Ticks Bjørn, whichever row he is in.
    fn tick_bjorn(&mut self) {
        let row = self
            .asked()
            .leaders
            .iter()
            .position(|it| it.key == self.bjorn);
        for _ in 0..=row.unwrap() {
            self.act(Key::Down);
        }
        self.act(Key::Char(' '));
    }
}

fn stands_in(effects: &[Effect]) -> Option<(&Id, &Becomes)> {
    effects.iter().find_map(|effect| match effect {
        Effect::StandIn(asked) => Some((&asked.concern, &asked.becomes)),
        _ => None,
    })
}

#[test]
fn the_leaders_can_be_chosen_and_the_paper_cannot() {
    let mut laptop = Laptop::new();
    laptop.act(Key::Ctrl('o'));
    let screen = laptop.asked();
    assert_eq!(screen.for_whom, ForWhom::Everybody);
    assert_eq!(screen.leaders.len(), 3);
    assert_eq!(screen.leaders[0].key, laptop.own);
    assert_eq!(screen.leaders[0].tick, Tick::Always);
    // Who chooses is always among them.
    laptop.act(Key::Down);
    laptop.act(Key::Char(' '));
    assert_eq!(
        laptop.asked().eyes(),
        Some(FewEyes::new([laptop.own.clone()]))
    );
    laptop.act(Key::Up);
    laptop.act(Key::Char(' '));
    assert_eq!(laptop.asked().eyes(), None);
}

#[test]
fn what_nobody_has_written_yet_is_for_them_from_its_first_word_on() {
    let mut laptop = Laptop::new();
    laptop.act(Key::Ctrl('o'));
    laptop.tick_bjorn();
    let effects = laptop.act(Key::Enter);
    assert_eq!(effects, []);
    laptop.held.press(Key::Tab);
    laptop.held.text("no");
    laptop.held.press(Key::Esc);
    let eyes = FewEyes::new([laptop.own.clone(), laptop.bjorn.clone()]);
    let (_, concern) = laptop.concern().unwrap();
    assert_eq!(concern.only_for, Some(eyes.clone()));
    assert_eq!(laptop.held.app.for_few(&eyes), "for you and Bjørn alone");
    // On the home screen, which others read, nothing is told of it.
    let book = &laptop.held.app.group.as_ref().unwrap().book;
    assert_eq!(book.home("").unwrap().to_do, None);
    assert_eq!(laptop.open(), 1);
}

#[test]
fn another_stands_in_the_place_of_what_was_written_with_everything_on_the_page() {
    let mut laptop = Laptop::new();
    laptop.held.press(Key::Tab);
    laptop.held.text("no");
    laptop.held.press(Key::Esc);
    laptop.held.press(Key::Enter);
    laptop.held.press(Key::Tab);
    laptop.held.text(" longer");
    laptop.act(Key::Ctrl('o'));
    laptop.tick_bjorn();
    let effects = laptop.act(Key::Enter);
    let (record, concern) = laptop.concern().unwrap();
    assert_eq!(concern.says(ConcernPart::DangerNow), "no longer");
    // What is on the page is saved first.
    assert!(matches!(effects[0], Effect::Save(_)));
    let eyes = FewEyes::new([laptop.own.clone(), laptop.bjorn.clone()]);
    let expected = Becomes::OnlyFor(Some(eyes.clone()));
    assert_eq!(stands_in(&effects), Some((&record, &expected)));
    assert!(
        !laptop
            .held
            .app
            .overlays
            .iter()
            .any(|it| matches!(it, Overlay::Form(_)))
    );
    let (becomes, done) = (expected, Ok(1));
    laptop
        .held
        .app
        .stood_in(StoodIn { becomes, done }, &laptop.held.now.clone());
    let said = laptop.held.app.notice.as_ref().map(|it| &it.what);
    assert!(matches!(said, Some(Notice::ForFew { behind: 1, .. })));
}

#[test]
fn choosing_the_same_again_does_nothing() {
    let mut laptop = Laptop::new();
    laptop.held.press(Key::Tab);
    laptop.held.text("no");
    laptop.held.press(Key::Esc);
    laptop.held.press(Key::Enter);
    laptop.act(Key::Ctrl('o'));
    assert_eq!(laptop.act(Key::Enter), []);
    assert!(matches!(
        laptop.held.app.overlays.last(),
        Some(Overlay::Form(_))
    ));
}

#[test]
fn a_group_that_is_not_protected_has_nobody_to_choose() {
    let mut laptop = Laptop::new();
    laptop.held.app.group.as_mut().unwrap().circle = None;
    laptop.act(Key::Ctrl('o'));
    assert!(laptop.asked().leaders.is_empty());
    assert!(!laptop.held.app.is_of_use(Action::Accept));
    laptop.act(Key::Enter);
    assert!(matches!(
        laptop.held.app.overlays.last(),
        Some(Overlay::Form(_))
    ));
}

#[test]
fn the_text_goes_only_once_it_is_handed_over_and_only_after_a_question() {
    let mut laptop = Laptop::new();
    laptop.held.press(Key::Tab);
    laptop.held.text("no");
    assert!(!laptop.held.app.is_of_use(Action::Purge));
    assert_eq!(laptop.act(Key::Ctrl('x')), []);
    laptop.held.press(Key::PageDown);
    laptop.held.press(Key::PageDown);
    laptop.held.press(Key::Tab);
    laptop.held.press(Key::Tab);
    laptop.held.text("the municipality");
    assert!(laptop.held.app.is_of_use(Action::Purge));
    assert_eq!(laptop.act(Key::Ctrl('x')), []);
    // The answer that stands first keeps it.
    assert_eq!(laptop.act(Key::Enter), []);
    laptop.act(Key::Ctrl('x'));
    laptop.act(Key::Down);
    let effects = laptop.act(Key::Enter);
    let (record, concern) = laptop.concern().unwrap();
    assert_eq!(concern.handed_over.unwrap().to.show(), "the municipality");
    let expected = Becomes::Purged(WithTold::Goes);
    assert_eq!(stands_in(&effects), Some((&record, &expected)));
}

#[test]
fn undo_does_not_bring_back_what_is_gone_and_still_takes_back_the_rest() {
    use crate::domain::stand_in::{Gone, gone_id};
    let mut laptop = Laptop::new();
    laptop.held.press(Key::Tab);
    laptop.held.text("no");
    laptop.held.press(Key::Esc);
    laptop.held.keys("n");
    laptop.held.text("call home");
    laptop.held.press(Key::Esc);
    let (record, _) = laptop.concern().unwrap();
    let gone = Gone {
        records: [(id("group"), [record.clone()].into())].into(),
    };
    let app = &mut laptop.held.app;
    let group = app.group.as_mut().unwrap();
    let mut read = crate::store::Read {
        book: group.book.clone(),
        troubles: Vec::new(),
        access: group.access,
        vanished: crate::domain::record::Book::default(),
        is_put_by: false,
    };
    read.book.insert(crate::domain::record::Revision {
        id: gone_id(&record),
        at: app.ids.stamp(laptop.held.now.wall),
        author: None,
        replaces: Vec::new(),
        what: Some(GroupRecord::Gone(gone)),
    });
    group.take_in(read, crate::app::message::Taking::Beside, &mut app.ids);
    assert_eq!(laptop.concern(), None);
    laptop.held.keys("u");
    assert_eq!(laptop.open(), 0);
    laptop.held.keys("u");
    assert_eq!(laptop.concern(), None);
    assert!(
        laptop
            .held
            .app
            .group
            .as_ref()
            .unwrap()
            .book
            .history(&record)
            .is_empty()
    );
}
