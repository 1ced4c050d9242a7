//! `smil new`: founds a group without the screen. Must not lay out a plan itself.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;

use super::fault::{Fault, Sought, Value};
use super::find::{Homes, fold, pick};
use super::identity::own_key;
use super::protect::first_readers;
use super::{Call, ask};
use crate::app::ids::Ids;
use crate::app::live::time_of_day;
use crate::domain::clean::clean_line;
use crate::domain::found::{NewGroup, Offer, found};
use crate::domain::group::{GroupBook, GroupRecord, Pace, Reader, Role};
use crate::domain::key::PublicKey;
use crate::domain::language::{Band, Country, Lang};
use crate::domain::plan::Rhythm;
use crate::domain::record::Revision;
use crate::domain::typed;
use crate::say;
use crate::store::Store;

/// The longest name of a group, in characters.
const LONGEST_GROUP: usize = 60;
/// The longest name that reads well on the live screen, in characters.
const LONGEST_NAME: usize = 20;

impl Call<'_> {
    pub(super) fn new_group(&self, sub: &ArgMatches) -> Result<String, Fault> {
        let store = self.store()?;
        let name = name(&store, ask::text(sub, "name"))?;
        let offer = self.offer(ask::text(sub, "programme"))?;
        let group = self.filled(sub, name, &offer)?;
        if offer.dates(&group.rhythm).is_empty() {
            return Err(Fault::NoDates);
        }
        let place = if sub.contains_id("folder") {
            Some(ask::folder(sub)?)
        } else {
            None
        };
        // Last of what can fail for a slip, and before anything is made.
        let paper = if sub.get_flag("protect") {
            self.with_identity(&store)?;
            Some(self.hand_over_key(sub)?)
        } else {
            None
        };
        self.save(&store, &group, &offer, (paper, place))
    }

    fn offer(&self, asked: &str) -> Result<Offer, Fault> {
        let ids = self.files.library.programme_ids();
        let named = ids.iter().map(|id| (id.clone(), id)).collect();
        let id = pick(asked, named).map_err(|missed| missed.fault(Sought::Programme, asked))?;
        let (offer, problems) = self.files.library.offer(id).map_err(Fault::Programme)?;
        if problems.is_empty() {
            Ok(offer)
        } else {
            Err(Fault::Programme(problems))
        }
    }

    fn filled(&self, sub: &ArgMatches, name: String, offer: &Offer) -> Result<NewGroup, Fault> {
        let language = language(sub)?.unwrap_or_else(|| self.spoken.lang());
        let band = band(sub)?.or_else(|| offer.programme.bands.first().copied());
        let given = ask::text(sub, "time");
        Ok(NewGroup {
            name,
            band: band.unwrap_or(Band::Younger),
            language,
            country: country(sub)?.unwrap_or(match language {
                Lang::Da => Country::Denmark,
                Lang::Nb | Lang::En => Country::Norway,
            }),
            pace: Pace::default(),
            rhythm: rhythm(sub, self.around.now.today())?,
            time: time_of_day(given).ok_or_else(|| Fault::value(Value::Time, given))?,
            people: people(sub)?,
        })
    }

    fn save(
        &self,
        store: &Store,
        group: &NewGroup,
        offer: &Offer,
        (paper, place): (Option<PublicKey>, Option<PathBuf>),
    ) -> Result<String, Fault> {
        let wall = self.around.now.wall;
        // Not the seed that the device's own id was made with.
        let seed = self.around.seed.wrapping_add(1);
        let mut ids = Ids::new(store.device().clone(), seed);
        let id = ids.id(wall);
        let mut book = GroupBook::default();
        let lock = store.lock(&id)?;
        if let Some(folder) = place {
            store.found_in(&id, &folder)?;
        }
        let mut records = found(group, offer, || ids.id(wall));
        if let Some(paper) = &paper {
            store.protect(&lock, std::slice::from_ref(paper))?;
            let readers = first_readers(&own_key(store)?, paper).into_iter();
            records.extend(readers.filter_map(|reader| {
                let id = Reader::id_of(&reader.key).ok()?;
                Some((id, GroupRecord::Reader(reader)))
            }));
        }
        for (record, what) in records {
            let at = ids.stamp(wall);
            book.insert(Revision {
                id: record,
                at,
                author: None,
                replaces: Vec::new(),
                what: Some(what),
            });
        }
        let title = offer.programme.title.or_empty(group.language, group.band);
        if let Some(home) = book.home(title) {
            store.save_group(&lock, &book, &home)?;
        }
        let made = self.told(group, &book);
        Ok(match paper {
            None => format!("{made}\n{}", say!(self.words, "new-plain")),
            Some(_) => made,
        })
    }

    fn told(&self, group: &NewGroup, book: &GroupBook) -> String {
        let words = &self.words;
        let plan = book.plan();
        let (Some(first), Some(last)) = (plan.first(), plan.last()) else {
            return String::new();
        };
        let made = say!(
            words,
            "new-made",
            name = group.name.as_str(),
            first = words.date_with_year(first.planned.date),
            last = words.date_with_year(last.planned.date)
        );
        let next = say!(words, "new-next", name = quoted(&group.name));
        format!("{made}\n{next}")
    }
}

