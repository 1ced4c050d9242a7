//! What was measured, as a table. Knows no measurement.

use std::io::{self, Write};

/// What a figure should be.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At most so many times the least.
    Times(f64),
    /// At most this.
    Most(f64),
    /// Told, not judged.
    None,
}

/// Rows of a table.
#[derive(Default)]
pub struct Table {
    rows: Vec<[String; 6]>,
}

impl Table {
    /// A figure of ours and the same of the least.
    pub fn pair(&mut self, name: &str, unit: &str, (ours, least): (f64, f64), goal: Goal) {
        let times = ours / least;
        let times = if times.is_finite() {
            format!("{times:.2}")
        } else {
            "–".to_owned()
        };
        self.row(name, unit, ours, Some((least, times)), goal);
    }

    /// A figure of ours alone.
    pub fn alone(&mut self, name: &str, unit: &str, ours: f64, goal: Goal) {
        self.row(name, unit, ours, None, goal);
    }

    /// Something that cannot be measured here.
    #[cfg(not(target_os = "linux"))]
    pub fn not_here(&mut self, name: &str) {
        let dash = || "–".to_owned();
        let not = "only measured on Linux".to_owned();
        self.rows
            .push([name.to_owned(), dash(), dash(), dash(), dash(), not]);
    }

    fn row(&mut self, name: &str, unit: &str, ours: f64, least: Option<(f64, String)>, goal: Goal) {
        let dash = || "–".to_owned();
        let figure = |value: f64| match value {
            v if v.abs() >= 100.0 => format!("{v:.0} {unit}"),
            v if v.abs() >= 10.0 => format!("{v:.1} {unit}"),
            v => format!("{v:.3} {unit}"),
        };
        let (goal, is_met) = match (goal, &least) {
            (Goal::Times(most), Some((least, _))) => {
                (format!("at most {most} times"), ours <= most * least)
            }
            (Goal::Most(most), _) => (format!("at most {most} {unit}"), ours <= most),
            _ => (dash(), true),
        };
        let judged = match (goal == "–", is_met) {
            (true, _) => dash(),
            (false, true) => "yes".to_owned(),
            (false, false) => "**no**".to_owned(),
        };
        let (least, times) =
            least.map_or_else(|| (dash(), dash()), |(least, times)| (figure(least), times));
        self.rows
            .push([name.to_owned(), figure(ours), least, times, goal, judged]);
    }

    /// Prints it.
    pub fn print(&self) {
        let mut out = io::stdout().lock();
        let header = ["", "smil", "minimal", "times", "goal", "met"].map(str::to_owned);
        let rule = ["---", "--:", "--:", "--:", "---", "---"].map(str::to_owned);
        for row in [&header, &rule].into_iter().chain(&self.rows) {
            writeln!(out, "| {} |", row.join(" | ")).unwrap();
        }
    }
}

/// The value below which so many hundredths of all lie.
pub fn percentile(values: &mut [f64], hundredths: usize) -> f64 {
    assert!(!values.is_empty(), "nothing was measured");
    values.sort_by(f64::total_cmp);
    let place = (values.len() * hundredths).div_ceil(100).max(1) - 1;
    values[place.min(values.len() - 1)]
}

/// The value in the middle.
pub fn median(values: &mut [f64]) -> f64 {
    percentile(values, 50)
}
