#!/bin/sh
# AutoETS and AutoARIMA beside statsforecast, the ETS loop beside C, and allocations.
#   Benchmarks/forecast-arima/run.sh DATA_FOLDER > table.md      LIMIT (default 150) series a set, SECONDS_A_SET (default 14) for the peer
# PYTHON names a Python with statsforecast 2.1.1; without it one is made in .build/bench-venv.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
python=${PYTHON:-$root/.build/bench-venv/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv "$root/.build/bench-venv"
fi
"$python" -c 'import statsforecast' 2>/dev/null || "$python" -m pip install --quiet statsforecast==2.1.1
swift build -c release --package-path "$here" >&2
"$here/.build/release/ets_kernel"
echo
PYTHONWARNINGS=ignore "$python" "$here/paired.py" "$1" "$here/.build/release/forecast_speed" \
  --limit "${LIMIT:-150}" --seconds "${SECONDS_A_SET:-14}"
