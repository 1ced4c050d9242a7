//! Draws the window of the screen in the room: what it was told, or softly that it waits. Must not
//! know where it hears.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Scene, draw as draw_scene, small};
use crate::app::follow::{Follower, Heard};
use crate::domain::shown::View;
use crate::domain::time::Now;
use crate::say;
use crate::store::Silent;
use crate::ui::canvas::{inset, row};
use crate::ui::theme::Theme;

/// Draws it.
pub fn draw(follower: &Follower, now: &Now, frame: &mut Frame<'_>) {
    let area = frame.area();
    let theme = Theme::new(follower.look.palette);
    let buffer = frame.buffer_mut();
    buffer.set_style(area, theme.body);
    let waiting = View::Waiting;
    let (view, why) = match follower.heard() {
        Heard::Silence(why) => (&waiting, Some(*why)),
        Heard::Told(told) => (&told.shown.view, None),
    };
    let why = match view {
        View::Waiting => why.or(Some(Silent::Nobody)),
        _ => None,
    };
    let scene = Scene {
        view,
        moment: follower.moment(now),
        words: &follower.words,
        theme: &theme,
        motion: follower.look.motion,
    };
    draw_scene(&scene, area, buffer);
    if let Some(why) = why {
        let words = &follower.words;
        let text = match why {
            Silent::Nobody => say!(words, "room-waits"),
            Silent::OtherVersion => say!(words, "room-other-version"),
            Silent::NotSafe => say!(words, "room-not-safe"),
        };
        let foot = Rect {
            y: area.bottom().saturating_sub(2),
            height: area.height.min(1),
            ..inset(area, 1)
        };
        small(buffer, row(foot, 0), &text, theme.quiet);
    }
}
