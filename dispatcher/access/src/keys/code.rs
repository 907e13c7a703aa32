//! From an appointment's id to its code and back: a permutation of all codes under a key, FF1 of NIST SP 800-38G (2016) with AES-256.
//! Whoever has codes, or ids, learns nothing of others.

use aes::Aes256;
use avanti_model::{AppointmentCode, AppointmentId};
use fpe::ff1::{FF1, FlexibleNumeralString};

use super::KEY_BYTES;

type Digits = [u8; AppointmentCode::DIGITS];

pub(super) fn of(key: &[u8; KEY_BYTES], appointment: AppointmentId) -> AppointmentCode {
    let encrypted = cipher(key).encrypt(&[], &numerals(appointment.digits())).expect("digits of an id are below the radix");
    AppointmentCode::from_digits(digits(encrypted))
}

pub(super) fn back(key: &[u8; KEY_BYTES], code: AppointmentCode) -> AppointmentId {
    let decrypted = cipher(key).decrypt(&[], &numerals(code.digits())).expect("digits of a code are below the radix");
    AppointmentId::from_digits(digits(decrypted))
}

fn cipher(key: &[u8; KEY_BYTES]) -> FF1<Aes256> {
    FF1::new(key, AppointmentCode::RADIX).expect("the radix is between 2 and 65,535")
}

fn numerals(digits: Digits) -> FlexibleNumeralString {
    digits.map(u16::from).to_vec().into()
}

fn digits(numerals: FlexibleNumeralString) -> Digits {
    let numerals = Vec::from(numerals);
    // Below the radix, so that each fits a byte; as many as went in.
    std::array::from_fn(|place| numerals.get(place).and_then(|digit| u8::try_from(*digit).ok()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const KEY: [u8; KEY_BYTES] = [7; KEY_BYTES];

    #[test]
    fn a_code_leads_back_to_its_appointment_under_its_key_alone() {
        for bits in [0, 1, 2, AppointmentId::COUNT - 1, 0x0123_4567_89ab] {
            let id = AppointmentId::from_bits(bits);
            assert_eq!(back(&KEY, of(&KEY, id)), id);
            assert_ne!(back(&[8; KEY_BYTES], of(&KEY, id)), id);
        }
    }

    #[test]
    fn neighbouring_ids_have_codes_that_share_no_more_than_chance() {
        let codes: Vec<Digits> = (0..200).map(|n| of(&KEY, AppointmentId::from_bits(n)).digits()).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        let alike: usize = codes.windows(2).map(|pair| pair[0].iter().zip(pair[1]).filter(|(a, b)| **a == *b).count()).sum();
        // 199 pairs of nine digits of 23 symbols: 78 alike on average, 8.6 more or less.
        assert!((40..=120).contains(&alike), "{alike}");
    }

    #[test]
    fn the_same_key_makes_the_same_code_for_ever() {
        assert_eq!(of(&KEY, AppointmentId::from_bits(1)).to_string(), "2W3-8MM-9A7X");
    }
}
