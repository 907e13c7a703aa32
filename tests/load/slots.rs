//! Looking for a slot, and booking one: at a centre of eight desks and at one of sixty with mediators and many languages, ten thousand
//! bookings spread over a year ahead.

use std::{collections::BTreeMap, hint::black_box, sync::Arc, time::Instant};

use avanti_core::{
    Command, Envelope, Settings, State,
    appointment::Wish,
    calling::PromisedTime,
    deadline::genesis,
    decide::{Advice, Decided, decide},
    event::Event,
};
use avanti_model::{AppointmentId, Language, Principal, Timestamp, draw::Draw};
use dispatcher::calendar::{Calendar, Search};
use serde_json::{Value, json};

use crate::table::{Figures, head, ratio};

const BOOKINGS: usize = 10_000;
/// Days ahead that a search looks at: two weeks.
const DAYS: i64 = 14;
/// How often all wishes are looked for.
const ROUNDS: usize = 100;
const BOOKED: usize = 500;
const SLOTS_MAX: usize = 1_000;
const LANGUAGES: [&str; 8] = ["it", "en", "fr", "es", "ar", "zh", "ur", "bn"];

pub(crate) fn run() {
    measure("eight desks, four mediators, as in Milan", small(), BOOKINGS);
    measure("sixty desks, twelve mediators, 10,000 bookings in a year", large(), BOOKINGS);
    measure("the same, as many bookings in its first three weeks", large(), 3 * BOOKINGS);
}

/// Books at a site until there are so many or the year is full, and measures both.
fn measure(title: &str, settings: Value, bookings: usize) {
    head(&format!("Slots of two weeks: {title}"));
    let mut site = Site::new(settings);
    let ahead = if bookings > BOOKINGS { 21 } else { 364 };
    let booked = site.fill(bookings.min(BOOKINGS), ahead);
    println!("{booked} appointments are booked; {} wishes: each service in each language", site.wishes.len());
    let (mut cold, mut cold_sums, mut warm, mut warm_sums) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut found = 0;
    for _ in 0..ROUNDS {
        let calendar = Calendar::default();
        cold_sums.push(site.look(&calendar, &mut cold, &mut found));
        warm_sums.push(site.look(&calendar, &mut warm, &mut found));
    }
    println!("{} slots found for a wish on average", found / (2 * ROUNDS * site.wishes.len()));
    // The first answer after a change of settings makes the rosters and seats the bookings; the others of its round find them.
    let first: Vec<f64> = cold.chunks(site.wishes.len()).map(|round| round[0]).collect();
    let (first, warm) = (Figures::new(first), Figures::new(warm));
    let (cold_sum, warm_sum) = (Figures::new(cold_sums), Figures::new(warm_sums));
    let yardstick = site.yardstick();
    yardstick.print("reading the two weeks' appointments alone", "ms");
    first.print("the first answer after a change of settings", "ms");
    warm.print("an answer when it is known", "ms");
    cold_sum.print("all services and languages, after a change of settings", "ms");
    warm_sum.print("all services and languages, when it is known", "ms");
    ratio("p99 of the first answer, in ms", first.quantile(0.99), "< 50");
    ratio("p50 of an answer that is known, in ms", warm.median(), "< 50");
    ratio("p99 of an answer that is known, in ms", warm.quantile(0.99), "< 50");
    ratio("p99 of all together after a change, in ms", cold_sum.quantile(0.99), "< 50");
    ratio("p99 of all together when known, in ms", warm_sum.quantile(0.99), "< 50");
    ratio("p99 of an answer against reading the appointments", warm.quantile(0.99) / yardstick.median(), "–");
    let book = site.book();
    book.print("deciding one booking", "ms");
    ratio("p99 of deciding one booking, in ms", book.quantile(0.99), "< 5");
}

struct Site {
    state: State,
    draw: Draw,
    wishes: Vec<Wish>,
}

