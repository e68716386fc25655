#!/usr/bin/env bash
# Breaks `foreshift import` in every way that a machine can: kills it, fills its disk, makes its writes and syncs fail. After each, the store
# must be whole, hold whole imports only, and take the next import. Prints a Markdown table of counts; exit status 1 where anything failed.
#
# usage: faults.sh     FORESHIFT=path of the program, KILLS=50, ROWS=60000, SEED=1   (the full disk needs root, the faults strace)
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
foreshift=${FORESHIFT:-$here/../../.build/release/foreshift}
[ -x "$foreshift" ] || { echo "faults: no program at $foreshift; run make build first" >&2; exit 1; }
kills=${KILLS:-50}
rows=${ROWS:-60000}
RANDOM=${SEED:-1}
work=$(mktemp -d)
mounted=
trap '[ -n "$mounted" ] && umount "$mounted"; rm -rf "$work"' EXIT
"$here/make_tickets.sh" "$rows" 1 > "$work/1.csv"
"$here/make_tickets.sh" "$rows" 2 > "$work/2.csv"
"$here/make_tickets.sh" 1500 1 > "$work/small.csv"

import() { "$foreshift" import "$1" --db "$2" --quiet --format csv; }
imports() { "$foreshift" db imports --db "$1" --format csv 2> /dev/null | tail -n +2 | wc -l; }
whole() { "$foreshift" db verify --db "$1" > "$work/verify.txt" 2>&1; }
# The current tickets are those of one of the files, all of them: `data NAME DB`.
matches() {
  rm -rf "$work/out"
  "$foreshift" db export "$work/out" --db "$1" --quiet || return 1
  cut -d, -f1 "$work/out/tickets.csv" | cksum > "$work/ids"
  for csv in "$work"/1.csv "$work"/2.csv "$work"/small.csv; do
    cut -d, -f1 "$csv" | cksum | cmp -s - "$work/ids" && { [ "$csv" = "$work/small.csv" ] || one_version; } && return 0
  done
  return 1
}
# Every third ticket's team is of the same version.
one_version() { [ "$(grep -o 'Team [12]-' "$work/out/tickets.csv" | sort -u | wc -l)" -eq 1 ]; }

bad=0
# `check DB BEFORE STATUS`: what a broken import may leave: the imports of before, or one more where it was done.
check() {
  local after
  whole "$1" || { echo "not whole: $(cat "$work/verify.txt")" >&2; broken=$((broken + 1)); return; }
  after=$(imports "$1")
  if [ "$3" -eq 0 ] && [ "$after" -ne $(($2 + 1)) ]; then echo "an import that was confirmed is not there" >&2; partial=$((partial + 1)); fi
  if [ "$after" -ne "$2" ] && [ "$after" -ne $(($2 + 1)) ]; then echo "$after imports after $2" >&2; partial=$((partial + 1)); fi
  [ "$after" -gt "$2" ] && survived=$((survived + 1))
  if [ "$after" -gt 0 ] && ! matches "$1"; then echo "part of an import is there" >&2; partial=$((partial + 1)); fi
}
# `next CSV DB`: the next run completes.
next() {
  import "$1" "$2" > /dev/null 2> "$work/next.txt" && whole "$2" && matches "$2" && { completed=$((completed + 1)); return; }
  echo "the next run failed: $(cat "$work/next.txt")" >&2
}
start() { tries=0 broken=0 partial=0 completed=0 survived=0; }
row() {
  echo "| $1 | $tries | $((tries - broken)) | $((tries - partial)) | $completed | $survived |"
  [ "$broken" -eq 0 ] && [ "$partial" -eq 0 ] && [ "$completed" -eq "$tries" ] || bad=1
}

echo "| fault | times | store whole | whole imports only | next run completes | import was in by then |"
echo "| --- | ---: | ---: | ---: | ---: | ---: |"

# How long an import takes, so that the kills fall on all of it and a little beyond.
milliseconds() { # CSV DB
  local begun
  begun=$(date +%s%N)
  import "$1" "$2" > /dev/null || { echo "faults: the import itself fails" >&2; exit 1; }
  echo $((($(date +%s%N) - begun) / 1000000 * 11 / 10))
}
new=$(milliseconds "$work/1.csv" "$work/time.db")
again=$(milliseconds "$work/2.csv" "$work/time.db")

