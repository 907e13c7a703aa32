//! Every bound that a person or another program can meet, each with its unit.

/// Longest identifier of a site, service, desk, organisation, agent or device, in bytes.
pub const ID_MAX_BYTES: usize = 48;
/// Longest request key, in bytes.
pub const REQUEST_KEY_MAX_BYTES: usize = 64;
/// Longest language tag, in bytes.
pub const LANGUAGE_MAX_BYTES: usize = 20;
/// Longest name of a site or an organisation, in characters.
pub const NAME_MAX_CHARS: usize = 120;
/// Longest name of a service, in characters: a kiosk's button holds it.
pub const SERVICE_NAME_MAX_CHARS: usize = 80;
/// Longest label of a desk, in characters.
pub const DESK_LABEL_MAX_CHARS: usize = 12;
/// Most people that one ticket can stand for.
pub const PARTY_MAX: u8 = 20;
/// Most languages that a visit can name as spoken.
pub const SPEAKS_MAX: usize = 8;
/// Most languages that an agent can name at a desk.
pub const AGENT_LANGUAGES_MAX: usize = 32;
/// Longest opening hours, in bytes: OpenStreetMap allows 255.
pub const HOURS_MAX_BYTES: usize = 1000;
/// Most exceptions to the hours of a site, each of one day or of several.
pub const EXCEPTIONS_MAX: usize = 200;
/// Most services of a site.
pub const SERVICES_MAX: usize = 64;
/// Most desks of a site.
pub const DESKS_MAX: usize = 256;
/// Calls that a missed visit gets before it is closed.
pub const MISSES_MAX: u8 = 2;
/// Repeats of one call that a desk can ask for.
pub const RECALLS_MAX: u8 = 9;
/// Longest time for which a visit is sent away, in minutes.
pub const PARK_MAX_MINUTES: u16 = 240;
/// How long a visitor may step out before the call, in minutes.
pub const BREAK_MINUTES: u16 = 15;
/// How often a visitor may do so on one visit.
pub const BREAKS_MAX: u8 = 2;
/// How many papers come out for one ticket after the first, when its visitor asks.
pub const REPRINTS_MAX: u8 = 2;
/// Papers that kiosks have before them for clerks, and those of before that are remembered.
pub const PRINT_JOBS_MAX: usize = 32;
/// How long a clerk's paper waits for its kiosk, in milliseconds.
pub const PRINT_WAIT_MS: i64 = 45 * 1000;
/// How long a pause may last before nobody counts on the desk, in milliseconds.
pub const PAUSE_COUNTED_MS: i64 = 10 * 60 * 1000;
/// How long after an act its desk may undo it, in milliseconds.
pub const UNDO_WINDOW_MS: i64 = 5 * 60 * 1000;
/// Moments kept of one visit's history.
pub const HISTORY_MAX: usize = 64;
/// Commands that wait for the batch in flight before a site answers "overloaded".
pub const COMMAND_QUEUE_MAX: usize = 4096;
/// Accepted requests that a service day carries over to the next one, so that a repetition gets its answer; of more than
/// these the oldest are forgotten.
pub const CARRIED_REQUESTS_MAX: usize = 10_000;
/// Commands that are made durable together.
pub const BATCH_MAX: usize = 256;
/// Most mediators of a site.
pub const MEDIATORS_MAX: usize = 64;
/// Most shifts in a site's week.
pub const SHIFTS_MAX: usize = 1024;
/// Most places of a session.
pub const SESSION_PLACES_MAX: u16 = 500;
/// After how many seconds the next of those who are called to a session are called, where they are more than a board shows.
pub const SESSION_CALL_SECONDS: u16 = 30;
/// Longest appointment, in minutes.
pub const APPOINTMENT_MAX_MINUTES: u16 = 240;
/// Most tokens that are handed out in the line before the door on a day.
pub const LINE_MAX: u32 = 2_000;
/// Numbers that a kiosk holds for the time in which it is cut off.
pub const LEASES_PER_KIOSK: usize = 48;
/// With so many numbers a kiosk needs no more yet.
pub const LEASES_ENOUGH: usize = 40;
/// Numbers that all kiosks of a site hold together: each keeps a picture back, and there are 384.
pub const LEASES_MAX: usize = 240;
/// Most tickets that are taken with one token, those that were given back among them.
pub const TICKETS_OF_TOKEN_MAX: u8 = 5;
/// Most tokens that are printed at once.
pub const STRIP_MAX: u16 = 200;
/// Most return cards that are booked and printed at once.
pub const CARDS_MAX: u16 = 48;
/// Longest absence, in days.
pub const ABSENCE_MAX_DAYS: i64 = 60;
/// Absences that a site knows at once.
pub const ABSENCES_MAX: usize = 256;
/// How far ahead a site may take bookings, in days.
pub const DAYS_AHEAD_MAX: u16 = 366;
/// Appointments that a site keeps at once, past ones of the last days and cancelled ones included.
pub const APPOINTMENTS_MAX: usize = 50_000;
/// Other sites within whose pages a site's booking pages may stand.
pub const FRAME_ORIGINS_MAX: usize = 8;
/// Visitors that would like an earlier appointment, or any, at once.
pub const WAIT_LIST_MAX: usize = 1000;
/// Visitors without an appointment that wait for one for the same service at once.
pub const WAITING_PER_SERVICE_MAX: usize = 300;
/// For so many days after the one on which they joined they are on the list.
pub const WAITING_DAYS: i64 = 42;
/// Times that somebody lets pass before no more are offered.
pub const OFFERS_MAX: usize = 3;
/// How long an appointment is known after its day, in days: whoever comes on a wrong day is told which was theirs.
pub const APPOINTMENT_KEPT_DAYS: i64 = 7;
