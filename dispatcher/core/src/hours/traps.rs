//! What hours likely mean otherwise than they are written, found by evaluating them for a year.

use jiff::civil::Date;
use opening_hours::{OpeningHours, RuleKind};
use opening_hours_syntax::rules::OpeningHoursExpression;

use super::{Hours, naive, next_date, reading};

impl Hours {
    /// The rules that open the doors and change nothing in the year after a date, although their days come: others that stand after
    /// them replace them on all of these.
    #[must_use]
    pub fn lost_rules(&self, date: Date) -> Vec<String> {
        let Ok(expression) = reading::parse(&self.text) else { return Vec::new() };
        if expression.rules.len() < 2 {
            return Vec::new();
        }
        let only = |kept: &dyn Fn(usize) -> bool| {
            let rules = (0..).zip(&expression.rules).filter(|(index, _)| kept(*index)).map(|(_, rule)| rule.clone()).collect();
            reading::evaluated(OpeningHoursExpression { rules })
        };
        let is_lost = |index: usize| {
            let (Some(alone), Some(without)) = (only(&|other| other == index), only(&|other| other != index)) else { return false };
            let opens = |rules: &OpeningHours, date: Date| naive(date).map(|date| rules.schedule_at(date));
            let comes = next_date(date, |date| opens(&alone, date).is_some_and(|schedule| !schedule.is_empty())).is_some();
            comes && next_date(date, |date| opens(&without, date) != opens(&self.rules, date)).is_none()
        };
        let opening = (0..).zip(&expression.rules).filter(|(_, rule)| rule.kind == RuleKind::Open);
        opening.filter(|(index, _)| is_lost(*index)).map(|(_, rule)| rule.to_string()).collect()
    }
}
