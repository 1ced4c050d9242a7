//! Placeholder.
/// w
#[must_use]
pub fn wrap(text: &str, _w: u16) -> Vec<String> {
    vec![text.to_owned()]
}
/// t
#[must_use]
pub fn truncate(text: &str, _w: u16) -> std::borrow::Cow<'_, str> {
    text.into()
}
