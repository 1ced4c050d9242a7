//! What the README shows is what the program does: its pictures, and its list of keys.
//! `SMIL_DRAW=1 cargo test --test pictures` writes both anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod made;
mod script;

mod pictures {
    pub mod blocks;
    pub mod colours;
    pub mod film;
    pub mod group;
    pub mod kept;
    pub mod key_list;
    pub mod scenes;
    pub mod svg;
}

use pictures::{film, kept, key_list, scenes, svg};
use ratatui::buffer::Buffer;

fn hold(name: &str, title: &str, screen: &Buffer) {
    kept::hold(
        &format!("docs/pictures/{name}.svg"),
        &svg::draw(screen, title),
    );
}

#[test]
fn the_groups() {
    let title = "Two groups, and what comes next in each";
    hold(
        "home-en",
        title,
        &scenes::home(&[scenes::en(), scenes::youth()]),
    );
}

#[test]
fn a_groups_plan() {
    let title = "A group’s plan: every session with its date";
    hold("group-en", title, &scenes::plan(&scenes::en()));
}

#[test]
fn the_round_in_english() {
    let title = "The round of the week’s top and bottom, with the candle lit";
    hold("live-en", title, &scenes::round(&scenes::en()));
}

#[test]
fn the_round_in_norwegian() {
    let title = "Runden med ukas topp og bunn, med lyset tent";
    hold("live-nb", title, &scenes::round(&scenes::nb()));
}

#[test]
fn the_name_tags() {
    let title = "Name tags: who is here";
    hold("name-tags-en", title, &scenes::name_tags(&scenes::en()));
}

#[test]
fn the_relaxation() {
    let title = "A breathing exercise, in the middle of a breath";
    hold("relaxation-en", title, &scenes::relaxation(&scenes::en()));
}

#[test]
fn the_closing() {
    let title = "The closing, with what comes next time";
    hold("closing-en", title, &scenes::closing(&scenes::en()));
}

#[test]
fn a_session_in_time_lapse() {
    let title = "A session from the name tags to the goodbye, in three quarters of a minute";
    let drawn = film::draw(&scenes::whole_session(&scenes::en()), title);
    kept::hold("docs/pictures/session-en.svg", &drawn);
}

#[test]
fn the_keys_in_the_readme() {
    const README: &str = "README.md";
    let page = kept::read(README);
    let keys = key_list::markdown();
    let page = kept::between(&page, "<!-- keys -->", "<!-- /keys -->", &keys);
    kept::hold(README, &page);
}
