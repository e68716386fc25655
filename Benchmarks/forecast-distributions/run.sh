#!/usr/bin/env bash
# Coverage of intervals and of weekly sums, reconciliation, and batches: one JSON line a measurement.
#   Benchmarks/forecast-distributions/run.sh DATA [intervals|sums|hierarchy|siblings|batch] [arguments]
# DATA is a folder of <set>.csv.gz (columns unique_id,m,h,train,test); SETS (environment) names the sets, LIMIT the series of each.
# hierarchy and siblings read a CSV with a row a bottom series: path, then one count a day (hierarchy_boston.py and hierarchy_newyork.py make one of datasets/).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
data=${1:?the folder of the sets is missing}
what=${2:-intervals}
shift $(($# < 2 ? $# : 2))
package=$root/.build/forecast-distributions
mkdir -p "$package/Sources/forecast_distributions"
cp "$root/Benchmarks/forecast-distributions/Package.swift" "$package/Package.swift"
for target in CLAPACK CZlib Statistics Forecasting; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
for file in "$root"/Benchmarks/forecast-distributions/Sources/forecast_distributions/*.swift \
  "$root/Benchmarks/forecast/Sources/forecast_bench/SeriesSet.swift" "$root/Sources/Engine/SeriesSpread.swift" \
  "$root/Sources/Engine/BatchForecasts.swift"; do
  ln -sfn "$file" "$package/Sources/forecast_distributions/$(basename "$file")"
done
swift build --package-path "$package" -c release --product forecast_distributions >&2
bench=$package/.build/release/forecast_distributions
case $what in
  intervals | sums)
    for set in ${SETS:-m3_monthly m3_quarterly tourism_monthly nn5_daily contacts_daily}; do
      "$bench" "$what" "$data/$set.csv.gz" "${LIMIT:-0}" "$@"
    done
    ;;
  *) "$bench" "$what" "$@" ;;
esac
