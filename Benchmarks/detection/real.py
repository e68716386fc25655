"""KPIs of the real logs with their public holidays, one CSV a series: ds, y, n, weekday, then one column a calendar effect.
The four-hour share of the NHS is monthly and has neither weekday nor effects.

    python3 real.py FIXTURES OUT      # FIXTURES: Tests/Fixtures/reference/kpi
"""
import csv, datetime as dt, os, sys

DAY = dt.timedelta(days=1)


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - ((b - (b + 8) // 25 + 1) // 3) + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1)


def nth(year, month, weekday, n):
    """The n-th weekday of a month; n = -1 is the last."""
    if n > 0:
        first = dt.date(year, month, 1)
        return first + DAY * ((weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = dt.date(year + month // 12, month % 12 + 1, 1) - DAY
    return last - DAY * ((last.weekday() - weekday) % 7)


def united_states(year, boston=False):
    fixed = [(1, 1), (7, 4), (11, 11), (12, 25)] + ([(6, 19)] if year >= 2021 else [])
    days = []
    for month, day in fixed:
        d = dt.date(year, month, day)
        days.append(d - DAY if d.weekday() == 5 else d + DAY if d.weekday() == 6 else d)
    days += [nth(year, 1, 0, 3), nth(year, 2, 0, 3), nth(year, 5, 0, -1), nth(year, 9, 0, 1), nth(year, 10, 0, 2), nth(year, 11, 3, 4)]
    if boston:
        days.append(nth(year, 4, 0, 3))                               # Patriots' Day
    else:
        first = nth(year, 11, 0, 1)
        days.append(first + DAY)                                       # Election Day, a holiday of the city
    return days


def brazil(year):
    e = easter(year)
    return [dt.date(year, m, d) for m, d in [(1, 1), (4, 21), (5, 1), (9, 7), (10, 12), (11, 2), (11, 15), (12, 25)]] + [
        e - 48 * DAY, e - 47 * DAY, e - 2 * DAY, e + 60 * DAY]


def effects(days, holidays):
    """holiday, bridge day, the days from Christmas Eve to New Year's Eve."""
    off = set(holidays)
    rest = lambda d: d in off or d.weekday() >= 5
    out = []
    for d in days:
        bridge = not rest(d) and rest(d - DAY) and rest(d + DAY) and (d - DAY in off or d + DAY in off)
        christmas = not rest(d) and d.month == 12 and d.day >= 24
        out.append((int(d in off and d.weekday() < 5), int(bridge), int(christmas)))
    return out


def main():
    source, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)

    def read(name):
        return list(csv.DictReader(open(f"{source}/{name}__daily.csv")))

    def write(name, rows, y, n, country):
        days = [dt.date.fromisoformat(r["day"]) for r in rows]
        holidays = [d for year in range(days[0].year - 1, days[-1].year + 2) for d in country(year)]
        columns = effects(days, holidays)
        with open(f"{out}/{name}.csv", "w") as f:
            f.write("ds,y,n,weekday,holiday,bridge,christmas\n")
            for r, d, e in zip(rows, days, columns):
                f.write(f"{d},{r[y] or 'nan'},{(r[n] or 'nan') if n else 1},{d.weekday()},{e[0]},{e[1]},{e[2]}\n")

    boston, nyc, now = read("boston311"), read("nyc_council"), read("servicenow")
    city = lambda year: united_states(year, boston=True)
    write("boston_volume", boston, "created", None, city)
    write("boston_on_time", boston, "sla_num", "sla_den", city)
    write("nyc_volume", [r for r in nyc if r["day"] < "2024"], "created", None, united_states)
    write("servicenow_volume", now, "created", None, brazil)
    write("servicenow_sla", now, "sla_num", "sla_den", brazil)
    months = {}
    for row in csv.DictReader(open(f"{source}/nhs_ae__monthly_by_type.csv")):
        seen, late = months.get(row["period"], (0, 0))
        months[row["period"]] = (seen + int(row["attendances"]), late + int(row["breaches"]))
    with open(f"{out}/nhs_four_hours.csv", "w") as f:
        f.write("ds,y,n,weekday\n")
        for month, (seen, late) in sorted(months.items()):
            f.write(f"{month},{seen - late},{seen},-1\n")


if __name__ == "__main__":
    main()
