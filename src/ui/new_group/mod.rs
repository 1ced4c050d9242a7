//! Draws the form for a new group: a field a row, what is wrong beside it, and the dates that
//! would come of it. Must not judge what is written.

mod words;

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, row};
use super::page::Page;
use super::widgets::field::{Focus, LineField};
use super::wrap::{text_width, wrap};
use crate::app::Target;
use crate::app::new_group::{Checked, Field, NewGroupScreen};
use crate::domain::programme::SessionKind;
use crate::say;
use words::{about, choice, flaw, label};

/// From this width on the dates stand beside the form.
const WIDE: u16 = 108;
/// The columns of the dates beside the form.
const SIDE: u16 = 42;
/// The columns of a field that holds one short thing.
const SHORT: u16 = 24;

/// Draws it.
pub fn draw(screen: &NewGroupScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let wide = area.width >= WIDE;
    let page = Page::new(area, if wide { 134 } else { 92 });
    page.draw(canvas, &say!(canvas.words, "form-title"));
    let checked = screen.checked();
    let mut body = page.body;
    if wide {
        let side = Rect {
            x: body.right() - SIDE,
            width: SIDE,
            ..body
        };
        draw_dates(screen, &checked, canvas, side);
        body.width -= SIDE + 4;
    }
    let help = wrap(&about(screen, canvas.words), body.width.min(76));
    let help_rows = u16::try_from(help.len()).unwrap_or(0);
    let fields = u16::try_from(Field::ALL.len()).unwrap_or(0);
    let spare = body
        .height
        .saturating_sub(fields + help_rows + if wide { 1 } else { 3 });
    let used = draw_fields(screen, &checked, spare, canvas, body);
    let mut rest = below(body, used + 1);
    if !wide && body.height > fields + 2 {
        let preview = preview(screen, &checked, canvas);
        canvas.line(row(rest, 0), &preview, canvas.theme.body);
        rest = below(rest, 2);
    }
    for (n, line) in (0..rest.height).zip(&help) {
        canvas.line(row(rest, n), line, canvas.theme.quiet);
    }
}

