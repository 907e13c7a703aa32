//! Booking an appointment on a phone, from the language to the card, and what can be done with it afterwards.

use system_tests::{
    browser::{Browser, PHONE, left_out},
    harness::{Centre, OtherSite},
};

struct Visitor {
    centre: Centre,
    browser: Browser,
    _site: OtherSite,
}

impl Visitor {
    async fn come() -> Self {
        Self::come_to(OtherSite::at_noon()).await
    }

    async fn come_to(site: OtherSite) -> Self {
        let mut centre = Centre::new().at(site.file().to_owned());
        centre.open();
        Self { centre, browser: Browser::start(PHONE).await, _site: site }
    }

    /// From the language to the card; the day is the one that is the `day`th.
    async fn book(&self, language: &str, day: usize) -> String {
        let browser = &self.browser;
        browser.open(&format!("{}/milano/book", self.centre.base())).await;
        browser.tap(&format!("[data-language-choice={language}]")).await;
        browser.until(&format!("document.documentElement.lang === '{language}' && location.search === ''")).await;
        browser.tap("button[value=legal]").await;
        browser.tap("label:has([value=quiet_place])").await;
        browser.tap("label:has([name=party][value='3'])").await;
        browser.tap(".onward .button-primary").await;
        browser.find(".day").await;
        let open =
            "for (const day of document.querySelectorAll('.day')) day.open = day === document.querySelectorAll('.day')[arguments[0]]";
        browser.ask::<serde_json::Value>(open, &[day.into()]).await;
        browser.tap(".day[open] .times button").await;
        browser.find("[data-book]").await;
        let summed: String = browser.text(".sum").await;
        assert!(summed.contains('3'), "{summed}");
        browser.tap("[data-book]").await;
        browser.find("[data-card]").await;
        assert!(browser.address().await.ends_with("/milano/book"), "no address says what it is for");
        browser.text("[data-code]").await
    }

    async fn stands(&self, stands: &str, language: &str) {
        let right = format!("document.body.dataset.stands === '{stands}' && document.documentElement.lang === '{language}'");
        self.browser.until(&right).await;
    }
}

async fn booked_moved_and_cancelled(language: &str, direction: &str, moved: &str, cancelled: &str) {
    if left_out() {
        return;
    }
    let visitor = Visitor::come().await;
    let browser = &visitor.browser;
    let code = visitor.book(language, 1).await;
    assert_eq!(code.len(), "K7M-4PX-T2HD".len(), "{code}");
    assert_eq!(browser.ask::<String>("return document.documentElement.dir", &[]).await, direction);
    let time = browser.text("[data-time]").await;
    browser.tap("[data-own-page]").await;
    visitor.stands("open", language).await;
    browser.until("document.querySelector('[data-qr]').naturalWidth > 0").await;
    assert_eq!((browser.text("[data-code]").await, browser.text("[data-time]").await), (code, time.clone()));

    browser.tap("[data-move]").await;
    browser.tap(".day[open] [data-slot]:nth-of-type(2)").await;
    browser.find("[data-ask-move] [data-new-day]").await;
    let new = browser.text("[data-new-time]").await;
    browser.tap("[data-ask-move] [data-yes]").await;
    browser.until(&format!("document.querySelector('[data-said]').textContent === '{moved}'")).await;
    assert_eq!(browser.text("[data-when] [data-time]").await, new);
    assert_ne!(new, "");

    browser.tap("[data-cancel]").await;
    browser.tap("[data-ask-cancel] [data-yes]").await;
    browser.until("document.body.dataset.stands === 'cancelled'").await;
    assert_eq!(browser.text("[data-now]").await, cancelled);
    browser.tap("[data-another]").await;
    browser.find("button[value=legal]").await;
}

#[tokio::test]
async fn an_appointment_is_booked_moved_and_cancelled_in_italian() {
    let cancelled = "Questo appuntamento è annullato";
    booked_moved_and_cancelled("it", "ltr", "Il suo appuntamento ha un nuovo orario.", cancelled).await;
}

