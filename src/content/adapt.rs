//! Makes a copy of a programme that stands on its own feet: whatever it takes over from others is
//! written out, and each field is explained. Works on the text, so that an author's comments and
//! layout stay. Must not write a file, nor know where the copy will lie.

use super::annotate::{Notes, annotated};
use super::check::errors_in;
use super::document::{Authored, Document};
use super::edits::Edits;
use super::element::Element;
use super::ids::{HEAD, Listed, can_be_id, listed};
use super::layout::{Kind, Layout, tokens};
use super::library::{Library, built_in_ids};
use super::problem::Problem;
use super::shelf::ENDING;
use super::toolbox::TOOLBOX;
use crate::domain::programme::{Programme, SessionFile};
use crate::parse::Trail;
use names::Names;

mod names;
mod ritual;
#[cfg(test)]
mod tests;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its name, with its ending.
    pub name: String,
    /// What is to stand in it.
    pub text: String,
}

/// Why something new could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AdaptError {
    /// That cannot be an id.
    #[error("not an id")]
    BadId,
    /// Something built in has this id: what is made would stand in for it.
    #[error("built in under this id")]
    Taken,
    /// What it would be made from has errors.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    /// The copy would say something else. A fault of the program.
    #[error("the copy is not the same")]
    NotTheSame,
}

impl From<Vec<Problem>> for AdaptError {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Problems(problems)
    }
}

impl Library {
    /// A copy of a programme under another id, as the files of its folder. The leaders' own
    /// files are copied where they stand in for built-in ones. Sessions of other programmes
    /// become its own, and so does another's ritual. Its name says the new id, so that the two
    /// can be told apart.
    ///
    /// # Errors
    /// When that cannot be its id, or when the programme has errors.
    pub fn adapted(
        &self,
        from: &str,
        id: &str,
        notes: &impl Notes,
    ) -> Result<Vec<NewFile>, AdaptError> {
        if !can_be_id(id) {
            return Err(AdaptError::BadId);
        }
        if id == TOOLBOX || built_in_ids().iter().any(|built_in| built_in == id) {
            return Err(AdaptError::Taken);
        }
        let programme = self.programme(from)?;
        let errors = errors_in(self, &programme);
        if !errors.is_empty() {
            return Err(AdaptError::Problems(errors));
        }
        let names = Names::of(&programme);
        let mut files = vec![self.head(&programme, id, &names, notes)?];
        for listed in programme.sessions.iter().chain(&programme.parent_meetings) {
            files.push(self.own_session(&programme, listed, &names, notes)?);
        }
        Ok(files)
    }

    fn head(
        &self,
        programme: &Programme,
        id: &str,
        names: &Names,
        notes: &impl Notes,
    ) -> Result<NewFile, AdaptError> {
        let shelf = self.shelf(&programme.id).ok_or(AdaptError::BadId)?;
        let document = shelf.head()?;
        let text = document.text();
        let layout = Layout::of(text);
        let root = Trail::root();
        let mut edits = Edits::default();
        put(&mut edits, &layout, &root.field("id"), id);
        for (at, listed) in listed(&document.value) {
            put(&mut edits, &layout, &at, names.of_session(listed));
        }
        add_to_texts(&mut edits, text, &layout, &root.field("title"), id);
        self.write_out_ritual(&mut edits, &document, &layout)?;
        let text = annotated(&edits.made(text), Element::Head, notes);

        // A name that says the id is another one than was meant to be copied; all else is the same.
        let mut meant = programme.clone();
        id.clone_into(&mut meant.id);
        meant.ritual_of = None;
        for listed in meant.sessions.iter_mut().chain(&mut meant.parent_meetings) {
            *listed = names.of_session(listed).to_owned();
        }
        file(HEAD, text, |copy: &Programme| {
            let title = copy.title.clone();
            Programme { title, ..meant } == *copy
        })
    }

    fn own_session(
        &self,
        programme: &Programme,
        id: &str,
        names: &Names,
        notes: &impl Notes,
    ) -> Result<NewFile, AdaptError> {
        let listed = Listed::new(&programme.id, id);
        let source = self.listed(listed).ok_or(AdaptError::NotTheSame)?;
        let document = Document::<SessionFile>::read(&source)?;
        let name = names.of_session(id);
        let mut edits = Edits::default();
        let layout = Layout::of(document.text());
        put(&mut edits, &layout, &Trail::root().field("id"), name);
        let text = annotated(&edits.made(document.text()), Element::Session, notes);
        let mut meant = document.value;
        name.clone_into(&mut meant.id);
        file(name, text, |copy| meant == *copy)
    }
}

/// Puts an id in the place of one.
fn put(edits: &mut Edits, layout: &Layout<'_>, at: &Trail, id: &str) {
    if let Some(written) = layout.written(at) {
        edits.replace(written, format!("\"{id}\""));
    }
}

/// Adds the id to each text that a value holds.
fn add_to_texts(edits: &mut Edits, text: &str, layout: &Layout<'_>, at: &Trail, id: &str) {
    let Some(written) = layout.written(at) else {
        return;
    };
    let within = tokens(text).filter(|token| written.contains(&token.start));
    for token in within.filter(|token| matches!(token.kind, Kind::Text { .. })) {
        if let Some(end) = token.slice(text).rfind('"') {
            edits.insert(token.start + end, format!(" – {id}"));
        }
    }
}

/// A file whose text was put together, once it is sure that it says what is meant.
pub(super) fn file<T: Authored>(
    stem: &str,
    text: String,
    is_meant: impl FnOnce(&T) -> bool,
) -> Result<NewFile, AdaptError> {
    let name = format!("{stem}.{ENDING}");
    let copy = Document::<T>::of(name.clone().into(), text.clone());
    let is_right = |copy: &Document<T>| copy.faults().is_empty();
    match copy {
        Ok(copy) if is_right(&copy) && is_meant(&copy.value) => Ok(NewFile { name, text }),
        _ => Err(AdaptError::NotTheSame),
    }
}
