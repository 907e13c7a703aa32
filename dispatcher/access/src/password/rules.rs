//! Which passwords are accepted: long ones that are not the first a guesser tries. No rule about kinds of characters.
//! It sees a password once and keeps nothing of it.

use thiserror::Error;

/// Fewest characters of a password.
pub const PASSWORD_MIN_CHARS: usize = 12;
/// Longest password, in bytes.
pub const PASSWORD_MAX_BYTES: usize = 256;

const PATTERN_MAX_CHARS: usize = 4;

/// Why a password is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WeakPassword {
    /// It is too short.
    #[error("a password has at least {PASSWORD_MIN_CHARS} characters")]
    Short,
    /// It is too long.
    #[error("a password has at most {PASSWORD_MAX_BYTES} bytes")]
    Long,
    /// It is the user name.
    #[error("the password must not be the user name")]
    UserName,
    /// It is one of the most common.
    #[error("this password is among the first that anyone would try")]
    Common,
}

/// Accepts or refuses `password` for `user`.
pub(crate) fn check(password: &str, user: &str) -> Result<(), WeakPassword> {
    if password.len() > PASSWORD_MAX_BYTES {
        return Err(WeakPassword::Long);
    }
    if password.chars().count() < PASSWORD_MIN_CHARS {
        return Err(WeakPassword::Short);
    }
    let folded = password.to_lowercase();
    if folded == user.to_lowercase() {
        return Err(WeakPassword::UserName);
    }
    let core = folded.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_ascii_punctuation());
    let is_common = COMMON.contains(&folded.as_str()) || is_a_short_pattern(&folded) || is_a_run(&folded);
    if is_common || COMMON_CORES.contains(&core) {
        return Err(WeakPassword::Common);
    }
    Ok(())
}

/// One to four characters over and over.
fn is_a_short_pattern(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=PATTERN_MAX_CHARS).any(|period| chars.iter().zip(&chars[period..]).all(|(a, b)| a == b))
}

/// Each character the next, or each the one before: abcdef…, 987654….
fn is_a_run(text: &str) -> bool {
    let chars: Vec<u32> = text.chars().map(u32::from).collect();
    let steps_by = |step: i64| chars.windows(2).all(|pair| i64::from(pair[1]) - i64::from(pair[0]) == step);
    steps_by(1) || steps_by(-1)
}

/// Common passwords that are long enough otherwise.
const COMMON: [&str; 24] = [
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456789012345",
    "1234567890123456",
    "12345678910111213",
    "1q2w3e4r5t6y",
    "1q2w3e4r5t6y7u8i",
    "1qaz2wsx3edc",
    "1qaz2wsx3edc4rfv",
    "zaq12wsxcde3",
    "q1w2e3r4t5y6",
    "qwertyuiop[]",
    "qwertyuiopasdfghjkl",
    "qwertyuiopasdfghjklzxcvbnm",
    "asdfghjklzxcvbnm",
    "zxcvbnmasdfghjkl",
    "abcd1234abcd",
    "abc123abc123",
    "passwordpassword",
    "password1password1",
    "iloveyouiloveyou",
    "correct horse battery staple",
    "correcthorsebatterystaple",
];

/// Words that stay common however many digits and signs follow.
const COMMON_CORES: [&str; 24] = [
    "",
    "password",
    "passwort",
    "passw0rd",
    "p@ssword",
    "p@ssw0rd",
    "mypassword",
    "parolachiave",
    "administrator",
    "amministratore",
    "admin",
    "administration",
    "qwerty",
    "qwertyuiop",
    "letmein",
    "letmeinplease",
    "welcome",
    "welcomecenter",
    "welcome center",
    "benvenuto",
    "milano",
    "avanti",
    "changeme",
    "changemeplease",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_of_any_script_make_a_password() {
        for password in ["seven blue umbrellas", "سبعةمظلاتزرق", "七把蓝色雨伞七把蓝色雨伞", "x7 !kÀ_b2 9q", "        a   b"]
        {
            assert_eq!(check(password, "anna"), Ok(()), "{password}");
        }
    }

    #[test]
    fn eleven_characters_are_too_few_even_if_they_are_many_bytes() {
        assert_eq!(check("blue umbrel", "anna"), Err(WeakPassword::Short));
        assert_eq!(check("七把蓝色雨伞七把蓝色雨", "anna"), Err(WeakPassword::Short));
    }

    #[test]
    fn a_password_has_at_most_256_bytes() {
        let long = "seven blue umbrellas ".repeat(13);
        assert_eq!(check(&long[..256], "anna"), Ok(()));
        assert_eq!(check(&long[..257], "anna"), Err(WeakPassword::Long));
    }

    #[test]
    fn the_user_name_is_no_password_in_any_case() {
        assert_eq!(check("Anna.Rossi@Centro", "anna.rossi@centro"), Err(WeakPassword::UserName));
    }

    #[test]
    fn what_everybody_tries_is_no_password() {
        let tried = [
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "1234567890123",
            "abcdefghijklmn",
            "zyxwvutsrqponm",
            "Password1234",
            "P@ssw0rd!!!!",
            "Welcome2024!!",
            "qwertyuiop12",
            "847261950372",
            "1qaz2wsx3edc",
        ];
        for password in tried {
            assert_eq!(check(password, "anna"), Err(WeakPassword::Common), "{password}");
        }
    }
}
