//! `smil export`: what is recorded, as a document for people outside the program. So far about one
//! child, for a parent who asks. Must not choose what is told: the domain gathers it.

use std::path::PathBuf;

use clap::ArgMatches;

use super::fault::{Fault, Sought};
use super::find::{Found, pick};
use super::whereabouts::shown;
use super::{Call, ask};
use crate::domain::clean::clean_line;
use crate::domain::group::{GroupBook, Role};
use crate::domain::language::Band;
use crate::domain::stamp::Id;
use crate::domain::story::{Sources, about_child};
use crate::say;
use crate::store::make_private_file;
use crate::words::markdown;
use crate::words::story::{Kind, Line};

impl Call<'_> {
    /// Exports what was asked for: to a file that is not there yet, or to the standard output.
    pub(super) fn export(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let book = self.book(&group)?;
        let child = child(&book, ask::text(sub, "child"))?;
        let text = self.about_child(&group, &book, &child)?;
        let Some(path) = sub.get_one::<PathBuf>("to") else {
            return Ok(text);
        };
        make_private_file(path, &text)?;
        let done = say!(self.words, "export-done", path = shown(path));
        Ok(format!("{done}\n{}", say!(self.words, "export-private")))
    }

    fn about_child(&self, group: &Found, book: &GroupBook, child: &Id) -> Result<String, Fault> {
        let words = &self.words;
        let (band, lang) = book.frame().map_or((Band::Younger, words.lang()), |frame| {
            (frame.band, frame.language)
        });
        let name = book.person(child).map_or("", |person| person.name.show());
        let name = clean_line(name);
        let mut text = markdown::heading(&say!(words, "export-child", name = name.as_str()));
        let today = words.date_with_year(self.around.now.today());
        let head = say!(
            words,
            "export-child-head",
            name = name.as_str(),
            group = group.name.as_str(),
            date = today
        );
        text.push_str(&markdown::paragraph(&head));
        let lines = self.of_the_group(book, child);
        let mut is_empty = lines.is_empty();
        text.push_str(&markdown::lines(&lines));
        for place in book.plan() {
            let read = group.store.read_session(&group.id, place.id)?;
            self.warn(&read.troubles);
            let rows = about_child(
                &Sources {
                    group: book,
                    place,
                    book: &read.book,
                    content: None,
                    band,
                    lang,
                    zone: self.around.now.zone,
                },
                child,
            );
            is_empty &= rows.is_empty();
            let lines: Vec<_> = rows.iter().flat_map(|row| words.story(row, None)).collect();
            text.push_str(&markdown::lines(&lines));
        }
        if is_empty {
            text.push_str(&markdown::paragraph(&say!(words, "export-child-nothing")));
        }
        text.push_str(&markdown::paragraph(&say!(
            words,
            "export-child-foot",
            name = name.as_str()
        )));
        Ok(text)
    }
}

impl Call<'_> {
    /// What the group's own records say of a child.
    fn of_the_group(&self, book: &GroupBook, child: &Id) -> Vec<Line> {
        let known = book.known_of(child).into_iter();
        let mut lines: Vec<Line> = known
            .flat_map(|(_, known)| self.words.known_of_child(known))
            .collect();
        let to_do = book.to_do().into_iter().map(|(_, to_do)| to_do);
        let of_child = to_do.filter(|to_do| to_do.whose() == Some(child));
        let followed: Vec<Line> = of_child
            .flat_map(|to_do| self.words.followed_up(to_do))
            .collect();
        if !followed.is_empty() {
            let heading = say!(self.words, "child-to-do");
            lines.push(Line::edge(Kind::Section, heading));
            lines.extend(followed);
        }
        lines
    }
}

/// The child of a group who is called so.
pub(super) fn child(book: &GroupBook, asked: &str) -> Result<Id, Fault> {
    let children = book.people(Role::Child).into_iter();
    let named = children.map(|(id, person)| (clean_line(person.name.show()), id.clone()));
    pick(asked, named.collect()).map_err(|missed| missed.fault(Sought::Child, asked))
}
