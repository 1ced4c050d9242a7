//! The tour that ships: every stop with its reason, its source and something to try, and the whole of
//! a session in it.

use std::collections::BTreeSet;

use smil::domain::language::{Band, Lang};
use smil::domain::tour::On;

use crate::none;
use crate::shipped::Shipped;

#[test]
fn every_stop_has_what_a_trainer_needs_and_the_ritual_is_whole() {
    let shipped = Shipped::get();
    let (_, tour) = shipped.tours.iter().find(|(_, t)| t.id == "smil").unwrap();
    assert!(tour.stops.len() >= 12, "{}", tour.stops.len());
    let mut faults = Vec::new();
    for stop in &tour.stops {
        for lang in Lang::ALL {
            let points = stop.points.or_none(lang, Band::Younger);
            if points.len() < 2 || points.iter().any(|point| point.chars().count() > 90) {
                faults.push(format!("{} {}: points", stop.id, lang.code()));
            }
            if stop.sources.or_none(lang, Band::Younger).is_empty() {
                faults.push(format!("{} {}: sources", stop.id, lang.code()));
            }
        }
    }
    none(faults);
    let tried: BTreeSet<On> = tour.stops.iter().map(|stop| stop.to_try.on).collect();
    let ritual = [
        On::NameTags,
        On::Candle,
        On::Meal,
        On::Round,
        On::Theme,
        On::Activity,
        On::Relaxation,
        On::Closing,
    ];
    assert!(ritual.iter().all(|on| tried.contains(on)));
}
