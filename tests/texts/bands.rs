//! Children of nine and youths of fifteen are spoken to in different words, and do different
//! things.

use smil::domain::language::Band;
use smil::domain::language::Lang;
use smil::domain::programme::SessionKind;
use smil::domain::step::StepKind;

use crate::none;
use crate::shipped::{File, Shipped};
use crate::written::{All, Written};

fn both(written: &Written, lang: Lang) -> (Vec<&str>, Vec<&str>) {
    let [younger, older] = Band::ALL.map(|band| written.of(lang, band));
    (younger, older)
}

/// Lines that both bands have.
fn shared(file: &File, written: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let (younger, older) = both(written, lang);
        let same = younger.iter().filter(|line| older.contains(line));
        faults.extend(same.map(|line| {
            let fault = format!("{} in {}: the same for both ages", lang.code(), written.at);
            file.fault(line, &fault)
        }));
    }
    faults
}

/// What is said, if it is all the same for both.
fn alike(file: &File, written: &Written) -> Vec<String> {
    let langs = Lang::ALL.into_iter();
    let alike = langs.filter(|lang| {
        let (younger, older) = both(written, *lang);
        !younger.is_empty() && younger == older
    });
    alike
        .map(|lang| {
            file.lacks(&format!(
                "{} in {}: one for both ages",
                lang.code(),
                written.at
            ))
        })
        .collect()
}

#[test]
fn theme_and_activity_are_written_for_each_age() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for own in shipped
        .sessions
        .iter()
        .filter(|own| own.programme.bands.len() > 1)
    {
        let session = &own.session;
        if session.file.kind != SessionKind::Children {
            continue;
        }
        let steps = session.steps.iter();
        let steps = steps.filter(|step| matches!(step.kind, StepKind::Theme | StepKind::Activity));
        for step in steps {
            let say = Written::of_lines(&format!("{} say", step.id), &step.say);
            let to_do = Written::of_lines(&format!("{} do", step.id), &step.to_do);
            faults.extend(shared(&own.file, &say));
            faults.extend(shared(&own.file, &to_do));
        }
    }
    none(faults);
}

#[test]
fn whatever_is_said_to_children_differs_by_age() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for own in shipped
        .sessions
        .iter()
        .filter(|own| own.programme.bands.len() > 1)
    {
        if own.session.file.kind == SessionKind::Children {
            let texts = All::of_session(&own.session.file).0;
            let said = texts.iter().filter(|text| of_a_step(text));
            faults.extend(said.flat_map(|text| alike(&own.file, text)));
        }
    }
    for (file, programme, ritual) in &shipped.programmes {
        let texts = All::of_programme(programme, ritual).0;
        let said = texts.iter().filter(|text| of_a_step(text));
        faults.extend(said.flat_map(|text| alike(file, text)));
    }
    none(faults);
}

/// `theme say`, not what belongs to a choice within it.
fn of_a_step(text: &Written) -> bool {
    text.at.split(' ').count() == 2 && text.at.ends_with(" say")
}
