//! The page on which staff sign in. It never sees a password: the page's script sends it to the session's address.

use askama::Template;
use serde_json::json;

use super::{
    Page, render,
    words::{self, Message},
};

/// What a sign-in page is about.
#[derive(Debug, Clone, Copy)]
pub struct SignInPage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// Where to go afterwards, as the address asks (`?next=`); anything but a path on this server is passed over.
    pub next: Option<&'a str>,
}

const MESSAGES: &[Message] = &[
    Message::Text("desk-sign-in-failed"),
    Message::Count("desk-sign-in-locked"),
    Message::Text("desk-error"),
    Message::Text("problem-unavailable"),
    Message::Text("common-please-wait"),
];

/// The page.
#[must_use]
pub fn page(sign_in: &SignInPage<'_>) -> String {
    let next = sign_in.next.filter(|next| is_path_here(next)).unwrap_or("/desk");
    let script = json!({"messages": words::messages(sign_in.page.words(), MESSAGES)});
    render(&Shell { page: &sign_in.page, next, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    next: &'a str,
    words: String,
}

/// Whether it is a path on this server. Browsers read a backslash as a slash and pass over control characters, so
/// neither may stand in it: `//other.example` and what is read like it would lead elsewhere.
fn is_path_here(next: &str) -> bool {
    next.starts_with('/') && !next.starts_with("//") && !next.contains(|c: char| c == '\\' || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_on_this_server_are_gone_to() {
        for path in ["/", "/desk", "/milano/desk?language=ar", "/milano/supervisor#a"] {
            assert!(is_path_here(path), "{path}");
        }
        for elsewhere in
            ["", "desk", "//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"]
        {
            assert!(!is_path_here(elsewhere), "{elsewhere}");
        }
    }
}
