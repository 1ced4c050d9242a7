//! Nothing is left out: each text that a leader may look for is there, in each language, for each
//! age.

use smil::domain::language::{Band, Lang};
use smil::domain::programme::Entry;
use smil::domain::step::{Step, StepKind, is_for};
use smil::domain::toolbox::{Tool, ToolKind};

use crate::none;
use crate::shipped::{File, Shipped};
use crate::written::Written;

/// Whom a text is not written for.
fn lacks(file: &File, bands: &[Band], written: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    for &band in bands {
        for lang in Lang::ALL {
            if written.of(lang, band).is_empty() {
                let fault = format!("lacks {} ({band:?}, {})", written.at, lang.code());
                faults.push(file.lacks(&fault));
            }
        }
    }
    faults
}

fn step(file: &File, bands: &[Band], step: &Step) -> Vec<String> {
    let at = |field: &str| format!("{} {field}", step.id);
    let texts = [
        Written::of_text(&at("title"), &step.title),
        Written::of_text(&at("why"), &step.why),
        Written::of_text(&at("user_representative"), &step.user_representative),
        Written::of_lines(&at("do"), &step.to_do),
        Written::of_lines(&at("say"), &step.say),
        Written::of_lines(&at("tips"), &step.tips),
    ];
    let texts = texts.iter();
    texts.flat_map(|text| lacks(file, bands, text)).collect()
}

#[test]
fn every_session_has_all_that_a_leader_looks_for() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for own in &shipped.sessions {
        let (session, bands) = (&own.session.file, &own.programme.bands);
        let texts = [
            Written::of_text("title", &session.title),
            Written::of_lines("aims", &session.aims),
            Written::of_lines("materials", &session.materials),
            Written::of_lines("prepare", &session.prepare),
            Written::of_lines("lead", &session.lead),
            Written::of_lines("send_home", &session.send_home),
            Written::of_text("tell_parents", &session.tell_parents),
        ];
        faults.extend(texts.iter().flat_map(|text| lacks(&own.file, bands, text)));
        for entry in &session.steps {
            if let Entry::Step(own_step) = entry {
                faults.extend(step(&own.file, bands, own_step));
            }
        }
    }
    for (file, programme, ritual) in &shipped.programmes {
        let title = Written::of_text("title", &programme.title);
        let source = Written::of_text("source", &programme.source);
        for text in [title, source] {
            faults.extend(lacks(file, &programme.bands, &text));
        }
        let steps = ritual.iter();
        faults.extend(steps.flat_map(|one| step(file, &programme.bands, one)));
    }
    none(faults);
}

#[test]
fn every_theme_has_a_question_for_each_age() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for own in &shipped.sessions {
        let steps = own.session.steps.iter();
        let themes: Vec<_> = steps.filter(|step| step.kind == StepKind::Theme).collect();
        for &band in own.programme.bands.iter().filter(|_| !themes.is_empty()) {
            let mut questions = themes.iter().flat_map(|step| &step.questions);
            if !questions.any(|question| is_for(&question.bands, band)) {
                faults.push(own.file.lacks(&format!("no question ({band:?})")));
            }
        }
    }
    none(faults);
}

fn texts(tool: &Tool) -> Vec<Written> {
    let mut texts = vec![
        Written::of_text("title", &tool.title),
        Written::of_lines("aims", &tool.aims),
        Written::of_lines("do", &tool.to_do),
        Written::of_lines("say", &tool.say),
        Written::of_text("instead", &tool.instead),
        Written::of_lines("talk", &tool.talk),
        Written::of_text("why", &tool.why),
        Written::of_text("source", &tool.source),
    ];
    // Lying still is done in the same way by few and by many.
    if tool.kind != ToolKind::Relaxation {
        texts.push(Written::of_text("fewer", &tool.fewer));
    }
    if !tool.needs.is_empty() {
        texts.push(Written::of_lines("materials", &tool.materials));
    }
    texts
}

#[test]
fn every_entry_of_the_toolbox_has_all_its_fields() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for (file, tool) in &shipped.tools {
        let bands = if tool.bands.is_empty() {
            &Band::ALL[..]
        } else {
            &tool.bands
        };
        let texts = texts(tool);
        faults.extend(texts.iter().flat_map(|text| lacks(file, bands, text)));
        if tool.needs.is_empty() && !tool.materials.is_empty() {
            faults.push(file.lacks("has materials and needs nothing"));
        }
    }
    none(faults);
}
