//! Paths short enough for a line: their end says more than their beginning. Must not look at
//! the disk.

use std::path::{Path, PathBuf};

use unicode_segmentation::UnicodeSegmentation;

use crate::store::Trouble;

/// The end of a path, in at most so many characters, `…` before it when something is left out.
#[must_use]
pub fn short_path(path: &Path, longest: usize) -> PathBuf {
    let text = path.display().to_string();
    let all: Vec<&str> = text.graphemes(true).collect();
    if all.len() <= longest {
        return path.to_owned();
    }
    let from = all.len() - longest.saturating_sub(1).min(all.len());
    // From the next folder on, where one begins nearby.
    let slash = all[from..]
        .iter()
        .position(|g| *g == "/" || *g == "\\")
        .filter(|at| *at * 3 < longest);
    let from = from + slash.unwrap_or(0);
    format!("…{}", all[from..].concat()).into()
}

/// A trouble whose file is named by the end of its path.
#[must_use]
pub fn named_shortly(trouble: &Trouble) -> Trouble {
    Trouble {
        path: short_path(&trouble.path, 24),
        ..trouble.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(path: &str, longest: usize) -> String {
        short_path(Path::new(path), longest).display().to_string()
    }

    #[test]
    fn the_end_of_a_path_stays() {
        assert_eq!(short("/home/a/group.ron", 40), "/home/a/group.ron");
        assert_eq!(
            short("/home/anne/smil/groups/g1/d1/group.ron", 20),
            "…/g1/d1/group.ron"
        );
        assert_eq!(short("/0123456789abcdef/group.ron", 16), "…/group.ron");
        assert_eq!(short("/home/anne", 1), "…");
        assert_eq!(short("/home/anne", 0), "…");
    }
}
