//! `smil export`: what is recorded, as a paper for people outside the program. Must not choose what is
//! told: the domain gathers it, and `paper` writes it.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::confirm::Refused;
use super::fault::{Fault, Sought, Value};
use super::find::{Found, pick};
use super::whereabouts::shown;
use super::{Call, ask};
use crate::domain::clean::clean_line;
use crate::domain::group::{GroupBook, Role};
use crate::domain::happening::SessionBook;
use crate::domain::language::Band;
use crate::domain::programme::Session;
use crate::domain::report::{Audience, Material, OfSession, Records, Report, calendar};
use crate::domain::stamp::Id;
use crate::domain::story::Sources;
use crate::paper::{self, Form, InFull, Made};
use crate::say;
use crate::store::make_private_file;

/// What is to be exported.
struct Wanted {
    audience: Audience,
    form: Form,
    /// The child that it is about, if it is about one.
    child: Option<Id>,
}

/// A session as it was read.
struct Read {
    planned: Id,
    book: SessionBook,
    content: Option<Session>,
}

impl Call<'_> {
    /// Exports what was asked for: to a file that is not there yet, or to the standard output.
    pub(super) fn export(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let path = sub.get_one::<PathBuf>("output").map(PathBuf::as_path);
        let form = form(ask::maybe(sub, "format"), path)?;
        let audience = audience(ask::maybe(sub, "for"))?;
        let group = self.group(ask::text(sub, "group"))?;
        let book = self.book(&group)?;
        let child = ask::maybe(sub, "child")
            .map(|asked| child(&book, asked))
            .transpose()?;
        let wanted = wanted(audience, form, child)?;
        self.confirm_export(sub, &group, &book, &wanted)?;
        let only = ask::maybe(sub, "session");
        let only = only.map(|asked| self.session(&book, asked)).transpose()?;
        let read = self.read_for_paper(&group, &book, only.as_ref())?;
        let text = self.paper(&group, &book, &read, &wanted)?;
        let Some(path) = path else {
            return Ok(text);
        };
        make_private_file(path, &text)?;
        let done = say!(self.words, "export-done", path = shown(path));
        Ok(format!("{done}\n{}", say!(self.words, "export-private")))
    }

    /// What names children is only written when somebody says so.
    fn confirm_export(
        &self,
        sub: &ArgMatches,
        group: &Found,
        book: &GroupBook,
        wanted: &Wanted,
    ) -> Result<(), Fault> {
        let question = match (wanted.audience, &wanted.child) {
            (Audience::All, _) => {
                say!(self.words, "export-ask-all", group = group.name.as_str())
            }
            (Audience::Child, Some(child)) => {
                let name = book.person(child).map_or("", |person| person.name.show());
                say!(self.words, "export-ask-child", name = clean_line(name))
            }
            _ => return Ok(()),
        };
        self.confirm(sub, &question, Refused::Writing)
    }

    fn read_for_paper(
        &self,
        group: &Found,
        book: &GroupBook,
        only: Option<&Id>,
    ) -> Result<Vec<Read>, Fault> {
        let plan = book.plan().into_iter();
        let wanted = plan.filter(|place| only.is_none_or(|only| place.id == only));
        wanted
            .map(|place| {
                let read = group.store.read_session(&group.id, place.id)?;
                self.warn(&read.troubles);
                Ok(Read {
                    planned: place.id.clone(),
                    content: self.content_for(book, place.id, &read.book),
                    book: read.book,
                })
            })
            .collect()
    }

    fn paper(
        &self,
        group: &Found,
        book: &GroupBook,
        read: &[Read],
        wanted: &Wanted,
    ) -> Result<String, Fault> {
        let programme = self.programme_of(group, book);
        let material = self.material(book, read, &programme);
        if wanted.form == Form::Calendar {
            let dates = calendar(&material);
            return Ok(paper::calendar(&group.id, &group.name, &dates, &self.words));
        }
        let today = self.around.now.today();
        let written = match Report::of(&material, wanted.audience, wanted.child.as_ref()) {
            Some(report) if wanted.form == Form::Ron => paper::values(&report),
            Some(report) => {
                let words = &self.words;
                paper::write(
                    &paper::document(&report, &Made { today, words }),
                    wanted.form,
                )
            }
            None if wanted.form == Form::Ron => paper::records(&match &wanted.child {
                Some(child) => Records::about(&material, child),
                None => Records::all(&material),
            }),
            None => {
                let sources = self.sources(&material, book);
                let of = InFull {
                    group: &group.name,
                    programme: &programme,
                    today,
                };
                let document = match &wanted.child {
                    Some(child) => paper::about_child(&of, book, &sources, child, &self.words),
                    None => paper::everything(&of, book, &sources, &self.words),
                };
                paper::write(&document, wanted.form)
            }
        };
        written.map_err(|_| Fault::NotPrinted)
    }

    fn programme_of(&self, group: &Found, book: &GroupBook) -> String {
        let home = group.store.home(&group.id).home;
        let id = || book.frame().map(|frame| frame.programme.clone());
        home.map_or_else(|| id().unwrap_or_default(), |home| home.programme)
    }

    fn material<'b>(
        &self,
        book: &'b GroupBook,
        read: &'b [Read],
        programme: &'b str,
    ) -> Material<'b> {
        let plan = book.plan().into_iter();
        let sessions = plan.filter_map(|place| {
            let read = read.iter().find(|read| read.planned == *place.id)?;
            Some(OfSession {
                place,
                book: &read.book,
                content: read.content.as_ref(),
            })
        });
        Material {
            group: book,
            programme,
            sessions: sessions.collect(),
            lang: self.words.lang(),
            zone: self.around.now.zone,
        }
    }

    fn sources<'b>(&self, material: &Material<'b>, book: &'b GroupBook) -> Vec<Sources<'b>> {
        let band = book.frame().map_or(Band::Younger, |frame| frame.band);
        let sessions = material.sessions.iter();
        sessions
            .map(|session| Sources {
                group: book,
                place: session.place,
                book: session.book,
                content: session.content,
                band,
                lang: material.lang,
                zone: material.zone,
            })
            .collect()
    }
}