/// A name as it can be typed after a command.
pub(super) fn quoted(name: &str) -> String {
    if name.contains(|c: char| !c.is_alphanumeric() && c != '-') {
        format!("\"{}\"", name.replace('"', ""))
    } else {
        name.to_owned()
    }
}

fn name(store: &Store, given: &str) -> Result<String, Fault> {
    let name = clean_line(given).trim().to_owned();
    if name.is_empty() {
        return Err(Fault::value(Value::NoName, given));
    }
    if name.chars().count() > LONGEST_GROUP {
        return Err(Fault::value(Value::LongGroup, given));
    }
    let homes = Homes::read(store)?;
    let mut others = homes.groups.iter().map(|(_, home)| home.name.show());
    if others.any(|other| fold(other) == fold(&name)) {
        return Err(Fault::value(Value::TakenGroup, given));
    }
    Ok(name)
}

fn language(sub: &ArgMatches) -> Result<Option<Lang>, Fault> {
    let Some(given) = ask::maybe(sub, "language") else {
        return Ok(None);
    };
    let lang = Lang::from_locale(given);
    let fault = || Fault::value(Value::Language("--language"), given);
    lang.map(Some).ok_or_else(fault)
}

fn band(sub: &ArgMatches) -> Result<Option<Band>, Fault> {
    match ask::maybe(sub, "band") {
        None => Ok(None),
        Some("younger") => Ok(Some(Band::Younger)),
        Some("older") => Ok(Some(Band::Older)),
        Some(other) => Err(Fault::value(Value::Band, other)),
    }
}

fn country(sub: &ArgMatches) -> Result<Option<Country>, Fault> {
    match ask::maybe(sub, "country") {
        None => Ok(None),
        Some("norway") => Ok(Some(Country::Norway)),
        Some("denmark") => Ok(Some(Country::Denmark)),
        Some(other) => Err(Fault::value(Value::Country, other)),
    }
}

fn rhythm(sub: &ArgMatches, today: NaiveDate) -> Result<Rhythm, Fault> {
    let given = ask::text(sub, "start");
    let start = typed::date(given, typed::earliest_near(today));
    let start = start.ok_or_else(|| Fault::value(Value::Start, given))?;
    let every_weeks = match ask::maybe(sub, "every") {
        None | Some("1w") => 1,
        Some("2w") => 2,
        Some(other) => return Err(Fault::value(Value::Every, other)),
    };
    let skip = ask::every(sub, "skip").map(|given| {
        let period = typed::period(given, start);
        period.ok_or_else(|| Fault::value(Value::Skip, given))
    });
    Ok(Rhythm {
        start,
        every_weeks,
        skip: skip.collect::<Result<_, _>>()?,
    })
}

fn people(sub: &ArgMatches) -> Result<Vec<(Role, String)>, Fault> {
    let mut people: Vec<(Role, String)> = Vec::new();
    for (option, role) in [
        ("child", Role::Child),
        ("leader", Role::Leader),
        ("user-representative", Role::UserRepresentative),
    ] {
        for given in ask::every(sub, option) {
            let name = clean_line(given).trim().to_owned();
            if name.is_empty() {
                return Err(Fault::value(Value::NoPerson, given));
            }
            if name.chars().count() > LONGEST_NAME {
                return Err(Fault::value(Value::LongPerson, given));
            }
            if people.iter().any(|(_, other)| fold(other) == fold(&name)) {
                return Err(Fault::value(Value::TwoPeople, given));
            }
            people.push((role, name));
        }
    }
    Ok(people)
}
