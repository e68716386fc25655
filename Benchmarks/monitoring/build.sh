#!/usr/bin/env bash
# Builds one of the two programs beside the repository's own build and prints where it is: build.sh monitoring|durability debug|release
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/monitoring-package
mkdir -p "$package/Sources"
cp "$root/Benchmarks/monitoring/Package.swift" "$package/Package.swift"
targets="CLAPACK CSolver CZlib CZstd CByteMatch Statistics Timeline ControlCharts Forecasting Staffing Tickets Engine Monitoring Storage"
for target in $targets; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
for program in monitoring durability; do ln -sfn "$root/Benchmarks/monitoring/Sources/$program" "$package/Sources/$program"; done
swift build --package-path "$package" -c "$2" --product "$1" >&2
echo "$package/.build/$2/$1"
