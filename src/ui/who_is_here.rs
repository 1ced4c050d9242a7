//! Who is here, over the session: the rows of the name tags, and how many they are. Must not
//! decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, row};
use super::live::name_tags;
use super::notice;
use super::overlay::sheet;
use crate::app::Screen;
use crate::app::live::who_is_here::WhoIsHerePad;
use crate::app::room;
use crate::domain::story::Children;
use crate::say;

/// Rows of the session that stay to be seen above.
const SEEN: u16 = 6;

/// Draws it.
pub fn draw(pad: &WhoIsHerePad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(session) = canvas.app.session() else {
        return;
    };
    let title = say!(canvas.words, "tag-title");
    let tags = canvas.app.tags();
    // A row below the names for how many they are.
    let rows = u16::try_from(tags.len())
        .unwrap_or(u16::MAX)
        .saturating_add(1)
        .min(area.height.saturating_sub(SEEN + 3));
    let inside = sheet(canvas, area, rows, &title);
    let names = Rect {
        height: inside.height.saturating_sub(1),
        ..inside
    };
    let children = match &canvas.app.screen {
        Screen::Live(screen) if screen.veil.is_up() => Children::Shown,
        _ => Children::Hidden,
    };
    name_tags::rows(pad.chosen, &session.book, &tags, children, canvas, names);
    let foot = row(inside, names.height);
    if !notice::draw_said(canvas, foot) {
        let group = canvas.app.group.as_ref();
        let here = group.map(|group| room::count(&group.book, &session.book));
        let counted = name_tags::counted(canvas, here.unwrap_or_default());
        canvas.line(foot, &counted, canvas.theme.quiet);
    }
}
