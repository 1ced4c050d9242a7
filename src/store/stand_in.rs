//! Puts a concern in the place of an earlier one, on this device: what stands there now is saved
//! first, and what is gone then leaves every file that this device may write. Must not decide what
//! is left of it: the domain says.

use super::forget::{Left, save_error};
use super::layout::{Cover, Which};
use super::local::Lock;
use super::trouble::{SaveError, SaveKind};
use super::{Access, Store};
use crate::domain::few_eyes::FewEyes;
use crate::domain::forget::{AllForgotten, in_group};
use crate::domain::group::{GroupBook, MadeFrom};
use crate::domain::happening::SessionBook;
use crate::domain::stamp::{Id, StampMaker};
use crate::domain::stand_in::{Becomes, By, StandIn, at_once};
use crate::domain::time::Now;

impl Store {
    /// Limits a concern to few eyes, gives it to everybody again, or purges its text. `fresh` is a
    /// new id. Gives what could not be written anew, and how many other devices still hold it.
    ///
    /// # Errors
    /// When the group is not protected, one of the leaders is no confirmed reader or whoever does
    /// it is not among them: then nothing was done. When a file cannot be written: what was done
    /// by then stays done, and the rest follows at the next opening.
    pub fn stand_in(
        &self,
        lock: &Lock,
        concern: &Id,
        becomes: &Becomes,
        fresh: Id,
        now: &Now,
    ) -> Result<Left, SaveError> {
        let group = lock.group();
        if let Becomes::OnlyFor(Some(eyes)) = becomes {
            self.may_be_limited(group, eyes)?;
        }
        let read = self.read_group(group).map_err(save_error)?;
        if let Access::ReadOnly(reason) = read.access {
            return Err(self.failed(group, SaveKind::ReadOnly(reason)));
        }
        let from = read.book.concern(concern).and_then(|it| it.from.clone());
        self.put_in_place(lock, read.book, from, now, |group, session, by| {
            StandIn::of(concern, becomes, &fresh, group, session, by)
        })?;
        self.carry_out_forgetting(lock, now)
    }

    /// Settles what several leaders put in one concern's place at the same time, as far as all of it
    /// can be read here. Tells whether there was anything to settle.
    pub(super) fn settle_concerns(&self, lock: &Lock, now: &Now) -> Result<bool, SaveError> {
        let mut is_settled = false;
        loop {
            let read = self.read_group(lock.group()).map_err(save_error)?;
            let mut several = at_once(&read.book).into_iter();
            let (Access::Write, Some(these)) = (read.access, several.next()) else {
                return Ok(is_settled);
            };
            let mut from = these.iter().filter_map(|id| read.book.concern(id));
            let from = from.find_map(|it| it.from.clone());
            let done = self.put_in_place(lock, read.book, from, now, |group, session, by| {
                StandIn::of_all(&these, group, session, by)
            })?;
            if !done {
                return Ok(is_settled);
            }
            is_settled = true;
        }
    }

    /// Saves what stands in the place of a concern that was made from something; tells whether there
    /// is any: what it is to stand for may be gone meanwhile.
    fn put_in_place(
        &self,
        lock: &Lock,
        mut book: GroupBook,
        from: Option<MadeFrom>,
        now: &Now,
        stands: impl FnOnce(&GroupBook, Option<&SessionBook>, By<'_>) -> Option<StandIn>,
    ) -> Result<bool, SaveError> {
        let group = lock.group();
        let session = from.map(|from| self.read_session(group, &from.planned));
        let session = session.transpose().map_err(save_error)?;
        let told = session.as_ref().map(|read| &read.book);
        let mut stamps = StampMaker::new(self.device.clone());
        book.revisions().for_each(|r| stamps.saw(&r.at));
        for revision in told.into_iter().flat_map(|book| book.revisions()) {
            stamps.saw(&revision.at);
        }
        let author = self.author(group).map_err(save_error)?;
        let by = By {
            author: author.as_ref(),
            stamps,
            now: *now,
        };
        let Some(stands) = stands(&book, told, by) else {
            return Ok(false);
        };
        if let (Some((planned, told)), Some(session)) = (stands.of_session, session) {
            let mut book = session.book;
            told.into_iter().for_each(|revision| book.insert(revision));
            self.save_session(lock, &planned, &book)?;
        }
        for revision in stands.of_group {
            book.insert(revision);
        }
        let all = AllForgotten::of(&book);
        let book = all.leave_out(&in_group(), book);
        self.note_forgotten(group, &all);
        let title = self.home_as_known(group).map(|home| home.programme);
        let home = book.home(&title.unwrap_or_default());
        let home = home.ok_or_else(|| SaveError {
            path: self.path_of(group, Which::Group),
            kind: SaveKind::Form,
        })?;
        self.save_group(lock, &book, &home)?;
        Ok(true)
    }

    /// Whether something of a group can be limited to these leaders here.
    fn may_be_limited(&self, group: &Id, eyes: &FewEyes) -> Result<(), SaveError> {
        let failed = |kind| self.failed(group, kind);
        let cover = self.cover(group).map_err(save_error)?;
        if cover == Cover::Plain {
            return Err(failed(SaveKind::NotProtected));
        }
        let own = self.own_key().map_err(save_error)?;
        if own.is_none_or(|own| !eyes.contains(&own)) {
            return Err(failed(SaveKind::NoOwnKey));
        }
        let readers = self.readers(group).map_err(failed)?;
        if eyes.keys().all(|key| readers.contains(key)) {
            Ok(())
        } else {
            Err(failed(SaveKind::BadKey))
        }
    }
}
