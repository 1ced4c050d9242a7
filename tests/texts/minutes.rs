//! The guide's sessions with the ritual give each part the time that comparable groups found
//! right, and keep a visible rest.

use smil::domain::language::Band;
use smil::domain::programme::{Session, SessionKind, Setting};
use smil::domain::step::{Step, StepKind};

use crate::none;
use crate::shipped::Shipped;

/// A part of the session, with the minutes of the younger and the older.
const PARTS: [(&str, [u16; 2]); 9] = [
    ("name tags", [5, 5]),
    ("candle", [3, 2]),
    ("meal", [20, 20]),
    ("top and bottom", [15, 20]),
    ("theme", [20, 30]),
    ("movement", [5, 5]),
    ("activity", [25, 15]),
    ("relaxation", [8, 8]),
    ("closing", [7, 5]),
];
const BUFFER: [u16; 2] = [12, 10];

fn part(step: &Step) -> &'static str {
    match step.kind {
        StepKind::NameTags => "name tags",
        StepKind::Candle => "candle",
        StepKind::Meal => "meal",
        StepKind::TopAndBottom => "top and bottom",
        StepKind::Theme => "theme",
        StepKind::Activity => "activity",
        StepKind::Relaxation => "relaxation",
        StepKind::Closing => "closing",
        StepKind::Plain => "movement",
    }
}

fn minutes(session: &Session, wanted: &str, band: Band) -> u16 {
    let steps = session.steps.iter().filter(|step| part(step) == wanted);
    steps.map(|step| step.minutes.of(band)).sum()
}

#[test]
fn the_guides_sessions_keep_to_the_table() {
    let shipped = Shipped::get();
    let with_ritual = shipped.sessions.iter().filter(|own| {
        let file = &own.session.file;
        let is_at_home = file.kind == SessionKind::Children && file.setting == Setting::Room;
        own.programme.id == "guide-2011" && is_at_home
    });
    let mut faults = Vec::new();
    let mut seen = 0;
    for own in with_ritual {
        seen += 1;
        for (n, band) in Band::ALL.into_iter().enumerate() {
            for (part, wanted) in PARTS {
                let (found, wanted) = (minutes(&own.session, part, band), wanted[n]);
                if found != wanted {
                    let fault = format!("{part}: {found} minutes, not {wanted} ({band:?})");
                    faults.push(own.file.lacks(&fault));
                }
            }
            let buffer = own.session.file.buffer.of(band);
            if buffer != BUFFER[n] {
                faults.push(own.file.lacks(&format!("buffer: {buffer} ({band:?})")));
            }
        }
    }
    assert!(seen >= 7, "the guide has {seen} such sessions");
    none(faults);
}
