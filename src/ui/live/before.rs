//! The session before it begins: when, what for, what is needed, and the plan with its minutes.

mod written;

use chrono::TimeDelta;
use ratatui::layout::Rect;

use crate::app::ledger::OpenSession;
use crate::app::live::{LiveScreen, Panel};
use crate::domain::programme::Session;
use crate::domain::story::Children;
use crate::domain::toolbox::ToolId;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::ui::canvas::{Canvas, below, beside, row};
use crate::ui::wrap::wrap;
use crate::words::story::numbered;

/// Draws it.
pub fn draw(screen: &LiveScreen, session: &OpenSession, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let content = match &session.content {
        Ok(content) => content,
        Err(problems) => {
            for (n, problem) in problems.iter().take(4).enumerate() {
                let text = canvas.words.problem(problem);
                canvas.text(
                    below(area, 2 * u16::try_from(n).unwrap_or(0)),
                    &text,
                    canvas.theme.body,
                );
            }
            return;
        }
    };
    when(screen, content, canvas, row(area, 0));
    let text = if let Some(other) = other_running(screen, canvas) {
        say!(canvas.words, "before-other-running", session = other)
    } else if is_another_day(screen, canvas) {
        say!(canvas.words, "before-other-day")
    } else {
        say!(canvas.words, "before-begin")
    };
    canvas.line(row(area, 1), &text, canvas.theme.notice);
    let hints = hints(screen, canvas, below(area, 2));
    let width = (area.width * 2 / 5).clamp(28, 44);
    let [plan, about] = beside(below(area, 3 + hints), width, 3);
    steps(screen, content, canvas, plan);
    needed(
        screen,
        content,
        canvas,
        Rect {
            width: about.width.min(90),
            ..about
        },
    );
}

/// What could be taken over from earlier sessions, and a kind word where the plan is very full.
/// Gives the rows used.
fn hints(screen: &LiveScreen, canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let (app, words, id) = (canvas.app, canvas.words, &screen.planned);
    let waits = app.waits();
    let own = app.own_minutes_for(id);
    let waiting = (!waits.is_empty()).then(|| {
        let titles = waits.iter().map(|w| w.step.title.as_str());
        let list = titles.collect::<Vec<_>>().join(", ");
        say!(words, "before-waits", list = list)
    });
    let own = if app.uses_own_minutes(id) {
        Some(say!(words, "before-own-on"))
    } else if own.is_empty() {
        None
    } else {
        let list = words.minutes_changed(&app.programmes_plan(id), &own);
        Some(say!(words, "before-own-offer", list = list))
    };
    let full = app.picture(id).and_then(|picture| words.picture(&picture));
    let room = Rect {
        height: area.height / 3,
        width: area.width.min(WIDEST),
        ..area
    };
    let mut used = 0;
    for text in [waiting, own, full].into_iter().flatten() {
        used += canvas.text(below(room, used), &text, canvas.theme.quiet);
    }
    used
}

/// Columns that a hint is never wider than.
const WIDEST: u16 = 100;

/// The name of another session of the group that has begun and not ended.
fn other_running(screen: &LiveScreen, canvas: &Canvas<'_, '_>) -> Option<String> {
    let group = canvas.app.group.as_ref()?;
    let plan = group.book.plan();
    let mut running = plan.iter().filter(|place| place.is_running());
    let other = running.find(|place| *place.id != screen.planned)?;
    let number = group.book.number(other.id);
    Some(numbered(number, &other.planned.title))
}

/// Whether the session is planned for another day than today.
fn is_another_day(screen: &LiveScreen, canvas: &Canvas<'_, '_>) -> bool {
    let plan = canvas
        .app
        .group
        .as_ref()
        .map(|g| g.book.plan())
        .unwrap_or_default();
    let place = plan.iter().find(|p| *p.id == screen.planned);
    place.is_some_and(|p| p.planned.date != canvas.now.today())
}

fn when(screen: &LiveScreen, content: &Session, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(group) = &canvas.app.group else {
        return;
    };
    let plan = group.book.plan();
    let Some(place) = plan.iter().find(|p| *p.id == screen.planned) else {
        return;
    };
    let length = TimeDelta::minutes(i64::from(content.file.minutes));
    let to = (place.planned.date.and_time(place.planned.time) + length).time();
    let date = canvas.words.date(place.planned.date);
    let from = canvas.words.at_time(place.planned.time);
    let to = canvas.words.time(to);
    let text = say!(
        canvas.words,
        "before-when",
        date = date,
        from = from,
        to = to
    );
    canvas.line(area, &text, canvas.theme.strong);
}

