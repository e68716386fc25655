#!/usr/bin/env bash
# Nothing lost: kills a writer of the store two hundred times, then shows that the harness finds two planted faults.
#   Benchmarks/monitoring/durability.sh [--rounds 200] [--seed 1]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$("$here/build.sh" durability release)
harness="$here/durability.py"
python3 "$harness" "$program" "$@"
for fault in early-acknowledgement no-transaction; do
  if python3 "$harness" "$program" --fault "$fault" "$@"; then
    echo "the planted fault '$fault' was not found" >&2
    exit 1
  fi
  echo "the planted fault '$fault' was found"
done
