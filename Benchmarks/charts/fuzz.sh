#!/bin/sh
# Random series through every chart and rule, and random wishes through the designs: how many a second, and that nothing traps.
#   Benchmarks/charts/fuzz.sh [SERIES [DESIGNS]]        100,000 and 3,000 unless told
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ -n "${BUILT:-}" ] || swift build -c release --package-path "$here" >&2
"$here/.build/release/chart_fuzz" series 0 "${1:-100000}"
"$here/.build/release/chart_fuzz" designs 0 "${2:-3000}"
