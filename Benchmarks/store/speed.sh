#!/usr/bin/env bash
# Measures `foreshift import` into a fresh SQLite file, whole processes, as CPU time (user + system) and tickets per CPU second.
#
# usage: speed.sh [TICKETS.csv]   (default: a million made ones)   FORESHIFT=path of the program, RUNS=3
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
foreshift=${FORESHIFT:-$here/../../.build/release/foreshift}
[ -x "$foreshift" ] || { echo "speed: no program at $foreshift; run make build first" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
csv=${1:-}
if [ -z "$csv" ]; then
  csv=$work/tickets.csv
  "$here/make_tickets.sh" 1000000 > "$csv"
fi
python3 - "$foreshift" "$csv" "$work/desk.db" "${RUNS:-3}" <<'PY'
import os, resource, subprocess, sys
program, csv, db, runs = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
rows = sum(chunk.count(b"\n") for chunk in iter(lambda f=open(csv, "rb"): f.read(1 << 20), b"")) - 1

def cpu(arguments):
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, arguments
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def remove():
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(db + suffix): os.remove(db + suffix)

print(f"{rows} tickets\n")
print("| what | CPU s (median) | tickets per CPU s | peak MiB |\n| --- | ---: | ---: | ---: |")
def report(what, arguments, before=lambda: None):
    times = []
    for _ in range(runs):
        before()
        times.append(cpu(arguments))
    seconds, memory = sorted(times)[len(times) // 2]
    print(f"| {what} | {seconds:.2f} | {rows / seconds:,.0f} | {memory:.0f} |")
report("import into a fresh file", [program, "import", csv, "--db", db, "--quiet", "--format", "json"], remove)
print(f"\nThe store is {os.path.getsize(db) / 2**20:.0f} MiB.\n")
print("| what | CPU s (median) | tickets per CPU s | peak MiB |\n| --- | ---: | ---: | ---: |")
report("the same import again: nothing new", [program, "import", csv, "--db", db, "--quiet", "--format", "json"])
report("db verify", [program, "db", "verify", "--db", db])
report("kpis --every week from the store", [program, "kpis", "--db", db, "--every", "week", "--kpi", "ticket_volume", "--quiet", "--format", "csv"])
report("kpis --every week from the CSV", [program, "kpis", csv, "--every", "week", "--kpi", "ticket_volume", "--quiet", "--format", "csv"])
PY
