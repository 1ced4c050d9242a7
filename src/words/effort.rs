//! Words for what leading the group takes: hours, money, and what each is for. Must not know how they
//! are shown.

use super::Words;
use crate::domain::group::{CostKind, Work};
use crate::domain::language::Lang;
use crate::say;

impl Words {
    /// Minutes as hours and minutes: `8:30`.
    #[must_use]
    pub fn hours(&self, minutes: u64) -> String {
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }

    /// An amount, its thousands set apart as the language does: `15 000`, `15.000`, `15,000`.
    #[must_use]
    pub fn amount(&self, amount: u64) -> String {
        let apart = match self.lang() {
            Lang::Nb => '\u{a0}',
            Lang::Da => '.',
            Lang::En => ',',
        };
        let digits = amount.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(apart);
            }
            text.push(digit);
        }
        text
    }

    /// What time is given to.
    #[must_use]
    pub fn work(&self, work: Work) -> String {
        match work {
            Work::Plan => say!(self, "work-plan"),
            Work::Run => say!(self, "work-run"),
            Work::FollowUp => say!(self, "work-follow-up"),
        }
    }

    /// What money is spent on.
    #[must_use]
    pub fn cost_kind(&self, of: CostKind) -> String {
        match of {
            CostKind::Activities => say!(self, "cost-activities"),
            CostKind::Meals => say!(self, "cost-meals"),
            CostKind::Fees => say!(self, "cost-fees"),
            CostKind::Other => say!(self, "cost-other"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::typed::amounts;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_again(minutes in 1u32..6000, kroner in 0..=amounts::MOST_KRONER) {
            for lang in Lang::ALL {
                let words = Words::new(lang);
                prop_assert_eq!(amounts::hours(&words.hours(minutes.into())), Some(minutes));
                prop_assert_eq!(amounts::kroner(&words.amount(kroner.into())), Some(kroner));
            }
        }
    }

    #[test]
    fn thousands_are_set_apart() {
        let amounts = Lang::ALL.map(|lang| Words::new(lang).amount(1_234_567));
        for wanted in ["1\u{a0}234\u{a0}567", "1.234.567", "1,234,567"] {
            assert!(amounts.iter().any(|amount| amount == wanted), "{amounts:?}");
        }
        assert_eq!(Words::new(Lang::En).amount(999), "999");
    }
}
