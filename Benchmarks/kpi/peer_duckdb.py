#!/usr/bin/env python3
"""The daily, weekly and weekly by-team KPIs of a tickets CSV with DuckDB.   usage: peer_duckdb.py TICKETS.csv OUT_FOLDER"""
import sys

import duckdb

COLUMNS = """{'ticket_id': 'VARCHAR', 'created_at': 'TIMESTAMP', 'first_response_at': 'TIMESTAMP', 'resolved_at': 'TIMESTAMP',
 'priority': 'VARCHAR', 'category': 'VARCHAR', 'channel': 'VARCHAR', 'team': 'VARCHAR', 'agent': 'VARCHAR', 'site': 'VARCHAR',
 'sla_met': 'BOOLEAN', 'reopened_count': 'INTEGER', 'reassignment_count': 'INTEGER'}"""


def kpis(db, step, slices, out):
    keys = ", ".join(slices + ["ds"])
    group = "".join(f"{name}, " for name in slices)
    over = f"(PARTITION BY {', '.join(slices)} ORDER BY ds)" if slices else "(ORDER BY ds)"
    db.sql(f"""
    COPY (
      WITH c AS (
        SELECT {group} date_trunc('{step}', created_at) AS ds, count(*) AS created,
          count(response) AS response_n, avg(response) AS response_mean, quantile_cont(response, 0.5) AS response_median,
          quantile_cont(response, 0.9) AS response_p90, count(*) FILTER (response <= 86400) AS same_day
        FROM tickets GROUP BY ALL),
      r AS (
        SELECT {group} date_trunc('{step}', resolved_at) AS ds, count(*) AS resolved,
          count(resolution) AS resolution_n, avg(resolution) AS resolution_mean, quantile_cont(resolution, 0.5) AS resolution_median,
          quantile_cont(resolution, 0.9) AS resolution_p90, count(*) FILTER (resolution <= 86400) AS resolved_same_day,
          count(sla_met) AS sla_n, count(*) FILTER (sla_met) AS sla_kept, count(*) FILTER (reopened_count > 0) AS reopened,
          count(*) FILTER (reopened_count = 0 AND reassignment_count = 0) AS first_contact
        FROM tickets WHERE resolved_at IS NOT NULL GROUP BY ALL)
      SELECT *, coalesce(created, 0) - coalesce(resolved, 0) AS net_flow,
        sum(coalesce(created, 0) - coalesce(resolved, 0)) OVER {over} AS backlog, resolved / created AS resolution_rate
      FROM c FULL JOIN r USING ({keys}) ORDER BY {keys}
    ) TO '{out}' (HEADER)""")


def main():
    path, out = sys.argv[1], sys.argv[2]
    db = duckdb.connect()
    db.sql(f"""CREATE TABLE tickets AS SELECT *,
      CASE WHEN first_response_at >= created_at THEN epoch(first_response_at - created_at) END AS response,
      CASE WHEN resolved_at >= created_at THEN epoch(resolved_at - created_at) END AS resolution
      FROM read_csv('{path}', header = true, columns = {COLUMNS})""")
    kpis(db, "day", [], f"{out}/duckdb_day.csv")
    kpis(db, "week", [], f"{out}/duckdb_week.csv")
    kpis(db, "week", ["team"], f"{out}/duckdb_team.csv")


if __name__ == "__main__":
    main()
