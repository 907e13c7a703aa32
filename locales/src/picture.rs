//! The full name of a ticket's picture, with colour and silhouette agreeing in gender and number.
//! It knows no drawing; the names of silhouettes and colours come from the caller.

use crate::message::{Arg, Words};

/// The form of a silhouette whose language has no genders.
const NO_FORM: &str = "m";

impl Words<'_> {
    /// The spoken name of a picture, such as “blue fish” or “pesce blu”, without isolation marks.
    ///
    /// `shape` and `colour` are the fixed English names (`fish`, `blue`).
    #[must_use]
    pub fn picture_name(self, shape: &str, colour: &str) -> String {
        let shape_key = format!("picture-{shape}");
        let form = self.attribute(&shape_key, "form").unwrap_or_else(|| NO_FORM.to_owned());
        let colour = self.with(&format!("picture-colour-{colour}"), [("form", Arg::from(form))]);
        let shape = self.text(&shape_key);
        self.plain("picture-name", [("shape", shape.into()), ("colour", colour.into())])
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::Catalogue;

    const SHAPES: [&str; 64] = [
        "fish",
        "cat",
        "horse",
        "elephant",
        "camel",
        "butterfly",
        "bee",
        "snail",
        "turtle",
        "rabbit",
        "duck",
        "frog",
        "giraffe",
        "whale",
        "penguin",
        "bird",
        "tree",
        "palm",
        "flower",
        "leaf",
        "mushroom",
        "cactus",
        "apple",
        "banana",
        "cherries",
        "pear",
        "carrot",
        "mountain",
        "cloud",
        "sun",
        "hammer",
        "scissors",
        "key",
        "brush",
        "ladder",
        "bucket",
        "spanner",
        "saw",
        "shovel",
        "pencil",
        "umbrella",
        "chair",
        "table",
        "lamp",
        "cup",
        "teapot",
        "spoon",
        "pot",
        "bed",
        "door",
        "clock",
        "comb",
        "basket",
        "box",
        "bicycle",
        "car",
        "bus",
        "train",
        "ball",
        "balloon",
        "kite",
        "drum",
        "shoe",
        "hat",
    ];
    const COLOURS: [&str; 6] = ["red", "yellow", "green", "blue", "violet", "orange"];

    fn check(shape: &str, colour: &str, expected: [(&str, &str); 8]) {
        let catalogue = Catalogue::embedded();
        for (tag, name) in expected {
            assert_eq!(catalogue.words(tag).picture_name(shape, colour), name, "{colour} {shape} in {tag}");
        }
    }

    #[test]
    fn a_colour_agrees_with_a_masculine_silhouette() {
        check(
            "fish",
            "blue",
            [
                ("en", "blue fish"),
                ("it", "pesce blu"),
                ("ar", "سمكة زرقاء"),
                ("bn", "নীল মাছ"),
                ("fr", "poisson bleu"),
                ("es", "pez azul"),
                ("zh", "蓝色的鱼"),
                ("ur", "نیلی مچھلی"),
            ],
        );
        check(
            "horse",
            "red",
            [
                ("en", "red horse"),
                ("it", "cavallo rosso"),
                ("ar", "حصان أحمر"),
                ("bn", "লাল ঘোড়া"),
                ("fr", "cheval rouge"),
                ("es", "caballo rojo"),
                ("zh", "红色的马"),
                ("ur", "لال گھوڑا"),
            ],
        );
    }

    #[test]
    fn a_colour_agrees_with_a_feminine_silhouette() {
        check(
            "apple",
            "yellow",
            [
                ("en", "yellow apple"),
                ("it", "mela gialla"),
                ("ar", "تفاحة صفراء"),
                ("bn", "হলুদ আপেল"),
                ("fr", "pomme jaune"),
                ("es", "manzana amarilla"),
                ("zh", "黄色的苹果"),
                ("ur", "پیلا سیب"),
            ],
        );
    }

    #[test]
    fn a_colour_agrees_with_a_plural_silhouette() {
        check(
            "cherries",
            "red",
            [
                ("en", "red cherries"),
                ("it", "ciliegie rosse"),
                ("ar", "كرز أحمر"),
                ("bn", "লাল চেরি ফল"),
                ("fr", "cerises rouges"),
                ("es", "cerezas rojas"),
                ("zh", "红色的樱桃"),
                ("ur", "لال چیری"),
            ],
        );
        check(
            "scissors",
            "orange",
            [
                ("en", "orange scissors"),
                ("it", "forbici arancioni"),
                ("ar", "مقص برتقالي"),
                ("bn", "কমলা কাঁচি"),
                ("fr", "ciseaux orange"),
                ("es", "tijeras naranja"),
                ("zh", "橙色的剪刀"),
                ("ur", "نارنجی قینچی"),
            ],
        );
    }

    #[test]
    fn every_picture_has_a_name_of_its_own_in_every_language() {
        let catalogue = Catalogue::embedded();
        for language in catalogue.languages() {
            let words = catalogue.words(&language.tag);
            let pictures = SHAPES.iter().flat_map(|shape| COLOURS.map(|colour| words.picture_name(shape, colour)));
            let names: BTreeSet<String> = pictures.collect();
            assert_eq!(names.len(), SHAPES.len() * COLOURS.len(), "{}", language.tag);
            let unfinished = |name: &&String| name.contains(['{', '⟦', '\u{2068}']) || name.trim() != name.as_str();
            assert_eq!(names.iter().find(unfinished), None, "{}", language.tag);
        }
    }
}
