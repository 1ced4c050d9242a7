//! Draws the group at a glance: a column for each session, a row for each of the people, and in a
//! few lines what there is to know. Signs can be told apart without colour. Must not decide
//! anything.

mod table;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, below, inset, row};
use super::{footer, notice};
use crate::app::glance::GlanceScreen;
use crate::domain::glance::Glance;
use crate::domain::group::Open;
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &GlanceScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let app = canvas.app;
    let Some(glance) = app.glance() else {
        return;
    };
    let inside = inset(area, 1);
    let frame = app.group.as_ref().and_then(|g| g.frame());
    let name = frame.map_or("", |frame| frame.name.show());
    let title = say!(canvas.words, "glance-title", group = name);
    canvas.line(row(inside, 0), &title, canvas.theme.heading);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    notice::draw(canvas, foot(2));
    footer::draw(canvas, foot(1));
    let body = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(3),
        ..inside
    };
    let lines = lines(screen, &glance, canvas);
    let told = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let table = Rect {
        height: body.height.saturating_sub(told.min(body.height / 3) + 1),
        ..body
    };
    let used = table::draw(screen, &glance, canvas, table);
    let mut rest = below(body, used + 1);
    for (text, style) in lines {
        let used = canvas.text(rest, &text, style);
        rest = below(rest, used);
    }
}

/// What there is to know, in a few lines: the chosen session, the signs, who has been away, how
/// many sessions, what is to be followed up, what is new.
fn lines(
    screen: &GlanceScreen,
    glance: &Glance<'_>,
    canvas: &Canvas<'_, '_>,
) -> Vec<(String, Style)> {
    let (words, theme) = (canvas.words, canvas.theme);
    let mut lines = Vec::new();
    if let Some(session) = glance.sessions.get(screen.session) {
        lines.push((words.glance_session(session, canvas.now.zone), theme.strong));
    }
    lines.push((say!(words, "glance-signs"), theme.quiet));
    let away = glance.away_twice();
    if !away.is_empty() {
        let names: Vec<&str> = away.iter().map(|(_, p)| p.name.show()).collect();
        let names = names.join(", ");
        lines.push((say!(words, "glance-away-twice", names = names), theme.body));
    }
    lines.push((words.glance_count(glance), theme.quiet));
    let open = canvas.app.group.as_ref();
    let open = open.and_then(|g| Open::of(&g.book.open_for_all()));
    lines.extend(open.map(|open| (words.open(open), theme.body)));
    lines.extend(news(screen, canvas).map(|text| (text, theme.accent)));
    lines
}

/// What is new, in one line; nothing where nothing is.
fn news(screen: &GlanceScreen, canvas: &Canvas<'_, '_>) -> Option<String> {
    let (of_group, of_sessions) = canvas.app.news(screen);
    let book = &canvas.app.group.as_ref()?.book;
    let plan = book.plan();
    let mut parts: Vec<String> = of_sessions
        .iter()
        .filter_map(|(planned, news)| {
            let place = plan.iter().find(|place| place.id == planned)?;
            let session = crate::words::story::numbered(book.number(planned), &place.planned.title);
            Some(format!("{session} ({})", canvas.words.news(news)))
        })
        .collect();
    if !of_group.is_empty() {
        parts.push(canvas.words.news(&of_group));
    }
    if parts.is_empty() {
        return None;
    }
    let list = parts.join("; ");
    Some(say!(canvas.words, "glance-news", list = list))
}
