//! The step's words: what to do, words that can be said, what to watch for. Where they do not
//! fit they are shared out to pages, whole sentences at a time, and the first page holds
//! something of each: what to do, and what to say.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::live::{LiveScreen, Panel};
use crate::domain::session::Live;
use crate::domain::step::{Step, Variant};
use crate::domain::text::{Lines, Text};
use crate::say;
use crate::ui::canvas::{Canvas, inset_left, row};
use crate::ui::wrap::wrap;

/// What a line of the words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Do,
    Say,
    Tip,
}

/// A line of the step's words, as it is to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    what: What,
    /// The text, folded to the width that it was made for.
    rows: Vec<String>,
}

impl Item {
    fn new(what: What, text: &str, width: u16) -> Self {
        Self {
            what,
            rows: wrap(text, width.saturating_sub(INDENT)),
        }
    }

    fn tall(&self) -> u16 {
        u16::try_from(self.rows.len().max(1)).unwrap_or(u16::MAX)
    }
}

/// Before the text: a mark, and a space.
const INDENT: u16 = 2;

/// The words for the step, for a panel so wide: those of a chosen variant where one is chosen.
pub fn of(canvas: &Canvas<'_, '_>, live: &Live, width: u16) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(step) = canvas.app.authored() {
        let (band, _) = canvas.app.band_and_lang();
        let words = canvas.words;
        let chosen = chosen_variant(step, live);
        let to_do = chosen.map_or(&step.to_do, |v| &v.to_do);
        let say = chosen
            .map(|v| &v.say)
            .filter(|say| !say.is_empty())
            .unwrap_or(&step.say);
        let mut add = |what, lines: &Lines| {
            let lines = words.lines_in_band(lines, band).into_iter();
            items.extend(lines.map(|text| match what {
                What::Say => Item::new(what, &words.quote(&text), width),
                What::Do | What::Tip => Item::new(what, &text, width),
            }));
        };
        add(What::Do, to_do);
        add(What::Say, say);
        if let Some(variant) = chosen {
            add(What::Say, &variant.talk);
        }
        add(What::Tip, &step.tips);
        let meanwhile = step.meanwhile.as_ref().map(|other| {
            let mut lines = words.lines_in_band(&other.to_do, band);
            let spoken = words.lines_in_band(&other.say, band).into_iter();
            lines.extend(spoken.map(|text| words.quote(&text)));
            format!("{}: {}", words.in_band(&other.title, band), lines.join(" "))
        });
        let text = |text: &Text| Some(words.in_band(text, band)).filter(|text| !text.is_empty());
        let fewer = chosen.and_then(|v| text(&v.fewer));
        let fewer = fewer.map(|text| say!(words, "live-with-fewer", text = text));
        let instead = chosen.and_then(|v| text(&v.instead));
        let instead = instead.map(|text| say!(words, "live-instead-of", text = text));
        let theirs = text(&step.user_representative);
        let theirs = theirs.map(|text| say!(words, "live-user-representative", text = text));
        let tips = [meanwhile, fewer, instead, theirs].into_iter().flatten();
        items.extend(tips.map(|text| Item::new(What::Tip, &text, width)));
    }
    if items.is_empty() {
        items.push(Item::new(
            What::Tip,
            &say!(canvas.words, "live-no-words"),
            width,
        ));
    }
    items
}

/// The way to do the step that was chosen last; a step that comes from the toolbox has one.
fn chosen_variant<'a>(step: &'a Step, live: &Live) -> Option<&'a Variant> {
    let by_id = |id: &String| step.variants.iter().find(|v| v.id == *id);
    let chosen = live.current().chosen.iter().rev().find_map(by_id);
    chosen.or_else(|| by_id(&step.id))
}

/// The rows that all of them take.
pub fn height(items: &[Item]) -> u16 {
    rows_of(&items.iter().collect::<Vec<_>>())
}

/// The rows that items take together, an empty one between what is of different kinds.
fn rows_of(items: &[&Item]) -> u16 {
    let gaps = items.windows(2).filter(|w| w[0].what != w[1].what).count();
    let rows: u16 = items.iter().map(|item| item.tall()).sum();
    rows.saturating_add(u16::try_from(gaps).unwrap_or(0))
}

