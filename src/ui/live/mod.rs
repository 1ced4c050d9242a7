//! Draws the live session: where we are, what to do and say, when we end; the rest quiet. The
//! rail, the panel, the digits and the candle keep their places from the first minute to the
//! last. Must not decide anything.

mod before;
mod candle;
mod choosing;
mod clocks;
mod closing;
mod done;
mod listening;
pub mod name_tags;
mod notes;
mod panel;
mod rail;
mod relaxation;
mod round;
mod words;

use ratatui::layout::Rect;

use super::canvas::{Canvas, above, beside, inset, row};
use super::{footer, framed, header, notice, room};
use crate::app::ledger::OpenSession;
use crate::app::live::LiveScreen;
use crate::app::live::shown::{Curtain, Facing};
use crate::domain::session::Live;
use crate::domain::shown::Shown;
use crate::say;

/// From this height on the digits are five rows tall.
const TALL: u16 = 32;

/// Draws it.
pub fn draw(screen: &LiveScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(session) = canvas.app.session() else {
        return;
    };
    if let Some(shown) = shown_to_room(screen, session, canvas) {
        room::draw_live(&shown, canvas, area);
        return;
    }
    if let Some(live) = session.live.as_ref().filter(|l| l.listening().is_some()) {
        listening::draw(live, canvas, area);
        return;
    }
    let mut title = framed::session_title(canvas, &screen.planned);
    if canvas.app.telling.curtain == Curtain::Drawn {
        title = format!("{title} · {}", say!(canvas.words, "curtain-drawn"));
    }
    header::draw(canvas, row(area, 0), &title);
    let foot = Rect {
        y: area.bottom() - 1,
        height: 1,
        ..area
    };
    footer::draw(canvas, inset(foot, 1));
    let middle = Rect {
        y: area.y + 2,
        height: area.height - 4,
        ..inset(area, 1)
    };
    match &session.live {
        None => before::draw(screen, session, canvas, middle),
        Some(live) if live.finished.is_some() => done::draw(session, live, canvas, middle),
        Some(live) => running(screen, session, live, canvas, middle),
    }
    notice::draw(
        canvas,
        Rect {
            y: area.bottom() - 2,
            height: 1,
            ..inset(area, 1)
        },
    );
}

/// What the children are shown, where the screen is turned to them.
fn shown_to_room(
    screen: &LiveScreen,
    session: &OpenSession,
    canvas: &Canvas<'_, '_>,
) -> Option<Shown> {
    let live = session.live.as_ref()?;
    let turned = screen.facing == Facing::Room && live.finished.is_none();
    turned.then(|| canvas.app.shown(canvas.now))?
}

fn running(
    screen: &LiveScreen,
    session: &OpenSession,
    live: &Live,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let digits = if area.height + 4 >= TALL {
        clocks::Size::Tall
    } else {
        clocks::Size::Low
    };
    let [top, bottom] = above(area, digits.rows() + 2);
    let [top, _] = above(top, 1);
    let rail_width = (area.width * 2 / 5).clamp(34, 40);
    let [left, right] = beside(top, rail_width, 2);
    rail::draw(screen, session, live, canvas, left);
    panel::draw(screen, session, live, canvas, inset_to(right, 100));
    clocks::draw(
        screen,
        session,
        live,
        canvas,
        clocks::Place {
            area: bottom,
            second: right.x,
            size: digits,
        },
    );
}

/// The area, no wider than reads well.
fn inset_to(area: Rect, width: u16) -> Rect {
    Rect {
        width: area.width.min(width),
        ..area
    }
}
