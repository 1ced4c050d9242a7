//! Questions with their answers, and what stands over a line, in words. Must not draw.

use crate::app::App;
use crate::app::ask::AskFor;
use crate::app::line::{LineFor, LineProblem};
use crate::domain::group::{GroupRecord, MadeFrom, Planned, ReaderKind, Role};
use crate::domain::key::PublicKey;
use crate::domain::session::Live;
use crate::domain::stamp::Id;
use crate::domain::vanished::Count;
use crate::say;
use crate::words::Words;

/// A question with its answers.
#[must_use]
pub fn question(app: &App, about: &AskFor) -> (String, Vec<String>) {
    let words = &app.words;
    match about {
        AskFor::Slept(slept) | AskFor::Away(slept) => {
            let length = chrono::TimeDelta::from_std(slept.length()).unwrap_or_default();
            let length = words.length(length);
            let question = if matches!(about, AskFor::Away(_)) {
                say!(words, "ask-away", length = length)
            } else {
                say!(words, "ask-slept", length = length)
            };
            let yes = say!(words, "ask-slept-count");
            (question, vec![yes, say!(words, "ask-slept-not")])
        }
        AskFor::Finish(ahead) => finish(app, *ahead),
        AskFor::WhoWrites(people) => {
            let mut answers: Vec<String> = people.iter().map(|id| name(app, id)).collect();
            answers.push(say!(words, "ask-nobody"));
            (say!(words, "ask-who-writes"), answers)
        }
        AskFor::WhoTold(children) => {
            let mut answers: Vec<String> = children.iter().map(|id| name(app, id)).collect();
            answers.push(say!(words, "ask-who-told-open"));
            (say!(words, "ask-who-told"), answers)
        }
        AskFor::MoveFollowing(moving) => {
            let session = title(app, &moving.planned);
            let date = words.date(moving.date);
            let question = say!(words, "ask-move", session = session, date = date);
            let alone = say!(words, "ask-move-alone");
            (question, vec![alone, say!(words, "ask-move-following")])
        }
        AskFor::Insert(sessions) => {
            let answers = sessions.iter().map(|id| offered(app, id)).collect();
            (say!(words, "ask-insert"), answers)
        }
        AskFor::Adopt => adopt(words),
        AskFor::ShowAnswers => show_answers(words),
        AskFor::Vanished(vanished) => about_vanished(vanished.notes, words),
        AskFor::Confirm(key) => confirm(app, key),
        AskFor::LeaveForm => leave_form(words),
        AskFor::Everything => everything(app),
        AskFor::Purge(from) => purge(app, from.as_ref()),
        AskFor::Unsaved => unsaved(app),
    }
}

/// What becomes of what is not saved, when the program was to end.
fn unsaved(app: &App) -> (String, Vec<String>) {
    let words = &app.words;
    let why = app.unsaved.values().next();
    let why = why.map_or_else(String::new, |it| words.save_error(&it.error));
    let answers = vec![
        say!(words, "ask-unsaved-stay"),
        say!(words, "ask-unsaved-copy"),
        say!(words, "ask-unsaved-leave"),
    ];
    (say!(words, "ask-unsaved", why = why), answers)
}

/// Whether everything about everybody, or about a child, is written into a file.
fn everything(app: &App) -> (String, Vec<String>) {
    let words = &app.words;
    let group = app.group.as_ref().and_then(|group| group.frame());
    let question = match app.child_on_paper() {
        Some(child) => {
            let name = name(app, &child);
            say!(words, "export-ask-child", name = name)
        }
        None => {
            let group = group.map_or("", |frame| frame.name.show());
            say!(words, "export-ask-all", group = group)
        }
    };
    let no = say!(words, "ask-everything-no");
    (question, vec![no, say!(words, "ask-everything-yes")])
}

/// Whether the text of a concern goes for good: what goes, and what stays.
fn purge(app: &App, from: Option<&MadeFrom>) -> (String, Vec<String>) {
    let words = &app.words;
    let mut answers = vec![say!(words, "ask-purge-no")];
    match from {
        None => answers.push(say!(words, "ask-purge-yes")),
        Some(from) => {
            let session = title(app, &from.planned);
            let with = say!(words, "ask-purge-with", session = session.as_str());
            answers.push(with);
            answers.push(say!(words, "ask-purge-without", session = session));
        }
    }
    (say!(words, "ask-purge"), answers)
}

/// Whether the session is to end, with so many steps still to come.
fn finish(app: &App, ahead: usize) -> (String, Vec<String>) {
    let words = &app.words;
    let question = match ahead {
        0 => say!(words, "ask-finish"),
        count => say!(words, "ask-finish-ahead", count = count),
    };
    let live = app.session().and_then(|s| s.live.as_ref());
    let yes = if live.is_some_and(Live::has_candle) {
        say!(words, "ask-finish-yes")
    } else {
        say!(words, "ask-finish-yes-plain")
    };
    let no = say!(words, "ask-finish-no");
    (question, vec![yes, no, say!(words, "ask-finish-not-begun")])
}

/// What is to become of a page that is left half filled in.
fn adopt(words: &Words) -> (String, Vec<String>) {
    let yes = say!(words, "ask-adopt-yes");
    let no = say!(words, "ask-adopt-no");
    (say!(words, "ask-adopt"), vec![yes, no])
}

