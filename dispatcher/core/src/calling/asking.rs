//! A desk that asks for its next visit, and the classes of visits that it may be given: a filter without any weighing.

use avanti_model::Timestamp;

use super::{Class, ClassQueue};
use crate::{desk::AgentAtDesk, site::Desk, state::State};

/// A desk that asks.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'s> {
    /// The site as it is.
    pub state: &'s State,
    /// The desk.
    pub desk: &'s Desk,
    /// The clerk who sits at it.
    pub agent: &'s AgentAtDesk,
    /// When it asks.
    pub at: Timestamp,
}

impl<'s> Asking<'s> {
    /// The classes that the desk may serve at this moment. Near its end it begins nothing that will hardly fit, as long as
    /// another desk that stays open later can serve it: nobody is left without any desk by this.
    pub fn eligible(&self) -> impl Iterator<Item = (&'s Class, &'s ClassQueue)> + use<'s> {
        let asking = *self;
        let own = asking.state.staffing.desk(&asking.desk.id);
        asking
            .state
            .queues
            .iter()
            .filter(move |(class, queue)| queue.weight.able.meets(own) && asking.has_words_for(class) && asking.has_time_for(class, queue))
    }

    /// Whether somebody speaks with a class there: the clerk, or a mediator who is with nobody else.
    fn has_words_for(&self, class: &Class) -> bool {
        class.speaks.iter().any(|language| self.agent.languages.contains(language))
            || self.state.free_mediator(&class.speaks, Some(&self.desk.id)).is_some()
    }

    fn has_time_for(&self, class: &Class, queue: &ClassQueue) -> bool {
        // Whoever is still there after their end works on.
        let Some(ends_at) = self.state.ends_at(self.desk, self.agent).filter(|ends_at| self.at < *ends_at) else { return true };
        let is_followed = queue.weight.ends_at.is_none_or(|last| last > ends_at);
        !is_followed || self.at + self.state.law(&class.service).q80 <= ends_at
    }
}
