//! Words for the toolbox: what entries are about and ask for, an entry in full, the filters. Must
//! not know where they are shown.

use super::Words;
use super::story::{Kind, Line};
use crate::domain::language::Band;
use crate::domain::text::Text;
use crate::domain::toolbox::{
    Asked, Energy, OnHand, Place, Reading, Span, Theme, Tool, ToolKind, Wish,
};
use crate::say;

impl Words {
    /// An entry in full, for a band.
    #[must_use]
    pub fn tool(&self, tool: &Tool, band: Band) -> Vec<Line> {
        let mut lines = vec![
            Line::edge(Kind::Title, self.in_band(&tool.title, band)),
            Line::edge(Kind::Quiet, self.tool_facts(tool)),
            Line::edge(Kind::Quiet, self.tool_demands(tool)),
        ];
        let mut part = |heading: String, texts: Vec<String>| {
            if !texts.is_empty() {
                lines.push(Line::edge(Kind::Section, heading));
                let texts = texts.into_iter();
                lines.extend(texts.map(|text| Line::edge(Kind::Body, text)));
            }
        };
        let dashed = |texts: Vec<String>| texts.iter().map(|text| format!("– {text}")).collect();
        let quoted = |texts: Vec<String>| texts.iter().map(|text| self.quote(text)).collect();
        let one = |text: &Text| -> Vec<String> {
            let text = self.in_band(text, band);
            (!text.is_empty()).then_some(text).into_iter().collect()
        };
        part(
            say!(self, "tool-aims"),
            self.lines_in_band(&tool.aims, band),
        );
        part(
            say!(self, "tool-materials"),
            dashed(self.lines_in_band(&tool.materials, band)),
        );
        part(
            say!(self, "tool-do"),
            dashed(self.lines_in_band(&tool.to_do, band)),
        );
        part(
            say!(self, "tool-say"),
            quoted(self.lines_in_band(&tool.say, band)),
        );
        part(say!(self, "tool-phases"), self.phases(tool, band));
        part(say!(self, "tool-fewer"), one(&tool.fewer));
        part(say!(self, "tool-instead"), one(&tool.instead));
        part(
            say!(self, "tool-talk"),
            quoted(self.lines_in_band(&tool.talk, band)),
        );
        part(say!(self, "tool-why"), one(&tool.why));
        part(say!(self, "tool-source"), one(&tool.source));
        lines.push(Line::edge(Kind::Quiet, ""));
        let id = say!(self, "tool-id", id = tool.id.as_str());
        lines.push(Line::edge(Kind::Quiet, id));
        lines
    }

    /// What is said in a relaxation exercise, in order, once each.
    fn phases(&self, tool: &Tool, band: Band) -> Vec<String> {
        let phases = tool.rounds.iter().flat_map(|round| &round.phases);
        let said = phases.map(|phase| self.in_band(&phase.say, band));
        said.filter(|text| !text.is_empty())
            .map(|text| self.quote(&text))
            .collect()
    }

    /// What it is, what about, how long and for how many.
    #[must_use]
    pub fn tool_facts(&self, tool: &Tool) -> String {
        let themes: Vec<String> = tool.themes.iter().map(|t| self.theme(*t)).collect();
        let children = self.span(tool.children);
        [
            self.tool_kind(tool.kind),
            themes.join(", "),
            say!(self, "tool-minutes", minutes = self.span(tool.minutes)),
            say!(self, "tool-children", children = children),
        ]
        .join(" · ")
    }

    /// How lively it is, what it asks, and where it can be done.
    fn tool_demands(&self, tool: &Tool) -> String {
        let places: Vec<String> = tool.places.iter().map(|p| self.tool_place(*p)).collect();
        [
            self.energy(tool.energy),
            self.reading(tool.reading),
            places.join(", "),
        ]
        .join(" · ")
    }

    /// `5–10`, or `5` where both are the same.
    #[must_use]
    pub fn span(&self, span: Span) -> String {
        if span.from == span.to {
            span.from.to_string()
        } else {
            format!("{}–{}", span.from, span.to)
        }
    }

    /// A filter's name and what it is set to.
    #[must_use]
    pub fn wish_kind(&self, kind: Option<ToolKind>) -> String {
        kind.map_or_else(
            || say!(self, "filter-any-kind"),
            |kind| self.tool_kind(kind),
        )
    }

