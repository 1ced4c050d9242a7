//! Drawing the whole live screen anew, without a terminal behind it.

use std::io;
use std::path::Path;
use std::sync::mpsc;
use std::time::Instant;

use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use smil::app::look::Look;
use smil::app::{Setup, Start};
use smil::content::Library;
use smil::domain::language::Lang;
use smil::input::Key;
use smil::run::clock::{Clocks, Speed, SystemClocks};
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::event::Event;
use smil::ui;

use crate::made;
use crate::table::{Goal, Table, median, percentile};

const DRAWN: usize = 500;

/// Draws it many times.
pub fn measure(folder: &Path, table: &mut Table) {
    let clocks = SystemClocks::new(Speed::TRUE);
    let store = made::store(folder);
    let setup = Setup {
        lang: Some(Lang::En),
        system_lang: Lang::En,
        device: store.device().clone(),
        seed: 1,
        look: Look::default(),
        start: Start::Session(made::group_id(0), Some(made::planned_id(12))),
    };
    let hands = Hands::new(store, Library::new(None));
    let (to, events) = mpsc::channel();
    for event in [
        Event::Key(Key::Enter),
        Event::Key(Key::Char('c')),
        Event::End,
    ] {
        to.send(event).unwrap();
    }
    let mut driver = Driver::start(setup, hands, nowhere(), clocks, events).unwrap();
    driver.run().unwrap();
    let mut terminal = nowhere();
    let mut times = Vec::new();
    for _ in 0..DRAWN {
        let began = Instant::now();
        // Nothing of the last picture counts: every cell is sent.
        terminal.swap_buffers();
        terminal.current_buffer_mut().reset();
        terminal.backend_mut().clear().unwrap();
        let now = clocks.now();
        let draw = |frame: &mut ratatui::Frame<'_>| drop(ui::draw(driver.app(), &now, frame));
        terminal.draw(draw).unwrap();
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let name = "whole redraw of the live screen";
    table.alone(
        &format!("{name}: median"),
        "ms",
        median(&mut times),
        Goal::Most(1.0),
    );
    let worst = percentile(&mut times, 99);
    table.alone(&format!("{name}: p99"), "ms", worst, Goal::None);
}

/// A terminal of 120x36 that leads nowhere.
pub fn nowhere() -> Terminal<CrosstermBackend<io::Sink>> {
    let viewport = Viewport::Fixed(Rect::new(0, 0, 120, 36));
    let backend = CrosstermBackend::new(io::sink());
    Terminal::with_options(backend, TerminalOptions { viewport }).unwrap()
}
