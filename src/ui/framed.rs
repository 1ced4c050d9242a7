//! What most screens have around them: where we are above, below what the program has to say
//! and the keys. Must not know what lies between.

use ratatui::layout::Rect;

use super::canvas::{Canvas, inset, row};
use super::{footer, header, notice};
use crate::domain::stamp::Id;
use crate::words::story::numbered;

/// Draws it. Gives the area between.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect, title: &str) -> Rect {
    header::draw(canvas, row(area, 0), title);
    let last = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inset(area, 1)
    };
    notice::draw(canvas, last(2));
    footer::draw(canvas, last(1));
    Rect {
        y: area.y + 2,
        height: area.height.saturating_sub(4),
        ..inset(area, 1)
    }
}

/// The group's name and a session's number and name.
pub fn session_title(canvas: &Canvas<'_, '_>, planned: &Id) -> String {
    let Some(group) = &canvas.app.group else {
        return String::new();
    };
    let name = group.frame().map_or("", |f| canvas.app.name_of_group(f));
    let number = group.book.number(planned);
    match group.book.planned(planned) {
        Some(planned) => format!("{name} · {}", numbered(number, &planned.title)),
        None => name.to_owned(),
    }
}
