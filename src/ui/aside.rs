//! Who goes aside with whom: two lines of names over the session. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, inset_left, row};
use super::overlay::sheet;
use super::wrap::text_width;
use crate::app::aside::{AsideLine, AsidePad, Goes};
use crate::domain::stamp::Id;
use crate::say;

/// Draws it.
pub fn draw(pad: &AsidePad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = say!(canvas.words, "aside-title");
    let inside = sheet(canvas, area, 2, &title);
    let labels = [
        say!(canvas.words, "aside-who"),
        say!(canvas.words, "aside-child"),
    ];
    let widest = labels.iter().map(|label| text_width(label)).max();
    let lines = [AsideLine::Who, AsideLine::Child];
    let lines = lines.into_iter().take(if pad.asks_child() { 2 } else { 1 });
    for (n, line) in (0u16..).zip(lines) {
        let place = row(inside, n);
        let in_hand = pad.line == line;
        canvas.line(place, if in_hand { "▶" } else { " " }, canvas.theme.accent);
        let label = &labels[usize::from(n)];
        canvas.line(inset_left(place, 2), label, canvas.theme.quiet);
        let names = match line {
            AsideLine::Who => pad.who.iter().map(|who| goes(canvas, who)).collect(),
            AsideLine::Child => children(pad, canvas),
        };
        let chosen = pad.chosen[usize::from(n)];
        let place = inset_left(place, widest.unwrap_or(0) + 4);
        names_in_a_row(&names, chosen, canvas, place);
    }
}

fn goes(canvas: &Canvas<'_, '_>, who: &Goes) -> String {
    let nobody = say!(canvas.words, "aside-open-who");
    match who {
        Goes::Aside(leader) => name(canvas, leader.as_ref(), &nobody),
        Goes::Back(aside) => {
            let who = name(canvas, aside.leader.as_ref(), &nobody);
            say!(canvas.words, "aside-is-back", who = who)
        }
    }
}

fn children(pad: &AsidePad, canvas: &Canvas<'_, '_>) -> Vec<String> {
    let nobody = say!(canvas.words, "aside-open-child");
    let children = pad.children.iter();
    children
        .map(|id| name(canvas, id.as_ref(), &nobody))
        .collect()
}

fn name(canvas: &Canvas<'_, '_>, id: Option<&Id>, nobody: &str) -> String {
    let group = canvas.app.group.as_ref();
    let person = id.and_then(|id| group.and_then(|g| g.book.person(id)));
    match (id, person) {
        (Some(_), Some(person)) => canvas.app.name_of(person).to_owned(),
        _ => nobody.to_owned(),
    }
}

/// The names beside each other, from as far on as the chosen one needs to be seen.
fn names_in_a_row(names: &[String], chosen: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let width = |from: usize| -> u16 {
        let seen = names.get(from..=chosen).unwrap_or_default();
        seen.iter().map(|name| text_width(name) + 5).sum()
    };
    let first = (0..=chosen).find(|from| width(*from) <= area.width);
    let mut x = area.x;
    for (n, name) in names.iter().enumerate().skip(first.unwrap_or(chosen)) {
        if x >= area.right() {
            break;
        }
        let style = if n == chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        let place = Rect {
            x,
            width: area.right() - x,
            ..area
        };
        let sign = if n == chosen { "●" } else { "○" };
        x += canvas.line(place, &format!("{sign} {name}"), style) + 3;
    }
}
