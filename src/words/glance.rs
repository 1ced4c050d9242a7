//! Words for the group at a glance. Must not know how it is drawn.

use super::Words;
use super::story::numbered;
use crate::domain::glance::{AT_LEAST, AtASession, Glance};
use crate::domain::news::News;
use crate::domain::time::Zone;
use crate::say;

impl Words {
    /// A session in one line: its name, its day, what was left out.
    #[must_use]
    pub fn glance_session(&self, session: &AtASession<'_>, zone: Zone) -> String {
        let planned = session.place.planned;
        let number = session.number.filter(|_| !planned.dropped);
        let name = numbered(number, &planned.title);
        let day = self.date(session.day(zone));
        if planned.dropped {
            let dropped = say!(self, "group-dropped");
            return format!("{name} · {day} · {dropped}");
        }
        if session.skipped.is_empty() {
            return format!("{name} · {day}");
        }
        let list = session.skipped.join(", ");
        let left_out = say!(self, "glance-left-out", list = list);
        format!("{name} · {day} · {left_out}")
    }

    /// How many group sessions the course has, beside what the leaflet asks for.
    #[must_use]
    pub fn glance_count(&self, glance: &Glance<'_>) -> String {
        let (count, least) = (glance.offered, AT_LEAST);
        if glance.too_few() > 0 {
            say!(self, "glance-few", count = count, least = least)
        } else {
            say!(self, "glance-enough", count = count, least = least)
        }
    }

    /// What is new in one place.
    #[must_use]
    pub fn news(&self, news: &News) -> String {
        let mut parts = Vec::new();
        if news.notes > 0 {
            parts.push(say!(self, "news-notes", count = news.notes));
        }
        if news.talks > 0 {
            parts.push(say!(self, "news-talks", count = news.talks));
        }
        if news.to_do > 0 {
            parts.push(say!(self, "news-to-do", count = news.to_do));
        }
        if news.other > 0 {
            parts.push(say!(self, "news-other", count = news.other));
        }
        parts.join(", ")
    }
}
