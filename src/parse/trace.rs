//! Where the reading of a text is, and what it has passed over. Must not know what reads it.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use super::trail::{Part, Trail};

/// The most unknown fields that are remembered.
const MOST_UNKNOWN: usize = 100;

/// Where the reading of a text is.
#[derive(Default)]
pub(super) struct Trace<'de> {
    here: RefCell<Vec<Turn<'de>>>,
    /// The key that is being read, if one is.
    key: RefCell<Option<Cow<'de, str>>>,
    is_key_wanted: Cell<bool>,
    is_passed_over: Cell<bool>,
    failed: RefCell<Option<Trail>>,
    unknown: RefCell<Vec<Trail>>,
}

/// One turn on the way to a value.
pub(super) enum Turn<'de> {
    /// Into a field.
    Field(Cow<'de, str>),
    /// Into a list, counted from 0.
    Item(usize),
}

impl<'de> Trace<'de> {
    /// Reads something that lies one turn further. Within a key there are no turns.
    pub(super) fn within<T>(&self, turn: Turn<'de>, read: impl FnOnce() -> T) -> T {
        if self.is_key_wanted.get() {
            return read();
        }
        self.here.borrow_mut().push(turn);
        let read = read();
        self.here.borrow_mut().pop();
        read
    }

    /// Reads a key; gives it with its name, where it has one.
    pub(super) fn key<T>(&self, read: impl FnOnce() -> T) -> (T, Cow<'de, str>) {
        let was_wanted = self.is_key_wanted.replace(true);
        let read = read();
        self.is_key_wanted.set(was_wanted);
        (read, self.key.take().unwrap_or_default())
    }

    /// A text or name was read as it stands there.
    pub(super) fn written(&self, text: &'de str) {
        if self.is_key_wanted.get() {
            self.key.replace(Some(Cow::Borrowed(text)));
        }
    }

    /// A text or name was read.
    pub(super) fn text(&self, text: &str) {
        if self.is_key_wanted.get() {
            self.key.replace(Some(Cow::Owned(text.to_owned())));
        }
    }

    /// Reads what is here and nobody asks for; what lies within it is not told again.
    pub(super) fn pass_over<T>(&self, read: impl FnOnce() -> T) -> T {
        let was_passed_over = self.is_passed_over.replace(true);
        if !was_passed_over && self.unknown.borrow().len() < MOST_UNKNOWN {
            self.unknown.borrow_mut().push(self.trail());
        }
        let read = read();
        self.is_passed_over.set(was_passed_over);
        read
    }

    /// It cannot be understood here, or a key cannot; what was said about it first lies deepest.
    pub(super) fn fail(&self) {
        let mut failed = self.failed.borrow_mut();
        if failed.is_none() {
            let trail = self.trail();
            *failed = Some(match &*self.key.borrow() {
                Some(key) => trail.field(key.to_string()),
                None => trail,
            });
        }
    }

    /// What nobody asked for.
    pub(super) fn unknown(self) -> Vec<Trail> {
        self.unknown.into_inner()
    }

    /// Where it could not be understood.
    pub(super) fn failed(self) -> Trail {
        self.failed.into_inner().unwrap_or_default()
    }

    fn trail(&self) -> Trail {
        let here = self.here.borrow();
        here.iter()
            .map(|turn| match turn {
                Turn::Field(name) => Part::Field(Cow::Owned(name.to_string())),
                Turn::Item(index) => Part::Item(*index),
            })
            .collect()
    }
}
