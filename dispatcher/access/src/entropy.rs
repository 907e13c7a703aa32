//! Where random bytes come from. The system's own source is drawn on here and nowhere else.

use thiserror::Error;

/// A source of unguessable bytes.
pub trait Entropy: Send {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// When the source has nothing to give; nothing must be issued then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}

/// The source gave no random bytes, with its reason.
#[derive(Debug, Clone, Error)]
#[error("no random bytes could be drawn: {0}")]
pub struct NoEntropy(pub String);

/// The operating system's source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        #[expect(clippy::disallowed_methods, reason = "tokens and keys are drawn through this one place")]
        let drawn = getrandom::fill(bytes);
        drawn.map_err(|error| NoEntropy(error.to_string()))
    }
}
