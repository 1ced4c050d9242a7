//! Changes to a group's plan: another date, dropped or taken back, once more, one more. Each is
//! one deed that can be taken back. Must not change a session that has begun.

use chrono::{NaiveDate, NaiveTime};

use crate::app::ask::Ask;
use crate::app::effect::Effect;
use crate::app::ledger::{Edit, OpenGroup};
use crate::app::line::{LineFor, LineProblem};
use crate::app::live::time_of_day;
use crate::app::notice::Notice;
use crate::app::{App, Overlay};
use crate::domain::group::{GroupRecord, Period, Place, Planned};
use crate::domain::plan::Rhythm;
use crate::domain::programme::SessionKind;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::domain::typed;
use crate::input::Action;

/// Where a session is to be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moving {
    /// The planned session.
    pub planned: Id,
    /// The new date.
    pub date: NaiveDate,
    /// The new time of day.
    pub time: NaiveTime,
}

impl App {
    pub(super) fn ask_date(&mut self, now: &Now) -> Vec<Effect> {
        let Some((id, planned)) = self.changeable(Action::MoveDate, now) else {
            return Vec::new();
        };
        let date = self.words.typed_date(planned.date);
        self.ask_line(LineFor::MoveDate(id), &date)
    }

    /// The chosen session, where the action may be done with it; a word about it otherwise.
    fn changeable(&mut self, action: Action, now: &Now) -> Option<(Id, Planned)> {
        let access = self.group.as_ref()?.access;
        if let crate::store::Access::ReadOnly(reason) = access {
            self.say(Notice::ReadOnly(reason), now);
            return None;
        }
        if !self.is_of_use_in_group(action) {
            self.say(Notice::NotNow, now);
            return None;
        }
        let place = self.chosen_in_plan()?;
        Some((place.id.clone(), place.planned.clone()))
    }

    /// Takes a date that somebody typed, perhaps with a time of day behind it.
    pub(in crate::app) fn move_date(
        &mut self,
        planned: Id,
        text: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        let Some(group) = &self.group else {
            return Ok(Vec::new());
        };
        let Some(GroupRecord::Planned(was)) = group.book.what(&planned) else {
            return Ok(Vec::new());
        };
        let (date, time) = date_and_time(text, was).ok_or(LineProblem::NotADate)?;
        let moving = Moving {
            planned,
            date,
            time,
        };
        let leads = was.kind != SessionKind::Parents;
        if leads && date != was.date && !following(group, &moving).is_empty() {
            self.lay(Overlay::Ask(Ask::move_following(moving)));
            return Ok(Vec::new());
        }
        Ok(self.moved(&moving, Along::Alone, now))
    }

    /// Moves a session, alone or with those that follow.
    pub(in crate::app) fn moved(
        &mut self,
        moving: &Moving,
        along: Along,
        now: &Now,
    ) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let mut edits = Vec::new();
        if let Some(GroupRecord::Planned(was)) = group.book.what(&moving.planned) {
            let planned = Planned {
                date: moving.date,
                time: moving.time,
                ..was.clone()
            };
            edits.push(edit(&moving.planned, planned));
        }
        if along == Along::Following {
            edits.extend(move_following(group, moving));
        }
        let effects = group.write(edits, &mut self.ids, now);
        self.choose_place(&moving.planned);
        effects
    }

    pub(super) fn drop_or_take_back(&mut self, now: &Now) -> Vec<Effect> {
        let Some((id, planned)) = self.changeable(Action::Drop, now) else {
            return Vec::new();
        };
        let title = planned.title.clone();
        let notice = if planned.dropped {
            Notice::BackInPlan(title)
        } else {
            Notice::Dropped(title)
        };
        let planned = Planned {
            dropped: !planned.dropped,
            ..planned
        };
        let effects = self.write(vec![edit(&id, planned)], now);
        self.say(notice, now);
        effects
    }

    /// Plans the chosen session once more, on the first free date after the last.
    pub(super) fn repeat(&mut self, now: &Now) -> Vec<Effect> {
        let Some((_, planned)) = self.changeable(Action::Repeat, now) else {
            return Vec::new();
        };
        let again = Planned {
            dropped: false,
            ..planned
        };
        self.plan_at_the_end(again, now)
    }

    pub(super) fn ask_what_to_insert(&mut self, now: &Now) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        match &group.offer {
            Ok(offer) if !offer.sessions.is_empty() => {
                let sessions = offer.sessions.iter();
                let ids = sessions.map(|s| s.to_plan.session.clone()).collect();
                self.lay(Overlay::Ask(Ask::insert(ids)));
            }
            Ok(_) => self.say(Notice::NotNow, now),
            Err(problems) => {
                let notice = problems.first().cloned().map(Notice::Problem);
                self.say(notice.unwrap_or(Notice::NotNow), now);
            }
        }
        Vec::new()
    }

    /// Plans another session of the programme, on the first free date after the last.
    pub(in crate::app) fn insert(&mut self, session: &str, now: &Now) -> Vec<Effect> {
        let planned = self.group.as_ref().and_then(|group| {
            let (frame, offer) = (group.frame()?, group.offer.as_ref().ok()?);
            let session = offer.session(session)?;
            let date = now.today();
            Some(session.planned(frame.language, frame.band, date, frame.time))
        });
        planned.map_or_else(Vec::new, |planned| self.plan_at_the_end(planned, now))
    }

    fn plan_at_the_end(&mut self, planned: Planned, now: &Now) -> Vec<Effect> {
        let date = self
            .group
            .as_ref()
            .and_then(|group| free_at_the_end(group, now.today()));
        let Some(date) = date else {
            self.say(Notice::NotNow, now);
            return Vec::new();
        };
        let id = self.ids.id(now.wall);
        let effects = self.write(vec![edit(&id, Planned { date, ..planned })], now);
        self.choose_place(&id);
        effects
    }

    /// Makes changes to the group in hand that can be taken back together.
    pub(in crate::app) fn write(&mut self, edits: Vec<Edit>, now: &Now) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        if let crate::store::Access::ReadOnly(reason) = group.access {
            self.say(Notice::ReadOnly(reason), now);
            return Vec::new();
        }
        group.write(edits, &mut self.ids, now)
    }
}

