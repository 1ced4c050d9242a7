//! What each way to go on costs, in words and minutes. Must not know the screen.

use super::Words;
use crate::domain::fit::{Gets, Picture, Share, Way};
use crate::domain::happening::{RunStep, StepMinutes, WayOn};
use crate::domain::step::StepKind;
use crate::say;

/// How much of what a way costs is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CostsTold {
    /// Also what is kept.
    All,
    /// Only what moves.
    WhatMoves,
}

impl Words {
    /// What a way to go on is called.
    #[must_use]
    pub fn way(&self, way: WayOn) -> String {
        match way {
            WayOn::FitIn => say!(self, "way-fit-in"),
            WayOn::EndLater => say!(self, "way-end-later"),
            WayOn::ThemeNextTime => say!(self, "way-theme-next-time"),
            WayOn::LeaveOut => say!(self, "way-leave-out"),
            WayOn::ShorterActivity => say!(self, "way-shorter-activity"),
            WayOn::ClosingNow => say!(self, "way-closing-now"),
        }
    }

    /// What it costs: which steps give how much, what is kept, and when the session ends.
    /// `title` names a step.
    #[must_use]
    pub fn way_costs(
        &self,
        way: &Way,
        told: CostsTold,
        title: impl Fn(&Share) -> String,
    ) -> String {
        let ends = self.at_time(way.ends.time());
        // On the way to the closing, what runs has had the minutes that it used.
        let ends_here = |share: &Share| way.way == WayOn::ClosingNow && minutes(share).is_some();
        let moved = way.shares.iter().filter(|share| !share.stays());
        let moved = moved.filter(|share| !ends_here(share));
        match way.way {
            WayOn::EndLater => say!(self, "way-later", time = ends),
            WayOn::ShorterActivity if is_open(way) => {
                let shorter = moved.into_iter().find(|s| s.kind == StepKind::Activity);
                let Some((share, to)) = shorter.and_then(|s| Some((s, minutes(s)?))) else {
                    return String::new();
                };
                let (title, from) = (title(share), share.from);
                say!(self, "way-shorter", title = title, from = from, to = to)
            }
            _ => {
                let moved: Vec<String> = moved.map(|share| self.moved(share, &title)).collect();
                let mut sentences = Vec::new();
                if !moved.is_empty() {
                    sentences.push(format!("{}.", moved.join(", ")));
                }
                let kept = || self.kept(&way.shares);
                sentences.extend(kept().filter(|_| told == CostsTold::All));
                sentences.push(self.ends(way, ends));
                sentences.join(" ")
            }
        }
    }

    fn moved(&self, share: &Share, title: impl Fn(&Share) -> String) -> String {
        let (title, from) = (title(share), share.from);
        match share.to {
            Gets::Minutes(to) => {
                say!(self, "minutes-change", title = title, from = from, to = to)
            }
            Gets::LeftOut => say!(self, "way-left-out", title = title),
            Gets::NextTime => say!(self, "way-step-waits", title = title),
        }
    }

    /// The protected steps that are still to come.
    fn kept(&self, shares: &[Share]) -> Option<String> {
        let mut kept = Vec::new();
        for share in shares.iter().filter(|share| share.stays()) {
            let word = match share.kind {
                StepKind::TopAndBottom => say!(self, "way-kept-round"),
                StepKind::Relaxation => say!(self, "way-kept-relaxation"),
                StepKind::Closing => say!(self, "way-kept-closing"),
                _ => continue,
            };
            if !kept.contains(&word) {
                kept.push(word);
            }
        }
        let list = capital(&self.and(&kept)?);
        Some(say!(self, "way-kept", list = list))
    }

    /// `one, another and a third`; nothing where there are none.
    fn and(&self, all: &[String]) -> Option<String> {
        let (last, others) = all.split_last()?;
        if others.is_empty() {
            return Some(last.clone());
        }
        let (first, last) = (others.join(", "), last.as_str());
        Some(say!(self, "way-and", first = first, last = last))
    }

    fn ends(&self, way: &Way, time: String) -> String {
        match (way.over, way.free) {
            (0, 0) => say!(self, "way-ends", time = time),
            (0, free) => say!(self, "way-ends-free", time = time, free = free),
            (over, _) => say!(self, "way-over", over = over, time = time),
        }
    }

    /// What a kind of step is called.
    #[must_use]
    pub fn step_kind(&self, kind: StepKind) -> String {
        match kind {
            StepKind::NameTags => say!(self, "step-kind-name-tags"),
            StepKind::Candle => say!(self, "step-kind-candle"),
            StepKind::Meal => say!(self, "step-kind-meal"),
            StepKind::TopAndBottom => say!(self, "step-kind-round"),
            StepKind::Theme => say!(self, "step-kind-theme"),
            StepKind::Activity => say!(self, "step-kind-activity"),
            StepKind::Relaxation => say!(self, "step-kind-relaxation"),
            StepKind::Closing => say!(self, "step-kind-closing"),
            StepKind::Plain => say!(self, "step-kind-plain"),
        }
    }

    /// A kind word where a plan is very full, or its round short for those who come.
    #[must_use]
    pub fn picture(&self, picture: &Picture) -> Option<String> {
        let (free, least) = (picture.free(), picture.free_at_least());
        let full = if free < 0 {
            let over = free.unsigned_abs();
            Some(say!(self, "plan-over-full", over = over))
        } else if picture.is_too_full() {
            Some(say!(self, "plan-too-full", free = free, least = least))
        } else {
            None
        };
        let round = (picture.round_lacks() > 0).then(|| {
            let (least, has) = (picture.round_least, picture.round.unwrap_or(0));
            say!(self, "plan-round-lacks", least = least, has = has)
        });
        let all: Vec<String> = [full, round].into_iter().flatten().collect();
        (!all.is_empty()).then(|| all.join(" "))
    }

    /// What other minutes would change in a plan: `Meal 20 → 28, Theme 20 → 15`.
    #[must_use]
    pub fn minutes_changed(&self, plan: &[RunStep], to: &[StepMinutes]) -> String {
        let changed = to.iter().filter_map(|to| {
            let step = plan.iter().find(|step| step.id == to.step)?;
            let (title, from, to) = (step.title.as_str(), step.minutes, to.minutes);
            Some(say!(
                self,
                "minutes-change",
                title = title,
                from = from,
                to = to
            ))
        });
        changed.collect::<Vec<_>>().join(", ")
    }
}

/// Whether the shorter activity is still to be chosen.
fn is_open(way: &Way) -> bool {
    way.fits() && way.instead.as_ref().is_none_or(|i| i.choice.is_empty())
}

const fn minutes(share: &Share) -> Option<u16> {
    match share.to {
        Gets::Minutes(minutes) => Some(minutes),
        Gets::LeftOut | Gets::NextTime => None,
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
