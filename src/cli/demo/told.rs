//! What the made-up group's leaders noted in and after its sessions, and what was answered in own words.
//! Must not know what happened.

use crate::domain::demo::Afterwards;
use crate::domain::evaluation::{Occasion, Who};
use crate::domain::happening::Debrief;
use crate::say;
use crate::words::Words;

/// What was answered in own words: by whom, when, what.
pub(super) fn own_words(words: &Words) -> Vec<(Who, Occasion, String)> {
    vec![
        (Who::Children, Occasion::Start, say!(words, "demo-wish-1")),
        (Who::Children, Occasion::Start, say!(words, "demo-wish-2")),
        (Who::Children, Occasion::Running, say!(words, "demo-more-1")),
        (Who::Children, Occasion::Running, say!(words, "demo-more-2")),
        (Who::Children, Occasion::Running, say!(words, "demo-more-3")),
        (Who::Children, Occasion::Running, say!(words, "demo-more-4")),
        (Who::Children, Occasion::Running, say!(words, "demo-more-5")),
        (Who::Children, Occasion::Mid, say!(words, "demo-change-1")),
        (Who::Children, Occasion::Mid, say!(words, "demo-change-2")),
        (Who::Parents, Occasion::Start, say!(words, "demo-hope-1")),
        (Who::Parents, Occasion::Start, say!(words, "demo-hope-2")),
        (Who::Parents, Occasion::Mid, say!(words, "demo-know-1")),
        (Who::Leaders, Occasion::Running, say!(words, "demo-next-1")),
        (Who::Leaders, Occasion::Running, say!(words, "demo-next-2")),
    ]
}

/// Of each session, in order.
pub(super) fn told(words: &Words) -> Vec<Afterwards> {
    let each = [
        first_told,
        second_told,
        third_told,
        fourth_told,
        fifth_told,
        sixth_told,
        seventh_told,
    ];
    each.map(|told| told(words)).into()
}

fn first_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-first-note"),
        about_a_child: say!(words, "demo-first-child"),
        leaders: Debrief {
            well: say!(words, "demo-first-well").into(),
            hard: say!(words, "demo-first-hard").into(),
            carry_on: say!(words, "demo-first-carry-on").into(),
            about_a_child: say!(words, "demo-first-about").into(),
            how_for_you: say!(words, "demo-first-us").into(),
            being_written: false,
        },
        user_representative: Debrief {
            well: say!(words, "demo-first-representative").into(),
            how_for_you: say!(words, "demo-first-me").into(),
            ..Debrief::default()
        },
    }
}

fn second_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-second-note"),
        about_a_child: say!(words, "demo-second-child"),
        leaders: Debrief {
            well: say!(words, "demo-second-well").into(),
            hard: say!(words, "demo-second-hard").into(),
            carry_on: say!(words, "demo-second-carry-on").into(),
            about_a_child: say!(words, "demo-second-about").into(),
            ..Debrief::default()
        },
        user_representative: Debrief {
            well: say!(words, "demo-second-representative").into(),
            how_for_you: say!(words, "demo-second-me").into(),
            ..Debrief::default()
        },
    }
}

fn third_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-third-note"),
        about_a_child: say!(words, "demo-third-child"),
        leaders: Debrief {
            well: say!(words, "demo-third-well").into(),
            hard: say!(words, "demo-third-hard").into(),
            ..Debrief::default()
        },
        user_representative: Debrief {
            well: say!(words, "demo-third-representative").into(),
            how_for_you: say!(words, "demo-third-me").into(),
            ..Debrief::default()
        },
    }
}

fn fourth_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-fourth-note"),
        about_a_child: say!(words, "demo-fourth-child"),
        leaders: Debrief {
            well: say!(words, "demo-fourth-well").into(),
            hard: say!(words, "demo-fourth-hard").into(),
            ..Debrief::default()
        },
        user_representative: Debrief {
            well: say!(words, "demo-fourth-representative").into(),
            how_for_you: say!(words, "demo-fourth-me").into(),
            ..Debrief::default()
        },
    }
}

fn fifth_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-fifth-note"),
        about_a_child: say!(words, "demo-fifth-child"),
        leaders: Debrief {
            well: say!(words, "demo-fifth-well").into(),
            hard: say!(words, "demo-fifth-hard").into(),
            ..Debrief::default()
        },
        user_representative: Debrief {
            well: say!(words, "demo-fifth-representative").into(),
            how_for_you: say!(words, "demo-fifth-me").into(),
            ..Debrief::default()
        },
    }
}

fn sixth_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-sixth-note"),
        about_a_child: say!(words, "demo-sixth-child"),
        leaders: Debrief {
            well: say!(words, "demo-sixth-well").into(),
            hard: say!(words, "demo-sixth-hard").into(),
            ..Debrief::default()
        },
        user_representative: Debrief {
            well: say!(words, "demo-sixth-representative").into(),
            how_for_you: say!(words, "demo-sixth-me").into(),
            ..Debrief::default()
        },
    }
}

fn seventh_told(words: &Words) -> Afterwards {
    Afterwards {
        note: say!(words, "demo-seventh-note"),
        about_a_child: say!(words, "demo-seventh-child"),
        leaders: Debrief {
            well: say!(words, "demo-seventh-well").into(),
            hard: say!(words, "demo-seventh-hard").into(),
            ..Debrief::default()
        },
        user_representative: Debrief {
            well: say!(words, "demo-seventh-representative").into(),
            how_for_you: say!(words, "demo-seventh-me").into(),
            ..Debrief::default()
        },
    }
}
