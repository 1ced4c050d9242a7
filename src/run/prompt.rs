//! Asks for a secret at the terminal, before there is a screen, and shows nothing of what is typed.
//! Must not know what it is for.

use std::io::{self, IsTerminal, Write};

use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use crate::domain::secret::Secret;

/// The terminal in raw mode, in which nothing typed is shown; dropping this ends it.
struct Raw;

impl Raw {
    fn begin() -> io::Result<Self> {
        enable_raw_mode()?;
        Ok(Self)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // There is nobody to tell that it failed.
        let _ = disable_raw_mode();
    }
}

/// Asks with these words; `None` where there is no terminal, or Esc or Ctrl-C was pressed.
#[must_use]
pub fn ask(prompt: &str) -> Option<Secret> {
    if !io::stderr().is_terminal() {
        return None;
    }
    let asked = typed(prompt);
    // The line that was typed blindly ends here.
    let _ = writeln!(io::stderr());
    asked.ok().flatten()
}

fn typed(prompt: &str) -> io::Result<Option<Secret>> {
    // First, so that nothing is seen of what a quick hand types as soon as it is asked.
    let _raw = Raw::begin()?;
    let mut out = io::stderr();
    write!(out, "{prompt} ")?;
    out.flush()?;
    let mut secret = Secret::default();
    loop {
        let Event::Key(key) = event::read()? else {
            continue;
        };
        if key.kind != KeyEventKind::Press {
            continue;
        }
        let control = key.modifiers == KeyModifiers::CONTROL;
        match key.code {
            KeyCode::Enter => return Ok(Some(secret)),
            KeyCode::Esc => return Ok(None),
            KeyCode::Char('c' | 'd') if control => return Ok(None),
            KeyCode::Char('u') if control => secret = Secret::default(),
            KeyCode::Backspace => secret.pop(),
            KeyCode::Char(c) if !control => secret.push(c),
            _ => {}
        }
    }
}
