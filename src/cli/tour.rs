//! `smil tour`: a trainer's tour on the made-up group, or what is handed out after it. Must not touch
//! the group files of anybody.

use std::path::Path;

use askama::Template;
use clap::ArgMatches;

use super::fault::{Fault, Value};
use super::whereabouts::shown;
use super::{Call, Done, Wanted, ask, demo};
use crate::app::Start;
use crate::app::look::Look;
use crate::content::USUAL_TOUR;
use crate::domain::language::{Band, Country, Lang};
use crate::domain::serious_card::SeriousNumber;
use crate::domain::tour::{Stop, Tour};
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::store;

/// The page for a browser and for paper: nothing in it is fetched from elsewhere, and nothing runs.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<!DOCTYPE html>
<html lang="{{ sheet.lang }}">
<head>
<meta charset="utf-8">
<title>{{ sheet.title }}</title>
<style>
@page { size: A4; margin: 16mm; }
html { font: 10.5pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; background: #fff; }
body { max-width: 178mm; margin: 0 auto; }
h1 { font-size: 17pt; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 5mm 0 1mm; }
p { margin: 0 0 1mm; }
ul { margin: 0 0 1mm; padding-left: 5mm; }
section { break-inside: avoid; }
.known, .made { color: #444; font-size: 9pt; }
</style>
</head>
<body>
<h1>{{ sheet.title }}</h1>
<p class="made">{{ sheet.about }}</p>
{%- for stop in sheet.stops %}
<section>
<h2>{{ stop.title }}</h2>
<ul>{% for point in stop.points %}<li>{{ point }}</li>{% endfor %}</ul>
<p>{{ stop.why }}</p>
<p class="known">{{ stop.known }}</p>
</section>
{%- endfor %}
<section>
<h2>{{ sheet.numbers.title }}</h2>
<ul>{% for number in sheet.numbers.lines %}<li>{{ number }}</li>{% endfor %}</ul>
</section>
<section>
<h2>{{ sheet.next.title }}</h2>
<p>{{ sheet.next.what }}</p>
</section>
</body>
</html>
"#
)]
struct Page<'a> {
    sheet: &'a Sheet,
}

/// What is handed out.
struct Sheet {
    lang: &'static str,
    title: String,
    about: String,
    stops: Vec<Told>,
    numbers: Numbers,
    next: Next,
}

/// Whom to call, where those who read this language are taken to be.
struct Numbers {
    title: String,
    lines: Vec<String>,
}

/// What there is to do after the tour.
struct Next {
    title: String,
    what: String,
}

/// A stop as it is handed out.
struct Told {
    title: String,
    points: Vec<String>,
    why: String,
    known: String,
}

impl Call<'_> {
    pub(super) fn tour(&self, matches: &ArgMatches, sub: &ArgMatches) -> Result<Done, Fault> {
        let id = ask::maybe(sub, "tour").unwrap_or(USUAL_TOUR);
        let tour = self.files.library.tour(id).map_err(Fault::Programme)?;
        match ask::maybe(sub, "handout") {
            Some(form) => self.hand_out(&tour, form, sub),
            None => self.give(tour, matches),
        }
    }

    fn give(&self, tour: Tour, matches: &ArgMatches) -> Result<Done, Fault> {
        let given = demo::Given {
            words: &self.words,
            library: &self.files.library,
            now: &self.around.now,
            seed: self.around.seed,
        };
        let made = demo::make(&self.files.places.state, &given)?;
        let wanted = self.wanted(matches, Start::Home)?;
        Ok(Done::Screen(Box::new(Wanted {
            data: made.store.places().data.clone(),
            state: made.store.places().state.clone(),
            start: Start::Tour {
                group: made.group.clone(),
                tour: Box::new(tour),
            },
            demo: Some(made),
            look: Look {
                // Nobody in it is anybody.
                hide_after: None,
                ..wanted.look
            },
            ..wanted
        })))
    }

    fn hand_out(&self, tour: &Tour, form: &str, sub: &ArgMatches) -> Result<Done, Fault> {
        let sheet = self.handout(tour);
        let page = match form {
            "html" => Page { sheet: &sheet }
                .render()
                .map_err(|_| Fault::NotPrinted)?,
            "md" => markdown(&sheet),
            other => return Err(Fault::value(Value::Handout, other)),
        };
        let Some(output) = sub.get_one::<std::path::PathBuf>("output") else {
            return Ok(Done::Said(page));
        };
        self.write_handout(output, &page)
    }

    fn write_handout(&self, output: &Path, page: &str) -> Result<Done, Fault> {
        store::make_file(output, page)?;
        let path = shown(output);
        Ok(Done::Said(say!(self.words, "tour-written", path = path)))
    }

    fn handout(&self, tour: &Tour) -> Sheet {
        let lang = self.words.lang();
        Sheet {
            lang: lang.code(),
            title: tour.title.or_empty(lang, BAND).to_owned(),
            about: say!(self.words, "tour-handout"),
            stops: tour
                .stops
                .iter()
                .map(|stop| self.stop(stop, lang))
                .collect(),
            numbers: Numbers {
                title: say!(self.words, "tour-numbers"),
                lines: self.numbers(lang),
            },
            next: self.next(),
        }
    }

    fn numbers(&self, lang: Lang) -> Vec<String> {
        let (card, _) = self.files.library.serious();
        let country = card
            .as_ref()
            .and_then(|c| c.country(Country::usual_for(lang)));
        let numbers = country.map_or(&[][..], |country| &country.call);
        let line = |number: &SeriousNumber| {
            let title = number.title.or_empty(lang, BAND);
            format!("{} – {title}", number.number)
        };
        numbers.iter().map(line).collect()
    }

    fn next(&self) -> Next {
        let key = key_for(Context::Group, Action::Rehearse);
        let key = key.map(|key| self.words.key(key)).unwrap_or_default();
        Next {
            title: say!(self.words, "tour-next"),
            what: say!(self.words, "tour-next-rehearse", key = key),
        }
    }

    fn stop(&self, stop: &Stop, lang: Lang) -> Told {
        let sources = stop.sources.or_none(lang, BAND).join(" ");
        Told {
            title: stop.title.or_empty(lang, BAND).to_owned(),
            points: stop.points.or_none(lang, BAND).to_vec(),
            why: stop.why.or_empty(lang, BAND).to_owned(),
            known: say!(self.words, "tour-known-from", sources = sources),
        }
    }
}

/// A tour is for grown-ups: which of the ages it is asked for says nothing.
const BAND: Band = Band::Younger;

fn markdown(sheet: &Sheet) -> String {
    let mut page = format!("# {}\n\n{}\n", sheet.title, sheet.about);
    for stop in &sheet.stops {
        page.push_str(&format!("\n## {}\n\n", stop.title));
        for point in &stop.points {
            page.push_str(&format!("- {point}\n"));
        }
        page.push_str(&format!("\n{}\n\n*{}*\n", stop.why, stop.known));
    }
    page.push_str(&format!("\n## {}\n\n", sheet.numbers.title));
    for number in &sheet.numbers.lines {
        page.push_str(&format!("- {number}\n"));
    }
    page.push_str(&format!(
        "\n## {}\n\n{}\n",
        sheet.next.title, sheet.next.what
    ));
    page
}
