//! Keeping what is written on a page: every second while somebody writes, as one deed when the page is
//! left. Must not know what is written.

use std::time::Duration;

use crate::app::effect::Effect;
use crate::app::notice::Notice;
use crate::app::{App, Overlay};
use crate::domain::time::Now;

impl App {
    /// When what is written on the page is to be saved.
    pub(in crate::app) fn form_due(&self) -> Option<Duration> {
        let mut overlays = self.overlays.iter();
        overlays.find_map(|overlay| match overlay {
            Overlay::Form(form) => form.due,
            _ => None,
        })
    }

    /// Saves what has been written on the page, if it is time.
    pub(in crate::app) fn save_form_if_due(&mut self, now: &Now) -> Vec<Effect> {
        if self.form_due().is_some_and(|due| due <= now.steady) {
            self.save_form(now)
        } else {
            Vec::new()
        }
    }

    /// Saves what has been written on the page, if some of it is not saved yet.
    pub(in crate::app) fn save_form(&mut self, now: &Now) -> Vec<Effect> {
        let today = now.today();
        let Some(form) = self.form_mut() else {
            return Vec::new();
        };
        if form.due.take().is_none() {
            return Vec::new();
        }
        let so_far = form.subject.so_far(&form.fields, today);
        let what = so_far.or_else(|| form.was.clone());
        let edit = form.edit(what);
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let edits = group.changed(vec![edit]);
        group.write_quietly(&edits, &mut self.ids, now)
    }

    /// Keeps what was written as one thing that was done, and goes back. A day that is none is
    /// told of once; who leaves all the same keeps the rest.
    pub(in crate::app) fn leave_form_screen(&mut self, now: &Now) -> Vec<Effect> {
        let Some(form) = self.form_mut() else {
            return Vec::new();
        };
        let flaw = form.first_flaw(now);
        if flaw.is_some() && form.flaw != flaw {
            form.flaw = flaw;
            form.focus = flaw.unwrap_or(form.focus);
            return Vec::new();
        }
        let is_form = |overlay: &mut Overlay| matches!(overlay, Overlay::Form(_));
        let Some(Overlay::Form(form)) = self.overlays.pop_if(is_form) else {
            return Vec::new();
        };
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let kept = form
            .subject
            .kept(&form.fields, form.was.is_some(), now.today());
        let (was, edits) = (form.edit(form.was.clone()), form.edit(kept));
        let differs = was != edits;
        let effects = group.write_over(vec![was], vec![edits], &mut self.ids, now);
        if differs {
            self.say_when_saved(Notice::Kept, &effects);
        }
        effects
    }
}