impl Site {
    fn new(settings: Value) -> Self {
        let settings: Settings = serde_json::from_value(settings).expect("the settings of the bench");
        assert_eq!(settings.faults(), []);
        // A Monday at eight.
        let now = Timestamp::from_millis(1_795_417_200_000);
        let bookable = settings.services.iter().filter(|service| service.takes_appointments()).map(|service| service.id.clone());
        let wishes = bookable
            .flat_map(|service| LANGUAGES.map(|tag| (service.clone(), tag)))
            .map(|(service, tag)| {
                let language: Language = tag.parse().expect("a tag");
                Wish { service, reads: language.clone(), speaks: vec![language], party: 1, needs: [].into(), desk: None }
            })
            .collect();
        let Event::DayOpened(opened) = genesis(Arc::new(settings), "bench".to_owned(), false, now) else { unreachable!("a day begins") };
        Self { state: State::opening(1, now, &opened), draw: Draw::from_seed(1), wishes }
    }

    /// Books slots that are free, each on a day that is drawn; how many there were.
    fn fill(&mut self, bookings: usize, ahead: i64) -> usize {
        let calendar = Calendar::default();
        let mut refused = 0;
        while self.state.appointments.len() < bookings && refused < bookings {
            let wish = self.some_wish();
            let day = self.state.day.day.date().saturating_add(jiff::Span::new().days(1 + self.below(ahead as usize) as i64));
            if self.state.settings.open_on(day).is_empty() {
                continue;
            }
            let search = Search { wish: &wish, from: day, to: day, by_staff: false, without: None };
            let free = calendar.slots(&self.state, &search, self.state.at, SLOTS_MAX);
            if free.is_empty() {
                refused += 1;
                continue;
            }
            let slot = free[self.below(free.len())].begins;
            let events = self.decide(wish, slot);
            events.iter().for_each(|recorded| self.state.apply(recorded));
        }
        self.state.appointments.len()
    }

    fn decide(&mut self, wish: Wish, slot: Timestamp) -> Vec<avanti_core::Recorded> {
        let bits = self.draw.bits();
        let key = format!("k{bits}").parse().expect("a key");
        let envelope = Envelope { at: self.state.at, by: Principal::Public, key, entropy: bits, command: Command::Book { wish, slot } };
        match decide(&Advice::by(&PromisedTime), &self.state, &envelope).expect("what is free can be booked") {
            Decided::Fresh(events) => events,
            Decided::Known(_) => unreachable!("every key is new"),
        }
    }

    /// Looks for every wish; each answer's time, and all together, in milliseconds.
    fn look(&self, calendar: &Calendar, times: &mut Vec<f64>, found: &mut usize) -> f64 {
        let from = self.state.day.day.date();
        let to = from.saturating_add(jiff::Span::new().days(DAYS));
        let start = Instant::now();
        for wish in &self.wishes {
            let one = Instant::now();
            let search = Search { wish, from, to, by_staff: false, without: None };
            *found += black_box(calendar.slots(&self.state, &search, self.state.at, SLOTS_MAX)).len();
            times.push(one.elapsed().as_secs_f64() * 1e3);
        }
        start.elapsed().as_secs_f64() * 1e3
    }

    /// What cannot be spared: reading every appointment of the two weeks.
    fn yardstick(&self) -> Figures {
        let from = self.state.day.day.date();
        let read = |_| {
            let start = Instant::now();
            let mut days: BTreeMap<AppointmentId, u64> = BTreeMap::new();
            for ahead in 0..=DAYS {
                let day = avanti_model::ServiceDay::of_date(from.saturating_add(jiff::Span::new().days(ahead)));
                days.extend(self.state.appointments_on(day).map(|own| (own.id, own.changed)));
            }
            black_box(days);
            start.elapsed().as_secs_f64() * 1e3
        };
        Figures::new((0..200).map(read).collect())
    }

    /// Decides bookings of free slots in the next weeks, none of which happens.
    fn book(&mut self) -> Figures {
        let calendar = Calendar::default();
        let from = self.state.day.day.date();
        let to = from.saturating_add(jiff::Span::new().days(DAYS));
        let mut times = Vec::new();
        while times.len() < BOOKED {
            let wish = self.some_wish();
            let search = Search { wish: &wish, from, to, by_staff: false, without: None };
            let free = calendar.slots(&self.state, &search, self.state.at, SLOTS_MAX);
            if free.is_empty() {
                continue;
            }
            let slot = free[self.below(free.len())].begins;
            let start = Instant::now();
            black_box(self.decide(wish, slot));
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
        Figures::new(times)
    }

    fn some_wish(&mut self) -> Wish {
        let place = self.below(self.wishes.len());
        self.wishes[place].clone()
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.draw.bits() % bound as u64) as usize
    }
}

