#!/usr/bin/env bash
# Measures speed side by side with the peers, as CPU time and peak memory of whole processes, and prints Markdown tables.
# Needs a release build (`make build`) and python3 with the venv module; pandas comes from PyPI into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

foreshift=$PWD/.build/release/foreshift
[ -x "$foreshift" ] || { echo "bench: no release build; run make build first" >&2; exit 1; }
venv=.build/bench-venv
if [ ! -x "$venv/bin/python" ]; then
  echo "bench: making $venv with pandas" >&2
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet pandas numpy
fi
python=$PWD/$venv/bin/python
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
log=datasets/servicenow_uci_incident_event_log.csv.gz
runs=${RUNS:-5}

echo "LAPACK in use: $(readlink -f "$(ldd "$foreshift" | awk '/liblapack/ { print $3; exit }')")"
"$python" -c 'import pandas, numpy, sys; print("pandas", pandas.__version__, "numpy", numpy.__version__, "python", sys.version.split()[0])'
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
