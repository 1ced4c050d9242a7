//! `smil show`: a group's plan, or one session as it went; before it is held, as it is planned.
//! Must not write.

use clap::ArgMatches;

use super::fault::Fault;
use super::find::Found;
use super::sheet::Sheet;
use super::story::Told;
use super::table::table;
use super::{Call, ask, out};
use crate::domain::clean::clean_line;
use crate::domain::group::{Frame, GroupBook, GroupRecord, Open, Place, Planned, Role, State};
use crate::domain::happening::SessionBook;
use crate::domain::programme::Session;
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::domain::toolbox::{ToolId, taken};
use crate::say;
use crate::store::Trouble;
use crate::words::authored::Authored;

impl Call<'_> {
    pub(super) fn show(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let book = self.book(&group)?;
        match ask::maybe(sub, "session") {
            None => self.show_group(&group, &book),
            Some(asked) => {
                let planned = self.session(&book, asked)?;
                let children = if sub.get_flag("notes") {
                    Children::Shown
                } else {
                    Children::Hidden
                };
                self.show_session(&group, &book, &planned, children)
            }
        }
    }

    /// A group's records. What is wrong with some of its files is said beside.
    pub(super) fn book(&self, group: &Found) -> Result<GroupBook, Fault> {
        let read = group.store.read_group(&group.id)?;
        if read.book.frame().is_none() {
            return Err(Fault::Trouble(read.troubles));
        }
        self.warn(&read.troubles);
        Ok(read.book)
    }

    pub(super) fn warn(&self, troubles: &[Trouble]) {
        for trouble in troubles {
            let text = self.words.trouble(trouble);
            if self.warned.borrow_mut().insert(text.clone()) {
                out::warn(&text);
            }
        }
    }

    fn show_group(&self, group: &Found, book: &GroupBook) -> Result<String, Fault> {
        let Some(frame) = book.frame() else {
            return Err(Fault::Trouble(Vec::new()));
        };
        let home = group.store.home(&group.id).home;
        let programme = home.map_or_else(|| frame.programme.clone(), |home| home.programme);
        let mut text = format!(
            "{}\n{}\n",
            clean_line(frame.name.show()),
            clean_line(&programme)
        );
        for (role, people) in [
            (Role::Child, say!(self.words, "show-children")),
            (Role::Leader, say!(self.words, "show-leaders")),
            (
                Role::UserRepresentative,
                say!(self.words, "show-user-representatives"),
            ),
        ] {
            let names = names(book, role);
            if !names.is_empty() {
                text.push_str(&format!("{people}: {names}\n"));
            }
        }
        if let Some(open) = Open::of(&book.open_for_all()) {
            text.push_str(&format!("{}\n", self.words.open(open)));
        }
        let plan = book.plan();
        let rows: Vec<_> = plan.iter().map(|place| self.place(book, place)).collect();
        Ok(format!("{text}\n{}", table(&rows)))
    }

    fn place(&self, book: &GroupBook, place: &Place<'_>) -> Vec<String> {
        let words = &self.words;
        let number = book.number(place.id).filter(|_| !place.planned.dropped);
        let number = number.map_or_else(|| "–".to_owned(), |n| n.to_string());
        let day = place.day();
        vec![
            format!("{number:>2}"),
            format!("{} {}", words.short_date(day), day.format("%Y")),
            words.time(place.planned.time),
            clean_line(&place.planned.title),
            self.state(place),
        ]
    }

    fn state(&self, place: &Place<'_>) -> String {
        let words = &self.words;
        match place.standing {
            Some(standing) if standing.state == State::Running => say!(words, "state-running"),
            Some(standing) => words.held(standing),
            None if place.planned.dropped => say!(words, "state-dropped"),
            None => say!(words, "state-ahead"),
        }
    }

    fn show_session(
        &self,
        group: &Found,
        book: &GroupBook,
        id: &Id,
        children: Children,
    ) -> Result<String, Fault> {
        let read = group.store.read_session(&group.id, id)?;
        self.warn(&read.troubles);
        let (frame, planned) = planned(book, id)?;
        let content = self.content(frame, planned, &taken_for(book, id, &read.book));
        // What happened is told also where the programme's words are gone.
        let content = if read.book.has_begun() {
            content.ok()
        } else {
            Some(content?)
        };
        let told = Told {
            frame,
            group: book,
            id,
            book: &read.book,
            content: content.as_ref(),
        };
        Ok(self.story(&told, children))
    }

    /// The plan of a session, on paper.
    pub(super) fn sheet(&self, group: &Found, book: &GroupBook, id: &Id) -> Result<Sheet, Fault> {
        let read = group.store.read_session(&group.id, id)?;
        let (frame, planned) = planned(book, id)?;
        let taken = taken_for(book, id, &read.book);
        let session = self.content(frame, planned, &taken)?;
        let from = Authored {
            planned,
            set_aside: &taken.set_aside,
            number: book.number(id),
            session: &session,
            band: frame.band,
        };
        Ok(Sheet::new(frame, &from, &self.words))
    }

    /// The same for a planned session; `None` where the programme's words cannot be read.
    pub(super) fn content_for(
        &self,
        book: &GroupBook,
        id: &Id,
        happened: &SessionBook,
    ) -> Option<Session> {
        let (frame, planned) = planned(book, id).ok()?;
        let taken = taken_for(book, id, happened);
        self.content(frame, planned, &taken).ok()
    }

    /// The programme's words for a session, with what was taken from the toolbox.
    fn content(&self, frame: &Frame, planned: &Planned, taken: &Taken) -> Result<Session, Fault> {
        let library = &self.files.library;
        let programme = library.programme(&frame.programme);
        let programme = programme.map_err(Fault::Programme)?;
        let session = library.session(&programme, &planned.session);
        let mut session = session.map_err(Fault::Programme)?;
        library.take_up(&programme, &mut session, &planned.taken_up);
        library.recall(&mut session, &taken.set_aside, &taken.used);
        Ok(session)
    }
}

/// What was taken from the toolbox for a session.
struct Taken {
    set_aside: Vec<ToolId>,
    /// Each with the step that it was used in.
    used: Vec<(String, ToolId)>,
}

fn taken_for(group: &GroupBook, id: &Id, happened: &SessionBook) -> Taken {
    Taken {
        set_aside: group.set_aside(id),
        used: taken(happened),
    }
}

fn planned<'b>(book: &'b GroupBook, id: &Id) -> Result<(&'b Frame, &'b Planned), Fault> {
    match (book.frame(), book.what(id)) {
        (Some(frame), Some(GroupRecord::Planned(planned))) => Ok((frame, planned)),
        _ => Err(Fault::Trouble(Vec::new())),
    }
}

fn names(book: &GroupBook, role: Role) -> String {
    let people = book.people(role);
    let names: Vec<_> = people
        .iter()
        .map(|(_, p)| clean_line(p.name.show()))
        .collect();
    names.join(", ")
}
