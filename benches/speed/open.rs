//! How long it takes to open a group that has gone on for long: its first screen, and everything that
//! was written in it.

use std::collections::VecDeque;
use std::path::Path;
use std::time::Instant;

use chrono::{DateTime, Days, NaiveDate, TimeDelta};
use smil::app::look::Look;
use smil::app::{App, Effect, Message, Setup, Start};
use smil::content::Library;
use smil::domain::group::{
    GroupBook, GroupRecord, Person, Planned, Private, Role, Standing, State, standing_id,
};
use smil::domain::happening::{Note, SessionBook, SessionRecord, WrittenIn, written_in_id};
use smil::domain::language::Lang;
use smil::domain::programme::SessionKind;
use smil::domain::record::{Book, Keeps, Revision};
use smil::domain::stamp::{Id, StampMaker};
use smil::input::Key;
use smil::run::clock::{Clocks, Speed, SystemClocks};
use smil::run::effects::{Hands, Outcome};
use smil::ui;

use crate::made::{self, group_id, id};
use crate::redraw::nowhere;
use crate::table::{Goal, Table, median};

const SESSIONS: usize = 16;
const CHILDREN: usize = 10;
const NOTES: usize = 2_000;

/// Opens it many times.
pub fn measure(scratch: &Path, rounds: usize, table: &mut Table) {
    let folder = scratch.join("open");
    write(&folder);
    let clocks = SystemClocks::new(Speed::TRUE);
    let (mut first, mut all) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let mut hands = Hands::new(made::store(&folder), Library::new(None));
        let mut terminal = nowhere();
        let (mut app, effects) = App::new(setup());
        let began = Instant::now();
        let mut draw = |app: &App| {
            let now = clocks.now();
            let draw = |frame: &mut ratatui::Frame<'_>| drop(ui::draw(app, &now, frame));
            terminal.draw(draw).unwrap();
        };
        let mut left = VecDeque::from(effects);
        while app.group.is_none() {
            step(&mut app, &mut hands, &mut left, &clocks);
        }
        draw(&app);
        first.push(began.elapsed().as_secs_f64() * 1e3);
        let mut press = |app: &mut App, key| {
            left.extend(app.update(Message::Key(key), clocks.now()));
            while !left.is_empty() {
                step(app, &mut hands, &mut left, &clocks);
            }
        };
        // The first time it is asked who writes.
        if !app.overlays.is_empty() {
            press(&mut app, Key::Enter);
        }
        press(&mut app, Key::Char('g'));
        draw(&app);
        all.push(began.elapsed().as_secs_f64() * 1e3);
        let read = app.group.as_ref().map_or(0, |group| group.sessions.len());
        assert_eq!(read, SESSIONS, "not everything was read");
    }
    let name = "a group of 16 sessions, 10 children, 2,000 notes";
    table.alone(
        &format!("{name}: its first screen"),
        "ms",
        median(&mut first),
        Goal::Most(10.0),
    );
    table.alone(
        &format!("{name}: everything, at a glance"),
        "ms",
        median(&mut all),
        Goal::Most(60.0),
    );
}

/// Carries out an effect, and lets what follows from it wait behind the others.
fn step(app: &mut App, hands: &mut Hands, left: &mut VecDeque<Effect>, clocks: &SystemClocks) {
    let effect = left.pop_front().expect("the group is never opened");
    if let Outcome::Messages(messages) = hands.carry_out(effect, app, &clocks.now()) {
        for message in messages {
            left.extend(app.update(message, clocks.now()));
        }
    }
}

fn setup() -> Setup {
    Setup {
        lang: Some(Lang::En),
        system_lang: Lang::En,
        device: id("laptop"),
        seed: 1,
        look: Look::default(),
        start: Start::Group(group_id(1)),
    }
}

/// Writes revisions with a clock of its own.
struct Writer(StampMaker, DateTime<chrono::Utc>);

impl Writer {
    fn write<T: Keeps>(&mut self, book: &mut Book<T>, id: Id, what: T) {
        self.1 += TimeDelta::seconds(40);
        book.insert(Revision {
            id,
            at: self.0.next(self.1),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
}

fn write(folder: &Path) {
    let store = made::store(folder);
    let group = made::group(&store, 1, made::Held::None);
    let lock = store.lock(&group).unwrap();
    let mut book: GroupBook = store.read_group(&group).unwrap().book;
    let wall = DateTime::from_timestamp(1_810_000_000, 0).unwrap();
    let mut writer = Writer(StampMaker::new(store.device().clone()), wall);
    for n in book.people(Role::Child).len()..CHILDREN {
        let person = Person {
            name: format!("Child {n}").as_str().into(),
            role: Role::Child,
            place: u16::try_from(n).unwrap(),
            room_name: Private::default(),
        };
        writer.write(
            &mut book,
            id(&format!("child-{n}")),
            GroupRecord::Person(person),
        );
    }
    let plan: Vec<Id> = book.plan().iter().map(|place| place.id.clone()).collect();
    for n in 0..SESSIONS {
        let planned = plan
            .get(n)
            .cloned()
            .unwrap_or_else(|| id(&format!("more-{n}")));
        if n >= plan.len() {
            writer.write(&mut book, planned.clone(), planned_at(n));
        }
        let standing = GroupRecord::Standing(Standing {
            state: State::Done,
            children: 9,
            grown_ups: 3,
            minutes: 118,
            held: 0,
            day: None,
        });
        writer.write(&mut book, standing_id(&planned), standing);
        store.read_session(&group, &planned).unwrap();
        store
            .save_session(&lock, &planned, &notes(&mut writer))
            .unwrap();
    }
    let home = book.home("The guide").unwrap();
    store.save_group(&lock, &book, &home).unwrap();
}

fn planned_at(n: usize) -> GroupRecord {
    let first = NaiveDate::from_ymd_opt(2027, 1, 12).unwrap();
    GroupRecord::Planned(Planned {
        session: "03-feelings".to_owned(),
        kind: SessionKind::Children,
        title: "About feelings".to_owned(),
        date: first + Days::new(7 * u64::try_from(n).unwrap()),
        time: chrono::NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        minutes: 120,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    })
}

fn notes(writer: &mut Writer) -> SessionBook {
    let mut book = SessionBook::default();
    let written = SessionRecord::WrittenIn(WrittenIn {
        finished: true,
        ..WrittenIn::default()
    });
    writer.write(&mut book, written_in_id(), written);
    for n in 0..NOTES / SESSIONS {
        let note = SessionRecord::Note(Note {
            text: "It went well, æ ø å; we will come back to it next week.".into(),
            wall: writer.1,
            step: None,
            after: None,
            about: None,
        });
        writer.write(&mut book, id(&format!("note-{n}")), note);
    }
    book
}
