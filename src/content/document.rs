//! One file understood: its value, and what is wrong with how it is written. Must not know
//! how files belong together.

use std::path::PathBuf;

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::element::Element;
use super::fields::{fields_at, nearest};
use super::finding::Finding;
use super::layout::{Kind, Layout, Position, tokens};
use super::problem::{Problem, ProblemKind, name};
use super::source::{MOST_OF_ONE_KIND, Source};
use super::syntax::explain;
use crate::domain::clean::find_unclean;
use crate::domain::programme::{PROGRAMME_FORMAT, Programme, SessionFile};
use crate::parse::{Part, Trail, parse};

/// What a programme's files hold.
pub(super) trait Authored: DeserializeOwned {
    /// What all of such a file is.
    const ELEMENT: Element;
    /// Version of the file's format.
    fn format(&self) -> u32;
    /// The id, which is the file's or folder's name.
    fn id(&self) -> &str;
}

impl Authored for Programme {
    const ELEMENT: Element = Element::Head;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

impl Authored for SessionFile {
    const ELEMENT: Element = Element::Session;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

/// What the format allows beyond plain RON.
const EXTENSIONS: Extensions = Extensions::IMPLICIT_SOME.union(Extensions::UNWRAP_VARIANT_NEWTYPES);

/// A file that could be read.
#[derive(Debug)]
pub(super) struct Document<T> {
    pub(super) path: PathBuf,
    pub(super) value: T,
    text: String,
    unknown: Vec<Trail>,
}

impl<T: Authored> Document<T> {
    /// Reads a file.
    ///
    /// # Errors
    /// Why there is no value: the file, its format, hostile characters, or the first thing
    /// that was not understood.
    pub(super) fn read(source: &Source) -> Result<Self, Vec<Problem>> {
        Self::of(source.shown(), source.text()?).map_err(|problem| vec![problem])
    }

    pub(super) fn of(path: PathBuf, text: String) -> Result<Self, Problem> {
        let parsed = match parse::<T>(&text, EXTENSIONS) {
            Ok(parsed) => parsed,
            Err(fault) => {
                let other_format = other_format(&text);
                let (at, kind) = other_format.unwrap_or_else(|| explain(&text, &fault, T::ELEMENT));
                let at = Some(at);
                return Err(Problem { path, at, kind });
            }
        };
        if parsed.value.format() != PROGRAMME_FORMAT
            && let Some((at, kind)) = other_format(&text)
        {
            let at = Some(at);
            return Err(Problem { path, at, kind });
        }
        Ok(Self {
            path,
            value: parsed.value,
            text,
            unknown: parsed.unknown,
        })
    }

    /// The file as it is written.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What makes the file another one than its author wrote: fields that would be passed
    /// over, and hostile characters that are written as escapes.
    pub(super) fn faults(&self) -> Vec<Problem> {
        if self.is_plain() {
            return Vec::new();
        }
        let mut problems = self.in_strings(|text| {
            let offset = find_unclean(text).or_else(|| text.find(['\t', '\r']))?;
            let c = text.get(offset..)?.chars().next()?;
            Some(ProblemKind::HostileCharacter { code: c.into() })
        });
        if !self.unknown.is_empty() {
            let layout = Layout::of(&self.text);
            let unknown = self.unknown.iter();
            problems.extend(unknown.filter_map(|trail| self.unknown_field(trail, &layout)));
        }
        problems
    }

    /// Whether nothing can be wrong with how it is written: no field is unknown, and no character
    /// stands there as an escape. A file without either need not be looked through again.
    fn is_plain(&self) -> bool {
        let text = self.text.as_bytes();
        self.unknown.is_empty() && [b'\\', b'\t', b'\r'].iter().all(|b| !text.contains(b))
    }

    fn unknown_field(&self, trail: &Trail, layout: &Layout<'_>) -> Option<Problem> {
        let (parent, Part::Field(field)) = trail.split_last()? else {
            return None;
        };
        let known = fields_at(&parent, T::ELEMENT, layout);
        let kind = ProblemKind::UnknownField {
            name: name(field),
            meant: nearest(field, known.iter().copied()),
        };
        Some(self.problem(layout.place_of_name(trail), kind))
    }

    /// Texts of nothing but spaces.
    pub(super) fn blanks(&self) -> Vec<Problem> {
        self.in_strings(|text| text.trim().is_empty().then_some(ProblemKind::BlankText))
    }

    /// Gives what was found in the value its places in the text.
    pub(super) fn place(&self, findings: Vec<Finding>) -> Vec<Problem> {
        if findings.is_empty() {
            return Vec::new();
        }
        let layout = Layout::of(&self.text);
        findings
            .into_iter()
            .map(|finding| self.problem(layout.place(&finding.at), finding.kind))
            .collect()
    }

    fn problem(&self, at: Position, kind: ProblemKind) -> Problem {
        Problem {
            path: self.path.clone(),
            at: Some(at),
            kind,
        }
    }

    fn in_strings(&self, look: impl Fn(&str) -> Option<ProblemKind>) -> Vec<Problem> {
        tokens(&self.text)
            .filter_map(|token| match token.kind {
                Kind::Text { escapes, .. } => {
                    let bare = token.bare(&self.text);
                    let kind = if escapes && bare.contains('\\') {
                        look(&unescaped(bare))
                    } else {
                        look(bare)
                    };
                    kind.map(|kind| self.problem(token.at, kind))
                }
                _ => None,
            })
            .take(MOST_OF_ONE_KIND)
            .collect()
    }
}

/// The text that a string with escapes stands for.
fn unescaped(written: &str) -> String {
    ron::from_str(&format!("\"{written}\"")).unwrap_or_else(|_| written.to_owned())
}

/// Whether the text says that it has another format than ours; then nothing else it says can
/// be judged.
fn other_format(text: &str) -> Option<(Position, ProblemKind)> {
    let layout = Layout::of(text);
    let trail = Trail::root().field("format");
    if !layout.has(&trail) {
        return None;
    }
    let found = layout.word(&trail).parse().ok();
    let kind = ProblemKind::UnsupportedFormat {
        found,
        known: PROGRAMME_FORMAT,
    };
    (found != Some(PROGRAMME_FORMAT)).then(|| (layout.place(&trail), kind))
}
