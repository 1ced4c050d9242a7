//! Founds a group: turns what leaders filled in, and what a programme offers, into the group's
//! first records. The form on the screen and the command line both come here. Must not know
//! either, nor make ids: they are passed in.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};

use super::fit::Bounds;
use super::group::{
    Frame, GroupRecord, InRoom, Pace, Person, Planned, Private, Role, Uses, frame_id,
};
use super::happening::RunStep;
use super::language::{Band, Country, Lang};
use super::plan::{Rhythm, ToPlan, lay_out};
use super::programme::{Programme, SessionKind};
use super::stamp::Id;
use super::step::StepKind;
use super::text::{ByBand, Lines, Text};
use super::toolbox::Theme;

/// A programme that a group can be made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The programme's head.
    pub programme: Programme,
    /// What there is to plan.
    pub sessions: Vec<Offered>,
}

/// A session of a programme, as far as planning needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Which, what and where.
    pub to_plan: ToPlan,
    /// Its name.
    pub title: Text,
    /// Its length in minutes.
    pub minutes: u16,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// What everybody brings.
    pub bring: Lines,
    /// Its steps with their minutes.
    pub steps: Vec<OfferedStep>,
}

/// A step of a session that can be planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedStep {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: StepKind,
    /// Its name.
    pub title: Text,
    /// Its minutes.
    pub minutes: ByBand<u16>,
    /// The least it may shrink to, in minutes.
    pub least: ByBand<u16>,
}

/// A group as its leaders filled it in. Its `Debug` shows no name.
#[derive(Clone, PartialEq, Eq)]
pub struct NewGroup {
    /// What it is called.
    pub name: String,
    /// The age band.
    pub band: Band,
    /// Its language.
    pub language: Lang,
    /// Whose numbers and duties apply.
    pub country: Country,
    /// How time is spoken of.
    pub pace: Pace,
    /// The day of the first session, and the rhythm of the others.
    pub rhythm: Rhythm,
    /// The time of day when sessions begin.
    pub time: NaiveTime,
    /// Who takes part, by what they are called here, in their order.
    pub people: Vec<(Role, String)>,
}

impl fmt::Debug for NewGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name: _,
            band,
            language,
            country,
            pace,
            rhythm,
            time,
            people,
        } = self;
        f.debug_struct("NewGroup")
            .field("band", band)
            .field("language", language)
            .field("country", country)
            .field("pace", pace)
            .field("rhythm", rhythm)
            .field("time", time)
            .field("people", &people.len())
            .finish_non_exhaustive()
    }
}

impl Offer {
    /// The sessions with their dates, in the order in which the programme names them: group
    /// sessions first. Empty when the skipped periods leave too few dates.
    #[must_use]
    pub fn dates(&self, rhythm: &Rhythm) -> Vec<(&Offered, NaiveDate)> {
        let to_plan: Vec<ToPlan> = self.sessions.iter().map(|s| s.to_plan.clone()).collect();
        let laid = lay_out(rhythm, &to_plan);
        if laid.len() < to_plan.len() {
            return Vec::new();
        }
        laid.iter()
            .filter_map(|(plan, day)| Some((self.session(&plan.session)?, *day)))
            .collect()
    }

    /// The session with this id.
    #[must_use]
    pub fn session(&self, id: &str) -> Option<&Offered> {
        self.sessions.iter().find(|s| s.to_plan.session == id)
    }
}

impl Offered {
    /// A place in a group's plan for this session.
    #[must_use]
    pub fn planned(&self, lang: Lang, band: Band, date: NaiveDate, time: NaiveTime) -> Planned {
        Planned {
            session: self.to_plan.session.clone(),
            kind: self.to_plan.kind,
            title: self.title.or_empty(lang, band).to_owned(),
            date,
            time,
            minutes: self.minutes,
            dropped: false,
            own_minutes: Vec::new(),
            taken_up: Vec::new(),
        }
    }

    /// The steps as they would be run with a band, named in a language; those of no minutes are
    /// left out.
    #[must_use]
    pub fn run_steps(&self, band: Band, lang: Lang) -> Vec<RunStep> {
        let steps = self.steps.iter().filter(|s| s.minutes.of(band) > 0);
        let run = |step: &OfferedStep| RunStep {
            id: step.id.clone(),
            kind: step.kind,
            title: step.title.or_empty(lang, band).to_owned(),
            minutes: step.minutes.of(band),
        };
        steps.map(run).collect()
    }

    /// How far its steps may shrink with a band.
    #[must_use]
    pub fn bounds(&self, band: Band) -> Bounds {
        let leasts = self.steps.iter().map(|s| (s.id.clone(), s.least.of(band)));
        Bounds::of_leasts(leasts)
    }

