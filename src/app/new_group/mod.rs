//! The form for a new group. What was written outlives leaving the form, so that coming back
//! finds it as it was. Must not make the records: `domain::found` does.

mod check;
mod fields;
mod make;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use super::ask::Ask;
use super::effect::Effect;
use super::message::Offer;
use super::typing::type_key;
use super::{App, Overlay, Screen};
use crate::domain::group::{Pace, Private};
use crate::domain::language::{Band, Country, Lang};
use crate::domain::time::Now;
use crate::input::{Action, Key};
pub use check::{Checked, Flaw, Given, LONGEST_NAME, check, same};
pub use fields::{Field, Filled, Keep};
pub use make::Leaving;

/// The form as it is being filled in.
#[derive(Debug)]
pub struct NewGroupScreen {
    /// The programmes to choose from.
    pub offers: Vec<Offer>,
    /// What has been filled in.
    pub filled: Filled,
    /// Where the keys go.
    pub field: Field,
    /// The fields that have been left, whose flaws are told.
    left: BTreeSet<Field>,
    taken: Vec<Private>,
    today: NaiveDate,
}

impl NewGroupScreen {
    /// What the form says as it stands.
    #[must_use]
    pub fn checked(&self) -> Checked {
        check(
            &self.filled,
            Given {
                offers: &self.offers,
                taken: &self.taken,
                today: self.today,
            },
        )
    }

    /// The flaw of a field that is told: none while the field has not been left yet.
    #[must_use]
    pub fn told<'a>(&self, checked: &'a Checked, field: Field) -> Option<&'a Flaw> {
        checked.flaw(field).filter(|_| self.left.contains(&field))
    }

    /// The chosen programme.
    #[must_use]
    pub fn offer(&self) -> Option<&Offer> {
        self.offers.get(self.filled.programme)
    }

    fn go(&mut self, field: Field) {
        self.left.insert(self.field);
        self.field = field;
    }

    fn step(&mut self, by: isize) {
        let to = self.field.index().saturating_add_signed(by);
        if let Some(field) = Field::ALL.get(to) {
            self.go(*field);
        }
    }

    /// The next choice of the field, or the one before; in a text, one character on.
    fn choose(&mut self, by: isize) {
        let filled = &mut self.filled;
        match self.field {
            Field::Programme => {
                filled.programme = turned(self.offers.len(), filled.programme, by);
            }
            Field::Band => {
                let bands = bands(self.offers.get(filled.programme));
                filled.band = turn(bands, filled.band, by);
            }
            Field::Language => filled.language = turn(&Lang::ALL, filled.language, by),
            Field::Country => {
                let both = [Country::Norway, Country::Denmark];
                filled.country = Some(turn(&both, filled.country(), by));
            }
            Field::Keep => {
                filled.keep = turn(&[Keep::Protected, Keep::Plain], filled.keep, by);
            }
            Field::Rhythm => filled.every_weeks = turn(&[1, 2], filled.every_weeks, by),
            Field::Pace => filled.pace = turn(&Pace::ALL, filled.pace, by),
            field => {
                if let Some(editor) = filled.editor_mut(field) {
                    type_key(
                        editor,
                        if by < 0 { Key::Left } else { Key::Right },
                        u16::MAX,
                    );
                }
            }
        }
        let bands = bands(self.offers.get(self.filled.programme));
        if let (false, Some(first)) = (bands.contains(&self.filled.band), bands.first()) {
            self.filled.band = *first;
        }
    }

    fn undo(&mut self) {
        if let Some(editor) = self.filled.editor_mut(self.field) {
            editor.undo();
        }
    }

    fn write(&mut self, key: Key) {
        match self.filled.editor_mut(self.field) {
            Some(editor) => type_key(editor, key, u16::MAX),
            None if key == Key::Char(' ') => self.choose(1),
            None => {}
        }
    }

    fn paste(&mut self, text: &str) {
        let names = self.field.is_names();
        let Some(editor) = self.filled.editor_mut(self.field) else {
            return;
        };
        if names {
            // A list with a name on each line is one of names.
            let names: Vec<&str> = text
                .lines()
                .map(|line| line.trim().trim_matches(','))
                .filter(|line| !line.is_empty())
                .collect();
            editor.insert_str(&names.join(", "));
        } else {
            editor.insert_str(text);
        }
    }
}

