//! The ritual as a rail: the steps in their order, with planned and used minutes, where we
//! are, what was left out, and what is free.

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::ledger::OpenSession;
use crate::app::live::{Focus, LiveScreen};
use crate::domain::session::{Live, LiveStep, StepState};
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
    let mut rows: Vec<RailRow> = (0..live.steps.len())
        .map(|i| entry(canvas, live, i, at))
        .collect();
    if canvas.app.shows_minutes() {
        rows.push(free(canvas));
    } else {
        for row in &mut rows {
            (row.planned, row.used) = (None, None);
        }
    }
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
fn free(canvas: &Canvas<'_, '_>) -> RailRow {
    let times = canvas.app.times(canvas.now);
    let minutes = times.map_or(0, |times| times.free.num_minutes().max(0));
    RailRow {
        marker: Marker::Free,
        title: say!(canvas.words, "live-free"),
        planned: u16::try_from(minutes).ok(),
        used: None,
        keep: String::new(),
    }
}

fn entry(canvas: &Canvas<'_, '_>, live: &Live, index: usize, at: std::time::Duration) -> RailRow {
    let step: &LiveStep = &live.steps[index];
    let used = live.used(index, at);
    let minutes = used.as_secs() / 60;
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
        planned: u16::try_from(step.allotted().as_secs() / 60).ok(),
        used: if begun {
            u16::try_from(minutes).ok()
        } else {
            None
        },
        keep: match canvas.app.round_needs(step, canvas.now) {
            Some(minutes) if canvas.app.shows_minutes() => {
                say!(canvas.words, "live-round-needs", minutes = minutes)
            }
            _ if kept => say!(canvas.words, "live-kept"),
            _ => String::new(),
        },
    }
}
