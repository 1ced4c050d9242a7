//! Pictures of the wall in every language and two sizes, and what holds for all of them.

use proptest::prelude::*;
use ratatui::style::{Color, Modifier};

use super::*;
use crate::domain::exercise::PhaseKind;
use crate::domain::language::Lang;
use crate::domain::shown::{Paced, Part, Time, Turn};
use crate::domain::step::StepKind;
use crate::ui::theme::Palette;
use crate::ui::widgets::rows;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

const RITUAL: [StepKind; 9] = [
    StepKind::NameTags,
    StepKind::Candle,
    StepKind::Meal,
    StepKind::TopAndBottom,
    StepKind::Theme,
    StepKind::Plain,
    StepKind::Activity,
    StepKind::Relaxation,
    StepKind::Closing,
];

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// The step of the ritual with this number.
fn part(at: usize) -> Part {
    Part {
        before: RITUAL[..at].to_vec(),
        now: RITUAL[at],
        after: RITUAL[at + 1..].to_vec(),
        candle: if at > 0 { Candle::Lit } else { Candle::Unlit },
        turn: None,
        exercise: None,
        time: None,
    }
}

fn turn() -> Part {
    Part {
        turn: Some(Turn {
            name: "Bjørn".into(),
            then: Some("Ugle".into()),
        }),
        ..part(3)
    }
}

fn timed(part: Part) -> Part {
    let (from, until) = (seconds(0), seconds(80));
    Part {
        time: Some(Time::Runs { from, until }),
        ..part
    }
}

fn breath() -> Part {
    let phases = vec![
        (PhaseKind::BreatheIn, seconds(4)),
        (PhaseKind::BreatheOut, seconds(10)),
        (PhaseKind::Rest, seconds(60)),
    ];
    let began = Duration::ZERO;
    Part {
        exercise: Some(Paced { began, phases }),
        ..part(7)
    }
}

fn cells(view: &View, moment: u64, lang: Lang, theme: &Theme, (w, h): (u16, u16)) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, w, h));
    let scene = Scene {
        view,
        moment: seconds(moment),
        words: &Words::new(lang),
        theme,
        motion: Motion::Full,
    };
    let area = buffer.area;
    draw(&scene, area, &mut buffer);
    buffer
}

fn picture(view: &View, moment: u64, lang: Lang, size: (u16, u16)) -> String {
    rows(&cells(view, moment, lang, &Theme::default(), size)).join("\n")
}

fn look_at(name: &str, view: &View, moment: u64) {
    for size in SIZES {
        let all = Lang::ALL.map(|lang| picture(view, moment, lang, size));
        let edge = format!("\n{}\n", "·".repeat(usize::from(size.0)));
        insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), all.join(&edge));
    }
}

#[test]
fn every_step_has_its_picture_and_its_words() {
    for (at, kind) in RITUAL.into_iter().enumerate() {
        let name = format!("{kind:?}").to_lowercase();
        look_at(&name, &View::Part(part(at)), 0);
    }
}

#[test]
fn the_candle_is_alone_while_the_leaders_listen() {
    look_at("candle_alone", &View::Candle(Candle::Lit), 0);
    look_at("candle_unlit", &View::Waiting, 0);
}

#[test]
fn whose_turn_it_is() {
    look_at("turn", &View::Part(turn()), 0);
    look_at("turn_timed", &View::Part(timed(turn())), 25);
}

#[test]
fn the_time_as_stones() {
    look_at("meal_timed", &View::Part(timed(part(2))), 25);
    // Where there is little room the words come before the picture.
    look_at("closing_timed", &View::Part(timed(part(8))), 25);
}

#[test]
fn the_breath() {
    look_at("breath_in", &View::Part(breath()), 3);
    look_at("breath_out", &View::Part(breath()), 7);
    look_at("breath_rest", &View::Part(breath()), 20);
}

#[test]
fn a_calm_end() {
    look_at("over", &View::Over(Candle::Out), 0);
}

#[test]
fn the_curtain_hides_everything() {
    assert_eq!(picture(&View::Nothing, 0, Lang::Nb, SIZES[0]).trim(), "");
}

fn any_view() -> impl Strategy<Value = View> {
    prop_oneof![
        (0usize..9).prop_map(|at| View::Part(part(at))),
        (0usize..9).prop_map(|at| View::Part(timed(part(at)))),
        Just(View::Part(timed(turn()))),
        Just(View::Part(breath())),
        Just(View::Waiting),
        Just(View::Candle(Candle::Out)),
        Just(View::Over(Candle::Lit)),
    ]
}

proptest! {
    #[test]
    fn any_size_will_do(view in any_view(), w in 0u16..250, h in 0u16..80, moment in 0u64..90) {
        picture(&view, moment, Lang::Da, (w, h));
    }

    #[test]
    fn nothing_is_red_and_nothing_blinks(view in any_view(), moment in 0u64..90, large in any::<bool>()) {
        let size = if large { (200, 60) } else { (80, 24) };
        for palette in [Palette::Calm, Palette::HighContrast, Palette::Plain] {
            let theme = Theme::new(palette);
            let buffer = cells(&view, moment, Lang::En, &theme, size);
            for cell in buffer.content() {
                prop_assert!(!matches!(cell.fg, Color::Red | Color::LightRed | Color::Indexed(1 | 9 | 196)));
                prop_assert!(!cell.modifier.intersects(Modifier::SLOW_BLINK | Modifier::RAPID_BLINK));
            }
        }
    }
}

#[test]
fn without_colours_it_is_the_same_picture() {
    for at in 0..RITUAL.len() {
        let view = View::Part(part(at));
        let plain = Theme::new(Palette::Plain);
        let plain = cells(&view, 0, Lang::Nb, &plain, SIZES[0]);
        assert_eq!(
            rows(&plain).join("\n"),
            picture(&view, 0, Lang::Nb, SIZES[0])
        );
        assert!(plain.content().iter().all(|cell| cell.fg == Color::Reset));
    }
}
