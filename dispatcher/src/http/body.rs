//! JSON bodies whose faults are answered as problems.

use std::time::Duration;

use axum::{
    Json,
    extract::{FromRequest, Request, rejection::JsonRejection},
};
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use super::problem::Failure;

/// How long a body may take to come.
const BODY_READ_MAX: Duration = Duration::from_secs(30);

/// A JSON body.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let read = timeout(BODY_READ_MAX, Json::<T>::from_request(request, state)).await;
        match read.map_err(|_| Failure::BadRequest(format!("the body did not come within {} seconds", BODY_READ_MAX.as_secs())))? {
            Ok(Json(body)) => Ok(Self(body)),
            Err(JsonRejection::BytesRejection(_)) => Err(Failure::TooLarge),
            Err(JsonRejection::MissingJsonContentType(_)) => Err(Failure::UnsupportedMediaType),
            Err(rejection) => Err(Failure::BadRequest(rejection.body_text())),
        }
    }
}
