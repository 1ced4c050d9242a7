//! What the next session's preparation takes from what was written before: what is to be followed
//! up, what follows for the day, what the leaders wanted to carry on. Children may look on: names
//! stand there only when they are asked for. Must not know where it is shown.

use super::App;
use crate::domain::asked::Asked;
use crate::domain::group::{MadeFrom, Open, Private};
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::input::{Action, Context, key_for};
use crate::say;

/// A part of the preparation; never without a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is called.
    pub heading: String,
    /// What it says.
    pub lines: Vec<String>,
}

impl Part {
    fn of(heading: String, lines: Vec<String>) -> Option<Self> {
        (!lines.is_empty()).then_some(Self { heading, lines })
    }
}

impl App {
    /// The preparation of a planned session, for a place with keys of its own.
    #[must_use]
    pub fn preparation(&self, planned: &Id, children: Children, place: Context) -> Vec<Part> {
        let parts = [
            self.told_last_time(planned),
            self.to_follow_up(place),
            self.for_the_day(children, place),
            self.carried_over(planned, children, place),
        ];
        parts.into_iter().flatten().collect()
    }

    /// Whether anything in a preparation is hidden until it is asked for.
    pub(super) fn hides_in_preparation(&self, planned: &Id) -> bool {
        let group = self.group.as_ref();
        group.is_some_and(|group| !group.book.for_the_day().is_empty())
            || !self.to_carry_on(planned).is_empty()
    }

    fn key_name(&self, place: Context, action: Action) -> String {
        let key = key_for(place, action).map(|key| self.words.key(key));
        key.unwrap_or_default()
    }

    /// That something serious was told in the session before, and has become neither a concern nor
    /// a follow-up. Children may read along: what kind of thing it was is read where it stands.
    fn told_last_time(&self, planned: &Id) -> Option<Part> {
        let words = &self.words;
        let group = self.group.as_ref()?;
        let last = *group.before(planned).last()?;
        let session = group.sessions.get(last)?;
        let is_open = |record: &Id| {
            let from = MadeFrom {
                planned: last.clone(),
                record: record.clone(),
            };
            group.book.concern_from(&from).is_none()
                && group.book.follow_up(&from.follow_up_id()).is_none()
        };
        let mut told = session.book.serious_for_all().into_iter();
        told.find(|(id, it)| !it.being_written && is_open(id))?;
        let text = say!(
            words,
            "before-told-open",
            session = self.planned_of(last)?.title.as_str(),
            key = self.key_name(Context::Group, Action::ReadSession)
        );
        Part::of(say!(words, "before-told"), vec![text])
    }

    /// How much is to be followed up, concerns apart: what, only after a key.
    fn to_follow_up(&self, place: Context) -> Option<Part> {
        let words = &self.words;
        let all = self.group.as_ref()?.book.open_for_all();
        let open = Open::of(&all)?;
        let concerns = all.iter().filter(|(_, to_do)| to_do.is_concern()).count();
        let others = all.len() - concerns;
        let concerns =
            (concerns > 0).then(|| say!(words, "before-to-do-concerns", count = concerns));
        let others = (others > 0).then(|| say!(words, "before-to-do-count", count = others));
        let first = open.next.map(|day| {
            let day = words.date(day);
            say!(words, "before-to-do-first", day = day)
        });
        let line = [concerns, others, first].into_iter().flatten();
        let line = line.collect::<Vec<_>>().join(" · ");
        let key = self.key_name(place, Action::FollowUps);
        Part::of(say!(words, "before-to-do", key = key), vec![line])
    }

    /// Food, pick-up and consent.
    fn for_the_day(&self, children: Children, place: Context) -> Option<Part> {
        let words = &self.words;
        let day = self.group.as_ref()?.book.for_the_day();
        match children {
            Children::Shown => Part::of(say!(words, "day-heading"), words.for_the_day(&day)),
            Children::Hidden => {
                let key = self.key_name(place, Action::Show);
                let heading = say!(words, "day-heading-hidden", key = key);
                Part::of(heading, words.for_the_day_hidden(&day))
            }
        }
    }

    /// What was to be carried on from the session before. It may name a child.
    fn carried_over(&self, planned: &Id, children: Children, place: Context) -> Option<Part> {
        let (words, texts) = (&self.words, self.to_carry_on(planned));
        match children {
            Children::Shown => {
                let texts = texts.iter().map(|text| text.show().to_owned());
                Part::of(say!(words, "before-carried-over"), texts.collect())
            }
            Children::Hidden if texts.is_empty() => None,
            Children::Hidden => {
                let key = self.key_name(place, Action::Show);
                let heading = say!(words, "before-carried-over-hidden", key = key);
                let count = say!(words, "hidden-answers", count = texts.len());
                Part::of(heading, vec![count])
            }
        }
    }

    /// What was to be carried on from the session before, as far as that has been read.
    fn to_carry_on(&self, planned: &Id) -> Vec<&Private> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let before = group.before(planned);
        let last = before.last().and_then(|last| group.sessions.get(*last));
        let roles = Asked::ROLES.into_iter();
        let debriefs = roles.filter_map(|role| last?.book.debrief(role));
        let texts = debriefs.map(|debrief| &debrief.carry_on);
        texts.filter(|text| !text.is_empty()).collect()
    }
}
