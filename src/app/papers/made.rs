//! What a paper says, as text for a file and as rows for the screen. Must not decide what anybody may
//! read.

use super::PapersScreen;
use crate::app::App;
use crate::app::ledger::OpenGroup;
use crate::app::reading::{Page, WIDEST};
use crate::domain::happening::SessionBook;
use crate::domain::language::Band;
use crate::domain::report::{Audience, Material, OfSession, Records, Report, calendar};
use crate::domain::stamp::Id;
use crate::domain::story::Sources;
use crate::domain::time::{Now, Zone};
use crate::paper::{self, Document, Form, InFull, Made};
use crate::words::story::Line;

impl App {
    /// The text of the file; `None` where there is nothing to write.
    pub(super) fn written_paper(&self, now: &Now) -> Option<String> {
        let screen = self.papers()?;
        let group = self.group.as_ref()?;
        let material = self.material(group, now.zone);
        if screen.form == Form::Calendar {
            let name = group.frame()?.name.show();
            let dates = calendar(&material);
            return Some(paper::calendar(&group.id, name, &dates, &self.words));
        }
        match (self.report(&material, screen), screen.form) {
            (Some(report), Form::Ron) => paper::values(&report).ok(),
            (None, Form::Ron) => {
                let records = match self.child_of_paper(screen) {
                    Some(child) => Records::about(&material, &child),
                    None => Records::all(&material),
                };
                paper::records(&records).ok()
            }
            _ => paper::write(&self.document(screen, now)?, screen.form).ok(),
        }
    }

    /// What would be written, in rows for a width.
    #[must_use]
    pub fn papers_page(&self, columns: u16, now: &Now) -> Page {
        let Some(screen) = self.papers().filter(|screen| !screen.is_hidden()) else {
            return Page::default();
        };
        let width = columns.saturating_sub(2).min(WIDEST);
        let lines = self.lines_of_paper(screen, now);
        lines.map_or_else(Page::default, |lines| Page::of(&lines, width))
    }

    /// What would be written, as its form has it.
    fn lines_of_paper(&self, screen: &PapersScreen, now: &Now) -> Option<Vec<Line>> {
        if screen.form == Form::Calendar {
            let group = self.group.as_ref()?;
            let dates = calendar(&self.material(group, now.zone));
            let name = group.frame()?.name.show();
            return Some(paper::preview_calendar(name, &dates, &self.words));
        }
        let document = self.document(screen, now)?;
        Some(match screen.form {
            Form::Csv => paper::preview_cells(&document),
            _ => paper::preview(&document),
        })
    }

    fn report(&self, material: &Material<'_>, screen: &PapersScreen) -> Option<Report> {
        let children = self.children_of_group();
        Report::of(material, screen.audience, children.get(screen.child))
    }

    fn document(&self, screen: &PapersScreen, now: &Now) -> Option<Document> {
        let group = self.group.as_ref()?;
        let material = self.material(group, now.zone);
        let (today, words) = (now.today(), &self.words);
        if let Some(report) = self.report(&material, screen) {
            return Some(paper::document(&report, &Made { today, words }));
        }
        let frame = group.frame()?;
        let sources: Vec<_> = material
            .sessions
            .iter()
            .map(|session| sources(group, session, frame.band, now.zone, self))
            .collect();
        let of = InFull {
            group: frame.name.show(),
            programme: material.programme,
            today,
        };
        match (screen.audience, self.child_of_paper(screen)) {
            (Audience::All, _) => Some(paper::everything(&of, &group.book, &sources, words)),
            (Audience::Child, Some(child)) => {
                let book = &group.book;
                Some(paper::about_child(&of, book, &sources, &child, words))
            }
            _ => None,
        }
    }

    /// The child that everything is told of, where that is asked for.
    pub(super) fn child_of_paper(&self, screen: &PapersScreen) -> Option<Id> {
        let children = self.children_of_group();
        let is_of_one = screen.audience == Audience::Child;
        children.get(screen.child).filter(|_| is_of_one).cloned()
    }

    fn material<'a>(&'a self, group: &'a OpenGroup, zone: Zone) -> Material<'a> {
        let band = group.frame().map_or(Band::Younger, |frame| frame.band);
        let lang = self.words.lang();
        let programme = group.offer.as_ref().map_or("", |offer| {
            let title = &offer.programme.title;
            title.or_empty(lang, band)
        });
        let plan = group.book.plan().into_iter();
        let sessions = plan.map(|place| {
            let session = group.sessions.get(place.id);
            OfSession {
                place,
                book: session.map_or(&EMPTY, |session| &session.book),
                content: session.and_then(|session| session.content.as_ref().ok()),
            }
        });
        Material {
            group: &group.book,
            programme,
            sessions: sessions.collect(),
            lang,
            zone,
        }
    }
}

/// What stands in for a session that nobody has opened: nothing is recorded of one that lies ahead.
static EMPTY: std::sync::LazyLock<SessionBook> = std::sync::LazyLock::new(SessionBook::default);

fn sources<'a>(
    group: &'a OpenGroup,
    session: &OfSession<'a>,
    band: Band,
    zone: Zone,
    app: &App,
) -> Sources<'a> {
    Sources {
        group: &group.book,
        place: session.place,
        book: session.book,
        content: session.content,
        band,
        lang: app.words.lang(),
        zone,
    }
}
