"""Daily series for the benchmark, as CSV files with columns ds and y.

    prepare.py SERIES TICKETS OUT
"""
import collections
import csv
import datetime
import gzip
import sys

series, tickets, out = sys.argv[1:4]


def write(name, rows):
    with open(f"{out}/{name}.csv", "w") as file:
        file.write("ds,y\n")
        file.writelines(f"{ds},{y}\n" for ds, y in rows)


def read(name):
    with gzip.open(f"{series}/{name}.csv.gz", "rt") as file:
        return [(row["ds"][:10], float(row["y"])) for row in csv.DictReader(file) if row["y"]]


def days(file, column, parse, first, last, identifier):
    """Tickets opened a day; several rows of one ticket count once."""
    counts, seen = collections.Counter(), set()
    with gzip.open(f"{tickets}/{file}.csv.gz", "rt", encoding="utf-8-sig") as lines:
        for row in csv.DictReader(lines):
            if row[identifier] not in seen:
                seen.add(row[identifier])
                try:
                    counts[parse(row[column])] += 1
                except (ValueError, IndexError):
                    pass
    return [(day.isoformat(), counts[day])
            for day in (first + datetime.timedelta(n) for n in range((last - first).days + 1))]


def date(year, month, day):
    return datetime.date(int(year), int(month), int(day))


def day_first(text):
    day, month, year = text.split()[0].split("/")
    return date(year, month, day)


def month_first(text):
    month, day, year = text.split()[0].split("/")
    return date(year, month, day)


for name in ["contact_center_daily", "case_calls_daily", "melb_walkers", "otexts_views", "wp_peyton_manning_daily", "wp_R_daily"]:
    write(name, sorted(dict(read(name)).items()))
for name, short in [("bank_calls_5min", "bank_calls"), ("bikesharing_hourly", "bikesharing")]:
    sums = collections.Counter()
    for ds, y in read(name):
        sums[ds] += y
    write(short, sorted((ds, int(y)) for ds, y in sums.items()))
write("servicenow", days("servicenow_uci_incident_event_log", "opened_at", day_first, date(2016, 2, 29), date(2016, 5, 31), "number"))
# A day without a row among days of hundreds is lost, not quiet.
write("boston311", [(ds, y or "") for ds, y in days(
    "boston311_2015_partial", "OPEN_DT", month_first, date(2015, 1, 1), date(2015, 12, 31), "CASE_ENQUIRY_ID")])
write("nyc_council", days(
    "nyc_council_cases_2015_2025", "opendate", datetime.date.fromisoformat, date(2015, 1, 1), date(2023, 12, 31), "unique_key"))
