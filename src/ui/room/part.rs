//! A part of the session on the wall: its picture and its name, the ritual at the foot; in the
//! round the name whose turn it is; while an exercise runs the breath alone. Must not know how it
//! came to be told.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::{LARGEST, Scene, margin};
use crate::domain::shown::{Breath, Part, Turn};
use crate::domain::step::StepKind;
use crate::say;
use crate::ui::canvas::{below, row};
use crate::ui::widgets::big_words::BigWords;
use crate::ui::widgets::pacer::{self, Shape};
use crate::ui::widgets::step_picture::{self, StepPicture};
use crate::ui::widgets::stones::{self, Stones};

/// The largest that a picture is drawn.
const LARGEST_PICTURE: u16 = 10;
/// Rows between what stands above each other.
const GAP: u16 = 1;

/// Draws it.
pub(super) fn draw(scene: &Scene<'_>, part: &Part, area: Rect, buffer: &mut Buffer) {
    let breath = part.exercise.as_ref().and_then(|e| e.at(scene.moment));
    if let Some(breath) = breath {
        draw_breath(scene, breath, area, buffer);
        return;
    }
    match &part.turn {
        Some(turn) => draw_turn(scene, part, turn, margin(area), buffer),
        None => draw_step(scene, part, area, buffer),
    }
}

/// The breath, as large as the wall, and one word under it.
fn draw_breath(scene: &Scene<'_>, breath: Breath, area: Rect, buffer: &mut Buffer) {
    let text = scene.words.phase(breath.kind);
    let words = scene.large(&text, area.height / 20 + 1);
    let inner = margin(area);
    let rows = words.rows(inner.width, inner.height / 3);
    let ball = Rect {
        height: inner.height.saturating_sub(rows + GAP),
        ..inner
    };
    let picture = pacer::Pacer {
        shape: Shape::Ball,
        size: pacer::size(breath.kind, breath.share, scene.motion),
        word: "",
        shape_style: scene.theme.breath,
        word_style: scene.theme.strong,
    };
    // The widget keeps two rows for a small word of its own.
    let height = (ball.height + 2).min(inner.height);
    picture.render(Rect { height, ..ball }, buffer);
    let place = Rect {
        height: rows,
        ..below(inner, inner.height - rows)
    };
    words.render(place, buffer);
}

/// The candle, and whose turn it is.
fn draw_turn(scene: &Scene<'_>, part: &Part, turn: &Turn, area: Rect, buffer: &mut Buffer) {
    let then = turn.then.as_ref().map(|name| {
        let name = name.show();
        say!(scene.words, "room-then", name = name)
    });
    let small = then.as_deref().map(|text| BigWords {
        style: scene.theme.quiet,
        ..scene.large(text, area.height / 24)
    });
    let small_rows = small.map_or(0, |words| words.rows(area.width, area.height / 4));
    let (stones, stone_rows) = time(scene, part, area);
    let words = scene.large(turn.name.show(), LARGEST);
    let foot = small_rows + GAP + stone_rows;
    let rows = words.rows(area.width, area.height.saturating_sub(foot) / 2);
    let candle = area.height.saturating_sub(rows + foot + 2 * GAP);
    let mut rest = area;
    let mut next = |height: u16| {
        let place = Rect { height, ..rest };
        rest = below(rest, height + GAP);
        place.intersection(area)
    };
    scene.tall_candle(part.candle, next(candle), buffer);
    words.render(next(rows), buffer);
    if let Some(small) = small {
        small.render(next(small_rows), buffer);
    }
    if let Some(stones) = stones {
        stones.render(next(stone_rows), buffer);
    }
}

/// The step's picture and its name, and where it stands in the ritual.
fn draw_step(scene: &Scene<'_>, part: &Part, whole: Rect, buffer: &mut Buffer) {
    let area = margin(whole);
    // All of the ritual, and words in one line, are worth the margin at the sides.
    let wide = Rect {
        x: whole.x,
        width: whole.width,
        ..area
    };
    let strip = Strip::of(part, wide);
    let (stones, stone_rows) = time(scene, part, area);
    let foot = strip.rows() + if stone_rows > 0 { stone_rows + GAP } else { 0 };
    let top = Rect {
        height: area.height.saturating_sub(foot + GAP),
        ..wide
    };
    let name = scene.words.step_in_room(part.now);
    draw_picture_and_name(scene, part, &name, top, buffer);
    if let Some(stones) = stones {
        let place = Rect {
            height: stone_rows,
            ..below(area, top.height + GAP)
        };
        stones.render(place, buffer);
    }
    let place = below(wide, wide.height.saturating_sub(strip.rows()));
    strip.draw(scene, place, buffer);
}

