//! The card for when something serious is told, as lines: what to say, what to ask oneself, whom
//! to call, what to do. Must not know where it is shown.

use super::Words;
use super::story::{Kind, Line};
use crate::domain::happening::SeriousKind;
use crate::domain::language::Band;
use crate::domain::serious_card::{SeriousCard, SeriousCountry};
use crate::domain::text::Lines;
use crate::say;

impl Words {
    /// A page of the card: of one kind, or what always helps. What is hard without being dangerous
    /// needs no authority: its page has no numbers and no duty.
    #[must_use]
    pub fn card(
        &self,
        card: &SeriousCard,
        kind: Option<SeriousKind>,
        country: Option<&SeriousCountry>,
        band: Band,
    ) -> Vec<Line> {
        let about = kind.and_then(|kind| card.about(kind));
        let all = |parts: &[&Lines]| -> Vec<String> {
            let parts = parts.iter();
            parts
                .flat_map(|part| self.lines_in_band(part, band))
                .collect()
        };
        let quoted = |texts: Vec<String>| texts.iter().map(|text| self.quote(text)).collect();
        let mut lines = Vec::new();
        let mut part = |name: String, kind, texts| add(&mut lines, &name, kind, texts);
        let (say, ask) = (say!(self, "card-say"), say!(self, "card-ask"));
        let to_do = say!(self, "card-do");
        let Some(about) = about else {
            part(say, Kind::Strong, quoted(all(&[&card.say])));
            part(ask, Kind::Body, all(&[&card.ask]));
            part(
                say!(self, "card-call"),
                Kind::Body,
                self.numbers(country, band),
            );
            part(to_do, Kind::Body, all(&[&card.to_do]));
            part(
                say!(self, "card-duty"),
                Kind::Body,
                self.duty(card, country, band),
            );
            return lines;
        };
        part(say, Kind::Strong, quoted(all(&[&about.say])));
        if about.kind == SeriousKind::Hard {
            part(ask, Kind::Body, all(&[&about.ask]));
            part(to_do, Kind::Body, all(&[&about.to_do]));
            return lines;
        }
        part(ask, Kind::Body, all(&[&card.ask, &about.ask]));
        part(to_do, Kind::Body, all(&[&about.to_do]));
        part(
            say!(self, "card-call"),
            Kind::Body,
            self.numbers(country, band),
        );
        part(
            say!(self, "card-duty"),
            Kind::Body,
            self.duty(card, country, band),
        );
        lines
    }

    /// What a page of the card is called.
    #[must_use]
    pub fn card_page(&self, card: &SeriousCard, kind: Option<SeriousKind>, band: Band) -> String {
        let Some(kind) = kind else {
            return say!(self, "card-always");
        };
        let title = card
            .about(kind)
            .map(|about| self.in_band(&about.title, band));
        title
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| self.serious_kind(kind))
    }

    /// The numbers of a country, each with when it is called.
    #[must_use]
    pub fn numbers(&self, country: Option<&SeriousCountry>, band: Band) -> Vec<String> {
        let numbers = country.map_or(&[][..], |country| &country.call);
        let line = |number: &crate::domain::serious_card::SeriousNumber| {
            let title = self.in_band(&number.title, band);
            format!("{}  {title}", number.number)
        };
        let own = country.map(|country| self.in_band(&country.own_numbers, band));
        let own = own.filter(|own| !own.is_empty());
        numbers.iter().map(line).chain(own).collect()
    }

    /// What the duty to inform says there, and what the user representative is told of it.
    #[must_use]
    pub fn duty(
        &self,
        card: &SeriousCard,
        country: Option<&SeriousCountry>,
        band: Band,
    ) -> Vec<String> {
        let duty = country.map(|country| self.lines_in_band(&country.duty, band));
        let mut duty = duty.unwrap_or_default();
        let own = self.in_band(&card.user_representative, band);
        duty.extend((!own.is_empty()).then_some(own));
        duty
    }
}

/// The name of a part stands before its first line.
fn add(lines: &mut Vec<Line>, name: &str, kind: Kind, texts: Vec<String>) {
    if texts.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(Line::edge(Kind::Body, ""));
    }
    for (n, text) in texts.into_iter().enumerate() {
        let lead = if n == 0 { name } else { "" };
        lines.push(Line::led(kind, lead, text));
    }
}
