//! `deploy/run`, with a stand-in for what it would build and install.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command};

#[test]
fn files_that_are_named_to_deploy_run_are_looked_for_where_it_was_called() {
    let folder = tempfile::tempdir().unwrap();
    let programs = folder.path().join("bin");
    fs::create_dir(&programs).unwrap();
    for (name, script) in [("cargo", "pwd; printf '%s\\n' \"$@\""), ("dpkg-query", "echo installed")] {
        let file = programs.join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().canonicalize().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut run = Command::new(house.join("deploy/run"));
    let output = run.args(["--site", "corsico/site.toml"]).current_dir(folder.path()).env("PATH", path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(Path::new(lines[0]), folder.path().canonicalize().unwrap());
    let manifest = house.join("Cargo.toml").display().to_string();
    assert!(lines.contains(&manifest.as_str()) && lines.ends_with(&["--", "--site", "corsico/site.toml"]), "{said}");
}
