//! What was listened to, in words: going aside, held words, what serious was told, small signs.
//! Must not know why somebody asks.

use super::{Kind, Line, shown};
use crate::domain::group::Private;
use crate::domain::happening::{SeriousKind, Settled, SmallSign};
use crate::domain::story::{About, AsideTold, HeldTold, NoteTime, SeriousTold};
use crate::say;
use crate::words::Words;

impl Words {
    pub(super) fn aside(&self, told: &AsideTold) -> Line {
        Line::led(Kind::Quiet, self.time(told.at), self.went_aside(told))
    }

    /// That somebody went aside, in a sentence.
    #[must_use]
    pub fn went_aside(&self, told: &AsideTold) -> String {
        let who = match &told.who {
            Some(name) => name.show().to_owned(),
            None => say!(self, "aside-somebody"),
        };
        let child = match &told.child {
            About::Child(name) => name.show().to_owned(),
            About::Group | About::Gone => say!(self, "aside-a-child"),
        };
        match told.back {
            Some(back) => {
                let back = self.at_time(back);
                say!(self, "aside-until", who = who, child = child, time = back)
            }
            None => say!(self, "aside-went", who = who, child = child),
        }
    }

    pub(super) fn held_word(&self, told: &HeldTold) -> Vec<Line> {
        let word = if told.word.is_empty() {
            say!(self, "held-no-word")
        } else {
            told.word.show().to_owned()
        };
        let settled = self.settled(told.settled);
        let mut lines = self.circumstances(told.at, told.step.as_ref(), &told.child, None);
        lines.push(Line::led(Kind::Body, "", word));
        lines.push(Line::led(Kind::Quiet, "", format!("→ {settled}")));
        lines
    }

    pub(super) fn serious(&self, told: &SeriousTold) -> Vec<Line> {
        let about = told.about.map(|kind| self.serious_kind(kind));
        let mut lines = self.circumstances(told.at, told.step.as_ref(), &told.child, about);
        if !told.words.is_empty() {
            lines.push(Line::led(Kind::Body, "", told.words.show()));
        }
        lines
    }

    /// When, in which step, by whom, about what: as far as somebody said.
    fn circumstances(
        &self,
        at: NoteTime,
        step: Option<&Private>,
        child: &About,
        about: Option<String>,
    ) -> Vec<Line> {
        let (lead, day) = self.note_time(at);
        let child = match child {
            About::Child(name) => Some(name.show().to_owned()),
            other => self.about(other),
        };
        let head = [day, shown(step), child, about];
        let head: Vec<String> = head.into_iter().flatten().collect();
        vec![Line::led(Kind::Quiet, lead, head.join(" · "))]
    }

    pub(super) fn signs_of(&self, name: &Private, signs: &[SmallSign]) -> String {
        format!("{}: {}", name.show(), self.signs(signs.iter().copied()))
    }

    /// Small signs in a row.
    #[must_use]
    pub fn signs(&self, signs: impl IntoIterator<Item = SmallSign>) -> String {
        let names: Vec<String> = signs.into_iter().map(|sign| self.sign(sign)).collect();
        names.join(", ")
    }

    /// What a small sign is called.
    #[must_use]
    pub fn sign(&self, sign: SmallSign) -> String {
        match sign {
            SmallSign::Hungry => say!(self, "sign-hungry"),
            SmallSign::Tired => say!(self, "sign-tired"),
            SmallSign::Cold => say!(self, "sign-cold"),
            SmallSign::Sad => say!(self, "sign-sad"),
            SmallSign::Restless => say!(self, "sign-restless"),
            SmallSign::Bright => say!(self, "sign-bright"),
        }
    }

    /// What was decided about a held word.
    #[must_use]
    pub fn settled(&self, settled: Option<Settled>) -> String {
        match settled {
            None => say!(self, "settled-not"),
            Some(Settled::CameBack) => say!(self, "settled-came-back"),
            Some(Settled::AfterSession) => say!(self, "settled-after-session"),
            Some(Settled::NextTime) => say!(self, "settled-next-time"),
            Some(Settled::FollowUp) => say!(self, "settled-follow-up"),
            Some(Settled::LetGo) => say!(self, "settled-let-go"),
        }
    }

    /// What something serious is about.
    #[must_use]
    pub fn serious_kind(&self, kind: SeriousKind) -> String {
        match kind {
            SeriousKind::ParentDying => say!(self, "serious-parent-dying"),
            SeriousKind::OwnDying => say!(self, "serious-own-dying"),
            SeriousKind::Violence => say!(self, "serious-violence"),
            SeriousKind::Hard => say!(self, "serious-hard"),
        }
    }
}
