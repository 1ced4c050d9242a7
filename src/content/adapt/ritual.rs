//! Writes out a ritual that is taken over from another programme: each step as its author wrote
//! it, with the comments before it. Must not know what the steps say.

use crate::content::document::Document;
use crate::content::edits::Edits;
use crate::content::layout::{Kind, Layout, Token, tokens};
use crate::content::library::Library;
use crate::content::problem::Problem;
use crate::domain::programme::Programme;
use crate::parse::Trail;

/// A step of a ritual: its id, and how it is written, with the comma behind it.
struct Written {
    id: String,
    text: String,
}

impl Library {
    /// Puts the whole ritual into a head that takes over another's.
    pub(super) fn write_out_ritual(
        &self,
        edits: &mut Edits,
        head: &Document<Programme>,
        layout: &Layout<'_>,
    ) -> Result<(), Vec<Problem>> {
        let root = Trail::root();
        let Some(taken_over) = layout.with_name(&root.field("ritual_of")) else {
            return Ok(());
        };
        let steps = self.ritual_as_written(head)?;
        let texts: Vec<_> = steps.iter().map(|step| step.text.as_str()).collect();
        let list = format!("[\n{}\n    ]", texts.join("\n"));
        match layout.written(&root.field("ritual")) {
            None => edits.replace(taken_over, format!("ritual: {list}")),
            Some(written) => {
                edits.replace(written, list);
                edits.replace(with_line(head.text(), taken_over), "");
            }
        }
        Ok(())
    }

    /// The steps of a ritual, those that it takes over included.
    fn ritual_as_written(&self, head: &Document<Programme>) -> Result<Vec<Written>, Vec<Problem>> {
        let mut own = own(head);
        let other = head.value.ritual_of.as_ref();
        let Some(shelf) = other.and_then(|id| self.shelf(id)) else {
            return Ok(own);
        };
        // `Library::programme` has been through here: the way leads in no circle.
        let mut steps = self.ritual_as_written(&shelf.head()?)?;
        for step in &mut steps {
            if let Some(at) = own.iter().position(|mine| mine.id == step.id) {
                *step = own.remove(at);
            }
        }
        steps.append(&mut own);
        Ok(steps)
    }
}

/// A field with its comma, and with its line where nothing else stands there.
fn with_line(text: &str, field: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let end = comma(text, field.end).map_or(field.end, |comma| comma.end);
    let before = text.get(..field.start).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let behind = text.get(end..).unwrap_or_default();
    let rest = behind.find('\n').map_or(behind.len(), |at| at + 1);
    let is_alone = before.get(line..).is_some_and(|s| s.trim().is_empty())
        && behind.get(..rest).is_some_and(|s| s.trim().is_empty());
    if is_alone {
        line..end + rest
    } else {
        field.start..end
    }
}

/// The comma behind a value that ends here.
fn comma(text: &str, end: usize) -> Option<Token> {
    let next = tokens(text).find(|token| token.start >= end);
    next.filter(|token| token.kind == Kind::Comma)
}

/// The steps that a head has itself.
fn own(head: &Document<Programme>) -> Vec<Written> {
    let text = head.text();
    let layout = Layout::of(text);
    let list = Trail::root().field("ritual");
    let Some(written) = layout.written(&list) else {
        return Vec::new();
    };
    // Behind the opening bracket.
    let mut from = written.start + 1;
    let mut steps = Vec::new();
    for (n, step) in head.value.ritual.iter().enumerate() {
        let Some(place) = layout.written(&list.item(n)) else {
            continue;
        };
        let comma = comma(text, place.end);
        let behind = comma.map_or(place.end, |comma| comma.end);
        // A comment at the line's end belongs to the step before it, and so does all that comes
        // behind the last.
        let end = if n + 1 == head.value.ritual.len() {
            written.end - 1
        } else {
            line_end(text, behind)
        };
        let part = |range| text.get(range).unwrap_or_default();
        let text = format!("{},{}", part(from..place.end), part(behind..end));
        steps.push(Written {
            id: step.id.clone(),
            text: text.trim_end().trim_start_matches(['\n', '\r']).to_owned(),
        });
        from = end;
    }
    steps
}

/// The end of the line, where nothing but a comment stands between; else here.
fn line_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let is_comment = line.trim().is_empty() || line.trim_start().starts_with("//");
    if is_comment { from + line.len() } else { from }
}
