#!/usr/bin/env bash
# Hostile clients against a running server: schemathesis on its OpenAPI document, slow heads and bodies, and load.
#   Benchmarks/service/hostile.sh http://127.0.0.1:8080
# Wants schemathesis (PyPI), slowhttptest and wrk (Debian) on the path; what is missing is left out and said.
set -uo pipefail
base=${1:?the address of a running server}
status=0
have() { command -v "$1" >/dev/null 2>&1 || { echo "$1 is not here: left out"; return 1; }; }

if have schemathesis; then
  schemathesis run "$base/openapi.json" --checks all --max-examples 50 || status=1
fi
if have slowhttptest; then
  # Heads and bodies that never end: every connection is closed by the server, and health is answered meanwhile.
  for mode in -H -B; do
    slowhttptest "$mode" -c 200 -i 5 -r 100 -l 90 -u "$base/v1/erlang" -t POST >"slow$mode.txt" 2>&1 &
    sleep 20
    curl -fsS -m 2 "$base/healthz" >/dev/null || { echo "no health under slow $mode"; status=1; }
    wait
    tail -n 12 "slow$mode.txt"
  done
fi
if have wrk; then
  wrk -t 1 -c 16 -d 20s --latency "$base/healthz"
  cat >/tmp/foreshift-chart.lua <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "text/csv"
local rows = {"ds,y"}
for i = 1, 365 do rows[#rows + 1] = i .. "," .. (100 + (i * 7919) % 23) end
wrk.body = table.concat(rows, "\n") .. "\n"
LUA
  wrk -t 1 -c 4 -d 20s --latency -s /tmp/foreshift-chart.lua "$base/v1/chart?type=xmr"
fi
exit $status
