#!/usr/bin/env python3
"""The daily, weekly and weekly by-team KPIs of a tickets CSV with polars.   usage: peer_polars.py TICKETS.csv OUT_FOLDER"""
import sys

import polars as pl

STAMP = pl.Datetime("us")
SCHEMA = {
    "ticket_id": pl.String, "created_at": STAMP, "first_response_at": STAMP, "resolved_at": STAMP, "priority": pl.Categorical,
    "category": pl.Categorical, "channel": pl.Categorical, "team": pl.Categorical, "agent": pl.Categorical, "site": pl.Categorical,
    "sla_met": pl.Boolean, "reopened_count": pl.Int32, "reassignment_count": pl.Int32,
}


def spread(name):
    column = pl.col(name)
    return [
        column.count().alias(f"{name}_n"), column.mean().alias(f"{name}_mean"), column.median().alias(f"{name}_median"),
        column.quantile(0.9, "linear").alias(f"{name}_p90"),
    ]


def kpis(tickets, step, slices, out):
    keys = slices + ["ds"]
    created = tickets.with_columns(ds=pl.col("created_at").dt.truncate(step)).group_by(keys).agg(
        pl.len().alias("created"), *spread("response"), (pl.col("response") <= 86_400).sum().alias("same_day"))
    first_contact = (pl.col("reopened_count") == 0) & (pl.col("reassignment_count") == 0)
    resolved = tickets.filter(pl.col("resolved_at").is_not_null()).with_columns(ds=pl.col("resolved_at").dt.truncate(step)).group_by(keys).agg(
        pl.len().alias("resolved"), *spread("resolution"), (pl.col("resolution") <= 86_400).sum().alias("resolved_same_day"),
        pl.col("sla_met").count().alias("sla_n"), pl.col("sla_met").sum().alias("sla_kept"),
        (pl.col("reopened_count") > 0).sum().alias("reopened"), first_contact.sum().alias("first_contact"))
    table = created.join(resolved, on=keys, how="full", coalesce=True).sort(keys).with_columns(
        net_flow=pl.col("created").fill_null(0).cast(pl.Int64) - pl.col("resolved").fill_null(0).cast(pl.Int64))
    backlog = pl.col("net_flow").cum_sum()
    table.with_columns(
        backlog=backlog.over(slices) if slices else backlog, resolution_rate=pl.col("resolved") / pl.col("created")).write_csv(out)


def main():
    path, out = sys.argv[1], sys.argv[2]
    tickets = pl.read_csv(path, schema=SCHEMA)
    seconds = lambda name: (pl.col(name) - pl.col("created_at")).dt.total_seconds()
    tickets = tickets.with_columns(response=seconds("first_response_at"), resolution=seconds("resolved_at")).with_columns(
        response=pl.when(pl.col("response") >= 0).then("response"), resolution=pl.when(pl.col("resolution") >= 0).then("resolution"))
    kpis(tickets, "1d", [], f"{out}/polars_day.csv")
    kpis(tickets, "1w", [], f"{out}/polars_week.csv")
    kpis(tickets, "1w", ["team"], f"{out}/polars_team.csv")


if __name__ == "__main__":
    main()
