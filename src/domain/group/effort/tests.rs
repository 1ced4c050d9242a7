use proptest::prelude::*;

use super::*;
use crate::domain::record::Revision;
use crate::domain::stamp::{Id, Stamp};

fn book(records: Vec<GroupRecord>) -> GroupBook {
    let mut book = GroupBook::default();
    for (n, what) in (0..).zip(records) {
        let record = match &what {
            GroupRecord::Budget(it) => it.of.budget_id(),
            _ => format!("r{n}").parse().unwrap(),
        };
        book.insert(Revision {
            id: record,
            at: Stamp {
                millis: 1,
                count: n,
                device: Id::only("d"),
            },
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

fn efforts() -> impl Strategy<Value = Vec<Effort>> {
    let person = prop::sample::select(vec!["anne", "siri", "bo"]);
    let planned = prop::option::of(prop::sample::select(vec!["p0", "p1"]));
    let work = prop::sample::select(Work::ALL.to_vec());
    let effort = (person, planned, work, any::<u32>());
    let effort = effort.prop_map(|(person, planned, work, minutes)| Effort {
        person: Id::only(person),
        planned: planned.map(Id::only),
        work,
        minutes,
    });
    prop::collection::vec(effort, 0..20)
}

proptest! {
    #[test]
    fn no_minute_is_lost_nor_counted_twice(all in efforts()) {
        let book = book(all.iter().cloned().map(GroupRecord::Effort).collect());
        let minutes: u64 = all.iter().map(|it| u64::from(it.minutes)).sum();
        prop_assert_eq!(book.hours().in_all(), minutes);
        let by_person = book.hours_by_person();
        prop_assert_eq!(by_person.values().map(Hours::in_all).sum::<u64>(), minutes);
        for work in Work::ALL {
            let of = by_person.values().map(|hours| hours.of(work)).sum::<u64>();
            prop_assert_eq!(book.hours().of(work), of);
        }
        prop_assert_eq!(book.efforts().len(), all.len());
    }

    #[test]
    fn no_krone_is_lost_nor_counted_twice(
        all in prop::collection::vec((0..CostKind::ALL.len(), any::<u32>()), 0..20),
        there_is in prop::collection::btree_map(0..CostKind::ALL.len(), any::<u32>(), 0..4),
    ) {
        let costs = all.iter().map(|(of, kroner)| GroupRecord::Cost(Cost {
            of: CostKind::ALL[*of],
            kroner: *kroner,
            on: None,
        }));
        let budgets = there_is.iter().map(|(of, kroner)| GroupRecord::Budget(Budget {
            of: CostKind::ALL[*of],
            kroner: *kroner,
        }));
        let book = book(costs.chain(budgets).collect());
        let sum = |all: Vec<u32>| all.into_iter().map(u64::from).sum::<u64>();
        let spent = sum(all.iter().map(|(_, kroner)| *kroner).collect());
        prop_assert_eq!(book.money().spent, spent);
        let budget = (!there_is.is_empty()).then(|| sum(there_is.values().copied().collect()));
        prop_assert_eq!(book.money().budget, budget);
        let of_kinds = CostKind::ALL.map(|of| book.money_for(of).spent);
        prop_assert_eq!(of_kinds.iter().sum::<u64>(), spent);
    }
}

#[test]
fn only_running_that_session_counts_as_having_run_it() {
    let effort = |work, planned: Option<&'static str>| {
        GroupRecord::Effort(Effort {
            person: Id::only("anne"),
            planned: planned.map(Id::only),
            work,
            minutes: 90,
        })
    };
    let book = book(vec![
        effort(Work::Plan, Some("p0")),
        effort(Work::Run, None),
        effort(Work::Run, Some("p1")),
    ]);
    let [anne, siri] = ["anne", "siri"].map(Id::only);
    assert!(!book.has_run(&anne, &Id::only("p0")));
    assert!(book.has_run(&anne, &Id::only("p1")));
    assert!(!book.has_run(&siri, &Id::only("p1")));
}
