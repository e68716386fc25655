"""Contacts per CPU second of ciw on the same queues."""
import importlib.metadata
import time

import ciw

print(f"ciw {importlib.metadata.version('ciw')}:")
print("| queue | contacts | CPU s | million contacts per CPU s |")
print("|---|---:|---:|---:|")
for name, patience in (("M/M/11", None), ("M/M/11+M", 1 / 120)):
    more = {"reneging_time_distributions": [ciw.dists.Exponential(rate=patience)]} if patience else {}
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=100 / 1800)],
        service_distributions=[ciw.dists.Exponential(rate=1 / 180)],
        number_of_servers=[11],
        **more,
    )
    ciw.seed(1)
    simulation = ciw.Simulation(network)
    contacts = 20000
    begin = time.process_time()
    simulation.simulate_until_max_customers(contacts, method="Arrive")
    seconds = time.process_time() - begin
    print(f"| {name} | {contacts} | {seconds:.3f} | {contacts / seconds / 1e6:.5f} |")
