//! Settings that come from files: the site's own, and the process's.

pub mod reference;
pub mod site_file;
pub mod template;

pub use site_file::{SiteFileError, faults, read_site, read_site_texts};
