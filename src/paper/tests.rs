//! Papers with hostile text wherever anybody can write one: it is text in every form.

use proptest::prelude::*;

use super::*;
use crate::domain::clean::find_unclean;
use crate::domain::language::{Band, Lang};
use crate::domain::report::sample::{Sample, id, sample};
use crate::domain::report::{self, Audience};
use crate::domain::stamp::Id;
use crate::domain::story::Sources;
use crate::words::Words;

fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "<!-- ]]> -->",
        "</p></body>",
        "=1+1",
        "@SUM(A1)",
        "\t-2",
        "\u{202E}\u{2066}",
        "\u{1b}[31m\u{9b}1m",
        "\0\u{7}",
        "\r\nBEGIN:VEVENT\r\n",
        ";,:\\",
        "](javascript:alert(1))",
        "|a|b|",
        "# ",
        "{{ title }}",
        "&amp;&#60;",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "👩‍👩‍👧🏽",
        "\u{FEFF}\u{200B}",
    ]);
    let word = prop_oneof![4 => part.prop_map(str::to_owned), 1 => Just("å".repeat(10_000))];
    prop::collection::vec(word, 1..5).prop_map(|parts| parts.concat())
}

fn words() -> Words {
    Words::new(Lang::Nb)
}

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2027, 1, 26).unwrap()
}

/// Every paper of a group, by its audience.
fn papers(sample: &Sample) -> Vec<(Audience, Document)> {
    let (material, words, child) = (sample.material(), words(), id("p0"));
    let reports = Audience::ALL.into_iter().filter_map(|audience| {
        let report = Report::of(&material, audience, Some(&child))?;
        let made = Made {
            today: today(),
            words: &words,
        };
        Some((audience, document(&report, &made)))
    });
    let mut papers: Vec<_> = reports.collect();
    let sources: Vec<Sources<'_>> = material
        .sessions
        .iter()
        .map(|session| Sources {
            group: &sample.group,
            place: session.place,
            book: session.book,
            content: None,
            band: Band::Younger,
            lang: Lang::Nb,
            zone: material.zone,
        })
        .collect();
    let name = &material.sessions[0].place.planned.title;
    let of = InFull {
        group: name,
        programme: "programme",
        today: today(),
    };
    let all = everything(&of, &sample.group, &sources, &words);
    let one = about_child(&of, &sample.group, &sources, &child, &words);
    papers.extend([(Audience::All, all), (Audience::All, one)]);
    papers
}

fn written(sample: &Sample, form: Form) -> Vec<(Audience, String)> {
    let papers = papers(sample).into_iter();
    papers
        .map(|(audience, document)| (audience, write(&document, form).unwrap()))
        .collect()
}

fn dates(sample: &Sample) -> String {
    let material = sample.material();
    let dates = report::calendar(&material);
    let name = &material.sessions[0].place.planned.title;
    calendar(&Id::only("g1"), name, &dates, &words())
}

