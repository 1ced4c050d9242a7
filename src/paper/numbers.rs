//! A course in tables and pictures. Must not know whom it is for.

use chrono::NaiveDate;

use super::document::{Bar, Cell, Chart, Part, Table};
use crate::domain::report::{GroupTold, SessionTold, Stage};
use crate::say;
use crate::words::Words;

/// The sessions in a table: what was planned, and who came, in numbers.
pub(super) fn table(sessions: &[&SessionTold], words: &Words) -> Part {
    let rows = sessions.iter().map(|it| {
        let number = Cell::number(it.number.and_then(|n| u64::try_from(n).ok()));
        vec![
            number,
            day(it.date, words.short_date(it.date)),
            Cell::Text(it.title.clone()),
            Cell::Text(stage(it.stage, words)),
            Cell::number(it.came.and_then(|came| came.children)),
            Cell::number(it.came.map(|came| came.grown_ups)),
            Cell::Number(it.planned.into()),
            Cell::number(it.used),
        ]
    });
    Part::Table(Table {
        head: vec![
            say!(words, "paper-number"),
            say!(words, "paper-date"),
            say!(words, "paper-session"),
            say!(words, "paper-stage"),
            say!(words, "paper-children"),
            say!(words, "paper-grown-ups"),
            say!(words, "paper-planned"),
            say!(words, "paper-used"),
        ],
        rows: rows.collect(),
    })
}

/// The dates of sessions that are still to come.
pub(super) fn dates(sessions: &[SessionTold], words: &Words) -> Part {
    let rows = sessions.iter().map(|it| {
        vec![
            day(it.date, words.date(it.date)),
            Cell::Text(words.at_time(it.time)),
            Cell::Text(it.title.clone()),
            Cell::Text(words.kind(it.kind)),
        ]
    });
    Part::Table(Table {
        head: vec![
            say!(words, "paper-date"),
            say!(words, "paper-time"),
            say!(words, "paper-session"),
            say!(words, "paper-kind"),
        ],
        rows: rows.collect(),
    })
}

fn day(day: NaiveDate, said: String) -> Cell {
    Cell::Day { day, said }
}

/// How far a session has come.
fn stage(stage: Stage, words: &Words) -> String {
    match stage {
        Stage::Ahead => say!(words, "state-ahead"),
        Stage::Running => say!(words, "state-running"),
        Stage::Held => say!(words, "paper-held"),
        Stage::Dropped => say!(words, "state-dropped"),
    }
}

/// Pictures of who came, and of the minutes planned and used.
pub(super) fn charts(sessions: &[&SessionTold], words: &Words) -> Vec<Part> {
    let held = sessions.iter().filter(|it| it.stage == Stage::Held);
    let held: Vec<_> = held.collect();
    let with_children = held
        .iter()
        .filter(|it| it.came.is_some_and(|came| came.children.is_some()));
    let came = with_children.map(|it| Bar {
        label: label(it, words),
        values: vec![it.came.and_then(|came| came.children).map(u32::from)],
    });
    let measured = held.iter().filter(|it| it.used.is_some());
    let minutes = measured.map(|it| Bar {
        label: label(it, words),
        values: vec![Some(it.planned.into()), it.used.map(u32::from)],
    });
    let charts = [
        Chart {
            title: say!(words, "paper-chart-came"),
            series: Vec::new(),
            bars: came.collect(),
            full: None,
        },
        Chart {
            title: say!(words, "paper-chart-minutes"),
            series: vec![
                say!(words, "paper-chart-planned"),
                say!(words, "paper-chart-used"),
            ],
            bars: minutes.collect(),
            full: None,
        },
    ];
    let drawn = charts.into_iter().filter(|chart| !chart.bars.is_empty());
    drawn.map(Part::Chart).collect()
}

fn label(session: &SessionTold, words: &Words) -> String {
    session
        .number
        .map_or_else(|| say!(words, "glance-parents"), |n| n.to_string())
}

/// A group in a sentence.
pub(super) fn group(group: &GroupTold, words: &Words) -> String {
    let ages = words.ages(group.band);
    say!(
        words,
        "paper-group",
        children = group.children,
        ages = ages,
        leaders = group.leaders,
        representatives = group.user_representatives
    )
}
