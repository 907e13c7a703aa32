//! Every state of the board.

use avanti_access::Kind;
use display_board::layout::Layout;
use system_tests::{
    browser::{BOARD, Browser, Fit, Inspection, Seen, Size, left_out},
    harness::{Centre, Desk, Device, Kiosk, OtherSite, Role, thorough},
};

use super::languages;

const SIZES: &[(Size, Fit)] = &[(BOARD, Fit::Whole)];

/// Sentences that take turns stand still at the one that the tab's name asks for.
const STAND_STILL: &str = "Date.now = () => 6000 * Number(window.name);";

/// Lying and upright.
const BOTH_SIZES: &[(Size, Fit)] = &[(BOARD, Fit::Whole), (UPRIGHT, Fit::Whole)];
const UPRIGHT: Size = Size { width: 1080, height: 1920 };

/// The languages in the order in which the board says things.
const TURNS: [&str; 16] = ["it", "en", "fr", "es", "ar", "zh", "ur", "bn", "pt", "fa", "uk", "ru", "ro", "sq", "ti", "am"];

/// Boards that show several calls at once: their names and options.
const LAYOUTS: [(&str, &[&str]); 5] = [
    ("board-six", &["--board-calls", "6"]),
    ("board-corridor", &["--board-calls", "3", "--board-place", "corridor", "--board-way", "1=left;2=up:+1:12;3=right::B"]),
    ("board-two", &["--board-calls", "2"]),
    ("board-three", &["--board-calls", "3"]),
    ("board-four", &["--board-calls", "4"]),
];

/// How high a number's capitals are drawn, in parts of the screen's height.
const CAPITALS: &str = "const label = document.querySelector('.card-label[data-fit=\"1\"]');
    const drawn = document.createElement('canvas').getContext('2d');
    const {fontWeight, fontSize, fontFamily} = getComputedStyle(label);
    drawn.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return drawn.measureText('1').actualBoundingBoxAscent / innerHeight;";

struct Walk {
    browser: Browser,
    inspection: Inspection,
}

impl Walk {
    /// Shows the board with all that takes turns in one language.
    async fn open(&self, board: &Device, language: &str) {
        let turn = TURNS.iter().position(|turn| *turn == language).unwrap();
        self.browser.ask::<()>(&format!("window.name = '{turn}'"), &[]).await;
        self.browser.open(&board.base()).await;
    }

    /// The same calls on boards of other layouts, and how large they are drawn.
    async fn layouts(&mut self, centre: &Centre, calls: usize) -> usize {
        let layouts = &LAYOUTS[..thorough(2, 5) as usize];
        for (name, options) in layouts {
            let board = Device::board_with(centre, options);
            self.open(&board, "it").await;
            let count: u8 = options[1].parse().unwrap();
            let cards = calls.min(usize::from(count));
            self.browser
                .until(&format!(
                    "document.documentElement.dataset.link === 'live' && document.querySelectorAll('.card').length === {cards}"
                ))
                .await;
            self.inspection.see(&self.browser, Seen { page: name, language: "it", sizes: BOTH_SIZES }).await;
            for (size, upright) in [(UPRIGHT, true), (BOARD, false)] {
                self.browser.resize(size).await;
                let drawn: f64 = self.browser.ask(CAPITALS, &[]).await;
                let counted = Layout { upright, ..Layout::default() }.capitals(count);
                assert!((drawn / counted - 1.0).abs() < 0.03, "{name}, upright {upright}: {drawn:.3} drawn, {counted:.3} counted with");
            }
        }
        layouts.len()
    }

    async fn see(&mut self, page: &str, language: &str) {
        self.inspection.see(&self.browser, Seen { page, language, sizes: SIZES }).await;
    }

    /// A state in which the board says the same in one language after the other.
    async fn turns(&mut self, page: &str, board: &Device, state: &str) {
        for language in languages() {
            self.open(board, language).await;
            self.browser.until(state).await;
            self.see(page, language).await;
        }
    }
}

#[tokio::test]
async fn every_state_of_the_board_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let site = OtherSite::closed();
    let mut walk = Walk { browser: Browser::start(BOARD).await, inspection: Inspection::new() };
    walk.browser.before_pages(STAND_STILL).await;
    let live = |shape: &str| format!("document.documentElement.dataset.link === 'live' && document.querySelector('[data-shape={shape}]')");

    let mut closed = Centre::new().at(site.file()).live();
    closed.open();
    let board = Device::board(&closed);
    walk.turns("board-closed", &board, &live("closed")).await;
    closed.kill();
    drop(board);

    let mut centre = Centre::new();
    let desks: Vec<String> = (1..=languages().len()).map(|desk| desk.to_string()).collect();
    for desk in &desks {
        centre.hire(&format!("clerk{desk}"), Role::Agent, None);
    }
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.open();
    let board = Device::board(&centre);
    walk.turns("board-idle", &board, &live("idle")).await;

    let strange = Device::strange_board(&centre);
    walk.turns("board-code", &strange, "document.querySelector('[data-enrolment-code]')").await;
    drop(strange);

    let kiosk = Kiosk::new(&centre, &token);
    for (language, desk) in languages().iter().zip(&desks) {
        let service = match desk.as_str() {
            "4" => "social",
            "5" | "6" => "legal",
            "7" => "psychology",
            "8" => "return-interview",
            _ => "reception",
        };
        kiosk.ticket(language, service, language).await;
        let clerk = Desk::sign_in(&centre, &format!("clerk{desk}"), desk).await.open(languages()).await;
        let called = clerk.next(None).await.unwrap();
        walk.open(&board, language).await;
        let number = &called["number"];
        let shown = format!("document.querySelector('[data-call] [data-number]').textContent.trim() === '{number}'");
        walk.browser.until(&format!("{} && {shown}", live("calls"))).await;
        walk.see("board-call", language).await;
    }
    let calls = languages().len();
    let layouts = walk.layouts(&centre, calls).await;
    centre.kill();
    let stale = "document.documentElement.dataset.link !== 'live' && document.querySelector('.not-live').checkVisibility()";
    walk.turns("board-not-live", &board, stale).await;
    walk.inspection.end(5 * languages().len() + layouts);
}
