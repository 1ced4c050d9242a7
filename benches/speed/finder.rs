//! Looking for something in a toolbox of a thousand entries: from a key to the drawn answer,
//! without a terminal behind it.

use std::time::Instant;

use smil::app::look::Look;
use smil::app::message::ToolboxOpened;
use smil::app::{App, Message, Setup, Start};
use smil::content::Library;
use smil::domain::language::Lang;
use smil::domain::toolbox::{Known, Tool};
use smil::input::Key;
use smil::run::clock::{Clocks, Speed, SystemClocks};
use smil::ui;

use crate::redraw::nowhere;
use crate::table::{Goal, Table, median, percentile};

const ENTRIES: usize = 1_000;
const ROUNDS: usize = 20;
/// Words that somebody looks for: found in many entries, in few, in none.
const TYPED: [&str; 4] = ["ballong", "vi", "føle kropp", "xylofon"];

/// Types them, and measures each key.
pub fn measure(table: &mut Table) {
    let clocks = SystemClocks::new(Speed::TRUE);
    let tools = a_thousand();
    let mut terminal = nowhere();
    let mut times = Vec::new();
    for typed in TYPED.iter().cycle().take(TYPED.len() * ROUNDS) {
        let (mut app, _) = App::new(setup());
        let opened = ToolboxOpened {
            tools: tools.clone(),
            problems: Vec::new(),
            known: Known::default(),
        };
        app.update(Message::Toolbox(Box::new(opened)), clocks.now());
        for key in typed.chars() {
            let now = clocks.now();
            let began = Instant::now();
            app.update(Message::Key(Key::Char(key)), now);
            let draw = |frame: &mut ratatui::Frame<'_>| drop(ui::draw(&app, &now, frame));
            terminal.draw(draw).unwrap();
            times.push(began.elapsed().as_secs_f64() * 1e3);
        }
    }
    let name = "a key in the toolbox, 1,000 entries";
    let middle = median(&mut times);
    table.alone(&format!("{name}: median"), "ms", middle, Goal::Most(5.0));
    let worst = percentile(&mut times, 99);
    table.alone(&format!("{name}: p99"), "ms", worst, Goal::Most(5.0));
}

fn setup() -> Setup {
    Setup {
        lang: Some(Lang::Nb),
        system_lang: Lang::Nb,
        device: "bench".parse().unwrap(),
        seed: 1,
        look: Look::default(),
        start: Start::Home,
    }
}

/// The toolbox that ships, again and again under other names.
fn a_thousand() -> Vec<Tool> {
    let (tools, problems) = Library::new(None).toolbox();
    assert!(problems.is_empty() && !tools.is_empty());
    let again = tools.iter().cycle().take(ENTRIES).enumerate();
    again
        .map(|(n, tool)| Tool {
            id: format!("{}-{n}", tool.id),
            ..tool.clone()
        })
        .collect()
}
