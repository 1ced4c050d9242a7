//! The toolbox's files, looked at one by one, and the places where sessions name them. Must not
//! know how an entry is found or used.

use std::collections::BTreeSet;

use super::texts::Texts;
use crate::content::document::Document;
use crate::content::fields::nearest;
use crate::content::finding::Finding;
use crate::content::library::Library;
use crate::content::problem::{Problem, ProblemKind, name};
use crate::content::shelf::Shelf;
use crate::content::toolbox::{TOOLBOX, tool_faults, tool_stems};
use crate::domain::language::{Band, Lang};
use crate::domain::programme::{Entry, Programme, SessionFile};
use crate::domain::toolbox::{Span, Tool, ToolKind};
use crate::parse::Trail;

/// The numbers of children that a finder can be asked about.
const CHILDREN: Span = Span { from: 1, to: 30 };

/// Everything that is wrong with the toolbox's files.
pub(super) fn whole(shelf: &Shelf) -> Vec<Problem> {
    let (stems, mut problems) = tool_stems(shelf);
    for source in stems
        .iter()
        .filter_map(|stem| Some((stem, shelf.source(stem)?)))
    {
        let (stem, source) = source;
        match Document::<Tool>::read(&source) {
            Ok(document) => {
                problems.extend(tool_faults(&document, stem));
                problems.extend(document.blanks());
                problems.extend(document.place(of_tool(&document.value)));
            }
            Err(unreadable) => problems.extend(unreadable),
        }
    }
    problems
}

fn of_tool(tool: &Tool) -> Vec<Finding> {
    let texts = Texts::of_tool(tool);
    let bands = if tool.bands.is_empty() {
        Band::ALL.as_slice()
    } else {
        &tool.bands
    };
    let langs: BTreeSet<Lang> = texts.langs();
    let mut findings = texts.lacks(bands, &langs);
    findings.extend(texts.too_long());
    for (field, span) in [("minutes", tool.minutes), ("children", tool.children)] {
        if span.from > span.to {
            let (from, to) = (span.from, span.to);
            let kind = ProblemKind::SpanTurned { from, to };
            findings.push(Finding::new(Trail::root().field(field), kind));
        }
    }
    let has_phases = !tool.rounds.is_empty();
    if has_phases != (tool.kind == ToolKind::Relaxation) {
        let at = Trail::root().field("kind");
        findings.push(Finding::new(at, ProblemKind::PhasesAndKind));
    }
    let found = CHILDREN.holds(tool.children.from) && tool.children.to >= CHILDREN.from;
    if tool.themes.is_empty() || tool.places.is_empty() || !found {
        findings.push(Finding::new(Trail::root(), ProblemKind::NeverFound));
    }
    findings
}

/// The entries that can be named.
pub(super) fn known(library: &Library) -> BTreeSet<String> {
    let shelf = library.shelf(TOOLBOX);
    shelf.map_or_else(BTreeSet::new, |shelf| tool_stems(&shelf).0)
}

/// Entries that a programme's ritual names and that do not exist.
pub(super) fn unknown_in_ritual(programme: &Programme, known: &BTreeSet<String>) -> Vec<Finding> {
    let list = Trail::root().field("ritual");
    let steps = programme.ritual.iter().enumerate();
    steps
        .flat_map(|(n, step)| unknown(&step.tools, &list.item(n), known))
        .collect()
}

/// Entries that a session names and that do not exist.
pub(super) fn unknown_in_session(session: &SessionFile, known: &BTreeSet<String>) -> Vec<Finding> {
    let list = Trail::root().field("steps");
    let entries = session.steps.iter().enumerate();
    entries
        .flat_map(|(n, entry)| {
            let tools = match entry {
                Entry::Ritual(_) => &[][..],
                Entry::Change(change) => change.tools.as_deref().unwrap_or_default(),
                Entry::Step(step) => &step.tools,
            };
            unknown(tools, &list.item(n), known)
        })
        .collect()
}

fn unknown(tools: &[String], at: &Trail, known: &BTreeSet<String>) -> Vec<Finding> {
    let tools = tools.iter().enumerate();
    tools
        .filter(|(_, id)| !known.contains(*id))
        .map(|(n, id)| {
            let meant = nearest(id, known.iter().map(String::as_str));
            let kind = ProblemKind::UnknownTool {
                id: name(id),
                meant: meant.map(str::to_owned),
            };
            Finding::new(at.field("tools").item(n), kind)
        })
        .collect()
}
