//! The card for when something serious is told, over the whole screen, with room for the child's
//! own words. What is written is saved while it is written, and kept when the card is left. Must
//! not know what the card says, nor decide anything.

mod reopened;

use std::time::Duration;

mod keeping;

use super::editor::{Editor, Lines};
use super::effect::Effect;
use super::follow_ups::CardFor;
use super::message::CardOpened;
use super::notice::Notice;
use super::reading::Page;
use super::typing::type_key;
use super::{App, Overlay};
use crate::domain::happening::{Serious, SeriousKind, SessionRecord};
use crate::domain::serious_card::SeriousCard;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Context, Key};
use reopened::OnCard;

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
    /// What stood there before, where what was kept in this session is gone on with.
    was: Option<Serious>,
}

/// What of the card has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the card says.
    Card,
    /// The words being written.
    Words,
}

impl SeriousScreen {
    fn new(planned: Id, card: SeriousCard, on: OnCard) -> Self {
        let OnCard { id, told, was } = on;
        Self {
            planned,
            id,
            editor: Editor::new(Lines::Many, told.words.show()),
            told,
            card,
            part: Part::Card,
            page: None,
            top: 0,
            due: None,
            was,
        }
    }

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
            // What was kept once stays kept, whatever becomes of the program.
            being_written: self.was.is_none(),
            ..self.told.clone()
        }
    }

    /// What is to be kept; `None` where nothing was written and no child was named.
    fn kept(&self) -> Option<SessionRecord> {
        let told = Serious {
            being_written: false,
            ..self.so_far()
        };
        let says = !told.words.is_empty() || told.child.is_some();
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

    /// Shows the card, with what was written on it in this session.
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
        let on = self.on_card(now);
        let screen = SeriousScreen::new(planned, card, on);
        self.lay(Overlay::Serious(Box::new(screen)));
        Vec::new()
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
        let Some(Overlay::Serious(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match (screen.part, action) {
            (_, Action::About) if may_record => self.ask_who_told(),
            (Part::Card, Action::ToldByAnother) if may_record => return self.another_on_card(now),
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
