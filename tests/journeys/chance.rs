//! Keys by chance: whatever is pressed, pasted, clicked and resized, and however time passes,
//! the program draws, its accounts balance, and what was done is there again or can be undone.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

use proptest::prelude::*;
use smil::app::{App, Overlay, Start};
use smil::domain::group::GroupRecord;
use smil::domain::happening::SessionRecord;
use smil::domain::language::Lang;
use smil::domain::record::Book;
use smil::domain::session::Live;
use smil::domain::stamp::Id;
use smil::input::{Key, TABLE, in_context};
use smil::run::event::Event;

use crate::accounts;
use crate::laptop::{Laptop, SMALL};
use crate::made::{group_id, guide};

/// Something that somebody does, or that happens.
#[derive(Debug, Clone)]
enum Doing {
    /// One of the keys that work now, by number.
    Useful(usize),
    /// A key of the table, or of no use at all.
    Any(Key),
    Paste(String),
    Click(u16, u16),
    Resize(u16, u16),
    Pass(Duration),
    Sleep(Duration),
}

fn doing() -> impl Strategy<Value = Doing> {
    let milliseconds = |most: u64| (0..most).prop_map(Duration::from_millis);
    prop_oneof![
        20 => (0..1000usize).prop_map(Doing::Useful),
        6 => any_key().prop_map(Doing::Any),
        1 => paste().prop_map(Doing::Paste),
        3 => (0..240u16, 0..70u16).prop_map(|(column, row)| Doing::Click(column, row)),
        2 => (1..=240u16, 1..=70u16).prop_map(|(width, height)| Doing::Resize(width, height)),
        1 => (60..=100u16, 16..=30u16).prop_map(|(width, height)| Doing::Resize(width, height)),
        8 => favourite().prop_map(Doing::Any),
        6 => milliseconds(90_000).prop_map(Doing::Pass),
        1 => milliseconds(2_000_000).prop_map(Doing::Sleep),
    ]
}

/// What is pressed most while a session runs.
fn favourite() -> impl Strategy<Value = Key> {
    prop::sample::select(vec![
        Key::Char(' '),
        Key::Right,
        Key::Left,
        Key::Enter,
        Key::Char('+'),
        Key::Char('u'),
        Key::Char('U'),
    ])
}

fn any_key() -> impl Strategy<Value = Key> {
    let table: Vec<Key> = TABLE.iter().flat_map(|b| b.keys.iter().copied()).collect();
    prop_oneof![
        prop::sample::select(table),
        any::<char>()
            .prop_filter("no key sends it", |c| !c.is_control())
            .prop_map(Key::Char),
        prop::sample::select(vec![
            Key::Backspace,
            Key::Delete,
            Key::WordLeft,
            Key::WordRight,
            Key::Home,
            Key::End,
            Key::Alt('b'),
            Key::Ctrl('w'),
            Key::Char('\u{301}'),
            Key::Char('\u{200d}'),
            Key::Char('👧'),
        ]),
    ]
}

fn paste() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,40}",
        Just("to\r\nlinjer\tog \u{1b}[31m rødt \u{202e} bakvendt".to_owned()),
        Just("👩‍👩‍👧 e\u{301} 1630 ".repeat(40)),
    ]
}

fn does(laptop: &mut Laptop, doing: &Doing) {
    if !laptop.is_running() {
        return opens(laptop);
    }
    match doing {
        Doing::Useful(n) => {
            let contexts = laptop.app().contexts();
            let keys: Vec<Key> = contexts
                .into_iter()
                .flat_map(in_context)
                .map(|binding| binding.keys[0])
                .collect();
            laptop.press_key(keys[n % keys.len()]);
        }
        Doing::Any(key) => drop(laptop.press_key(*key)),
        Doing::Paste(text) => drop(laptop.gets(Event::Paste(text.clone()))),
        Doing::Click(column, row) => {
            let (column, row) = (*column, *row);
            laptop.gets(Event::Clicked { column, row });
        }
        Doing::Resize(width, height) => drop(laptop.is_resized(*width, *height)),
        Doing::Pass(length) => drop(laptop.waits(*length)),
        Doing::Sleep(length) => drop(laptop.sleeps(*length)),
    }
    if let Some(session) = laptop
        .is_running()
        .then(|| laptop.app().session())
        .flatten()
    {
        accounts::balance(session, &laptop.now());
    }
}

/// The program is started with the third session.
fn opens(laptop: &mut Laptop) {
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
}

/// A laptop on which the third session has begun.
fn begun() -> Laptop {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    opens(&mut laptop);
    laptop.press("⏎");
    laptop
}

/// What a group's records say, drafts left out.
#[derive(Debug, Default, PartialEq)]
struct Said {
    group: BTreeMap<Id, GroupRecord>,
    sessions: BTreeMap<Id, BTreeMap<Id, SessionRecord>>,
}

fn said<T: Clone>(book: &Book<T>) -> BTreeMap<Id, T> {
    let live = book
        .live()
        .filter(|(at, _)| !at.id.as_str().starts_with("draft"));
    live.map(|(at, what)| (at.id.clone(), what.clone()))
        .collect()
}

/// Whether something was saved while somebody wrote, who has not kept it yet.
fn is_being_written(what: &SessionRecord) -> bool {
    matches!(what, SessionRecord::Serious(serious) if serious.being_written)
}

