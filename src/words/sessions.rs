//! Words for sessions in a group's plan: their kind, their state, who came. Must not know when
//! they are shown.

use super::Words;
use crate::domain::group::{Frame, Standing};
use crate::domain::language::{Band, Country, Lang};
use crate::domain::programme::SessionKind;
use crate::say;

impl Words {
    /// What kind of session it is, in one word; nothing for the children's own.
    #[must_use]
    pub fn kind_mark(&self, kind: SessionKind) -> Option<String> {
        match kind {
            SessionKind::Children => None,
            SessionKind::Family => Some(say!(self, "group-family")),
            SessionKind::Parents => Some(say!(self, "group-parents")),
        }
    }

    /// What kind of session it is.
    #[must_use]
    pub fn kind(&self, kind: SessionKind) -> String {
        match kind {
            SessionKind::Children => say!(self, "group-kind-children"),
            SessionKind::Family => say!(self, "group-kind-family"),
            SessionKind::Parents => say!(self, "group-kind-parents"),
        }
    }

    /// Who came, and how long it took where that was measured.
    #[must_use]
    pub fn held(&self, standing: &Standing) -> String {
        let minutes = match standing.minutes {
            0 => None,
            minutes => Some(say!(self, "group-minutes", count = minutes)),
        };
        joined([Some(self.who_came(standing)), minutes])
    }

    /// Who came: of those who did not, nothing is said.
    #[must_use]
    pub fn who_came(&self, standing: &Standing) -> String {
        let children = match standing.children {
            0 => None,
            count => Some(say!(self, "group-children", count = count)),
        };
        let grown_ups = match standing.grown_ups {
            0 => None,
            count => Some(say!(self, "group-grown-ups", count = count)),
        };
        joined([children, grown_ups])
    }

    /// An age band.
    #[must_use]
    pub fn ages(&self, band: Band) -> String {
        let (from, to) = band.ages();
        say!(self, "group-ages", from = from, to = to)
    }

    /// How often a group meets.
    #[must_use]
    pub fn rhythm(&self, every_weeks: u8) -> String {
        say!(self, "group-rhythm", weeks = every_weeks)
    }

    /// A group in one line: its programme, its age, when it meets.
    #[must_use]
    pub fn group_line(&self, frame: &Frame, programme: &str) -> String {
        say!(
            self,
            "group-line",
            programme = programme,
            ages = self.ages(frame.band),
            rhythm = self.rhythm(frame.every_weeks),
            time = self.at_time(frame.time)
        )
    }

    /// The name of a language.
    #[must_use]
    pub fn language(&self, lang: Lang) -> String {
        match lang {
            Lang::Nb => say!(self, "form-language-nb"),
            Lang::Da => say!(self, "form-language-da"),
            Lang::En => say!(self, "form-language-en"),
        }
    }

    /// The name of a country.
    #[must_use]
    pub fn country(&self, country: Country) -> String {
        match country {
            Country::Norway => say!(self, "form-country-norway"),
            Country::Denmark => say!(self, "form-country-denmark"),
        }
    }
}

/// The parts that there are, on one line.
fn joined(parts: [Option<String>; 2]) -> String {
    let parts = parts.into_iter().flatten();
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::group::State;

    #[test]
    fn a_meeting_of_the_parents_says_nothing_of_children() {
        let meeting = Standing {
            children: 0,
            grown_ups: 9,
            minutes: 95,
            held: 0,
            day: None,
            state: State::Done,
        };
        let told = [
            (Lang::Nb, "9 voksne · 95 min"),
            (Lang::Da, "9 voksne · 95 min"),
            (Lang::En, "9 adults · 95 min"),
        ];
        for (lang, expected) in told {
            assert_eq!(Words::new(lang).held(&meeting), expected);
        }
        let nobody = Standing {
            children: 0,
            grown_ups: 0,
            minutes: 0,
            held: 0,
            day: None,
            state: State::Done,
        };
        assert_eq!(Words::new(Lang::En).held(&nobody), "");
    }
}
