//! The session's time, counted a second way: from the list of what happened, stretch by
//! stretch. What the program counted must be the same to the millisecond.

use std::time::Duration;

use smil::app::ledger::OpenSession;
use smil::domain::happening::{Happened, Happening};
use smil::domain::session::Live;
use smil::domain::time::Now;

/// Nothing of a session's time is lost, and nothing counted twice.
pub fn balance(session: &OpenSession, now: &Now) {
    let Some(live) = &session.live else {
        return;
    };
    let course = session.book.course();
    let course: Vec<&Happened> = course.into_iter().map(|(_, happened)| happened).collect();
    let at = session.at(now);
    let since = (now.wall - course[0].wall).to_std().unwrap();
    assert_eq!(at, since, "the session's own time is not the clock's");
    let begun_earlier = course.iter().filter_map(|happened| match happened.what {
        Happening::BeganEarlier(minutes) => Some(i64::from(minutes)),
        _ => None,
    });
    let earlier: Vec<i64> = begun_earlier.collect();
    if earlier.iter().any(|minutes| *minutes < 0) {
        // Time before the key was pressed is taken away where there is any.
        return;
    }
    let given = u64::try_from(earlier.iter().sum::<i64>()).unwrap() * 60;
    let counted = counted(&course, at) + Duration::from_secs(given);
    assert_eq!(live.elapsed(at), counted, "the session's account");
    assert_eq!(used(live, at), counted, "the accounts of the steps");
}

fn used(live: &Live, at: Duration) -> Duration {
    (0..live.steps.len()).map(|n| live.used(n, at)).sum()
}

/// The time that ran, pauses and what does not count left out.
fn counted(course: &[&Happened], until: Duration) -> Duration {
    let gaps = gaps(course);
    let (mut paused, mut over) = (false, false);
    let mut sum = Duration::ZERO;
    for (n, happened) in course.iter().enumerate() {
        match happened.what {
            Happening::Paused => paused = true,
            // Who listens lets time run again.
            Happening::Resumed | Happening::ListeningBegan => paused = false,
            Happening::Finished => over = true,
            Happening::Went(_) => over = false,
            _ => {}
        }
        let from = happened.after.duration();
        let to = course
            .get(n + 1)
            .map_or(until, |next| next.after.duration());
        if !paused && !over {
            sum += to
                - from
                - gaps
                    .iter()
                    .map(|gap| shared(*gap, (from, to)))
                    .sum::<Duration>();
        }
    }
    sum
}

type Stretch = (Duration, Duration);

/// What does not count, as stretches that do not touch.
fn gaps(course: &[&Happened]) -> Vec<Stretch> {
    let mut gaps: Vec<Stretch> = course
        .iter()
        .filter_map(|happened| match happened.what {
            Happening::NotCounted { from, until } => Some((from.duration(), until.duration())),
            _ => None,
        })
        .collect();
    gaps.sort_unstable();
    gaps.dedup_by(|later, earlier| {
        let touch = later.0 <= earlier.1;
        if touch {
            earlier.1 = earlier.1.max(later.1);
        }
        touch
    });
    gaps
}

fn shared(a: Stretch, b: Stretch) -> Duration {
    a.1.min(b.1).saturating_sub(a.0.max(b.0))
}
