//! Draws a page of fields: each with what is asked above it, the numbers to call above a concern's
//! first page, the duty below its last. Must not decide anything.

mod typed;
mod words;

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, inset_left, row};
use super::widgets::field::{Focus, LineField, TextField};
use super::wrap::{text_width, wrap};
use super::{footer, notice};
use crate::app::Target;
use crate::app::editor::Editor;
use crate::app::form::{Choice, Field, FieldName, FormScreen, Pick, Subject, Value};
use crate::domain::serious_card::SeriousCard;
use crate::say;
use crate::words::story::Kind;
use words::{label, pick};

/// The most rows of a text that is not being written.
const SHORT: usize = 3;
/// The columns that a field is never wider than.
const WIDEST: u16 = 90;

/// Draws it, over the whole screen.
pub fn draw(form: &FormScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    let head = draw_head(form, canvas, inside);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    footer::draw(canvas, foot(1));
    if let Some(said) = form
        .flaw
        .and_then(|at| form.fields.get(at)?.value.flaw(canvas.now.today()))
        .map(|flaw| typed::flaw(flaw, canvas))
        .or_else(|| notice::unsaved(canvas))
    {
        canvas.line(foot(2), &said, canvas.theme.notice);
    }
    let body = Rect {
        y: area.y + head + 1,
        height: area.height.saturating_sub(head + 3),
        width: inside.width.min(WIDEST),
        ..inside
    };
    let beside = beside(form, canvas, body.width);
    let page: Vec<(usize, &Field)> = form
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.page == form.page())
        .collect();
    let labels = page.iter().filter(|(_, field)| is_one_row(field));
    let widths = labels.map(|(_, field)| text_width(&label(field.name, canvas)));
    let column = widths.max().unwrap_or(0) + 4;
    let mut used = 0;
    for (n, field) in window(&page, form.focus, body) {
        let place = below(body, used);
        let here = if n == form.focus {
            Focus::Here
        } else {
            Focus::Elsewhere
        };
        let height = rows_of(field, here, body).min(place.height);
        let place = Rect { height, ..place };
        draw_field(field, here, column, canvas, place);
        canvas.click(place, Target::Field(n));
        used += height;
    }
    draw_beside(&beside, canvas, below(body, used + 1));
}

/// Which fields of a page there is room for: from the first on, unless the one in hand would not
/// be among them.
fn window<'a>(page: &[(usize, &'a Field)], focus: usize, area: Rect) -> Vec<(usize, &'a Field)> {
    let rows = |(n, field): &(usize, &Field)| {
        let here = if *n == focus {
            Focus::Here
        } else {
            Focus::Elsewhere
        };
        rows_of(field, here, area)
    };
    let here = page.iter().position(|(n, _)| *n == focus).unwrap_or(0);
    let mut from = 0;
    while from < here && page[from..=here].iter().map(rows).sum::<u16>() > area.height {
        from += 1;
    }
    page[from..].to_vec()
}

/// The title, and for a concern the numbers and the name of the page. Gives the rows used.
fn draw_head(form: &FormScreen, canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let words = canvas.words;
    let title = match &form.subject {
        Subject::FollowUp(_) => say!(words, "follow-up-title"),
        Subject::OfChild(it) => {
            let person = canvas
                .app
                .group
                .as_ref()
                .and_then(|g| g.book.person(&it.child));
            let name = person.map_or("", |person| canvas.app.name_of(person));
            format!("{name} · {}", words.known_kind(it.known.kind()))
        }
        Subject::Effort(_) => say!(words, "effort-one"),
        Subject::Cost(_) => say!(words, "cost-one"),
        Subject::Budget(it) => {
            let kind = words.cost_kind(it.of);
            format!("{} · {kind}", say!(words, "effort-budget"))
        }
        Subject::Concern(..) => say!(words, "concern"),
    };
    let numbers = match &form.subject {
        Subject::Concern(_, Some(card)) => numbers(card, canvas),
        _ => String::new(),
    };
    let used = canvas.line_right(row(area, 0), &numbers, canvas.theme.strong);
    let room = Rect {
        width: area.width.saturating_sub(used + 2),
        ..row(area, 0)
    };
    canvas.line(room, &title, canvas.theme.heading);
    if form.pages() < 2 {
        return 1;
    }
    let dot = |page| if page == form.page() { "●" } else { "○" };
    let dots: Vec<&str> = (0..form.pages()).map(dot).collect();
    if let Subject::Concern(it, _) = &form.subject {
        let whom = it.only_for.as_ref().map(|eyes| canvas.app.for_few(eyes));
        canvas.line_right(row(area, 1), &whom.unwrap_or_default(), canvas.theme.strong);
    }
    let used = canvas.line(row(area, 1), &dots.join(" "), canvas.theme.accent);
    let name = match form.page() {
        0 => say!(words, "concern-page-now"),
        1 => say!(words, "concern-page-then"),
        _ => say!(words, "concern-page-after"),
    };
    let place = inset_left(row(area, 1), used + 2);
    canvas.line(place, &name, canvas.theme.current);
    2
}

/// The numbers of the group's country, the most urgent first.
fn numbers(card: &SeriousCard, canvas: &Canvas<'_, '_>) -> String {
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let country = frame.and_then(|frame| card.country(frame.country));
    let numbers = country.map_or(&[][..], |country| &country.call).iter();
    let numbers: Vec<&str> = numbers.map(|call| call.number.as_str()).collect();
    numbers.join(" · ")
}

