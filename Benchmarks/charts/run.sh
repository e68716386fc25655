#!/bin/sh
# XmR charts with all eight Nelson rules against vectorised numpy, whole processes in turn, start-up taken off (see paired_charts.py).
#   Benchmarks/charts/run.sh > table.md          RUNS (default 5) pairs after one warm-up
# PYTHON names a Python with numpy; without it one is made in .build/bench-venv.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
python=${PYTHON:-$root/.build/bench-venv/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv "$root/.build/bench-venv"
  "$python" -m pip install --quiet numpy
fi
[ -n "${BUILT:-}" ] || swift build -c release --package-path "$here" >&2
ours=$here/.build/release/chart_speed
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
"$python" - "$work" <<'PYTHON'
import sys
import numpy
draw = numpy.random.default_rng(1)
draw.normal(50, 5, 365_000).tofile(f"{sys.argv[1]}/many")
draw.normal(50, 5, 10_000_000).tofile(f"{sys.argv[1]}/long")
PYTHON

# The same patterns complete at the same points, or the times mean nothing.
mine=$("$ours" "$work/many" 1000 365 nelson 1 print)
batched=$("$ours" "$work/many" 1000 365 nelson 1 batch print)
[ "$mine" = "$batched" ] || { echo "completions differ: $mine, batch: $batched" >&2; exit 1; }
for how in windows doubling views; do
  theirs=$("$python" "$here/numpy_rules.py" "$work/many" 1000 365 nelson 1 "$how" print)
  [ "$mine" = "$theirs" ] || { echo "completions differ: $mine, $how: $theirs" >&2; exit 1; }
done
echo "Completions of rules 1 to 8 on 1,000 x 365, ours and numpy's alike: $mine"
echo
pair() { python3 "$here/paired_charts.py" "${RUNS:-5}" "$@"; }
echo "### 1,000 series of 365 points, all eight rules"
pair \
  "numpy, a view of each window (\`sliding_window_view\`)" 365000 5 "$python $here/numpy_rules.py $work/many 1000 365 nelson {repeats} views" \
  "numpy, cumulative sums" 365000 40 "$python $here/numpy_rules.py $work/many 1000 365 nelson {repeats} windows" \
  "numpy, shifted masks joined in doubling steps" 365000 40 "$python $here/numpy_rules.py $work/many 1000 365 nelson {repeats} doubling" \
  "foreshift, \`XmRChart.fit\`: a chart each, both panels, signals" 365000 40 "$ours $work/many 1000 365 nelson {repeats}" \
  "foreshift, \`ChartBatch\`: lines and signals of all, both panels" 365000 80 "$ours $work/many 1000 365 nelson {repeats} batch"
echo
echo "### 1,000 series of 365 points, rule 1 alone"
pair \
  "numpy" 365000 40 "$python $here/numpy_rules.py $work/many 1000 365 nelson_1 {repeats}" \
  "foreshift, \`XmRChart.fit\`" 365000 40 "$ours $work/many 1000 365 nelson_1 {repeats}" \
  "foreshift, \`XmRChart.fit\` without rules" 365000 40 "$ours $work/many 1000 365 none {repeats}" \
  "foreshift, \`ChartBatch\`" 365000 80 "$ours $work/many 1000 365 nelson_1 {repeats} batch"
echo
echo "### One series of 10,000,000 points"
pair \
  "numpy, cumulative sums, all eight" 10000000 1 "$python $here/numpy_rules.py $work/long 1 10000000 nelson {repeats}" \
  "foreshift, all eight" 10000000 1 "$ours $work/long 1 10000000 nelson {repeats}" \
  "foreshift, rule 1" 10000000 1 "$ours $work/long 1 10000000 nelson_1 {repeats}" \
  "foreshift, all eight, the first 1,000,000 points" 1000000 3 "$ours $work/long 1 1000000 nelson {repeats}" \
  "foreshift, all eight, the first 100,000 points" 100000 30 "$ours $work/long 1 100000 nelson {repeats}"