/// Shares items out to pages, each whole. The first page holds something to do and something
/// to say.
fn pages(items: &[Item], height: u16) -> Vec<Vec<&Item>> {
    if rows_of(&items.iter().collect::<Vec<_>>()) <= height {
        return vec![items.iter().collect()];
    }
    let mut first: Vec<&Item> = Vec::new();
    let of = |what: What| items.iter().filter(move |item| item.what == what);
    let shortest = |what: What| of(what).min_by_key(|item| item.tall());
    for (kind, most) in [(What::Do, height / 2), (What::Say, height)] {
        let before = first.len();
        for item in of(kind) {
            first.push(item);
            if rows_of(&first) > most {
                first.pop();
                break;
            }
        }
        if first.len() == before
            && let Some(item) = shortest(kind)
        {
            first.push(item);
            if rows_of(&first) > height && first.len() > 1 {
                first.pop();
            }
        }
    }
    let rest = items
        .iter()
        .filter(|item| !first.iter().any(|f| std::ptr::eq(*f, *item)));
    let mut pages = vec![Vec::new()];
    for item in rest {
        let page: &mut Vec<&Item> = match pages.last_mut() {
            Some(page) => page,
            None => return Vec::new(),
        };
        page.push(item);
        if rows_of(page) > height && page.len() > 1 {
            page.pop();
            pages.push(vec![item]);
        }
    }
    pages.insert(0, first);
    pages.retain(|page| !page.is_empty());
    pages
}

/// Draws the page that somebody leafed to; after the last comes the first.
pub fn draw(items: &[Item], screen: &LiveScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let pages = pages(items, area.height);
    if area.is_empty() || pages.is_empty() {
        return;
    }
    let at = screen.row(Panel::Words) % pages.len();
    let mut y = 0;
    let mut before = None;
    for item in &pages[at] {
        if before.is_some_and(|what| what != item.what) {
            y += 1;
        }
        before = Some(item.what);
        let mark = if item.what == What::Do { "–" } else { " " };
        canvas.line(row(area, y), mark, canvas.theme.quiet);
        let style = style(canvas, item.what);
        for part in &item.rows {
            canvas.line(inset_left(row(area, y), INDENT), part, style);
            y += 1;
        }
    }
    if pages.len() > 1 {
        let below = Rect {
            y: area.bottom(),
            height: 1,
            ..area
        };
        let text = {
            let page = at + 1;
            say!(canvas.words, "live-more", page = page, all = pages.len())
        };
        canvas.line_right(below, &text, canvas.theme.quiet);
    }
}

const fn style(canvas: &Canvas<'_, '_>, what: What) -> Style {
    match what {
        What::Do => canvas.theme.body,
        What::Say => canvas.theme.strong,
        What::Tip => canvas.theme.quiet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn items(counts: (usize, usize, usize), words: usize, width: u16) -> Vec<Item> {
        let make = |what, n| {
            (0..n).map(move |i| Item::new(what, &format!("{} {i}", "word ".repeat(words)), width))
        };
        make(What::Do, counts.0)
            .chain(make(What::Say, counts.1))
            .chain(make(What::Tip, counts.2))
            .collect()
    }

    proptest! {
        #[test]
        fn every_sentence_stands_whole_on_one_page(
            counts in (0usize..8, 0usize..8, 0usize..5), words in 1usize..12, width in 20u16..100, height in 6u16..30,
        ) {
            let all = items(counts, words, width);
            let pages = pages(&all, height);
            prop_assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), all.len());
            for page in &pages {
                prop_assert!(rows_of(page) <= height || page.len() == 1);
            }
        }

        #[test]
        fn the_first_page_holds_something_to_do_and_something_to_say(words in 1usize..6, height in 5u16..30) {
            let all = items((6, 6, 2), words, 40);
            let pages = pages(&all, height);
            prop_assert!(pages[0].iter().any(|i| i.what == What::Do));
            prop_assert!(pages[0].iter().any(|i| i.what == What::Say));
        }
    }
}