fn differing<T: PartialEq + Debug>(a: &BTreeMap<Id, T>, b: &BTreeMap<Id, T>) -> Vec<String> {
    let ids = a.keys().chain(b.keys());
    ids.filter(|id| a.get(*id) != b.get(*id))
        .map(|id| format!("{id:?}: {:?} instead of {:?}", a.get(id), b.get(id)))
        .collect()
}

impl Said {
    /// The records that say something else.
    fn differs_from(&self, other: &Self) -> Vec<String> {
        let mut differ = differing(&self.group, &other.group);
        for id in self.sessions.keys().chain(other.sessions.keys()) {
            let of = |said: &'_ Self| said.sessions.get(id).cloned().unwrap_or_default();
            differ.extend(differing(&of(self), &of(other)));
        }
        differ
    }

    /// What the open group says now, of sessions that an earlier look knew or did not.
    fn now(app: &App) -> Option<Self> {
        let group = app.group.as_ref()?;
        let sessions = group.sessions.iter();
        Some(Self {
            group: said(&group.book),
            sessions: sessions
                .map(|(id, s)| {
                    let mut said = said(&s.book);
                    said.retain(|_, what| !is_being_written(what));
                    (id.clone(), said)
                })
                .collect(),
        })
    }
}

/// What the third session's course means, if it has begun and is open, and how long ago.
fn course_of_third(laptop: &Laptop) -> Option<(Live, Duration)> {
    let group = laptop.app().group.as_ref()?;
    let session = group.sessions.get(&guide::third())?;
    Some((session.live.clone()?, session.at(&laptop.now())))
}

/// Leaves whatever takes text or lies over the screen.
fn clears_the_screen(laptop: &mut Laptop) {
    for _ in 0..20 {
        let app = laptop.app();
        let covered = !app.overlays.is_empty();
        if !covered && !app.contexts().iter().any(|context| context.takes_text()) {
            return;
        }
        // Of a question's answers the last one leaves.
        let asked = matches!(app.overlays.last(), Some(Overlay::Ask(_)));
        let handed = app.handed().is_some();
        laptop.press(if asked && !handed {
            "↓↓↓↓↓↓⏎"
        } else if handed {
            "⏏⏏"
        } else {
            "⎋"
        });
    }
    panic!("there is no way out of\n{}", laptop.picture());
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_pressed_the_same_is_there_after_a_crash(
        doings in prop::collection::vec(doing(), 1..60),
        away in 0..100_000u64,
    ) {
        let mut laptop = begun();
        for doing in &doings {
            does(&mut laptop, doing);
        }
        if !laptop.is_running() {
            opens(&mut laptop);
        }
        let ours = laptop.app().group.as_ref().is_some_and(|g| g.id == group_id(1));
        let before = Said::now(laptop.app()).filter(|_| ours);
        let third = course_of_third(&laptop);
        prop_assert!(laptop.app().unsaved.is_empty());
        laptop.dies_for(Duration::from_millis(away));
        opens(&mut laptop);
        let mut after = Said::now(laptop.app()).unwrap();
        if let Some(mut before) = before {
            // Only what is open can be compared.
            before.sessions.retain(|id, _| after.sessions.contains_key(id));
            let opened = |id: &Id| before.sessions.contains_key(id);
            after.sessions.retain(|id, _| opened(id));
            prop_assert_eq!(after.differs_from(&before), Vec::<String>::new());
        }
        if let Some((live, time)) = third {
            let time = time + Duration::from_millis(away);
            prop_assert_eq!(course_of_third(&laptop), Some((live, time)));
        }
    }

    #[test]
    fn whatever_is_pressed_can_be_undone_to_the_beginning(
        doings in prop::collection::vec(doing(), 1..60),
    ) {
        let mut laptop = Laptop::new(Lang::Nb, SMALL);
        opens(&mut laptop);
        let mut first = Said::now(laptop.app()).unwrap();
        for doing in &doings {
            does(&mut laptop, doing);
            note_first(&mut first, &laptop);
        }
        if !laptop.is_running() {
            return Ok(());
        }
        clears_the_screen(&mut laptop);
        note_first(&mut first, &laptop);
        while laptop.app().group.as_ref().is_some_and(|group| group.can_undo()) {
            laptop.press("u");
            // What waited while somebody listened is asked now.
            clears_the_screen(&mut laptop);
        }
        if let Some(now) = Said::now(laptop.app()) {
            // The talk afterwards is only changed where it is written: `u` never takes text away.
            let mut differs = now.differs_from(&first);
            // How far somebody has looked is no deed of theirs.
            let kept = ["Id(\"debrief-", "Id(\"looked-"];
            differs.retain(|what| !kept.iter().any(|kept| what.starts_with(kept)));
            prop_assert_eq!(differs, Vec::<String>::new());
        }
    }
}

/// Keeps what the group said when there was nothing to undo yet, and what each session said
/// when it was opened.
fn note_first(first: &mut Said, laptop: &Laptop) {
    if !laptop.is_running() {
        return;
    }
    let app = laptop.app();
    let (Some(now), Some(group)) = (Said::now(app), &app.group) else {
        return;
    };
    // A page of fields is saved while it is filled in, and one deed when it is left; so are answers.
    let is_saved_so_far = |over: &Overlay| {
        matches!(
            over,
            Overlay::Form(_) | Overlay::Handed(_) | Overlay::FromPaper(_)
        )
    };
    if app.overlays.iter().any(is_saved_so_far) {
        return;
    }
    if !group.can_undo() {
        *first = now;
        return;
    }
    for (id, records) in now.sessions {
        first.sessions.entry(id).or_insert(records);
    }
}
