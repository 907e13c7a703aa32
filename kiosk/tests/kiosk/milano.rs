//! The site of the fake: its languages, and services with names in four of them.

use avanti_protocol::{
    Site,
    kiosk::{KioskView, Service},
};

/// The example site with its languages and all its services, which have names in four; in training, so that papers
/// may be pictures.
pub(crate) fn milano() -> KioskView {
    let site = Site {
        id: "milano".to_owned(),
        name: "Milano Welcome Center".to_owned(),
        time_zone: "Europe/Rome".to_owned(),
        languages: ["it", "en", "fr", "es", "ar", "zh", "ur", "bn"].map(str::to_owned).to_vec(),
        training: true,
        open: true,
        opens_at: None,
    };
    KioskView { site, services: SERVICES.map(|(id, names)| service(id, names)).to_vec(), prints: None }
}

fn service(id: &str, names: [&str; 4]) -> Service {
    let names = ["it", "en", "ar", "bn"].into_iter().zip(names).map(|(tag, name)| (tag.to_owned(), name.to_owned()));
    Service { id: id.to_owned(), names: names.collect(), pictogram: id.to_owned(), open: true, waiting: 3, bookable: true }
}

const SERVICES: [(&str, [&str; 4]); 9] = [
    ("reception", ["Accoglienza e orientamento", "Reception and orientation", "الاستقبال والتوجيه", "অভ্যর্থনা ও দিকনির্দেশনা"]),
    ("social", ["Assistente sociale", "Social worker", "الأخصائي الاجتماعي", "সমাজকর্মী"]),
    ("legal", ["Consulenza legale", "Legal advice", "الاستشارة القانونية", "আইনি পরামর্শ"]),
    ("psychology", ["Sostegno psicologico", "Psychological support", "الدعم النفسي", "মানসিক সহায়তা"]),
    ("italian-lessons", ["Corsi di italiano", "Italian lessons", "دروس اللغة الإيطالية", "ইতালীয় ভাষা শিক্ষা"]),
    ("family", ["Sostegno alle famiglie", "Support for families", "دعم الأسر", "পরিবারের জন্য সহায়তা"]),
    ("reunification", ["Ricongiungimento familiare", "Family reunification", "لم شمل الأسرة", "পারিবারিক পুনর্মিলন"]),
    ("return-interview", ["Ritorno volontario", "Voluntary return", "العودة الطوعية", "স্বেচ্ছায় প্রত্যাবর্তন"]),
    ("territory", ["Altri servizi del territorio", "Other services in the city", "خدمات أخرى في المدينة", "শহরের অন্যান্য সেবা"]),
];
