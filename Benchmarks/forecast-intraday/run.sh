#!/usr/bin/env bash
# Forecasts the rest of each of the last days of an intraday log, on the evening before and again at hours of the day: tables of errors.
#   Benchmarks/forecast-intraday/run.sh LOG.csv[.gz] [--minutes 30] [--days 25] [--holdback K] [--models A,B] [--hours 8,10] [--counts yes|no]
# LOG holds five-minute counts (--every for others) of days of equal length, the time and the count the last two columns. --holdback K leaves
# the last K days alone: that is how choices are validated. RestOfDay among the models adds the table of sums.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/forecast-intraday-package
mkdir -p "$package/Sources"
sed -e 's/foreshift-forecast/foreshift-forecast-intraday/' -e 's/forecast_bench/intraday_bench/' "$root/Benchmarks/forecast/Package.swift" \
  > "$package/Package.swift"
for target in CLAPACK CZlib Statistics Forecasting; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
ln -sfn "$root/Benchmarks/forecast-intraday/Sources/intraday_bench" "$package/Sources/intraday_bench"
swift build --package-path "$package" -c release --product intraday_bench >&2
"$package/.build/release/intraday_bench" "$@"
