//! Draws what lies over the screen: a note, a line, a question. Must not decide
//! anything.

use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget};

use super::canvas::{Canvas, below, inset, row};
use super::{
    aside, asking, child_page, course, earlier, effort, evaluation, follow_ups, footer, form,
    frame, from_paper, glance, handed, held_words, help, hidden, in_room, notice, papers,
    passphrase, rehearsal, results, say, search, serious, signs, spent, toolbox, what_now,
    who_is_here, who_reads, writing, written,
};
use crate::app::ask::Ask;
use crate::app::line::Line;
use crate::app::note::NotePad;
use crate::app::signs::SignsPad;
use crate::app::{Overlay, Target};
use crate::domain::clean::clean_line;
use crate::say;
use crate::ui::wrap::wrap;

/// Draws the nearest overlay, if there is one.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    if let Some(handed) = canvas.app.handed() {
        handed::draw(handed, canvas, area);
        return;
    }
    if canvas.app.is_writing_hidden() {
        hidden::draw_writing(canvas, area);
        return;
    }
    match canvas.app.overlays.last() {
        Some(Overlay::Help(screen)) => help::draw(screen, canvas, area),
        Some(Overlay::Note(pad)) => draw_note(pad, canvas, area),
        Some(Overlay::Line(line)) => draw_line(line, canvas, area),
        Some(Overlay::Ask(ask)) => draw_ask(ask, canvas, area),
        Some(Overlay::Toolbox(screen)) => toolbox::draw(screen, canvas, area),
        Some(Overlay::Aside(pad)) => aside::draw(pad, canvas, area),
        Some(Overlay::Held(screen)) => held_words::draw(screen, canvas, area),
        Some(Overlay::Serious(screen)) => serious::draw(screen, canvas, area),
        Some(Overlay::Signs(pad)) => draw_signs(pad, canvas, area),
        Some(Overlay::Frame(screen)) => frame::draw(screen, canvas, area),
        Some(Overlay::Passphrase(pad)) => passphrase::draw(pad, canvas, area),
        Some(Overlay::KeptBack) => hidden::draw_kept_back(canvas, area),
        Some(Overlay::Recovery(sheet)) => passphrase::draw_recovery(sheet, canvas, area),
        Some(Overlay::WhoIsHere(pad)) => who_is_here::draw(pad, canvas, area),
        Some(Overlay::WhatNow(screen)) => what_now::draw(screen, canvas, area),
        Some(Overlay::Say(screen)) => say::draw(screen, canvas, area),
        Some(Overlay::InRoom(screen)) => in_room::draw(screen, canvas, area),
        Some(Overlay::Spent(screen)) => spent::draw(screen, canvas, area),
        Some(Overlay::FollowUps(screen)) => follow_ups::draw(screen, canvas, area),
        Some(Overlay::Form(screen)) => form::draw(screen, canvas, area),
        Some(Overlay::WhoReads(screen)) => who_reads::draw(screen, canvas, area),
        Some(Overlay::Written(screen)) => written::draw(screen, canvas, area),
        Some(Overlay::Child(screen)) => child_page::draw(screen, canvas, area),
        Some(Overlay::Glance(screen)) => glance::draw(screen, canvas, area),
        Some(Overlay::Course(screen)) => course::draw(screen, canvas, area),
        Some(Overlay::Effort(screen)) => effort::draw(screen, canvas, area),
        Some(Overlay::Evaluation(screen)) => evaluation::draw(screen, canvas, area),
        Some(Overlay::Results(screen)) => results::draw(screen, canvas, area),
        Some(Overlay::Handed(handed)) => handed::draw(handed, canvas, area),
        Some(Overlay::FromPaper(pad)) => from_paper::draw(pad, canvas, area),
        Some(Overlay::Papers(screen)) => papers::draw(screen, canvas, area),
        Some(Overlay::Earlier(screen)) => earlier::draw(screen, canvas, area),
        Some(Overlay::Search(screen)) => search::draw(screen, canvas, area),
        Some(Overlay::Explained(screen)) => rehearsal::draw_explained(screen, canvas, area),
        Some(Overlay::Rehearsed(screen)) => rehearsal::draw_rehearsed(screen, canvas, area),
        None => {}
    }
}

/// The names stay above the signs, so that the one in hand is seen.
fn draw_signs(pad: &SignsPad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let mut nearest = canvas.app.overlays.iter().rev().skip(1);
    if let Some(Overlay::WhoIsHere(names)) = nearest.next() {
        who_is_here::draw(names, canvas, signs::above(area));
    }
    signs::draw(pad, canvas, area);
}

