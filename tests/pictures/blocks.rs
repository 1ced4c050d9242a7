//! Block elements and lines as rectangles: drawn, not written, so that large digits and the
//! candle look the same in every font.

/// A rectangle inside a cell, in eighths of its width and height, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub left: u8,
    pub top: u8,
    pub right: u8,
    pub bottom: u8,
}

const fn part(left: u8, top: u8, right: u8, bottom: u8) -> Part {
    Part {
        left,
        top,
        right,
        bottom,
    }
}

/// The rectangles of a character; `None` for one that is written.
pub fn parts(symbol: &str) -> Option<Vec<Part>> {
    let mut chars = symbol.chars();
    let (Some(sign), None) = (chars.next(), chars.next()) else {
        return None;
    };
    let code = u32::from(sign);
    let eighths = |from: u32| u8::try_from(code - from + 1).ok();
    Some(match code {
        0x2500 => vec![part(0, 4, 8, 5)],
        0x2502 => vec![part(3, 0, 5, 8)],
        0x2580 => vec![part(0, 0, 8, 4)],
        0x2581..=0x2588 => vec![part(0, 8 - eighths(0x2581)?, 8, 8)],
        0x2589..=0x258F => vec![part(0, 0, 8 - eighths(0x2589)?, 8)],
        0x2590 => vec![part(4, 0, 8, 8)],
        0x2594 => vec![part(0, 0, 8, 1)],
        0x2595 => vec![part(7, 0, 8, 8)],
        0x2596..=0x259F => quadrants(sign),
        _ => return None,
    })
}

fn quadrants(sign: char) -> Vec<Part> {
    let (upper_left, upper_right) = (part(0, 0, 4, 4), part(4, 0, 8, 4));
    let (lower_left, lower_right) = (part(0, 4, 4, 8), part(4, 4, 8, 8));
    match sign {
        '▖' => vec![lower_left],
        '▗' => vec![lower_right],
        '▘' => vec![upper_left],
        '▙' => vec![upper_left, lower_left, lower_right],
        '▚' => vec![upper_left, lower_right],
        '▛' => vec![upper_left, upper_right, lower_left],
        '▜' => vec![upper_left, upper_right, lower_right],
        '▝' => vec![upper_right],
        '▞' => vec![upper_right, lower_left],
        _ => vec![upper_right, lower_left, lower_right],
    }
}
