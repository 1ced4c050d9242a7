//! What each audience reads of the made-up group, and what it must not.

use insta::assert_snapshot;
use smil::domain::group::Role;
use smil::domain::language::Lang;
use smil::domain::report::Audience;
use smil::paper::{self, Form};

use super::group::Group;

/// What is told to people who must know no child.
const NAMELESS: [Audience; 3] = [
    Audience::Anybody,
    Audience::Parents,
    Audience::SteeringGroup,
];

fn code(lang: Lang) -> &'static str {
    lang.code()
}

#[test]
fn each_audience_reads_its_own_paper() {
    for lang in Lang::ALL {
        let mut group = Group::new(lang);
        let child = group.child(0);
        group.write_to_referrer(&child, "1. Kom gjerne med spørsmål.\n# Hilsen oss");
        for audience in Audience::ALL {
            let of = audience.is_of_a_child().then_some(&child);
            let text = group.written(audience, of, Form::Markdown);
            assert_snapshot!(format!("{audience:?}_{}", code(lang)), text);
        }
    }
}

#[test]
fn a_child_is_told_apart_in_no_paper_that_is_not_for_the_leaders() {
    let group = Group::new(Lang::Nb);
    let names = group.book.people(Role::Child);
    for audience in NAMELESS {
        for form in [Form::Markdown, Form::Html, Form::Csv, Form::Ron] {
            let text = group.written(audience, None, form);
            for (_, person) in &names {
                assert!(!text.contains(person.name.show()), "{audience:?} {form:?}");
            }
        }
        let values = paper::values(&group.report(audience, None)).unwrap();
        assert!(names.iter().all(|(_, p)| !values.contains(p.name.show())));
    }
}

#[test]
fn a_spreadsheet_and_other_programs_get_the_same_figures() {
    let group = Group::new(Lang::Nb);
    assert_snapshot!(
        "csv_nb",
        group.written(Audience::SteeringGroup, None, Form::Csv)
    );
    let report = group.report(Audience::SteeringGroup, None);
    assert_snapshot!("values_nb", paper::values(&report).unwrap());
}

#[test]
fn a_calendar_has_every_date_with_an_id_that_stays() {
    let group = Group::new(Lang::Nb);
    let text = group.calendar();
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let lines = text.split("\r\n");
    let entries = lines.clone().filter(|line| *line == "BEGIN:VEVENT").count();
    assert_eq!(entries, group.book.plan().len());
    let first: Vec<&str> = lines
        .take(18)
        .filter(|line| !line.starts_with("UID"))
        .collect();
    assert_snapshot!("calendar_nb", first.join("\n"));
}
