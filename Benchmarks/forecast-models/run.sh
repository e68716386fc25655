#!/bin/sh
# The engine's single models against statsforecast's, CPU time in one run and MASE on the test part.
#   Benchmarks/forecast-models/run.sh SET.csv.gz[:SEASONS] ... -- MODEL ... > table.md
# SET: columns unique_id, m, h, train, test (see paired_models.py). RUNS (default 3) runs in turn, LIMIT (default 40) series a set.
# PYTHON names a Python with statsforecast 2.1.1; without it one is made in .build/forecast-venv.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
python=${PYTHON:-$root/.build/forecast-venv/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv "$root/.build/forecast-venv"
  "$python" -m pip install --quiet statsforecast==2.1.1
fi
[ -n "${BUILT:-}" ] || swift build -c release --package-path "$here" >&2
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 NUMBA_NUM_THREADS=1
exec "$python" "$here/paired_models.py" "${RUNS:-3}" "$here/.build/release/model_speed" "${LIMIT:-40}" "$@"
