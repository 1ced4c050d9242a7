//! A group of the guide's programme in any language, two sessions of it held already. Knows no
//! screen.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use smil::content::Library;
use smil::domain::group::{
    Frame, GroupBook, GroupRecord, InRoom, Pace, Person, Planned, Private, Role, Standing, State,
    Uses, frame_id, standing_id,
};
use smil::domain::happening::{Happened, Happening, SessionBook, SessionRecord};
use smil::domain::language::{Band, Country, Lang};
use smil::domain::plan::{Rhythm, ToPlan, lay_out};
use smil::domain::programme::{Programme, Session};
use smil::domain::stamp::Id;
use smil::domain::step::StepKind;
use smil::store::Store;

use super::{Writer, group_id, id};

/// The planned session that comes next in it: the guide's third.
pub fn third() -> Id {
    id("planned-03-feelings")
}

/// Makes it: group 1.
pub fn guide(store: &Store, lang: Lang) -> Id {
    let group = group_id(1);
    let lock = store.lock(&group).unwrap();
    store.read_group(&group).unwrap();
    let mut writer = Writer::new(store.device().clone());
    let mut book = GroupBook::default();
    writer.write(&mut book, frame_id(), GroupRecord::Frame(frame(lang)));
    people(&mut writer, &mut book);
    let library = Library::new(None);
    let programme = library.programme("guide-2011").unwrap();
    plan(&mut writer, &mut book, &library, &programme, lang);
    let title = programme.title.or_empty(lang, Band::Younger);
    let home = book.home(title).unwrap();
    store.save_group(&lock, &book, &home).unwrap();
    group
}

fn frame(language: Lang) -> Frame {
    let (name, country) = match language {
        Lang::Nb => ("Tirsdagsgruppa", Country::Norway),
        Lang::Da => ("Tirsdagsgruppen", Country::Denmark),
        Lang::En => ("Tuesday group", Country::Norway),
    };
    Frame {
        name: name.into(),
        programme: "guide-2011".to_owned(),
        band: Band::Younger,
        language,
        country,
        time: half_past_two(),
        every_weeks: 1,
        skip: Vec::new(),
        pace: Pace::Gentle,
        uses: Uses::default(),
        may_give: Vec::new(),
        in_room: InRoom::default(),
    }
}

fn half_past_two() -> NaiveTime {
    NaiveTime::from_hms_opt(14, 30, 0).unwrap()
}

fn people(writer: &mut Writer, book: &mut GroupBook) {
    let people = [
        ("Rev", Role::Child),
        ("Elg", Role::Child),
        ("Ugle", Role::Child),
        ("Hare", Role::Child),
        ("Sel", Role::Child),
        ("Ørn", Role::Child),
        ("Kari", Role::Leader),
        ("Ola", Role::Leader),
        ("Bjørn", Role::UserRepresentative),
    ];
    for (place, (name, role)) in people.into_iter().enumerate() {
        let person = GroupRecord::Person(Person {
            name: name.into(),
            role,
            place: u16::try_from(place).unwrap(),
            room_name: Private::default(),
        });
        let id = id(&name.to_lowercase().replace('ø', "o"));
        writer.write(book, id, person);
    }
}

/// The whole programme from Tuesday 12 January 2027.
fn plan(
    writer: &mut Writer,
    book: &mut GroupBook,
    library: &Library,
    programme: &Programme,
    lang: Lang,
) {
    let ids = programme.sessions.iter().chain(&programme.parent_meetings);
    let sessions: Vec<Session> = ids
        .map(|id| library.session(programme, id).unwrap())
        .collect();
    let to_plan = sessions.iter().map(|session| ToPlan {
        session: session.file.id.clone(),
        kind: session.file.kind,
        setting: session.file.setting,
    });
    let rhythm = Rhythm {
        start: "2027-01-12".parse().unwrap(),
        every_weeks: 1,
        skip: Vec::new(),
    };
    for (what, date) in lay_out(&rhythm, &to_plan.collect::<Vec<_>>()) {
        let session = sessions.iter().find(|s| s.file.id == what.session).unwrap();
        let place = id(&format!("planned-{}", what.session));
        let planned = GroupRecord::Planned(Planned {
            session: what.session,
            kind: what.kind,
            title: session.file.title.or_empty(lang, Band::Younger).to_owned(),
            date,
            time: half_past_two(),
            minutes: session.file.minutes,
            dropped: false,
            own_minutes: Vec::new(),
            taken_up: Vec::new(),
        });
        writer.write(book, place.clone(), planned);
        if date < "2027-01-26".parse().unwrap() {
            writer.write(book, standing_id(&place), held());
        }
    }
}

fn held() -> GroupRecord {
    GroupRecord::Standing(Standing {
        state: State::Done,
        children: 6,
        grown_ups: 3,
        minutes: 121,
        held: 0,
        day: None,
    })
}

/// Records the second session as it was led: all as planned, but for a meal of 28 minutes and an
/// activity of 26.
pub fn lead_the_second(store: &Store, lang: Lang) {
    let (group, second) = (group_id(1), id("planned-02-climbing"));
    let lock = store.lock(&group).unwrap();
    store.read_session(&group, &second).unwrap();
    let library = Library::new(None);
    let programme = library.programme("guide-2011").unwrap();
    let session = library.session(&programme, "02-climbing").unwrap();
    let steps = session.run_steps(Band::Younger, lang);
    let day: NaiveDate = "2027-01-19".parse().unwrap();
    let begins = day.and_time(half_past_two());
    let ends = begins + TimeDelta::minutes(120);
    let mut course = vec![(
        0,
        Happening::Began {
            steps: steps.clone(),
            ends,
        },
    )];
    let mut minute = 0;
    for (n, step) in steps.iter().enumerate() {
        if n > 0 {
            course.push((minute, Happening::Went(step.id.clone())));
        }
        minute += match step.kind {
            StepKind::Meal => 28,
            StepKind::Activity => 26,
            _ => u64::from(step.minutes),
        };
    }
    course.push((minute, Happening::Finished));
    let mut writer = Writer::new(store.device().clone());
    let mut book = SessionBook::default();
    for (minute, what) in course {
        let after = Duration::from_secs(minute * 60);
        let wall = begins.and_utc() - TimeDelta::hours(1) + after;
        let happened = Happened {
            after: after.into(),
            wall,
            what,
        };
        let new = writer.new_id();
        writer.write(&mut book, new, SessionRecord::Happened(happened));
    }
    store.save_session(&lock, &second, &book).unwrap();
}