/// Whether those that follow move along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Along {
    /// They stay.
    Alone,
    /// They move by as many days.
    Following,
}

fn edit(id: &Id, planned: Planned) -> Edit {
    Edit::Group(id.clone(), Some(GroupRecord::Planned(planned)))
}

/// `2.2.`, `2.2. 15.00`, `2 Feb 2027 15:00`.
fn date_and_time(text: &str, was: &Planned) -> Option<(NaiveDate, NaiveTime)> {
    let earliest = typed::earliest_near(was.date);
    if let Some(date) = typed::date(text, earliest) {
        return Some((date, was.time));
    }
    let (date, time) = text.trim().rsplit_once([' ', ','])?;
    let date = date.trim_end().trim_end_matches("kl.").trim_end();
    let date = typed::date(date.trim_end_matches(','), earliest)?;
    Some((date, time_of_day(time)?))
}

/// The sessions after one that moves that are still to begin.
fn following<'a>(group: &'a OpenGroup, moving: &Moving) -> Vec<Place<'a>> {
    let plan = group.book.plan();
    let Some(from) = plan.iter().find(|place| *place.id == moving.planned) else {
        return Vec::new();
    };
    let from = from.planned.date;
    plan.into_iter()
        .filter(|place| *place.id != moving.planned && place.planned.date > from)
        .filter(|place| place.standing.is_none())
        .collect()
}

/// Sessions on the same day stay together.
fn move_following(group: &OpenGroup, moving: &Moving) -> Vec<Edit> {
    let (Some(frame), Some(GroupRecord::Planned(was))) =
        (group.frame(), group.book.what(&moving.planned))
    else {
        return Vec::new();
    };
    let following = following(group, moving);
    let mut days: Vec<NaiveDate> = following.iter().map(|place| place.planned.date).collect();
    days.dedup();
    let rhythm = rhythm(moving.date, frame.every_weeks, &frame.skip);
    let moved = rhythm.moved_along(was.date, &days);
    following
        .iter()
        .filter_map(|place| {
            let day = days.iter().position(|day| *day == place.planned.date)?;
            let date = *moved.get(day)?;
            let planned = Planned {
                date,
                ..place.planned.clone()
            };
            Some(edit(place.id, planned))
        })
        .collect()
}

/// The first free date in the group's rhythm after its last group session.
fn free_at_the_end(group: &OpenGroup, today: NaiveDate) -> Option<NaiveDate> {
    let frame = group.frame()?;
    let plan = group.book.plan();
    let last = plan
        .iter()
        .filter(|place| place.planned.kind != SessionKind::Parents && !place.planned.dropped)
        .map(|place| place.planned.date)
        .max();
    rhythm(last.unwrap_or(today), frame.every_weeks, &frame.skip).next_free()
}

fn rhythm(start: NaiveDate, every_weeks: u8, skip: &[Period]) -> Rhythm {
    Rhythm {
        start,
        every_weeks,
        skip: skip.to_vec(),
    }
}
