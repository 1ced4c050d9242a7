//! The files that come with smil, packed by `build.rs`: a file is unpacked each time it is read,
//! since a group reads few of them, and what it has read it need not keep. Must not know what is
//! in them.

use std::ops::Range;

use miniz_oxide::inflate::decompress_slice_iter_to_slice;

/// All of them, one behind the other.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/programmes.deflated"));

/// Where each of them lies, by name.
const FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/programmes.rs"));

struct File {
    /// Its path within `sessions/`, with `/`.
    name: &'static str,
    /// Its place among all of them.
    packed: Range<usize>,
    /// In bytes, unpacked.
    length: usize,
}

/// The names of all files, in their order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|file| file.name)
}

/// Whether there is a file of this name.
pub(super) fn has(name: &str) -> bool {
    find(name).is_some()
}

/// A file's bytes; `None` where there is none of this name.
pub(super) fn read(name: &str) -> Option<Vec<u8>> {
    let file = find(name)?;
    let packed = PACKED.get(file.packed.clone())?;
    let mut bytes = vec![0; file.length];
    let length = decompress_slice_iter_to_slice(&mut bytes, [packed].into_iter(), false, false);
    (length == Ok(file.length)).then_some(bytes)
}

fn find(name: &str) -> Option<&'static File> {
    let at = FILES.binary_search_by(|file| file.name.cmp(name)).ok()?;
    FILES.get(at)
}

#[cfg(test)]
mod tests {
    use super::super::source::decode;
    use super::*;
    use std::fs;
    use std::path::Path;

    /// The files in a folder, by their names within `sessions/`.
    fn written(folder: &Path, root: &Path) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files.extend(written(&path, root));
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                files.push((name.replace('\\', "/"), fs::read(&path).unwrap()));
            }
        }
        files
    }

    #[test]
    fn every_file_is_unpacked_as_it_was_written() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
        let mut written = written(&root, &root);
        written.sort();
        let unpacked: Vec<_> = names()
            .map(|name| (name.to_owned(), read(name).unwrap()))
            .collect();
        assert!(unpacked == written, "what is built in is not what is there");
    }

    /// They are not looked through again when they are read.
    #[test]
    fn every_character_is_as_it_should_be() {
        for name in names() {
            let bytes = read(name).unwrap();
            assert_eq!(decode(bytes.clone()).unwrap().into_bytes(), bytes, "{name}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for name in ["", "guide-2011", "guide-2011/programme", "../Cargo.toml"] {
            assert!(!has(name) && read(name).is_none(), "{name}");
        }
    }
}
