//! What a page says for a scene, and what its stream tells.

use std::sync::Arc;

use avanti_client::Link;
use avanti_locales::{Catalogue, Opening};
use avanti_protocol::{Picture, Site, board::BoardRow};

use super::{
    Said, Screen,
    events::news,
    page::{Theme, board, page},
};
use crate::{
    board::{Calls, Scene, Shape},
    layout::Layout,
};

fn row(number: u32, language: &str, desk: &str) -> BoardRow {
    let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    let called_at = "2026-03-02T10:00:00+01:00".to_owned();
    BoardRow { number, picture, desk: desk.to_owned(), language: language.to_owned(), called_at, calls: 1 }
}

fn scene(shape: Shape) -> Scene {
    let languages = ["it", "en", "fr", "es", "ar", "zh", "ur", "bn", "tlh"].map(str::to_owned).to_vec();
    let site = Site { name: "Milano Welcome Center".to_owned(), languages, ..Site::default() };
    Scene { site: Some(site), link: Link::Live, clock: Some("10:05".to_owned()), heard_at: Some("10:04".to_owned()), code: None, shape }
}

fn with_calls(newest: BoardRow, earlier: Vec<BoardRow>) -> String {
    board(&Catalogue::embedded(), &Layout::default(), &scene(Shape::Calls(Calls { newest, fresh: true, earlier })))
}

/// The text between two marks.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let from = text.find(start).unwrap_or_else(|| panic!("{start} is in {text}")) + start.len();
    let length = text[from..].find(end).unwrap();
    &text[from..from + length]
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn the_newest_call_stands_once_in_its_hooks() {
    let html = with_calls(row(118, "ar", "3"), vec![row(117, "it", "7"), row(116, "bn", "2")]);
    assert_eq!((count(&html, " data-call "), count(&html, " data-number "), count(&html, " data-desk ")), (1, 1, 1));
    assert_eq!(between(between(&html, " data-number ", "/p>"), ">", "<"), "118");
    assert_eq!(between(between(&html, " data-desk ", "/p>"), ">", "<"), "3");
    assert_eq!(count(&html, " data-row "), 2);
    assert_eq!(count(&html, "class=\"picture\" data-colour=\"blue\""), 3);
}

#[test]
fn the_rule_stands_in_every_language_of_the_site_where_calls_leave_room_for_it() {
    let rule = "<div class=\"turns rule\" data-turns=\"slow\">";
    let idle = board(&Catalogue::embedded(), &Layout::default(), &scene(Shape::Idle));
    assert_eq!(count(between(&idle, rule, "</div>"), "<p lang="), 8, "{idle}");
    let with_earlier = |n: u32| with_calls(row(118, "ar", "3"), (0..n).map(|back| row(117 - back, "it", "7")).collect());
    assert_eq!([0, 2, 3].map(|n| count(&with_earlier(n), rule)), [1, 1, 0]);
    assert_eq!(count(&board(&Catalogue::embedded(), &Layout::default(), &scene(Shape::Closed(None))), rule), 0);
}

#[test]
fn a_call_is_written_in_the_persons_language_first_and_in_italian_after() {
    let html = with_calls(row(118, "ar", "3"), Vec::new());
    let sentences = between(&html, "class=\"sentences\"", "</section>");
    let (own, italian) = (sentences.find("lang=\"ar\" dir=\"rtl\"").unwrap(), sentences.find("Vada allo sportello").unwrap());
    assert!(own < italian);
    assert!(sentences.contains("الرجاء التوجه إلى المكتب"), "{sentences}");
    assert!(sentences.contains("\u{2068}3\u{2069}"), "the desk is isolated from the direction around it");
}

#[test]
fn an_italian_call_and_one_in_an_unknown_language_are_written_in_italian_alone() {
    for language in ["it", "tlh"] {
        let html = with_calls(row(118, language, "3"), Vec::new());
        let sentences = between(&html, "class=\"sentences\"", "</section>");
        assert_eq!((count(sentences, "<p"), count(sentences, "lang=")), (1, 0), "{language}");
        assert!(sentences.contains("Vada allo sportello"));
    }
}

#[test]
fn a_picture_of_tomorrow_leaves_its_place_empty() {
    let picture = Picture { name: "dragon".to_owned(), colour: "blue".to_owned() };
    let html = with_calls(BoardRow { picture, ..row(118, "ar", "3") }, Vec::new());
    assert!(html.contains("<span class=\"picture\"></span>") && !html.contains('⟦'), "{html}");
}

#[test]
fn what_the_dispatcher_writes_is_text_and_never_markup() {
    let html = with_calls(row(118, "it", "<b>&"), vec![row(1, "it", "\"><script>")]);
    assert!(!html.contains("<b>") && !html.contains("<script>"), "{html}");
}