/// The fields, with as many empty rows between their parts as there are to spare. Gives the
/// rows used.
fn draw_fields(
    screen: &NewGroupScreen,
    checked: &Checked,
    mut spare: u16,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> u16 {
    let labels = Field::ALL.map(|field| label(field, canvas.words));
    let widest = labels
        .iter()
        .map(|text| text_width(text))
        .max()
        .unwrap_or(0);
    let mut used = 0;
    for (field, label) in Field::ALL.iter().zip(&labels) {
        if matches!(field, Field::Start | Field::Children) && spare > 0 {
            used += 1;
            spare -= 1;
        }
        let line = row(area, used);
        used += 1;
        let here = screen.field == *field;
        let style = if here {
            canvas.theme.selected
        } else {
            canvas.theme.quiet
        };
        let sign = if here { "▶" } else { " " };
        canvas.line(line, &format!("{sign} {label}"), style);
        let x = widest + 4;
        let value = Rect {
            x: line.x + x,
            width: line.width.saturating_sub(x),
            ..line
        };
        let room = draw_value(screen, *field, canvas, value);
        canvas.click(line, Target::Field(field.index()));
        let told = screen.told(checked, *field).map(|f| flaw(f, canvas.words));
        let said = told.clone().or_else(|| weekday(checked, *field, canvas));
        let Some(said) = said else { continue };
        let style = if told.is_some() {
            canvas.theme.notice
        } else {
            canvas.theme.quiet
        };
        if text_width(&said) <= room.width {
            canvas.line(room, &said, style);
        } else {
            let under = row(area, used);
            let under = Rect {
                x: value.x,
                width: value.width,
                ..under
            };
            canvas.line(under, &said, style);
            used += 1;
            spare = spare.saturating_sub(1);
        }
    }
    used
}

/// What is in a field. Gives the room that is left beside it.
fn draw_value(
    screen: &NewGroupScreen,
    field: Field,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> Rect {
    let theme = canvas.theme;
    let here = screen.field == field;
    let used = if let Some(editor) = screen.filled.editor(field) {
        let long = field.is_names() || matches!(field, Field::Name | Field::Skip);
        let width = if long {
            text_width(editor.text()) + 1
        } else {
            0
        };
        let place = Rect {
            width: width.max(SHORT).min(area.width),
            ..area
        };
        let focus = if here { Focus::Here } else { Focus::Elsewhere };
        let line = LineField {
            editor,
            focus,
            theme: &theme,
        };
        let cursor = line.cursor(place);
        canvas.widget(line, place);
        if let Some(cursor) = cursor {
            canvas.cursor(cursor);
        }
        place.width
    } else {
        let text = choice(screen, field, canvas.words);
        let text = if here {
            format!("‹ {text} ›")
        } else {
            format!("  {text}")
        };
        canvas.line(area, &text, if here { theme.selected } else { theme.body })
    };
    let taken = (used + 2).min(area.width);
    Rect {
        x: area.x + taken,
        width: area.width - taken,
        ..area
    }
}

/// The start with its weekday, as soon as it is a date.
fn weekday(checked: &Checked, field: Field, canvas: &Canvas<'_, '_>) -> Option<String> {
    let start = checked.start.filter(|_| field == Field::Start)?;
    Some(canvas.words.date_with_year(start))
}

/// How many sessions there will be, and from when to when.
fn preview(screen: &NewGroupScreen, checked: &Checked, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match dates(screen, checked) {
        Some((first, last)) => {
            let (first, last) = (words.date(first), words.date_with_year(last));
            let dates = say!(words, "form-preview-dates", first = first, last = last);
            format!("{}, {dates}", count(screen, canvas))
        }
        None => say!(words, "form-preview-none"),
    }
}

fn count(screen: &NewGroupScreen, canvas: &Canvas<'_, '_>) -> String {
    let offered = screen.offer().map_or(&[][..], |offer| &offer.sessions);
    let sessions = offered.iter().filter(|s| s.is_group_session()).count();
    let meetings = offered.len() - sessions;
    say!(
        canvas.words,
        "form-preview",
        sessions = sessions,
        meetings = meetings
    )
}

fn dates(
    screen: &NewGroupScreen,
    checked: &Checked,
) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
    let dates = screen.offer()?.dates(checked.rhythm.as_ref()?);
    let days = || dates.iter().map(|(_, day)| *day);
    days().min().zip(days().max())
}

/// Every session with its date, beside the form.
fn draw_dates(screen: &NewGroupScreen, checked: &Checked, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (words, theme) = (canvas.words, canvas.theme);
    let laid = screen
        .offer()
        .zip(checked.rhythm.as_ref())
        .map(|(offer, rhythm)| offer.dates(rhythm))
        .unwrap_or_default();
    if laid.is_empty() {
        canvas.text(area, &say!(words, "form-preview-none"), theme.quiet);
        return;
    }
    let used = canvas.text(area, &count(screen, canvas), theme.body) + 1;
    let mut laid = laid;
    laid.sort_by_key(|(offered, day)| (*day, offered.to_plan.kind == SessionKind::Parents));
    for (n, (offered, day)) in (0..).zip(&laid) {
        let line = row(below(area, used), n);
        let date = words.short_date(*day);
        let style = if offered.is_group_session() {
            theme.body
        } else {
            theme.quiet
        };
        canvas.line(
            Rect {
                width: line.width.min(12),
                ..line
            },
            &date,
            theme.quiet,
        );
        let title = Rect {
            x: line.x + 13,
            width: line.width.saturating_sub(13),
            ..line
        };
        let name = offered
            .title
            .or_empty(screen.filled.language, screen.filled.band);
        canvas.line(title, name, style);
    }
}
