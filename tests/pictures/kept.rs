//! Files in the repository that the program itself can write: either they are what it would
//! write now, or they are written anew.

use std::path::Path;
use std::{env, fs};

/// Asks for the files to be written anew.
const DRAW: &str = "SMIL_DRAW";

/// Compares what the file holds with what it should, or writes that.
pub fn hold(path: &str, now: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let there = fs::read_to_string(&file)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    if there == now {
        return;
    }
    assert!(
        env::var_os(DRAW).is_some(),
        "{path} is not what the program shows now. To write it anew: {DRAW}=1 cargo test --test pictures"
    );
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, now).unwrap();
}
