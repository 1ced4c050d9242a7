//! How a rehearsal went: what happened, what the plan did, what else was at hand. Calm, and never a
//! grade. Must not know how it is drawn.

use crate::app::App;
use crate::domain::rehearsal::Means;
use crate::domain::session::StepState;
use crate::domain::time::Now;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::words::story::{Kind, Line};

/// The means that are worth a hint where nobody tried them, with the keys that lead to them.
const HINTS: [(Means, Action); 8] = [
    (Means::Listen, Action::Listen),
    (Means::HoldWord, Action::HoldWord),
    (Means::Aside, Action::Aside),
    (Means::SeriousCard, Action::Serious),
    (Means::Fit, Action::WhatNow),
    (Means::AskGroup, Action::PutToGroup),
    (Means::Add, Action::Toolbox),
    (Means::Late, Action::WhoIsHere),
];

impl App {
    pub(super) fn rehearsed_lines(&self, now: &Now) -> Vec<Line> {
        let mut lines = self.what_happened();
        lines.extend(self.what_the_plan_did(now));
        lines.extend(self.what_else_there_is());
        lines
    }

    fn what_happened(&self) -> Vec<Line> {
        let (words, (band, lang)) = (&self.words, self.band_and_lang());
        let mut lines = vec![section(say!(words, "rehearsed-happened"))];
        let Some(rehearsal) = &self.rehearsal else {
            return lines;
        };
        for (event, past) in rehearsal.past() {
            let Some(outcome) = event.outcomes.get(past.outcome) else {
                continue;
            };
            let what = event.title.or_empty(lang, band);
            let did = outcome.title.or_empty(lang, band);
            lines.push(Line::edge(Kind::Strong, format!("{what} – {did}")));
            let why = outcome.why.or_empty(lang, band);
            lines.push(Line::edge(Kind::Body, why));
        }
        if lines.len() == 1 {
            lines.push(body(say!(words, "rehearsed-nothing")));
        }
        lines
    }

    fn what_the_plan_did(&self, now: &Now) -> Vec<Line> {
        let words = &self.words;
        let Some((session, live)) = self
            .session()
            .and_then(|session| Some((session, session.live.as_ref()?)))
        else {
            return Vec::new();
        };
        let at = live.finished.unwrap_or_else(|| session.at(now));
        let round = self.reckoned(now).map(|reckoned| reckoned.round);
        let times = live.times(at, now, round.unwrap_or_default());
        let planned = words.at_time(live.ends.time());
        let mut lines = vec![section(say!(words, "rehearsed-plan"))];
        lines.push(body(match live.finished {
            Some(_) => {
                let began = (now.zone)(live.began);
                let ended = began + chrono::TimeDelta::from_std(at).unwrap_or_default();
                let ended = words.at_time(ended.time());
                say!(words, "rehearsed-ended", planned = planned, ended = ended)
            }
            None => {
                let ends = words.at_time(times.ends.time());
                say!(words, "rehearsed-left", planned = planned, ends = ends)
            }
        }));
        let given = (0..live.steps.len()).map(|n| live.listened(n, at));
        let minutes = given.sum::<std::time::Duration>().as_secs() / 60;
        if minutes > 0 {
            lines.push(body(say!(words, "rehearsed-listened", minutes = minutes)));
        }
        let left_out = live.steps.iter();
        let left_out = left_out.filter(|step| step.state == StepState::Skipped);
        let left_out: Vec<_> = left_out.map(|step| step.step.title.as_str()).collect();
        if !left_out.is_empty() {
            let steps = left_out.join(", ");
            lines.push(body(say!(words, "rehearsed-left-out", steps = steps)));
        }
        lines
    }

    fn what_else_there_is(&self) -> Vec<Line> {
        let words = &self.words;
        let tried = self.tried();
        let untried = HINTS.iter().filter(|(means, _)| !tried.has(*means));
        let mut lines = vec![section(say!(words, "rehearsed-else"))];
        for (means, action) in untried {
            let key = key_for(Context::Live, *action);
            let key = key.map(|key| words.key(key)).unwrap_or_default();
            // The space bar's name is longer than a time of day.
            lines.push(body(format!("{key} – {}", words.hint_for(*means))));
        }
        if let Some(rehearsal) = &self.rehearsal {
            let seed = rehearsal.seed.to_string();
            let key = key_for(Context::Rehearsed, Action::RehearseAgain);
            let key = key.map(|key| words.key(key)).unwrap_or_default();
            lines.push(Line::edge(
                Kind::Quiet,
                say!(words, "rehearsed-again", seed = seed, key = key),
            ));
        }
        lines
    }
}

fn section(text: String) -> Line {
    Line::edge(Kind::Section, text)
}

fn body(text: String) -> Line {
    Line::edge(Kind::Body, text)
}
