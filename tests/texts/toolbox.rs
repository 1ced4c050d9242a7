//! The toolbox holds enough for every group, and its exercises last as long as they say.

use std::time::Duration;

use smil::domain::exercise::{Phase, PhaseKind};
use smil::domain::language::{Band, Lang};
use smil::domain::step::is_for;
use smil::domain::toolbox::{Reading, Theme, Tool, ToolKind};

use crate::lix::words_of;
use crate::none;
use crate::shipped::Shipped;
use crate::written::Written;

/// Words that are spoken calmly in a second.
const PACE: f64 = 2.2;

fn count(tools: &[Tool], is_meant: impl Fn(&Tool) -> bool) -> usize {
    tools.iter().filter(|tool| is_meant(tool)).count()
}

fn tools() -> Vec<Tool> {
    let tools = Shipped::get().tools.iter();
    tools.map(|(_, tool)| tool.clone()).collect()
}

fn is_to_do(tool: &Tool) -> bool {
    tool.kind != ToolKind::Relaxation
}

#[test]
fn there_is_enough_to_choose_from() {
    let tools = tools();
    let mut faults = Vec::new();
    let mut least = |what: String, found: usize, least: usize| {
        if found < least {
            faults.push(format!("{what}: {found}, and {least} are wanted"));
        }
    };
    least("to do".into(), count(&tools, is_to_do), 60);
    least(
        "relaxation".into(),
        count(&tools, |tool| !is_to_do(tool)),
        10,
    );
    for &theme in Theme::ALL {
        let main = |tool: &Tool| is_to_do(tool) && tool.themes.first() == Some(&theme);
        least(format!("{theme:?} first"), count(&tools, main), 4);
        for band in Band::ALL {
            let fits = |tool: &Tool| is_for(&tool.bands, band) && tool.themes.contains(&theme);
            least(format!("{theme:?}, {band:?}"), count(&tools, fits), 5);
        }
    }
    let few =
        |tool: &Tool| is_to_do(tool) && tool.children.holds(5) && tool.reading == Reading::None;
    least("five children, no reading".into(), count(&tools, few), 20);
    let at_once = |tool: &Tool| is_to_do(tool) && tool.minutes.to <= 5 && tool.needs.is_empty();
    least(
        "five minutes, nothing needed".into(),
        count(&tools, at_once),
        12,
    );
    none(faults);
}

#[test]
fn what_is_spoken_in_a_phase_fits_into_it() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for (file, tool) in &shipped.tools {
        for phase in tool.rounds.iter().flat_map(|round| &round.phases) {
            let say = Written::of_text("phase say", &phase.say);
            for line in &say.lines {
                let words = words_of(&line.text).count();
                if words as f64 > f64::from(phase.seconds) * PACE {
                    let fault = format!("{words} words in {} s", phase.seconds);
                    faults.push(file.fault(&line.text, &fault));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn an_exercise_lasts_as_long_as_it_says() {
    let shipped = Shipped::get();
    let exercises = shipped.tools.iter().filter_map(|(file, tool)| {
        let length = tool.exercise()?.length();
        let about = |minutes: u16| Duration::from_secs(u64::from(minutes) * 60);
        let slack = Duration::from_secs(30);
        let fits =
            length + slack >= about(tool.minutes.from) && length <= about(tool.minutes.to) + slack;
        (!fits).then(|| file.lacks(&format!("lasts {} s", length.as_secs())))
    });
    none(exercises.collect());
}

/// The phases of an exercise with what lies between two of the same kind put together.
fn phases(tools: &[Tool], id: &str) -> Vec<(PhaseKind, u16)> {
    let tool = tools.iter().find(|tool| tool.id == id);
    let exercise = tool.and_then(Tool::exercise);
    let exercise = exercise.unwrap_or_else(|| panic!("no exercise {id}"));
    let mut phases: Vec<(PhaseKind, u16)> = Vec::new();
    for Phase { kind, seconds, .. } in exercise.phases() {
        match phases.last_mut() {
            Some((PhaseKind::Rest, rest)) if *kind == PhaseKind::Rest => *rest += seconds,
            _ => phases.push((*kind, *seconds)),
        }
    }
    phases
}

#[test]
fn flower_and_candle_breathes_four_times_and_four_again() {
    use PhaseKind::{BreatheIn, BreatheOut, Rest};
    let four = [(BreatheIn, 4), (BreatheOut, 6)].repeat(4);
    let mut expected = vec![(Rest, 30)];
    expected.extend(&four);
    expected.push((Rest, 30));
    expected.extend(&four);
    let found = phases(&tools(), "flower-and-candle");
    assert_eq!(found[..expected.len()], expected);
    // At the end one change is noticed, for as long as it takes.
    assert!(matches!(found[expected.len()..], [] | [(Rest, _)]));
}

#[test]
fn squeeze_and_let_go_has_six_stations_twice() {
    use PhaseKind::{LetGo, Rest, Tense};
    let mut expected = vec![(Rest, 45)];
    expected.extend([(Tense, 5), (LetGo, 15)].repeat(12));
    expected.push((Rest, 60));
    assert_eq!(phases(&tools(), "squeeze-and-let-go"), expected);
}

#[test]
fn my_own_place_goes_through_five_senses() {
    let tools = tools();
    let tool = tools.iter().find(|tool| tool.id == "my-own-place");
    let exercise = tool.and_then(Tool::exercise).unwrap();
    let seconds: Vec<_> = exercise.phases().map(|phase| phase.seconds).collect();
    // The first, the second, the one but last and the last minute may be cut into pieces.
    assert_eq!(seconds.iter().sum::<u16>(), 60 + 60 + 5 * 30 + 60 + 60);
    let senses = seconds.windows(5).any(|window| window == [30; 5]);
    assert!(senses, "{seconds:?}");
}

#[test]
fn every_language_says_something_in_the_same_phases() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for (file, tool) in &shipped.tools {
        for phase in tool.rounds.iter().flat_map(|round| &round.phases) {
            let say = Written::of_text("phase say", &phase.say);
            for band in Band::ALL {
                let said = Lang::ALL.map(|lang| say.of(lang, band).len());
                if said.iter().any(|lines| *lines != said[0]) {
                    faults
                        .push(file.lacks(&format!("a phase is silent in one language ({band:?})")));
                }
            }
        }
    }
    none(faults);
}
