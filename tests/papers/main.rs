//! What leaves the program for people outside it, of the made-up group: what each of them reads, in
//! every form, from the command line and in a browser.

#![allow(
    clippy::unwrap_used,
    reason = "a paper that cannot be made fails the test"
)]

mod audiences;
mod browser;
mod calling;
mod group;
