//! Draws what was answered, as bars over the course: what a bar is, its place and its number say;
//! colour adds nothing. Must not reckon anything.

use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Bar, BarChart, BarGroup};

use super::canvas::{Canvas, below, row, without_right};
use super::{evaluation, framed, reading};
use crate::app::evaluation::{Figures, ResultsScreen, Told};
use crate::domain::evaluation::Mark;
use crate::domain::group::Asking;
use crate::domain::report::{LEAST, Together};
use crate::domain::story::Children;
use crate::say;
use crate::ui::wrap::text_width;

/// The columns of a bar: room for its number, and for the name of an occasion.
const NARROWEST: u16 = 3;
const WIDEST: u16 = 6;
/// From one person's bar to the next one's.
const BETWEEN: u16 = 1;
/// From one occasion's bars to the next one's.
const GAP: u16 = 1;
/// The fewest rows of a question: what is asked, a bar, and the occasions.
const LEAST_ROWS: u16 = 4;
/// The most: a bar need not be higher.
const MOST_ROWS: u16 = 9;

/// Draws it, over the whole screen.
pub fn draw(screen: &ResultsScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let frame = canvas.app.group.as_ref().and_then(|g| g.frame());
    let name = frame.map_or("", |frame| canvas.app.name_of_group(frame));
    let title = say!(canvas.words, "evaluation-title", group = name);
    let body = framed::draw(canvas, area, &title);
    head(screen, canvas, row(body, 0));
    let body = below(body, 2);
    if screen.words == Children::Shown {
        let page = canvas.app.words_page(screen, body.width);
        let last = page.rows.len().saturating_sub(usize::from(body.height));
        let top = screen.top.min(last);
        reading::draw_rows(&page.rows[top..], canvas, body);
        return;
    }
    let all = canvas.app.figures(screen);
    if all.is_empty() {
        let nothing = say!(canvas.words, "results-nothing");
        canvas.text(body, &nothing, canvas.theme.quiet);
        return;
    }
    let height = body.height.saturating_sub(1);
    let fit = (height / LEAST_ROWS).max(1);
    let count = u16::try_from(all.len()).unwrap_or(u16::MAX);
    let rows = (height / fit.min(count)).min(MOST_ROWS);
    let seen = usize::from(fit.min(count));
    let top = screen.top.min(all.len() - seen);
    for (n, figures) in (0..).zip(&all[top..top + seen]) {
        let place = below(body, n * rows);
        let height = rows.min(place.height);
        question(screen, figures, canvas, Rect { height, ..place });
    }
    foot(screen, canvas, row(body, body.height.saturating_sub(1)));
}

/// Whose answers, and on which occasion.
fn head(screen: &ResultsScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let words = canvas.words;
    let who = words.asked_who(screen.who);
    let used = canvas.line(area, &who, canvas.theme.heading);
    let Some(part) = canvas.app.results_of(screen) else {
        return;
    };
    let rest = Rect {
        x: area.x + used,
        width: area.width - used,
        ..area
    };
    let text = format!(" · {}", words.results_of(part));
    canvas.line(rest, &text, canvas.theme.body);
}

fn question(screen: &ResultsScreen, figures: &Figures, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let few = too_few(figures, canvas);
    let used = canvas.line_right(row(area, 0), &few, canvas.theme.quiet);
    let room = without_right(row(area, 0), used + 2);
    canvas.line(room, &figures.asked, canvas.theme.strong);
    let people = canvas.app.who_answered(screen).len().max(1);
    let people = u16::try_from(people).unwrap_or(u16::MAX);
    let labels = figures
        .told
        .iter()
        .map(|(on, _)| text_width(&label(on, canvas)));
    let widest = labels.max().unwrap_or(0);
    let bar = widest.div_ceil(people).clamp(NARROWEST, WIDEST);
    let group = (bar + BETWEEN) * people - BETWEEN;
    // What was told last is what leaders look for.
    let fit = usize::from((area.width + GAP + BETWEEN) / (group + GAP + BETWEEN)).max(1);
    let from = figures.told.len().saturating_sub(fit);
    let theme = canvas.theme;
    let mut chart = BarChart::default()
        .bar_width(bar)
        .bar_gap(BETWEEN)
        .group_gap(GAP)
        .max(Mark::HIGHEST.into())
        .bar_style(theme.body)
        .value_style(theme.selected)
        .label_style(theme.quiet);
    for (on, told) in &figures.told[from..] {
        let bars: Vec<Bar<'_>> = match told {
            Told::Together(together) => vec![together_bar(*together)],
            Told::TooFew => vec![Bar::default()],
            Told::Each(marks) => marks.iter().map(|mark| one_bar(*mark)).collect(),
        };
        let label = label(on, canvas);
        chart = chart.data(BarGroup::default().label(Line::from(label)).bars(&bars));
    }
    let place = Rect {
        height: area.height.saturating_sub(1),
        ..below(area, 1)
    };
    canvas.widget(chart, place);
}

fn together_bar(together: Together) -> Bar<'static> {
    let mark = together.mark();
    let text = match mark {
        Together::LOWEST => format!("≤{mark}"),
        Together::HIGHEST => format!("≥{mark}"),
        _ => mark.to_string(),
    };
    Bar::default().value(mark.into()).text_value(text)
}

fn one_bar(mark: Option<u8>) -> Bar<'static> {
    let text = mark.map_or_else(String::new, |mark| mark.to_string());
    Bar::default()
        .value(mark.unwrap_or(0).into())
        .text_value(text)
}

/// Which occasion, in a few letters.
fn label(on: &Asking, canvas: &Canvas<'_, '_>) -> String {
    match on.planned() {
        Some(planned) => canvas.app.number_of(planned),
        None => canvas.words.occasion_in_short(on.occasion()),
    }
}

/// On which occasions too few answered.
fn too_few(figures: &Figures, canvas: &Canvas<'_, '_>) -> String {
    let few = figures
        .told
        .iter()
        .filter(|(_, told)| *told == Told::TooFew);
    let few: Vec<String> = few.map(|(on, _)| label(on, canvas)).collect();
    if few.is_empty() {
        return String::new();
    }
    say!(canvas.words, "results-too-few", which = few.join(", "))
}

/// What the bars are: together, or each in turn.
fn foot(screen: &ResultsScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let people = canvas.app.who_answered(screen);
    let text = if people.is_empty() {
        say!(canvas.words, "results-foot", least = LEAST)
    } else {
        let names: Vec<String> = people
            .iter()
            .map(|by| evaluation::name(by, canvas))
            .collect();
        let names = names.join(", ");
        say!(canvas.words, "results-each", names = names)
    };
    let width = text_width(&text).min(area.width);
    canvas.line(Rect { width, ..area }, &text, canvas.theme.quiet);
}
