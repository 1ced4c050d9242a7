//! The card for when something serious is told, over the whole screen, with room for the child's
//! own words. What is written is saved while it is written, and kept when the card is left. Must
//! not know what the card says, nor decide anything.

use std::time::Duration;

use super::editor::{Editor, Lines};
use super::effect::Effect;
use super::follow_ups::CardFor;
use super::ledger::Edit;
use super::message::CardOpened;
use super::notice::Notice;
use super::reading::Page;
use super::typing::type_key;
use super::{App, Overlay};
use crate::domain::group::MadeFrom;
use crate::domain::happening::{Serious, SeriousKind, SessionRecord};
use crate::domain::serious_card::SeriousCard;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Context, Key};

/// What was written is saved this long after the first key that is not saved yet.
const SAVE_AFTER: Duration = Duration::from_secs(1);
/// The columns of the words, for moving up and down in them.
pub const COLUMNS: u16 = 70;
/// Rows of the screen that are not what the card says.
pub const CHROME: u16 = 5;
/// Columns that what the card says is never wider than.
pub const WIDEST: u16 = 90;

/// The card on the screen.
#[derive(Debug)]
pub struct SeriousScreen {
    /// The planned session that it belongs to.
    pub planned: Id,
    /// The id of what was told.
    pub id: Id,
    /// When, in which step, by whom, about what; the words are in the editor.
    pub told: Serious,
    /// What the card says.
    pub card: SeriousCard,
    /// The child's own words.
    pub editor: Editor,
    /// What has the keys.
    pub part: Part,
    /// The page of the card; looking at it says nothing of what was told.
    pub page: Option<SeriousKind>,
    /// The first row of the page that is shown.
    pub top: usize,
    /// When the words are to be saved, on the steady clock.
    pub due: Option<Duration>,
    /// Whether somebody said which child it was: then it is kept without words, too.
    child: ChildSaid,
}

/// What of the card has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the card says.
    Card,
    /// The words being written.
    Words,
}

/// Whether somebody said which child it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ChildSaid {
    Yes,
    No,
}

impl SeriousScreen {
    /// Where keys are pressed.
    pub(super) fn contexts(&self) -> Vec<Context> {
        match self.part {
            Part::Card => vec![Context::Serious],
            Part::Words => vec![Context::SeriousWords],
        }
    }

    /// Takes a key as text.
    pub(super) fn key(&mut self, key: Key, now: &Now) {
        if self.part == Part::Words {
            type_key(&mut self.editor, key, COLUMNS);
            self.touched(now);
        }
    }

    /// Takes pasted text.
    pub(super) fn paste(&mut self, text: &str, now: &Now) {
        if self.part == Part::Words {
            self.editor.insert_str(text);
            self.touched(now);
        }
    }

    fn touched(&mut self, now: &Now) {
        self.due
            .get_or_insert(now.steady.saturating_add(SAVE_AFTER));
    }

    fn so_far(&self) -> Serious {
        Serious {
            words: self.editor.text().trim_end().into(),
            being_written: true,
            ..self.told.clone()
        }
    }

    /// What is to be kept; `None` where nothing was written and no child was named.
    fn kept(&self) -> Option<SessionRecord> {
        let told = Serious {
            being_written: false,
            ..self.so_far()
        };
        let says = !told.words.is_empty() || (self.child == ChildSaid::Yes && told.child.is_some());
        says.then_some(SessionRecord::Serious(told))
    }

    /// The general page, then each kind; it stops at both ends.
    fn turn(&mut self, by: isize) {
        let all: Vec<_> = [None]
            .into_iter()
            .chain(SeriousKind::ALL.map(Some))
            .collect();
        let here = all.iter().position(|kind| *kind == self.page);
        let there = here.unwrap_or(0).saturating_add_signed(by);
        if let Some(kind) = all.get(there) {
            self.page = *kind;
            self.top = 0;
        }
    }
}

impl App {
    /// Asks for the card.
    pub(super) fn ask_for_card(&self) -> Vec<Effect> {
        vec![Effect::OpenCard]
    }

    /// Shows the card, with what was begun on it and never kept.
    pub(super) fn card_opened(&mut self, opened: CardOpened, now: &Now) -> Vec<Effect> {
        if let Some(problem) = opened.problems.into_iter().next() {
            self.say(Notice::Problem(problem), now);
        }
        if let CardFor::Concern(id, concern) = std::mem::take(&mut self.card_for) {
            return self.open_concern(id, concern, opened.card, now);
        }
        let (Some(card), Some(planned)) = (opened.card, self.screen.planned().cloned()) else {
            return Vec::new();
        };
        if self.session().is_none() {
            return Vec::new();
        }
        let (id, told) = self.begun_on_card().unwrap_or_else(|| {
            let told = self.told_now(now);
            (self.ids.id(now.wall), told)
        });
        let editor = Editor::new(Lines::Many, told.words.show());
        self.overlays.push(Overlay::Serious(Box::new(SeriousScreen {
            planned,
            id,
            child: if told.child.is_some() {
                ChildSaid::Yes
            } else {
                ChildSaid::No
            },
            told,
            card,
            editor,
            part: Part::Card,
            page: None,
            top: 0,
            due: None,
        })));
        Vec::new()
    }

    /// What was saved while somebody wrote, when the program ended.
    fn begun_on_card(&self) -> Option<(Id, Serious)> {
        let told = self.session()?.book.serious().into_iter();
        let mut begun = told.filter(|(_, told)| told.being_written);
        begun
            .next_back()
            .map(|(id, told)| (id.clone(), told.clone()))
    }

