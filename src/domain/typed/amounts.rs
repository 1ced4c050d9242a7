//! Hours and kroner as people type them: `1:30`, `1,5`, `2 t`; `1200`, `1 200 kr`. Must not know what
//! they are for.

#[cfg(test)]
mod tests;

use crate::domain::group::MOST_MINUTES;

/// How the word for an hour begins in the three languages; the longer before the shorter.
const HOUR: [&str; 6] = ["timer", "time", "hours", "hour", "t", "h"];
/// What may stand behind an amount of kroner.
const KRONER: [&str; 5] = ["kroner", "kr.", "kr", "nok", "dkk"];
/// More is a slip of the fingers.
pub const MOST_KRONER: u32 = 10_000_000;

/// Minutes, typed as hours: `1:30` is an hour and a half, and so is `1,5` or `1.5`. At least one
/// minute, and less than a hundred hours.
#[must_use]
pub fn hours(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let bare = without_end(&text, &HOUR);
    let minutes = match bare.split_once(':') {
        Some((hours, minutes)) => {
            let minutes = digits(minutes, 2).filter(|it| *it < 60 && minutes.len() == 2)?;
            digits(hours, 2)? * 60 + minutes
        }
        None => decimal(bare)?,
    };
    (1..=MOST_MINUTES).contains(&minutes).then_some(minutes)
}

/// `1,25` hours in minutes, to the nearest.
fn decimal(text: &str) -> Option<u32> {
    let Some((whole, part)) = text.split_once([',', '.']) else {
        return Some(digits(text, 2)? * 60);
    };
    let hundredths = match part.len() {
        1 => digits(part, 1)? * 10,
        _ => digits(part, 2).filter(|_| part.len() == 2)?,
    };
    Some(digits(whole, 2)? * 60 + (hundredths * 60 + 50) / 100)
}

/// Whole kroner: `1200`, `1 200`, `1.200 kr`.
#[must_use]
pub fn kroner(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let bare = without_end(&text, &KRONER);
    let mut groups = bare.split([' ', '\u{a0}', '\u{202f}', '.', ',']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    // What is set apart is thousands, else it would be øre.
    if !rest.iter().all(|group| group.len() == 3) || (!rest.is_empty() && first.len() > 3) {
        return None;
    }
    let all = rest.iter().fold(first.to_owned(), |all, group| all + group);
    digits(&all, 8).filter(|kroner| *kroner <= MOST_KRONER)
}

fn without_end<'a>(text: &'a str, ends: &[&str]) -> &'a str {
    let cut = ends.iter().find_map(|end| text.strip_suffix(end));
    cut.unwrap_or(text).trim()
}

/// A number of at least one digit and at most `most`.
fn digits(text: &str, most: usize) -> Option<u32> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}