    /// What it is to be about.
    #[must_use]
    pub fn wish_theme(&self, theme: Option<Theme>) -> String {
        theme.map_or_else(|| say!(self, "filter-any-theme"), |theme| self.theme(theme))
    }

    /// How many children there are.
    #[must_use]
    pub fn wish_children(&self, children: Option<u16>) -> String {
        children.map_or_else(
            || say!(self, "filter-any-children"),
            |children| say!(self, "tool-children", children = children.to_string()),
        )
    }

    /// How many minutes there are.
    #[must_use]
    pub fn wish_minutes(&self, minutes: Option<u16>) -> String {
        minutes.map_or_else(
            || say!(self, "filter-any-minutes"),
            |minutes| say!(self, "filter-minutes", minutes = minutes),
        )
    }

    /// The most reading and writing.
    #[must_use]
    pub fn wish_reading(&self, reading: Option<Reading>) -> String {
        match reading {
            None | Some(Reading::Some) => say!(self, "filter-any-reading"),
            Some(Reading::None) => say!(self, "reading-none"),
            Some(Reading::ALittle) => say!(self, "filter-little-reading"),
        }
    }

    /// How lively it is to be.
    #[must_use]
    pub fn wish_energy(&self, energy: Option<Energy>) -> String {
        energy.map_or_else(
            || say!(self, "filter-any-energy"),
            |energy| self.energy(energy),
        )
    }

    /// Where it is to be done.
    #[must_use]
    pub fn wish_place(&self, place: Option<Place>) -> String {
        place.map_or_else(
            || say!(self, "filter-any-place"),
            |place| self.tool_place(place),
        )
    }

    /// What materials may be needed.
    #[must_use]
    pub fn on_hand(&self, on_hand: OnHand) -> String {
        match on_hand {
            OnHand::Anything => say!(self, "filter-any-things"),
            OnHand::TheUsual => say!(self, "filter-usual-things"),
            OnHand::Nothing => say!(self, "filter-no-things"),
        }
    }

    /// Whether only what the group has not done may come.
    #[must_use]
    pub fn new_to_us(&self, wish: &Wish) -> String {
        match wish.new_to_us {
            Asked::No => say!(self, "filter-also-used"),
            Asked::Yes => say!(self, "filter-new-to-us"),
        }
    }

    /// Whether only favourites may come.
    #[must_use]
    pub fn favourites(&self, wish: &Wish) -> String {
        match wish.favourites {
            Asked::No => say!(self, "filter-all"),
            Asked::Yes => say!(self, "filter-favourites"),
        }
    }

    fn tool_kind(&self, kind: ToolKind) -> String {
        match kind {
            ToolKind::Activity => say!(self, "tool-kind-activity"),
            ToolKind::Talk => say!(self, "tool-kind-talk"),
            ToolKind::Relaxation => say!(self, "tool-kind-relaxation"),
        }
    }

    fn theme(&self, theme: Theme) -> String {
        match theme {
            Theme::GettingToKnow => say!(self, "theme-getting-to-know"),
            Theme::Feelings => say!(self, "theme-feelings"),
            Theme::Illness => say!(self, "theme-illness"),
            Theme::Body => say!(self, "theme-body"),
            Theme::Cooperation => say!(self, "theme-cooperation"),
            Theme::Network => say!(self, "theme-network"),
            Theme::BeingMe => say!(self, "theme-being-me"),
            Theme::Hope => say!(self, "theme-hope"),
            Theme::Endings => say!(self, "theme-endings"),
        }
    }

    fn energy(&self, energy: Energy) -> String {
        match energy {
            Energy::Calm => say!(self, "energy-calm"),
            Energy::Middle => say!(self, "energy-middle"),
            Energy::Lively => say!(self, "energy-lively"),
        }
    }

    fn reading(&self, reading: Reading) -> String {
        match reading {
            Reading::None => say!(self, "reading-none"),
            Reading::ALittle => say!(self, "reading-a-little"),
            Reading::Some => say!(self, "reading-some"),
        }
    }

    fn tool_place(&self, place: Place) -> String {
        match place {
            Place::Table => say!(self, "place-table"),
            Place::Floor => say!(self, "place-floor"),
            Place::Hall => say!(self, "place-hall"),
            Place::Outdoors => say!(self, "place-outdoors"),
        }
    }
}
