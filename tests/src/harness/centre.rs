//! A dispatcher in a process of its own, which a test may kill and start again.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use avanti_access::{Access, Act, Hasher, KEY_FILE_NAME, Keys, Kind, NewAccount, NewDevice, NewRole, Reach, SystemEntropy};
use avanti_model::{OrganisationId, SiteId};
use tempfile::TempDir;

use super::{program, redis::Redis};

pub use avanti_access::Role;

/// The password of every account of the tests.
pub const PASSWORD: &str = "four words make this long";
/// The time at which accounts and devices of tests are made: any moment will do.
const MADE_AT: i64 = 1_700_000_000_000;

/// A centre whose dispatcher runs in a process of its own.
#[derive(Debug)]
pub struct Centre {
    folder: TempDir,
    address: Option<SocketAddr>,
    child: Option<Child>,
    live: bool,
    /// Where phones are served, if that is apart.
    phones: Option<SocketAddr>,
    before: Vec<String>,
    /// Further arguments.
    more: Vec<String>,
    journal: String,
    site_file: PathBuf,
    beside: Vec<PathBuf>,
}

impl Centre {
    /// A centre that has not opened yet, on the example site.
    ///
    /// # Panics
    /// When no folder can be made.
    #[must_use]
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        let journal = "embedded".to_owned();
        Self {
            folder,
            address: None,
            child: None,
            live: false,
            phones: None,
            before: Vec::new(),
            more: Vec::new(),
            journal,
            site_file: example_site(),
            beside: Vec::new(),
        }
    }

    /// Runs the dispatcher under another program, such as `strace -o FILE`.
    #[must_use]
    pub fn under(mut self, program: &[&str]) -> Self {
        self.before = program.iter().map(ToString::to_string).collect();
        self
    }

    /// Starts the dispatcher with further arguments.
    #[must_use]
    pub fn with(mut self, arguments: &[&str]) -> Self {
        self.more.extend(arguments.iter().map(ToString::to_string));
        self
    }

    /// Serves real people: the site keeps its hours.
    #[must_use]
    pub fn live(mut self) -> Self {
        self.live = true;
        self
    }

    /// Keeps its journal in a Redis.
    #[must_use]
    pub fn on(mut self, redis: &Redis) -> Self {
        self.journal = redis.address();
        self
    }

    /// A second dispatcher of the same centre on the same Redis, as on a machine of its own: with the same keys.
    ///
    /// # Panics
    /// Before the first one has made its keys.
    #[must_use]
    pub fn second(&self) -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        // As an operator does: the keys are copied, all else is in the Redis.
        std::fs::copy(self.data().join(KEY_FILE_NAME), folder.path().join(KEY_FILE_NAME)).expect("the first one has its keys");
        let (journal, site_file, beside) = (self.journal.clone(), self.site_file.clone(), self.beside.clone());
        Self {
            folder,
            address: None,
            child: None,
            live: self.live,
            phones: None,
            before: Vec::new(),
            more: Vec::new(),
            journal,
            site_file,
            beside,
        }
    }

    /// Serves another site than the example.
    #[must_use]
    pub fn at(mut self, site_file: PathBuf) -> Self {
        self.site_file = site_file;
        self
    }

    /// Serves one site more.
    #[must_use]
    pub fn beside(mut self, site_file: PathBuf) -> Self {
        self.beside.push(site_file);
        self
    }

    /// The site's id.
    ///
    /// # Panics
    /// When its file has mistakes.
    #[must_use]
    pub fn site(&self) -> SiteId {
        dispatcher::config::read_site(&self.site_file).expect("the site's file is right").site
    }

    /// The folder of everything that is kept.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// The dispatcher's process id.
    ///
    /// # Panics
    /// While the centre is closed.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.as_ref().expect("the centre is open").id()
    }

    /// The folder of the site's journal.
    #[must_use]
    pub fn journal(&self) -> PathBuf {
        dispatcher::run::journal_folder(self.data(), &self.site())
    }

    /// Where the dispatcher answers.
    ///
    /// # Panics
    /// Before the centre has opened.
    #[must_use]
    pub fn base(&self) -> String {
        format!("http://{}", self.address.expect("the centre is open"))
    }

    /// The same as an address.
    ///
    /// # Panics
    /// Before the centre has opened.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address.expect("the centre is open")
    }

    /// Where phones are served and nobody else, if that is apart (`--public-listen`).
    ///
    /// # Panics
    /// Before the centre has opened, and where it is not apart.
    #[must_use]
    pub fn phones(&self) -> String {
        format!("http://{}", self.phones.expect("phones are served apart"))
    }

    /// Makes an account.
    ///
    /// # Panics
    /// When the store refuses it.
    pub fn hire(&self, user: &str, role: Role, organisation: Option<&str>) {
        let access = self.access();
        let act = Act::system(MADE_AT);
        let organisation: Option<OrganisationId> = organisation.map(|id| id.parse().expect("a valid id"));
        if let Some(id) = &organisation {
            let known = dispatcher::config::read_site(&self.site_file).expect("the site's file is right");
            let described = known.organisations.get(id).expect("an organisation of the site");
            let organisation =
                avanti_access::Organisation { id: id.clone(), name: described.name.clone(), services: described.services.clone() };
            access.set_organisation(&act, &self.site(), &organisation).expect("an organisation");
        }
        let role = NewRole { reach: &Reach::Site(self.site()), role, organisation: organisation.as_ref() };
        let new = NewAccount { user, name: user, password: Some(PASSWORD), role: Some(role) };
        access.create_account(&act, &new).expect("a new account");
    }

    /// Enrols a device and gives its token.
    ///
    /// # Panics
    /// When the store refuses it.
    #[must_use]
    pub fn enrol(&self, kind: Kind, name: &str) -> String {
        let new = NewDevice { name, kind, site: &self.site(), place: "" };
        let (_, token) = self.access().enrol(&Act::system(MADE_AT), &new).expect("a new device");
        token.expose().to_owned()
    }

    /// Starts the dispatcher, on the port it had before if it was open before, and waits until it answers.
    ///
    /// # Panics
    /// When it does not start.
    pub fn open(&mut self) {
        let listen = self.address.map_or_else(|| "127.0.0.1:0".to_owned(), |address| address.to_string());
        let mut arguments = self.before.clone();
        arguments.push(program::file().display().to_string());
        arguments.extend(["dispatcher", "serve", "--log-format", "text", "--listen", &listen].map(str::to_owned));
        for file in std::iter::once(&self.site_file).chain(&self.beside) {
            arguments.extend(["--site".to_owned(), file.display().to_string()]);
        }
        arguments.extend(["--data".to_owned(), self.data().display().to_string()]);
        if self.journal != "embedded" {
            // Tickets have the same link on them, whichever dispatcher issues them.
            arguments.extend(["--journal", &self.journal, "--public-url", "https://queue.example.org"].map(str::to_owned));
        }
        if self.live {
            arguments.push("--live".to_owned());
        }
        arguments.extend(self.more.iter().cloned());
        let log = std::fs::File::options().create(true).append(true).open(self.data().join("log")).expect("a log file");
        let mut child = Command::new(&arguments[0])
            .args(&arguments[1..])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the dispatcher can be started");
        let out = child.stdout.take().expect("its output is piped");
        let said = BufReader::new(out).lines().map_while(Result::ok).find_map(|line| {
            if let Some(phones) = line.strip_prefix("phones on ") {
                self.phones = Some(phones.parse().expect("an address"));
            }
            line.strip_prefix("listening on ").map(str::to_owned)
        });
        let Some(address) = said else {
            let ended = child.wait();
            panic!("the dispatcher did not start ({ended:?}):\n{}", self.log());
        };
        self.address = Some(address.parse().expect("an address"));
        self.child = Some(child);
    }

    /// Tries to start the dispatcher where it must refuse, and gives what it says.
    ///
    /// # Panics
    /// When it starts all the same.
    #[must_use]
    pub fn refuses(&self) -> String {
        let output = Command::new(program::file())
            .args(["dispatcher", "serve", "--listen", "127.0.0.1:0", "--site"])
            .arg(&self.site_file)
            .arg("--data")
            .arg(self.data())
            .args(["--journal", &self.journal])
            .output()
            .expect("the dispatcher can be started");
        assert!(!output.status.success(), "it started");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// Ends the dispatcher at once, as a crash would.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            if !self.before.is_empty() {
                end_children(child.id());
            }
            // A child that has ended already cannot be killed, which is what was wanted.
            let _killed = child.kill();
            let _ended = child.wait();
        }
    }

    /// Asks the dispatcher to stop and gives its exit code.
    ///
    /// # Panics
    /// When it cannot be asked.
    pub fn stop(&mut self) -> Option<i32> {
        let mut child = self.child.take()?;
        let asked = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill can be run");
        assert!(asked.success());
        child.wait().expect("it ends").code()
    }

    /// Rebuilds the state from the journal's first record; the dispatcher must not run.
    ///
    /// # Panics
    /// When the chain or an invariant is broken.
    #[must_use]
    pub fn replay(&self) -> String {
        let (journal, site) = (self.journal().display().to_string(), self.site().to_string());
        let arguments = if self.journal == "embedded" { vec!["replay", &journal] } else { vec!["replay", &self.journal, "--site", &site] };
        program::dispatcher(arguments).expect("a journal that is whole")
    }

    /// What the dispatcher has logged.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.data().join("log")).unwrap_or_default()
    }

    /// The access store, opened as another process does.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn access(&self) -> Access {
        let keys = Keys::load_or_create(&self.data().join(KEY_FILE_NAME), &mut SystemEntropy).expect("a key file");
        let opened = if self.journal == "embedded" {
            Access::open_with(self.data(), &keys, Hasher::for_tests(), Box::new(SystemEntropy))
        } else {
            Access::open_redis_with(&self.journal, &keys, Hasher::for_tests(), Box::new(SystemEntropy))
        };
        opened.expect("an access store")
    }
}

/// Ends the children of a process: what runs under a tracer goes on when the tracer is killed.
fn end_children(parent: u32) {
    let children = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap_or_default();
    for child in children.split_whitespace() {
        // One that has ended already cannot be killed, which is what was wanted.
        let _killed = Command::new("kill").args(["-KILL", child]).status();
    }
}

impl Default for Centre {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        self.kill();
        if std::thread::panicking() {
            eprintln!("the dispatcher's log:\n{}", self.log());
        }
    }
}

/// The example site's file.
#[must_use]
pub fn example_site() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center/site.toml")
}
