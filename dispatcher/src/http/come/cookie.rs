//! The cookie that tells one phone of the hall from another: a mark that is drawn here, and signed, so that nobody makes one up.
//! It never knows whose the phone is, and ends with the day.

use avanti_access::SiteKeys;
use avanti_model::SiteId;
use axum::http::{HeaderMap, HeaderValue, header};

use crate::entropy;

/// Its name.
const NAME: &str = "avanti_come";
/// How long a phone keeps it, in seconds: a day.
const SECONDS: u32 = 24 * 60 * 60;

/// The mark of a phone, if it keeps one that was drawn here.
pub(super) fn mark<'a>(headers: &'a HeaderMap, keys: &SiteKeys) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut found = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().strip_prefix(NAME)?.strip_prefix('='));
    found.find_map(|kept| {
        let (mark, tag) = kept.split_once('.')?;
        keys.verify_comer_tag(mark, tag).then_some(mark)
    })
}

/// A cookie for a phone that has none.
pub(super) fn new(site: &SiteId, keys: &SiteKeys) -> Option<HeaderValue> {
    let drawn = entropy::request_key();
    let (mark, tag) = (drawn.as_str(), keys.comer_tag(drawn.as_str()));
    HeaderValue::from_str(&format!("{NAME}={mark}.{tag}; Path=/{site}/come; Max-Age={SECONDS}; HttpOnly; SameSite=Lax")).ok()
}