    /// Whether it counts among the group sessions.
    #[must_use]
    pub fn is_group_session(&self) -> bool {
        self.to_plan.kind != SessionKind::Parents
    }
}

/// The records of a new group: its frame, its people, its plan.
#[must_use]
pub fn found(
    group: &NewGroup,
    offer: &Offer,
    mut new_id: impl FnMut() -> Id,
) -> Vec<(Id, GroupRecord)> {
    let frame = Frame {
        name: group.name.as_str().into(),
        programme: offer.programme.id.clone(),
        band: group.band,
        language: group.language,
        country: group.country,
        time: group.time,
        every_weeks: group.rhythm.every_weeks,
        skip: group.rhythm.skip.clone(),
        pace: group.pace,
        uses: Uses::default(),
        may_give: Vec::new(),
        in_room: InRoom::default(),
    };
    let mut records = vec![(frame_id(), GroupRecord::Frame(frame))];
    for (place, (role, name)) in group.people.iter().enumerate() {
        let person = Person {
            name: name.as_str().into(),
            role: *role,
            place: u16::try_from(place).unwrap_or(u16::MAX),
            room_name: Private::default(),
        };
        records.push((new_id(), GroupRecord::Person(person)));
    }
    for (offered, date) in offer.dates(&group.rhythm) {
        let planned = offered.planned(group.language, group.band, date, group.time);
        records.push((new_id(), GroupRecord::Planned(planned)));
    }
    records
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::group::{GroupBook, Period};
    use crate::domain::programme::Setting;
    use crate::domain::record::Revision;
    use crate::domain::stamp::StampMaker;

    fn offer() -> Offer {
        let programme = ron::from_str(
            r#"(format: 1, id: "two", title: "Two", source: "Us", bands: [younger],
                sessions: ["a", "b"], parent_meetings: ["p"])"#,
        )
        .unwrap();
        let session = |id: &str, kind, setting, title: &str| Offered {
            to_plan: ToPlan {
                session: id.into(),
                kind,
                setting,
            },
            title: ron::from_str(title).unwrap(),
            minutes: 120,
            themes: Vec::new(),
            bring: Lines::default(),
            steps: Vec::new(),
        };
        Offer {
            programme,
            sessions: vec![
                session(
                    "a",
                    SessionKind::Family,
                    Setting::Room,
                    r#"(nb: "Start", en: "The start")"#,
                ),
                session("b", SessionKind::Children, Setting::Away, r#""Klatring""#),
                session("p", SessionKind::Parents, Setting::Room, r#""Foreldre""#),
            ],
        }
    }

    fn new_group() -> NewGroup {
        NewGroup {
            name: "Tirsdag".into(),
            band: Band::Younger,
            language: Lang::En,
            country: Country::Norway,
            pace: Pace::default(),
            rhythm: Rhythm {
                start: "2027-01-12".parse().unwrap(),
                every_weeks: 1,
                skip: Vec::new(),
            },
            time: NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
            people: vec![(Role::Child, "Rev".into()), (Role::Leader, "Anne".into())],
        }
    }

    fn book(records: Vec<(Id, GroupRecord)>) -> GroupBook {
        let mut stamps = StampMaker::new("d1".parse().unwrap());
        let mut book = GroupBook::default();
        for (id, what) in records {
            book.insert(Revision {
                id,
                at: stamps.next(chrono::DateTime::UNIX_EPOCH),
                author: None,
                replaces: Vec::new(),
                what: Some(what),
            });
        }
        book
    }

    fn founded(group: &NewGroup) -> GroupBook {
        let mut n = 0;
        book(found(group, &offer(), || {
            n += 1;
            format!("id-{n}").parse().unwrap()
        }))
    }

    #[test]
    fn a_founded_group_has_its_frame_its_people_and_a_dated_plan() {
        let book = founded(&new_group());
        assert_eq!(book.frame().unwrap().programme, "two");
        assert_eq!(book.people(Role::Child)[0].1.name.show(), "Rev");
        assert_eq!(book.people(Role::Leader).len(), 1);
        let plan: Vec<_> = book
            .plan()
            .iter()
            .map(|p| (p.planned.title.clone(), p.planned.date.to_string()))
            .collect();
        let expected = [
            ("The start", "2027-01-12"),
            ("Klatring", "2027-01-19"),
            ("Foreldre", "2027-01-19"),
        ];
        assert_eq!(plan, expected.map(|(t, d)| (t.to_owned(), d.to_owned())));
    }

    #[test]
    fn a_plan_is_laid_out_whole_or_not_at_all() {
        let mut rhythm = new_group().rhythm;
        rhythm.skip = vec![Period {
            from: "2027-01-13".parse().unwrap(),
            to: "2099-01-01".parse().unwrap(),
        }];
        assert!(offer().dates(&rhythm).is_empty());
    }
}
