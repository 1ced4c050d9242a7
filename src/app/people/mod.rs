//! The people of a group, by what they are called here: adding, renaming, taking off, and who
//! of them writes on this laptop. Must not know any other thing about a person.

#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::ledger::Edit;
use super::line::{Line, LineFor, LineProblem};
use super::new_group::{LONGEST_NAME, same};
use super::notice::Notice;
use super::{App, Overlay, Screen};
use crate::domain::group::{GroupBook, GroupRecord, Person, Private, Role, nobody};
use crate::domain::language::Lang;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;
use crate::words::aliases;

/// The roles in the order in which they are listed.
pub const ROLES: [Role; 3] = [Role::Child, Role::Leader, Role::UserRepresentative];

/// What is chosen among the people.
#[derive(Debug, Default, Clone)]
pub struct PeopleScreen {
    /// The chosen row, from 0: children, leaders, user representatives.
    pub chosen: usize,
}

/// Everybody in the group, role by role.
#[must_use]
pub fn everybody(book: &GroupBook) -> Vec<(&Id, &Person)> {
    ROLES
        .into_iter()
        .flat_map(|role| book.people(role))
        .collect()
}

impl App {
    /// The chosen person.
    #[must_use]
    pub fn chosen_person(&self) -> Option<(&Id, &Person)> {
        let Screen::People(screen) = &self.screen else {
            return None;
        };
        let people = everybody(&self.group.as_ref()?.book);
        people.get(screen.chosen).copied()
    }

    /// Whether somebody is the one who writes on this laptop.
    #[must_use]
    pub fn writes_on_this_laptop(&self, id: &Id) -> bool {
        let author = self.group.as_ref().and_then(|g| g.author.as_ref());
        author == Some(id)
    }

    pub(super) fn open_people(&mut self) -> Vec<Effect> {
        self.screen = Screen::People(PeopleScreen::default());
        Vec::new()
    }

