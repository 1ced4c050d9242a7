//! What a SMIL group is and what happens in a session, as plain values and laws.
//! Knows no terminal, no disk, no clock and no sentence of any language: time is
//! passed in, text comes from the programme files and from the leaders.

pub mod agenda;
pub mod asked;
pub mod clean;
pub mod demo;
pub mod did;
pub mod evaluation;
pub mod exercise;
pub mod few_eyes;
pub mod fit;
pub mod forget;
pub mod found;
pub mod glance;
pub mod group;
pub mod happening;
pub mod kept;
pub mod key;
pub mod language;
pub mod news;
pub mod order;
pub mod own_minutes;
pub mod plan;
pub mod programme;
pub mod record;
pub mod rehearsal;
pub mod report;
pub mod restore;
pub mod search;
pub mod secret;
pub mod serious_card;
pub mod session;
pub mod shown;
pub mod stamp;
pub mod stand_in;
pub mod step;
pub mod story;
pub mod taken_up;
pub mod text;
pub mod time;
pub mod toolbox;
pub mod tour;
pub mod typed;
pub mod vanished;
