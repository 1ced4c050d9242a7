//! Everything that is written down, as a document for the leaders themselves; or everything about one
//! child, for a parent who asks. Must not choose what is marked as being about a child.

use chrono::NaiveDate;

use super::document::{Document, Part};
use crate::domain::clean::clean_line;
use crate::domain::group::{GroupBook, Role, ToDo};
use crate::domain::stamp::Id;
use crate::domain::story::{self, Children, Sources};
use crate::say;
use crate::words::Words;
use crate::words::story::{Kind, Line};

/// What everything is told of.
#[derive(Debug, Clone, Copy)]
pub struct InFull<'a> {
    /// What the group is called.
    pub group: &'a str,
    /// The programme's name.
    pub programme: &'a str,
    /// The day on which it is written.
    pub today: NaiveDate,
}

/// Everything that is written down in these sessions, and in the group's own records.
#[must_use]
pub fn everything(
    of: &InFull<'_>,
    book: &GroupBook,
    sessions: &[Sources<'_>],
    words: &Words,
) -> Document {
    let mut lines = Vec::new();
    for (id, person) in book.people(Role::Child) {
        lines.extend(headed(person.name.show(), of_the_group(book, id, words)));
    }
    let others = book.to_do().into_iter().map(|(_, to_do)| to_do);
    let others = others.filter(|to_do| !is_of_child(*to_do, book));
    let others: Vec<Line> = others.flat_map(|to_do| words.followed_up(to_do)).collect();
    lines.extend(headed(&say!(words, "child-to-do"), others));
    lines.extend(answered(book, words));
    let written = sessions.iter().filter(|from| !from.book.is_empty());
    for from in written {
        // What is only planned is the programme's, and no record.
        let content = from.content.filter(|_| from.book.has_begun());
        let from = Sources { content, ..*from };
        lines.extend(words.session(&from, Children::Shown, None));
    }
    let day = words.date_with_year(of.today);
    Document {
        lang: words.lang(),
        title: say!(words, "paper-all-title", group = of.group),
        when: format!("{} · {day}", of.programme),
        parts: vec![
            Part::Text(say!(words, "paper-all-lead")),
            Part::Lines(lines),
        ],
        columns: Vec::new(),
        foot: None,
    }
}

/// Everything that is marked as being about one child, for a parent who asks to see it.
#[must_use]
pub fn about_child(
    of: &InFull<'_>,
    book: &GroupBook,
    sessions: &[Sources<'_>],
    child: &Id,
    words: &Words,
) -> Document {
    let name = book.person(child).map_or("", |person| person.name.show());
    let name = clean_line(name);
    let mut lines = of_the_group(book, child, words);
    let rows = sessions
        .iter()
        .flat_map(|from| story::about_child(from, child));
    lines.extend(rows.flat_map(|row| words.story(&row, None)));
    let day = words.date_with_year(of.today);
    let head = say!(
        words,
        "export-child-head",
        name = name.as_str(),
        group = of.group,
        date = day
    );
    let told = if lines.is_empty() {
        Part::Text(say!(words, "export-child-nothing"))
    } else {
        Part::Lines(lines)
    };
    Document {
        lang: words.lang(),
        title: say!(words, "export-child", name = name.as_str()),
        when: head,
        parts: vec![told],
        columns: Vec::new(),
        foot: Some(say!(words, "export-child-foot", name = name.as_str())),
    }
}

/// What the group's own records say of a child.
fn of_the_group(book: &GroupBook, child: &Id, words: &Words) -> Vec<Line> {
    let known = book.known_of(child).into_iter();
    let mut lines: Vec<Line> = known
        .flat_map(|(_, known)| words.known_of_child(known))
        .collect();
    let to_do = book.to_do().into_iter().map(|(_, to_do)| to_do);
    let of_child = to_do.filter(|to_do| to_do.whose() == Some(child));
    let followed: Vec<Line> = of_child
        .flat_map(|to_do| words.followed_up(to_do))
        .collect();
    if !followed.is_empty() {
        lines.push(Line::edge(Kind::Section, say!(words, "child-to-do")));
        lines.extend(followed);
    }
    let answers = book.answers_about(child).into_iter();
    lines.extend(answers.flat_map(|(_, sheet)| words.answer_sheet(sheet, number_in(book))));
    lines
}

/// What those who lead answered.
fn answered(book: &GroupBook, words: &Words) -> Vec<Line> {
    let given = book.answers_given().into_iter().map(|(_, sheet)| sheet);
    let of_leaders = given.filter(|sheet| sheet.child().is_none());
    let lines = of_leaders.flat_map(|sheet| {
        let person = book.person(sheet.by.person());
        let name = person.map_or("", |person| person.name.show());
        let answers = words.answer_sheet(sheet, number_in(book));
        headed(name, answers)
    });
    lines.collect()
}

/// The number of a session among the group sessions.
fn number_in(book: &GroupBook) -> impl Fn(&Id) -> Option<usize> {
    |planned| book.number(planned)
}

fn is_of_child(to_do: ToDo<'_>, book: &GroupBook) -> bool {
    let whose = to_do.whose().and_then(|id| book.person(id));
    whose.is_some_and(|person| person.role == Role::Child)
}

/// Lines below a name; nothing where there are none.
fn headed(name: &str, lines: Vec<Line>) -> Vec<Line> {
    if lines.is_empty() {
        return lines;
    }
    let head = Line::edge(Kind::Title, clean_line(name));
    std::iter::once(head).chain(lines).collect()
}
