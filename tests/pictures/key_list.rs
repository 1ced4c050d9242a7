//! The README's list of keys, as the key table has it.

use smil::domain::language::Lang;
use smil::input::{Binding, Context, in_context};
use smil::words::Words;

/// A heading and a table for each place with keys of its own.
pub fn markdown() -> String {
    let words = Words::new(Lang::En);
    let places = Context::ALL.iter().filter_map(|context| {
        let rows: String = in_context(*context)
            .map(|binding| row(binding, &words))
            .collect();
        let head = format!(
            "### {}\n\n| Keys | What they do |\n| --- | --- |\n",
            words.context(*context)
        );
        (!rows.is_empty()).then(|| head + &rows)
    });
    places.collect::<Vec<_>>().join("\n")
}

fn row(binding: &Binding, words: &Words) -> String {
    let keys = binding.keys.iter().map(|key| code(&words.key(*key)));
    let keys = keys.collect::<Vec<_>>().join(" ");
    format!("| {keys} | {} |\n", cell(&words.action(binding.action)))
}

fn code(key: &str) -> String {
    if key.contains('`') {
        format!("`` {} ``", cell(key))
    } else {
        format!("`{}`", cell(key))
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
