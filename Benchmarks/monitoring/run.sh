#!/usr/bin/env bash
# Builds the monitoring benchmark beside the repository's own build and runs it with the arguments given:
#   Benchmarks/monitoring/run.sh quiet --seed 20261 --count 200
#   Benchmarks/monitoring/run.sh changes --count 40
#   Benchmarks/monitoring/run.sh speed
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$("$here/build.sh" monitoring release)
exec "$program" "$@"
