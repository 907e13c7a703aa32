//! Makes a new language folder enough: the crate is built again when any file beside it changes.

fn main() {
    println!("cargo::rerun-if-changed=.");
}
