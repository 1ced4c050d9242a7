//! `smil print`: a session as one A4 page, to take along. Must not put a child's name on it.

use askama::Template;
use clap::ArgMatches;

use super::fault::Fault;
use super::sheet::Sheet;
use super::{Call, ask};
use crate::say;

/// What an A4 page holds at the usual size: ten letters to the inch, six lines to the inch.
const WIDTH: u16 = 80;
const HEIGHT: usize = 66;

/// The page for a browser: nothing in it is fetched from elsewhere, and nothing runs.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<!DOCTYPE html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<title>{{ sheet.group }} · {{ sheet.title }}</title>
<style>
@page { size: A4; margin: 14mm; }
html { font: 9.5pt/1.3 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; background: #fff; }
body { max-width: 182mm; margin: 0 auto; }
h1 { font-size: 15pt; margin: 0; }
p { margin: 0; }
ul { margin: 0; padding-left: 0; list-style: none; columns: 2; }
h2 { font-size: 9.5pt; margin: 2mm 0 0; }
table { width: 100%; border-collapse: collapse; margin-top: 3mm; }
td { vertical-align: top; padding: .8mm 2mm .8mm 0; border-top: .2mm solid #999; }
.time, .minutes { white-space: nowrap; font-variant-numeric: tabular-nums; }
.room { width: 45mm; border-left: .2mm solid #999; }
body { display: flex; flex-direction: column; height: 266mm; }
.notes { flex: 1 1 0; min-height: 24mm; overflow: hidden; }
.line { height: 7.8mm; border-bottom: .2mm solid #999; }
tr { break-inside: avoid; }
</style>
</head>
<body>
<h1>{{ sheet.title }}</h1>
<p>{{ sheet.group }} · {{ sheet.when }}</p>
{%- for (heading, lines) in sheet.needed %}
<h2>{{ heading }}</h2>
<ul>{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ul>
{%- endfor %}
<table>
{%- for step in sheet.steps %}
<tr><td class="time">{{ step.at }}</td><td class="minutes">{{ step.minutes }} min</td><td><b>{{ step.title }}</b>
{%- for sentence in step.sentences() %}<p>{{ sentence }}</p>{% endfor -%}
</td><td class="room"></td></tr>
{%- endfor %}
</table>
<section class="notes"><h2>{{ notes }}</h2>
{%- for _ in 0..lines.to_owned() %}<div class="line"></div>{% endfor %}</section>
</body>
</html>
"#
)]
struct Page<'a> {
    lang: &'static str,
    sheet: &'a Sheet,
    /// Lines to write on at the end; those that do not fit are cut off.
    lines: usize,
    notes: String,
}

/// The columns and lines of the page that the browser makes, where its table takes as much room
/// as it may: found out with the longest sessions, and a few lines less.
const HTML_COLUMNS: u16 = 78;
const HTML_LINES: usize = 55;
/// More lines to write on than a page has.
const LINES_TO_WRITE: usize = 32;

impl Call<'_> {
    pub(super) fn print(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let group = self.group(ask::text(sub, "group"))?;
        let book = self.book(&group)?;
        let planned = self.session(&book, ask::text(sub, "session"))?;
        let sheet = self.sheet(&group, &book, &planned)?;
        if !sub.get_flag("html") {
            let sheet = sheet.filled(WIDTH, HEIGHT);
            return Ok(sheet.text(WIDTH, HEIGHT, &self.words));
        }
        let sheet = sheet.filled(HTML_COLUMNS, HTML_LINES);
        let page = Page {
            lang: self.words.lang().code(),
            lines: LINES_TO_WRITE,
            notes: say!(self.words, "print-notes"),
            sheet: &sheet,
        };
        page.render().map_err(|_| Fault::NotPrinted)
    }
}
