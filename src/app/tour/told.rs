//! What a stop of the tour says, as lines. Must not know how they are drawn.

use crate::app::App;
use crate::app::editor::layout::Layout;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::words::story::{Kind, Line};

impl App {
    /// The lines of the stop in hand; its points hang behind their marks at this width.
    pub(super) fn stop_lines(&self, width: u16) -> Vec<Line> {
        let (words, (band, lang)) = (&self.words, self.band_and_lang());
        let Some(stop) = self.tour.as_deref().and_then(|tour| tour.here()) else {
            return Vec::new();
        };
        let mut lines = vec![Line::edge(Kind::Title, stop.title.or_empty(lang, band))];
        let points = stop.points.or_none(lang, band).iter();
        lines.extend(points.flat_map(|point| hanging(point, width)));
        let why = stop.why.or_empty(lang, band);
        lines.push(blank());
        lines.push(Line::edge(Kind::Body, why));
        lines.push(blank());
        let sources = stop.sources.or_none(lang, band).join(" ");
        let known = say!(words, "tour-known-from", sources = sources);
        lines.push(Line::edge(Kind::Quiet, known));
        lines.push(blank());
        let key = key_for(Context::Tour, Action::TryIt);
        let key = key.map(|key| words.key(key)).unwrap_or_default();
        let what = stop.to_try.to_do.or_empty(lang, band);
        let what = say!(words, "tour-to-try", key = key, what = what);
        lines.push(Line::edge(Kind::Body, what));
        lines
    }
}

/// A point behind its mark, row by row.
fn hanging(point: &str, width: u16) -> Vec<Line> {
    let layout = Layout::fold(point, width.saturating_sub(2));
    let rows = layout.rows().iter().enumerate().map(|(n, row)| {
        let mark = if n == 0 { "•" } else { " " };
        let text = layout.row_text(row).trim_end();
        Line::edge(Kind::Strong, format!("{mark} {text}"))
    });
    rows.collect()
}

fn blank() -> Line {
    Line::edge(Kind::Body, "")
}