fn show_answers(words: &Words) -> (String, Vec<String>) {
    let yes = say!(words, "ask-show-answers-yes");
    let no = say!(words, "ask-show-answers-no");
    (say!(words, "ask-show-answers"), vec![yes, no])
}

fn leave_form(words: &Words) -> (String, Vec<String>) {
    let answers = vec![
        say!(words, "ask-leave-form-stay"),
        say!(words, "ask-leave-form-keep"),
        say!(words, "ask-leave-form-drop"),
    ];
    (say!(words, "ask-leave-form"), answers)
}

/// Whether a reader who appeared from outside is to be trusted.
fn confirm(app: &App, key: &PublicKey) -> (String, Vec<String>) {
    let words = &app.words;
    let group = app.group.as_ref();
    let reader = group.and_then(|group| group.book.reader(key));
    let told = words.fingerprint(key);
    let name = reader.map_or("", |reader| reader.name.show());
    let question = match reader.map(|reader| reader.kind) {
        Some(ReaderKind::Recovery) => say!(words, "ask-confirm-paper", words = told),
        _ if name.is_empty() => say!(words, "ask-confirm", words = told),
        _ => say!(words, "ask-confirm-name", name = name, words = told),
    };
    let not_yet = say!(words, "ask-confirm-no");
    (question, vec![not_yet, say!(words, "ask-confirm-yes")])
}

fn about_vanished(notes: Count, words: &Words) -> (String, Vec<String>) {
    let Count { gone, of } = notes;
    let question = if gone > 0 {
        say!(words, "ask-vanished", gone = gone, all = of)
    } else {
        say!(words, "ask-vanished-group")
    };
    let keep = say!(words, "ask-vanished-keep");
    (question, vec![keep, say!(words, "ask-vanished-let-go")])
}

/// What stands over a line that is being written.
#[must_use]
pub fn prompt(app: &App, purpose: &LineFor) -> String {
    let words = &app.words;
    match purpose {
        LineFor::MustEnd => say!(words, "line-must-end"),
        LineFor::BeganAt => say!(words, "line-began-at"),
        LineFor::NewChoice => say!(words, "line-new-choice"),
        LineFor::Elsewhere => say!(words, "line-elsewhere"),
        LineFor::KeepUntil => say!(words, "line-keep-until"),
        LineFor::SkipReason(_) => say!(words, "line-skip-reason"),
        LineFor::NewStep => say!(words, "line-new-step"),
        LineFor::AwayReason(id) => {
            let name = name(app, id);
            say!(words, "line-away-who", name = name)
        }
        LineFor::Top(_) => say!(words, "line-top"),
        LineFor::Bottom(_) => say!(words, "line-bottom"),
        LineFor::MoveDate(id) => {
            let session = title(app, id);
            say!(words, "line-move-date", session = session)
        }
        LineFor::NewPerson(Role::Child) => say!(words, "line-new-child"),
        LineFor::NewPerson(Role::Leader) => say!(words, "line-new-leader"),
        LineFor::NewPerson(Role::UserRepresentative) => {
            say!(words, "line-new-user-representative")
        }
        LineFor::Rename(id) => {
            let name = name(app, id);
            say!(words, "line-rename", name = name)
        }
        LineFor::RoomName(id) => {
            let name = name(app, id);
            say!(words, "line-room-name", name = name)
        }
        LineFor::HeldWord(held) => match &held.child {
            None => say!(words, "line-held-word"),
            Some(id) => {
                let name = name(app, id);
                say!(words, "line-held-word-of", name = name)
            }
        },
    }
}

/// Why a line cannot be taken as it is, and what to write.
#[must_use]
pub fn line_problem(problem: LineProblem, words: &Words) -> String {
    match problem {
        LineProblem::NotATime => say!(words, "line-not-a-time"),
        LineProblem::LaterThanNow => say!(words, "line-later-than-now"),
        LineProblem::NotADate => say!(words, "line-not-a-date"),
        LineProblem::NotAFolder => say!(words, "line-not-a-folder"),
        LineProblem::Empty => say!(words, "line-empty"),
        LineProblem::Taken => say!(words, "line-taken"),
        LineProblem::TooLong => say!(words, "line-too-long"),
    }
}

fn name(app: &App, id: &Id) -> String {
    let person = app.group.as_ref().and_then(|g| g.book.person(id));
    person.map_or_else(String::new, |person| app.name_of(person).to_owned())
}

fn title(app: &App, id: &Id) -> String {
    let record = app.group.as_ref().and_then(|g| g.book.what(id));
    match record {
        Some(GroupRecord::Planned(Planned { title, .. })) => app.words.quote(title),
        _ => String::new(),
    }
}

fn offered(app: &App, session: &str) -> String {
    let (band, lang) = app.band_and_lang();
    let offer = app.group.as_ref().and_then(|g| g.offer.as_ref().ok());
    let offered = offer.and_then(|offer| offer.session(session));
    offered.map_or_else(String::new, |session| {
        let title = session.title.or_empty(lang, band);
        match app.words.kind_mark(session.to_plan.kind) {
            Some(kind) => format!("{title} · {kind}"),
            None => title.to_owned(),
        }
    })
}
