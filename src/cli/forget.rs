//! `smil forget`: a group, or one child of it. Asks first, and says what it cannot remove. Must not
//! show a word of what is removed.

use clap::ArgMatches;

use super::confirm::Refused;
use super::export::child;
use super::fault::Fault;
use super::find::Found;
use super::whereabouts::shown;
use super::{Call, Done, ask};
use crate::domain::clean::clean_line;
use crate::domain::group::GroupBook;
use crate::domain::stamp::Id;
use crate::domain::story::names_in;
use crate::say;
use crate::store::{Left, Which};

impl Call<'_> {
    pub(super) fn forget(&mut self, sub: &ArgMatches) -> Result<Done, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        match ask::maybe(sub, "child") {
            Some(asked) => {
                let book = self.book(&group)?;
                let id = child(&book, asked)?;
                self.forget_child(sub, &group, &book, &id)
            }
            None => self.forget_group(sub, &group),
        }
    }

    fn forget_child(
        &self,
        sub: &ArgMatches,
        group: &Found,
        book: &GroupBook,
        id: &Id,
    ) -> Result<Done, Fault> {
        let name = book.person(id).map_or("", |person| person.name.show());
        let name = clean_line(name);
        let question = say!(
            self.words,
            "forget-child-ask",
            name = name.as_str(),
            group = group.name.as_str()
        );
        self.confirm(sub, &question, Refused::Removing)?;
        let lock = group.store.lock(&group.id)?;
        let left = group.store.forget(&lock, id, &self.around.now)?;
        let first = if left.files.is_empty() {
            say!(self.words, "forget-child-done", name = name.as_str())
        } else {
            say!(self.words, "forget-child-left", name = name.as_str())
        };
        let mut lines = vec![first];
        lines.extend(self.left(&left));
        let named = self.sessions_that_name(group, book, &name)?;
        if !named.is_empty() {
            let sessions = named.join(", ");
            lines.push(say!(
                self.words,
                "forget-named",
                name = name.as_str(),
                sessions = sessions
            ));
        }
        lines.extend(self.papers_left(group));
        lines.push(say!(self.words, "forget-cannot"));
        let text = lines.join("\n");
        Ok(if left.files.is_empty() {
            Done::Said(text)
        } else {
            Done::Lacking(text)
        })
    }

    fn forget_group(&self, sub: &ArgMatches, group: &Found) -> Result<Done, Fault> {
        let name = group.name.as_str();
        let away = self.away(group);
        let mut question = vec![say!(self.words, "forget-group-ask", group = name)];
        question.extend(away.clone());
        self.confirm(sub, &question.join("\n"), Refused::Removing)?;
        let lock = group.store.lock(&group.id)?;
        let others = group.store.forget_group(&lock)?;
        let mut lines = vec![say!(self.words, "forget-group-done", group = name)];
        if let Some(folder) = others {
            lines.push(say!(self.words, "forget-others", path = shown(&folder)));
        }
        lines.extend(away);
        lines.extend(self.papers_left(group));
        lines.push(say!(self.words, "forget-cannot"));
        Ok(Done::Said(lines.join("\n")))
    }

    /// That the group's folder is not there now, so that nothing in it can be removed: the folder
    /// may be gone for good, and what is known here is to go all the same.
    fn away(&self, group: &Found) -> Option<String> {
        let folder = group.store.away(&group.id)?;
        let own = group.store.path_of(&group.id, Which::Group);
        let own = shown(own.parent().unwrap_or(&own));
        Some(say!(
            self.words,
            "forget-away",
            path = shown(&folder),
            own = own
        ))
    }

    /// That papers for others still lie there, which are the leaders' own.
    fn papers_left(&self, group: &Found) -> Option<String> {
        if !group.store.has_papers() {
            return None;
        }
        let path = shown(&group.store.papers());
        Some(say!(self.words, "forget-papers", path = path))
    }

    /// What could not be written anew, and on how many other laptops it will be.
    fn left(&self, left: &Left) -> Vec<String> {
        let files = left.files.iter();
        let mut lines: Vec<String> = files
            .map(|path| say!(self.words, "forget-file-left", path = shown(path)))
            .collect();
        if left.devices > 0 {
            lines.push(say!(self.words, "forget-devices", count = left.devices));
        }
        lines
    }

    /// The sessions in whose other texts the child is named: those carry no mark, so that only
    /// people can take the name out.
    fn sessions_that_name(
        &self,
        group: &Found,
        book: &GroupBook,
        name: &str,
    ) -> Result<Vec<String>, Fault> {
        let mut sessions = Vec::new();
        for place in book.plan() {
            let read = group.store.read_session(&group.id, place.id)?;
            if names_in(&read.book, name) {
                let number = book.number(place.id).map(|number| number.to_string());
                sessions.push(number.unwrap_or_else(|| clean_line(&place.planned.title)));
            }
        }
        Ok(sessions)
    }
}
