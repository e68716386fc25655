#!/usr/bin/env bash
# Hostile clients against a server of their own: schemathesis on its OpenAPI document with all checks, slow heads and bodies, and load.
#   Benchmarks/service/hostile.sh [PROGRAM]
# Wants schemathesis (PyPI), slowhttptest and wrk (Debian) on the path; what is missing is left out and said. EXAMPLES sets how many requests
# schemathesis tries an endpoint and phase (50).
set -uo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-.build/release/foreshift}")
settings=$(realpath Benchmarks/service/schemathesis.toml)
status=0
have() { command -v "$1" >/dev/null 2>&1 || { echo "$1 is not here: left out"; return 1; }; }

folder=$(mktemp -d)
server=
trap '[ -n "$server" ] && kill "$server" && wait "$server"; rm -rf "$folder"' EXIT
# Without a token the first request that makes one would lock all later ones out.
token=$("$program" token create hostile --role admin --db "$folder/desk.db" 2>&1 | grep -o 'fsh_[A-Za-z0-9_-]*' | head -n 1)
"$program" serve --port 0 --db "$folder/desk.db" --set requests-per-minute=1000000000 --set queued-jobs=1000000 2>"$folder/log" &
server=$!
for _ in $(seq 100); do
  base=$(sed -n 's/.*Listening on \(\S*\).*/\1/p' "$folder/log")
  [ -n "$base" ] && break
  sleep 0.2
done
[ -n "$base" ] || { echo "the server did not start"; exit 1; }

if have schemathesis; then
  # It keeps what it finds where it runs. Revoking comes last and alone: in the phase of fuzzing it ended the token that all requests carry.
  attack() {
    (cd "$folder" && schemathesis --config-file "$settings" run "$base/openapi.json" --checks all \
      --max-examples "${EXAMPLES:-50}" -H "Authorization: Bearer $token" "$@") || status=1
  }
  attack ${PHASES:+--phases "$PHASES"} --exclude-operation-id revoke_token
  attack --phases examples,coverage --include-operation-id revoke_token
  curl -fsS -m 2 "$base/healthz" >/dev/null || { echo "no health after schemathesis"; status=1; }
fi
if have slowhttptest; then
  # Heads and bodies that never end: every connection is closed by the server, and health is answered meanwhile.
  for mode in -H -B; do
    slowhttptest "$mode" -c 200 -i 5 -r 100 -l 90 -u "$base/v1/erlang" -t POST >"$folder/slow$mode.txt" 2>&1 &
    slow=$!
    sleep 20
    curl -fsS -m 2 "$base/healthz" >/dev/null || { echo "no health under slow $mode"; status=1; }
    wait "$slow"
    tail -n 12 "$folder/slow$mode.txt"
  done
fi
if have wrk; then
  wrk -t 1 -c 16 -d 20s --latency "$base/healthz"
  cat >"$folder/chart.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "text/csv"
wrk.headers["Authorization"] = "Bearer $token"
local rows = {"ds,y"}
for i = 1, 365 do rows[#rows + 1] = i .. "," .. (100 + (i * 7919) % 23) end
wrk.body = table.concat(rows, "\n") .. "\n"
LUA
  wrk -t 1 -c 4 -d 20s --latency -s "$folder/chart.lua" "$base/v1/chart?type=xmr"
fi
exit $status
