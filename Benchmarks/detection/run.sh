#!/usr/bin/env bash
# Builds the detection benchmark beside the repository's own build and runs it with the arguments given, such as
#   Benchmarks/detection/run.sh --seed 424242 --none 300 --each 60 --history 180
#   Benchmarks/detection/run.sh --seed 424243 --board 2 --boards 3                              # boards of 200, two alarms a week, within a fifth
#   Benchmarks/detection/run.sh --detector weekday_cusum --changes none,shift1,shift2           # xmr, ewma, cusum, weekday_xmr, weekday_cusum
#   Benchmarks/detection/run.sh --worlds t4,ar45,closed,busy,calm,short,target                  # seven more worlds
#   Benchmarks/detection/real.sh                                                                # the table of real KPIs
#   python3 Benchmarks/detection/real.py Tests/Fixtures/reference/kpi .build/real
#   Benchmarks/detection/run.sh --series .build/real/nyc_volume.csv --history 730 --kind count
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/detection-package
mkdir -p "$package/Sources"
cp "$root/Benchmarks/detection/Package.swift" "$package/Package.swift"
for target in CLAPACK Statistics ControlCharts; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
ln -sfn "$root/Benchmarks/detection/Sources/detection" "$package/Sources/detection"
swift build --package-path "$package" -c release --product detection >&2
exec "$package/.build/release/detection" "$@"
