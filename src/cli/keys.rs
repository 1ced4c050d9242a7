//! `smil keys`: the whole table of keys, place by place. Must not know any key itself.

use super::table::table;
use crate::input::{Context, in_context};
use crate::words::Words;

pub(super) fn keys(words: &Words) -> String {
    let mut places = Vec::new();
    for &context in Context::ALL {
        let rows: Vec<_> = in_context(context)
            .map(|binding| {
                let keys = binding.keys.iter().map(|key| words.key(*key));
                let keys = keys.collect::<Vec<_>>().join(", ");
                vec![format!("  {keys}"), words.action(binding.action)]
            })
            .collect();
        if !rows.is_empty() {
            places.push(format!("{}\n{}", words.context(context), table(&rows)));
        }
    }
    places.join("\n")
}
