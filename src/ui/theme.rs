//! The only place for colours: what each kind of thing on the screen looks like, in three
//! palettes. Nothing is red, nothing blinks, and no meaning hangs on a colour alone.

use ratatui::style::{Color, Modifier, Style};

pub use crate::app::look::Palette;

#[cfg(test)]
mod tests;

/// What each kind of thing looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Text. The whole screen is filled with it first.
    pub body: Style,
    /// What need not be seen from afar: hints, sources, units.
    pub quiet: Style,
    /// A word that matters inside text.
    pub strong: Style,
    /// The name of a screen or of a part of it.
    pub heading: Style,
    /// Where we are: the step that runs.
    pub current: Style,
    /// What has been.
    pub past: Style,
    /// The row that keys act on.
    pub selected: Style,
    /// A key that can be pressed.
    pub key: Style,
    /// Large digits.
    pub digits: Style,
    /// The same while a step nears its end, nearer, and past it: a slow change of shade beside
    /// words that say so.
    pub nearing: [Style; 3],
    /// The one thing that is worth a glance.
    pub accent: Style,
    /// The candle's flame.
    pub flame: Style,
    /// The candle itself.
    pub wax: Style,
    /// The shape that grows and shrinks with a breath.
    pub breath: Style,
    /// Lines around and between things.
    pub frame: Style,
    /// Where one can write.
    pub field: Style,
    /// The cell where the next character goes.
    pub cursor: Style,
    /// A line that tells or asks something, quietly.
    pub notice: Style,
    /// What is never shortened by itself.
    pub kept: Style,
}

impl Theme {
    /// The looks of a palette.
    #[must_use]
    pub const fn new(palette: Palette) -> Self {
        match palette {
            Palette::Calm => Self::calm(),
            Palette::HighContrast => Self::high_contrast(),
            Palette::Plain => Self::plain(),
        }
    }

    const fn calm() -> Self {
        const GREY: Style = Style::new().fg(Color::Indexed(243));
        const GOLD: Style = Style::new().fg(Color::Indexed(136));
        const TAN: Style = Style::new().fg(Color::Indexed(137));
        const TEAL: Style = Style::new().fg(Color::Indexed(30));
        const BLUE: Style = Style::new().fg(Color::Indexed(67));
        Self {
            body: TEXT,
            quiet: GREY,
            strong: BOLD,
            heading: BOLD,
            current: BOLD,
            past: GREY,
            selected: BOLD,
            key: TEAL.add_modifier(Modifier::BOLD),
            digits: TEXT,
            nearing: [
                Style::new().fg(Color::Indexed(66)),
                Style::new().fg(Color::Indexed(67)),
                Style::new().fg(Color::Indexed(31)),
            ],
            accent: TEAL,
            flame: GOLD,
            wax: TAN,
            breath: BLUE,
            frame: GREY,
            field: UNDERLINED,
            cursor: REVERSED,
            notice: TEAL,
            kept: GREY,
        }
    }

    const fn high_contrast() -> Self {
        const WHITE: Style = Style::new().fg(Color::Indexed(231)).bg(Color::Indexed(16));
        const YELLOW: Style = WHITE.fg(Color::Indexed(226));
        const CYAN: Style = WHITE.fg(Color::Indexed(51));
        const ON_YELLOW: Style = Style::new()
            .fg(Color::Indexed(16))
            .bg(Color::Indexed(226))
            .add_modifier(Modifier::BOLD);
        Self {
            body: WHITE,
            quiet: WHITE,
            strong: YELLOW.add_modifier(Modifier::BOLD),
            heading: WHITE.add_modifier(Modifier::BOLD),
            current: YELLOW.add_modifier(Modifier::BOLD),
            past: WHITE,
            selected: ON_YELLOW,
            key: CYAN.add_modifier(Modifier::BOLD),
            digits: WHITE.add_modifier(Modifier::BOLD),
            nearing: [
                WHITE.fg(Color::Indexed(195)),
                WHITE.fg(Color::Indexed(159)),
                CYAN,
            ],
            accent: CYAN,
            flame: YELLOW,
            wax: WHITE,
            breath: CYAN,
            frame: WHITE,
            field: WHITE.add_modifier(Modifier::UNDERLINED),
            cursor: ON_YELLOW,
            notice: CYAN.add_modifier(Modifier::BOLD),
            kept: WHITE,
        }
    }

    const fn plain() -> Self {
        const DIM: Style = Style::new().add_modifier(Modifier::DIM);
        Self {
            body: TEXT,
            quiet: DIM,
            strong: BOLD,
            heading: BOLD,
            current: BOLD,
            past: DIM,
            selected: REVERSED,
            key: BOLD,
            digits: TEXT,
            nearing: [TEXT; 3],
            accent: BOLD,
            flame: TEXT,
            wax: TEXT,
            breath: TEXT,
            frame: DIM,
            field: UNDERLINED,
            cursor: REVERSED,
            notice: BOLD,
            kept: TEXT,
        }
    }
}

const TEXT: Style = Style::new();
const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const REVERSED: Style = Style::new().add_modifier(Modifier::REVERSED);
const UNDERLINED: Style = Style::new().add_modifier(Modifier::UNDERLINED);

impl Default for Theme {
    fn default() -> Self {
        Self::new(Palette::default())
    }
}
