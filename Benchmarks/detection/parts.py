"""Daily volumes of parts of the two city logs with public holidays, in the format of real.py: the 14 largest of New York's boroughs and
complaint types (2015 to 2023) and the 10 largest of Boston's departments and sources (2015).

    python3 parts.py DATASETS OUT
    for f in OUT/nyc_*.csv; do run.sh --series $f --history 730 --kind count; done
    for f in OUT/boston_*.csv; do run.sh --series $f --history 90 --kind count; done
"""
import collections, csv, datetime as dt, gzip, os, sys
import real


def volumes(path, day, names):
    counts = collections.defaultdict(collections.Counter)
    for row in csv.DictReader(gzip.open(path, "rt")):
        for name in names(row):
            counts[name][day(row)] += 1
    return counts


def write(out, prefix, counts, largest, first, last, country):
    days = [first + dt.timedelta(i) for i in range((last - first).days + 1)]
    holidays = [d for year in range(first.year - 1, last.year + 2) for d in country(year)]
    for name in sorted(counts, key=lambda name: (-sum(counts[name].values()), name))[:largest]:
        with open(f"{out}/{prefix}_{name.replace(' ', '_').replace('/', '_')}.csv", "w") as f:
            f.write("ds,y,n,weekday,holiday,bridge,christmas\n")
            for d, e in zip(days, real.effects(days, holidays)):
                f.write(f"{d},{counts[name].get(d, 0)},1,{d.weekday()},{e[0]},{e[1]},{e[2]}\n")


def main():
    source, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    nyc = volumes(
        f"{source}/nyc_council_cases_2015_2025.csv.gz", lambda row: dt.date.fromisoformat(row["opendate"][:10]),
        lambda row: (row["borough"] or "none", "type " + row["complaint_type"]))
    write(out, "nyc", nyc, 14, dt.date(2015, 1, 1), dt.date(2023, 12, 31), real.united_states)
    boston = volumes(
        f"{source}/boston311_2015_partial.csv.gz", lambda row: dt.datetime.strptime(row["OPEN_DT"][:10], "%m/%d/%Y").date(),
        lambda row: ("source " + row["Source"], "department " + row["Department"]))
    write(out, "boston", boston, 10, dt.date(2015, 1, 1), dt.date(2015, 12, 31), lambda year: real.united_states(year, boston=True))


if __name__ == "__main__":
    main()
