//! The round: whose turn it is, who comes then, and what has been ticked. What was written
//! about it is behind the veil. No time is shown for a child.

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::live::LiveScreen;
use crate::domain::happening::{Told, Turn, TurnState};
use crate::domain::stamp::Id;
use crate::say;
use crate::ui::canvas::{Canvas, below, row};

/// Draws it.
pub fn draw(screen: &LiveScreen, turns: &[(Id, Turn)], canvas: &mut Canvas<'_, '_>, area: Rect) {
    if turns.is_empty() {
        let text = say!(canvas.words, "live-nobody");
        canvas.text(area, &text, canvas.theme.quiet);
        return;
    }
    let chosen = canvas.app.row_in_hand(turns);
    let text = now_and_next(canvas, turns, chosen);
    canvas.line(row(area, 0), &text, canvas.theme.strong);
    let list = below(area, 2);
    for (index, place) in canvas.list(list, turns.len(), chosen.unwrap_or(turns.len() - 1)) {
        let (id, turn) = &turns[index];
        let is_chosen = chosen == Some(index);
        let style = if is_chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if is_chosen { "▶" } else { " " }, style);
        let name = Rect {
            x: place.x + 2,
            width: 12.min(place.width),
            ..place
        };
        canvas.line(name, &called(canvas, id), style);
        let rest = Rect {
            x: name.right() + 1,
            width: place.right().saturating_sub(name.right() + 1),
            ..place
        };
        let text = told(canvas, screen, turn);
        canvas.line(rest, &text, canvas.theme.body);
        canvas.click(place, Target::Row(index));
    }
}

fn now_and_next(canvas: &Canvas<'_, '_>, turns: &[(Id, Turn)], chosen: Option<usize>) -> String {
    let over = |turn: &Turn| matches!(turn.state, TurnState::Done | TurnState::Passed);
    let done = turns.iter().filter(|(_, turn)| over(turn)).count();
    let so_far = say!(canvas.words, "round-so-far", done = done, all = turns.len());
    let Some(chosen) = chosen else {
        return format!("{}   {so_far}", say!(canvas.words, "round-all"));
    };
    let (id, turn) = &turns[chosen];
    let rest = turns.iter().cycle().skip(chosen + 1).take(turns.len() - 1);
    let next = rest.into_iter().find(|(_, turn)| !over(turn));
    let next = next.map(|(id, _)| called(canvas, id));
    let text = match (over(turn), next) {
        // Nobody tells who has told: somebody looks back.
        (true, Some(next)) => say!(canvas.words, "round-next", next = next),
        (true, None) => say!(canvas.words, "round-all"),
        (false, Some(next)) => {
            let name = called(canvas, id);
            say!(canvas.words, "round-now", name = name, next = next)
        }
        (false, None) => {
            let name = called(canvas, id);
            say!(canvas.words, "round-now-last", name = name)
        }
    };
    format!("{text}   {so_far}")
}

fn called(canvas: &Canvas<'_, '_>, id: &Id) -> String {
    let person = canvas.app.group.as_ref().and_then(|g| g.book.person(id));
    person.map_or_else(String::new, |p| canvas.app.name_of(p).to_owned())
}

fn told(canvas: &Canvas<'_, '_>, screen: &LiveScreen, turn: &Turn) -> String {
    let state = match turn.state {
        TurnState::Waiting => String::new(),
        TurnState::Later => say!(canvas.words, "turn-later"),
        TurnState::Passed => say!(canvas.words, "turn-passed"),
        TurnState::Done => format!("✓ {}", say!(canvas.words, "turn-done")),
    };
    let mark = |told: &Told, label: String| match told {
        Told::No => String::new(),
        Told::Ticked => format!("{label} ✓"),
        Told::Noted(words) if screen.veil.is_up() => format!("{label}: {}", words.show()),
        Told::Noted(_) => format!("{label} ✎"),
    };
    let top = mark(&turn.top, say!(canvas.words, "round-top"));
    let bottom = mark(&turn.bottom, say!(canvas.words, "round-bottom"));
    [state, top, bottom]
        .into_iter()
        .filter(|s| !s.is_empty())
        .collect::<Vec<_>>()
        .join("  ")
}
