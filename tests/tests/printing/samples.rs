//! Tickets as visitors of all languages get them, in seven scripts and both directions.

use avanti_locales::Catalogue;
use kiosk::ticket::{Bitmap, Direction, Document, FontSet, PaperWidth, Picture, TicketPress};

/// Reads back exactly this from the paper.
pub(crate) const QR_TEXT: &str = "https://avanti.example.org/t/#kJ8xTn2QvB5mZr7LwC4dYg";

/// A fish that fills its grid as the real silhouettes do.
const FISH: &str = "M4 18L20 28C26 16 48 14 60 32C48 50 26 48 20 36L4 46Z M48 26A3 3 0 1 0 48 32A3 3 0 1 0 48 26Z";

/// Languages of the samples.
pub(crate) const LANGUAGES: [&str; 16] = ["it", "en", "fr", "es", "ar", "zh", "ur", "bn", "pt", "fa", "uk", "ru", "ro", "sq", "ti", "am"];

/// A press with the fonts of all samples.
pub(crate) fn press() -> TicketPress {
    let fonts = FontSet::installed(&LANGUAGES.map(|tag| tag.parse().unwrap()));
    assert_eq!(fonts.absent(), [], "these tests need Debian's fonts-noto-core and fonts-noto-cjk");
    TicketPress::new(fonts)
}

/// One sample, drawn.
pub(crate) fn drawn(tag: &str, paper: PaperWidth) -> Bitmap {
    press().draw(&document(tag, paper)).unwrap()
}

/// A ticket in one of [`LANGUAGES`].
pub(crate) fn document(tag: &str, paper: PaperWidth) -> Document {
    let (spoken_name, lines) =
        words(tag).map_or_else(|| of_catalogue(tag), |(name, lines)| (name.to_owned(), lines.map(str::to_owned).to_vec()));
    let italian_lines: &[&str] = if tag == "it" { &[] } else { &["Pesce blu", "Aspetti qui: il suo numero sarà chiamato."] };
    Document {
        language: tag.parse().unwrap(),
        direction: if is_from_right(tag) { Direction::RightToLeft } else { Direction::LeftToRight },
        number: "042".to_owned(),
        picture: Picture { path: FISH.to_owned(), spoken_name },
        lines,
        italian_lines: italian_lines.iter().map(ToString::to_string).collect(),
        time: "lun 2 marzo, 09:15".to_owned(),
        qr_text: Some(QR_TEXT.to_owned()),
        training_mark: None,
        paper,
    }
}

/// Whether a language is read from the right.
pub(crate) fn is_from_right(tag: &str) -> bool {
    matches!(tag, "ar" | "ur" | "fa")
}

/// The words that the kiosk would print.
fn of_catalogue(tag: &str) -> (String, Vec<String>) {
    let catalogue = Catalogue::embedded();
    let words = catalogue.words(tag);
    assert_eq!(words.language().tag, tag, "there are no words in {tag}");
    (words.picture_name("fish", "blue"), ["ticket-look", "ticket-follow", "ticket-only-today"].map(|key| words.text(key)).to_vec())
}

/// Words that were written for these samples, in nine languages.
fn words(tag: &str) -> Option<(&'static str, [&'static str; 3])> {
    Some(match tag {
        "it" => {
            ("pesce blu", ["Aspetti qui: il suo numero sarà chiamato.", "Attesa prevista: da 20 a 35 minuti", "Davanti a lei: 6 persone"])
        }
        "en" => {
            ("blue fish", ["Please wait here: your number will be called.", "Expected wait: 20 to 35 minutes", "Ahead of you: 6 people"])
        }
        "fr" => (
            "poisson bleu",
            ["Attendez ici : votre numéro sera appelé.", "Attente prévue : de 20 à 35 minutes", "Avant vous : 6 personnes"],
        ),
        "es" => ("pez azul", ["Espere aquí: llamaremos a su número.", "Espera prevista: de 20 a 35 minutos", "Antes de usted: 6 personas"]),
        "ar" => ("سمكة زرقاء", ["انتظر هنا من فضلك: سيتم نداء رقمك.", "الانتظار المتوقع: من 20 إلى 35 دقيقة", "أمامك: 6 أشخاص"]),
        "bn" => ("নীল মাছ", ["অনুগ্রহ করে এখানে অপেক্ষা করুন: আপনার নম্বর ডাকা হবে।", "আনুমানিক অপেক্ষা: 20 থেকে 35 মিনিট", "আপনার আগে: 6 জন"]),
        "zh" => ("蓝色的鱼", ["请在此等候：您的号码将被叫到。", "预计等候：20 至 35 分钟", "您前面：6 人"]),
        "ur" => {
            ("نیلی مچھلی", ["براہ کرم یہاں انتظار کریں: آپ کا نمبر پکارا جائے گا۔", "متوقع انتظار: 20 سے 35 منٹ", "آپ سے پہلے: 6 افراد"])
        }
        "am" => ("ሰማያዊ ዓሣ", ["እባክዎ እዚህ ይጠብቁ፦ ቁጥርዎ ይጠራል።", "የሚጠበቀው ጊዜ፦ ከ20 እስከ 35 ደቂቃ", "ከእርስዎ በፊት፦ 6 ሰዎች"]),
        _ => return None,
    })
}
