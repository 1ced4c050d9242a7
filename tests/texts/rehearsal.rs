//! What can happen in a rehearsal: enough of it, and each with more than one way to end that the
//! leaders choose by what they do.

use smil::domain::rehearsal::Event;

use crate::none;
use crate::shipped::Shipped;

#[test]
fn twelve_things_can_happen_and_each_ends_as_the_leaders_make_it() {
    let events: Vec<&Event> = Shipped::get().events.iter().map(|(_, e)| e).collect();
    assert!(events.len() >= 12, "{}", events.len());
    let mut faults = Vec::new();
    for event in events {
        let chosen = event.outcomes.iter().filter(|o| !o.means.is_empty());
        if chosen.count() < 2 && event.outcomes.len() < 3 {
            faults.push(format!("{}: {}", event.id, event.outcomes.len()));
        }
    }
    none(faults);
}