    pub(super) fn act_people(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        match action {
            Action::Up => self.choose_person(-1),
            Action::Down => self.choose_person(1),
            Action::AddChild => return self.ask_name(Role::Child, now),
            Action::AddLeader => return self.ask_name(Role::Leader, now),
            Action::AddUserRepresentative => {
                return self.ask_name(Role::UserRepresentative, now);
            }
            Action::Rename => return self.ask_other_name(now),
            Action::RoomName => return self.ask_room_name(now),
            Action::Remove => return self.take_off(now),
            Action::IAmThisOne => return self.this_is_me(),
            Action::ChildPage => return self.open_child_page(),
            Action::Leave => {
                if let Some(group) = self.group.take() {
                    self.show_group(group, now);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn is_of_use_for_people(&self, action: Action) -> bool {
        let chosen = self.chosen_person().map(|(_, person)| person.role);
        let may_write = self.may_write_group();
        match action {
            Action::AddChild | Action::AddLeader | Action::AddUserRepresentative => may_write,
            Action::Rename | Action::Remove if !may_write => false,
            Action::Rename | Action::Remove => chosen.is_some(),
            Action::RoomName => may_write && chosen == Some(Role::Child),
            Action::IAmThisOne => chosen.is_some_and(|role| role != Role::Child),
            Action::ChildPage => chosen == Some(Role::Child),
            _ => true,
        }
    }

    fn choose_person(&mut self, by: isize) {
        let group = self.group.as_ref();
        let last = group.map_or(0, |g| everybody(&g.book).len().saturating_sub(1));
        if let Screen::People(screen) = &mut self.screen {
            screen.chosen = screen.chosen.saturating_add_signed(by).min(last);
        }
    }

    fn may_change_people(&mut self, now: &Now) -> bool {
        let access = self.group.as_ref().map(|g| g.access);
        if let Some(crate::store::Access::ReadOnly(reason)) = access {
            self.say(Notice::ReadOnly(reason), now);
            return false;
        }
        access.is_some()
    }

    fn ask_name(&mut self, role: Role, now: &Now) -> Vec<Effect> {
        if !self.may_change_people(now) {
            return Vec::new();
        }
        self.ask_line(LineFor::NewPerson(role), "")
    }

    fn ask_other_name(&mut self, now: &Now) -> Vec<Effect> {
        let chosen = self
            .chosen_person()
            .map(|(id, person)| (id.clone(), person.name.show().to_owned()));
        match chosen {
            Some((id, name)) if self.may_change_people(now) => {
                self.ask_line(LineFor::Rename(id), &name)
            }
            _ => Vec::new(),
        }
    }

    fn ask_room_name(&mut self, now: &Now) -> Vec<Effect> {
        let child = self.chosen_person().filter(|(_, p)| p.role == Role::Child);
        let child = child.map(|(id, p)| (id.clone(), p.room_name.show().to_owned()));
        match child {
            Some((id, name)) if self.may_change_people(now) => {
                self.ask_line(LineFor::RoomName(id), &name)
            }
            _ => Vec::new(),
        }
    }

    /// What a child is called on the screen in the room; nothing takes the name away.
    pub(super) fn name_for_room(
        &mut self,
        id: &Id,
        name: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        if name.chars().count() > LONGEST_NAME {
            return Err(LineProblem::TooLong);
        }
        let group = self.group.as_ref();
        let taken = group.is_some_and(|g| {
            let others = g.book.people(Role::Child).into_iter();
            let mut others = others.filter(|(other, p)| *other != id && !p.room_name.is_empty());
            others.any(|(_, other)| same(other.room_name.show(), name))
        });
        if taken {
            return Err(LineProblem::Taken);
        }
        let Some(person) = group.and_then(|g| g.book.person(id)) else {
            return Ok(Vec::new());
        };
        let person = Person {
            room_name: name.into(),
            ..person.clone()
        };
        let edit = Edit::Group(id.clone(), Some(GroupRecord::Person(person)));
        Ok(self.write(vec![edit], now))
    }

    pub(super) fn add_person(
        &mut self,
        role: Role,
        name: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        self.fits(name, None)?;
        let group = self.group.as_ref();
        let after = group.map_or(0, |g| {
            let places = everybody(&g.book).into_iter().map(|(_, p)| p.place);
            places.max().map_or(0, |last| last.saturating_add(1))
        });
        let person = Person {
            name: name.into(),
            role,
            place: after,
            room_name: Private::default(),
        };
        let id = self.ids.id(now.wall);
        let edit = Edit::Group(id.clone(), Some(GroupRecord::Person(person)));
        let effects = self.write(vec![edit], now);
        let place = self.group.as_ref().and_then(|g| {
            everybody(&g.book)
                .iter()
                .position(|(other, _)| **other == id)
        });
        if let (Screen::People(screen), Some(place)) = (&mut self.screen, place) {
            screen.chosen = place;
        }
        Ok(effects)
    }

    pub(super) fn rename_person(
        &mut self,
        id: &Id,
        name: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        self.fits(name, Some(id))?;
        let person = self.group.as_ref().and_then(|g| g.book.person(id));
        let Some(person) = person else {
            return Ok(Vec::new());
        };
        let person = Person {
            name: name.into(),
            ..person.clone()
        };
        let edit = Edit::Group(id.clone(), Some(GroupRecord::Person(person)));
        Ok(self.write(vec![edit], now))
    }

    /// Whether somebody can be called so: short, and nobody else is.
    fn fits(&self, name: &str, who: Option<&Id>) -> Result<(), LineProblem> {
        if name.is_empty() {
            return Err(LineProblem::Empty);
        }
        if name.chars().count() > LONGEST_NAME {
            return Err(LineProblem::TooLong);
        }
        let taken = self.group.as_ref().is_some_and(|g| {
            everybody(&g.book)
                .iter()
                .any(|(id, person)| Some(*id) != who && same(person.name.show(), name))
        });
        if taken {
            return Err(LineProblem::Taken);
        }
        Ok(())
    }

    fn take_off(&mut self, now: &Now) -> Vec<Effect> {
        let chosen = self.chosen_person().map(|(id, _)| id.clone());
        let edits = chosen.map(|id| Edit::Group(id, None)).into_iter().collect();
        let effects = self.write(edits, now);
        self.choose_person(0);
        effects
    }

    /// The chosen one writes on this laptop; pressed again, nobody in particular.
    fn this_is_me(&mut self) -> Vec<Effect> {
        let Some((id, person)) = self.chosen_person() else {
            return Vec::new();
        };
        if person.role == Role::Child {
            return Vec::new();
        }
        let author = (!self.writes_on_this_laptop(id)).then(|| id.clone());
        self.writes_here(author)
    }

    /// Whether a friendly name can be put into the line that is being written.
    pub(super) fn may_suggest(&self) -> bool {
        match self.overlays.last() {
            Some(Overlay::Line(line)) => self.is_about_a_child(&line.purpose),
            _ => false,
        }
    }

    fn is_about_a_child(&self, purpose: &LineFor) -> bool {
        match purpose {
            LineFor::NewPerson(role) => *role == Role::Child,
            LineFor::Rename(id) => {
                let person = self.group.as_ref().and_then(|g| g.book.person(id));
                person.is_some_and(|person| person.role == Role::Child)
            }
            _ => false,
        }
    }

    /// Writes a friendly name that nobody here has into the line.
    pub(super) fn suggest_in_line(&mut self) {
        let (true, Some(group)) = (self.may_suggest(), &self.group) else {
            return;
        };
        let lang = group.frame().map_or(self.words.lang(), |f| f.language);
        let people = everybody(&group.book);
        let names: Vec<String> = people
            .iter()
            .map(|(_, person)| person.name.show().to_owned())
            .collect();
        let alias = self.free_alias(lang, |alias| names.iter().any(|name| same(name, alias)));
        if let (Some(Overlay::Line(line)), Some(alias)) = (self.overlays.last_mut(), alias) {
            **line = Line::new(line.purpose.clone(), alias);
        }
    }

    /// A friendly name that is not taken, by chance; `None` when all are.
    pub(super) fn free_alias(
        &mut self,
        lang: Lang,
        taken: impl Fn(&str) -> bool,
    ) -> Option<&'static str> {
        let mut free = aliases(lang).to_vec();
        free.retain(|alias| !taken(alias));
        self.ids.shuffle(&mut free);
        free.first().copied()
    }

    /// The name of the one who writes on this laptop.
    #[must_use]
    pub fn author_name(&self) -> Option<&str> {
        let group = self.group.as_ref()?;
        let author = group.author.as_ref().filter(|id| **id != nobody())?;
        Some(group.book.person(author)?.name.show())
    }
}