/// The child of a group who is called so.
pub(super) fn child(book: &GroupBook, asked: &str) -> Result<Id, Fault> {
    let children = book.people(Role::Child).into_iter();
    let named = children.map(|(id, person)| (clean_line(person.name.show()), id.clone()));
    pick(asked, named.collect()).map_err(|missed| missed.fault(Sought::Child, asked))
}

/// The form that was asked for, or that a file's name ends in; Markdown where neither says so.
fn form(asked: Option<&str>, path: Option<&Path>) -> Result<Form, Fault> {
    let named = |ending: &str| Form::ALL.into_iter().find(|form| form.ending() == ending);
    match asked {
        Some(asked) => named(asked).ok_or_else(|| Fault::value(Value::Format, asked)),
        None => {
            let ending = path.and_then(|path| path.extension()?.to_str());
            Ok(ending.and_then(named).unwrap_or(Form::Markdown))
        }
    }
}

fn audience(asked: Option<&str>) -> Result<Option<Audience>, Fault> {
    match asked {
        None => Ok(None),
        Some("parents") => Ok(Some(Audience::Parents)),
        Some("steering-group") => Ok(Some(Audience::SteeringGroup)),
        Some("referrer") => Ok(Some(Audience::Referrer)),
        Some("supervision") => Ok(Some(Audience::Supervision)),
        Some("all") => Ok(Some(Audience::All)),
        Some(other) => Err(Fault::value(Value::Audience, other)),
    }
}

/// Whom it is for, where a child was named or not: a child alone asks for everything about it.
fn wanted(audience: Option<Audience>, form: Form, child: Option<Id>) -> Result<Wanted, Fault> {
    let audience = match (audience, &child) {
        (None, None) => Audience::Anybody,
        (None | Some(Audience::All), Some(_)) => Audience::Child,
        (Some(audience), None) if audience.is_of_a_child() => return Err(Fault::WhichChild),
        (Some(audience), Some(_)) if !audience.is_of_a_child() => return Err(Fault::NoChildHere),
        (Some(audience), _) => audience,
    };
    Ok(Wanted {
        audience,
        form,
        child,
    })
}
