//! Draws a paper for others before it is written. Must not decide what is in it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, row};
use super::wrap::wrap;
use super::{framed, reading};
use crate::app::notice::Notice;
use crate::app::papers::{HEAD, PapersScreen};
use crate::paper::Form;
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &PapersScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "papers-title");
    let body = framed::draw(canvas, area, &title);
    canvas.line(row(body, 0), &head(screen, canvas), canvas.theme.strong);
    let rest = Rect {
        y: body.y + HEAD,
        height: body.height.saturating_sub(HEAD),
        ..body
    };
    let rest = draw_care(canvas, rest);
    if !canvas.app.papers_are_whole() {
        let text = say!(canvas.words, "papers-reading");
        canvas.text(rest, &text, canvas.theme.quiet);
        return;
    }
    if screen.is_hidden() {
        let text = say!(canvas.words, "papers-hidden");
        canvas.text(rest, &text, canvas.theme.quiet);
        return;
    }
    let page = canvas.app.papers_page(area.width, canvas.now);
    let last = page.rows.len().saturating_sub(usize::from(rest.height));
    let top = screen.top.min(last);
    reading::draw_rows(&page.rows[top..], canvas, rest);
    if top < last {
        let below = row(rest, rest.height.saturating_sub(1));
        canvas.line_right(below, "↓", canvas.theme.quiet);
    }
}

/// What to do with a paper that was just written, above the line that says where it lies: it is as open
/// as any other file, where the group's own are protected. Gives what is left of the area.
fn draw_care(canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    let said = canvas.app.notice.as_ref().map(|timed| &timed.what);
    if !(canvas.app.is_protected() && matches!(said, Some(Notice::PaperWritten(_)))) {
        return area;
    }
    let care = say!(canvas.words, "export-private");
    let rows = u16::try_from(wrap(&care, area.width).len()).unwrap_or(u16::MAX);
    let left = area.height.saturating_sub(rows);
    canvas.text(below(area, left), &care, canvas.theme.notice);
    Rect {
        height: left,
        ..area
    }
}

/// For whom, in which form, and about which child.
fn head(screen: &PapersScreen, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    let (whom, form) = (
        words.audience(screen.audience),
        form_of(screen.form, canvas),
    );
    if !screen.audience.is_of_a_child() {
        return format!("◂ {whom} ▸   {form}");
    }
    let children = canvas.app.children_of_group();
    let group = canvas.app.group.as_ref();
    let child = children.get(screen.child);
    let person = child.and_then(|id| group.and_then(|group| group.book.person(id)));
    let name = person.map_or("–", |person| canvas.app.name_of(person));
    format!("◂ {whom} ▸   {form}   {name}")
}

fn form_of(form: Form, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match form {
        Form::Markdown => say!(words, "form-markdown"),
        Form::Html => say!(words, "form-page"),
        Form::Csv => say!(words, "form-spreadsheet"),
        Form::Calendar => say!(words, "form-calendar"),
        Form::Ron => say!(words, "form-values"),
    }
}
