//! The example site, carried in the program so that a first run needs no file.

use avanti_core::Settings;
use dispatcher::config::{SiteFileError, read_site_texts};

/// The Milano Welcome Center.
///
/// # Errors
/// Never in a released program: a test reads it.
pub(crate) fn example() -> Result<Settings, SiteFileError> {
    const NAMES: &[(&str, &str)] = &[
        ("ar", include_str!("../../sites/milano-welcome-center/names/ar.ftl")),
        ("bn", include_str!("../../sites/milano-welcome-center/names/bn.ftl")),
        ("en", include_str!("../../sites/milano-welcome-center/names/en.ftl")),
        ("es", include_str!("../../sites/milano-welcome-center/names/es.ftl")),
        ("fr", include_str!("../../sites/milano-welcome-center/names/fr.ftl")),
        ("it", include_str!("../../sites/milano-welcome-center/names/it.ftl")),
        ("ur", include_str!("../../sites/milano-welcome-center/names/ur.ftl")),
        ("zh", include_str!("../../sites/milano-welcome-center/names/zh.ftl")),
    ];
    read_site_texts("deploy/sites/milano-welcome-center/site.toml", include_str!("../../sites/milano-welcome-center/site.toml"), NAMES)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_site_has_no_mistakes() {
        let settings = super::example().unwrap();
        assert_eq!(settings.services.len(), 9);
        assert!(settings.services.iter().all(|service| service.names.len() == settings.languages.len()));
    }
}
