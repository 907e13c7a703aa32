//! Settings that come from files: the site's own, and the process's.

mod day_file;
pub mod reference;
pub mod site_file;
pub mod template;

pub use day_file::{read_day, read_day_text};
pub use site_file::{SiteFileError, faults, read_site, read_site_texts};
