//! Names of functions as the compiler writes them ("v0"), without what differs from one compiler to
//! the next. Must not know what the functions do.

/// A name with a `*` for the hash of each crate (`Cs…_`), for each place further to the front that
/// it points to (`B…_`), which moves when a hash has another length, and for what the compiler
/// hangs on at the end.
pub fn pattern(name: &str) -> String {
    let (mut left, hung_on) = name
        .split_once('.')
        .map_or((name, ""), |(name, _)| (name, "*"));
    let mut pattern = String::new();
    while let Some(part) = first_part(left) {
        let (this, after) = left.split_at(part.length);
        match part.kind {
            Kind::Stays => pattern.push_str(this),
            Kind::Moves(mark) => pattern.extend([mark, "*_"]),
        }
        left = after;
    }
    pattern + hung_on
}

/// A stretch of a name.
struct Part {
    kind: Kind,
    length: usize,
}

/// Whether a stretch is the same whatever the compiler.
enum Kind {
    Stays,
    /// What begins with this mark is not.
    Moves(&'static str),
}

/// The longest that the number of one among several of the same name is.
const NUMBER: usize = 3;

/// The stretch that a name begins with; `None` where there is nothing left. Words have their
/// length in front (`4smil`), so that a letter in them is no mark.
fn first_part(left: &str) -> Option<Part> {
    let first = left.chars().next()?;
    for mark in ["Cs", "B"] {
        if let Some(length) = left.strip_prefix(mark).and_then(number) {
            return Some(Part {
                kind: Kind::Moves(mark),
                length: mark.len() + length,
            });
        }
    }
    let length = match first {
        '0'..='9' => word(left),
        's' | 'L' | 'G' => number(&left[1..])
            .filter(|length| *length <= NUMBER + 1)
            .map(|l| l + 1),
        // A number in a type: its own type, then its digits.
        'K' => left
            .get(2..)
            .and_then(number)
            .filter(|length| *length <= 17)
            .map(|l| l + 2),
        _ => None,
    };
    Some(Part {
        kind: Kind::Stays,
        length: length.unwrap_or(first.len_utf8()),
    })
}

/// How long a number is, with the `_` that ends it.
fn number(text: &str) -> Option<usize> {
    let end = text.find('_')?;
    let digits = &text[..end];
    digits
        .bytes()
        .all(|b| b.is_ascii_alphanumeric())
        .then_some(end + 1)
}

/// How long a word is, with its length in front.
fn word(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let length: usize = text[..digits].parse().ok()?;
    let between = usize::from(text[digits..].starts_with('_'));
    let all = digits + between + length;
    (all <= text.len()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_and_places_move_and_words_stay() {
        for (name, wanted) in [
            (
                "_RNvNtNtCsk7auewqXOxR_4smil3cli4args6filled",
                "_RNvNtNtCs*_4smil3cli4args6filled",
            ),
            // A word may have the letters of a mark in it.
            (
                "_RNvNtCs1_4smil8BooksCs_INtB4_3Box",
                "_RNvNtCs*_4smil8BooksCs_INtB*_3Box",
            ),
            // Which of several, and a number in a type, are the compiler's own way of naming.
            (
                "_RNCNvMs4_NtCs9z_5alloc4sorts_0Kj10_",
                "_RNCNvMs4_NtCs*_5alloc4sorts_0Kj10_",
            ),
            ("_RNvCs1a_4smil4main.llvm.1234", "_RNvCs*_4smil4main*"),
        ] {
            assert_eq!(pattern(name), wanted);
        }
    }
}
