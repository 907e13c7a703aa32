//! The function `PLURAL` of every bundle: which plural category a count has, by ICU's rules.
//! Fluent's own selection on a number follows older rules (Arabic differs from 103 on), so messages never select on a bare number.

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The name of the function in messages: `{ PLURAL($n) -> … }`.
pub(crate) const FUNCTION: &str = "PLURAL";
/// Its named argument with the word answered for exactly nought: `PLURAL($n, zero: "none")`.
pub(crate) const ZERO: &str = "zero";
/// Counts up to here (people, minutes, characters) must find their own wording in every selection.
pub(crate) const LARGEST_COUNT: u64 = 999;

/// Teaches a bundle the plural rules of a language.
///
/// # Errors
/// If the bundle has a function of that name already.
pub(crate) fn register(bundle: &mut FluentBundle<FluentResource>, tag: &str) -> Result<(), FluentError> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    bundle.add_function(FUNCTION, move |positional, named| answer(&locale, positional, named))
}

/// The category of a count in a language: `zero`, `one`, `two`, `few`, `many` or `other`.
pub(crate) fn category(locale: &Locale, count: u64) -> &'static str {
    let Ok(rules) = PluralRules::try_new_cardinal(locale.into()) else { return "other" };
    match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn answer<'a>(locale: &Locale, positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = positional else { return FluentValue::Error };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are whole and small: Arg::Number takes no others")]
    let count = number.value as u64;
    if let (0, Some(FluentValue::String(word))) = (count, named.get(ZERO)) {
        return FluentValue::String(word.clone().into_owned().into());
    }
    FluentValue::from(category(locale, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, cases: &[(u64, &str)]) {
        let locale: Locale = tag.parse().unwrap();
        for (count, expected) in cases {
            assert_eq!(category(&locale, *count), *expected, "{count} in {tag}");
        }
    }

    #[test]
    fn arabic_has_six_categories_and_starts_over_after_a_hundred() {
        check(
            "ar",
            &[
                (0, "zero"),
                (1, "one"),
                (2, "two"),
                (3, "few"),
                (10, "few"),
                (11, "many"),
                (99, "many"),
                (100, "other"),
                (102, "other"),
                (103, "few"),
                (111, "many"),
            ],
        );
    }

    #[test]
    fn bengali_counts_nought_and_one_alike() {
        check("bn", &[(0, "one"), (1, "one"), (2, "other"), (100, "other")]);
    }

    #[test]
    fn french_counts_nought_and_one_alike_and_has_a_form_for_whole_millions() {
        check("fr", &[(0, "one"), (1, "one"), (2, "other"), (999, "other"), (1_000_000, "many")]);
    }

    #[test]
    fn spanish_and_urdu_tell_one_from_many_and_chinese_tells_nothing() {
        check("es", &[(0, "other"), (1, "one"), (2, "other"), (1_000_000, "many")]);
        check("ur", &[(0, "other"), (1, "one"), (2, "other")]);
        check("zh", &[(0, "other"), (1, "other"), (2, "other")]);
    }

    #[test]
    fn italian_and_english_tell_one_from_many() {
        check("it", &[(0, "other"), (1, "one"), (2, "other"), (101, "other")]);
        check("en", &[(0, "other"), (1, "one"), (2, "other"), (101, "other")]);
    }
}
