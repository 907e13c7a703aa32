//! One browser with its tabs: goes to pages, touches what is there, and waits until something is so, never for a while.

use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{
    By, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver, WebElement, WindowHandle,
    error::{WebDriverError, WebDriverErrorInner, WebDriverResult},
};
use tokio::time::timeout;

use super::driver::Driver;

/// The longest that a page may take for anything that a test waits for, on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long one look inside the page goes on; pages may change between looks.
const LOOK_MS: u32 = 1000;

const FLAGS: [&str; 19] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    // Tabs that are not looked at go on as if they were: boards hang on walls.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--hide-scrollbars",
    "--mute-audio",
    // A microphone that hears a beep every second, and is allowed.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    // Nothing of a test reaches the world.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--force-color-profile=srgb",
];

/// A viewport in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// The colours that a device prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A running browser; it ends with this value.
#[derive(Debug)]
pub struct Browser {
    web: WebDriver,
    _driver: Driver,
}

impl Browser {
    /// Starts a browser without a past, with a viewport of this size.
    ///
    /// # Panics
    /// When there is none.
    pub async fn start(size: Size) -> Self {
        let driver = Driver::start();
        let mut wanted = DesiredCapabilities::chrome();
        let profile = format!("--user-data-dir={}", driver.profile().display());
        for flag in FLAGS.into_iter().chain([profile.as_str()]) {
            wanted.add_arg(flag).expect("a flag");
        }
        wanted.set_binary(&driver.browser().display().to_string()).expect("a path");
        let web = WebDriver::new(driver.address(), wanted).await.expect("chromium starts; tests/run gets it");
        web.set_script_timeout(PATIENCE * 2).await.expect("the driver answers");
        web.set_page_load_timeout(PATIENCE).await.expect("the driver answers");
        // The driver ends the browser with everything in it; a polite end of the session could wait for ever.
        web.clone().leak().expect("the session has just begun");
        let browser = Self { web, _driver: driver };
        browser.resize(size).await;
        browser
    }

