//! The inspection itself: it must find what is planted, or its silence means nothing.

use system_tests::{
    browser::{Browser, Fit, Inspection, LAPTOP, Seen, left_out},
    harness::Centre,
};

/// A defect, and a word of the sentence that must be said about it.
const DEFECTS: &[(&str, &str)] = &[
    ("document.querySelector('label[for=user]').remove()", "axe label"),
    ("document.querySelector('h1').style.color = 'rgb(160, 160, 160)'", "axe color-contrast"),
    (
        "const h = document.querySelector('h1'); h.style.color = 'gray'; h.style.backgroundImage = 'linear-gradient(white, black)'",
        "axe color-contrast (not sure)",
    ),
    ("document.documentElement.removeAttribute('lang')", "axe html-has-lang"),
    ("const i = document.createElement('img'); i.src = '/favicon.ico'; document.querySelector('main').append(i)", "axe image-alt"),
    (
        "const p = document.createElement('p'); document.querySelector('main').append(p);
           for (let n = 0; n < 2; n++) { const b = document.createElement('button'); b.textContent = 'x';
           b.style.cssText = 'inline-size: 12px; block-size: 12px; min-block-size: 0; padding: 0; border: 0; font-size: 8px'; p.append(b) }",
        "axe target-size",
    ),
    ("document.querySelector('h1').style.marginInlineStart = '1500px'", "stands outside the window's width"),
    ("document.querySelector('main').style.paddingBlockEnd = '2000px'", "px high in a window"),
    ("const h = document.querySelector('h1'); h.style.cssText = 'inline-size: 20px; overflow: hidden; white-space: nowrap'", "is cut by"),
    ("document.querySelector('button[type=submit]').style.cssText = 'inline-size: 30px; white-space: nowrap'", "spills out of"),
    ("document.querySelector('h1').style.marginBlockEnd = '-70px'", "lie over each other"),
    ("document.querySelector('h1').textContent = 'Sign in'", "is as in English"),
];

#[tokio::test]
async fn every_planted_defect_is_found() {
    if left_out() {
        return;
    }
    let mut centre = Centre::new();
    centre.open();
    let browser = Browser::start(LAPTOP).await;
    let sizes = &[(LAPTOP, Fit::Whole)];
    for (defect, said) in DEFECTS {
        let mut inspection = Inspection::without_pictures();
        for (page, language) in [("sign-in", "en"), ("sign-in-planted", "it")] {
            browser.open(&format!("{}/sign-in?language={language}", centre.base())).await;
            if language == "it" {
                assert_eq!(inspection.faults(), Vec::<String>::new(), "before anything is planted");
                browser.ask::<()>(defect, &[]).await;
            }
            inspection.see(&browser, Seen { page, language, sizes }).await;
        }
        let faults = inspection.faults();
        assert!(faults.iter().any(|fault| fault.contains(said)), "{defect} is not found; found is: {faults:#?}");
    }
}