/// What stands below the fields of a concern's page: whom to call on the first, the duty on the
/// last.
fn beside(form: &FormScreen, canvas: &Canvas<'_, '_>, width: u16) -> Vec<(Kind, String)> {
    let Subject::Concern(concern, card) = &form.subject else {
        return Vec::new();
    };
    let words = canvas.words;
    let (band, _) = canvas.app.band_and_lang();
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let country = |card: &SeriousCard| {
        let country = frame.and_then(|frame| card.country(frame.country));
        match form.page() {
            0 => words.numbers(country, band),
            2 => words.duty(card, country, band),
            _ => Vec::new(),
        }
    };
    let texts = card.as_deref().map(country).unwrap_or_default();
    let mut lines = Vec::new();
    let heading = match form.page() {
        0 => Some(say!(words, "card-call")),
        2 => Some(say!(words, "card-duty")),
        _ => None,
    };
    if let Some(heading) = heading.filter(|_| !texts.is_empty()) {
        lines.push((Kind::Section, heading));
    }
    lines.extend(texts.into_iter().map(|text| (Kind::Body, text)));
    match form.page() {
        0 => {
            lines.push((Kind::Body, say!(words, "concern-not-all")));
            let remarks = canvas.app.remarks_on(&form.id, concern).into_iter();
            lines.splice(0..0, remarks.map(|text| (Kind::Quiet, text)));
        }
        2 => lines.insert(0, (Kind::Body, say!(words, "concern-yours"))),
        _ => {}
    }
    let folded = lines.into_iter().flat_map(|(kind, text)| {
        let rows = wrap(&text, width).into_iter();
        rows.map(move |row| (kind, row))
    });
    folded.collect()
}

fn draw_beside(lines: &[(Kind, String)], canvas: &mut Canvas<'_, '_>, area: Rect) {
    for ((kind, text), place) in lines.iter().zip(area.rows()) {
        let style = match kind {
            Kind::Section => canvas.theme.heading,
            _ => canvas.theme.quiet,
        };
        canvas.line(place, text, style);
    }
}

/// The rows of a field with what is asked above it.
fn rows_of(field: &Field, focus: Focus, area: Rect) -> u16 {
    let Value::Text(editor) = &field.value else {
        return 1;
    };
    let layout = editor.layout(area.width.saturating_sub(2));
    let rows = layout.rows().len().max(1);
    let rows = match focus {
        Focus::Here => rows.min(usize::from(area.height / 2).max(1)),
        Focus::Elsewhere => rows.min(SHORT),
    };
    u16::try_from(rows + 1).unwrap_or(u16::MAX)
}

const fn is_one_row(field: &Field) -> bool {
    !matches!(field.value, Value::Text(_))
}

fn draw_field(field: &Field, focus: Focus, column: u16, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let label = label(field.name, canvas);
    let style = match focus {
        Focus::Here => canvas.theme.current,
        Focus::Elsewhere => canvas.theme.quiet,
    };
    canvas.line(row(area, 0), &label, style);
    let value = inset_left(row(area, 0), column);
    match &field.value {
        Value::Text(editor) => draw_text(editor, focus, canvas, below(area, 1)),
        Value::Line(editor) => draw_line(editor, focus, canvas, value),
        Value::Day(editor) | Value::Hours(editor) | Value::Kroner(editor) => {
            typed::draw(&field.value, editor, focus, canvas, value);
        }
        Value::Choice(choice) => draw_choice(field.name, choice, focus, canvas, value),
    }
}

fn draw_text(editor: &Editor, focus: Focus, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (mark, style) = match focus {
        Focus::Here => ("┃", canvas.theme.accent),
        Focus::Elsewhere => ("│", canvas.theme.frame),
    };
    for line in area.rows() {
        canvas.line(line, mark, style);
    }
    let theme = canvas.theme;
    let field = TextField {
        editor,
        focus,
        theme: &theme,
    };
    let text = inset_left(area, 2);
    let cursor = field.cursor(text);
    canvas.widget(field, text);
    if let Some(cursor) = cursor {
        canvas.cursor(cursor);
    }
}

fn draw_line(editor: &Editor, focus: Focus, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let theme = canvas.theme;
    let field = LineField {
        editor,
        focus,
        theme: &theme,
    };
    let cursor = field.cursor(area);
    canvas.widget(field, area);
    if let Some(cursor) = cursor {
        canvas.cursor(cursor);
    }
}

fn draw_choice(
    name: FieldName,
    choice: &Choice,
    focus: Focus,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let chosen = choice.picks.get(choice.at).unwrap_or(&Pick::None);
    let text = pick(name, chosen, canvas);
    match focus {
        Focus::Here => {
            let before = Rect {
                x: area.x.saturating_sub(2),
                width: 1,
                ..area
            };
            canvas.line(before, "‹", canvas.theme.key);
            let used = canvas.line(area, &text, canvas.theme.selected);
            canvas.line(inset_left(area, used + 1), "›", canvas.theme.key);
        }
        Focus::Elsewhere => {
            canvas.line(area, &text, canvas.theme.body);
        }
    }
}
