//! The only place that writes to standard output and standard error. A reader that has had
//! enough (`smil show … | head`) is no fault.

use std::io::{self, ErrorKind, Write};

use super::Exit;
use super::fault::Fault;
use crate::say;
use crate::words::Words;

/// Says what was asked for.
pub(super) fn say(text: &str, exit: Exit, words: &Words) -> Exit {
    let mut out = io::stdout().lock();
    match write(&mut out, text) {
        Ok(()) => exit,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => exit,
        Err(_) => {
            warn(&say!(words, "cli-no-output"));
            Exit::NotDone
        }
    }
}

/// Says something that somebody must have before anything goes on. Here a reader that has had enough
/// is a fault.
pub(super) fn hand_over(text: &str) -> io::Result<()> {
    write(&mut io::stdout().lock(), text)
}

/// Says why it could not be done.
pub(super) fn complain(fault: &Fault, words: &Words) -> Exit {
    if let Fault::Answer(text) = fault {
        return say(text, Exit::Fine, words);
    }
    warn(&fault.say(words));
    fault.exit()
}

/// Says something beside what was asked for. Where nobody listens, nobody is told.
pub(super) fn warn(text: &str) {
    let mut out = io::stderr().lock();
    write(&mut out, text).ok();
}

fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()
}
