//! smil: a calm terminal companion for people who lead SMIL groups.
//!
//! Imports point one way: `domain`, `parse`, `content`, `store`, `input`, `words`, `paper`, `app`,
//! `ui`, `cli`, `run`, and `main` on top. `ARCHITECTURE.md` is the page to read first.

pub mod app;
pub mod cli;
pub mod content;
pub mod domain;
pub mod input;
pub mod paper;
pub mod parse;
pub mod run;
pub mod store;
pub mod ui;
pub mod words;
