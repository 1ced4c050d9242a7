//! Draws which questions are asked, of whom, and how far each has come. Nothing that anybody answered
//! stands here. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, beside, inset_left, row};
use super::framed;
use super::wrap::{text_width, wrap};
use crate::app::Target;
use crate::app::evaluation::{AnswerRow, EvaluationScreen, Stands};
use crate::domain::evaluation::{Occasion, QuestionSet};
use crate::domain::group::Respondent;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::words::story::numbered;

/// From this width on the questions stand beside those who answer.
const WIDE: u16 = 100;
/// The columns that a text is never wider than.
const WIDEST: u16 = 76;

/// Draws it, over the whole screen.
pub fn draw(screen: &EvaluationScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let name = frame.map_or("", |frame| canvas.app.name_of_group(frame));
    let title = say!(canvas.words, "evaluation-title", group = name);
    let body = framed::draw(canvas, area, &title);
    let Some(set) = screen.chosen_set() else {
        return;
    };
    let used = head(screen, set, canvas, body);
    let body = below(body, used + 1);
    let rows = canvas.app.answer_rows(screen);
    if area.width >= WIDE {
        let [left, right] = beside(body, body.width / 2 - 2, 3);
        people(screen, &rows, canvas, left);
        questions(set, canvas, right);
        return;
    }
    let count = u16::try_from(rows.len()).unwrap_or(u16::MAX).max(1);
    let asked = u16::try_from(set.scales.len() + set.open.len()).unwrap_or(u16::MAX);
    let height = count.min(body.height.saturating_sub(asked + 1).max(4));
    people(screen, &rows, canvas, Rect { height, ..body });
    questions(set, canvas, below(body, height + 1));
}

/// Which questions, on what occasion, and what happens when the keyboard is handed over. Gives the
/// rows used.
fn head(
    screen: &EvaluationScreen,
    set: &QuestionSet,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) -> u16 {
    let words = canvas.words;
    let (band, _) = canvas.app.band_and_lang();
    let place = row(area, 0);
    let who = words.asked_who(set.who);
    let taken = canvas.line(place, "‹ ", canvas.theme.key);
    let place = inset_left(place, taken);
    let taken = canvas.line(place, &who, canvas.theme.heading);
    let place = inset_left(place, taken);
    let rest = format!(
        " · {} · {} ›",
        words.occasion(set.occasion),
        words.in_band(&set.title, band)
    );
    canvas.line(place, &rest, canvas.theme.body);
    let session = inset_left(row(area, 1), 2);
    if set.occasion == Occasion::Running {
        let text = session_name(screen, canvas);
        canvas.line(session, &text, canvas.theme.body);
    }
    let key = key_for(Context::Handed, Action::TakeKeyboardBack);
    let key = key.map_or_else(String::new, |key| words.key(key));
    let how = say!(words, "evaluation-how", key = key);
    let width = area.width.min(WIDEST);
    let used = canvas.text(
        Rect {
            width,
            ..below(area, 2)
        },
        &how,
        canvas.theme.quiet,
    );
    used + 2
}

fn session_name(screen: &EvaluationScreen, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let group = canvas.app.group.as_ref();
    let plan = group.map_or_else(Vec::new, |group| group.book.plan());
    let planned = screen.planned.as_ref();
    let place = plan.iter().find(|place| Some(place.id) == planned);
    place.map_or_else(
        || say!(words, "evaluation-no-session"),
        |place| {
            let number = group.and_then(|group| group.book.number(place.id));
            let title = numbered(number, &place.planned.title);
            format!("{title}, {}", words.date(place.day()))
        },
    )
}

fn people(screen: &EvaluationScreen, rows: &[AnswerRow], canvas: &mut Canvas<'_, '_>, area: Rect) {
    if rows.is_empty() {
        let text = say!(canvas.words, "evaluation-nobody");
        canvas.text(area, &text, canvas.theme.quiet);
        return;
    }
    let names: Vec<String> = rows.iter().map(|row| name(&row.by, canvas)).collect();
    let widest = names.iter().map(|name| text_width(name)).max().unwrap_or(0);
    let chosen = screen.chosen.min(rows.len() - 1);
    for (index, place) in canvas.list(area, rows.len(), chosen) {
        let here = index == chosen;
        let style = if here {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if here { "▶" } else { " " }, style);
        let room = Rect {
            width: widest.min(area.width / 2),
            ..inset_left(place, 2)
        };
        canvas.line(room, &names[index], style);
        let (text, style) = match rows[index].stands {
            Stands::Nothing => ("–".to_owned(), canvas.theme.quiet),
            Stands::Begun => (say!(canvas.words, "answers-begun"), canvas.theme.body),
            Stands::Given => (say!(canvas.words, "answers-given"), canvas.theme.strong),
        };
        let stands = inset_left(place, 2 + widest.min(area.width / 2) + 3);
        canvas.line(stands, &text, style);
        canvas.click(place, Target::Row(index));
    }
}

/// Somebody who answers, as leaders call them.
pub(super) fn name(by: &Respondent, canvas: &Canvas<'_, '_>) -> String {
    let group = canvas.app.group.as_ref();
    let person = group.and_then(|group| group.book.person(by.person()));
    let name = person.map_or_else(
        || say!(canvas.words, "pick-gone"),
        |person| canvas.app.name_of(person).to_owned(),
    );
    match by {
        Respondent::GrownUpOf { nth, .. } => {
            say!(canvas.words, "grown-up-of", child = name, number = nth)
        }
        _ => name,
    }
}

/// What is asked, for leaders to see beforehand.
fn questions(set: &QuestionSet, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, _) = canvas.app.band_and_lang();
    let scales = set.scales.iter().map(|scale| &scale.ask);
    let open = set.open.iter().map(|question| &question.ask);
    let mut used = 0;
    for ask in scales.chain(open) {
        let text = canvas.words.in_band(ask, band);
        let room = below(area, used);
        let needs = wrap(&text, room.width.saturating_sub(2)).len();
        if needs > usize::from(room.height) {
            break;
        }
        used += canvas.item(room, "–", &text, canvas.theme.quiet);
    }
}
