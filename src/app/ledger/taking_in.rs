//! What comes to an open group from outside: what other leaders wrote, what vanished, who is
//! forgotten. Must not ask anybody, nor read a file.

use super::deed::Deed;
use super::{OpenGroup, notice};
use crate::app::effect::{Effect, Which};
use crate::app::ids::Ids;
use crate::app::message::Taking;
use crate::app::vanished::say_again;
use crate::domain::forget::{AllForgotten, in_group};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::domain::vanished::Vanished;
use crate::store::Read;

/// What is no longer here since something was taken in.
#[derive(Clone, Copy)]
enum Since {
    /// Children are forgotten: anything may have told of them.
    Children,
    /// Some records are gone, and no more than those.
    Records,
}

impl OpenGroup {
    /// Takes in what was read of it again.
    pub fn take_in(&mut self, read: Read<GroupRecord>, taking: Taking, ids: &mut Ids) {
        let before = AllForgotten::of(&self.book);
        match taking {
            Taking::Beside => self.book.merge(read.book),
            Taking::Instead => self.book = read.book,
        }
        self.troubles = read.troubles;
        notice(&self.book, ids);
        let all = AllForgotten::of(&self.book);
        if all != before {
            let children = !all.forgets_the_same(&before);
            self.forget(
                &all,
                if children {
                    Since::Children
                } else {
                    Since::Records
                },
            );
        }
    }

    /// Leaves out whom the group has forgotten, and what is gone; nothing of it can be brought back
    /// by `undo`.
    fn forget(&mut self, all: &AllForgotten, since: Since) {
        self.book = all.leave_out(&in_group(), std::mem::take(&mut self.book));
        for (planned, session) in &mut self.sessions {
            session.forget(planned, all);
        }
        let stays = |deed: &Deed| match since {
            Since::Children => false,
            Since::Records => !deed.is_of(|place, record| all.is_gone(place, record)),
        };
        self.done.retain(stays);
        self.undone.retain(stays);
    }

    /// Takes in what was read of an open session again.
    pub fn take_in_session(
        &mut self,
        planned: &Id,
        read: Read<SessionRecord>,
        taking: Taking,
        ids: &mut Ids,
        now: &Now,
    ) {
        if let Some(session) = self.sessions.get_mut(planned) {
            session.take_in(read, taking, now);
            notice(&session.book, ids);
            session.forget(planned, &AllForgotten::of(&self.book));
        }
    }

    /// Says again what vanished, as the words of who wrote it. Not to be taken back by `undo`.
    pub fn say_again(&mut self, vanished: &Vanished, ids: &mut Ids, now: &Now) -> Vec<Effect> {
        let mut files = Vec::new();
        for (planned, from) in &vanished.from_sessions {
            let Some(session) = self.sessions.get_mut(planned) else {
                continue;
            };
            if session.say_again(from, || ids.stamp(now.wall)) {
                files.push(Which::Session(planned.clone()));
            }
        }
        if say_again(&mut self.book, &vanished.from_group, || ids.stamp(now.wall)) {
            files.push(Which::Group);
        }
        self.to_save(files)
    }
}
