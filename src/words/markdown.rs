//! Lines of a story as Markdown: what is written reads as it stands, whatever signs are in it. Must
//! not know what is exported, nor where to.

use super::story::{Kind, Line};
use crate::domain::clean::clean_text;

/// A document's heading.
#[must_use]
pub fn heading(text: &str) -> String {
    format!("# {}\n\n", escaped(text))
}

/// A paragraph.
#[must_use]
pub fn paragraph(text: &str) -> String {
    format!("{}\n\n", escaped(text))
}

/// The lines of a story, below a document's heading.
#[must_use]
pub fn lines(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines {
        let said = escaped(&line.text);
        let lead = line.lead.as_deref().map(escaped).unwrap_or_default();
        let text_of = match line.kind {
            Kind::Title => format!("## {said}"),
            Kind::Section => format!("### {said}"),
            Kind::Strong => format!("**{said}**"),
            Kind::Quiet if lead.is_empty() => format!("*{said}*"),
            Kind::Quiet | Kind::Body if !lead.is_empty() => format!("{lead} – {said}"),
            Kind::Quiet | Kind::Body => said,
        };
        text.push_str(&text_of);
        text.push_str("\n\n");
    }
    text
}

/// A text in which no sign means anything to Markdown. Its lines stay lines.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (n, line) in clean_text(text).trim().lines().enumerate() {
        if n > 0 {
            safe.push_str("\\\n");
        }
        for (at, c) in line.char_indices() {
            let begins = line[..at].chars().all(|c| c.is_ascii_digit());
            let means = match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' => true,
                '#' | '+' | '-' | '=' | ':' => at == 0,
                '.' | ')' => at > 0 && begins && is_space(line, at + 1),
                _ => false,
            };
            if means {
                safe.push('\\');
            }
            safe.push(c);
        }
    }
    safe
}

fn is_space(line: &str, at: usize) -> bool {
    line[at..].chars().next().is_none_or(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_reads_as_it_stands() {
        assert_eq!(escaped("# no heading"), "\\# no heading");
        assert_eq!(escaped("2. no list"), "2\\. no list");
        assert_eq!(escaped("kl. 14.30"), "kl. 14.30");
        assert_eq!(escaped("*<b>_[x](y)"), "\\*\\<b\\>\\_\\[x\\](y)");
        assert_eq!(escaped("one\ntwo"), "one\\\ntwo");
        assert_eq!(escaped("- ikke – men ja"), "\\- ikke – men ja");
    }

    #[test]
    fn a_story_has_its_headings_and_its_times() {
        let story = [
            Line::edge(Kind::Title, "3 Om følelser"),
            Line::edge(Kind::Section, "Notater"),
            Line::led(Kind::Body, "14.50", "Ville ikke gå hjem."),
        ];
        assert_eq!(
            lines(&story),
            "## 3 Om følelser\n\n### Notater\n\n14.50 – Ville ikke gå hjem.\n\n"
        );
    }
}
