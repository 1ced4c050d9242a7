//! The toolbox's files: those built in and those that leaders added, one entry each. Must not
//! know who looks for one, or what a session makes of it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::document::{Authored, Document};
use super::element::Element;
use super::ids::own_id;
use super::library::Library;
use super::problem::{Problem, ProblemKind, name};
use super::shelf::{Shelf, faults, whole_path};
use crate::domain::programme::Session;
use crate::domain::toolbox::{Tool, ToolId};

/// The folder of the toolbox, among those of the programmes.
pub const TOOLBOX: &str = "toolbox";

impl Authored for Tool {
    const ELEMENT: Element = Element::Tool;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

impl Library {
    /// Every entry of the toolbox by its id, and what is wrong with those that cannot be used:
    /// they are left out.
    #[must_use]
    pub fn toolbox(&self) -> (Vec<Tool>, Vec<Problem>) {
        let Some(shelf) = self.shelf(TOOLBOX) else {
            return (Vec::new(), Vec::new());
        };
        let (stems, mut problems) = tool_stems(&shelf);
        let mut tools = Vec::with_capacity(stems.len());
        for stem in stems {
            match read(&shelf, &stem) {
                Ok(tool) => tools.push(tool),
                Err(wrong) => problems.extend(wrong),
            }
        }
        (tools, problems)
    }

    /// One entry; `None` where it is not there, or cannot be used.
    #[must_use]
    pub fn tool(&self, id: &ToolId) -> Option<Tool> {
        read(&self.shelf(TOOLBOX)?, id.as_str()).ok()
    }

    /// Brings back what a group set aside for a session and what it used in it. An entry that is
    /// no longer there is left out; what happened says its id all the same.
    pub fn recall(&self, session: &mut Session, set_aside: &[ToolId], used: &[(String, ToolId)]) {
        let Some(shelf) = self.shelf(TOOLBOX) else {
            return;
        };
        for tool in set_aside
            .iter()
            .filter_map(|id| read(&shelf, id.as_str()).ok())
        {
            session.set_aside(&tool);
        }
        for (step, id) in used {
            if let Ok(tool) = read(&shelf, id.as_str()) {
                session.take_in(step, &tool);
            }
        }
    }

    /// Adds the entries of the toolbox that a session's steps name to what can be chosen in them.
    /// An entry that cannot be read is left out: it must not keep anybody from leading. What is
    /// wrong with it, [`super::check()`] says.
    pub(super) fn add_tools(&self, session: &mut Session) {
        let Some(shelf) = self.shelf(TOOLBOX) else {
            return;
        };
        for step in &mut session.steps {
            let tools: Vec<Tool> = step
                .tools
                .iter()
                .filter_map(|id| read(&shelf, id).ok())
                .collect();
            for tool in &tools {
                step.take_in(tool);
            }
        }
    }
}

/// The names of all entries, built in and added, and what else is wrong in the folder.
pub(super) fn tool_stems(shelf: &Shelf) -> (BTreeSet<String>, Vec<Problem>) {
    let (own, problems) = shelf.session_stems();
    let mut stems = shelf.built_in_stems();
    stems.extend(own);
    (stems, problems)
}

fn read(shelf: &Shelf, id: &str) -> Result<Tool, Vec<Problem>> {
    let source = shelf.source(id).ok_or_else(|| {
        let kind = ProblemKind::UnknownTool {
            id: name(id),
            meant: None,
        };
        vec![whole_path(PathBuf::from(TOOLBOX), kind)]
    })?;
    let document = Document::<Tool>::read(&source)?;
    let wrong = tool_faults(&document, id);
    if wrong.is_empty() {
        Ok(document.value)
    } else {
        Err(wrong)
    }
}

/// What is wrong with an entry's file, so that it cannot be used.
pub(super) fn tool_faults(document: &Document<Tool>, stem: &str) -> Vec<Problem> {
    let findings = own_id(&document.value, stem).into_iter().collect();
    faults(document, findings)
}
