//! Draws what is followed up: a row for each, and the chosen one in full below. Who opens the list
//! asked for it. Must not decide anything.

use chrono::NaiveDate;
use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, inset_left, row};
use super::{footer, notice};
use crate::app::Target;
use crate::app::follow_ups::{FollowUpsScreen, Scope};
use crate::domain::group::{Concern, FollowUp, ToDo};
use crate::domain::stamp::Id;
use crate::say;
use crate::ui::wrap::text_width;
use crate::words::story::numbered;

/// Rows of the chosen one in full, at the most.
const DETAIL: u16 = 7;

/// Columns that a row is never wider than: who does it stays in sight of what it is.
const WIDEST: u16 = 118;

/// Draws it, over the whole screen.
pub fn draw(screen: &FollowUpsScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    let group = canvas.app.group.as_ref().and_then(|g| g.frame());
    let name = group.map_or("", |frame| frame.name.show());
    let title = say!(canvas.words, "follow-ups-title", group = name);
    canvas.line(row(inside, 0), &title, canvas.theme.heading);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    notice::draw(canvas, foot(2));
    footer::draw(canvas, foot(1));
    let body = Rect {
        y: area.y + 2,
        height: area.height.saturating_sub(4),
        width: inside.width.min(WIDEST),
        ..inside
    };
    let app = canvas.app;
    let rows = app.follow_up_rows(screen);
    if rows.is_empty() {
        let text = match screen.scope {
            Scope::Open => say!(canvas.words, "follow-ups-none"),
            Scope::All => say!(canvas.words, "follow-ups-none-at-all"),
        };
        canvas.text(body, &text, canvas.theme.quiet);
        return;
    }
    let detail = DETAIL.min(body.height / 2);
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let list = Rect {
        height: height.min(body.height.saturating_sub(detail + 1)),
        ..body
    };
    for (index, place) in canvas.columned_list(list, rows.len(), screen.chosen) {
        draw_row(rows[index].1, index == screen.chosen, canvas, place);
        canvas.click(place, Target::Row(index));
    }
    if let Some(chosen) = rows.get(screen.chosen) {
        let place = below(body, list.height + 1);
        draw_detail(*chosen, canvas, place);
    }
}

fn draw_row(to_do: ToDo<'_>, chosen: bool, canvas: &mut Canvas<'_, '_>, place: Rect) {
    let theme = canvas.theme;
    let style = match (chosen, to_do.is_open()) {
        (true, _) => theme.selected,
        (false, true) => theme.body,
        (false, false) => theme.past,
    };
    let sign = if chosen { "▶" } else { " " };
    canvas.line(place, sign, style);
    let day = match (to_do.is_open(), to_do.by()) {
        (false, _) => "✓".to_owned(),
        (true, Some(by)) => canvas.words.short_date(by),
        (true, None) => "–".to_owned(),
    };
    let widest = widest_day(canvas);
    canvas.line(inset_left(place, 2), &day, theme.quiet);
    let who = name(canvas, to_do.who());
    canvas.line_right(place, &who, theme.quiet);
    let text = inset_left(place, widest + 4);
    let text = Rect {
        width: text.width.saturating_sub(text_width(&who) + 2),
        ..text
    };
    let whose = name(canvas, to_do.whose());
    let what = short(to_do, canvas);
    let all = if whose.is_empty() {
        what
    } else {
        format!("{whose}: {what}")
    };
    canvas.line(text, &all, style);
}

/// The columns that the days take: as many as the widest of a week.
fn widest_day(canvas: &Canvas<'_, '_>) -> u16 {
    let week = (20..27).filter_map(|day| NaiveDate::from_ymd_opt(2027, 9, day));
    let widths = week.map(|day| text_width(&canvas.words.short_date(day)));
    widths.max().unwrap_or(0)
}

/// What it is, in one line.
fn short(to_do: ToDo<'_>, canvas: &Canvas<'_, '_>) -> String {
    match to_do {
        ToDo::FollowUp(it) if it.what.is_empty() => say!(canvas.words, "held-no-word"),
        ToDo::FollowUp(it) => it.what.show().replace('\n', " "),
        ToDo::Concern(it) => concern(it, canvas),
    }
}