fn steps(screen: &LiveScreen, content: &Session, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let mut n = 0;
    for step in canvas.app.plan_in_hand() {
        let place = row(area, n);
        canvas.line_right(place, &step.minutes.to_string(), canvas.theme.body);
        let name = Rect {
            width: place.width.saturating_sub(5),
            ..place
        };
        canvas.line(name, &step.title, canvas.theme.body);
        n += 1;
    }
    let picture = canvas.app.picture(&screen.planned);
    let free = picture.map_or(0, |picture| picture.free().max(0));
    canvas.line_right(row(area, n), &free.to_string(), canvas.theme.quiet);
    canvas.line(
        row(area, n),
        &say!(canvas.words, "live-free"),
        canvas.theme.quiet,
    );
    let all = content.file.minutes.to_string();
    canvas.line_right(row(area, n + 1), &all, canvas.theme.strong);
}

/// What was set aside from the toolbox, with what it needs.
fn set_aside(screen: &LiveScreen, content: &Session, canvas: &Canvas<'_, '_>) -> Vec<String> {
    let (band, _) = canvas.app.band_and_lang();
    let words = canvas.words;
    let group = canvas.app.group.as_ref();
    let tools = group.map_or_else(Vec::new, |group| group.book.set_aside(&screen.planned));
    let line = |tool: &ToolId| {
        let title = words.in_band(content.tool_title(tool)?, band);
        let materials = content.tool_materials(tool);
        let materials = materials.map_or_else(Vec::new, |m| words.lines_in_band(m, band));
        Some(if materials.is_empty() {
            title
        } else {
            format!("{title}: {}", materials.join(", "))
        })
    };
    tools.iter().filter_map(line).collect()
}

/// That something is held from earlier sessions: the words themselves only when asked for.
fn from_before(canvas: &Canvas<'_, '_>, width: u16) -> Vec<(bool, String)> {
    let count = canvas.app.words_from_before();
    if count == 0 {
        return Vec::new();
    }
    let key = key_for(Context::Before, Action::HeldWords).map(|key| canvas.words.key(key));
    let key = key.unwrap_or_default();
    let text = say!(canvas.words, "before-held-words", count = count, key = key);
    let heading = (true, say!(canvas.words, "before-held"));
    let lines = wrap(&text, width);
    let lines = lines.into_iter().map(|line| (false, line));
    [heading]
        .into_iter()
        .chain(lines)
        .chain([(false, String::new())])
        .collect()
}

fn needed(screen: &LiveScreen, content: &Session, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let words = canvas.words;
    let file = &content.file;
    let lines = |lines| words.lines_in_band(lines, band);
    let parts = [
        (
            say!(words, "before-toolbox"),
            set_aside(screen, content, canvas),
        ),
        (say!(words, "before-prepare"), lines(&file.prepare)),
        (say!(words, "before-materials"), lines(&file.materials)),
        (say!(words, "before-lead"), lines(&file.lead)),
        (say!(words, "before-aims"), lines(&file.aims)),
    ];
    let mut rows = written::rows(screen, canvas, area.width);
    rows.extend(from_before(canvas, area.width));
    let shown = if screen.veil.is_up() {
        Children::Shown
    } else {
        Children::Hidden
    };
    let prepared = canvas
        .app
        .preparation(&screen.planned, shown, Context::Before);
    let prepared = prepared.into_iter().map(|part| (part.heading, part.lines));
    for (heading, lines) in prepared.chain(parts) {
        if lines.is_empty() {
            continue;
        }
        rows.push((true, heading));
        for line in lines {
            let wrapped = wrap(&line, area.width.saturating_sub(2));
            let marked = |(n, part): (usize, String)| {
                (false, format!("{} {part}", if n == 0 { "–" } else { " " }))
            };
            rows.extend(wrapped.into_iter().enumerate().map(marked));
        }
        rows.push((false, String::new()));
    }
    let top = screen.row(Panel::Before);
    shown_rows(rows, top, canvas, area);
}

/// The rows from a chosen one on, as far as there is room, with a mark beside where there is more.
fn shown_rows(rows: Vec<(bool, String)>, top: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (all, height) = (rows.len(), usize::from(area.height));
    let top = top.min(all.saturating_sub(height));
    let beside = |y: u16| Rect {
        x: area.x.saturating_sub(2),
        width: 1,
        ..row(area, y)
    };
    if top > 0 {
        canvas.line(beside(0), "↑", canvas.theme.quiet);
    }
    if top + height < all {
        let last = beside(area.height.saturating_sub(1));
        canvas.line(last, "↓", canvas.theme.quiet);
    }
    for (n, (heading, text)) in (0..).zip(rows.into_iter().skip(top).take(height)) {
        let style = if heading {
            canvas.theme.heading
        } else {
            canvas.theme.body
        };
        canvas.line(row(area, n), &text, style);
    }
}