    /// Gives the present tab a viewport of exactly this size.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn resize(&self, size: Size) {
        let metrics = json!({"width": size.width, "height": size.height, "deviceScaleFactor": 1, "mobile": false});
        self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Lets the present tab's device prefer these colours.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn prefer(&self, colours: Colours) {
        let value = match colours {
            Colours::Light => "light",
            Colours::Dark => "dark",
        };
        let features = json!([{"name": "prefers-color-scheme", "value": value}]);
        self.tell("Emulation.setEmulatedMedia", json!({"features": features})).await;
    }

    /// Makes the present tab that of a slow phone on a slow network: 400 kbit/s each way, 400 ms for the way there and back,
    /// and a processor of a quarter of this one's speed.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn be_a_slow_phone(&self) {
        let conditions = json!({"offline": false, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000});
        self.tell("Network.enable", json!({})).await;
        self.tell("Network.emulateNetworkConditions", conditions).await;
        self.tell("Emulation.setCPUThrottlingRate", json!({"rate": 4})).await;
    }

    /// Runs a script at the beginning of every page that the present tab opens from here on.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn before_pages(&self, script: &str) {
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await;
    }

    /// Opens an address in the present tab.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn open(&self, address: &str) {
        self.web.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Goes one step back in the history.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn back(&self) {
        self.web.back().await.expect("the browser goes back");
    }

    /// The address of the present page.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn address(&self) -> String {
        self.web.current_url().await.expect("a page has an address").to_string()
    }

    /// Opens a tab, which becomes the present one.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn new_tab(&self, size: Size) -> WindowHandle {
        let tab = self.web.new_tab().await.expect("a new tab");
        self.switch(&tab).await;
        self.resize(size).await;
        tab
    }

    /// The present tab.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn tab(&self) -> WindowHandle {
        self.web.window().await.expect("a tab")
    }

    /// Makes another tab the present one.
    ///
    /// # Panics
    /// When it is not there.
    pub async fn switch(&self, tab: &WindowHandle) {
        self.web.switch_to_window(tab.clone()).await.expect("the tab is there");
    }

    /// Waits until an element is shown and its page is whole, scripts and all.
    ///
    /// # Panics
    /// When none comes.
    pub async fn find(&self, css: &str) {
        self.until(&shown(css)).await;
    }

    /// Touches an element in its middle, as a person does: what lies over it would be touched.
    ///
    /// # Panics
    /// When it cannot be touched.
    pub async fn tap(&self, css: &str) {
        self.on(css, async |element| element.click().await).await;
    }

    /// Chooses a language at a kiosk's welcome the way that somebody in a hurry does: touches its tile and touches it again.
    ///
    /// # Panics
    /// When it cannot be chosen.
    pub async fn choose_language(&self, language: &str) {
        let tile = format!(".languages a[hreflang={language}]");
        self.tap(&tile).await;
        // On a slow machine the pause chooses it before the second touch.
        if let Ok(tile) = self.web.find(By::Css(&tile)).await {
            let _gone = tile.click().await;
        }
    }

    /// Types into a field, or with nothing chosen into the page.
    ///
    /// # Panics
    /// When nothing takes it.
    pub async fn write(&self, css: &str, text: &str) {
        self.on(css, async |element| element.send_keys(text).await).await;
    }

    /// Strikes one key of a kiosk, which takes keys that come together for a scanner's.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn strike(&self, key: &str) {
        self.hands_off().await;
        self.press(key).await;
        self.hands_off().await;
    }

    /// Waits until no key has come to a kiosk for so long that the next one begins anew.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn hands_off(&self) {
        self.until("!document.documentElement.hasAttribute('data-typing')").await;
    }

    /// Presses keys one after the other, wherever the focus is.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn press(&self, keys: &str) {
        self.web.action_chain().send_keys(keys).perform().await.expect("keys can be pressed");
    }

    /// The text of an element as it is shown.
    ///
    /// # Panics
    /// When there is none.
    pub async fn text(&self, css: &str) -> String {
        self.on(css, async |element| element.text().await).await
    }

    /// Does something with the first element that fits, once it is shown: again if the page swapped it meanwhile,
    /// or something lay over it.
    async fn on<T>(&self, css: &str, act: impl AsyncFn(WebElement) -> WebDriverResult<T>) -> T {
        let mut last = None;
        let done = timeout(PATIENCE, async {
            loop {
                self.find(css).await;
                let element = self.web.find(By::Css(css)).await;
                match async { act(element?).await }.await {
                    Ok(done) => break done,
                    Err(error) if not_yet(&error) => last = Some(error),
                    Err(error) => panic!("{css}: {error}"),
                }
            }
        });
        match done.await {
            Ok(done) => done,
            Err(_) => panic!("{css} takes nothing on {}: {last:?}\n{}", self.address().await, self.all_text().await),
        }
    }

    /// Runs the body of a function in the page, with arguments, and gives what it returns.
    ///
    /// # Panics
    /// When it fails.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let answer = self.web.execute(script, arguments.to_vec()).await;
        answer.and_then(|answer| answer.convert()).unwrap_or_else(|error| panic!("{error}\n{}", first_line(script)))
    }

    /// The same with a function that ends later: it calls `done` with what it has found.
    ///
    /// # Panics
    /// When it fails.
    pub async fn ask_later<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let script = format!("const done = arguments[arguments.length - 1];\n{script}");
        let answer = self.web.execute_async(script.as_str(), arguments.to_vec()).await;
        answer.and_then(|answer| answer.convert()).unwrap_or_else(|error| panic!("{error}\n{}", first_line(&script)))
    }

    /// Waits until an expression is true in the page, whatever page that is by then, and gives how long it took.
    ///
    /// # Panics
    /// When it takes too long.
    pub async fn until(&self, condition: &str) -> Duration {
        self.until_within(condition, PATIENCE).await
    }

    /// The same with another limit.
    ///
    /// # Panics
    /// When it takes too long.
    pub async fn until_within(&self, condition: &str, limit: Duration) -> Duration {
        let script = format!(
            "const done = arguments[0]; const began = performance.now();
             const look = () => {{
               let met = false;
               try {{ met = Boolean({condition}); }} catch {{}}
               if (met || performance.now() - began > {LOOK_MS}) done(met); else setTimeout(look, 15);
             }};
             look();"
        );
        let began = Instant::now();
        let met = timeout(limit, async {
            // A page that goes away takes the look with it.
            while !matches!(self.web.execute_async(script.as_str(), Vec::new()).await, Ok(answer) if answer.json() == &json!(true)) {}
        });
        if met.await.is_err() {
            panic!("not within {limit:?}: {condition}\n{}\n{}", self.address().await, self.all_text().await);
        }
        began.elapsed()
    }

    /// Waits until fonts are there, and brings everything that moves for a while to its end.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn rest(&self) {
        const REST: &str = "const finite = (a) => a.effect?.getComputedTiming().endTime < Infinity;
            const finish = () => document.getAnimations().filter(finite).forEach((a) => a.finish());
            document.fonts.ready.then(() => requestAnimationFrame(() => { finish(); requestAnimationFrame(() => done(true)); }));";
        let _rested: bool = self.ask_later(REST, &[]).await;
    }

    /// A picture of the viewport, as PNG.
    ///
    /// # Panics
    /// When the browser has gone.
    pub async fn picture(&self) -> Vec<u8> {
        self.web.screenshot_as_png().await.expect("a picture")
    }

    /// Everything that the page says, for people who read why a test failed.
    async fn all_text(&self) -> String {
        self.ask::<String>("return document.documentElement.getAttribute('data-link') + ' | ' + document.body?.innerText", &[]).await
    }

    async fn tell(&self, method: &str, parameters: Value) {
        self.web.cdp().send_raw(method, parameters).await.unwrap_or_else(|error| panic!("{method}: {error}"));
    }
}

/// Whether an element is shown on a page whose scripts have begun: before, a press would be another one.
fn shown(css: &str) -> String {
    let element = format!("document.querySelector({})?.checkVisibility({{visibilityProperty: true}})", json!(css));
    format!("document.readyState === 'complete' && {element}")
}

/// Whether nothing was done because the page was changing.
fn not_yet(error: &WebDriverError) -> bool {
    use WebDriverErrorInner as Inner;
    matches!(
        **error,
        Inner::NoSuchElement(_) | Inner::StaleElementReference(_) | Inner::ElementClickIntercepted(_) | Inner::ElementNotInteractable(_)
    )
}

fn first_line(script: &str) -> &str {
    script.lines().find(|line| !line.trim().is_empty()).unwrap_or_default()
}