/// That it is a concern, for whom alone, and what it is about if somebody said; nothing that anybody
/// told.
fn concern(it: &Concern, canvas: &Canvas<'_, '_>) -> String {
    let mut parts = vec![say!(canvas.words, "concern")];
    parts.extend(it.only_for.as_ref().map(|eyes| canvas.app.for_few(eyes)));
    parts.extend(it.about.map(|kind| canvas.words.serious_kind(kind)));
    parts.join(" · ")
}

fn draw_detail((id, to_do): (&Id, ToDo<'_>), canvas: &mut Canvas<'_, '_>, area: Rect) {
    let text = match to_do {
        ToDo::FollowUp(it) if it.what.is_empty() => say!(canvas.words, "held-no-word"),
        ToDo::FollowUp(it) => it.what.show().to_owned(),
        ToDo::Concern(it) => concern_in_full(id, it, canvas),
    };
    let facts = facts(to_do, canvas);
    let room = Rect {
        height: area.height.saturating_sub(1),
        ..area
    };
    let used = canvas.text(room, &text, canvas.theme.body);
    canvas.line(row(area, used), &facts, canvas.theme.quiet);
}

/// Whose it is, who does it and until when, and where it comes from.
fn facts(to_do: ToDo<'_>, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let mut facts = Vec::new();
    if let Some(id) = to_do.whose() {
        facts.push(name(canvas, Some(id)));
    } else if let ToDo::FollowUp(_) = to_do {
        facts.push(say!(words, "follow-up-of-group"));
    }
    facts.push(match to_do.who() {
        Some(id) => {
            let who = name(canvas, Some(id));
            say!(words, "follow-up-who", who = who)
        }
        None => say!(words, "follow-up-nobody"),
    });
    if let Some(by) = to_do.by() {
        let day = words.date(by);
        facts.push(say!(words, "follow-up-by", day = day));
    }
    let from = match to_do {
        ToDo::FollowUp(FollowUp { from, .. }) | ToDo::Concern(Concern { from, .. }) => from,
    };
    let session = from.as_ref().and_then(|from| {
        let session = session(canvas, &from.planned)?;
        Some(say!(words, "follow-up-from", session = session))
    });
    facts.extend(session);
    facts.join(" · ")
}

/// What became of a concern, and what is to be told beside it.
fn concern_in_full(id: &Id, it: &Concern, canvas: &Canvas<'_, '_>) -> String {
    let mut lines = vec![became(it, canvas)];
    lines.extend(canvas.app.remarks_on(id, it));
    lines.join("\n")
}

fn became(it: &Concern, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let Some(handed) = &it.handed_over else {
        return say!(words, "concern-open");
    };
    let mut text = say!(words, "concern-handed", to = handed.to.show());
    if let Some(on) = handed.on {
        let day = words.date_with_year(on);
        text = format!("{text}, {day}");
    }
    if !handed.reference.is_empty() {
        let reference = say!(
            words,
            "concern-reference",
            reference = handed.reference.show()
        );
        text = format!("{text} · {reference}");
    }
    if let Some(purged) = it.purged {
        let date = words.date_with_year((canvas.now.zone)(purged).date());
        text = format!("{text}\n{}", say!(words, "concern-purged", date = date));
    }
    text
}

/// A session's number and name.
fn session(canvas: &Canvas<'_, '_>, planned: &Id) -> Option<String> {
    let book = &canvas.app.group.as_ref()?.book;
    let plan = book.plan();
    let place = plan.iter().find(|place| place.id == planned)?;
    Some(numbered(book.number(planned), &place.planned.title))
}

/// What somebody is called; nothing for nobody.
fn name(canvas: &Canvas<'_, '_>, id: Option<&Id>) -> String {
    let group = canvas.app.group.as_ref();
    let person = id.and_then(|id| group.and_then(|g| g.book.person(id)));
    person.map_or_else(String::new, |person| person.name.show().to_owned())
}
