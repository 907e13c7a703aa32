//! `dispatcher simulate`: plays a site's day before it happens, with several rules and staffings on the same people.

use std::path::{Path, PathBuf};

use anyhow::Context;
use avanti_core::Settings;
use avanti_simulator::{
    calendar,
    day_file::DayFile,
    policies::{self, Rule},
    study::{Report, Study, Variant},
    trace::Trace,
};
use clap::Args;

use crate::{
    config::{read_day, read_site},
    simulated,
};

/// Days that are played where nothing else is said.
const DAYS: u16 = 20;

/// What is played.
#[derive(Debug, Args)]
pub(super) struct Simulate {
    /// The site's file.
    #[arg(long, value_name = "FILE")]
    site: PathBuf,
    /// The day's file; without it a day is derived from the site.
    #[arg(long, value_name = "FILE")]
    day: Option<PathBuf>,
    /// The rule that calls; several are compared with the first.
    #[arg(long = "policy", value_name = "NAME", value_delimiter = ',', default_value = "promised-time", value_parser = rule)]
    policies: Vec<Rule>,
    /// People who came on real days, in a table (CSV), in place of those that the day's file would draw.
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// How often the day is played, each time with other people; 20 times if left out, each day of a trace once.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    days: Option<u16>,
    /// Where all chance begins: the same seed gives the same days.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Desks more than planned (+2) or less (-1); several are compared: 0,+1,+2.
    #[arg(long, value_name = "CHANGE", value_delimiter = ',', default_value = "0", allow_hyphen_values = true)]
    desks: Vec<i8>,
    /// The folder into which a page with charts is written, index.html.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Simulate {
    /// Plays the days, prints the report and writes the page.
    pub(super) fn run(self) -> anyhow::Result<()> {
        let (settings, report) = self.report()?;
        if let Some(folder) = &self.out {
            let page = folder.join("index.html");
            std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
            std::fs::write(&page, simulated::page(&report, &settings)?).with_context(|| format!("{} cannot be written", page.display()))?;
        }
        println!("{}", serde_json::to_string_pretty(&report)?);
        Ok(())
    }

    fn report(&self) -> anyhow::Result<(Settings, Report)> {
        let settings = read_site(&self.site)?;
        let day = match &self.day {
            Some(file) => read_day(file, &settings)?,
            None => DayFile::derived(&settings).context("the site never opens: no day can be played")?,
        };
        let trace = self.trace.as_deref().map(|file| read_trace(file, &settings, &day)).transpose()?;
        let ways = self.policies.iter().flat_map(|rule| self.desks.iter().map(|desks| Variant { rule: *rule, desks: *desks }));
        let variants: Vec<Variant> = ways.collect();
        let days = self.days.unwrap_or(if trace.is_some() { 1 } else { DAYS });
        let study = Study { settings: &settings, day: &day, trace: trace.as_ref(), days, seed: self.seed, variants: &variants };
        let mut report = study.run()?;
        if let Some(file) = &self.day {
            report.day.source = file.display().to_string();
        }
        if let (Some(trace), Some(file)) = (&mut report.day.trace, &self.trace) {
            trace.source = file.display().to_string();
        }
        Ok((settings, report))
    }
}

fn read_trace(file: &Path, settings: &Settings, day: &DayFile) -> anyhow::Result<Trace> {
    let text = std::fs::read(file).with_context(|| file.display().to_string())?;
    let date = calendar::date(day, settings).context("the site never opens: no day can be played")?;
    Ok(Trace::read(&file.display().to_string(), &text, settings, date)?)
}

/// A rule that there is; the error names all of them.
fn rule(name: &str) -> Result<Rule, String> {
    policies::by_name(name).ok_or_else(|| format!("known are {}", policies::names().collect::<Vec<_>>().join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_is_not_there_is_answered_with_those_that_are() {
        let said = rule("lifo").unwrap_err();
        assert!(said.starts_with("known are promised-time, fcfs, "), "{said}");
        assert_eq!(rule("fcfs").map(|rule| rule.name), Ok("fcfs"));
    }
}