    fn told_now(&self, now: &Now) -> Serious {
        let session = self.session();
        let live = session.and_then(|s| s.live.as_ref());
        let running = live.filter(|live| live.finished.is_none());
        Serious {
            wall: now.wall,
            step: running.map(|live| live.current().step.id.clone()),
            after: session
                .filter(|_| running.is_some())
                .map(|s| s.at(now).into()),
            child: None,
            words: "".into(),
            about: None,
            being_written: false,
            only_for: None,
        }
    }

    /// Whether what is told can be recorded here.
    #[must_use]
    pub fn may_record_serious(&self) -> bool {
        let planned = self.screen.planned();
        self.uses().concerns.is_on() && planned.is_some_and(|p| self.why_read_only(p).is_none())
    }

    pub(super) fn act_serious(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let may_record = self.may_record_serious();
        let children = self.children();
        let Some(Overlay::Serious(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match (screen.part, action) {
            (_, Action::About) if may_record => {
                screen.told.child = super::about::after(&children, screen.told.child.as_ref());
                screen.child = ChildSaid::Yes;
                screen.touched(now);
            }
            (Part::Card, Action::WriteWords) if may_record => {
                screen.part = Part::Words;
            }
            (Part::Card, Action::Leave) => return self.leave_card(now),
            (Part::Card, Action::Aside) => {
                // What was written is a deed of its own, and done before this one.
                let mut effects = self.keep_card(now);
                effects.extend(self.go_aside());
                return effects;
            }
            (Part::Card, Action::Concern) if may_record => return self.concern_from_card(now),
            (Part::Card, _) => self.look_at_card(action),
            (Part::Words, Action::Keep) => {
                screen.part = Part::Card;
                return self.save_words(now);
            }
            (Part::Words, Action::NewLine) => screen.key(Key::Enter, now),
            (Part::Words, Action::UndoWriting) => {
                screen.editor.undo();
                screen.touched(now);
            }
            (Part::Words, Action::RedoWriting) => {
                screen.editor.redo();
                screen.touched(now);
            }
            (Part::Words, _) => {}
        }
        Vec::new()
    }

    /// Saves what has been written on the card, if it is time.
    pub(super) fn save_words_if_due(&mut self, now: &Now) -> Vec<Effect> {
        if self.card_due().is_some_and(|due| due <= now.steady) {
            self.save_words(now)
        } else {
            Vec::new()
        }
    }

    /// When what is written on the card is to be saved.
    pub(super) fn card_due(&self) -> Option<Duration> {
        let mut overlays = self.overlays.iter();
        overlays.find_map(|overlay| match overlay {
            Overlay::Serious(screen) => screen.due,
            _ => None,
        })
    }

    /// Saves what has been written on the card, if some of it is not saved yet.
    pub(super) fn save_words(&mut self, now: &Now) -> Vec<Effect> {
        let mut overlays = self.overlays.iter_mut();
        let open = overlays.find_map(|overlay| match overlay {
            Overlay::Serious(screen) => Some(screen),
            _ => None,
        });
        let (Some(screen), Some(group)) = (open, &mut self.group) else {
            return Vec::new();
        };
        if screen.due.take().is_none() {
            return Vec::new();
        }
        let what = screen
            .kept()
            .map(|_| SessionRecord::Serious(screen.so_far()));
        let edit = Edit::Session(screen.planned.clone(), screen.id.clone(), what);
        let edits = group.changed(vec![edit]);
        group.write_quietly(&edits, &mut self.ids, now)
    }

    /// Keeps what was written, and asks for the page of the concern that it becomes.
    fn concern_from_card(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Serious(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let from = MadeFrom {
            planned: screen.planned.clone(),
            record: screen.id.clone(),
        };
        let mut effects = self.leave_card(now);
        effects.extend(self.concern_from(from, now));
        effects
    }

    /// Keeps what was written as one thing that was done, and goes back.
    fn leave_card(&mut self, now: &Now) -> Vec<Effect> {
        let effects = self.keep_card(now);
        let is_card = |overlay: &mut Overlay| matches!(overlay, Overlay::Serious(_));
        self.overlays.pop_if(is_card);
        effects
    }

    /// Keeps what was written on the card as one deed, which can be taken back.
    fn keep_card(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Serious(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let kept = screen.kept();
        let edit = |what| {
            vec![Edit::Session(
                screen.planned.clone(),
                screen.id.clone(),
                what,
            )]
        };
        if group.changed(edit(kept.clone())).is_empty() {
            return Vec::new();
        }
        // What was saved meanwhile goes, so that taking this back leaves nothing.
        let drafts = group.changed(edit(None));
        let mut effects = group.write_quietly(&drafts, &mut self.ids, now);
        let written = group.write(edit(kept), &mut self.ids, now);
        if !written.is_empty() {
            self.say_when_saved(Notice::WordsKept, &written);
        }
        effects.retain(|effect| !written.contains(effect));
        effects.extend(written);
        effects
    }
}

impl App {
    /// What the card says, for a screen of so many columns.
    #[must_use]
    pub fn card_page(&self, screen: &SeriousScreen, columns: u16) -> Page {
        let frame = self.group.as_ref().and_then(|g| g.frame());
        let (band, _) = self.band_and_lang();
        let country = frame.and_then(|frame| screen.card.country(frame.country));
        let lines = self.words.card(&screen.card, screen.page, country, band);
        Page::of(&lines, columns.saturating_sub(2).min(WIDEST))
    }

    fn look_at_card(&mut self, action: Action) {
        let Some(Overlay::Serious(screen)) = self.overlays.last() else {
            return;
        };
        let page = self.card_page(screen, self.size.columns);
        let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
        let Some(Overlay::Serious(screen)) = self.overlays.last_mut() else {
            return;
        };
        match action {
            Action::NextChoice => screen.turn(1),
            Action::PreviousChoice => screen.turn(-1),
            _ => screen.top = page.scrolled(screen.top, action, height),
        }
    }
}
