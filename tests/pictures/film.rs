//! A film of the screen as one picture that moves: scenes one after another, each standing long
//! enough to be read. What stays the same from scene to scene is drawn once.

use std::fmt::Write;

use ratatui::buffer::Buffer;

use super::colours::{self, EDGE, GROUND, TEXT};
use super::svg::{self, FONT_SIZE, FONTS};

/// One scene: what the screen shows, and for how many seconds.
pub struct Scene {
    pub screen: Buffer,
    pub seconds: u32,
}

/// A row that stands from one scene to another.
struct Stretch {
    drawn: String,
    from: usize,
    until: usize,
}

/// Draws a film. `title` is what is read out to somebody who cannot see it.
pub fn draw(scenes: &[Scene], title: &str) -> String {
    let area = scenes[0].screen.area;
    let (width, height) = svg::size(area);
    let (ground, edge) = (colours::css(GROUND), colours::css(EDGE));
    let (ink, title) = (colours::css(TEXT), svg::escape(title));
    let mut stretches = Vec::new();
    for y in 0..area.height {
        stretches.extend(row(scenes, y));
    }
    stretches.retain(|stretch: &Stretch| !stretch.drawn.is_empty());
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{title}\">\n\
         <title>{title}</title>\n{}\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"14\" fill=\"{ground}\" \
         stroke=\"{edge}\"/>\n\
         <g font-family=\"{FONTS}\" font-size=\"{FONT_SIZE}\" fill=\"{ink}\" xml:space=\"preserve\">\n",
        style(scenes, &stretches),
        width - 1,
        height - 1
    );
    for stretch in &stretches {
        let (from, until) = (stretch.from, stretch.until);
        if (from, until) == (0, scenes.len()) {
            out.push_str(&stretch.drawn);
        } else {
            writeln!(out, "<g class=\"s{from}-{until}\">\n{}</g>", stretch.drawn).unwrap();
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// The stretches of a row, in order.
fn row(scenes: &[Scene], y: u16) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (n, scene) in scenes.iter().enumerate() {
        let drawn = svg::row(&scene.screen, y);
        match stretches.last_mut().filter(|last| last.drawn == drawn) {
            Some(last) => last.until = n + 1,
            None => stretches.push(Stretch {
                drawn,
                from: n,
                until: n + 1,
            }),
        }
    }
    stretches
}

/// When each stretch is seen. Who wants nothing to move sees the first scene.
fn style(scenes: &[Scene], stretches: &[Stretch]) -> String {
    let begins = |scene: usize| -> u32 { scenes[..scene].iter().map(|s| s.seconds).sum() };
    let all = begins(scenes.len());
    let share = |scene| f64::from(begins(scene)) * 100.0 / f64::from(all);
    let mut kinds: Vec<(usize, usize)> = stretches.iter().map(|s| (s.from, s.until)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.retain(|kind| *kind != (0, scenes.len()));
    let mut style = String::from("<style>\n");
    for (from, until) in kinds {
        let name = format!("s{from}-{until}");
        let first = if from == 0 { "visible" } else { "hidden" };
        write!(style, ".{name}{{visibility:{first};").unwrap();
        write!(
            style,
            "animation:{name} {all}s step-end infinite}}\n@keyframes {name}{{"
        )
        .unwrap();
        write!(style, "0%{{visibility:{first}}}").unwrap();
        if from > 0 {
            write!(style, "{:.3}%{{visibility:visible}}", share(from)).unwrap();
        }
        if until < scenes.len() {
            write!(style, "{:.3}%{{visibility:hidden}}", share(until)).unwrap();
        }
        style.push_str("}\n");
    }
    style.push_str(
        "@media (prefers-reduced-motion:reduce){g{animation:none!important}}\n</style>\n",
    );
    style
}
