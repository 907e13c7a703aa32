//! What goes wrong: machines stop, clocks jump, lines are cut, others write, and old copies are restored.

use avanti_core::{
    Command, Envelope, Settings,
    calling::PromisedTime,
    decide::{Advice, Decided, decide},
};
use avanti_model::Principal;

use super::{
    shell,
    site::{LANGUAGES, SERVICES, ticket},
    world::World,
};

impl World {
    /// Lets something go wrong.
    pub(super) fn strike(&mut self) -> Result<(), String> {
        match self.dice.below(100) {
            0..18 => {
                let dispatcher = self.dice.index(self.seats.len());
                self.stop(dispatcher);
            }
            18..34 => self.crash_the_journal(),
            34..50 => self.write_as_another()?,
            50..64 => self.let_a_clock_jump(),
            64..72 => {
                let board = self.dice.index(self.boards.len());
                self.boards[board].cut_until_ms = self.now_ms + 300 + self.dice.below(7_000);
            }
            72..88 => {
                let board = self.dice.index(self.boards.len());
                self.boards[board].home += 1;
                self.hang_up(board, Some(50));
                if self.dice.permille(200) {
                    self.boards[board].restart();
                }
            }
            88..95 => self.backup = self.store.clone(),
            95.. => self.restore()?,
        }
        Ok(())
    }

    /// What was written and not yet durable is gone, and so is what was on its way.
    pub(super) fn crash_the_journal(&mut self) {
        self.report.lost_records += self.store.crash().len() as u64;
        self.appends_are_lost();
    }

    /// Another program writes what the rules allow: a ticket, or new settings.
    fn write_as_another(&mut self) -> Result<(), String> {
        let (state, _) = shell::load(&self.store)?;
        let command = if self.dice.permille(300) {
            let settings = Settings { name: format!("Centre {}", state.settings.version), ..Settings::clone(&state.settings) };
            Command::ChangeSettings { base: settings.version, settings: settings.into() }
        } else {
            ticket(SERVICES[self.dice.index(SERVICES.len())], LANGUAGES[self.dice.index(LANGUAGES.len())])
        };
        let key = format!("foreign-{}", self.dice.bits()).parse().expect("a request key");
        let envelope = Envelope { at: state.at, by: Principal::Site, key, entropy: self.dice.bits(), command };
        let Ok(Decided::Fresh(events)) = decide(&Advice::by(&PromisedTime), &state, &envelope) else { return Ok(()) };
        if !events.is_empty() {
            self.store.append_foreign(shell::entries(&events)).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    fn let_a_clock_jump(&mut self) {
        let dispatcher = self.dice.index(self.seats.len());
        let to = i64::try_from(self.dice.below(16 * 60_000)).expect("minutes are few");
        self.seats[dispatcher].clock_ms = to - 4 * 60_000;
    }

    /// All stop, an older copy of the journal is put back, and a new epoch begins.
    fn restore(&mut self) -> Result<(), String> {
        for dispatcher in 0..self.seats.len() {
            self.stop(dispatcher);
        }
        let epoch = self.store.head().epoch + 1;
        self.store = self.backup.clone();
        self.store.crash();
        let head = self.store.head();
        self.store.begin_epoch(head, epoch).map_err(|error| error.to_string())?;
        self.backup = self.store.clone();
        self.forget_what_is_on_its_way();
        self.judge.restored(&self.store)?;
        self.report.restores += 1;
        Ok(())
    }
}
