//! Sessions that a programme takes over from another one, looked at with the ritual they are led
//! with here. Must not judge what their own programme answers for: their texts.

use super::minutes;
use super::whole::bands;
use crate::content::document::Document;
use crate::content::finding::Finding;
use crate::content::ids::{Listed, listed, unknown_ritual};
use crate::content::library::Library;
use crate::content::problem::{ProblemKind, name};
use crate::domain::programme::{Programme, SessionFile, SessionKind};
use crate::parse::Trail;

/// What is wrong with them; each finding stands where the programme's head lists the session.
pub(super) fn of_programme(library: &Library, programme: &Programme) -> Vec<Finding> {
    listed(programme)
        .filter(|(_, id)| id.contains('/') && Listed::new(&programme.id, id).can_be())
        .flat_map(|(at, id)| of_session(library, programme, &at, id))
        .collect()
}

fn of_session(library: &Library, programme: &Programme, at: &Trail, id: &str) -> Vec<Finding> {
    let unknown = || {
        let kind = ProblemKind::UnknownSession { id: name(id) };
        vec![Finding::new(at.clone(), kind)]
    };
    let Some(source) = library.listed(Listed::new(&programme.id, id)) else {
        return unknown();
    };
    let document = match Document::<SessionFile>::read(&source) {
        Ok(document) => document,
        // What is wrong with that file stands in its way here too.
        Err(problems) => {
            let kinds = problems.into_iter().take(1).map(|problem| problem.kind);
            return kinds.map(|kind| Finding::new(at.clone(), kind)).collect();
        }
    };
    let mut kinds = Vec::new();
    let kind = document.value.kind;
    let for_parents = at.last_field() == Some("parent_meetings");
    if for_parents != (kind == SessionKind::Parents) {
        let id = name(id);
        kinds.push(ProblemKind::WrongList { id, kind });
    }
    let minutes = minutes::of_session(&document.value, programme, bands(programme));
    kinds.extend(minutes.into_iter().map(|finding| finding.kind));
    let missing = programme.unknown_ritual(&document.value);
    let missing = missing.iter().map(|step| unknown_ritual(programme, step));
    kinds.extend(missing.map(|finding| finding.kind));
    let place = |kind| Finding::new(at.clone(), kind);
    kinds.into_iter().map(place).collect()
}
