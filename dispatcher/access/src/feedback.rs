//! What visitors thought of their visits, counted by week: no moment, no order, no number, no service. Beside the counts lie the marks
//! of visits that have answered, each made under the site's key, until their week is over; nothing leads from a mark to an answer.
//! It never knows a visit, nor how a day is told from another.

use avanti_model::SiteId;
use rusqlite::{Row, params};

use crate::store::{Access, StoreError, unknown_word};

/// What a visitor thought of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// It was good.
    Good,
    /// It was so-so.
    Fair,
    /// It was bad.
    Poor,
}

/// One answer, as it is counted.
#[derive(Debug, Clone, Copy)]
pub struct NewFeedback<'a> {
    /// The site of the visit.
    pub site: &'a SiteId,
    /// The Monday of the week, as `2026-11-23`.
    pub week: &'a str,
    /// The first Monday that is still kept: counts from before it are dropped.
    pub kept_from: &'a str,
    /// The visit's mark, the same for the same visit.
    pub mark: &'a str,
    /// What was answered.
    pub face: Face,
}

/// The answers of one week.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedbackWeek {
    /// The Monday of the week, as `2026-11-23`.
    pub week: String,
    /// How many found it good.
    pub good: u32,
    /// How many found it so-so.
    pub fair: u32,
    /// How many found it bad.
    pub poor: u32,
}

impl Face {
    /// All faces, the happiest first.
    pub const ALL: [Self; 3] = [Self::Good, Self::Fair, Self::Poor];

    /// Its word in the store and on the wire.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
        }
    }

    /// The face of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|face| face.word() == word)
    }
}

impl FeedbackWeek {
    /// How many answered.
    #[must_use]
    pub const fn answers(&self) -> u32 {
        self.good.saturating_add(self.fair).saturating_add(self.poor)
    }
}

impl Access {
    /// Counts an answer, the first of a visit alone; whether it was the first. Marks and counts of weeks that are not kept any more go.
    ///
    /// # Errors
    /// When the store fails; nothing is counted then, or it is not known.
    pub fn count_feedback(&self, new: &NewFeedback<'_>) -> Result<bool, StoreError> {
        let site = new.site.as_str();
        self.write(|tx, _| {
            tx.execute("DELETE FROM feedback_mark WHERE site = ?1 AND week < ?2", params![site, new.week])?;
            tx.execute("DELETE FROM feedback WHERE site = ?1 AND week < ?2", params![site, new.kept_from])?;
            let marked = tx
                .execute("INSERT OR IGNORE INTO feedback_mark (site, mark, week) VALUES (?1, ?2, ?3)", params![site, new.mark, new.week])?;
            if marked == 0 {
                return Ok(false);
            }
            let sql = "INSERT INTO feedback (site, week, face, answers) VALUES (?1, ?2, ?3, 1)
                ON CONFLICT (site, week, face) DO UPDATE SET answers = answers + 1";
            tx.execute(sql, params![site, new.week, new.face.word()])?;
            Ok(true)
        })
    }

    /// The answers of the weeks that are kept, the latest first.
    ///
    /// # Errors
    /// When the store fails.
    pub fn feedback(&self, site: &SiteId) -> Result<Vec<FeedbackWeek>, StoreError> {
        self.read(|connection| {
            let mut found = connection.prepare("SELECT week, face, answers FROM feedback WHERE site = ?1 ORDER BY week DESC")?;
            let row = |row: &Row<'_>| {
                let word: String = row.get(1)?;
                let face = Face::from_word(&word).ok_or_else(|| unknown_word(1, &word))?;
                Ok((row.get::<_, String>(0)?, face, row.get::<_, u32>(2)?))
            };
            let mut weeks: Vec<FeedbackWeek> = Vec::new();
            for counted in found.query_map([site.as_str()], row)? {
                let (week, face, answers) = counted?;
                if weeks.last().is_none_or(|last| last.week != week) {
                    weeks.push(FeedbackWeek { week, ..FeedbackWeek::default() });
                }
                let Some(last) = weeks.last_mut() else { continue };
                match face {
                    Face::Good => last.good = answers,
                    Face::Fair => last.fair = answers,
                    Face::Poor => last.poor = answers,
                }
            }
            Ok(weeks)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, site};

    fn give(world: &World, site: &SiteId, week: &str, mark: &str, face: Face) -> bool {
        world.access.count_feedback(&NewFeedback { site, week, kept_from: "2026-01-05", mark, face }).unwrap()
    }

    #[test]
    fn a_visit_is_counted_once_whatever_it_answers_later() {
        let (world, milano, torino) = (World::new(), site("milano"), site("torino"));
        assert!(give(&world, &milano, "2026-11-23", "a", Face::Poor));
        assert!(!give(&world, &milano, "2026-11-23", "a", Face::Good));
        assert!(give(&world, &milano, "2026-11-23", "b", Face::Good));
        assert!(give(&world, &torino, "2026-11-23", "a", Face::Fair));
        let week = |good, fair, poor| FeedbackWeek { week: "2026-11-23".to_owned(), good, fair, poor };
        assert_eq!(world.access.feedback(&milano).unwrap(), [week(1, 0, 1)]);
        assert_eq!(world.access.feedback(&torino).unwrap(), [week(0, 1, 0)]);
    }

    #[test]
    fn marks_go_with_their_week_and_counts_when_they_are_old() {
        let (world, milano) = (World::new(), site("milano"));
        give(&world, &milano, "2025-12-29", "old", Face::Good);
        give(&world, &milano, "2026-11-16", "the mark of a visit", Face::Good);
        assert!(world.is_on_disk(b"the mark of a visit"));
        give(&world, &milano, "2026-11-23", "b", Face::Fair);
        let weeks: Vec<_> = world.access.feedback(&milano).unwrap().into_iter().map(|week| (week.week.clone(), week.answers())).collect();
        assert_eq!(weeks, [("2026-11-23".to_owned(), 1), ("2026-11-16".to_owned(), 1)]);
        let marks: i64 =
            world.access.read(|connection| Ok(connection.query_row("SELECT count(*) FROM feedback_mark", [], |row| row.get(0))?)).unwrap();
        assert_eq!(marks, 1);
    }
}