/// The bands that a programme has texts for.
fn bands(offer: Option<&Offer>) -> &[Band] {
    offer
        .map(|offer| offer.programme.bands.as_slice())
        .filter(|bands| !bands.is_empty())
        .unwrap_or(&Band::ALL)
}

fn turn<T: Copy + PartialEq>(all: &[T], current: T, by: isize) -> T {
    let at = all.iter().position(|one| *one == current).unwrap_or(0);
    all.get(turned(all.len(), at, by))
        .copied()
        .unwrap_or(current)
}

fn turned(count: usize, at: usize, by: isize) -> usize {
    if count == 0 {
        return 0;
    }
    (at + count).saturating_add_signed(by) % count
}

/// A day to begin from: a Tuesday, as the pilots met, at least a week away.
fn sensible_start(today: NaiveDate) -> NaiveDate {
    let mut day = today + TimeDelta::days(7);
    while day.weekday() != Weekday::Tue {
        day += TimeDelta::days(1);
    }
    day
}

impl App {
    /// Opens the form, as it was when somebody left it.
    pub(super) fn offered(&mut self, offers: Vec<Offer>, now: &Now) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Home(_)) {
            return Vec::new();
        }
        let taken = self
            .homes
            .groups
            .iter()
            .filter_map(|(_, home)| Some(home.home()?.name.clone()))
            .collect();
        let today = now.today();
        let mut screen = match self.kept_form.take() {
            Some(kept) => NewGroupScreen {
                offers,
                taken,
                today,
                ..*kept
            },
            None => NewGroupScreen {
                filled: self.empty_form(today),
                offers,
                field: Field::Name,
                left: BTreeSet::new(),
                taken,
                today,
            },
        };
        let last = screen.offers.len().saturating_sub(1);
        screen.filled.programme = screen.filled.programme.min(last);
        self.screen = Screen::NewGroup(Box::new(screen));
        Vec::new()
    }

    fn empty_form(&self, today: NaiveDate) -> Filled {
        let start = self.words.typed_date(sensible_start(today));
        let time = chrono::NaiveTime::from_hms_opt(14, 30, 0).unwrap_or_default();
        Filled::new(self.words.lang(), start, self.words.time(time))
    }

    fn form(&mut self) -> Option<&mut NewGroupScreen> {
        match &mut self.screen {
            Screen::NewGroup(form) => Some(form),
            _ => None,
        }
    }

    pub(super) fn act_new_group(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(form) = self.form() else {
            return Vec::new();
        };
        match action {
            Action::NextField => form.step(1),
            Action::PreviousField => form.step(-1),
            Action::NextChoice => form.choose(1),
            Action::PreviousChoice => form.choose(-1),
            Action::Accept if form.field == Field::UserRepresentatives => {
                return self.ask_to_make_group(now);
            }
            Action::Accept => form.step(1),
            Action::MakeGroup => return self.ask_to_make_group(now),
            Action::SuggestName => self.suggest_in_form(),
            Action::UndoWriting => form.undo(),
            Action::Leave if form.filled.is_begun() => {
                self.lay(Overlay::Ask(Ask::leave_form()));
            }
            Action::Leave => return self.leave_form(Leaving::Dropping),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn is_of_use_in_form(&self, action: Action) -> bool {
        let Screen::NewGroup(form) = &self.screen else {
            return true;
        };
        match action {
            Action::NextChoice | Action::PreviousChoice => form.field.is_choice(),
            Action::SuggestName => form.field == Field::Children,
            _ => true,
        }
    }

    pub(super) fn write_in_form(&mut self, key: Key) {
        if let Some(form) = self.form() {
            form.write(key);
        }
    }

    pub(super) fn paste_in_form(&mut self, text: &str) {
        if let Some(form) = self.form() {
            form.paste(text);
        }
    }

    /// A click on a field; on a choice that has the keys already, the next one.
    pub(super) fn click_field(&mut self, place: usize) {
        if let (Some(form), Some(field)) = (self.form(), Field::ALL.get(place)) {
            if form.field == *field && field.is_choice() {
                form.choose(1);
            } else {
                form.go(*field);
            }
        }
    }
}
