//! The only large things on the live screen: when we will end, and what is left of this step.
//! Beside them who is here, and the candle.

use std::time::Duration;

use chrono::TimeDelta;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::ledger::OpenSession;
use crate::app::live::LiveScreen;
use crate::app::live::pace::{Nearness, Reckoned};
use crate::app::look::Grain;
use crate::domain::session::{Live, Times};
use crate::domain::time::minus;
use crate::say;
use crate::ui::canvas::{Canvas, row};
use crate::ui::live::{candle, name_tags};
use crate::ui::theme::Theme;
use crate::ui::widgets::big_text::{self, BigText};

/// How tall the digits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Three rows.
    Low,
    /// Five rows.
    Tall,
}

impl Size {
    /// Rows of the digits.
    pub const fn rows(self) -> u16 {
        match self {
            Self::Low => 3,
            Self::Tall => 5,
        }
    }

    const fn glyphs(self) -> big_text::Size {
        match self {
            Self::Low => big_text::Size::Three,
            Self::Tall => big_text::Size::Five,
        }
    }
}

/// Where they are drawn.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// All of it.
    pub area: Rect,
    /// The column where the second number begins, under the panel.
    pub second: u16,
    /// How tall the digits are.
    pub size: Size,
}

/// Columns that the candle takes at the right.
const CANDLE: u16 = 9;

/// Draws them.
pub fn draw(
    screen: &LiveScreen,
    session: &OpenSession,
    live: &Live,
    canvas: &mut Canvas<'_, '_>,
    place: Place,
) {
    let Place { area, second, size } = place;
    let Some(Reckoned { times, here, .. }) = canvas.reckoned() else {
        return;
    };
    let side = Rect {
        x: area.right().saturating_sub(CANDLE),
        width: CANDLE,
        ..area
    };
    let half = second.saturating_sub(area.x);
    let left = Rect {
        width: half,
        ..area
    };
    let right = Rect {
        x: second,
        width: side.x.saturating_sub(second),
        ..area
    };
    ends(canvas, &times, left, size);
    if canvas.app.shows_minutes() {
        step(canvas, live, &times, right, size);
    } else if live.is_paused() {
        let text = say!(canvas.words, "live-paused");
        canvas.line(row(right, size.rows()), &text, canvas.theme.quiet);
    }
    if live.has_candle() {
        candle::draw(canvas, live.candle, side);
    }
    let foot = row(area, area.height - 1);
    let who = name_tags::counted(canvas, here);
    canvas.line(foot, &who, canvas.theme.quiet);
    if !screen.veil.is_up() {
        hidden(canvas, session, foot, half);
    }
}

fn ends(canvas: &mut Canvas<'_, '_>, times: &Times, area: Rect, size: Size) {
    let label = if times.ends == times.planned {
        say!(canvas.words, "live-we-end")
    } else {
        // Above the digits, which leave no room beside them.
        let time = canvas.words.time(times.planned.time());
        let planned = say!(canvas.words, "live-planned", time = time);
        format!("{} · {planned}", say!(canvas.words, "live-we-end-about"))
    };
    let digits = canvas.words.time(times.ends.time());
    figure(
        canvas,
        area,
        size,
        &Figure {
            label: &label,
            digits: &digits,
            beside: "",
            style: canvas.theme.digits,
        },
    );
}

/// What the step that runs has left, or has over; where its leaders have listened, what it has had.
fn digits_and_label(canvas: &Canvas<'_, '_>, live: &Live, times: &Times) -> (String, String) {
    let (words, grain) = (canvas.words, canvas.app.look.grain);
    let over = is_over(times.left, grain);
    if over && canvas.app.listened_in_step(canvas.now) {
        let had = minus(live.current().allotted(), Duration::ZERO) - times.left;
        let label = match grain {
            Grain::Minutes => say!(words, "live-used"),
            Grain::Seconds => say!(words, "live-used-seconds"),
        };
        let whole = TimeDelta::minutes(had.num_minutes());
        let had = if grain == Grain::Minutes { whole } else { had };
        return (digits_of(had, grain), label);
    }
    let nearness = canvas.app.nearness(live, times, canvas.now);
    let near = matches!(nearness, Nearness::Near | Nearness::Nearer);
    let label = match (over, grain) {
        (false, Grain::Minutes) if near => say!(words, "live-near"),
        (false, Grain::Seconds) if near => say!(words, "live-near-seconds"),
        (false, Grain::Minutes) => say!(words, "live-left"),
        (false, Grain::Seconds) => say!(words, "live-left-seconds"),
        (true, Grain::Minutes) => say!(words, "live-over"),
        (true, Grain::Seconds) => say!(words, "live-over-seconds"),
    };
    (digits_of(times.left, grain), label)
}

