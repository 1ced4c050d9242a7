//! The program is told to end, and something that was written cannot be saved: it says so, and the
//! shell hears of it.

use std::time::Duration;

use rustix::process::Signal;

use crate::session::{ESC, begun, group};

const A_SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_program_told_to_end_says_that_something_is_not_saved() {
    for signal in [Signal::TERM, Signal::HUP] {
        let folder = group();
        let mut window = begun(folder.path());
        window.let_files_be(Some(0));
        window.keys("n");
        window.keys("bringebær");
        window.wait_for("bringebær");
        window.keys(ESC);
        window.wait_for("Not saved");
        window.signal(signal);
        let ended = window.wait_for_end(A_SECOND);
        assert!(!ended.screen.alternate_screen() && ended.modes_are_back);
        assert_ne!(ended.status.exit_code(), 0, "{signal:?}");
        let said = ended.screen.contents();
        assert!(
            said.contains("not everything that was written is saved"),
            "{said}"
        );
        assert!(!said.contains("bringebær"), "{said}");
    }
}