/// A spreadsheet's rows, as a program that reads it sees them.
fn cells(text: &str) -> Vec<String> {
    let (mut cells, mut cell, mut inside) = (Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '"' if inside && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' => inside = !inside,
            ';' | '\n' if !inside => cells.push(std::mem::take(&mut cell)),
            '\r' if !inside => {}
            c => cell.push(c),
        }
    }
    assert!(!inside, "a quotation mark is left open");
    cells
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn hostile_text_is_text_in_every_form(name in hostile(), text in hostile()) {
        let sample = sample(&format!("n{name}"), &format!("t{text}"));
        let calm = crate::domain::report::sample::sample("n", "t");
        let html = written(&sample, Form::Html);
        for ((audience, page), (_, calm)) in html.iter().zip(written(&calm, Form::Html)) {
            prop_assert_eq!(find_unclean(page), None);
            let signs = |page: &str, sign| page.matches(sign).count();
            prop_assert_eq!(signs(page, '<'), signs(&calm, '<'), "{:?}", audience);
            prop_assert_eq!(signs(page, '>'), signs(&calm, '>'), "{:?}", audience);
        }
        for (_, page) in written(&sample, Form::Markdown) {
            prop_assert_eq!(find_unclean(&page), None);
            let raw = page.match_indices('<').find(|(at, _)| !page[..*at].ends_with('\\'));
            prop_assert_eq!(raw, None);
        }
        for (_, page) in written(&sample, Form::Ron) {
            prop_assert_eq!(find_unclean(&page), None);
        }
        let dates = dates(&sample);
        prop_assert_eq!(find_unclean(&dates), None);
        prop_assert_eq!(dates.matches("\r\nBEGIN:VEVENT\r\n").count(), 2);
        prop_assert!(dates.split("\r\n").all(|line| line.len() <= 75));
    }

    #[test]
    fn no_cell_is_a_formula(
        begins in prop::sample::select(vec!["=1", "+1", "-1", "@A1", "\t=1", " =1", "\u{202E}=1"]),
        text in hostile(),
    ) {
        let sample = sample(&format!("{begins}{text}"), &format!("{begins}{text}"));
        for (_, page) in written(&sample, Form::Csv) {
            let page = page.strip_prefix('\u{FEFF}').unwrap();
            prop_assert_eq!(find_unclean(page), None);
            for cell in cells(page) {
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\t']), "{cell}");
            }
        }
    }

    #[test]
    fn records_are_read_back_as_they_are_and_do_nothing_to_a_terminal(
        name in hostile(), text in hostile(),
    ) {
        #[derive(serde::Deserialize)]
        #[allow(dead_code, reason = "only what is compared is read")]
        struct File { format: String, version: u32, records: All }
        #[derive(serde::Deserialize)]
        #[allow(dead_code, reason = "only what is compared is read")]
        struct All { group: Vec<Taken>, sessions: serde::de::IgnoredAny }
        #[derive(serde::Deserialize)]
        #[allow(dead_code, reason = "only what is compared is read")]
        struct Taken { id: Id, at: String, author: Option<Id>, what: crate::domain::group::GroupRecord }
        let sample = sample(&name, &text);
        let material = sample.material();
        let all = super::records(&report::Records::all(&material)).unwrap();
        prop_assert_eq!(find_unclean(&all), None);
        let file: File = ::ron::from_str(&all).unwrap();
        for taken in file.records.group {
            prop_assert_eq!(sample.group.what(&taken.id), Some(&taken.what));
        }
        let of_child = super::records(&report::Records::about(&material, &id("p0"))).unwrap();
        prop_assert_eq!(find_unclean(&of_child), None);
        let file: File = ::ron::from_str(&of_child).unwrap();
        prop_assert!(!file.records.group.is_empty());
        for taken in file.records.group {
            let others = sample.group.people(crate::domain::group::Role::Child);
            prop_assert!(!others.iter().any(|(id, _)| **id == taken.id && taken.id.as_str() != "p0"));
        }
    }

    #[test]
    fn values_for_other_programs_read_back_whole(name in hostile(), text in hostile()) {
        let sample = sample(&format!("n{name}"), &format!("t{text}"));
        let report = Report::of(&sample.material(), Audience::Parents, None).unwrap();
        let values = values(&report).unwrap();
        prop_assert_eq!(find_unclean(&values), None);
        prop_assert!(::ron::from_str::<::ron::Value>(&values).is_ok());
    }
}

#[test]
fn a_formula_is_words_and_a_number_is_a_number() {
    let table = |rows| {
        let table = Table {
            head: vec!["a".into()],
            rows,
        };
        Document {
            lang: Lang::En,
            title: "t".into(),
            when: String::new(),
            parts: vec![Part::Table(table)],
            columns: Vec::new(),
            foot: None,
        }
    };
    let text = |text: &str| vec![Cell::Text(text.into())];
    let rows = vec![
        text("=1"),
        text("  @x"),
        text("a,\"b\""),
        vec![Cell::Number(3)],
    ];
    assert_eq!(
        write(&table(rows), Form::Csv).unwrap(),
        "\u{FEFF}a\r\n'=1\r\n'@x\r\n\"a,\"\"b\"\"\"\r\n3\r\n"
    );
}

#[test]
fn columns_are_named_once_above_what_stands_in_them_and_not_above_nothing() {
    let document = |parts| Document {
        lang: Lang::En,
        title: "t".into(),
        when: String::new(),
        parts,
        columns: vec!["Session".into(), "Date".into(), "What we did".into()],
        foot: None,
    };
    let items = |heading: &str| {
        let items = Part::Items(vec!["sang".into()]);
        [Part::Heading(heading.into()), items]
    };
    let told = [items("1"), items("2")].concat();
    assert_eq!(
        write(&document(told), Form::Csv).unwrap(),
        "\u{FEFF}Session,Date,\"What we did\"\r\n1,,sang\r\n2,,sang\r\n"
    );
    let dates = Table {
        head: vec!["Next".into()],
        rows: vec![vec![Cell::Text("Monday".into())]],
    };
    assert_eq!(
        write(&document(vec![Part::Table(dates)]), Form::Csv).unwrap(),
        "\u{FEFF}Next\r\nMonday\r\n"
    );
}

#[test]
fn a_page_fetches_nothing_and_runs_nothing() {
    for (_, page) in written(&sample("n", "t"), Form::Html) {
        for what in ["<script", "http", "url(", "src=", "href=", "@import"] {
            let found = page.replace("http-equiv", "");
            assert!(!found.contains(what), "{what}");
        }
    }
}
