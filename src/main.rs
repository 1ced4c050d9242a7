//! Wires the parts together; knows nothing itself.
fn main() {}
