//! What stands in the files that the program left.

use std::path::Path;

/// All text of the files below a folder.
pub fn text_of(folder: &Path) -> String {
    let (mut open, mut text) = (vec![folder.to_owned()], String::new());
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                // Another program may be about to rename it.
                let bytes = std::fs::read(&path).unwrap_or_default();
                text.push_str(&String::from_utf8_lossy(&bytes));
            }
        }
    }
    text
}

/// Whether a note stands in some file below a folder.
pub fn is_in_a_file(folder: &Path, note: &str) -> bool {
    text_of(folder).contains(note)
}
