//! Pictures of the screens between sessions, in three languages and two sizes.

mod beside;
mod concern;
mod ending;
mod groups;
mod help;
mod hidden;
mod protected;
mod turned;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::Hits;
use crate::app::App;
use crate::app::testing::now;

/// Draws the program; gives its rows as text, and where it can be clicked.
fn drawn(app: &App, width: u16, height: u16) -> (String, Hits) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let mut hits = Hits::default();
    terminal
        .draw(|frame| hits = super::draw(app, &now(), frame))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let rows = (0..height).map(|y| {
        let row: String = (0..width).map(|x| buffer[(x, y)].symbol()).collect();
        row.trim_end().to_owned()
    });
    (rows.collect::<Vec<_>>().join("\n"), hits)
}
