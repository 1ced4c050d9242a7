//! The text that is read, folded into rows for a width. Must not know colours.

use super::{ReadingScreen, Scope};
use crate::app::editor::layout::Layout;
use crate::app::{App, Screen};
use crate::domain::stamp::Id;
use crate::domain::story::{Children, Sources};
use crate::domain::time::Now;
use crate::input::{self, Action, Context};
use crate::say;
use crate::words::story::{Kind, Line};

/// Rows of text, and where each session begins.
#[derive(Debug, Default)]
pub struct Page {
    /// The rows from top to bottom.
    pub rows: Vec<PageRow>,
    starts: Vec<(Id, usize)>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRow {
    /// What it is like.
    pub kind: Kind,
    /// What stands before the text; `None` where the text begins at the edge.
    pub lead: Option<String>,
    /// The text.
    pub text: String,
}

impl Page {
    /// Lines, folded to a width.
    #[must_use]
    pub fn of(lines: &[Line], width: u16) -> Self {
        let mut page = Self::default();
        for line in lines {
            page.add(line, width);
        }
        page
    }

    /// The session that a row belongs to.
    #[must_use]
    pub fn session_at(&self, row: usize) -> Option<&Id> {
        let after = self.starts.partition_point(|(_, start)| *start <= row);
        let (id, _) = self.starts.get(after.saturating_sub(1))?;
        Some(id)
    }

    /// The first row of a session.
    #[must_use]
    pub fn start_of(&self, planned: &Id) -> usize {
        let start = self.starts.iter().find(|(id, _)| id == planned);
        start.map_or(0, |(_, row)| *row)
    }

    /// The first row that is shown after an action, in a view of so many rows.
    #[must_use]
    pub fn scrolled(&self, top: usize, action: Action, height: usize) -> usize {
        let page = isize::try_from(height).unwrap_or(1) - 1;
        let by = match action {
            Action::Up => -1,
            Action::Down => 1,
            Action::PageUp => -page,
            Action::PageDown => page,
            _ => 0,
        };
        let last = self.rows.len().saturating_sub(height);
        top.saturating_add_signed(by).min(last)
    }

    fn begin(&mut self, planned: Id) {
        if !self.rows.is_empty() {
            self.blank();
            self.blank();
        }
        self.starts.push((planned, self.rows.len()));
    }

    fn blank(&mut self) {
        self.rows.push(PageRow {
            kind: Kind::Body,
            lead: None,
            text: String::new(),
        });
    }

    fn add(&mut self, line: &Line, width: u16) {
        if line.kind == Kind::Section && !self.rows.is_empty() {
            self.blank();
        }
        let indent = if line.lead.is_some() { Line::LEAD } else { 0 };
        let layout = Layout::fold(&line.text, width.saturating_sub(indent));
        let mut lead = line.lead.clone();
        for row in layout.rows() {
            self.rows.push(PageRow {
                kind: line.kind,
                lead: lead.as_mut().map(std::mem::take),
                text: layout.row_text(row).trim_end().to_owned(),
            });
        }
    }
}

impl App {
    /// The text of the reading screen, for a screen of so many columns.
    #[must_use]
    pub fn page(&self, columns: u16, now: &Now) -> Page {
        let Screen::Reading(screen) = &self.screen else {
            return Page::default();
        };
        let width = columns.saturating_sub(2).min(WIDEST);
        let all = match screen.scope {
            Scope::One => vec![screen.planned.clone()],
            Scope::All => self.readable(),
        };
        let mut page = Page::default();
        for planned in all {
            page.begin(planned.clone());
            for line in self.lines(screen, &planned, now) {
                page.add(&line, width);
            }
        }
        page
    }

    fn lines(&self, screen: &ReadingScreen, planned: &Id, now: &Now) -> Vec<Line> {
        let quiet = |text| Line {
            kind: Kind::Quiet,
            lead: None,
            text,
        };
        let Some(sources) = self.sources(planned, now) else {
            return vec![quiet(say!(self.words, "reading-wait"))];
        };
        let show = input::key_for(Context::Reading, Action::Show);
        let mut lines = self.words.session(&sources, screen.children, show);
        if self.is_next(planned) {
            self.prepare(&mut lines, planned, screen.children);
        }
        let session = self.group.as_ref().and_then(|g| g.sessions.get(planned));
        if let Some(Err(problems)) = session.map(|s| &s.content)
            && !sources.book.has_begun()
        {
            lines.extend(problems.iter().map(|p| quiet(self.words.problem(p))));
        }
        let troubles = session.map_or(&[][..], |s| &s.troubles);
        lines.extend(troubles.iter().map(|t| quiet(self.words.trouble(t))));
        lines
    }

    /// Puts what the preparation takes from what was written before its first part.
    fn prepare(&self, lines: &mut Vec<Line>, planned: &Id, children: Children) {
        let parts = self.preparation(planned, children, Context::Reading);
        let written = parts.into_iter().flat_map(|part| {
            let heading = Line::edge(Kind::Section, part.heading);
            let lines = part.lines.into_iter();
            let lines = lines.map(|line| Line::edge(Kind::Body, format!("– {line}")));
            std::iter::once(heading).chain(lines)
        });
        let first = lines.iter().position(|line| line.kind == Kind::Section);
        let first = first.unwrap_or(lines.len());
        lines.splice(first..first, written);
    }

    /// What the story of a session in the plan is told from; `None` until it has been read.
    #[must_use]
    pub fn sources(&self, planned: &Id, now: &Now) -> Option<Sources<'_>> {
        let group = self.group.as_ref()?;
        let session = group.sessions.get(planned)?;
        let plan = group.book.plan();
        let place = plan.into_iter().find(|place| place.id == planned)?;
        let (band, lang) = self.band_and_lang();
        Some(Sources {
            group: &group.book,
            place,
            book: &session.book,
            content: session.content.as_ref().ok(),
            band,
            lang,
            zone: now.zone,
        })
    }
}

/// Text is never wider than reads well.
pub(in crate::app) const WIDEST: u16 = 90;
