//! Builds again when a file is added to the programmes or the messages, which are built in.

fn main() {
    println!("cargo::rerun-if-changed=sessions");
    println!("cargo::rerun-if-changed=src/words/messages");
}
