//! The least that a ratatui program can be: the other screen, one paragraph, a blocking read.
//! What `smil` costs is told in multiples of it. With `--tick` it draws once a second too.

use std::io;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode};
use crossterm::execute;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::widgets::Paragraph;

fn main() -> io::Result<()> {
    let tick = std::env::args().any(|arg| arg == "--tick");
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen)?;
    let ran = run(tick.then_some(Duration::from_secs(1)));
    execute!(io::stdout(), LeaveAlternateScreen)?;
    disable_raw_mode()?;
    ran
}

/// Draws a count of what has happened: keys, and ticks where it ticks.
fn run(tick: Option<Duration>) -> io::Result<()> {
    let mut terminal = Terminal::new(CrosstermBackend::new(io::stdout()))?;
    let mut count: u32 = 0;
    loop {
        terminal.draw(|frame| {
            let text = format!("A minimal program. {count}");
            frame.render_widget(Paragraph::new(text), frame.area());
        })?;
        count = count.wrapping_add(1);
        if tick.is_some_and(|tick| !event::poll(tick).unwrap_or(true)) {
            continue;
        }
        if let Event::Key(key) = event::read()?
            && key.code == KeyCode::Char('q')
        {
            return Ok(());
        }
    }
}
