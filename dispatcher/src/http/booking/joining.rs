//! Joining the list of those who find no time, from the booking pages: offered where nothing is free, and done once under the key of
//! the page.

use avanti_core::appointment::Wish;
use avanti_model::RequestKey;
use sha2::{Digest as _, Sha256};

use super::{Desk, spoken, wish};
use crate::{
    http::{booking::sent::Sent, problem::Failure, waiting},
    web::booking::{self, BookingPage, Listed},
};

impl Desk<'_> {
    /// Whether the site has a list.
    pub(super) fn has_list(&self) -> bool {
        self.state.settings.booking.offer_minutes > 0
    }

    /// Puts somebody on the list, and shows their card; or says why not, on the page of times.
    pub(super) async fn join(&self, book: &BookingPage<'_>, sent: &Sent) -> Result<String, Failure> {
        let answers = &sent.answers;
        let reads = sent.reads.as_deref().unwrap_or(book.page.language);
        let wish = wish(answers, reads, answers.speaks.as_deref().unwrap_or(reads))?;
        let Some(key) = answers.list.as_deref().and_then(|drawn| key(drawn, &wish)) else {
            return self.times(book, &spoken(&self.state.settings));
        };
        let joined = match waiting::joined_under(self.app, self.site, &key) {
            Some(joined) => Ok(joined),
            None => waiting::put(self.app, self.site, &self.who.with_key(key), wish).await,
        };
        match joined {
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

/// The key under which a wish is put on the list once, of what was drawn with the first page. In whatever language it is read, it is the
/// same wish.
fn key(drawn: &str, wish: &Wish) -> Option<RequestKey> {
    let Wish { service, reads: _, speaks, party, needs, desk } = wish;
    let wished = format!("{drawn} {service:?} {speaks:?} {party} {needs:?} {desk:?}");
    let digest = Sha256::digest(wished.as_bytes());
    // What is too short was not drawn by us, and could be guessed.
    (drawn.len() >= 16).then(|| data_encoding::HEXLOWER.encode(&digest[..16]).parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::appointments;

    fn of(drawn: &str, reads: &str, party: u8) -> Option<RequestKey> {
        key(drawn, &appointments::wish("legal", reads, &["ar".to_owned()], party, &[]).unwrap())
    }

    #[test]
    fn a_wish_is_one_wish_in_every_language_and_another_wish_another() {
        const DRAWN: &str = "0123456789abcdef0123456789abcdef";
        let first = of(DRAWN, "it", 1);
        assert!(first.is_some());
        assert_eq!(of(DRAWN, "ar", 1), first);
        assert_ne!(of(DRAWN, "it", 2), first);
        assert_ne!(of("another visitor drew these ones", "it", 1), first);
        assert_eq!(of("short", "it", 1), None);
    }
}
