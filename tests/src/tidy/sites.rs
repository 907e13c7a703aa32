//! Every site file that comes with Avanti can be used as it is.

use std::path::Path;

use dispatcher::config::read_site;

/// Site files in the folders of a folder that have mistakes; one without any site is a fault too.
#[must_use]
pub fn faults(sites: &Path) -> Vec<String> {
    let Ok(folders) = std::fs::read_dir(sites) else { return vec![format!("{} cannot be read", sites.display())] };
    let files: Vec<_> = folders.flatten().map(|folder| folder.path().join("site.toml")).filter(|file| file.exists()).collect();
    if files.is_empty() {
        return vec![format!("{} has no site", sites.display())];
    }
    files.iter().filter_map(|file| read_site(file).err()).map(|error| error.to_string()).collect()
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
}
