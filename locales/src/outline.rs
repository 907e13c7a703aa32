//! What a message is made of: its arguments, its selections and its bare texts, read from the parsed file.
//! It never formats anything and never compares languages.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};

use crate::plural;

/// The plural categories of CLDR, which a bare number would select on.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What one message is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Outline {
    /// The names of its arguments.
    pub(crate) arguments: BTreeSet<String>,
    /// One text for each way it can come out, with `{}` where something is put in.
    pub(crate) texts: Vec<String>,
    /// For each selection on `PLURAL`: the variants it offers.
    pub(crate) plurals: Vec<BTreeSet<String>>,
    /// Variables it selects on as numbers.
    pub(crate) bare_numbers: Vec<String>,
    /// Functions, messages and terms it refers to, save `PLURAL`.
    pub(crate) references: BTreeSet<String>,
    /// The names of its attributes.
    pub(crate) attributes: BTreeSet<String>,
}

/// Reads the outline of a message.
pub(crate) fn of_message(message: &Message<&str>) -> Outline {
    let mut outline = Outline::default();
    if let Some(pattern) = &message.value {
        outline.texts = outline.pattern(pattern);
    }
    outline.attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
    outline
}

impl Outline {
    /// Walks a pattern and answers its texts: the product of those of its selections.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let additions = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            texts = texts.iter().flat_map(|text| additions.iter().map(move |more| format!("{text}{more}"))).collect();
        }
        texts
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(inline) => {
                self.inline(inline);
                vec!["{}".to_owned()]
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selection(selector, variants);
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).collect()
            }
        }
    }

    fn selection(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let keys = variants.iter().map(|variant| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        });
        let keys: BTreeSet<String> = keys.collect();
        let numeric = |key: &String| CATEGORIES.contains(&key.as_str()) || key.parse::<f64>().is_ok();
        match selector {
            InlineExpression::FunctionReference { id, .. } if id.name == plural::FUNCTION => self.plurals.push(keys),
            InlineExpression::VariableReference { id } if keys.iter().any(numeric) => {
                self.bare_numbers.push(id.name.to_owned());
            }
            InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => {}
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != plural::FUNCTION {
                    self.references.insert(format!("{}()", id.name));
                }
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression);
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::{ast::Entry, parser};

    use super::*;

    fn outline(text: &str) -> Outline {
        let resource = parser::parse(text).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message in {text}") };
        of_message(message)
    }

    #[test]
    fn a_selection_gives_one_text_for_each_variant() {
        let found = outline("a = { PLURAL($n) ->\n [one] One\n *[other] { $n } of { $total }\n } left");
        assert_eq!(found.texts, ["One left", "{} of {} left"]);
        assert_eq!(found.arguments, ["n", "total"].map(str::to_owned).into());
        assert_eq!(found.plurals, [["one", "other"].map(str::to_owned).into()]);
        assert!(found.bare_numbers.is_empty());
    }

    #[test]
    fn selecting_on_a_number_without_its_function_is_seen() {
        assert_eq!(outline("a = { $n ->\n [one] One\n *[other] Many\n }").bare_numbers, ["n"]);
        assert_eq!(outline("a = { $n ->\n [0] None\n *[more] Many\n }").bare_numbers, ["n"]);
        assert!(outline("a = { $form ->\n [f] rossa\n *[m] rosso\n }").bare_numbers.is_empty());
    }
}
