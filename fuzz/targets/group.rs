//! Gives `strange::group` bytes from a fuzzer, for as long as it is let.
#![no_main]

#[path = "../strange/mod.rs"]
mod strange;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| strange::group(bytes));
