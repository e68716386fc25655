#!/usr/bin/env bash
# Nothing lost: kills a writer of the store two hundred times, then shows that the harness finds two planted faults.
#   Benchmarks/durability/run.sh [--rounds 200] [--seed 1]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/durability-package
mkdir -p "$package/Sources"
cp "$root/Benchmarks/durability/Package.swift" "$package/Package.swift"
targets="CLAPACK CSolver CZlib CZstd CByteMatch Statistics Timeline ControlCharts Forecasting Staffing Tickets Engine Monitoring Storage"
for target in $targets; do ln -sfn "$root/Sources/$target" "$package/Sources/$target"; done
ln -sfn "$root/Benchmarks/durability/Sources/durability" "$package/Sources/durability"
swift build --package-path "$package" --product durability >&2
harness="$root/Benchmarks/durability/harness.py"
program="$package/.build/debug/durability"
python3 "$harness" "$program" "$@"
for fault in early-acknowledgement no-transaction; do
  if python3 "$harness" "$program" --fault "$fault" "$@"; then
    echo "the planted fault '$fault' was not found" >&2
    exit 1
  fi
  echo "the planted fault '$fault' was found"
done
