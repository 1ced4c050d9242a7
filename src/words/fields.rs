//! What the fields of programme files are for: the one table that both the files which leaders
//! begin from and the documentation are written from. Must not know any file.

use super::Words;
use crate::content::{Element, Notes, ToolTexts};
use crate::say;

impl Notes for Words {
    fn file(&self, element: Element) -> String {
        match element {
            Element::Head => say!(self, "about-file-head"),
            Element::Tool => say!(self, "about-file-tool"),
            Element::Serious => say!(self, "about-file-serious"),
            _ => say!(self, "about-file-session"),
        }
    }

    fn field(&self, element: Element, name: &str) -> Option<String> {
        let about = self.about_field(element, name)?;
        let values = element.values(name);
        if values.is_empty() {
            return Some(about);
        }
        let names = values.join(", ");
        let values = if matches!(name, "bands" | "themes" | "places" | "needs" | "means")
            || (element, name) == (Element::Event, "steps")
        {
            say!(self, "about-some-of", names = names)
        } else {
            say!(self, "about-one-of", names = names)
        };
        Some(format!("{about} {values}"))
    }
}

impl Words {
    /// What a field is for, without the names that can stand in it; `None` when nobody knows it.
    fn about_field(&self, element: Element, name: &str) -> Option<String> {
        let own = match element {
            Element::Head => self.about_head(name),
            Element::Session => self.about_session(name),
            Element::Step | Element::Change => self.about_step(element, name),
            Element::Tool => self.about_tool(name),
            Element::Exercise | Element::Round | Element::Phase => self.about_exercise(name),
            Element::Span => self.about_span(name),
            Element::Serious
            | Element::SeriousAbout
            | Element::SeriousCountry
            | Element::SeriousNumber => self.about_serious(element, name),
            Element::Event | Element::Outcome => self.about_event(name),
            Element::Tour | Element::Stop | Element::Try => self.about_tour(element, name),
            Element::QuestionSet | Element::Scale | Element::OpenQuestion => {
                self.about_questions(element, name)
            }
            Element::Question | Element::Variant | Element::Meanwhile => None,
        };
        own.or_else(|| self.about_any(name))
    }

    fn about_head(&self, name: &str) -> Option<String> {
        Some(match name {
            "id" => say!(self, "about-head-id"),
            "bands" => say!(self, "about-head-bands"),
            "language" => say!(self, "about-language"),
            "at_least" => say!(self, "about-at-least"),
            "ritual_of" => say!(self, "about-ritual-of"),
            "ritual" => say!(self, "about-ritual"),
            "ritual_order" => say!(self, "about-ritual-order"),
            "sessions" => say!(self, "about-sessions"),
            "parent_meetings" => say!(self, "about-parent-meetings"),
            _ => return None,
        })
    }

    fn about_session(&self, name: &str) -> Option<String> {
        Some(match name {
            "id" => say!(self, "about-file-id"),
            "kind" => say!(self, "about-session-kind"),
            "setting" => say!(self, "about-setting"),
            "minutes" => say!(self, "about-session-minutes"),
            "buffer" => say!(self, "about-buffer"),
            "themes" => say!(self, "about-session-themes"),
            "prepare" => say!(self, "about-prepare"),
            "lead" => say!(self, "about-lead"),
            "bring" => say!(self, "about-bring"),
            "send_home" => say!(self, "about-send-home"),
            "tell_parents" => say!(self, "about-tell-parents"),
            "steps" => say!(self, "about-steps"),
            _ => return None,
        })
    }

    fn about_step(&self, element: Element, name: &str) -> Option<String> {
        Some(match name {
            "ritual" if element == Element::Change => say!(self, "about-change-ritual"),
            "kind" => say!(self, "about-step-kind"),
            "minutes" => say!(self, "about-step-minutes"),
            "least" => say!(self, "about-least"),
            "tips" => say!(self, "about-tips"),
            "user_representative" => say!(self, "about-user-representative"),
            "questions" => say!(self, "about-questions"),
            "variants" => say!(self, "about-variants"),
            "exercises" => say!(self, "about-exercises"),
            "tools" => say!(self, "about-tools"),
            "meanwhile" => say!(self, "about-meanwhile"),
            _ => return None,
        })
    }

    fn about_tool(&self, name: &str) -> Option<String> {
        Some(match name {
            "id" => say!(self, "about-file-id"),
            "kind" => say!(self, "about-tool-kind"),
            "themes" => say!(self, "about-tool-themes"),
            "minutes" => say!(self, "about-tool-minutes"),
            "children" => say!(self, "about-tool-children"),
            "reading" => say!(self, "about-reading"),
            "energy" => say!(self, "about-energy"),
            "places" => say!(self, "about-places"),
            "needs" => say!(self, "about-needs"),
            _ => return None,
        })
    }

    fn about_exercise(&self, name: &str) -> Option<String> {
        Some(match name {
            "times" => say!(self, "about-times"),
            "phases" => say!(self, "about-phases"),
            "kind" => say!(self, "about-phase-kind"),
            "seconds" => say!(self, "about-seconds"),
            "say" => say!(self, "about-phase-say"),
            _ => return None,
        })
    }

