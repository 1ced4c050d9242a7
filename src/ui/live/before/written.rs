//! What was written while the session was prepared: how much it is, and all of it for a while when
//! asked for. Must not know what lies beside it.

use crate::app::live::LiveScreen;
use crate::input::{Action, Context, key_for};
use crate::say;
use crate::ui::canvas::Canvas;
use crate::ui::live::notes;
use crate::ui::wrap::wrap;

/// Its rows, each a heading or not; none where nothing was written.
pub(super) fn rows(
    screen: &LiveScreen,
    canvas: &Canvas<'_, '_>,
    width: u16,
) -> Vec<(bool, String)> {
    let session = canvas.app.session();
    let all = session.map_or_else(Vec::new, |session| notes::of(canvas, &session.book));
    if all.is_empty() {
        return Vec::new();
    }
    let heading = (true, say!(canvas.words, "story-notes"));
    let lines: Vec<String> = if screen.veil.is_up() {
        all.iter().flat_map(|it| it.rows(width)).collect()
    } else {
        let key = key_for(Context::Before, Action::Show).map(|key| canvas.words.key(key));
        let key = key.unwrap_or_default();
        let text = say!(canvas.words, "before-notes", count = all.len(), key = key);
        wrap(&text, width)
    };
    let lines = lines.into_iter().map(|line| (false, line));
    [heading]
        .into_iter()
        .chain(lines)
        .chain([(false, String::new())])
        .collect()
}
