"""The yardstick of a simulated peak day: as many customers through ciw's M/M/60 (`python -m pip install ciw`).

It plays none of the rules: no languages, services, appointments or journal. `mm60.py [DAYS]`, one day for each seed.
"""

import statistics
import sys
import time

import ciw

CUSTOMERS, SERVERS, SERVICE_MINUTES, OPEN_MINUTES = 1000, 60, 24.0, 480.0


def rate(seed: int) -> float:
    """Customers per second of one day."""
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=CUSTOMERS / OPEN_MINUTES)],
        service_distributions=[ciw.dists.Exponential(rate=1 / SERVICE_MINUTES)],
        number_of_servers=[SERVERS],
    )
    ciw.seed(seed)
    simulation = ciw.Simulation(network)
    start = time.perf_counter()
    simulation.simulate_until_max_customers(CUSTOMERS)
    return CUSTOMERS / (time.perf_counter() - start)


def main() -> None:
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    rates = [rate(seed) for seed in range(days)]
    print(f"customers per second {min(rates):12.0f}{statistics.median(rates):12.0f}{max(rates):12.0f}")


if __name__ == "__main__":
    main()
