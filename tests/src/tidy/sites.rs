//! Every site file that comes with Avanti can be used as it is, and every day beside it fits it.

use std::path::Path;

use dispatcher::config::{read_day, read_site};

/// Site files in the folders of a folder, and days in `days` beside them, that have mistakes; one without any site is a fault too.
#[must_use]
pub fn faults(sites: &Path) -> Vec<String> {
    let Ok(folders) = std::fs::read_dir(sites) else { return vec![format!("{} cannot be read", sites.display())] };
    let files: Vec<_> = folders.flatten().map(|folder| folder.path().join("site.toml")).filter(|file| file.exists()).collect();
    if files.is_empty() {
        return vec![format!("{} has no site", sites.display())];
    }
    files.iter().flat_map(|file| site_faults(file)).collect()
}

fn site_faults(file: &Path) -> Vec<String> {
    let settings = match read_site(file) {
        Ok(settings) => settings,
        Err(error) => return vec![error.to_string()],
    };
    let days = std::fs::read_dir(file.with_file_name("days")).into_iter().flatten().flatten();
    days.filter_map(|day| read_day(&day.path(), &settings).err()).map(|error| error.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_with_a_mistake_and_a_folder_without_sites_are_found() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(faults(folder.path()).len(), 1);
        std::fs::create_dir(folder.path().join("a")).unwrap();
        std::fs::write(folder.path().join("a/site.toml"), "site = \"a\"\nname = 3\n").unwrap();
        let found = faults(folder.path());
        assert!(found[0].contains("site.toml"), "{found:?}");
    }

    #[test]
    fn a_day_that_does_not_fit_its_site_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("milano");
        let example = super::super::root().join("deploy/sites/milano-welcome-center");
        std::fs::create_dir_all(site.join("names")).unwrap();
        std::fs::create_dir(site.join("days")).unwrap();
        std::fs::copy(example.join("site.toml"), site.join("site.toml")).unwrap();
        std::fs::copy(example.join("names/it.ftl"), site.join("names/it.ftl")).unwrap();
        assert_eq!(faults(folder.path()), Vec::<String>::new());
        let day = std::fs::read_to_string(example.join("days/ordinary.toml")).unwrap();
        std::fs::write(site.join("days/ordinary.toml"), day.replace("desk = \"8\"", "desk = \"9\"")).unwrap();
        let found = faults(folder.path());
        assert!(found[0].contains("days/ordinary.toml") && found[0].contains("“9” is none of the site's desks"), "{found:?}");
    }
}
