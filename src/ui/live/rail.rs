//! The ritual as a rail: the steps in their order, with planned and used minutes, where we
//! are, what was left out, and what is free.

use std::time::Duration;

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::ledger::OpenSession;
use crate::app::live::pace::Reckoned;
use crate::app::live::{Focus, LiveScreen};
use crate::domain::session::{Live, LiveStep, StepState, Times};
use crate::say;
use crate::ui::canvas::Canvas;
use crate::ui::widgets::rail::{Marker, Rail, RailRow};

/// Draws it.
pub fn draw(
    screen: &LiveScreen,
    session: &OpenSession,
    live: &Live,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let at = session.at(canvas.now);
    // Where no minutes are shown, none are reckoned.
    let reckoned = canvas.app.shows_minutes().then(|| canvas.reckoned());
    let reckoned = reckoned.flatten();
    let mut rows: Vec<RailRow> = (0..live.steps.len())
        .map(|i| entry(canvas, live, i, at, reckoned.as_ref()))
        .collect();
    rows.extend(reckoned.map(|reckoned| free(canvas, &reckoned.times)));
    let list = area;
    let chosen = match screen.focus {
        Focus::Rail(chosen) => Some(chosen),
        Focus::Panel => None,
    };
    let theme = canvas.theme;
    let rail = Rail {
        rows: &rows,
        chosen,
        theme: &theme,
    };
    for (index, place) in rail.places(list) {
        if index < live.steps.len() {
            canvas.click(place, Target::Step(index));
        }
    }
    canvas.widget(rail, list);
}

/// The minutes that nobody has use for yet.
fn free(canvas: &Canvas<'_, '_>, times: &Times) -> RailRow {
    let minutes = times.free.num_minutes().max(0);
    RailRow {
        marker: Marker::Free,
        title: say!(canvas.words, "live-free"),
        planned: u16::try_from(minutes).ok(),
        used: None,
        keep: String::new(),
    }
}

/// The row of a step; without its minutes where none are reckoned.
fn entry(
    canvas: &Canvas<'_, '_>,
    live: &Live,
    index: usize,
    at: Duration,
    reckoned: Option<&Reckoned>,
) -> RailRow {
    let step: &LiveStep = &live.steps[index];
    let whole = |time: Duration| u16::try_from(time.as_secs() / 60).ok();
    let marker = match step.state {
        StepState::Ahead => Marker::Ahead,
        StepState::Current => Marker::Current,
        StepState::Done => Marker::Done,
        StepState::Skipped => Marker::Skipped,
    };
    let begun = !matches!(step.state, StepState::Ahead | StepState::Skipped);
    let kept = step.step.kind.is_kept();
    RailRow {
        marker,
        title: step.step.title.clone(),
        planned: reckoned.and_then(|_| whole(step.allotted())),
        used: reckoned
            .filter(|_| begun)
            .and_then(|_| whole(live.used(index, at))),
        keep: match reckoned.and_then(|reckoned| step.round_needs(reckoned.round)) {
            Some(minutes) => say!(canvas.words, "live-round-needs", minutes = minutes),
            None if kept => say!(canvas.words, "live-kept"),
            None => String::new(),
        },
    }
}
