//! The panel beside the rail: the step's name and what comes then, its words, and below them
//! what there is to choose from or to tick.

use ratatui::layout::Rect;

use super::choosing::Entry;
use super::{choosing, closing, name_tags, notes, relaxation, round, words};
use crate::app::ledger::OpenSession;
use crate::app::live::LiveScreen;
use crate::app::live::name_tags::Tag;
use crate::domain::happening::Turn;
use crate::domain::session::Live;
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;
use crate::say;
use crate::ui::canvas::{Canvas, below, row};

/// Rows that the words keep beside a list that somebody ticks: one thing to do, one to say.
const LEAST_WORDS: u16 = 5;

/// Draws it.
pub fn draw(
    screen: &LiveScreen,
    session: &OpenSession,
    live: &Live,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    heading(live, canvas, row(area, 0));
    let area = below(area, 2);
    let kind = canvas.app.panel_kind(live);
    if kind == StepKind::Relaxation
        && let Some(pacer) = &screen.pacer
    {
        relaxation::pace(pacer, canvas, area);
        return;
    }
    let items = words::of(canvas, live, area.width);
    let listed = Listed::of(canvas, live, kind);
    let wanted = listed.rows(canvas, area.width);
    let written = screen
        .veil
        .is_up()
        .then(|| notes::of(canvas, &session.book));
    let height = written
        .as_ref()
        .map_or(0, |all| notes::height(all, area.width));
    let (text, list) = share(area, height.max(words::height(&items)), wanted, kind);
    match &written {
        Some(all) => notes::draw(all, screen, canvas, text),
        None => words::draw(&items, screen, canvas, text),
    }
    match &listed {
        Listed::Tags(tags) => name_tags::draw(screen, session, tags, canvas, list),
        Listed::Turns(turns) => round::draw(screen, turns, canvas, list),
        Listed::Exercises => relaxation::choose(screen, live, canvas, list),
        Listed::Closing => closing::draw(live, canvas, list),
        Listed::Choices(choices) => choosing::draw(screen, choices, canvas, list),
    }
}

/// What there is to choose from or to tick.
enum Listed {
    Tags(Vec<Tag>),
    Turns(Vec<(Id, Turn)>),
    Exercises,
    Closing,
    Choices(Vec<Entry>),
}

impl Listed {
    fn of(canvas: &Canvas<'_, '_>, live: &Live, kind: StepKind) -> Self {
        match kind {
            StepKind::NameTags => Self::Tags(canvas.app.tags()),
            StepKind::TopAndBottom => Self::Turns(canvas.app.turns()),
            StepKind::Relaxation => Self::Exercises,
            StepKind::Closing => Self::Closing,
            _ => Self::Choices(choosing::entries(canvas, live)),
        }
    }

    /// The rows that it asks for.
    fn rows(&self, canvas: &Canvas<'_, '_>, width: u16) -> u16 {
        let count = match self {
            Self::Tags(tags) => tags.len(),
            Self::Turns(turns) => turns.len() + 2,
            Self::Exercises => canvas.app.exercises().len(),
            Self::Closing => usize::from(closing::rows(canvas, width)),
            Self::Choices(choices) => choosing::rows(choices, width),
        };
        u16::try_from(count).unwrap_or(u16::MAX)
    }
}

/// The step's name, and quietly what comes then.
fn heading(live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let name = live.current().step.title.to_uppercase();
    let used = canvas.line(area, &name, canvas.theme.current);
    let then = match live.next() {
        Some(next) => say!(canvas.words, "live-next", step = next.step.title.as_str()),
        None => say!(canvas.words, "live-last-step"),
    };
    let room = area.width.saturating_sub(used + 3);
    if crate::ui::wrap::text_width(&then) <= room {
        canvas.line_right(area, &then, canvas.theme.quiet);
    }
}

/// Shares the panel's height between the words above and the list below.
fn share(area: Rect, words: u16, list: u16, kind: StepKind) -> (Rect, Rect) {
    if list == 0 {
        let words = Rect {
            height: area.height.saturating_sub(1),
            ..area
        };
        return (words, Rect { height: 0, ..area });
    }
    let room = area.height.saturating_sub(1);
    // Where somebody ticks, the list comes first; where somebody chooses, the words do.
    let most = match kind {
        StepKind::NameTags | StepKind::TopAndBottom => room.saturating_sub(LEAST_WORDS),
        _ => (room / 3).max(4),
    };
    let list = list.min(most.max(room.saturating_sub(words)));
    let words = room.saturating_sub(list).min(words);
    let rest = below(area, words + 1);
    (
        Rect {
            height: words,
            ..area
        },
        Rect {
            height: list.min(rest.height),
            ..rest
        },
    )
}
