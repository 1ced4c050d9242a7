//! What holds of any story.
use proptest::prelude::*;

use super::*;

fn attendance() -> impl Strategy<Value = Option<(Presence, &'static str)>> {
    let presence = prop::sample::select(vec![Presence::Here, Presence::Late, Presence::Absent]);
    prop::option::of((presence, prop::sample::select(vec!["", "ill"])))
}

proptest! {
    #[test]
    fn nothing_about_children_is_told_until_it_is_asked_for(
        notes in prop::collection::vec(prop::option::of(prop::sample::select(vec!["fox", "owl", "x"])), 0..5),
        came in [attendance(), attendance()],
        turns in [prop::option::of(any::<bool>()), prop::option::of(any::<bool>())],
        answers in [any::<bool>(), any::<bool>()],
        guests in 0_u8..3,
    ) {
        let mut book = SessionBook::default();
        for (n, about) in notes.iter().enumerate() {
            put(&mut book, id(&format!("n{n}")), SessionRecord::Note(note(*about)));
        }
        for (child, ((came, turn), role)) in
            ["fox", "owl"].into_iter().zip(came.into_iter().zip(turns).zip(Asked::ROLES))
        {
            if let Some((presence, reason)) = came {
                let said = Attendance { person: id(child), presence, reason: reason.into() };
                put(&mut book, attendance_id(&id(child)), SessionRecord::Attendance(said));
            }
            if let Some(told) = turn {
                let bottom = if told { Told::Noted("secret".into()) } else { Told::No };
                let turn = Turn { person: id(child), state: TurnState::Done, top: Told::Ticked, bottom };
                put(&mut book, turn_id(&id(child)), SessionRecord::Turn(turn));
            }
            let debrief = Debrief {
                well: "well".into(),
                about_a_child: if answers[usize::from(role == Role::Leader)] { "secret" } else { "" }.into(),
                ..Debrief::default()
            };
            put(&mut book, debrief_id(role), SessionRecord::Debrief(debrief));
        }
        put(&mut book, visitors_id(), SessionRecord::Visitors(Visitors { guests, ..Visitors::default() }));
        let group = group();
        let hidden = tell(&group, &book, Children::Hidden);
        let shown = tell(&group, &book, Children::Shown);
        prop_assert!(!hidden.iter().any(|row| tells(row) || matches!(row, Row::Turn(_))));
        let left_out: usize = hidden.iter().map(|row| match row {
            Row::Hidden(_, count) => *count,
            _ => 0,
        }).sum();
        let told: usize = shown.iter().map(|row| match row {
            Row::People(_, _, people) => people.iter().filter(|p| matches!(p.why, Why::Said(_))).count(),
            row => usize::from(tells(row)),
        }).sum();
        prop_assert_eq!(left_out, told);
        prop_assert!(!shown.iter().any(|row| matches!(row, Row::Hidden(..))));
    }
}
