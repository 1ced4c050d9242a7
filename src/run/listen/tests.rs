//! How long the reader of the terminal is told to wait, and that what others send comes first.

use std::time::Duration;

use proptest::prelude::*;

use super::*;

proptest! {
    #[test]
    fn the_reader_waits_as_long_as_it_may_and_hardly_longer(micros in 1_u64..100_000_000) {
        let most = Duration::from_micros(micros);
        let waits = reader_waits(most);
        prop_assert!(waits >= most);
        prop_assert!(waits - most < Duration::from_micros(1_021), "{waits:?}");
    }

    #[test]
    fn nothing_is_left_for_the_reader_to_go_round_for(micros in 1_u64..100_000_000) {
        let over = reader_waits(Duration::from_micros(micros)).subsec_nanos() % 1_000_000;
        prop_assert!(over > 0, "it would wait a millisecond less, and then go round");
        prop_assert!(over <= 20_000);
    }
}

#[test]
fn a_look_is_taken_even_where_nothing_is_waited_for() {
    let look = reader_waits(Duration::ZERO);
    assert!(look > Duration::ZERO && look < Duration::from_millis(1));
}

#[test]
fn what_another_thread_sends_comes_before_the_terminal_is_read() {
    let (to_loop, others) = channel();
    let mut heard = Heard { others: others.0 };
    assert!(to_loop.send(Event::Tried).is_ok());
    assert_eq!(heard.next(None), Some(Event::Tried));
    drop(to_loop);
    // A program whose every sender is gone ends, and does not wait for ever.
    assert_eq!(heard.next(None), Some(Event::End));
}