#[test]
fn without_calls_each_offered_language_has_its_turn_marked_with_language_and_direction() {
    let catalogue = Catalogue::embedded();
    for shape in [Shape::Idle, Shape::Connecting, Shape::Closed(Some(Opening::Tomorrow("09:00".to_owned())))] {
        let html = board(&catalogue, &Layout::default(), &scene(shape));
        for tag in ["it", "en", "fr", "es", "ar", "zh", "ur", "bn"] {
            assert!(html.contains(&catalogue.words(tag).text("board-welcome")), "{tag}");
            let dir = if matches!(tag, "ar" | "ur") { "rtl" } else { "ltr" };
            assert!(html.contains(&format!("<section lang=\"{tag}\" dir=\"{dir}\">")), "{tag}");
        }
        assert_eq!((count(&html, "<section"), count(&html, " data-call")), (8, 0));
    }
    let closed = board(&catalogue, &Layout::default(), &scene(Shape::Closed(Some(Opening::Tomorrow("09:00".to_owned())))));
    assert!(closed.contains("Apriamo domani alle \u{2068}09:00\u{2069}."), "{closed}");
}

#[test]
fn since_when_the_board_is_not_live_is_in_the_page_in_all_offered_languages() {
    let html = board(&Catalogue::embedded(), &Layout::default(), &scene(Shape::Idle));
    assert!(html.contains("Non aggiornato dalle <bdi data-since>10:04</bdi>"), "{html}");
    assert_eq!(count(&html, "<bdi data-since>10:04</bdi>"), 8);
}

#[test]
fn a_board_that_has_heard_nothing_yet_says_so_in_all_languages_and_names_no_time() {
    let catalogue = Catalogue::embedded();
    let html = board(
        &catalogue,
        &Layout::default(),
        &Scene { site: None, link: Link::Down, clock: None, heard_at: None, code: None, shape: Shape::Connecting },
    );
    for language in catalogue.languages() {
        let words = catalogue.words(&language.tag);
        assert!(html.contains(&words.text("common-link-down")) && html.contains(&words.text("board-connecting")), "{}", language.tag);
    }
    assert_eq!(count(&html, "<bdi data-since></bdi>"), catalogue.languages().len());
}

#[test]
fn training_is_marked_and_real_service_is_not() {
    let mut scene = scene(Shape::Idle);
    let catalogue = Catalogue::embedded();
    let words = catalogue.words("it").text("common-training");
    assert!(!board(&catalogue, &Layout::default(), &scene).contains(&words));
    scene.site.as_mut().unwrap().training = true;
    assert!(board(&catalogue, &Layout::default(), &scene).contains(&words));
}

#[test]
fn every_board_has_the_line_for_staff_that_its_page_may_need() {
    for html in [board(&Catalogue::embedded(), &Layout::default(), &scene(Shape::Idle)), with_calls(row(118, "ar", "3"), Vec::new())] {
        assert!(between(&html, "data-part=\"sound\"", "</p>").contains("\u{2068}--autoplay-policy=no-user-gesture-required\u{2069}"));
    }
}

#[test]
fn the_page_says_its_link_and_theme_and_has_no_script_or_style_written_into_it() {
    let catalogue = Catalogue::embedded();
    let board = with_calls(row(118, "ar", "3"), Vec::new());
    let html = page(&catalogue, &board, Link::Stale, Some(Theme::Dark));
    for part in ["<html lang=\"it\" dir=\"ltr\"", "data-surface=\"board\"", "data-link=\"stale\"", "data-theme=\"dark\"", board.as_str()] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains(" style=") && !html.contains("<style") && !html.contains("<script>"), "{html}");
    assert!(!html.split('<').filter_map(|part| part.split('>').next()).any(|tag| tag.contains(" on")), "{html}");
    assert!(!page(&catalogue, &board, Link::Live, None).contains("data-theme"));
}

#[test]
fn a_page_that_comes_is_told_everything_but_no_sound_and_then_only_what_changed() {
    let screen = |board: &str, link, chimes| Screen {
        board: Arc::from(board),
        link,
        clock: Arc::from("10:05"),
        volume: 100,
        chimes,
        clock_ahead_seconds: None,
        said: None,
    };
    let names = |last: Option<&Screen>, next: &Screen| news(last, next).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    let first = screen("a", Link::Live, 7);
    assert_eq!(names(None, &first), ["build", "board", "link", "volume", "beat"]);
    assert_eq!(names(Some(&first), &first), ["beat"]);
    assert_eq!(names(Some(&first), &screen("b", Link::Live, 8)), ["board", "chime", "beat"], "the call is in sight before it sounds");
    assert_eq!(names(Some(&first), &screen("a", Link::Down, 7)), ["link", "beat"]);
    assert_eq!(names(Some(&first), &Screen { volume: 40, ..first.clone() }), ["volume", "beat"]);
    let spoken = |id| Screen { said: Some(Said { id, numbers: vec![117, 118], wav: Arc::from([]) }), ..screen("a", Link::Live, 7) };
    assert_eq!(names(None, &spoken(1)), ["build", "board", "link", "volume", "beat"], "what was begun before is not heard from its middle");
    assert_eq!(news(Some(&first), &spoken(1))[0], ("say", "1 117 118".to_owned()));
    assert_eq!(names(Some(&spoken(1)), &spoken(1)), ["beat"]);
    assert_eq!(names(Some(&spoken(1)), &first), ["hush", "beat"]);
}
