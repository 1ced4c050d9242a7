//! The program is killed while somebody types, and while the disk takes nothing: how much of it is
//! there afterwards.

use std::time::{Duration, Instant};

use crate::files::{is_in_a_file, text_of};
use crate::session::{ENTER, ESC, RIGHT, begun, group, group_in, third};
use crate::window::{PATIENCE, Window};
use rustix::process::Signal;

/// So much typing may be lost, and so long a busy disk may take for a save.
const AT_MOST: Duration = Duration::from_millis(1_500);

/// Types words, each once the one before is to be seen, for so long; then kills the program. Gives
/// each word with how long before that it was typed.
fn typed(mut window: Window, how_long: Duration) -> Vec<(String, Duration)> {
    let began = Instant::now();
    let mut words = Vec::new();
    while began.elapsed() < how_long {
        let word = format!("w{:04}", words.len());
        let at = Instant::now();
        window.keys(&format!("{word} "));
        window.wait_for(&word);
        words.push((word, at));
    }
    window.signal(Signal::KILL);
    let killed = Instant::now();
    window.wait_for_end(PATIENCE);
    let age = |(word, at)| (word, killed.duration_since(at));
    words.into_iter().map(age).collect()
}

/// How long before the kill the first word was typed that is in no file; nothing where all are.
fn lost(words: &[(String, Duration)], text: &str) -> Duration {
    let gone = words.iter().find(|(word, _)| !text.contains(word.as_str()));
    gone.map_or(Duration::ZERO, |(_, age)| *age)
}

/// Kills the program over a note so many times, after one to three seconds of typing. Gives the
/// most that was lost.
fn kill_again_and_again(times: u32) -> Duration {
    let most = (0..times).map(|n| {
        let folder = group();
        let mut window = begun(folder.path());
        window.keys("n");
        let how_long = Duration::from_millis(1_000 + u64::from(n * 737 % 2_000));
        let words = typed(window, how_long);
        let lost = lost(&words, &text_of(&folder.path().join("data")));
        assert!(
            lost <= AT_MOST,
            "{lost:?} of {how_long:?} of typing are lost"
        );
        lost
    });
    most.max().unwrap()
}

#[test]
fn at_most_a_second_of_typing_is_lost_when_the_program_is_killed() {
    kill_again_and_again(3);
}

#[test]
#[ignore = "long: 100 kills, some minutes"]
#[expect(clippy::print_stderr, reason = "the figure is for docs/reliability.md")]
fn long_at_most_a_second_of_typing_is_lost_when_the_program_is_killed() {
    let most = kill_again_and_again(100);
    assert!(
        most > Duration::ZERO,
        "nothing was ever lost: was it killed?"
    );
    eprintln!("the most typing that was lost: {most:?}");
}

#[test]
fn that_is_noticed_of_a_program_that_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::run_other(folder.path(), "/bin/cat", &[]);
    let words = typed(window, Duration::from_secs(2));
    assert!(lost(&words, &text_of(folder.path())) > AT_MOST);
}

/// Ends the wait for the program's next save.
fn wait_until_in_a_file(folder: &std::path::Path, note: &str) {
    let deadline = Instant::now() + PATIENCE;
    while !is_in_a_file(folder, note) {
        assert!(Instant::now() < deadline, "{note} is in no file");
        std::thread::yield_now();
    }
}

#[test]
fn a_note_written_while_the_stick_was_out_is_saved_on_it_after_a_kill() {
    let (stick, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let groups = stick.path().join("groups");
    std::fs::create_dir(&groups).unwrap();
    let folder = group_in(Some(&groups));
    let mut window = third(folder.path());
    window.wait_for("Enter");
    window.keys(ENTER);
    window.wait_for("NAME TAGS");
    window.keys(RIGHT);
    window.wait_for("CANDLE");
    // The echo of this key comes after the save of the one before.
    window.keys("?");
    window.wait_for("Esc back");
    window.keys(ESC);
    window.wait_for("n note");

    let away = out.path().join("groups");
    std::fs::rename(&groups, &away).unwrap();
    window.keys("nbringebær");
    window.wait_for("bringebær");
    window.keys(ESC);
    window.wait_for("1 note");
    // The echo of this key comes after the save of the one before.
    window.keys("v");
    window.wait_for("bringebær");
    window.wait_for("Not saved");
    window.signal(Signal::KILL);
    window.wait_for_end(PATIENCE);

    std::fs::rename(&away, &groups).unwrap();
    assert!(!is_in_a_file(&groups, "bringebær"));
    let mut window = third(folder.path());
    window.wait_for("1 note");
    wait_until_in_a_file(&groups, "bringebær");
    window.keys("\x03");
    window.wait_for_end(PATIENCE);
}
