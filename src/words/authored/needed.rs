//! What there is to see to before a session. Must not know its steps.

use super::Authored;
use crate::content::TextField;
use crate::domain::text::Lines;
use crate::say;
use crate::words::Words;

/// Something to see to before a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// What everybody brings.
    Bring,
    /// What is needed.
    Materials,
    /// What was set aside from the toolbox.
    Toolbox,
    /// What to make ready.
    Prepare,
    /// Who could lead what.
    Lead,
}

impl Words {
    /// What there is to see to before a session; what is empty is left out.
    #[must_use]
    pub fn needed(&self, from: &Authored<'_>) -> Vec<(Need, Vec<String>)> {
        let file = &from.session.file;
        let lines = |lines: &Lines| self.lines_in_band(lines, from.band);
        let mut parts = vec![
            (Need::Bring, lines(&file.bring)),
            (Need::Materials, lines(&file.materials)),
            (Need::Toolbox, self.set_aside(from)),
            (Need::Prepare, lines(&file.prepare)),
            (Need::Lead, lines(&file.lead)),
        ];
        parts.retain(|(_, lines)| !lines.is_empty());
        parts
    }

    /// The heading of something to see to.
    #[must_use]
    pub fn need(&self, need: Need) -> String {
        match need {
            Need::Bring => self.text_field(TextField::Bring),
            Need::Materials => say!(self, "before-materials"),
            Need::Toolbox => say!(self, "before-toolbox"),
            Need::Prepare => say!(self, "before-prepare"),
            Need::Lead => say!(self, "before-lead"),
        }
    }

    /// What was set aside from the toolbox, with what it needs.
    fn set_aside(&self, from: &Authored<'_>) -> Vec<String> {
        let tools = from.set_aside.iter();
        tools
            .filter_map(|tool| {
                let title = self.in_band(from.session.tool_title(tool)?, from.band);
                let materials = from.session.tool_materials(tool);
                let materials = materials.map(|lines| self.lines_in_band(lines, from.band));
                Some(match materials.filter(|needed| !needed.is_empty()) {
                    None => title,
                    Some(needed) => format!("{title}: {}", needed.join(", ")),
                })
            })
            .collect()
    }
}
