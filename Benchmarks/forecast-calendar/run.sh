#!/usr/bin/env bash
# Backtests daily volume series with and without public holidays; the table of RESULTS.md.
#   Benchmarks/forecast-calendar/run.sh SERIES TICKETS [MODELS] [SETS]
# SERIES and TICKETS are folders of the files that prepare.py names; MODELS and SETS are lists with commas. SHOW=1 prints the effects.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/Benchmarks/forecast-calendar
data=$root/.build/forecast-calendar
package=$root/.build/forecast-calendar-package
mkdir -p "$package/Sources" "$data"
"${PYTHON:-python3}" "$here/prepare.py" "$1" "$2" "$data"
cp "$here/Package.swift" "$package/Package.swift"
for target in CLAPACK CSolver CZlib CZstd CByteMatch Statistics Timeline ControlCharts Forecasting Staffing Tickets Engine; do
  ln -sfn "$root/Sources/$target" "$package/Sources/$target"
done
ln -sfn "$here/Sources/calendar_bench" "$package/Sources/calendar_bench"
swift build --package-path "$package" -c release --product calendar_bench >&2
"$package/.build/release/calendar_bench" "$data" "${@:3}"