    fn about_serious(&self, element: Element, name: &str) -> Option<String> {
        Some(match (element, name) {
            (Element::Serious, "id") => say!(self, "about-file-id"),
            (Element::SeriousNumber, "title") => say!(self, "about-number-title"),
            (_, "ask") => say!(self, "about-serious-ask"),
            (_, "user_representative") => say!(self, "about-serious-representative"),
            (_, "kinds") => say!(self, "about-serious-kinds"),
            (_, "countries") => say!(self, "about-serious-countries"),
            (_, "kind") => say!(self, "about-serious-kind"),
            (_, "country") => say!(self, "about-serious-country"),
            (_, "call") => say!(self, "about-serious-call"),
            (_, "own_numbers") => say!(self, "about-serious-own-numbers"),
            (_, "duty") => say!(self, "about-serious-duty"),
            (_, "number") => say!(self, "about-serious-number"),
            _ => return None,
        })
    }

    fn about_event(&self, name: &str) -> Option<String> {
        Some(match name {
            "id" => say!(self, "about-file-id"),
            "tell" => say!(self, "about-event-tell"),
            "steps" => say!(self, "about-event-steps"),
            "when" => say!(self, "about-event-when"),
            "outcomes" => say!(self, "about-event-outcomes"),
            "means" => say!(self, "about-event-means"),
            "why" => say!(self, "about-event-why"),
            _ => return None,
        })
    }

    fn about_tour(&self, element: Element, name: &str) -> Option<String> {
        Some(match (element, name) {
            (Element::Tour, "id") => say!(self, "about-file-id"),
            (_, "stops") => say!(self, "about-tour-stops"),
            (_, "points") => say!(self, "about-tour-points"),
            (_, "sources") => say!(self, "about-tour-sources"),
            (_, "try") => say!(self, "about-tour-try"),
            (_, "on") => say!(self, "about-tour-on"),
            (Element::Try, "do") => say!(self, "about-tour-do"),
            _ => return None,
        })
    }

    fn about_questions(&self, element: Element, name: &str) -> Option<String> {
        Some(match (element, name) {
            (Element::QuestionSet, "id") => say!(self, "about-file-id"),
            (Element::QuestionSet, "title") => say!(self, "about-questions-title"),
            (_, "id") => say!(self, "about-question-id"),
            (_, "occasion") => say!(self, "about-occasion"),
            (_, "who") => say!(self, "about-who"),
            (_, "lead") => say!(self, "about-questions-lead"),
            (_, "scales") => say!(self, "about-scales"),
            (_, "open") => say!(self, "about-open"),
            (_, "ask") => say!(self, "about-asked"),
            (_, "low") => say!(self, "about-low"),
            (_, "high") => say!(self, "about-high"),
            _ => return None,
        })
    }

    fn about_span(&self, name: &str) -> Option<String> {
        Some(match name {
            "from" => say!(self, "about-from"),
            "to" => say!(self, "about-to"),
            _ => return None,
        })
    }

    /// What a field is for wherever it stands.
    fn about_any(&self, name: &str) -> Option<String> {
        Some(match name {
            "format" => say!(self, "about-format"),
            "id" => say!(self, "about-id"),
            "title" => say!(self, "about-title"),
            "source" => say!(self, "about-source"),
            "bands" => say!(self, "about-bands"),
            "aims" => say!(self, "about-aims"),
            "materials" => say!(self, "about-materials"),
            "why" => say!(self, "about-why"),
            "do" => say!(self, "about-do"),
            "say" => say!(self, "about-say"),
            "ask" => say!(self, "about-ask"),
            "fewer" => say!(self, "about-fewer"),
            "instead" => say!(self, "about-instead"),
            "talk" => say!(self, "about-talk"),
            "rounds" => say!(self, "about-rounds"),
            _ => return None,
        })
    }

    /// The texts that a new entry of the toolbox begins with.
    #[must_use]
    pub fn example_tool(&self) -> ToolTexts {
        ToolTexts {
            title: say!(self, "example-title"),
            aims: say!(self, "example-aims"),
            materials: say!(self, "example-materials"),
            to_do: say!(self, "example-do"),
            say: say!(self, "example-say"),
            fewer: say!(self, "example-fewer"),
            instead: say!(self, "example-instead"),
            talk: say!(self, "example-talk"),
            why: say!(self, "example-why"),
            source: say!(self, "example-source"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Lang;

    #[test]
    fn every_field_that_exists_is_explained_and_no_other() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for element in Element::ALL {
                for name in element.fields() {
                    assert!(words.field(element, name).is_some(), "{element:?} {name}");
                }
                assert_eq!(words.field(element, "weather"), None);
            }
        }
    }

    #[test]
    fn the_names_that_can_stand_in_a_field_are_named() {
        let note = Words::new(Lang::En)
            .field(Element::Session, "setting")
            .unwrap();
        assert!(note.ends_with("One of: room, away."), "{note}");
    }
}
