//! The scarcity credit: visits that few desks can serve are called a little earlier.

use avanti_model::Span;

/// The scarcity credit `σ = min(E[S]·(1/m − 1/M), most)`; `able` desks (`m`) out of `open` ones (`M`) can serve
/// the class, `service` is the expected length of serving one party. No credit while `m` is 0 or all are alike.
///
/// Integer milliseconds, rounded down, so that every replay finds the same.
#[must_use]
pub fn scarcity_credit(service: Span, able: u16, open: u16, most: Span) -> Span {
    if able == 0 || open <= able {
        return Span::ZERO;
    }
    let (able, open) = (i64::from(able), i64::from(open));
    Span::from_millis((service.millis() * (open - able) / (able * open)).min(most.millis()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Span = Span::from_minutes(20);

    #[test]
    fn no_credit_where_all_desks_are_alike_or_none_can_serve() {
        for open in 0..60 {
            assert_eq!(scarcity_credit(Span::from_minutes(12), open, open, MOST), Span::ZERO);
            assert_eq!(scarcity_credit(Span::from_minutes(12), 0, open, MOST), Span::ZERO);
        }
    }

    #[test]
    fn two_of_six_desks_give_a_third_of_the_service_time() {
        assert_eq!(scarcity_credit(Span::from_minutes(12), 2, 6, MOST), Span::from_minutes(4));
    }

    #[test]
    fn the_credit_is_bounded_and_falls_as_more_desks_can_serve() {
        assert_eq!(scarcity_credit(Span::from_minutes(300), 1, 60, MOST), MOST);
        let credits: Vec<_> = (1..=6).map(|able| scarcity_credit(Span::from_minutes(12), able, 6, MOST)).collect();
        assert!(credits.windows(2).all(|pair| pair[0] > pair[1]), "{credits:?}");
    }
}
