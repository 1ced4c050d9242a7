//! A screen as a picture that needs nothing but itself: text in whatever monospaced font there
//! is, held to its columns, and everything else as shapes.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

use super::blocks::{self, Part, WHOLE};
use super::colours::{self, EDGE, GROUND, Rgb, TEXT};

/// A cell's width and height in pixels: two squares, so that a half block is one.
const CELL: (usize, usize) = (10, 20);
/// Empty pixels around the screen.
const MARGIN: usize = 22;
/// From the upper edge of a row down to the line that letters stand on.
const BASELINE: usize = 15;
/// At this size the usual monospaced fonts are a cell wide by themselves.
pub const FONT_SIZE: f32 = 16.6;
pub const FONTS: &str =
    "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/// The pixels of a screen.
pub fn size(area: Rect) -> (usize, usize) {
    (
        usize::from(area.width) * CELL.0 + 2 * MARGIN,
        usize::from(area.height) * CELL.1 + 2 * MARGIN,
    )
}

/// One row of a screen, in its place; nothing where the row is empty.
pub fn row(screen: &Buffer, y: u16) -> String {
    let mut out = String::new();
    shapes(screen, y..y + 1, &mut out);
    for run in runs(screen, y) {
        run.write(&mut out);
    }
    out
}

/// Draws a screen. `title` is what is read out to somebody who cannot see it.
pub fn draw(screen: &Buffer, title: &str) -> String {
    let (width, height) = size(screen.area);
    let (ground, edge, title) = (colours::css(GROUND), colours::css(EDGE), escape(title));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{title}\">\n\
         <title>{title}</title>\n\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"14\" fill=\"{ground}\" \
         stroke=\"{edge}\"/>\n",
        width - 1,
        height - 1
    );
    shapes(screen, 0..screen.area.height, &mut out);
    let ink = colours::css(TEXT);
    writeln!(
        out,
        "<g font-family=\"{FONTS}\" font-size=\"{FONT_SIZE}\" fill=\"{ink}\" xml:space=\"preserve\">"
    )
    .unwrap();
    for y in 0..screen.area.height {
        for run in runs(screen, y) {
            run.write(&mut out);
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// Everything that is not written: grounds first, then blocks, one path for each colour, so
/// that no seam shows between neighbours.
fn shapes(screen: &Buffer, rows: Range<u16>, out: &mut String) {
    let mut grounds = BTreeMap::<Rgb, String>::new();
    let mut blocks = BTreeMap::<Rgb, String>::new();
    for y in rows {
        let mut stretch: Option<(Rgb, Part, usize, usize)> = None;
        for x in 0..screen.area.width {
            let cell = &screen[(x, y)];
            let (ink, paper) = colours::of(cell);
            let (x, y) = (usize::from(x), usize::from(y));
            if paper != GROUND {
                rectangle(grounds.entry(paper).or_default(), x, y, 1, WHOLE);
            }
            for part in blocks::parts(cell.symbol()).unwrap_or_default() {
                let wide = part.left == 0 && part.right == blocks::CELL.0;
                match &mut stretch {
                    Some((colour, other, from, count))
                        if wide && *colour == ink && *other == part && *from + *count == x =>
                    {
                        *count += 1;
                    }
                    _ => {
                        finish(stretch.take(), y, &mut blocks);
                        stretch = Some((ink, part, x, 1));
                    }
                }
            }
        }
        finish(stretch, usize::from(y), &mut blocks);
    }
    for (colour, path) in grounds.into_iter().chain(blocks) {
        writeln!(
            out,
            "<path fill=\"{}\" d=\"{path}\"/>",
            colours::css(colour)
        )
        .unwrap();
    }
}

fn finish(
    stretch: Option<(Rgb, Part, usize, usize)>,
    y: usize,
    blocks: &mut BTreeMap<Rgb, String>,
) {
    if let Some((colour, part, x, count)) = stretch {
        rectangle(blocks.entry(colour).or_default(), x, y, count, part);
    }
}

/// Adds a rectangle over so many cells to a path.
fn rectangle(path: &mut String, x: usize, y: usize, count: usize, part: Part) {
    let across = |at: u16| share(at, blocks::CELL.0, CELL.0);
    let down = |at: u16| share(at, blocks::CELL.1, CELL.1);
    let left = to_f(MARGIN + x * CELL.0) + across(part.left);
    let top = to_f(MARGIN + y * CELL.1) + down(part.top);
    let width = across(part.right) - across(part.left) + to_f((count - 1) * CELL.0);
    let height = down(part.bottom) - down(part.top);
    write!(path, "M{left} {top}h{width}v{height}h-{width}z").unwrap();
}

fn share(at: u16, of: u16, pixels: usize) -> f64 {
    f64::from(at) / f64::from(of) * to_f(pixels)
}

fn to_f(pixels: usize) -> f64 {
    f64::from(u32::try_from(pixels).unwrap())
}

/// Text of one style in one row.
struct Run {
    x: usize,
    y: usize,
    columns: usize,
    text: String,
    ink: Rgb,
    style: Modifier,
}

/// The texts of a row. A space belongs to a text that goes on behind it; a sign that fonts draw
/// with different widths stands alone.
fn runs(screen: &Buffer, y: u16) -> Vec<Run> {
    const SHOWN: Modifier = Modifier::BOLD
        .union(Modifier::ITALIC)
        .union(Modifier::UNDERLINED);
    let mut runs: Vec<Run> = Vec::new();
    let mut x = 0;
    while x < screen.area.width {
        let cell = &screen[(x, y)];
        let columns = cell.symbol().width().max(1);
        let (ink, style) = (colours::of(cell).0, cell.modifier & SHOWN);
        let place = usize::from(x);
        x += u16::try_from(columns).unwrap();
        if !is_written(cell) {
            continue;
        }
        let alone = stands_alone(cell.symbol());
        let last = runs.last_mut().filter(|run| {
            let blank = place - (run.x + run.columns);
            !alone && !run.stands_alone() && blank <= 1 && run.ink == ink && run.style == style
        });
        match last {
            Some(run) => {
                if run.x + run.columns < place {
                    run.text.push(' ');
                    run.columns += 1;
                }
                run.text.push_str(cell.symbol());
                run.columns += columns;
            }
            None => runs.push(Run {
                x: place,
                y: usize::from(y),
                columns,
                text: cell.symbol().to_owned(),
                ink,
                style,
            }),
        }
    }
    runs
}

fn is_written(cell: &Cell) -> bool {
    let underlined = cell.modifier.contains(Modifier::UNDERLINED);
    (cell.symbol() != " " || underlined) && blocks::parts(cell.symbol()).is_none()
}

/// Letters, digits and everyday punctuation are as wide as a column in every monospaced font.
fn stands_alone(symbol: &str) -> bool {
    const EVERYDAY: &str = "·–’‘“”«»…";
    symbol
        .chars()
        .any(|sign| u32::from(sign) > 0x24F && !EVERYDAY.contains(sign))
}

impl Run {
    fn stands_alone(&self) -> bool {
        stands_alone(&self.text)
    }

    fn write(&self, out: &mut String) {
        let y = MARGIN + self.y * CELL.1 + BASELINE;
        let (left, width) = (MARGIN + self.x * CELL.0, self.columns * CELL.0);
        if self.stands_alone() {
            let middle = to_f(left) + to_f(width) / 2.0;
            write!(out, "<text x=\"{middle}\" y=\"{y}\" text-anchor=\"middle\"").unwrap();
        } else {
            write!(out, "<text x=\"{left}\" y=\"{y}\" textLength=\"{width}\"").unwrap();
            out.push_str(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        if self.ink != TEXT {
            write!(out, " fill=\"{}\"", colours::css(self.ink)).unwrap();
        }
        let looks = [
            (Modifier::BOLD, " font-weight=\"bold\""),
            (Modifier::ITALIC, " font-style=\"italic\""),
            (Modifier::UNDERLINED, " text-decoration=\"underline\""),
        ];
        out.extend(
            looks
                .iter()
                .filter(|(look, _)| self.style.contains(*look))
                .map(|(_, as_)| *as_),
        );
        writeln!(out, ">{}</text>", escape(&self.text)).unwrap();
    }
}

pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
    out
}
