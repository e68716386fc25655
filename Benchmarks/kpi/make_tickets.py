#!/usr/bin/env python3
"""Writes a tickets CSV of any length whose tickets are drawn from the real incident log in datasets/, with a fixed seed.

usage: make_tickets.py LOG.csv.gz ROWS OUT.csv

Every row takes one real ticket's values (priority, category, channel, team, agent, site, promise kept, counts, and its times to first
response and to resolution); it is created at the real ticket's weekday and time of day in a week drawn from the years 2015 to 2024, with
some seconds of its own. Ids count up in order of creation. Needs numpy and polars.
"""
import sys

import numpy as np
import polars as pl

COLUMNS = ["priority", "category", "contact_type", "assignment_group", "assigned_to", "location", "made_sla", "reopen_count", "reassignment_count"]
NAMES = ["priority", "category", "channel", "team", "agent", "site", "sla_met", "reopened_count", "reassignment_count"]


def tickets(path):
    """One row a ticket: the last event's values, and the first update in a state that is not new as its first response."""
    log = pl.read_csv(path, null_values="?", infer_schema_length=0)
    stamp = lambda name: pl.col(name).str.to_datetime("%d/%m/%Y %H:%M", strict=False)
    log = log.with_columns(
        stamp("opened_at"), stamp("resolved_at"), stamp("sys_updated_at"), pl.col("sys_mod_count").cast(pl.Int64)
    ).with_row_index("row").sort("number", "sys_mod_count", "row")
    answered = log.filter(pl.col("incident_state") != "New").group_by("number").agg(answered=pl.col("sys_updated_at").min())
    last = log.group_by("number", maintain_order=True).last().join(answered, on="number", how="left").sort("number")
    seconds = lambda name: (pl.col(name) - pl.col("opened_at")).dt.total_seconds()
    return last.with_columns(response=seconds("answered"), resolution=seconds("resolved_at"))


def main():
    path, rows, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    real = tickets(path)
    rng = np.random.default_rng(20_261_122)
    pick = rng.integers(0, len(real), rows)
    opened = real["opened_at"].to_numpy().astype("datetime64[s]").astype(np.int64)
    week = 7 * 86_400
    monday = 1_420_416_000  # 2015-01-05
    created = monday + (opened[pick] - monday) % week + rng.integers(0, 10 * 52, rows) * week + rng.integers(0, 60, rows)
    order = np.argsort(created, kind="stable")
    pick, created = pick[order], created[order]

    def after(name):
        seconds = real[name].cast(pl.Float64).to_numpy()[pick]
        stamps = ((created + np.nan_to_num(seconds)) * 1000).astype("datetime64[ms]")
        stamps[~np.isfinite(seconds) | (seconds < 0)] = np.datetime64("NaT")
        return stamps

    table = pl.DataFrame({
        "ticket_id": np.char.add("INC", np.char.zfill(np.arange(1, rows + 1).astype(str), 8)),
        "created_at": (created * 1000).astype("datetime64[ms]"),
        "first_response_at": after("response"),
        "resolved_at": after("resolution"),
    }).with_columns([real[column].gather(pick).alias(name) for column, name in zip(COLUMNS, NAMES)])
    table.write_csv(out, datetime_format="%Y-%m-%d %H:%M:%S")


if __name__ == "__main__":
    main()
