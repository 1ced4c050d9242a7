//! Draws the people of a group: the children on the left, the grown-ups on the right. Must not
//! know more of them than their names.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row};
use super::page::Page;
use crate::app::Target;
use crate::app::ledger::OpenGroup;
use crate::app::people::{PeopleScreen, ROLES};
use crate::domain::group::Role;
use crate::say;

/// Draws it.
pub fn draw(screen: &PeopleScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(group) = &canvas.app.group else {
        return;
    };
    let page = Page::new(area, 92);
    let name = group.frame().map_or("", |frame| frame.name.show());
    page.draw(canvas, &say!(canvas.words, "people-title", group = name));
    let mut body = page.body;
    let foot = draw_foot(canvas, body);
    body.height = body.height.saturating_sub(foot + 1);
    let half = body.width / 2;
    let left = Rect {
        width: half.saturating_sub(2),
        ..body
    };
    let right = Rect {
        x: body.x + half,
        width: body.width - half,
        ..body
    };
    let mut first = 0;
    let mut rows = [0, 0];
    for role in ROLES {
        let column = usize::from(role != Role::Child);
        let area = below([left, right][column], rows[column]);
        let (drawn, people) = draw_role(group, (role, first), screen.chosen, canvas, area);
        rows[column] += drawn + 1;
        first += people;
    }
}

/// A role's heading and people. Gives the rows used, and how many people there are.
fn draw_role(
    group: &OpenGroup,
    (role, first): (Role, usize),
    chosen: usize,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> (u16, usize) {
    let words = canvas.words;
    let heading = match role {
        Role::Child => say!(words, "people-children"),
        Role::Leader => say!(words, "people-leaders"),
        Role::UserRepresentative => say!(words, "people-user-representatives"),
    };
    let people = group.book.people(role);
    canvas.line(row(area, 0), &heading, canvas.theme.quiet);
    if people.is_empty() {
        let none = format!("  {}", say!(words, "people-none"));
        canvas.line(row(area, 1), &none, canvas.theme.quiet);
        return (2, 0);
    }
    for (n, (id, person)) in people.iter().enumerate() {
        let place = row(area, u16::try_from(n + 1).unwrap_or(u16::MAX));
        let here = first + n == chosen;
        let (sign, style) = if here {
            ("▶", canvas.theme.selected)
        } else {
            (" ", canvas.theme.body)
        };
        let used = canvas.line(place, &format!("{sign} {}", person.name.show()), style);
        let more = if canvas.app.writes_on_this_laptop(id) {
            Some(say!(words, "people-me"))
        } else if person.room_name.is_empty() {
            None
        } else {
            let name = person.room_name.show();
            Some(say!(words, "people-room-name", name = name))
        };
        if let Some(more) = more {
            let rest = inset_left(place, used + 1);
            canvas.line(rest, &format!("· {more}"), canvas.theme.quiet);
        }
        canvas.click(place, Target::Row(first + n));
    }
    (
        u16::try_from(people.len() + 1).unwrap_or(u16::MAX),
        people.len(),
    )
}

/// Why one short name is enough, and who writes here. Gives the rows used.
fn draw_foot(canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let words = canvas.words;
    let who = match canvas.app.author_name() {
        Some(name) => say!(words, "people-who-writes", name = name),
        None => say!(words, "people-nobody-writes"),
    };
    let texts = [say!(words, "people-reason"), who];
    let height: usize = texts
        .iter()
        .map(|text| super::wrap::wrap(text, area.width).len())
        .sum();
    let height = u16::try_from(height).unwrap_or(0).min(area.height / 3);
    let mut place = below(area, area.height - height);
    for text in texts {
        let used = canvas.text(place, &text, canvas.theme.quiet);
        place = below(place, used);
    }
    height
}
