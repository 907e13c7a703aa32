//! Joining the list of those who find no time, from the booking pages: offered where nothing is free, and done once under the key of
//! the page.

use avanti_model::{RequestKey, limits};

use super::{Desk, spoken, wish};
use crate::{
    entropy,
    http::{booking::sent::Sent, problem::Failure, waiting},
    web::booking::{self, BookingPage, List, Listed},
};

impl Desk<'_> {
    /// The list, where the site has one; with a key under which it is joined once.
    pub(super) fn list(&self) -> Option<List> {
        let until = self.state.day.day.date().saturating_add(jiff::Span::new().days(limits::WAITING_DAYS));
        let key = || entropy::request_key().as_str().to_owned();
        (self.state.settings.booking.offer_minutes > 0).then(|| List { until, key: key() })
    }

    /// Puts somebody on the list, and shows their card; or says why not, on the page of times.
    pub(super) async fn join(&self, book: &BookingPage<'_>, sent: &Sent) -> Result<String, Failure> {
        let answers = &sent.answers;
        let Some(key) = answers.key.as_deref().and_then(|key| key.parse::<RequestKey>().ok()) else {
            return self.times(book, &spoken(&self.state.settings));
        };
        let reads = sent.reads.as_deref().unwrap_or(book.page.language);
        let wish = wish(answers, reads, answers.speaks.as_deref().unwrap_or(reads))?;
        match waiting::put(self.app, self.site, &self.who.with_key(key), wish).await {
            Ok(joined) => {
                let until = joined.until.parse().map_err(|_| Failure::Internal)?;
                Ok(booking::listed(book, Listed { code: &joined.code, until, qr_url: &joined.qr_url, reads }))
            }
            Err(failure) => {
                let sentence = book.page.catalogue.words(book.page.language).problem(failure.worded());
                self.times(&BookingPage { said: Some(&sentence), ..*book }, &spoken(&self.state.settings))
            }
        }
    }
}
