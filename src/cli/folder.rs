//! `smil open` and `smil move`: groups whose folder lies somewhere else, so that several laptops
//! can have them. Must not copy anything itself.

use clap::ArgMatches;

use super::fault::Fault;
use super::new::quoted;
use super::whereabouts::shown;
use super::{Call, ask, out};
use crate::domain::clean::clean_line;
use crate::say;

impl Call<'_> {
    /// Opens the groups that lie in a folder.
    pub(super) fn open(&self, sub: &ArgMatches) -> Result<String, Fault> {
        let folder = ask::folder(sub)?;
        let store = self.store()?;
        let found = store.groups_in(&folder)?;
        if found.is_empty() {
            return Err(Fault::NoGroupThere(folder));
        }
        let mut lines = Vec::new();
        let mut failed = None;
        for (group, target) in found {
            let lock = store.lock(&group)?;
            match store.open_in(&lock, &target).map_err(Fault::from) {
                Ok(()) => {}
                Err(Fault::There) if failed.is_none() => {
                    failed = Some(Fault::There);
                    continue;
                }
                Err(Fault::There) => continue,
                Err(fault) => {
                    // The others are opened all the same.
                    out::warn(&fault.say(&self.words));
                    failed = Some(fault);
                    continue;
                }
            }
            let Some(home) = store.home(&group).home else {
                // It has no name before its passphrase is given.
                lines.push(say!(self.words, "open-done-protected"));
                continue;
            };
            let name = clean_line(home.name.show());
            lines.push(say!(self.words, "open-done", name = name.as_str()));
            lines.push(say!(self.words, "open-next", name = quoted(&name)));
        }
        match failed {
            Some(fault) if lines.is_empty() => Err(fault),
            _ => Ok(lines.join("\n")),
        }
    }

    /// Moves a group to another folder.
    pub(super) fn move_group(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        let folder = ask::folder(sub)?;
        let group = self.group(ask::text(sub, "group"))?;
        let lock = group.store.lock(&group.id)?;
        group.store.move_to(&lock, &folder)?;
        let (name, path) = (group.name.as_str(), shown(&folder));
        let done = say!(self.words, "move-done", name = name, path = path);
        if !group.store.is_shared(&group.id) {
            return Ok(done);
        }
        let others = say!(self.words, "move-others", path = shown(&folder));
        Ok(format!("{done}\n{others}"))
    }
}
