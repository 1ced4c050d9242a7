//! Hours and money of the made-up group: some are written down, as it is.

use chrono::Days;

use super::{Given, People, Records};
use crate::domain::group::{Budget, Cost, CostKind, Effort, GroupRecord, Work};
use crate::domain::happening::SessionRecord;
use crate::domain::stamp::Id;

/// The first session was planned by both leaders and followed up by one; the meals have been paid,
/// and there is a budget for all but what is left over.
pub(super) fn spent(
    given: &Given<'_>,
    people: &People,
    sessions: &[(Id, Records<SessionRecord>)],
    new_id: &mut impl FnMut() -> Id,
) -> Records<GroupRecord> {
    let planned = sessions.first().map(|(id, _)| id.clone());
    let worked = [
        (0, Work::Plan, 90),
        (1, Work::Plan, 60),
        (0, Work::FollowUp, 45),
    ];
    let efforts = worked.into_iter().filter_map(|(leader, work, minutes)| {
        Some(GroupRecord::Effort(Effort {
            person: people.leaders.get(leader)?.clone(),
            planned: planned.clone(),
            work,
            minutes,
        }))
    });
    let on = |days| given.now.today().checked_sub_days(Days::new(days));
    let costs = [(14, 520), (7, 480)].map(|(days, kroner)| {
        GroupRecord::Cost(Cost {
            of: CostKind::Meals,
            kroner,
            on: on(days),
        })
    });
    let mut records: Records<GroupRecord> =
        efforts.chain(costs).map(|what| (new_id(), what)).collect();
    let there_is = [
        (CostKind::Activities, 15_000),
        (CostKind::Meals, 5_000),
        (CostKind::Fees, 20_000),
    ];
    let budgets = there_is.map(|(of, kroner)| (of.budget_id(), Budget { of, kroner }));
    records.extend(budgets.map(|(id, budget)| (id, GroupRecord::Budget(budget))));
    records
}
