//! Packs what is built in, so that a running program holds little of it in memory: the
//! programmes are deflated one by one, and the messages lie in the order of their ids, where
//! one is found without an index. And lays together what a session runs: the system holds code in
//! memory by the block.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use miniz_oxide::deflate::compress_to_vec;

const PROGRAMMES: &str = "sessions";
const MESSAGES: &str = "src/words/messages";
const ORDER: &str = "session.order";
/// The smallest that deflating can make it; done once, while building.
const SMALLEST: u8 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={PROGRAMMES}");
    println!("cargo::rerun-if-changed={MESSAGES}");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    pack_programmes(&out)?;
    for language in fs::read_dir(MESSAGES)? {
        let language = language?;
        let text = fs::read_to_string(language.path().join("smil.ftl"))?;
        let name = Path::new(&language.file_name()).with_extension("ftl");
        fs::write(out.join(name), in_order(&text))?;
    }
    lay_together(&out)
}

/// Has the linker lay the functions of `session.order` side by side, in its order. A line of that
/// file is a function's name as the compiler writes it, with `*` for what differs from one compiler
/// to the next; a line that fits nothing does nothing. `cargo run --example order` writes it anew.
fn lay_together(out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ORDER}");
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    if std::env::var("PROFILE")? != "release" || !links_with_rusts_own(&flags)? {
        return Ok(());
    }
    if !flags.contains("symbol-mangling-version=v0") {
        println!(
            "cargo::warning=what a session runs is not laid together, since names are not made as \
             .cargo/config.toml says: give RUSTFLAGS -Csymbol-mangling-version=v0 too"
        );
        return Ok(());
    }
    let mut script = String::from("SECTIONS { .text.session : {\n");
    for name in fs::read_to_string(ORDER)?.lines() {
        if !name.starts_with('#') {
            writeln!(script, "*(.text.{name} .text.unlikely.{name})")?;
        }
    }
    script.push_str("} } INSERT BEFORE .text;\n");
    let path = out.join("session.ld");
    fs::write(&path, script)?;
    println!("cargo::rustc-link-arg-bin=smil=-T{}", path.display());
    Ok(())
}

/// Whether the linker is the one that comes with Rust, with which such a script was tried: so it is
/// on Linux on this processor, where nobody asks for another.
fn links_with_rusts_own(flags: &str) -> Result<bool, Box<dyn Error>> {
    let asked = ["linker=", "fuse-ld", "linker-flavor", "linker-features"];
    let is_other = std::env::var_os("RUSTC_LINKER").is_some()
        || asked.iter().any(|asked| flags.contains(asked));
    Ok(std::env::var("TARGET")? == "x86_64-unknown-linux-gnu" && !is_other)
}

/// Writes all programme files into one, and a table in Rust of where each of them lies in it.
fn pack_programmes(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    find(Path::new(PROGRAMMES), &mut files)?;
    files.sort();
    let (mut packed, mut table) = (Vec::new(), String::from("&[\n"));
    for (name, path) in files {
        let bytes = fs::read(&path)?;
        let from = packed.len();
        packed.extend(compress_to_vec(&bytes, SMALLEST));
        let (until, length) = (packed.len(), bytes.len());
        writeln!(
            table,
            "    File {{ name: {name:?}, packed: {from}..{until}, length: {length} }},"
        )?;
    }
    table.push_str("]\n");
    fs::write(out.join("programmes.deflated"), packed)?;
    fs::write(out.join("programmes.rs"), table)?;
    Ok(())
}

/// All files in a folder, each with its name in the program: its path within the programmes, the
/// same on every system.
fn find(folder: &Path, files: &mut Vec<(String, PathBuf)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
            continue;
        }
        let name: Vec<_> = path.strip_prefix(PROGRAMMES)?.iter().collect();
        let name = name.join("/".as_ref()).into_string();
        let name = name.map_err(|name| format!("{} is no name", name.display()))?;
        files.push((name, path));
    }
    Ok(())
}

/// A file of messages without its comments, by the messages' ids. A message begins with its id
/// at the beginning of a line.
fn in_order(text: &str) -> String {
    let mut messages: Vec<(&str, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let id = line.split([' ', '=']).next().unwrap_or(line);
            messages.push((id, String::new()));
        }
        if let Some((_, message)) = messages.last_mut() {
            message.push_str(line);
            message.push('\n');
        }
    }
    messages.sort();
    messages
        .iter()
        .map(|(_, message)| format!("{}\n", message.trim_end()))
        .collect()
}