killed() { # CSV DB MILLISECONDS: starts an import and kills it at a random moment
  local moment=$(((RANDOM * 32768 + RANDOM) % $3)) process
  "$foreshift" import "$1" --db "$2" --quiet --format csv > /dev/null 2>&1 &
  process=$!
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -KILL "$process" 2> /dev/null
  wait "$process" 2> /dev/null
}
start
for ((i = 1; i <= kills / 2; i++)); do
  rm -f "$work"/fresh.db*
  tries=$((tries + 1))
  killed "$work/1.csv" "$work/fresh.db" "$new"
  # Killed before there was a file: nothing to verify.
  [ -s "$work/fresh.db" ] && check "$work/fresh.db" 0 1
  next "$work/2.csv" "$work/fresh.db"
done
row "SIGKILL at a random moment, new store"
start
import "$work/2.csv" "$work/desk.db" > /dev/null
for ((i = 1; i <= kills - kills / 2; i++)); do
  tries=$((tries + 1))
  before=$(imports "$work/desk.db")
  # Never what the store holds already, which would write nothing.
  killed "$work/$((2 - i % 2)).csv" "$work/desk.db" "$again"
  check "$work/desk.db" "$before" 1
  next "$work/$((2 - i % 2)).csv" "$work/desk.db"
  # A third of the tickets in every import: the file is begun anew before it grows out of hand.
  if ((i % 10 == 0)); then rm -f "$work"/desk.db*; import "$work/2.csv" "$work/desk.db" > /dev/null; fi
done
row "SIGKILL at a random moment, store with tickets"

if [ "$(id -u)" -eq 0 ] && mkdir "$work/full" && mount -t tmpfs -o size=3m tmpfs "$work/full" 2> /dev/null; then
  mounted=$work/full
  start
  tries=1
  import "$work/small.csv" "$mounted/desk.db" > /dev/null || echo "the small import fails on 3 MB" >&2
  import "$work/1.csv" "$mounted/desk.db" > /dev/null 2> "$work/full.txt" && echo "60,000 tickets fit on 3 MB" >&2
  check "$mounted/desk.db" 1 1
  mount -o remount,size=300m "$mounted"
  next "$work/1.csv" "$mounted/desk.db"
  row "3 MB disk full ($(sed 's/^foreshift: //; s/: .*//' "$work/full.txt"))"
  start
  umount "$mounted" && mount -t tmpfs -o size=64k tmpfs "$mounted"
  tries=1
  import "$work/1.csv" "$mounted/desk.db" > /dev/null 2>&1
  # The file may not even be a store yet: there must be room to make it one before it can be verified.
  mount -o remount,size=300m "$mounted"
  [ -s "$mounted/desk.db" ] && check "$mounted/desk.db" 0 1
  next "$work/1.csv" "$mounted/desk.db"
  row "disk full from the start, new store"
  umount "$mounted"
  mounted=
else
  echo "| 3 MB disk full | 0 (needs root and tmpfs) | | | | |"
fi

if command -v strace > /dev/null; then
  rm -f "$work"/base.db*
  import "$work/1.csv" "$work/base.db" > /dev/null
  for fault in fdatasync:EIO fsync:EIO pwrite64:ENOSPC pwrite64:EIO ftruncate:EIO; do
    start
    for first in 1 2 3 5 8 40 200 1000 3000; do
      cp "$work/base.db" "$work/hurt.db"
      rm -f "$work"/hurt.db-*
      tries=$((tries + 1))
      strace -f -qq -o /dev/null -e "inject=${fault%:*}:error=${fault#*:}:when=$first+" \
        "$foreshift" import "$work/2.csv" --db "$work/hurt.db" --quiet --format csv > /dev/null 2> "$work/hurt.txt"
      check "$work/hurt.db" 1 $?
      next "$work/2.csv" "$work/hurt.db"
    done
    row "${fault%:*} fails with ${fault#*:} from the 1st to the 3000th call on"
  done
else
  echo "| failing calls | 0 (needs strace) | | | | |"
fi
exit $bad