#[tokio::test]
async fn an_appointment_is_booked_moved_and_cancelled_in_arabic() {
    booked_moved_and_cancelled("ar", "rtl", "أصبح لموعدك وقت جديد.", "هذا الموعد ملغى").await;
}

#[tokio::test]
async fn who_is_there_says_so_once_and_gets_a_number() {
    if left_out() {
        return;
    }
    let visitor = Visitor::come().await;
    let browser = &visitor.browser;
    let code = visitor.book("bn", 0).await;
    browser.tap("[data-own-page]").await;
    visitor.stands("here", "bn").await;
    browser.tap("[data-here]").await;
    browser.until("location.pathname === '/t/' && document.querySelector('[data-ticket-number]').textContent").await;
    let number = browser.text("[data-ticket-number]").await;

    browser.open(&format!("{}/a/#milano.{code}", visitor.centre.base())).await;
    visitor.stands("used", "bn").await;
    browser.until(&format!("document.querySelector('[data-number]').textContent === '{number}'")).await;
}

#[tokio::test]
async fn another_language_keeps_what_was_answered() {
    if left_out() {
        return;
    }
    let visitor = Visitor::come().await;
    let browser = &visitor.browser;
    browser.open(&format!("{}/milano/book?language=it", visitor.centre.base())).await;
    browser.tap("button[value=legal]").await;
    browser.tap("label:has([name=party][value='5'])").await;
    browser.tap("label:has([value=fetch_me])").await;
    browser.tap("label:has([name=speaks][value=wo])").await;
    browser.tap("[data-menu] summary").await;
    browser.tap("[data-menu] button[value=ur]").await;
    browser.until("document.documentElement.lang === 'ur'").await;
    let kept = "return [...document.querySelectorAll(':checked')].map((chosen) => chosen.value)";
    assert_eq!(browser.ask::<Vec<String>>(kept, &[]).await, ["wo", "5", "fetch_me"]);
}

#[tokio::test]
async fn somebody_is_asked_for_by_name_and_it_follows_to_the_appointments_own_page() {
    if left_out() {
        return;
    }
    let desk = "id = \"5\"\nlabel = \"5\"";
    let visitor = Visitor::come_to(OtherSite::at_noon_with(&[(desk, &format!("{desk}\nprofessional = \"Amina Bellini\""))])).await;
    let browser = &visitor.browser;
    let book = format!("{}/milano/book?language=ar", visitor.centre.base());
    let chosen = "return document.querySelector('[name=desk]:checked')?.value";
    // A desk at which nobody has a name is not asked for, and where nobody has one there is no question.
    browser.open(&format!("{book}&service=legal&desk=6")).await;
    browser.until("location.search === ''").await;
    assert_eq!(browser.ask::<String>(chosen, &[]).await, "");
    browser.open(&format!("{book}&service=social&desk=5")).await;
    browser.find("[name=speaks]").await;
    assert!(browser.ask::<bool>("return !document.querySelector('[name=desk]')", &[]).await);

    browser.open(&format!("{book}&service=legal&desk=5")).await;
    browser.until("location.search === ''").await;
    assert_eq!(browser.ask::<String>(chosen, &[]).await, "5");
    browser.ask::<()>("document.querySelector('[name=desk]:checked').focus()", &[]).await;
    browser.press("\u{e013}").await;
    assert_eq!(browser.ask::<String>(chosen, &[]).await, "", "with the arrow keys one comes to anybody");
    browser.tap("[data-professionals] label:has([value='5'])").await;
    browser.tap("label:has([name=speaks][value=it])").await;
    browser.tap(".onward .button-primary").await;
    browser.find(".day .times button").await;
    assert_eq!(browser.text("[data-asked-for]").await, "Amina Bellini");
    browser.tap(".day[open] .times button").await;
    browser.find("[data-book]").await;
    assert_eq!(browser.text("[data-asked-for]").await, "Amina Bellini");
    browser.tap("[data-book]").await;
    browser.find("[data-card]").await;
    assert!(!browser.text("main").await.contains("Amina"), "the card says nothing of them");
    browser.tap("[data-own-page]").await;
    browser.until("document.querySelector('[data-with]').textContent.includes('Amina Bellini')").await;
}
