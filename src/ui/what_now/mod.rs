//! What now: today's plan, and beside it each way to go on with what it costs. Must not decide
//! anything.

mod plan;

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, beside, inset_left, row};
use super::framed;
use super::wrap::wrap;
use crate::app::Target;
use crate::app::live::what_now::WhatNowScreen;
use crate::domain::fit::{Share, Way};
use crate::domain::happening::WayOn;
use crate::domain::session::Live;
use crate::say;
use crate::words::fit::CostsTold;

/// Columns that the words need beside the plan, where every way has a column of its own in it.
const LEAST_WORDS: u16 = 30;
/// Columns between the plan and the words.
const GAP: u16 = 3;
/// Columns that the words are never wider than.
const WIDEST: u16 = 70;
/// Columns before a way's costs.
const INDENT: u16 = 4;

/// Draws it, over the whole screen.
pub fn draw(screen: &WhatNowScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "what-now-title");
    let body = framed::draw(canvas, area, &title);
    let Some(live) = canvas.app.session().and_then(|s| s.live.as_ref()) else {
        return;
    };
    let ways = canvas.app.ways(canvas.now);
    let chosen = screen.chosen.min(ways.len().saturating_sub(1));
    let used = state(live, canvas, body);
    let rest = below(body, used + 1);
    if ways.is_empty() {
        plan::draw(&[], 0, live, canvas, rest);
        return;
    }
    let beside_words = plan::width(ways.len(), rest.width) + GAP + LEAST_WORDS;
    let columns = if beside_words <= rest.width {
        ways.len()
    } else {
        1
    };
    let [left, right] = beside(rest, plan::width(columns, rest.width), GAP);
    let shown = if columns == 1 {
        &ways[chosen..=chosen]
    } else {
        &ways
    };
    let in_hand = if columns == 1 { 0 } else { chosen };
    plan::draw(shown, in_hand, live, canvas, left);
    let right = Rect {
        width: right.width.min(WIDEST),
        ..right
    };
    let names = names(&ways, screen, canvas);
    words(&ways, &names, chosen, live, canvas, right);
}

/// Whether the plan fits, in words. Gives the rows used.
fn state(live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) -> u16 {
    let over = canvas.app.over(canvas.now);
    let text = if over == 0 {
        say!(canvas.words, "what-now-fits")
    } else {
        let ends = canvas.words.at_time(live.ends.time());
        let over = say!(canvas.words, "what-now-over", over = over, ends = ends);
        let nothing = say!(canvas.words, "what-now-nothing-applied");
        format!("{over} {nothing}")
    };
    canvas.text(area, &text, canvas.theme.body)
}

/// What each way is called; that of a shorter activity with the one that was taken in hand.
fn names(ways: &[Way], screen: &WhatNowScreen, canvas: &Canvas<'_, '_>) -> Vec<String> {
    let (band, lang) = canvas.app.band_and_lang();
    let of = |way: &Way| {
        let name = canvas.words.way(way.way);
        match (&screen.shorter, way.way) {
            (Some(tool), WayOn::ShorterActivity) => {
                format!("{name}: {}", tool.title.or_empty(lang, band))
            }
            _ => name,
        }
    };
    ways.iter().map(of).collect()
}

/// Each way with its costs; where they do not all fit, less of those that are not in hand, and
/// then only of as many as there is room for.
fn words(
    ways: &[Way],
    names: &[String],
    chosen: usize,
    live: &Live,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let title = |share: &Share| {
        let step = live.step(&share.step);
        step.map_or_else(String::new, |step| step.step.title.clone())
    };
    let of = |way: &Way, told: CostsTold| {
        let text = canvas.words.way_costs(way, told, title);
        wrap(&text, area.width.saturating_sub(INDENT))
    };
    let all = ways.iter().map(|way| of(way, CostsTold::All));
    let rows = |costs: &[Vec<String>]| costs.iter().map(|rows| rows.len() + 1).sum::<usize>();
    let height = usize::from(area.height);
    let mut costs: Vec<Vec<String>> = all.collect();
    if rows(&costs) > height {
        let others = (0..ways.len()).filter(|n| *n != chosen);
        others.clone().for_each(|n| costs[n].clear());
        for n in others {
            costs[n] = of(&ways[n], CostsTold::WhatMoves);
            if rows(&costs) > height {
                costs[n].clear();
            }
        }
    }
    let gap = u16::from(rows(&costs) + ways.len() <= height + 1);
    let mut y = 0;
    for (n, (name, costs)) in names.iter().zip(&costs).enumerate() {
        let in_hand = n == chosen;
        let style = if in_hand {
            canvas.theme.selected
        } else {
            canvas.theme.strong
        };
        let top = y;
        let sign = if in_hand { "▶" } else { " " };
        let heading = format!("{sign} {} {name}", n + 1);
        canvas.line(row(area, y), &heading, style);
        y += 1;
        for line in costs {
            let place = inset_left(row(area, y), INDENT);
            canvas.line(place, line, canvas.theme.body);
            y += 1;
        }
        let place = below(area, top);
        let height = (y - top).min(place.height);
        canvas.click(Rect { height, ..place }, Target::Row(n));
        y += gap;
    }
}
