#!/bin/sh
# Required agents against pyworkforce (PyPI), alternating, CPU time within each process so that start-up does not count.
#   Benchmarks/staffing/run.sh > table.md          RUNS (default 3) pairs after one warm-up
# PYTHON names a Python with pyworkforce; without it one is made in .build/staffing-venv. ABANDONMENT names a folder with the file
# pyworkforce/queuing/abandonment.py of pyworkforce's repository, for the Erlang A that its releases do not have yet.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
python=${PYTHON:-$root/.build/staffing-venv/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv "$root/.build/staffing-venv"
  "$python" -m pip install --quiet pyworkforce
fi
[ -n "${BUILT:-}" ] || swift build -c release --package-path "$here" >&2
ours=${OURS:-$here/.build/release/staffing_speed}
pair() { python3 "$here/paired_staffing.py" "${RUNS:-3}" "$@"; echo; }
"$python" -c 'from importlib.metadata import version; print("pyworkforce", version("pyworkforce"))'
echo
for peak in 30 300 3000; do
  echo "### A week of quarter hours, Erlang C 80/20, up to $peak contacts each"
  pair "pyworkforce" "$python $here/peer.py week $peak 1" "foreshift" "$ours week $peak $((60000 / peak))"
done
echo "### One Erlang C search at 100,000 Erlangs"
pair "pyworkforce" "$python $here/peer.py search 100000 1" "foreshift" "$ours search 100000 20000"
if [ -n "${ABANDONMENT:-}" ] || "$python" -c 'from pyworkforce.queuing import ErlangA' 2>/dev/null; then
  echo "### Required agents with patience (Erlang A 80/20, loads 2 to 100; pyworkforce never goes below the load)"
  pair "pyworkforce" "$python $here/peer.py erlang_a 1" "foreshift" "$ours erlang_a 2000"
else
  echo "### Required agents with patience (Erlang A 80/20, loads 2 to 100; this pyworkforce has no Erlang A)"
  pair "foreshift" "$ours erlang_a 2000"
fi
echo "### M/M/n+G with lognormal patience, all measures"
pair "foreshift" "$ours general 2000"
