//! A document as one page for a browser: on a phone, on a laptop and on A4. Nothing in it is fetched
//! from elsewhere and nothing runs; pictures of figures are drawn in it. Must not know what is told.

mod drawing;

use askama::Template;
use drawing::{Drawn, drawn};

use super::NotWritten;
use super::document::{Cell, Document, Part, Table};
use crate::domain::clean::{clean_line, clean_text};
use crate::words::story::{Kind, Line};

/// The page. What is written in it is escaped, all of it.
#[derive(Template)]
#[template(
    ext = "html",
    source = r##"<!DOCTYPE html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>{{ title }}</title>
<style>
@page { size: A4; margin: 18mm; }
* { box-sizing: border-box; }
html { font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; color: #1c2326; background: #fff; -webkit-text-size-adjust: 100%; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #9aa7ad; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h1, h2, h3 { break-after: avoid; }
p { margin: 0 0 .5rem; white-space: pre-line; }
.when, .quiet, .foot { color: #4c5a60; }
.foot { margin-top: 2rem; border-top: 1px solid #9aa7ad; padding-top: .5rem; }
.strong { font-weight: bold; margin: .75rem 0 0; }
.led { display: flex; gap: .75rem; }
.led span:first-child { flex: 0 0 3.25rem; color: #4c5a60; font-variant-numeric: tabular-nums; }
.led span:last-child { min-width: 0; }
ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
.blank { display: flex; gap: .75rem; margin: 1rem 0; }
.blank span { flex: 1; border-bottom: 1px solid #1c2326; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #c9d2d6; overflow-wrap: normal; }
.long { overflow-wrap: anywhere; }
.day { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr, figure { break-inside: avoid; }
figure { margin: 1rem 0; max-width: 26rem; }
figcaption { font-weight: bold; margin-bottom: .25rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font-size: 11px; fill: #1c2326; }
.first { fill: #fff; stroke: #3d5a66; stroke-width: 1.5; }
.last { fill: #3d5a66; stroke: #3d5a66; stroke-width: 1.5; }
@media (max-width: 34rem) {
  thead { display: none; }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid #c9d2d6; }
  td, td.number { display: flex; gap: .75rem; border: 0; padding: 0; text-align: left; }
  td:empty { display: none; }
  td::before { content: attr(data-is); flex: 0 0 8rem; color: #4c5a60; }
}
@media print { html { font-size: 11pt; } body { max-width: none; padding: 0; } figure { max-width: 110mm; } }
</style>
</head>
<body>
<h1>{{ title }}</h1>
{%- if !when.is_empty() %}
<p class="when">{{ when }}</p>
{%- endif %}
{%- for part in parts %}
{%- match part %}
{%- when Shown::Heading with (text) %}
<h2>{{ text }}</h2>
{%- when Shown::Text with (text) %}
<p>{{ text }}</p>
{%- when Shown::Items with (items) %}
<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>
{%- when Shown::Line with {kind, lead, text} %}
{%- match kind %}
{%- when Kind::Title %}
<h2>{{ text }}</h2>
{%- when Kind::Section %}
<h3>{{ text }}</h3>
{%- when Kind::Strong %}
<p class="strong">{{ text }}</p>
{%- when Kind::Quiet %}
<p class="quiet{% if lead.is_some() %} led{% endif %}">{% if let Some(lead) = lead %}<span>{{ lead }}</span>{% endif %}<span>{{ text }}</span></p>
{%- when Kind::Body %}
<p{% if lead.is_some() %} class="led"{% endif %}>{% if let Some(lead) = lead %}<span>{{ lead }}</span>{% endif %}<span>{{ text }}</span></p>
{%- endmatch %}
{%- when Shown::Blank with (text) %}
<p class="blank">{{ text }}: <span></span></p>
{%- when Shown::Table with {head, rows} %}
<table>
<thead><tr>{% for cell in head %}<th class="{{ cell.class }}">{{ cell.text }}</th>{% endfor %}</tr></thead>
<tbody>
{%- for row in rows %}
<tr>{% for cell in row %}<td data-is="{{ cell.column }}" class="{{ cell.class }}">{{ cell.text }}</td>{% endfor %}</tr>
{%- endfor %}
</tbody>
</table>
{%- when Shown::Chart with (chart) %}
<figure>
<figcaption>{{ chart.title }}</figcaption>
<svg role="img" aria-label="{{ chart.title }}" viewBox="0 0 {{ chart.width }} {{ chart.height }}">
{%- for key in chart.keys %}
<rect class="{{ key.class }}" x="{{ key.x }}" y="2" width="12" height="10"/><text x="{{ key.x + 18 }}" y="12">{{ key.text }}</text>
{%- endfor %}
{%- for label in chart.labels %}
<text x="{{ label.x }}" y="{{ label.y }}">{{ label.text }}</text>
{%- endfor %}
{%- for bar in chart.bars %}
<rect class="{{ bar.class }}" x="{{ bar.x }}" y="{{ bar.y }}" width="{{ bar.width }}" height="{{ bar.height }}"/>
{%- endfor %}
</svg>
</figure>
{%- endmatch %}
{%- endfor %}
{%- if let Some(foot) = foot %}
<p class="foot">{{ foot }}</p>
{%- endif %}
</body>
</html>
"##
)]
struct Page {
    lang: &'static str,
    title: String,
    when: String,
    parts: Vec<Shown>,
    foot: Option<String>,
}

/// A part as it is shown.
enum Shown {
    Heading(String),
    Text(String),
    Items(Vec<String>),
    Line {
        kind: Kind,
        lead: Option<String>,
        text: String,
    },
    Blank(String),
    Table {
        head: Vec<ShownCell>,
        rows: Vec<Vec<ShownCell>>,
    },
    Chart(Drawn),
}

/// A cell, with the name of its column for where there is no room for columns.
struct ShownCell {
    column: String,
    text: String,
    class: &'static str,
}

/// The page.
pub(super) fn write(document: &Document) -> Result<String, NotWritten> {
    let page = Page {
        lang: document.lang.code(),
        title: clean_line(&document.title),
        when: clean_line(&document.when),
        parts: document.parts.iter().flat_map(shown).collect(),
        foot: document.foot.as_deref().map(clean_line),
    };
    page.render().map_err(|_| NotWritten)
}

fn shown(part: &Part) -> Vec<Shown> {
    match part {
        Part::Heading(text) => vec![Shown::Heading(clean_line(text))],
        Part::Text(text) => vec![Shown::Text(clean_text(text))],
        Part::Items(items) if items.is_empty() => Vec::new(),
        Part::Items(items) => {
            let items = items.iter().map(|item| clean_line(item));
            vec![Shown::Items(items.collect())]
        }
        Part::Lines(lines) => lines.iter().map(line).collect(),
        Part::Blank(text) => vec![Shown::Blank(clean_line(text))],
        Part::Table(told) => vec![table(told)],
        Part::Chart(chart) if chart.bars.is_empty() => Vec::new(),
        Part::Chart(chart) => vec![Shown::Chart(drawn(chart))],
    }
}

fn line(line: &Line) -> Shown {
    let lead = line.lead.as_deref().map(clean_line);
    Shown::Line {
        kind: line.kind,
        lead: lead.filter(|lead| !lead.is_empty()),
        text: clean_text(&line.text),
    }
}

fn table(table: &Table) -> Shown {
    let column = |n: usize| table.rows.iter().filter_map(move |row| row.get(n));
    let is_number = |n| column(n).all(|cell| matches!(cell, Cell::Number(_) | Cell::Nothing));
    let is_day = |n| column(n).all(|cell| matches!(cell, Cell::Day { .. }));
    let cell = |n: usize, text: String| {
        let text = clean_line(&text);
        ShownCell {
            column: table
                .head
                .get(n)
                .map_or_else(String::new, |it| clean_line(it)),
            class: match () {
                () if has_long_word(&text) => "long",
                () if is_number(n) => "number",
                () if is_day(n) => "day",
                () => "",
            },
            text,
        }
    };
    let head = table.head.iter().enumerate();
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate();
        cells.map(|(n, it)| cell(n, it.said())).collect()
    });
    Shown::Table {
        head: head.map(|(n, text)| cell(n, text.clone())).collect(),
        rows: rows.collect(),
    }
}

/// Whether a word must be broken where there is little room. Others never are.
fn has_long_word(text: &str) -> bool {
    const LONG: usize = 20;
    text.split_whitespace()
        .any(|word| word.chars().count() > LONG)
}
