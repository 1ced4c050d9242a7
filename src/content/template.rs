//! An entry of the toolbox to begin from: whole, so that it passes the check as it stands, with
//! texts that are to be replaced. Must not know any sentence, nor where the file will lie.

use super::adapt::{AdaptError, NewFile, file};
use super::annotate::{Notes, annotated};
use super::element::Element;
use super::ids::{HEAD, can_be_id};
use super::library::Library;
use super::toolbox::TOOLBOX;
use crate::domain::programme::PROGRAMME_FORMAT;
use crate::domain::toolbox::Tool;

/// The texts that stand in an entry until its author writes others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolTexts {
    /// Its name.
    pub title: String,
    /// What it is for.
    pub aims: String,
    /// What it needs.
    pub materials: String,
    /// How it is done.
    pub to_do: String,
    /// Words that can be said.
    pub say: String,
    /// How it is done in a smaller group.
    pub fewer: String,
    /// What a child does that cannot or will not.
    pub instead: String,
    /// A question for the talk afterwards.
    pub talk: String,
    /// Why it is worth doing.
    pub why: String,
    /// Where the idea comes from.
    pub source: String,
}

impl Library {
    /// A new entry of the toolbox.
    ///
    /// # Errors
    /// When that cannot be its id, or an entry of this id is built in.
    pub fn new_tool(
        &self,
        id: &str,
        texts: &ToolTexts,
        notes: &impl Notes,
    ) -> Result<NewFile, AdaptError> {
        let shelf = self.shelf(TOOLBOX).ok_or(AdaptError::BadId)?;
        if !can_be_id(id) || id == HEAD {
            return Err(AdaptError::BadId);
        }
        if shelf.built_in_stems().contains(id) {
            return Err(AdaptError::Taken);
        }
        let text = annotated(&written(id, texts), Element::Tool, notes);
        file(id, text, |tool: &Tool| tool.id == id)
    }
}

fn written(id: &str, texts: &ToolTexts) -> String {
    // A string of Rust's is one of RON's.
    format!(
        "(
    format: {PROGRAMME_FORMAT},
    id: {id:?},
    kind: activity,
    title: {title:?},
    aims: [{aims:?}],
    themes: [cooperation],
    minutes: (from: 5, to: 10),
    children: (from: 3, to: 9),
    bands: [younger, older],
    reading: none,
    energy: middle,
    places: [table, floor],
    needs: [other],
    materials: [{materials:?}],
    do: [{to_do:?}],
    say: [{say:?}],
    fewer: {fewer:?},
    instead: {instead:?},
    talk: [{talk:?}],
    why: {why:?},
    source: {source:?},
)
",
        title = texts.title,
        aims = texts.aims,
        materials = texts.materials,
        to_do = texts.to_do,
        say = texts.say,
        fewer = texts.fewer,
        instead = texts.instead,
        talk = texts.talk,
        why = texts.why,
        source = texts.source,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::check;

    struct Named;

    impl Notes for Named {
        fn file(&self, _: Element) -> String {
            "Yours.".to_owned()
        }
        fn field(&self, _: Element, name: &str) -> Option<String> {
            Some(format!("this is {name}"))
        }
    }

    fn texts() -> ToolTexts {
        let text = |text: &str| text.to_owned();
        ToolTexts {
            title: text("“a\" \\b”"),
            aims: text("aims"),
            materials: text("materials"),
            to_do: text("do"),
            say: text("say"),
            fewer: text("fewer"),
            instead: text("instead"),
            talk: text("talk"),
            why: text("why"),
            source: text("source"),
        }
    }

    #[test]
    fn a_new_entry_passes_the_check_as_it_stands_and_explains_its_fields() {
        let temp = tempfile::tempdir().unwrap();
        let library = Library::new(Some(temp.path().to_owned()));
        let file = library.new_tool("ours", &texts(), &Named).unwrap();
        let folder = temp.path().join(TOOLBOX);
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join(&file.name), &file.text).unwrap();
        assert_eq!(check(&library, &[folder]), []);
        let (tools, _) = library.toolbox();
        let ours = tools.iter().find(|tool| tool.id == "ours").unwrap();
        let title = ours.title.all().next().unwrap().2;
        assert_eq!(*title, texts().title);
        for name in Element::Tool.fields() {
            let is_said = file.text.contains(&format!("// {name}: this is {name}"));
            assert!(is_said || *name == "rounds", "{name}");
        }
    }

    #[test]
    fn an_entry_must_have_a_name_that_can_be() {
        let made = Library::new(None).new_tool("My Game", &texts(), &Named);
        assert_eq!(made, Err(AdaptError::BadId));
    }
}
