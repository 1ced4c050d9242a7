//! Draws what leading the group takes: sums in columns beside what the guide and the budget say, and
//! every entry. Plain figures, no bar and no colour that grades. Must not reckon anything.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, inset_left, without_right};
use super::framed;
use super::wrap::wrap;
use crate::app::Target;
use crate::app::effort::{EffortRow, EffortScreen};
use crate::domain::group::{
    Cost, CostKind, Effort, GUIDE_EACH, GUIDE_TOGETHER, GroupBook, Hours, Money, Work,
};
use crate::domain::stamp::Id;
use crate::say;
use crate::words::story::numbered;

/// The columns of a figure.
const FIGURE: u16 = 11;
/// The figures of a row: three kinds of work and their sum.
const FIGURES: usize = Work::ALL.len() + 1;
/// The columns that the table is never wider than.
const WIDEST: u16 = 90;

/// A line of the screen.
struct Line {
    label: String,
    figures: [String; FIGURES],
    kind: Kind,
}

/// What a line is.
#[derive(Clone, Copy)]
enum Kind {
    /// Names the columns.
    Heading,
    /// Can be chosen; which of the rows it is.
    Row(usize),
    /// A sum of all.
    Sum,
    /// Something to know.
    Quiet,
}

impl Line {
    fn text(label: String, kind: Kind) -> Self {
        let figures = <[String; FIGURES]>::default();
        Self {
            label,
            figures,
            kind,
        }
    }
}

/// Draws it, over the whole screen.
pub fn draw(screen: &EffortScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let Some(group) = &canvas.app.group else {
        return;
    };
    let name = group.frame().map_or("", |f| canvas.app.name_of_group(f));
    let title = say!(canvas.words, "effort-title", group = name);
    let body = framed::draw(canvas, area, &title);
    let body = Rect {
        width: body.width.min(WIDEST),
        ..body
    };
    let rows = canvas.app.effort_rows();
    let chosen_row = screen.chosen.min(rows.len().saturating_sub(1));
    let lines = lines(&rows, &group.book, canvas, body.width.saturating_sub(2));
    let is_chosen = |line: &Line| matches!(line.kind, Kind::Row(row) if row == chosen_row);
    let chosen = lines.iter().position(is_chosen).unwrap_or(0);
    for (index, place) in canvas.list(body, lines.len(), chosen) {
        draw_line(
            &lines[index],
            index == chosen,
            canvas,
            Rect {
                width: body.width,
                ..place
            },
        );
    }
}

fn draw_line(line: &Line, chosen: bool, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let theme = canvas.theme;
    let (label, figures): (Style, Style) = match line.kind {
        Kind::Heading => (theme.heading, theme.quiet),
        Kind::Row(_) if chosen => (theme.selected, theme.strong),
        Kind::Row(_) => (theme.body, theme.body),
        Kind::Sum => (theme.strong, theme.strong),
        Kind::Quiet => (theme.quiet, theme.quiet),
    };
    // At the right there may be the arrows that say that it goes on.
    let figured = without_right(area, 2);
    let columns = line.figures.iter().rev().zip(1..);
    let used = columns.filter(|(text, _)| !text.is_empty()).map(|(_, n)| n);
    let taken = used.max().unwrap_or(0) * FIGURE;
    if chosen {
        canvas.line(area, "▶", theme.selected);
    }
    let place = without_right(inset_left(area, 2), taken);
    canvas.line(place, &line.label, label);
    for (text, n) in line.figures.iter().rev().zip(0..) {
        let column = without_right(figured, n * FIGURE);
        canvas.line_right(column, text, figures);
    }
    if let Kind::Row(row) = line.kind {
        canvas.click(area, Target::Row(row));
    }
}

