"""The static-credit rule in another simulator: ciw, a Python package for queueing networks.

Three servers, two classes with Poisson arrivals (.2 and .3 a minute) and exponential services (mean 5 minutes). Whoever has
the smallest D = r + P - credit is next: r the arrival, P = 45 minutes for both, credits of 20 minutes and 1. The same case is
printed by `cargo bench -p avanti-simulator --bench oracles` as "credits 20/1 min, by ciw".

    python3 -m venv VENV && VENV/bin/pip install ciw==3.2.7
    VENV/bin/python tests/ciw/static_credit.py [DAYS]
"""

import math
import statistics
import sys
from concurrent.futures import ProcessPoolExecutor

import ciw

RATES = {"first": 0.2, "second": 0.3}
SERVICE_MINUTES = 5.0
SERVERS = 3
PROMISE = 45.0
CREDITS = {"first": 20.0, "second": 1.0}
# As in the Rust study: ten times the time in which the hall forgets is left out at the beginning, a quarter of it at the end.
CUT = 2200.0
MEASURED = 20_000.0


def call_by(individual):
    """D = r + P - credit."""
    return individual.arrival_date + PROMISE - CREDITS[individual.customer_class]


def smallest_call_by(individuals, _now):
    """The discipline: who is next of those who wait."""
    return min(individuals, key=call_by)


def day(seed):
    """The mean waits of both classes and of all on one long day."""
    network = ciw.create_network(
        arrival_distributions={name: [ciw.dists.Exponential(rate)] for name, rate in RATES.items()},
        service_distributions={name: [ciw.dists.Exponential(1 / SERVICE_MINUTES)] for name in RATES},
        number_of_servers=[SERVERS],
        service_disciplines=[smallest_call_by],
    )
    ciw.seed(seed)
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_time(CUT + MEASURED + CUT / 4)
    waits = {name: [] for name in RATES}
    for record in simulation.get_all_records():
        if CUT <= record.arrival_date < CUT + MEASURED:
            waits[record.customer_class].append(record.waiting_time)
    everybody = waits["first"] + waits["second"]
    return [statistics.fmean(waits["first"]), statistics.fmean(waits["second"]), statistics.fmean(everybody)]


def erlang_c_wait():
    """The exact mean wait of all under first come, first served, and under any order that looks at no length of service."""
    rate, offered = sum(RATES.values()), sum(RATES.values()) * SERVICE_MINUTES
    lost = 1.0
    for servers in range(1, SERVERS + 1):
        lost = offered * lost / (servers + offered * lost)
    delayed = lost / (1 - offered / SERVERS * (1 - lost))
    return delayed / (SERVERS / SERVICE_MINUTES - rate)


def estimate(values):
    """A mean with half of its 95 % interval; there are so many days that Student's law is nearly normal."""
    return statistics.fmean(values), 1.96 * statistics.stdev(values) / math.sqrt(len(values))


def controlled(values, everybody):
    """The same with the mean wait of all as a control, whose mean is known."""
    slope = statistics.covariance(values, everybody) / statistics.variance(everybody)
    return estimate([value - slope * (control - erlang_c_wait()) for value, control in zip(values, everybody)])


def main():
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 250
    with ProcessPoolExecutor() as pool:
        first, second, everybody = zip(*pool.map(day, range(days)))
    print(f"ciw {ciw.__version__}, {days} days of {MEASURED:.0f} minutes; mean wait of all {erlang_c_wait():.6f} exactly")
    for name, values in (("first", first), ("second", second), ("all", everybody)):
        mean, half = estimate(values)
        print(f"{name:<8} {mean:10.6f} ± {half:.6f}", end="")
        if name != "all":
            print("   controlled {:10.6f} ± {:.6f}".format(*controlled(values, everybody)), end="")
        print()


if __name__ == "__main__":
    main()
