//! What the terminal's colours look like in a picture. The program says which of the 256
//! colours; a picture needs red, green and blue.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Red, green and blue.
pub type Rgb = [u8; 3];

/// The night that the screen is drawn on, a little warm.
pub const GROUND: Rgb = [0x17, 0x18, 0x1c];
/// The line around it.
pub const EDGE: Rgb = [0x33, 0x35, 0x3c];
/// Text that has no colour of its own.
pub const TEXT: Rgb = [0xdd, 0xda, 0xd2];

/// What a cell is written with, and on what.
pub fn of(cell: &Cell) -> (Rgb, Rgb) {
    let (mut ink, mut paper) = (resolve(cell.fg, TEXT), resolve(cell.bg, GROUND));
    if cell.modifier.contains(Modifier::REVERSED) {
        (ink, paper) = (paper, ink);
    }
    if cell.modifier.contains(Modifier::DIM) {
        ink = between(ink, paper);
    }
    (ink, paper)
}

/// As CSS writes it.
pub fn css([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn resolve(colour: Color, unset: Rgb) -> Rgb {
    let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    match colour {
        Color::Reset => unset,
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Indexed(n @ 16..=231) => {
            let n = n - 16;
            [level(n / 36), level(n / 6 % 6), level(n % 6)]
        }
        Color::Indexed(n @ 232..) => [8 + 10 * (n - 232); 3],
        other => panic!("{other:?} looks different on every terminal"),
    }
}

fn between(one: Rgb, other: Rgb) -> Rgb {
    std::array::from_fn(|i| u8::midpoint(one[i], other[i]))
}