/// The rows of such a frame with so many rows inside.
pub const fn sheet_height(rows: u16) -> u16 {
    rows.saturating_add(3)
}

/// A frame at the foot of the screen, with the keys below it. Gives its inside.
pub fn sheet(canvas: &mut Canvas<'_, '_>, area: Rect, rows: u16, title: &str) -> Rect {
    let height = sheet_height(rows).min(area.height);
    let whole = Rect {
        y: area.bottom() - height,
        height,
        ..area
    };
    canvas.cover(whole);
    let framed = Rect {
        height: height - 1,
        ..whole
    };
    let block = Block::bordered()
        .border_style(canvas.theme.frame)
        .title(format!(" {} ", clean_line(title)))
        .title_style(canvas.theme.heading);
    let inside = inset(block.inner(framed), 1);
    block.render(framed, canvas.buffer());
    footer::draw(
        canvas,
        inset(
            Rect {
                y: whole.bottom() - 1,
                height: 1,
                ..whole
            },
            1,
        ),
    );
    inside
}

fn draw_note(pad: &NotePad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let rows = (area.height / 2).clamp(8, 16);
    let about = match &pad.note.about {
        Some(id) => {
            let person = canvas.app.group.as_ref().and_then(|g| g.book.person(id));
            let name = person.map_or("", |p| canvas.app.name_of(p));
            say!(canvas.words, "overlay-note-about", name = name)
        }
        None => say!(canvas.words, "overlay-note-group"),
    };
    let title = format!("{} · {about}", say!(canvas.words, "overlay-note"));
    let inside = sheet(canvas, area, rows, &title);
    let live = canvas.app.session().and_then(|s| s.live.as_ref());
    let unsaved = notice::unsaved(canvas);
    let runs = live.is_some_and(crate::domain::session::Live::is_running);
    let hint = if runs && !canvas.app.is_listening() {
        say!(canvas.words, "overlay-note-hint")
    } else {
        say!(canvas.words, "overlay-note-keep")
    };
    let foot = Rect {
        y: inside.bottom().saturating_sub(1),
        height: 1,
        ..inside
    };
    let (said, style) = match unsaved {
        Some(text) => (text, canvas.theme.notice),
        None => (hint, canvas.theme.quiet),
    };
    canvas.line(foot, &said, style);
    let text = Rect {
        height: inside.height.saturating_sub(1),
        ..inside
    };
    writing::text(canvas, &pad.editor, text);
}

fn draw_line(line: &Line, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = asking::prompt(canvas.app, &line.purpose);
    let inside = sheet(canvas, area, 2, &title);
    writing::line(canvas, &line.editor, row(inside, 0));
    let problem = line.problem;
    let problem = problem.map(|problem| asking::line_problem(problem, canvas.words));
    if let Some(text) = problem.or_else(|| notice::unsaved(canvas)) {
        canvas.line(row(inside, 1), &text, canvas.theme.notice);
    }
}

/// Above a question about what is on the card, on a page or on a paper, that stays.
fn draw_ask(ask: &Ask, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let mut beneath = canvas.app.overlays.iter().rev().skip(1);
    match beneath.next().filter(|_| canvas.app.shows_below()) {
        Some(Overlay::Serious(screen)) => serious::draw(screen, canvas, area),
        Some(Overlay::Form(page)) => form::draw(page, canvas, area),
        Some(Overlay::Papers(screen)) => papers::draw(screen, canvas, area),
        _ => {}
    }
    let (question, answers) = asking::question(canvas.app, &ask.about);
    // The frame and the space within it.
    let asked = wrap(&question, area.width.saturating_sub(4)).len();
    let rows = u16::try_from(answers.len() + asked.max(2)).unwrap_or(u16::MAX);
    let title = say!(canvas.words, "overlay-ask");
    let inside = sheet(canvas, area, rows, &title);
    let used = canvas.text(inside, &question, canvas.theme.strong);
    for (n, answer) in answers.iter().enumerate() {
        let place = row(below(inside, used), u16::try_from(n).unwrap_or(u16::MAX));
        let chosen = n == ask.chosen;
        let style = if chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(
            place,
            &format!("{} {answer}", if chosen { "▶" } else { " " }),
            style,
        );
        canvas.click(place, Target::Row(n));
    }
}
