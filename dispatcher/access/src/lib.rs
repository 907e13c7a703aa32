//! Who may come in: accounts, roles, sessions, devices, one-time links and keys, in one `SQLite` file beside the journals, or in the Redis
//! that keeps them.
//! It never knows a visit (of those that said how it was, a mark), or what one came for, never reads a clock (every moment comes in as `now`, milliseconds
//! since 1970), and never stores a password or token that could be used by who reads the file.
//! Calls block on the disk and, where a password is checked, on the processor: call them off the async threads.

mod account;
mod audit;
mod contact;
mod device;
mod enrolment;
mod entropy;
mod feedback;
mod home;
mod keys;
mod lockout;
mod one_time;
mod organisation;
mod password;
mod principal;
mod role;
mod schema;
mod session;
mod sign_in;
mod store;
pub mod suite;
#[cfg(test)]
mod testing;
mod token;

pub use account::{Account, AccountError, NAME_MAX_CHARS, NewAccount, NewRole, USER_MAX_BYTES, USER_MIN_BYTES};
pub use audit::{AUDIT_KEPT_MS, AUDIT_PAGE_MAX, Act, Actor, AuditRow, Deed, Outcome};
pub use contact::{CONTACT_ADDRESS_MAX_BYTES, Claimed, Contact, ContactKind, NewContact, Settled};
pub use device::{Device, DeviceError, DeviceRow, Kind, NewDevice};
pub use enrolment::{
    Approval, ApprovalError, AskError, Asked, Asking, CODE_CHARS, ENROLMENT_MS, ENROLMENTS_PER_ADDRESS, ENROLMENTS_PER_SITE, Enrolment,
};
pub use entropy::{Entropy, NoEntropy, SystemEntropy};
pub use feedback::{Face, FeedbackWeek, NewFeedback};
pub use keys::{FILE_NAME as KEY_FILE_NAME, Keys, KeysError, SiteKeys};
pub use lockout::{FAILURES_PER_ACCOUNT, FAILURES_PER_ADDRESS, LOCK_MS, WINDOW_MS};
pub use one_time::{FIRST_LINK_MS, NewAdministrator, OneTimeError, PASSWORD_LINK_MS, Purpose};
pub use organisation::OrganisationError;
pub use password::{
    Cost, Hasher, WeakPassword,
    rules::{PASSWORD_MAX_BYTES, PASSWORD_MIN_CHARS},
};
pub use principal::{Grant, Organisation, Person, Reach, Role};
pub use role::RoleError;
pub use session::{Authenticated, SESSION_IDLE_MS, SESSION_TOTAL_MS, SESSIONS_PER_ACCOUNT, SessionRow};
pub use sign_in::{SignInError, SignedIn};
pub use store::{Access, FILE_NAME, OpenError, StoreError};
pub use token::Token;
