//! What those who take part answered, and what leading took, in tables and pictures. Must not be given
//! anything that could tell somebody apart.

use super::document::{Bar, Cell, Chart, Part, Table};
use crate::domain::evaluation::{Mark, Occasion};
use crate::domain::group::{GUIDE_EACH, GUIDE_TOGETHER};
use crate::domain::order;
use crate::domain::report::{EffortTold, EvaluationTold, LEAST, MeanTold, QuestionTold, Together};
use crate::say;
use crate::words::Words;

/// The evaluation over time.
pub(super) fn evaluation(all: &[EvaluationTold], words: &Words) -> Vec<Part> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut parts = vec![
        Part::Heading(say!(words, "paper-evaluation")),
        Part::Text(say!(words, "paper-evaluation-lead", least = LEAST)),
    ];
    for it in all {
        let who = words.asked_who(it.who);
        let head = format!("{who} · {}", words.results_of(it.occasion));
        parts.push(Part::Text(head));
        parts.push(Part::Table(table(it, words)));
        let drawn = it.questions.iter().filter(|it| it.is_over_time());
        parts.extend(drawn.map(|question| Part::Chart(chart(question, words))));
    }
    parts
}

/// A row for each question, a column for each occasion.
fn table(it: &EvaluationTold, words: &Words) -> Table {
    let mut columns: Vec<&MeanTold> = Vec::new();
    for told in it.questions.iter().flat_map(|question| &question.told) {
        if !columns.iter().any(|column| is_same(column, told)) {
            columns.push(told);
        }
    }
    order::sort_by_key(&mut columns, |told| (told.occasion, told.date));
    let rows = it.questions.iter().map(|question| {
        let asked = Cell::Text(question.asked.show().to_owned());
        let cells = columns.iter().map(|column| {
            let mut told = question.told.iter();
            let told = told.find(|told| is_same(told, column));
            told.map_or(Cell::Nothing, |told| mean(told, words))
        });
        std::iter::once(asked).chain(cells).collect()
    });
    let head = columns.iter().map(|told| match told.date {
        Some(date) if told.session.is_none() => words.short_date(date),
        _ => label(told, words),
    });
    Table {
        head: std::iter::once(say!(words, "paper-question"))
            .chain(head)
            .collect(),
        rows: rows.collect(),
    }
}

fn is_same(one: &MeanTold, other: &MeanTold) -> bool {
    (one.occasion, one.session, one.date) == (other.occasion, other.session, other.date)
}

/// An occasion in a few letters: the session's number, where it has one.
fn label(told: &MeanTold, words: &Words) -> String {
    match (told.occasion, told.session) {
        (Occasion::Running, Some(number)) => number.to_string(),
        (Occasion::Running, None) => words.parents_in_short(),
        (occasion, _) => words.occasion_in_short(occasion),
    }
}

fn mean(told: &MeanTold, words: &Words) -> Cell {
    match told.mean.map(Together::mark) {
        None => Cell::Text(say!(words, "paper-too-few")),
        Some(mark @ Together::LOWEST) => Cell::Text(format!("≤ {mark}")),
        Some(mark @ Together::HIGHEST) => Cell::Text(format!("≥ {mark}")),
        Some(mark) => Cell::Number(mark.into()),
    }
}

fn chart(question: &QuestionTold, words: &Words) -> Chart {
    let bars = question.told.iter().map(|told| Bar {
        label: label(told, words),
        values: vec![told.mean.map(|mean| mean.mark().into())],
    });
    Chart {
        title: question.asked.show().to_owned(),
        series: Vec::new(),
        bars: bars.collect(),
        full: Some(Mark::HIGHEST.into()),
    }
}

/// Hours and money.
pub(super) fn effort(it: &EffortTold, words: &Words) -> Vec<Part> {
    let in_all: u64 = it.minutes.iter().map(|(_, minutes)| minutes).sum();
    let mut hours: Vec<Vec<Cell>> = it
        .minutes
        .iter()
        .map(|(work, minutes)| row(words.work(*work), words.hours(*minutes)))
        .collect();
    hours.push(row(say!(words, "effort-in-all"), words.hours(in_all)));
    let money = it.money.iter().map(|(of, money)| {
        vec![
            Cell::Text(words.cost_kind(*of)),
            Cell::Number(money.spent),
            Cell::number(money.budget),
        ]
    });
    let (together, each) = (GUIDE_TOGETHER, GUIDE_EACH);
    vec![
        Part::Heading(say!(words, "place-effort")),
        Part::Table(Table {
            head: vec![say!(words, "effort-hours"), say!(words, "effort-together")],
            rows: hours,
        }),
        Part::Text(say!(
            words,
            "effort-guide",
            together = together,
            each = each
        )),
        Part::Table(Table {
            head: vec![
                say!(words, "effort-money"),
                say!(words, "effort-spent"),
                say!(words, "effort-budget"),
            ],
            rows: money.collect(),
        }),
    ]
}

fn row(name: String, figure: String) -> Vec<Cell> {
    vec![Cell::Text(name), Cell::Text(figure)]
}
