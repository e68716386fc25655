#!/usr/bin/env bash
# Writes a tickets CSV to standard output: the same arguments give the same bytes.
#
# usage: make_tickets.sh ROWS [VERSION]
#
# Every third ticket's team is that of the VERSION, so that another version of the same rows is a real change of a third of them.
set -euo pipefail
awk -v rows="$1" -v version="${2:-0}" 'BEGIN {
  print "ticket_id,created_at,first_response_at,resolved_at,priority,category,channel,team,agent,site,sla_met,reopened_count"
  for (i = 1; i <= rows; i++) {
    day = int(i * 3000 / rows); second = (i * 7919) % 80000
    year = 2015 + int(day / 336); month = 1 + int(day % 336 / 28); date = 1 + day % 28
    stamp = sprintf("%d-%02d-%02d", year, month, date)
    team = i % 3 == 0 ? "Team " version "-" i % 40 : "Team " i % 70
    printf "INC%08d,%s %s,%s %s,%s,%d - P,Category %d,%s,%s,Agent %d,Site %d,%s,%d\n", i, stamp, clock(second), stamp, clock(second + 900), \
      i % 9 ? stamp " " clock(second + 3600) : "", 1 + i % 4, i % 60, i % 2 ? "Phone" : "Email", team, i * 31 % 230, i * 17 % 160, \
      i % 5 ? "true" : "false", i % 11 == 0
  }
}
function clock(s) { return sprintf("%02d:%02d:%02d", int(s / 3600), int(s / 60) % 60, s % 60) }'
