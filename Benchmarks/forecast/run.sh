#!/usr/bin/env bash
# Forecasts benchmark sets with a registered model and scores the forecasts: one line a set.
#   Benchmarks/forecast/run.sh DATA [OUT] [MODEL] [--limit N] [--holdback K]
# DATA is a folder of <set>.csv.gz (columns unique_id,m,h,train,test; FORECAST_DATA serves too), OUT where forecasts go (.build/forecast),
# SETS (environment) the sets to run. --holdback K scores on the ends of the training parts and leaves the test parts alone.
# Needs python3 with numpy and pandas (PYTHON names another interpreter).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
data=${1:-${FORECAST_DATA:?the folder of the sets is missing}}
out=${2:-$root/.build/forecast}
model=${3:-auto}
shift $(($# < 3 ? $# : 3))
package=$root/.build/forecast-package
mkdir -p "$package/Sources" "$out"
cp "$root/Benchmarks/forecast/Package.swift" "$package/Package.swift"
for target in CLAPACK CZlib Statistics Forecasting; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
ln -sfn "$root/Benchmarks/forecast/Sources/forecast_bench" "$package/Sources/forecast_bench"
swift build --package-path "$package" -c release --product forecast_bench >&2
for set in ${SETS:-m3_monthly m3_quarterly tourism_monthly tourism_quarterly m4_monthly_tail m4_yearly m4_daily_tail m4_weekly \
  nn5_daily contacts_daily m4_hourly calls_bank30 rides_hourly load_taylor}; do
  case $set in
    m4_hourly | rides_hourly) seasons=(--seasons 24,168) ;;
    calls_bank30) seasons=(--seasons 28,140) ;;
    load_taylor) seasons=(--seasons 48,336) ;;
    m4_weekly) seasons=(--seasons 52) ;;
    *) seasons=() ;;
  esac
  forecast=$out/${set}__$model.csv
  rm -f "$forecast.set.csv"
  "$package/.build/release/forecast_bench" "$data/$set.csv.gz" "$forecast" --model "$model" "${seasons[@]}" "$@" | tail -1
  truth=$data/$set.csv.gz
  if [ -f "$forecast.set.csv" ]; then gzip -f "$forecast.set.csv" && truth=$forecast.set.csv.gz; fi
  "${PYTHON:-python3}" "$root/Benchmarks/forecast/evaluate.py" "$truth" "$forecast"
done
