//! The form's fields, one a row, with what is wrong beside them. Must not judge it.

use ratatui::layout::Rect;

use super::words::{choice, flaw, label};
use crate::app::Target;
use crate::app::new_group::{Checked, Field, NewGroupScreen};
use crate::ui::canvas::{Canvas, row};
use crate::ui::widgets::field::{Focus, LineField};
use crate::ui::wrap::text_width;

/// The columns of a field that holds a date or a time.
const SHORT: u16 = 14;
/// The least columns of any other.
const LONG: u16 = 24;

/// Draws the fields, with as many empty rows between their parts as there are to spare. Gives
/// the rows used.
pub fn draw(
    screen: &NewGroupScreen,
    checked: &Checked,
    mut spare: u16,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> u16 {
    let labels = Field::ALL.map(|field| label(field, canvas.words));
    let widest = labels.iter().map(|text| text_width(text)).max();
    let x = widest.unwrap_or(0) + 4;
    let mut used = 0;
    for (field, label) in Field::ALL.iter().zip(&labels) {
        if matches!(field, Field::Start | Field::Children) && spare > 0 {
            used += 1;
            spare -= 1;
        }
        let line = row(area, used);
        used += 1;
        draw_label(label, screen.field == *field, canvas, line);
        let value = Rect {
            x: line.x + x,
            width: line.width.saturating_sub(x),
            ..line
        };
        let room = draw_value(screen, *field, canvas, value);
        canvas.click(line, Target::Field(field.index()));
        if let Some(flaw) = screen.told(checked, *field).map(|f| flaw(f, canvas.words)) {
            let style = canvas.theme.notice;
            if text_width(&flaw) <= room.width {
                canvas.line(room, &flaw, style);
            } else {
                let under = row(area, used);
                canvas.line(
                    Rect {
                        x: value.x,
                        width: value.width,
                        ..under
                    },
                    &flaw,
                    style,
                );
                used += 1;
                spare = spare.saturating_sub(1);
            }
        } else if *field == Field::Start {
            draw_weekday(checked, canvas, room);
        }
    }
    used
}

fn draw_label(label: &str, here: bool, canvas: &mut Canvas<'_, '_>, line: Rect) {
    let (sign, style) = if here {
        ("▶", canvas.theme.selected)
    } else {
        (" ", canvas.theme.quiet)
    };
    canvas.line(line, &format!("{sign} {label}"), style);
}

/// Draws what is in a field. Gives the room that is left beside it.
fn draw_value(
    screen: &NewGroupScreen,
    field: Field,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> Rect {
    let theme = canvas.theme;
    let here = screen.field == field;
    let used = if let Some(editor) = screen.filled.editor(field) {
        let width = match field {
            Field::Start | Field::Time => SHORT,
            _ => LONG.max(text_width(editor.text()) + 1),
        };
        let place = Rect {
            width: width.min(area.width),
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
        let style = if here { theme.selected } else { theme.body };
        let used = canvas.line(area, &text, style);
        if here {
            let before = Rect {
                x: area.x.saturating_sub(2),
                width: 1,
                ..area
            };
            canvas.line(before, "‹", theme.key);
            canvas.line(beside(area, used + 1), "›", theme.key);
        }
        used
    };
    beside(area, used + 2)
}

fn beside(area: Rect, taken: u16) -> Rect {
    let taken = taken.min(area.width);
    Rect {
        x: area.x + taken,
        width: area.width - taken,
        ..area
    }
}

/// The start with its weekday, as soon as it is a date; without its year where there is little
/// room.
fn draw_weekday(checked: &Checked, canvas: &mut Canvas<'_, '_>, room: Rect) {
    let Some(start) = checked.start else { return };
    let words = canvas.words;
    let texts = [
        words.date_with_year(start),
        words.date(start),
        words.short_date(start),
    ];
    let fits = texts.iter().find(|text| text_width(text) <= room.width);
    if let Some(text) = fits {
        canvas.line(room, text, canvas.theme.quiet);
    }
}
