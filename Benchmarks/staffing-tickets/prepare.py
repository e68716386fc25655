#!/usr/bin/env python3
"""Puts the tickets of two real logs on a business clock: Monday to Friday, ten open hours from 08:00 to 18:00.

Writes one line a ticket: business day (0 is the first Monday), seconds since opening, 1 where it came while closed, class.
"""
import csv, datetime, gzip, sys

folder, out = sys.argv[1], sys.argv[2]
OPEN, CLOSE = 8 * 3600, 18 * 3600


def business(stamp, monday):
    """Business day and seconds since opening; a ticket that comes while closed stands ready at the next opening."""
    day = (stamp.date() - monday).days
    second = stamp.hour * 3600 + stamp.minute * 60 + stamp.second
    closed = 0
    if second >= CLOSE:
        day, second, closed = day + 1, OPEN, 1
    if day % 7 > 4:
        day, second, closed = day + 7 - day % 7, OPEN, 1
    if second < OPEN:
        second, closed = OPEN, 1
    return day // 7 * 5 + day % 7, second - OPEN, closed


def write(name, rows, monday, last):
    rows = sorted((*business(stamp, monday), kind) for stamp, kind in rows if stamp.date() >= monday)
    days = (last - monday).days // 7 * 5
    with open(f"{out}/{name}.txt", "w") as target:
        for day, second, closed, kind in rows:
            if day < days:
                print(day, second, closed, kind, file=target)


with gzip.open(f"{folder}/boston311_2015_partial.csv.gz", "rt") as source:
    rows = [(datetime.datetime.strptime(row["OPEN_DT"], "%m/%d/%Y %I:%M:%S %p"), 0) for row in csv.DictReader(source)]
write("boston", rows, datetime.date(2015, 1, 5), datetime.date(2015, 12, 28))

with gzip.open(f"{folder}/servicenow_uci_incident_event_log.csv.gz", "rt") as source:
    first = {}
    for row in csv.DictReader(source):
        if row["number"] not in first:
            urgent = 0 if row["priority"][0] in "12" else 1
            first[row["number"]] = (datetime.datetime.strptime(row["opened_at"], "%d/%m/%Y %H:%M"), urgent)
write("servicenow", first.values(), datetime.date(2016, 2, 29), datetime.date(2016, 5, 30))
