#!/usr/bin/env bash
# Builds the monitoring benchmark beside the repository's own build and runs it with the arguments given:
#   Benchmarks/monitoring/run.sh quiet --seed 20261 --count 200
#   Benchmarks/monitoring/run.sh changes --count 40
#   Benchmarks/monitoring/run.sh speed
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/monitoring-package
mkdir -p "$package/Sources"
cp "$root/Benchmarks/monitoring/Package.swift" "$package/Package.swift"
targets="CLAPACK CSolver CZlib CZstd CByteMatch Statistics Timeline ControlCharts Forecasting Staffing Tickets Engine Monitoring"
for target in $targets; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
ln -sfn "$root/Benchmarks/monitoring/Sources/monitoring" "$package/Sources/monitoring"
swift build --package-path "$package" -c release --product monitoring >&2
exec "$package/.build/release/monitoring" "$@"
