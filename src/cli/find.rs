//! Finds the group or session that an argument means: by its name in any case, or by an
//! unambiguous beginning of it. Must not open what it finds.

use super::Call;
use super::fault::{Fault, Sought};
use crate::domain::clean::clean_line;
use crate::domain::group::{GroupBook, Home, Place};
use crate::domain::stamp::Id;
use crate::store::{Store, Trouble, TroubleKind};
use crate::words::Words;

#[cfg(test)]
mod tests;

/// A group that was found.
pub(super) struct Found {
    pub(super) id: Id,
    /// What it is called, cleaned.
    pub(super) name: String,
    pub(super) store: Store,
}

/// What the home screen would show.
pub(super) struct Homes {
    pub(super) groups: Vec<(Id, Home)>,
    pub(super) troubles: Vec<Trouble>,
}

impl Homes {
    /// Reads it, sorted by name.
    pub(super) fn read(store: &Store) -> Result<Self, Fault> {
        let mut groups = Vec::new();
        let mut troubles = Vec::new();
        for id in store.groups()? {
            troubles.extend(store.home(&id).troubles);
            if let Some(home) = store.home_as_known(&id) {
                groups.push((id, home));
            }
        }
        groups.sort_by_cached_key(|(id, home)| (fold(home.name.show()), id.clone()));
        Ok(Self { groups, troubles })
    }

    /// Whether some of it cannot be seen without the passphrase.
    fn is_locked(&self) -> bool {
        let mut kinds = self.troubles.iter().map(|trouble| trouble.kind);
        kinds.any(|kind| kind == TroubleKind::Locked)
    }

    /// Whether a group has exactly this name.
    fn knows(&self, asked: &str) -> bool {
        let mut names = self.groups.iter().map(|(_, home)| home.name.show());
        names.any(|name| fold(name) == fold(asked))
    }
}

impl Call<'_> {
    /// Finds a group, and speaks its language from now on.
    pub(super) fn group(&mut self, asked: &str) -> Result<Found, Fault> {
        let store = self.store()?;
        let mut homes = Homes::read(&store)?;
        // A protected group has no name before its passphrase is given.
        if homes.is_locked() && !homes.knows(asked) && store.identity()?.is_some() {
            self.unlock(&store)?;
            homes = Homes::read(&store)?;
        }
        if homes.groups.is_empty() && homes.troubles.is_empty() {
            return Err(Fault::NoGroups);
        }
        let named = homes.groups.into_iter().map(|(id, home)| {
            let name = clean_line(home.name.show());
            (name.clone(), (id, name, home.language))
        });
        match pick(asked, named.collect()) {
            Ok((id, name, lang)) => {
                self.words = Words::new(self.spoken.of_group(lang));
                Ok(Found { id, name, store })
            }
            // A group that cannot be read has no name to find it by.
            Err(Picked::None(_)) if !homes.troubles.is_empty() => {
                Err(Fault::Trouble(homes.troubles))
            }
            Err(missed) => Err(missed.fault(Sought::Group, asked)),
        }
    }

    /// Finds a planned session: by its number, or by its title.
    pub(super) fn session(&self, book: &GroupBook, asked: &str) -> Result<Id, Fault> {
        let plan = book.plan();
        let number = asked.trim().parse::<usize>().ok();
        let by_number = plan.iter().find(|place| {
            number.is_some() && !place.planned.dropped && book.number(place.id) == number
        });
        if let Some(place) = by_number {
            return Ok(place.id.clone());
        }
        let named = |dropped: bool| {
            let places = plan.iter().filter(|place| place.planned.dropped == dropped);
            places
                .map(|place| (clean_line(&place.planned.title), place))
                .collect::<Vec<_>>()
        };
        let place = pick(asked, named(false)).or_else(|missed| match (missed, named(true)) {
            (Picked::None(there), dropped) => pick(asked, dropped).map_err(|_| Picked::None(there)),
            (several, _) => Err(several),
        });
        match place {
            Ok(place) => Ok(place.id.clone()),
            Err(Picked::None(_)) => Err(Fault::Unknown {
                what: Sought::Session,
                given: clean_line(asked),
                there: self.list(book, &plan),
            }),
            Err(Picked::Several(titles)) => {
                let fit = |place: &Place<'_>| titles.contains(&clean_line(&place.planned.title));
                let fitting: Vec<_> = plan.iter().filter(|p| fit(p)).copied().collect();
                Err(Fault::Ambiguous {
                    what: Sought::Session,
                    given: clean_line(asked),
                    fit: self.list(book, &fitting),
                })
            }
        }
    }

    fn list(&self, book: &GroupBook, places: &[Place<'_>]) -> Vec<String> {
        let line = |place: &Place<'_>| {
            let number = book.number(place.id);
            let number = number.map_or_else(|| "–".to_owned(), |n| n.to_string());
            let date = self.words.short_date(place.day());
            format!("{number:>2}  {date}  {}", clean_line(&place.planned.title))
        };
        let kept = places.iter().filter(|place| !place.planned.dropped);
        kept.map(line).collect()
    }
}

/// Why nothing was picked.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Picked {
    /// Nothing fits; this is what there is.
    None(Vec<String>),
    /// All of these fit.
    Several(Vec<String>),
}

impl Picked {
    pub(super) fn fault(self, what: Sought, asked: &str) -> Fault {
        let given = clean_line(asked);
        match self {
            Self::None(there) => Fault::Unknown { what, given, there },
            Self::Several(fit) => Fault::Ambiguous { what, given, fit },
        }
    }
}

/// Picks what has this name, else what alone has a name that begins so.
pub(super) fn pick<T>(asked: &str, things: Vec<(String, T)>) -> Result<T, Picked> {
    let asked = fold(asked);
    let names: Vec<String> = things.iter().map(|(name, _)| name.clone()).collect();
    let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let folded = names.iter().map(|name| fold(name)).enumerate();
        folded
            .filter(|(_, name)| fits(name))
            .map(|(n, _)| n)
            .collect()
    };
    let exact = fitting(&|name| name == asked);
    let fit = if exact.is_empty() && !asked.is_empty() {
        fitting(&|name| name.starts_with(&asked))
    } else {
        exact
    };
    match *fit.as_slice() {
        [] => Err(Picked::None(names)),
        [only] => things
            .into_iter()
            .nth(only)
            .map(|(_, thing)| thing)
            .ok_or(Picked::None(names)),
        _ => {
            let several = fit.iter().filter_map(|n| names.get(*n).cloned());
            Err(Picked::Several(several.collect()))
        }
    }
}

/// A name as it is compared: cleaned, and without regard to case.
pub(super) fn fold(name: &str) -> String {
    clean_line(name).trim().to_lowercase()
}
