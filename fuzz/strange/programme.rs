//! The files of a programme: its head, and a session.

use std::fs;
use std::path::Path;

use smil::content::{Library, check};

use super::empty_folder;

const ONE: &str = r#"(
    format: 1, id: "one", kind: children, title: "En", minutes: 3, buffer: 0, aims: ["Mål"],
    steps: [Ritual("candle")],
)"#;

const HEAD: &str = r#"(
    format: 1, id: "q", title: "P", source: "Oss", bands: [younger, older],
    ritual: [(id: "candle", kind: candle, title: "Lys", minutes: 3, do: ["Tenn."], say: ["Hei."])],
    sessions: ["one"],
)"#;

/// Takes bytes for the head of a programme, and for a session of another.
pub fn programme(bytes: &[u8]) {
    let folder = empty_folder();
    put(&folder.join("p"), bytes, ONE.as_bytes());
    put(&folder.join("q"), HEAD.as_bytes(), bytes);
    let library = Library::new(Some(folder.clone()));
    for id in ["p", "q"] {
        if let Ok(programme) = library.programme(id) {
            library.session(&programme, "one").ok();
        }
        let _ = check(&library, &[folder.join(id)]);
        let _ = library.offer(id);
    }
}

fn put(folder: &Path, head: &[u8], one: &[u8]) {
    fs::create_dir(folder).unwrap();
    fs::write(folder.join("programme.ron"), head).unwrap();
    fs::write(folder.join("one.ron"), one).unwrap();
}
