//! What keys do to the answer in hand: a point on a scale, or words. Must not know whether anything
//! is given.

use std::time::Duration;

use super::{AnswerPad, Asked, COLUMNS, Scaling};
use crate::app::typing::type_key;
use crate::domain::evaluation::{Face, Mark, Point};
use crate::domain::group::OnScale;
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Key;

/// What was answered is saved this long after the first key that is not saved yet.
const SAVE_AFTER: Duration = Duration::from_secs(1);

impl AnswerPad {
    /// Turns to a higher or lower answer; from none to the middle.
    pub fn turn(&mut self, by: i8, now: &Now) {
        let Some(n) = self.in_hand() else { return };
        let point = match (self.scaling, self.point(n)) {
            (Scaling::Faces, Some(Point::Face(face))) => {
                let at = Face::ALL.iter().position(|it| *it == face).unwrap_or(0);
                let at = at.saturating_add_signed(by.into());
                Point::Face(*Face::ALL.get(at).unwrap_or(&face))
            }
            (Scaling::Marks, Some(Point::Mark(mark))) => {
                let turned = mark.number().saturating_add_signed(by);
                Point::Mark(Mark::new(turned).unwrap_or(mark))
            }
            (Scaling::Faces, _) => Point::Face(Face::Even),
            (Scaling::Marks, _) => match Mark::new(Mark::HIGHEST / 2) {
                Some(mark) => Point::Mark(mark),
                None => return,
            },
        };
        self.answer(n, point, now);
    }

    /// Answers by a digit: the number of a face from 1, or a mark; 1 and 0 are ten.
    pub fn digit(&mut self, digit: u8, now: &Now) {
        let Some(n) = self.in_hand() else { return };
        let was_one = std::mem::replace(&mut self.one, digit == 1);
        let point = match self.scaling {
            Scaling::Faces => {
                let at = usize::from(digit).checked_sub(1);
                at.and_then(|at| Face::ALL.get(at).copied())
                    .map(Point::Face)
            }
            Scaling::Marks if digit == 0 && was_one => Mark::new(Mark::HIGHEST).map(Point::Mark),
            Scaling::Marks => Mark::new(digit).map(Point::Mark),
        };
        if let Some(point) = point {
            self.answer(n, point, now);
        }
    }

    /// Answers with what stands at a place of the scale, from 0.
    pub fn choose(&mut self, at: usize, now: &Now) {
        let point = match self.scaling {
            Scaling::Faces => Face::ALL.get(at).copied().map(Point::Face),
            Scaling::Marks => {
                let mark = u8::try_from(at).ok().and_then(Mark::new);
                mark.map(Point::Mark)
            }
        };
        if let (Some(n), Some(point)) = (self.in_hand(), point) {
            self.answer(n, point, now);
        }
    }

    /// Leaves the question in hand open again.
    pub fn take_back(&mut self, now: &Now) {
        self.one = false;
        let Some(key) = self.in_hand().and_then(|n| self.key(n)) else {
            return;
        };
        if self.sheet.point(&key).is_some() {
            self.sheet.scales.retain(|it| it.question != key);
            self.touched(now);
        }
    }

    fn answer(&mut self, n: usize, point: Point, now: &Now) {
        let is_scale = matches!(self.question(n), Some(Asked::Scale(_)));
        let Some(question) = self.key(n).filter(|_| is_scale) else {
            return;
        };
        self.sheet.scales.retain(|it| it.question != question);
        let asked = self.asked(n);
        self.sheet.scales.push(OnScale {
            question,
            asked,
            point,
        });
        // They stand in the order in which they are asked.
        let mut scales = std::mem::take(&mut self.sheet.scales);
        let place = |of: &Id| (0..self.count()).position(|n| self.key(n).as_ref() == Some(of));
        order::sort_by_key(&mut scales, |it| place(&it.question));
        self.sheet.scales = scales;
        self.touched(now);
    }

    /// Takes a key as writing. Up from the first row leads to the question before, down from the
    /// last to the next.
    pub fn write(&mut self, key: Key, now: &Now) {
        if !self.is_writing() {
            return;
        }
        let (text, cursor) = (self.editor.text().to_owned(), self.editor.cursor());
        type_key(&mut self.editor, key, COLUMNS);
        if self.editor.text() != text {
            self.touched(now);
        } else if self.editor.cursor() == cursor {
            match key {
                Key::Up => self.back(),
                Key::Down => drop(self.on()),
                _ => {}
            }
        }
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str, now: &Now) {
        if self.is_writing() {
            self.editor.insert_str(text);
            self.touched(now);
        }
    }

    fn touched(&mut self, now: &Now) {
        self.due
            .get_or_insert(now.steady.saturating_add(SAVE_AFTER));
    }
}
