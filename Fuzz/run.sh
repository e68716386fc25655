#!/bin/sh
# Runs the readers under libFuzzer with the address sanitizer, all at once, and says what came of it.
#
#   Fuzz/run.sh [SECONDS [READER...]]     SECONDS a reader, 60 unless told; READER csv, json, dates, numbers
#
# Seeds are the files of Tests/Fixtures/fuzz. FORESHIFT_FUZZ_DIR (default /tmp/foreshift-fuzz) keeps the build, the growing corpora, the logs and
# inputs that crash. Exits with 1 where a reader trapped.
set -eu
seconds=${1:-60}
[ $# -gt 0 ] && shift
readers=${*:-csv json dates numbers}
here=$(cd "$(dirname "$0")" && pwd)
seeds=$here/../Tests/Fixtures/fuzz
work=${FORESHIFT_FUZZ_DIR:-/tmp/foreshift-fuzz}
mkdir -p "$work"

[ -n "${FORESHIFT_FUZZ_BUILT:-}" ] || swift build --package-path "$here" --scratch-path "$work/build" -c release --sanitize=fuzzer \
  >"$work/build.log" 2>&1 || { tail -20 "$work/build.log"; exit 2; }

for reader in $readers; do
  mkdir -p "$work/$reader/corpus" "$work/$reader/crashes" "$seeds/$reader"
  # The fuzzer stops by itself; the timeout is for a hang that it cannot see. Swift's own crash report would confuse the sanitizer.
  SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 timeout -k 10 $((seconds + 120)) nice -n 15 "$work/build/release/fuzz-$reader" \
    "$work/$reader/corpus" "$seeds/$reader" -dict="$here/Harnesses/$reader/words.dict" -max_total_time="$seconds" -max_len=4096 -timeout=20 \
    -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$work/$reader/crashes/" >"$work/$reader/log" 2>&1 &
done
wait

status=0
for reader in $readers; do
  log=$work/$reader/log
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
  inputs=$(sed -n 's/.* corp: \([0-9]*\)\/.*/\1/p' "$log" | tail -1)
  time=$(sed -n 's/^Done .* runs in \([0-9]*\) second.*/\1/p' "$log")
  crashes=$(find "$work/$reader/crashes" -type f | wc -l)
  [ "$crashes" -eq 0 ] && grep -q '^Done ' "$log" || status=1
  echo "$reader: ${runs:-no} executions in ${time:-?} s, coverage ${coverage:-?} edges, corpus ${inputs:-?} inputs, $crashes crashes"
done
exit $status
