//! What was changed in a text, in the steps in which a person would take it back: a word
//! typed, a run of deletions, a paste. Must not know the text itself.

/// One change: at a byte, `removed` stood and `inserted` stands now.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// The byte where it happened.
    pub at: usize,
    /// What stood there.
    pub removed: String,
    /// What stands there now.
    pub inserted: String,
    /// Where the cursor was before.
    pub cursor: usize,
}

impl Change {
    fn joins(&self, next: &Self) -> bool {
        let typed = |c: &Self| c.removed.is_empty() && !c.inserted.is_empty();
        let erased = |c: &Self| c.inserted.is_empty() && !c.removed.is_empty();
        if typed(self) && typed(next) {
            self.at + self.inserted.len() == next.at && !begins_word(&self.inserted, &next.inserted)
        } else if erased(self) && erased(next) {
            let backwards = next.at + next.removed.len() == self.at;
            let forwards = next.at == self.at;
            (backwards && !begins_word(&next.removed, &self.removed))
                || (forwards && !begins_word(&self.removed, &next.removed))
        } else {
            false
        }
    }

    fn join(&mut self, next: &Self) {
        self.inserted.push_str(&next.inserted);
        if next.at < self.at {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
        } else {
            self.removed.push_str(&next.removed);
        }
    }
}

/// Whether a word begins where two pieces of text meet.
fn begins_word(left: &str, right: &str) -> bool {
    let space = |c: Option<char>| c.is_some_and(char::is_whitespace);
    space(left.chars().next_back()) && !space(right.chars().next())
}

/// Changes done and changes taken back.
#[derive(Clone, Default)]
pub(super) struct History {
    done: Vec<Change>,
    undone: Vec<Change>,
    /// Whether the last change may still grow.
    growing: bool,
}

impl History {
    /// Records a change made by one key; it may grow into one step with the last.
    pub fn typed(&mut self, change: Change) {
        self.undone.clear();
        match self.done.last_mut() {
            Some(last) if self.growing && last.joins(&change) => last.join(&change),
            _ => self.done.push(change),
        }
        self.growing = true;
    }

    /// Records a change that is a step of its own.
    pub fn at_once(&mut self, change: Change) {
        self.undone.clear();
        self.done.push(change);
        self.growing = false;
    }

    /// Whether nothing has been changed.
    pub const fn is_empty(&self) -> bool {
        self.done.is_empty() && self.undone.is_empty()
    }

    /// The next change is a new step.
    pub const fn pause(&mut self) {
        self.growing = false;
    }

    /// The last change, moved over to what was taken back.
    pub fn undo(&mut self) -> Option<&Change> {
        self.growing = false;
        self.undone.push(self.done.pop()?);
        self.undone.last()
    }

    /// The change that was last taken back, moved over to what is done.
    pub fn redo(&mut self) -> Option<&Change> {
        self.growing = false;
        self.done.push(self.undone.pop()?);
        self.done.last()
    }
}
