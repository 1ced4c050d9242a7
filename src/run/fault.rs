//! The program's own fault: a panic gives the terminal back, says one sentence, and ends the
//! program. Must not show what the panic was about: it may hold a note.

use std::io::{self, Write};
use std::panic;
use std::process;

use super::terminal;

/// From now on a panic in any thread ends the program in an orderly way. `sentence` is said
/// before the place in the program.
pub fn end_quietly(sentence: String) {
    panic::set_hook(Box::new(move |info| {
        terminal::give_back();
        let place = info.location().map_or_else(String::new, |place| {
            format!(" [{}:{}:{}]", place.file(), place.line(), place.column())
        });
        let _ = writeln!(io::stderr(), "{sentence}{place}");
        // Not an abort: that may leave an image of the memory behind, notes and all.
        process::exit(101);
    }));
}

/// Asks the system not to write the memory to the disk when the program is killed.
pub fn leave_no_image() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        // Where it is refused, the system's own rule stands.
        let _ = setrlimit(Resource::Core, none);
    }
}