fn draw_picture_and_name(
    scene: &Scene<'_>,
    part: &Part,
    name: &str,
    area: Rect,
    buffer: &mut Buffer,
) {
    let (picture, words) = sizes(scene, name, area);
    let rows = if name.is_empty() {
        0
    } else {
        words.rows(area.width, area.height)
    };
    let (width, height) = picture.map_or((0, 0), step_picture::extent);
    let gap = if rows > 0 && height > 0 {
        GAP + area.height / 24
    } else {
        0
    };
    let used = (height + gap + rows).min(area.height);
    let top = below(area, (area.height - used) / 2);
    let place = Rect { height, ..top }.intersection(area);
    if matches!(part.now, StepKind::Candle | StepKind::Closing) {
        // The candle itself, as it is: it is what is done now.
        scene.tall_candle(part.candle, place, buffer);
    } else if let Some(scale) = picture {
        let picture = StepPicture {
            kind: part.now,
            scale,
            style: scene.theme.accent,
        };
        let x = place.x + place.width.saturating_sub(width) / 2;
        let width = width.min(place.width);
        picture.render(Rect { x, width, ..place }, buffer);
    }
    words.render(
        Rect {
            height: rows,
            ..below(top, height + gap)
        },
        buffer,
    );
}

/// How large the picture and the letters are, so that both fit: letters first, which must be read.
/// Where only they have room there is no picture; it stands in the row at the foot.
fn sizes<'a>(scene: &Scene<'_>, name: &'a str, area: Rect) -> (Option<u16>, BigWords<'a>) {
    let fits = |picture: u16, words: &BigWords<'_>| {
        let (width, height) = step_picture::extent(picture);
        let rows = words.rows(area.width, area.height);
        width <= area.width && height + rows + GAP + area.height / 24 <= area.height
    };
    for most in (1..=LARGEST).rev() {
        let words = scene.large(name, most);
        // A picture is always larger than the letters under it.
        let least = (most + 1).min(LARGEST_PICTURE);
        let picture = (least..=LARGEST_PICTURE).rev().find(|p| fits(*p, &words));
        if picture.is_some() {
            return (picture, words);
        }
    }
    (None, scene.large(name, 1))
}

/// The picture of the time, where the leaders chose one, and the rows that it takes.
fn time(scene: &Scene<'_>, part: &Part, area: Rect) -> (Option<Stones>, u16) {
    let scale = (1..=area.height / 20)
        .rev()
        .find(|scale| stones::extent(*scale).0 <= area.width);
    let (Some(time), Some(scale)) = (part.time, scale) else {
        return (None, 0);
    };
    let stones = Stones {
        left: time.stones(scene.moment),
        scale,
        stone: scene.theme.wax,
        place: scene.theme.quiet,
    };
    (Some(stones), stones::extent(scale).1)
}

/// The ritual as a row of small pictures, the one that is now with a line under it.
struct Strip {
    kinds: Vec<StepKind>,
    now: usize,
    scale: u16,
}

/// Cells between two pictures, for each cell of a dot.
const BETWEEN: u16 = 1;

impl Strip {
    /// As large as fits; where not all pictures do, those around the one that is now.
    fn of(part: &Part, area: Rect) -> Self {
        let mut kinds = part.before.clone();
        let now = kinds.len();
        kinds.push(part.now);
        kinds.extend(&part.after);
        let count = u16::try_from(kinds.len()).unwrap_or(u16::MAX);
        let width = |count: u16, scale: u16| {
            let each = step_picture::extent(scale).0 + BETWEEN * scale;
            count.saturating_mul(each).saturating_sub(BETWEEN * scale)
        };
        let most = (area.height / 24).max(1);
        let scale = (1..=most).rev().find(|s| width(count, *s) <= area.width);
        let scale = scale.unwrap_or(1);
        let fit = (1..=count).rev().find(|n| width(*n, scale) <= area.width);
        let fit = usize::from(fit.unwrap_or(1));
        let first = now
            .saturating_sub(fit / 2)
            .min(kinds.len() - fit.min(kinds.len()));
        Self {
            kinds: kinds.into_iter().skip(first).take(fit).collect(),
            now: now - first,
            scale,
        }
    }

    fn rows(&self) -> u16 {
        step_picture::extent(self.scale).1 + self.scale
    }

    fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
        let (width, height) = step_picture::extent(self.scale);
        let between = BETWEEN * self.scale;
        let count = u16::try_from(self.kinds.len()).unwrap_or(1);
        let all = count * (width + between) - between;
        let mut x = area.x + area.width.saturating_sub(all) / 2;
        for (n, kind) in self.kinds.iter().enumerate() {
            let is_now = n == self.now;
            let style = if is_now {
                scene.theme.accent
            } else {
                scene.theme.quiet
            };
            let room = area.right().saturating_sub(x).min(width);
            let place = Rect {
                x,
                width: room,
                ..area
            };
            let (kind, scale) = (*kind, self.scale);
            StepPicture { kind, scale, style }.render(place, buffer);
            if is_now {
                for n in 0..self.scale {
                    let line = row(below(place, height), n);
                    let cells = "▀".repeat(usize::from(room));
                    crate::ui::put::put(buffer, line, &cells, style);
                }
            }
            x = x.saturating_add(width + between);
        }
    }
}