fn step(canvas: &mut Canvas<'_, '_>, live: &Live, times: &Times, area: Rect, size: Size) {
    let (digits, label) = digits_and_label(canvas, live, times);
    let nearness = canvas.app.nearness(live, times, canvas.now);
    let beside = if live.is_paused() {
        say!(canvas.words, "live-paused")
    } else {
        let minutes = times.elapsed.as_secs() / 60;
        say!(canvas.words, "live-elapsed", minutes = minutes)
    };
    figure(
        canvas,
        area,
        size,
        &Figure {
            label: &label,
            digits: &digits,
            beside: &beside,
            style: shade(&canvas.theme, nearness),
        },
    );
}

/// Whether anything that is shown is beyond the plan: no “+0” in the first minute.
fn is_over(left: TimeDelta, grain: Grain) -> bool {
    match grain {
        Grain::Minutes => left <= TimeDelta::minutes(-1),
        Grain::Seconds => left <= TimeDelta::seconds(-1),
    }
}

/// Time left as digits; a plus where it is time beyond the plan. Whole minutes are rounded up
/// while they run down, so that `1` lasts until there is nothing left.
fn digits_of(left: TimeDelta, grain: Grain) -> String {
    let seconds = left.num_milliseconds().abs().div_euclid(1000);
    let sign = if is_over(left, grain) { "+" } else { "" };
    match grain {
        Grain::Seconds => format!("{sign}{}:{:02}", seconds / 60, seconds % 60),
        Grain::Minutes if sign.is_empty() => {
            let ms = left.num_milliseconds();
            let up = i64::from(ms.rem_euclid(60_000) > 0);
            (ms.div_euclid(60_000) + up).max(0).to_string()
        }
        Grain::Minutes => format!("{sign}{}", seconds / 60),
    }
}

/// A slow change of shade while a step nears its end; the words say so too.
const fn shade(theme: &Theme, nearness: Nearness) -> Style {
    let [near, nearer, past] = theme.nearing;
    match nearness {
        Nearness::Far => theme.digits,
        Nearness::Near => near,
        Nearness::Nearer => nearer,
        Nearness::Past => past,
    }
}

struct Figure<'a> {
    label: &'a str,
    digits: &'a str,
    beside: &'a str,
    style: Style,
}

fn figure(canvas: &mut Canvas<'_, '_>, area: Rect, size: Size, figure: &Figure<'_>) {
    canvas.line(row(area, 0), figure.label, canvas.theme.quiet);
    let big = BigText {
        text: figure.digits,
        size: size.glyphs(),
        style: figure.style,
    };
    let width = big
        .size
        .width(big.text)
        .unwrap_or(area.width)
        .min(area.width);
    let height = size.rows().min(area.height.saturating_sub(2));
    let place = Rect {
        y: area.y + 1,
        height,
        width,
        ..area
    };
    canvas.widget(big, place);
    let beside = Rect {
        x: place.right() + 2,
        width: area.right().saturating_sub(place.right() + 2),
        y: place.bottom() - 1,
        height: 1,
    };
    canvas.line(beside, figure.beside, canvas.theme.quiet);
}

/// That there are notes behind the veil.
fn hidden(canvas: &mut Canvas<'_, '_>, session: &OpenSession, area: Rect, half: u16) {
    let notes = session.book.notes().len() + session.book.serious_for_all().len();
    let held = session.book.still_held().len();
    let held = if canvas.app.uses().held_words.is_on() {
        held
    } else {
        0
    };
    let mut texts = Vec::new();
    if notes > 0 {
        texts.push(say!(canvas.words, "live-notes-hidden", count = notes));
    }
    if held > 0 {
        texts.push(say!(canvas.words, "live-held", count = held));
    }
    let place = Rect {
        x: area.x + half,
        width: half,
        ..area
    };
    canvas.line(place, &texts.join(" · "), canvas.theme.quiet);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_run_down_to_one_and_then_count_up_quietly() {
        let digits = |seconds| digits_of(TimeDelta::seconds(seconds), Grain::Minutes);
        assert_eq!(digits(480), "8");
        assert_eq!(digits(479), "8");
        assert_eq!(digits(1), "1");
        assert_eq!(digits(0), "0");
        assert_eq!(digits(-59), "0");
        assert_eq!(digits(-60), "+1");
    }

    #[test]
    fn seconds_are_shown_when_asked_for() {
        assert_eq!(digits_of(TimeDelta::seconds(484), Grain::Seconds), "8:04");
        assert_eq!(digits_of(TimeDelta::seconds(-5), Grain::Seconds), "+0:05");
    }
}
