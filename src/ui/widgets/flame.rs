//! The outline of a still flame: a drop, round below, pointed above.

/// Whether a dot is inside a flame that stands on the origin and is so many dots wide and tall.
pub(super) fn inside(x: f32, y: f32, width: f32, height: f32) -> bool {
    let t = y / height;
    if !(0.0..=1.0).contains(&t) || width <= 0.0 {
        return false;
    }
    x.abs() <= half_width(t) * width
}

/// Half the width at a height from 0 to 1, for a flame one wide: widest at a third.
fn half_width(t: f32) -> f32 {
    const BELLY: f32 = 0.34;
    let share = if t < BELLY {
        let down = 1.0 - t / BELLY;
        (1.0 - down * down).sqrt()
    } else {
        let up = (t - BELLY) / (1.0 - BELLY);
        let left = 1.0 - up;
        left * (1.12 - 0.12 * left) * (1.0 + 0.55 * up)
    };
    0.5 * share
}
