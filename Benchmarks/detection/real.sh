#!/usr/bin/env bash
# The table of real KPIs in RESULTS.md: daily KPIs of the logs in datasets/ as the test fixtures hold them, their public holidays by real.py
# (holiday, bridge day, Christmas week, as `foreshift chart --holidays` has them; New York's Election Days as days of its own).
#   Benchmarks/detection/real.sh [FOLDER]      # where the series are written, .build/real unless stated
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$root/.build/real}
python3 "$root/Benchmarks/detection/real.py" "$root/Tests/Fixtures/reference/kpi" "$folder"
exec "$root/Benchmarks/detection/run.sh" --real "$folder"
