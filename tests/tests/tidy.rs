//! The repository keeps its own rules. Each test prints every fault that it finds.

use std::collections::BTreeSet;

use avanti_locales::{catalogue, check};
use system_tests::tidy::{Tree, conformance, documents, floors, pages, protocol, publiccode, root, sites, sources, words};

fn tree() -> Tree {
    Tree::read(&root()).expect("the repository can be read")
}

fn keys() -> BTreeSet<String> {
    check::keys(&catalogue::embedded_files()).into_values().flatten().map(|(key, _)| key).collect()
}

#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_package_knows_only_what_its_floor_allows() {
    none(floors::table_faults(floors::ROOMS));
    none(floors::faults(&tree(), floors::ROOMS));
}

#[test]
fn the_architecture_document_has_the_same_floors() {
    none(floors::document_faults(tree().text("ARCHITECTURE.md").unwrap_or_default(), floors::ROOMS));
}

#[test]
fn every_source_says_in_its_first_line_what_it_is() {
    none(sources::header_faults(&tree()));
}

#[test]
fn every_source_is_short_enough_to_be_read() {
    none(sources::length_faults(&tree(), sources::LONGER));
}

#[test]
fn no_file_has_a_word_that_must_not_stand_there() {
    none(sources::word_faults(&tree()));
}

#[test]
fn every_stylesheet_can_be_mirrored() {
    none(pages::style_faults(&tree()));
}

#[test]
fn no_template_has_a_style_or_a_script_in_it() {
    none(pages::template_faults(&tree()));
}

#[test]
fn all_languages_say_the_same() {
    none(check::faults(&catalogue::embedded_files()));
}

#[test]
fn code_and_catalogue_have_the_same_keys() {
    none(words::faults(&tree(), &keys(), words::FOR_LATER));
}

#[test]
fn every_site_that_comes_along_can_be_used() {
    none(sites::faults(&root().join("deploy/sites")));
}

#[test]
fn the_wire_changes_only_with_a_word_about_it() {
    none(protocol::change_faults(&tree()));
}

#[test]
fn every_problem_is_documented_and_worded() {
    none(protocol::code_faults(&tree(), &keys()));
}

#[test]
fn every_document_is_there_and_short() {
    none(documents::faults(&tree()));
}

#[test]
fn no_link_between_documents_leads_nowhere() {
    none(documents::link_faults(&tree()));
}

#[test]
fn guides_say_the_same_in_both_languages_and_what_screens_say() {
    none(documents::guide_faults(&tree()));
}

#[test]
fn what_catalogues_read_is_whole_and_true() {
    none(publiccode::faults(&tree()));
}

#[test]
fn what_is_met_of_accessibility_is_shown_by_tests_and_told_in_the_guides() {
    none(conformance::faults(&tree()));
}