fn site(services: &Value, desks: &[Value], shifts: &[Value], mediators: &[Value]) -> Value {
    json!({
        "version": 1, "site": "bench", "name": "Bench", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00", "languages": LANGUAGES,
        "organisations": {}, "services": services, "desks": desks, "shifts": shifts, "mediators": mediators,
        "booking": { "days_ahead": 366 },
    })
}

fn service(id: &str, minutes: u16) -> Value {
    json!({ "id": id, "pictogram": "legal", "names": { "it": id }, "minutes": minutes, "appointment_minutes": minutes })
}

/// Eight desks: what each gives and speaks is that of the example in `deploy/sites`.
fn small() -> Value {
    let services = json!([
        service("social", 30),
        service("legal", 20),
        service("psychology", 40),
        service("family", 30),
        service("reunification", 30),
        service("return-interview", 45),
        service("territory", 20),
    ]);
    let desks: [(&[&str], &[&str]); 8] = [
        (&["territory"], &["it", "en"]),
        (&["territory"], &["it", "fr", "ar"]),
        (&["social", "family"], &["it", "es"]),
        (&["social", "family"], &["it", "en"]),
        (&["legal", "reunification"], &["it", "en", "fr"]),
        (&["legal", "reunification"], &["it", "ar"]),
        (&["psychology", "family"], &["it", "en"]),
        (&["return-interview", "reunification"], &["it", "en", "es"]),
    ];
    let desk = |(index, (services, _)): (usize, &(&[&str], &[&str]))| json!({ "id": format!("d{index}"), "label": index.to_string(), "services": services });
    let shift = |(index, (_, languages)): (usize, &(&[&str], &[&str]))| json!({ "desk": format!("d{index}"), "hours": "Mo-Fr 09:00-17:00", "languages": languages });
    let mediator = |(id, hours, languages): (&str, &str, &[&str])| json!({ "id": id, "hours": hours, "languages": languages });
    let mediators = [
        mediator(("arabic-1", "Mo-Fr 09:00-17:00", &["ar"])),
        mediator(("chinese-1", "Mo-Fr 09:00-13:00", &["zh"])),
        mediator(("bengali-urdu-1", "Mo-Fr 09:00-17:00", &["bn", "ur"])),
        mediator(("west-africa-1", "Mo,We,Fr 09:00-17:00", &["fr", "en"])),
    ];
    let all: Vec<Value> = desks.iter().enumerate().map(desk).collect();
    let shifts: Vec<Value> = desks.iter().enumerate().map(shift).collect();
    site(&services, &all, &shifts, &mediators)
}

/// Sixty desks with three of nine services each, in the morning and in the afternoon with another clerk; twelve mediators.
fn large() -> Value {
    let name = |index: usize| format!("s{}", index % 9);
    let services: Vec<Value> = (0..9).map(|index| service(&name(index), [20, 30, 15][index % 3])).collect();
    let desk = |index: usize| json!({ "id": format!("d{index}"), "label": index.to_string(), "services": [name(index), name(index + 1), name(index + 4)] });
    let clerk = |half: usize| {
        let hours = ["Mo-Fr 09:00-13:00", "Mo-Fr 13:00-17:00"][half % 2];
        json!({ "desk": format!("d{}", half / 2), "hours": hours, "languages": ["it", LANGUAGES[1 + half % 3]] })
    };
    let mediator = |index: usize| {
        let hours = ["Mo-Fr 09:00-17:00", "Mo-Fr 09:00-13:00", "Tu,Th 09:00-17:00"][index % 3];
        json!({ "id": format!("m{index}"), "hours": hours, "languages": [LANGUAGES[3 + index % 5], LANGUAGES[3 + (index + 2) % 5]] })
    };
    let desks: Vec<Value> = (0..60).map(desk).collect();
    let shifts: Vec<Value> = (0..120).map(clerk).collect();
    let mediators: Vec<Value> = (0..12).map(mediator).collect();
    site(&json!(services), &desks, &shifts, &mediators)
}
