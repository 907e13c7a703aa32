//! A ticket's picture on the wire: names, so that no reader needs a table of ours.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One of sixty-four silhouettes in one of six colours.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
pub struct Picture {
    /// Name of the silhouette, such as `fish`.
    #[schema(example = "fish")]
    pub name: String,
    /// Name of the colour, such as `blue`.
    #[schema(example = "blue")]
    pub colour: String,
}
