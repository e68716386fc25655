#!/usr/bin/env python3
"""The daily, weekly and weekly by-team KPIs of a tickets CSV with pandas.   usage: peer_pandas.py TICKETS.csv OUT_FOLDER"""
import sys

import pandas as pd

LABELS = ["priority", "category", "channel", "team", "agent", "site"]


def spread(groups, name):
    column = groups[name]
    return pd.DataFrame({
        f"{name}_n": column.count(), f"{name}_mean": column.mean(), f"{name}_median": column.median(), f"{name}_p90": column.quantile(0.9)})


def period(stamps, step):
    days = stamps.dt.normalize()
    return days if step == "day" else days - pd.to_timedelta(days.dt.weekday, unit="D")


def kpis(tickets, step, slices, out):
    keys = slices + ["ds"]
    by_creation = tickets.assign(ds=period(tickets["created_at"], step)).groupby(keys, observed=True)
    created = pd.concat([by_creation.size().rename("created"), spread(by_creation, "response"),
                         by_creation["same_day"].sum()], axis=1)
    done = tickets[tickets["resolved_at"].notna()]
    by_resolution = done.assign(ds=period(done["resolved_at"], step)).groupby(keys, observed=True)
    resolved = pd.concat([by_resolution.size().rename("resolved"), spread(by_resolution, "resolution"),
                          by_resolution["resolved_same_day"].sum(), by_resolution["sla_met"].count().rename("sla_n"),
                          by_resolution["sla_met"].sum().rename("sla_kept"), by_resolution["reopened"].sum(),
                          by_resolution["first_contact"].sum()], axis=1)
    table = created.join(resolved, how="outer").sort_index()
    table["net_flow"] = table["created"].fillna(0) - table["resolved"].fillna(0)
    table["backlog"] = table.groupby(level=slices, observed=True)["net_flow"].cumsum() if slices else table["net_flow"].cumsum()
    table["resolution_rate"] = table["resolved"] / table["created"]
    table.to_csv(out)


def main():
    path, out = sys.argv[1], sys.argv[2]
    stamps = ["created_at", "first_response_at", "resolved_at"]
    tickets = pd.read_csv(path, parse_dates=stamps, date_format="%Y-%m-%d %H:%M:%S", dtype={name: "category" for name in LABELS} | {"sla_met": "boolean"})
    for name, end in (("response", "first_response_at"), ("resolution", "resolved_at")):
        seconds = (tickets[end] - tickets["created_at"]).dt.total_seconds()
        tickets[name] = seconds.where(seconds >= 0)
    tickets["same_day"] = tickets["response"] <= 86_400
    tickets["resolved_same_day"] = tickets["resolution"] <= 86_400
    tickets["reopened"] = tickets["reopened_count"] > 0
    tickets["first_contact"] = (tickets["reopened_count"] == 0) & (tickets["reassignment_count"] == 0)
    kpis(tickets, "day", [], f"{out}/pandas_day.csv")
    kpis(tickets, "week", [], f"{out}/pandas_week.csv")
    kpis(tickets, "week", ["team"], f"{out}/pandas_team.csv")


if __name__ == "__main__":
    main()
