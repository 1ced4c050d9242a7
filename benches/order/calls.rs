//! Which functions ran, in the order in which they first call each other: what runs one after the
//! other lies side by side then, and the processor fetches it before it is asked for. Must not know
//! what the functions do.

use std::collections::{HashMap, HashSet};

use crate::symbol::pattern;

/// The functions in a file that valgrind's `callgrind` wrote with `--dump-instr=yes`, as patterns,
/// each once. Only those of Rust: which program or library another is of, the file does not always
/// know.
pub fn in_order(counted: &str) -> Vec<String> {
    let calls = Calls::read(counted);
    let mut seen = HashSet::new();
    let mut named = HashSet::new();
    let all = calls.depth_first();
    all.into_iter()
        .filter(|name| name.starts_with("_R") && seen.insert(*name))
        .map(pattern)
        .filter(|pattern| named.insert(pattern.clone()))
        .collect()
}

/// The functions by the numbers that the file gives them, and whom each calls, from its first
/// instruction to its last.
#[derive(Default)]
struct Calls<'a> {
    names: HashMap<&'a str, &'a str>,
    callers: Vec<&'a str>,
    called: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Calls<'a> {
    /// A function is `fn=(number) name`, and from then on `fn=(number)`; what it calls comes below
    /// it as `cfn=`. One that is called within itself has `'2` and so on behind its name.
    fn read(counted: &'a str) -> Self {
        let mut calls = Self::default();
        let mut this = "";
        for line in counted.lines() {
            if let Some(named) = line.strip_prefix("fn=") {
                this = calls.number(named);
                calls.callers.push(this);
            } else if let Some(named) = line.strip_prefix("cfn=") {
                let called = calls.number(named);
                calls.called.entry(this).or_default().push(called);
            }
        }
        calls
    }

    fn number(&mut self, named: &'a str) -> &'a str {
        let (number, name) = named.split_once(' ').unwrap_or((named, ""));
        if !name.is_empty() {
            let name = name.split('\'').next().unwrap_or(name);
            self.names.insert(number, name);
        }
        number
    }

    /// The names: one that nobody calls, the first that it calls, the first that this one calls…
    fn depth_first(&self) -> Vec<&'a str> {
        let below: HashSet<_> = self.called.values().flatten().copied().collect();
        let (above, rest): (Vec<_>, Vec<_>) =
            self.callers.iter().partition(|it| !below.contains(**it));
        let mut to_visit: Vec<&str> = above.into_iter().chain(rest).rev().copied().collect();
        let (mut visited, mut names) = (HashSet::new(), Vec::new());
        while let Some(number) = to_visit.pop() {
            if !visited.insert(number) {
                continue;
            }
            names.extend(self.names.get(number));
            let called = self.called.get(number).map_or(&[][..], Vec::as_slice);
            to_visit.extend(called.iter().rev());
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_come_in_the_order_in_which_they_call_each_other() {
        let counted = "fn=(3) _RNvCs1_4smil4draw\n0x1 0 5\ncfn=(4) memcpy\ncalls=1 0x9\n0x2 0 3\n\
            cfn=(5) _RNvCs1_4smil4rail\n\nfn=(4)\n0x9 0 3\n\n\
            fn=(1) _RNvCs1_4smil4main\ncfn=(2) _RNvCs1_4smil4wait\ncfn=(3)\ncfn=(2)\n\n\
            fn=(2)\ncfn=(6) _RNvCs1_4smil4wait'2\n\nfn=(7) _RNvCs1_4smil4turn\n";
        let names = in_order(counted);
        let wanted = ["main", "wait", "draw", "rail", "turn"];
        assert_eq!(names, wanted.map(|name| format!("_RNvCs*_4smil4{name}")));
    }
}
