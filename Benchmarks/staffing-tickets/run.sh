#!/usr/bin/env bash
# Plans deferred work on two real ticket logs with the product's own command and replays what came; then the speed of the simulation, beside
# ciw from PyPI.
#   Benchmarks/staffing-tickets/run.sh [OUT]
# FORESHIFT names the command (default: the release build of this repository). Needs python3 with the venv module; prints Markdown.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=${1:-$root/.build/staffing-tickets}
here=$root/Benchmarks/staffing-tickets
foreshift=${FORESHIFT:-$root/.build/release/foreshift}
[ -x "$foreshift" ] || { swift build --package-path "$root" -c release --product foreshift >&2; }
python3 "$here/replay.py" "$foreshift" "$here/logs.json"
package=$out/package
mkdir -p "$package/Sources"
cp "$here/Package.swift" "$package/Package.swift"
for target in CLAPACK CSolver Statistics Staffing; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
ln -sfn "$here/Sources/simulation_bench" "$package/Sources/simulation_bench"
swift build --package-path "$package" -c release -j 1 >&2
echo "## Speed and coverage of the simulation"
"$package/.build/release/simulation_bench"
venv=$out/venv
[ -x "$venv/bin/python" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet ciw; }
echo
"$venv/bin/python" "$here/peer_ciw.py"
