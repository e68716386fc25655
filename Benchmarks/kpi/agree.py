#!/usr/bin/env python3
"""Compares our daily KPIs with DuckDB's, number by number.   usage: agree.py KPIS.csv duckdb_day.csv

Exits with 1 where a number differs by more than one part in a billion.
"""
import csv
import sys

PAIRS = [
    ("ticket_volume", "y", "created"), ("tickets_resolved", "y", "resolved"), ("net_flow", "y", "net_flow"), ("backlog", "y", "backlog"),
    ("resolution_time", "n", "resolution_n"), ("resolution_time", "mean", "resolution_mean"),
    ("resolution_time", "median", "resolution_median"), ("resolution_time", "p90", "resolution_p90"),
    ("first_response_time", "n", "response_n"), ("first_response_time", "mean", "response_mean"),
    ("first_response_time", "median", "response_median"), ("first_response_time", "p90", "response_p90"),
    ("same_day_response", "y", "same_day"), ("same_day_resolution", "y", "resolved_same_day"), ("sla_compliance", "y", "sla_kept"),
    ("sla_compliance", "n", "sla_n"), ("reopen_rate", "y", "reopened"), ("first_contact_resolution", "y", "first_contact"),
]


def main():
    ours = {}
    for row in csv.DictReader(open(sys.argv[1])):
        kpi, _, rest = row["unique_id"].partition("/")
        if rest == "every=day":
            ours[kpi, row["ds"]] = row
    number = lambda text: float(text) if text else 0.0
    compared = differing = 0
    for row in csv.DictReader(open(sys.argv[2])):
        for kpi, column, theirs in PAIRS:
            own = ours.get((kpi, row["ds"][:10]))
            if own is None:
                continue
            a, b = number(own[column]), number(row[theirs])
            compared += 1
            if abs(a - b) > 1e-9 * max(1, abs(b)):
                differing += 1
                print(f"{kpi} {column} {row['ds']}: {a} against {b}", file=sys.stderr)
    print(f"{compared} daily numbers compared with DuckDB's, {differing} differ.")
    sys.exit(differing > 0 or compared == 0)


if __name__ == "__main__":
    main()
