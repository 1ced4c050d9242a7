//! What comes of the form: a friendly name more, the group, or leaving it for another time.
//! Must not read keys.

use super::{Field, Keep, same};
use crate::app::effect::Effect;
use crate::app::ledger::{Edit, OpenGroup};
use crate::app::message::GroupOpened;
use crate::app::passphrase::Then;
use crate::app::shared::Sharing;
use crate::app::typing::type_key;
use crate::app::{App, Screen, home};
use crate::domain::found::found;
use crate::domain::record::Book;
use crate::domain::time::Now;
use crate::input::Key;
use crate::store::{Access, Circle, Read};

/// How the form is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Coming back finds it as it was.
    Keeping,
    /// What was written is gone.
    Dropping,
}

impl App {
    /// Adds a friendly name to the children that nobody in the form has.
    pub(super) fn suggest_in_form(&mut self) {
        let Screen::NewGroup(form) = &mut self.screen else {
            return;
        };
        if form.field != Field::Children {
            form.go(Field::Children);
        }
        let names: Vec<String> = Field::ALL
            .into_iter()
            .filter(|field| field.is_names())
            .flat_map(|field| form.filled.names(field).map(str::to_owned))
            .collect();
        let lang = form.filled.language;
        let alias = self.free_alias(lang, |alias| names.iter().any(|name| same(name, alias)));
        let editor = self
            .form()
            .and_then(|form| form.filled.editor_mut(Field::Children));
        let (Some(alias), Some(editor)) = (alias, editor) else {
            return;
        };
        type_key(editor, Key::End, u16::MAX);
        let written = editor.text().trim_end();
        let between = match written.chars().last() {
            None => "",
            Some(',' | ';') if written.len() == editor.text().len() => " ",
            Some(',' | ';') => "",
            Some(_) => ", ",
        };
        editor.insert_str(&format!("{between}{alias}"));
    }

    /// Makes the group, once the keys are open where it is to be protected.
    pub(super) fn ask_to_make_group(&mut self, now: &Now) -> Vec<Effect> {
        let form = self.form();
        let is_protected = form.is_some_and(|form| {
            form.filled.keep == Keep::Protected && form.checked().group.is_some()
        });
        if is_protected {
            return self.with_keys(Then::MakeGroup);
        }
        self.make_group(now)
    }

    /// Makes the group and opens it; goes to the first field with a flaw where it cannot.
    pub(in crate::app) fn make_group(&mut self, now: &Now) -> Vec<Effect> {
        let Some(form) = self.form() else {
            return Vec::new();
        };
        form.left.extend(Field::ALL);
        let checked = form.checked();
        let (Some(group), Some(offer)) = (checked.group, form.offer().cloned()) else {
            let flawed = checked.flaws.iter().find(|(_, flaw)| flaw.stops());
            if let Some((field, _)) = flawed {
                form.field = *field;
            }
            return Vec::new();
        };
        let keep = form.filled.keep;
        let records = found(&group, &offer, || self.ids.id(now.wall));
        let opened = GroupOpened {
            id: self.ids.id(now.wall),
            read: Read {
                book: Book::default(),
                troubles: Vec::new(),
                access: Access::Write,
                vanished: Book::default(),
                is_put_by: false,
            },
            offer: Ok(offer),
            author: None,
            sharing: Sharing::Alone,
            circle: match keep {
                Keep::Protected => Some(Circle::default()),
                Keep::Plain => None,
            },
        };
        let edits: Vec<Edit> = records
            .into_iter()
            .map(|(id, record)| Edit::Group(id, Some(record)))
            .collect();
        let mut open = OpenGroup::new(opened, &mut self.ids);
        // Not to be taken back by `undo`: a group without a frame is none.
        let saves = open.write_quietly(&edits, &mut self.ids, now);
        let protects = match keep {
            // Before the first save.
            Keep::Protected => Some(Effect::Protect(open.id.clone())),
            Keep::Plain => None,
        };
        let effects = protects.into_iter().chain(saves).collect();
        self.show_group(open, now);
        self.ask_who_writes();
        effects
    }

    /// Leaves the form for the groups.
    pub(in crate::app) fn leave_form(&mut self, leaving: Leaving) -> Vec<Effect> {
        let home = Screen::Home(home::HomeScreen::default());
        let screen = std::mem::replace(&mut self.screen, home);
        if let (Screen::NewGroup(form), Leaving::Keeping) = (screen, leaving) {
            self.kept_form = Some(form);
        }
        vec![Effect::ReadHomes]
    }
}
