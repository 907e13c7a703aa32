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

    /// Names by the languages in their order.
    fn check(shape: &str, colour: &str, names: [&str; 8]) {
        let catalogue = Catalogue::embedded();
        for (language, name) in catalogue.languages().into_iter().zip(names) {
            let tag = &language.tag;
            assert_eq!(catalogue.words(tag).picture_name(shape, colour), name, "{colour} {shape} in {tag}");
        }
    }

    #[test]
    fn a_colour_agrees_with_a_masculine_silhouette() {
        check("fish", "blue", ["pesce blu", "blue fish", "poisson bleu", "pez azul", "سمكة زرقاء", "蓝色的鱼", "نیلی مچھلی", "নীল মাছ"]);
        check(
            "horse",
            "green",
            ["cavallo verde", "green horse", "cheval vert", "caballo verde", "حصان أخضر", "绿色的马", "ہرا گھوڑا", "সবুজ ঘোড়া"],
        );
    }

    #[test]
    fn a_colour_agrees_with_a_feminine_silhouette() {
        check(
            "apple",
            "yellow",
            ["mela gialla", "yellow apple", "pomme jaune", "manzana amarilla", "تفاحة صفراء", "黄色的苹果", "پیلا سیب", "হলুদ আপেল"],
        );
        check(
            "key",
            "violet",
            ["chiave viola", "violet key", "clé violette", "llave morada", "مفتاح بنفسجي", "紫色的钥匙", "جامنی چابی", "বেগুনি চাবি"],
        );
    }

    #[test]
    fn a_colour_agrees_with_a_plural_silhouette() {
        check(
            "cherries",
            "red",
            ["ciliegie rosse", "red cherries", "cerises rouges", "cerezas rojas", "كرز أحمر", "红色的樱桃", "لال چیری", "লাল চেরি ফল"],
        );
        check(
            "scissors",
            "blue",
            ["forbici blu", "blue scissors", "ciseaux bleus", "tijeras azules", "مقص أزرق", "蓝色的剪刀", "نیلی قینچی", "নীল কাঁচি"],
        );
        check(
            "scissors",
            "orange",
            [
                "forbici arancioni",
                "orange scissors",
                "ciseaux orange",
                "tijeras naranja",
                "مقص برتقالي",
                "橙色的剪刀",
                "نارنجی قینچی",
                "কমলা কাঁচি",
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
