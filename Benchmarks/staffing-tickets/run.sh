#!/usr/bin/env bash
# Plans deferred work on two real ticket logs and replays what came; then the speed of the simulation, beside ciw from PyPI.
#   Benchmarks/staffing-tickets/run.sh [OUT]
# Needs python3 with the venv module; prints Markdown.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=${1:-$root/.build/staffing-tickets}
here=$root/Benchmarks/staffing-tickets
package=$out/package
mkdir -p "$package/Sources"
cp "$here/Package.swift" "$package/Package.swift"
for target in CLAPACK CSolver Statistics Staffing; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
for target in tickets_bench simulation_bench; do ln -sfn "$here/Sources/$target" "$package/Sources/$target"; done
swift build --package-path "$package" -c release -j 1 >&2
python3 "$here/prepare.py" "$root/datasets" "$out"
bench=$package/.build/release
echo "## Boston 311, one class, promise of one business day (10 h), first come first served"
"$bench/tickets_bench" 26 4 4 15 1.5 10 fifo < "$out/boston.txt"
echo
echo "## ServiceNow, high priority within 4 h, the rest within 10 h, earliest deadline first"
"$bench/tickets_bench" 8 2 1 20 1.5 4,10 edf < "$out/servicenow.txt"
echo
echo "## Speed and coverage of the simulation"
"$bench/simulation_bench"
venv=$out/venv
[ -x "$venv/bin/python" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet ciw; }
echo
"$venv/bin/python" "$here/peer_ciw.py"
