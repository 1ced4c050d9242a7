//! The source files, read as far as the rules need it: code without comments, without what is
//! quoted, without tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A file under `src`.
pub struct Source {
    /// Its path under `src`, with `/` on every system.
    pub path: String,
    /// As it is.
    pub text: String,
    /// What is built into the program; comments and what is quoted are blank. Nothing in a file
    /// that is there only for tests.
    pub code: String,
    /// The files and folders of the modules that it has only for tests, without their ending.
    tests: Vec<String>,
}

/// Every file under `src`, by path.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    find(&root, &mut files);
    files.sort();
    let mut sources: Vec<_> = files.iter().map(|file| read(&root, file)).collect();
    let tests: Vec<_> = sources
        .iter()
        .flat_map(|source| source.tests.clone())
        .collect();
    let is_test = |source: &Source| {
        let rest = tests
            .iter()
            .find_map(|test| source.path.strip_prefix(test.as_str()));
        rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    };
    for source in &mut sources {
        if is_test(source) {
            source.code.clear();
        }
    }
    sources
}

impl Source {
    /// The module of the library that it belongs to; `main` and `lib` for the two on top.
    pub fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.trim_end_matches(".rs")
    }

    /// How many modules it lies in: 1 for `app` itself, 2 for `app::act`.
    pub fn depth(&self) -> usize {
        let names = self.path.trim_end_matches("/mod.rs").split('/');
        names.count()
    }

    /// Every word of the code with what stands before and behind it.
    pub fn words(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let code = self.code.as_str();
        let inside = |c: char| c.is_alphanumeric() || c == '_';
        let mut from = 0;
        std::iter::from_fn(move || {
            let start = from + code[from..].find(inside)?;
            let end = code[start..]
                .find(|c| !inside(c))
                .map_or(code.len(), |n| start + n);
            from = end;
            Some((&code[..start], &code[start..end], &code[end..]))
        })
    }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
}

fn read(root: &Path, file: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap();
    let names = file.strip_prefix(root).unwrap().iter();
    let names: Vec<_> = names.map(|name| name.to_str().unwrap()).collect();
    let path = names.join("/");
    let (code, tests) = without_tests(blank(&text, Quoted::Blank));
    let module = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let tests = tests
        .iter()
        .map(|test| format!("{module}/{test}"))
        .collect();
    Source {
        path,
        text,
        code,
        tests,
    }
}

/// What becomes of what is quoted.
#[derive(Clone, Copy, PartialEq)]
pub enum Quoted {
    Blank,
    Kept,
}

/// The code without comments.
pub fn blank(text: &str, quoted: Quoted) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, is_quoted) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |n| n + 2), false)
        } else if let Some(length) = literal(rest, out.chars().last()) {
            (length, true)
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        if is_quoted && quoted == Quoted::Kept {
            out.push_str(&rest[..length]);
        } else {
            let lines = rest[..length].matches('\n').count();
            out.push(' ');
            out.extend(std::iter::repeat_n('\n', lines));
        }
        rest = &rest[length..];
    }
    out
}

/// The length of the text or character that begins here.
fn literal(rest: &str, before: Option<char>) -> Option<usize> {
    if rest.starts_with('"') {
        return Some(closing_quote(rest));
    }
    if let Some(sign) = rest.strip_prefix('\'') {
        // Not a lifetime: a character is closed at once, an escaped one soon.
        let sign = sign
            .strip_prefix('\\')
            .map_or(sign, |escaped| &escaped[1..]);
        let end = if rest[1..].starts_with('\\') {
            sign.find('\'')?
        } else {
            let length = sign.chars().next()?.len_utf8();
            sign[length..].starts_with('\'').then_some(length)?
        };
        return Some(rest.len() - sign.len() + end + 1);
    }
    let raw = rest.strip_prefix('r')?;
    let quote = raw.trim_start_matches('#');
    if before.is_some_and(char::is_alphanumeric) || !quote.starts_with('"') {
        return None;
    }
    let hashes = &raw[..raw.len() - quote.len()];
    let close = format!("\"{hashes}");
    let end = quote[1..].find(&close)?;
    Some(rest.len() - quote.len() + 1 + end + close.len())
}

fn closing_quote(rest: &str) -> usize {
    let mut signs = rest.char_indices().skip(1);
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\\' => drop(signs.next()),
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Takes out what stands under `#[cfg(test)]`, and gives the modules among it that have files
/// of their own.
fn without_tests(mut code: String) -> (String, Vec<String>) {
    const TEST: &str = "#[cfg(test)]";
    let mut modules = Vec::new();
    while let Some(start) = code.find(TEST) {
        let mut open = 0_usize;
        let item = &code[start + TEST.len()..];
        let end = item.char_indices().find_map(|(at, sign)| {
            match sign {
                '{' | '(' | '[' => open += 1,
                '}' | ')' | ']' => open = open.saturating_sub(1),
                _ => {}
            }
            let over = open == 0 && matches!(sign, '}' | ';');
            over.then_some(at + 1)
        });
        let item = &item[..end.unwrap_or(item.len())];
        let module = item
            .strip_suffix(';')
            .and_then(|item| item.split_once("mod "));
        modules.extend(module.map(|(_, name)| name.to_owned()));
        let end = start + TEST.len() + item.len();
        code.replace_range(start..end, "");
    }
    (code, modules)
}
