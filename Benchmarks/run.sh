#!/usr/bin/env bash
# Measures speed side by side with the peers, as CPU time and peak memory of whole processes, and prints Markdown tables.
# Needs a release build (`make build`) and python3 with the venv module; pandas, polars and DuckDB come from PyPI into a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

foreshift=$PWD/.build/release/foreshift
[ -x "$foreshift" ] || { echo "bench: no release build; run make build first" >&2; exit 1; }
venv=.build/bench-venv
if [ ! -x "$venv/bin/python" ]; then
  echo "bench: making $venv with pandas, polars and DuckDB" >&2
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet pandas numpy polars duckdb pyarrow
fi
python=$PWD/$venv/bin/python
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
log=datasets/servicenow_uci_incident_event_log.csv.gz
runs=${RUNS:-5}

echo "LAPACK in use: $(readlink -f "$(ldd "$foreshift" | awk '/liblapack/ { print $3; exit }')")"
"$python" -c 'import pandas, numpy, polars, duckdb, sys; print("pandas", pandas.__version__, "polars", polars.__version__, "DuckDB", duckdb.__version__, "numpy", numpy.__version__, "python", sys.version.split()[0])'
echo
echo "## Reading the ServiceNow log (141,712 events) and its daily KPIs"
python3 Benchmarks/paired.py --runs "$runs" \
  "pandas: reference KPIs of this log (daily, weekly, hourly, by group)" "$python Benchmarks/kpi/pandas_kpis.py datasets $out servicenow" \
  "pandas: daily table only, only the needed columns" "$python Benchmarks/kpi/pandas_daily.py datasets $out/daily.csv" \
  "foreshift kpis --every day" "$foreshift kpis $log --every day --quiet --output $out/daily-foreshift.csv" \
  "gunzip -c alone" "gunzip -c $log"
echo
echo "## Start-up and the main job"
python3 Benchmarks/paired.py --runs "$runs" \
  "foreshift --version" "$foreshift --version" \
  "foreshift analyze (KPIs, charts, backtests, forecasts, staffing, report)" "$foreshift analyze $log --quiet --output $out/" \
  "python3 -c pass" "python3 -c pass"

echo
echo "## Five million tickets: import, and the daily, weekly and weekly by-team KPIs"
big=${BIG:-5000000}
"$python" Benchmarks/kpi/make_tickets.py "$log" "$big" "$out/tickets.csv"
kpis=ticket_volume,tickets_resolved,net_flow,ticket_resolution_rate,backlog,first_response_time,same_day_response,resolution_time
kpis=$kpis,same_day_resolution,sla_compliance,first_contact_resolution,reopen_rate
ours="$foreshift kpis $out/tickets.csv --kpi $kpis --every day,week --by all,team/week --whole-log --quiet --output $out/kpis.csv"
python3 Benchmarks/paired.py --runs "${BIG_RUNS:-3}" \
  "pandas" "$python Benchmarks/kpi/peer_pandas.py $out/tickets.csv $out" \
  "polars" "$python Benchmarks/kpi/peer_polars.py $out/tickets.csv $out" \
  "DuckDB" "$python Benchmarks/kpi/peer_duckdb.py $out/tickets.csv $out" \
  "foreshift kpis" "$ours" \
  "foreshift kpis --kpi ticket_volume,sla_compliance --by team" \
  "$foreshift kpis $out/tickets.csv --kpi ticket_volume,sla_compliance --by team --whole-log --quiet --output $out/two.csv"
python3 Benchmarks/kpi/agree.py "$out/kpis.csv" "$out/duckdb_day.csv"
rm "$out/tickets.csv"
echo
echo "## From a hundred thousand to ten million tickets"
for rows in 100000 1000000 5000000 10000000; do
  "$python" Benchmarks/kpi/make_tickets.py "$log" "$rows" "$out/$rows.csv"
  python3 Benchmarks/paired.py --runs 1 \
    "$rows tickets, all twelve KPIs" "${ours//tickets.csv/$rows.csv}" \
    "$rows tickets, volume and promises kept" \
    "$foreshift kpis $out/$rows.csv --kpi ticket_volume,sla_compliance --by team --whole-log --quiet --output $out/two.csv"
  rm "$out/$rows.csv"
done

echo
echo "## Control charts against vectorised numpy"
PYTHON=$python RUNS=$runs Benchmarks/charts/run.sh
