//! Accounts, sessions and devices in Redis, which several dispatchers share.

use avanti_access::{Access, Act, Hasher, Kind, NewDevice, OpenError, SystemEntropy, suite};
use system_tests::harness::Redis;

fn open(redis: &Redis) -> Result<Access, OpenError> {
    Access::open_redis_with(&redis.address(), &suite::keys(), Hasher::for_tests(), Box::new(SystemEntropy))
}

#[test]
fn two_that_share_a_redis_are_one_store() {
    let redis = Redis::start();
    suite::access_suite(|| {
        redis.cli(&["FLUSHALL"]);
        (open(&redis).unwrap(), open(&redis).unwrap())
    });
}

#[test]
fn what_is_kept_survives_a_crash_of_redis_and_an_open_store_goes_on() {
    let mut redis = Redis::start();
    let access = open(&redis).unwrap();
    let site = "milano".parse().unwrap();
    let enrol = |name| access.enrol(&Act::system(0), &NewDevice { name, kind: Kind::Kiosk, site: &site, place: "" });
    let (device, token) = enrol("first").unwrap();
    redis.kill();
    assert!(access.authenticate_device(token.expose(), 1).is_err());
    assert!(enrol("second").is_err());
    redis.start_again();
    assert_eq!(access.authenticate_device(token.expose(), 1).unwrap(), Some(device.clone()));
    enrol("second").unwrap();
    redis.kill();
    redis.start_again();
    let again = open(&redis).unwrap();
    assert_eq!(again.authenticate_device(token.expose(), 1).unwrap(), Some(device));
    assert_eq!(again.devices(&site).unwrap().len(), 2);
}

#[test]
fn a_redis_that_went_back_in_time_is_followed_there() {
    let redis = Redis::start();
    let access = open(&redis).unwrap();
    let site = "milano".parse().unwrap();
    let enrol =
        |access: &Access, name| access.enrol(&Act::system(0), &NewDevice { name, kind: Kind::Kiosk, site: &site, place: "" }).unwrap();
    enrol(&access, "kept");
    let keys = ["store", "pages", "written", "stamps"].map(|key| format!("avanti:{{access}}:{key}"));
    for key in &keys {
        redis.cli(&["COPY", key, &format!("{key}:old")]);
    }
    let (_, lost) = enrol(&access, "lost");
    for key in &keys {
        redis.cli(&["COPY", &format!("{key}:old"), key, "REPLACE"]);
    }
    // As many changes as were lost, so that only the stamps tell the two lines apart.
    enrol(&open(&redis).unwrap(), "new");
    assert_eq!(access.authenticate_device(lost.expose(), 1).unwrap(), None);
    let names: Vec<String> = access.devices(&site).unwrap().into_iter().map(|row| row.device.name).collect();
    assert_eq!(names, ["kept", "new"]);
}

#[test]
fn keys_of_another_program_and_a_store_that_vanished_are_refused() {
    let redis = Redis::start();
    let access = open(&redis).unwrap();
    redis.cli(&["FLUSHALL"]);
    assert!(access.accounts().unwrap_err().to_string().contains("vanished"));
    redis.cli(&["HSET", "avanti:{access}:store", "colour", "blue"]);
    assert!(open(&redis).unwrap_err().to_string().contains("belongs to another program"));
    redis.cli(&["HSET", "avanti:{access}:store", "format", "2", "version", "1", "stamp", "x", "pages", "0"]);
    assert!(open(&redis).unwrap_err().to_string().contains("has the format 2"));
}
