//! What follows for the day from what is known of the children, and what the leaders wanted to
//! carry on last time. Children may look on: names stand there only for a while, when asked for.

use crate::app::live::LiveScreen;
use crate::domain::asked::Asked;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::ui::canvas::Canvas;
use crate::ui::wrap::wrap;

/// A heading, or text below it.
type Row = (bool, String);

/// Food, pick-up and consent.
pub(super) fn for_the_day(screen: &LiveScreen, canvas: &Canvas<'_, '_>, width: u16) -> Vec<Row> {
    let words = canvas.words;
    let Some(group) = &canvas.app.group else {
        return Vec::new();
    };
    let day = group.book.for_the_day();
    if screen.veil.is_up() {
        let heading = say!(words, "day-heading");
        return part(heading, words.for_the_day(&day), width);
    }
    let key = key_for(Context::Before, Action::Show).map(|key| words.key(key));
    let key = key.unwrap_or_default();
    let heading = say!(words, "day-heading-hidden", key = key);
    part(heading, words.for_the_day_hidden(&day), width)
}

/// What was to be carried on from the session before, as far as that has been read.
pub(super) fn carried_over(screen: &LiveScreen, canvas: &Canvas<'_, '_>, width: u16) -> Vec<Row> {
    let Some(group) = &canvas.app.group else {
        return Vec::new();
    };
    let before = group.before(&screen.planned);
    let last = before
        .last()
        .and_then(|planned| group.sessions.get(planned));
    let texts = last.map_or_else(Vec::new, |session| {
        let roles = Asked::ROLES.into_iter();
        let debriefs = roles.filter_map(|role| session.book.debrief(role));
        let texts = debriefs.map(|debrief| &debrief.carry_on);
        let texts = texts.filter(|text| !text.is_empty());
        texts.map(|text| text.show().to_owned()).collect()
    });
    part(say!(canvas.words, "before-carried-over"), texts, width)
}

fn part(heading: String, lines: Vec<String>, width: u16) -> Vec<Row> {
    if lines.is_empty() {
        return Vec::new();
    }
    let mut rows = vec![(true, heading)];
    for line in lines {
        let folded = wrap(&line, width.saturating_sub(2)).into_iter().enumerate();
        rows.extend(folded.map(|(n, line)| {
            let mark = if n == 0 { "–" } else { " " };
            (false, format!("{mark} {line}"))
        }));
    }
    rows.push((false, String::new()));
    rows
}
