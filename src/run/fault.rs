//! The program's own fault: a panic gives the terminal back, says one sentence, and ends the
//! program. Must not show what the panic was about: it may hold a note.

use std::io::{self, Write};
use std::panic;
use std::process;
use std::sync::OnceLock;

use super::terminal;

/// What is said, in the language in use.
static SENTENCE: OnceLock<String> = OnceLock::new();

/// From now on a panic in any thread ends the program in an orderly way.
pub fn end_quietly() {
    panic::set_hook(Box::new(|info| {
        terminal::give_back();
        let sentence = SENTENCE.get().map_or("", String::as_str);
        let place = info.location().map_or_else(String::new, |place| {
            format!(" [{}:{}:{}]", place.file(), place.line(), place.column())
        });
        let _ = writeln!(io::stderr(), "{sentence}{place}");
        // Not an abort: that may leave an image of the memory behind, notes and all.
        process::exit(101);
    }));
}

/// What is to be said before the place in the program. Known only when the words have been
/// read, which the first picture does not wait for.
pub fn say(sentence: String) {
    // It was said before: then it stays.
    let _ = SENTENCE.set(sentence);
}

/// Asks the system not to write the memory to the disk when the program is killed, nor to show it to
/// other programs.
pub fn leave_no_image() {
    // Where something is refused, the system's own rule stands.
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
    // The limit does not hold where the system hands an image to a program that collects them.
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    #[ignore = "run by the next one, in a process of its own"]
    fn dies() {
        end_quietly();
        say("It is all saved.".to_owned());
        panic!("what the note said");
    }

    #[test]
    fn a_panic_says_one_sentence_and_nothing_of_what_it_was_about() {
        let this = std::env::current_exe().unwrap();
        let mut other = Command::new(this);
        other.args([
            "--exact",
            "run::fault::tests::dies",
            "--ignored",
            "--nocapture",
        ]);
        let output = other.output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("It is all saved. [src"), "{said}");
        assert!(!said.contains("note"), "{said}");
        assert_eq!(output.status.code(), Some(101));
    }
}