fn lines(rows: &[EffortRow], book: &GroupBook, canvas: &Canvas<'_, '_>, width: u16) -> Vec<Line> {
    let words = canvas.words;
    let by_person = book.hours_by_person();
    let of = |wanted: fn(&EffortRow) -> bool| {
        let rows = rows.iter().enumerate();
        rows.filter(move |(_, row)| wanted(row))
    };
    let quiet = |text: String| {
        let folded = wrap(&text, width).into_iter();
        folded.map(|line| Line::text(line, Kind::Quiet))
    };
    let mut lines = vec![hours_heading(canvas)];
    for (at, row) in of(|row| matches!(row, EffortRow::Person(_))) {
        if let EffortRow::Person(id) = row {
            let hours = by_person.get(id).copied().unwrap_or_default();
            lines.push(hours_line(name(id, canvas), hours, Kind::Row(at), canvas));
        }
    }
    let all = say!(words, "effort-together");
    lines.push(hours_line(all, book.hours(), Kind::Sum, canvas));
    let (together, each) = (GUIDE_TOGETHER, GUIDE_EACH);
    lines.extend(quiet(say!(
        words,
        "effort-guide",
        together = together,
        each = each
    )));
    lines.push(Line::text(String::new(), Kind::Quiet));
    lines.push(money_heading(canvas));
    for (at, row) in of(|row| matches!(row, EffortRow::Money(_))) {
        if let EffortRow::Money(of) = row {
            let label = words.cost_kind(*of);
            lines.push(money_line(
                label,
                book.money_for(*of),
                Kind::Row(at),
                canvas,
            ));
        }
    }
    let all = say!(words, "effort-together");
    lines.push(money_line(all, book.money(), Kind::Sum, canvas));
    lines.extend(quiet(say!(words, "effort-guide-money")));
    let entries: Vec<_> = of(|row| matches!(row, EffortRow::Effort(..) | EffortRow::Cost(..)))
        .filter_map(|(at, row)| entry(row, at, book, canvas))
        .collect();
    if !entries.is_empty() {
        lines.push(Line::text(String::new(), Kind::Quiet));
        lines.push(Line::text(say!(words, "effort-entries"), Kind::Heading));
        lines.extend(entries);
    }
    lines
}

fn hours_heading(canvas: &Canvas<'_, '_>) -> Line {
    let words = canvas.words;
    let [plan, run, follow_up] = Work::ALL.map(|work| words.work(work));
    Line {
        label: say!(words, "effort-hours"),
        figures: [plan, run, follow_up, say!(words, "effort-in-all")],
        kind: Kind::Heading,
    }
}

fn hours_line(label: String, hours: Hours, kind: Kind, canvas: &Canvas<'_, '_>) -> Line {
    let told = |minutes: u64| match minutes {
        0 => "–".to_owned(),
        minutes => canvas.words.hours(minutes),
    };
    let [plan, run, follow_up] = Work::ALL.map(|work| told(hours.of(work)));
    let figures = [plan, run, follow_up, told(hours.in_all())];
    Line {
        label,
        figures,
        kind,
    }
}

fn money_heading(canvas: &Canvas<'_, '_>) -> Line {
    let words = canvas.words;
    let (spent, budget) = (say!(words, "effort-spent"), say!(words, "effort-budget"));
    Line {
        label: say!(words, "effort-money"),
        figures: [String::new(), String::new(), spent, budget],
        kind: Kind::Heading,
    }
}

fn money_line(label: String, money: Money, kind: Kind, canvas: &Canvas<'_, '_>) -> Line {
    let words = canvas.words;
    let spent = match money.spent {
        0 => "–".to_owned(),
        spent => words.amount(spent),
    };
    let budget = money
        .budget
        .map_or_else(|| "–".to_owned(), |it| words.amount(it));
    Line {
        label,
        figures: [String::new(), String::new(), spent, budget],
        kind,
    }
}

fn entry(row: &EffortRow, at: usize, book: &GroupBook, canvas: &Canvas<'_, '_>) -> Option<Line> {
    let words = canvas.words;
    let (label, figure) = match row {
        EffortRow::Effort(_, it) => (
            effort_told(it, book, canvas),
            words.hours(it.minutes.into()),
        ),
        EffortRow::Cost(_, it) => (
            cost_told(it, canvas),
            say!(words, "kroner", amount = words.amount(it.kroner.into())),
        ),
        EffortRow::Person(_) | EffortRow::Money(_) => return None,
    };
    let [first, second, third, _] = <[String; FIGURES]>::default();
    Some(Line {
        label,
        figures: [first, second, third, figure],
        kind: Kind::Row(at),
    })
}

fn effort_told(it: &Effort, book: &GroupBook, canvas: &Canvas<'_, '_>) -> String {
    let who = name(&it.person, canvas);
    let work = canvas.words.work(it.work);
    let plan = book.plan();
    let planned = it.planned.as_ref();
    let place = planned.and_then(|planned| plan.iter().find(|place| place.id == planned));
    match place {
        Some(place) => {
            let session = numbered(book.number(place.id), &place.planned.title);
            format!("{session} · {who} · {work}")
        }
        None => format!("{who} · {work}"),
    }
}

fn cost_told(it: &Cost, canvas: &Canvas<'_, '_>) -> String {
    let of: CostKind = it.of;
    let kind = canvas.words.cost_kind(of);
    match it.on {
        Some(day) => format!("{kind} · {}", canvas.words.date(day)),
        None => kind,
    }
}

fn name(id: &Id, canvas: &Canvas<'_, '_>) -> String {
    let group = canvas.app.group.as_ref();
    let person = group.and_then(|group| group.book.person(id));
    person.map_or_else(
        || say!(canvas.words, "pick-gone"),
        |person| person.name.show().to_owned(),
    )
}
