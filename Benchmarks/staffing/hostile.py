#!/usr/bin/env python3
"""Hostile questions to the command line: what it answers, with which status, and after how long.

    hostile.py FORESHIFT      prints a Markdown table
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

binary = sys.argv[1]
only = sys.argv[2] if len(sys.argv) > 2 else ""
folder = tempfile.mkdtemp()


def file(name, content):
    path = os.path.join(folder, name)
    with open(path, "w") as target:
        target.write(content if isinstance(content, str) else json.dumps(content))
    return path


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def ask(what, limit, *arguments):
    if only and only not in what:
        return
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    try:
        done = subprocess.run([binary, *arguments], capture_output=True, text=True, timeout=600)
    except subprocess.TimeoutExpired:
        print(f"| {what} | {limit} | **none after 600 s** | | | |", flush=True)
        return
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    text = done.stdout.strip()
    try:
        answer = json.loads(text)
        plans = answer.get("plans") or [{}]
        says = answer.get("says") or plans[0].get("says") or [""]
        said = says if isinstance(says, str) else says[0]
        if not said and isinstance(plans[0].get("agents"), list):
            said = "agents " + ", ".join(str(agents) for agents in plans[0]["agents"][:6]) + ", …"
        said = said or json.dumps(answer)[:160]
        if "status" in answer:
            said = f"{answer['status']}: {said}"
    except (ValueError, AttributeError):
        said = done.stderr.strip().splitlines()[-1] if done.stderr.strip() else text[:200]
    said = " ".join(said.split())
    said = said if len(said) < 260 else said[:257] + "…"
    print(f"| {what} | {limit} | {done.returncode} | {wall:.1f} | {cpu:.1f} | {said.replace('|', '/')} |", flush=True)


def shape(interval, days, peak):
    """A day with two humps, fewer people at the weekend."""
    rows = []
    for day in range(days):
        row = []
        for place in range(1440 // interval):
            hour = place * interval / 60
            level = max(0.0, 1 - abs(hour - 11) / 5) + 0.8 * max(0.0, 1 - abs(hour - 16) / 5)
            row.append(round(peak * min(1.2, level) * (1 if day % 7 < 5 else 0.5)))
        rows.append(row)
    return rows


def shifts(starts, lengths, window, tours=None):
    kinds = []
    for length in lengths:
        kind = {"id": f"l{length}", "starts": [clock(m) for m in starts], "length": length, "cost": length}
        if window and length > 5:
            kind["breaks"] = [{"length": 30, "earliest": window[0], "latest": window[1]}]
        kinds.append(kind)
    rules = {"shifts": kinds, "limits": {}}
    if tours:
        rules["limits"]["days_per_week"] = tours
    return rules


print("| question | time limit, s | status | wall, s | CPU, s | answer |")
print("| --- | ---: | ---: | ---: | ---: | --- |")
every = range(300, 840, 15)
week = file("week.json", shape(15, 7, 60))
big = file("big.json", shape(15, 7, 3000))
month = file("month.json", shape(15, 28, 60))
many = file("many.json", shifts(every, [4, 5, 6, 7, 8, 8.5, 9], (2, 4.75)))
tours = file("tours.json", shifts(every, [4, 5, 6, 7, 8, 8.5, 9], (2, 4.75), tours=5))
more = file("more.json", shifts(range(300, 960, 15), [4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10], (2, 4.75), tours=5))
for seconds in (2, 10):
    limit = ["--time-limit", str(seconds), "--interval-minutes", "15", "--format", "json"]
    ask("a week of quarter hours, some 10,000 patterns of a day", seconds, "shifts", week, "--rules", many, *limit)
    ask("the same, up to 3,000 people", seconds, "shifts", big, "--rules", many, *limit)
    ask("the same, four weeks", seconds, "shifts", month, "--rules", many, *limit)
    ask("the same as tours of five days", seconds, "shifts", week, "--rules", tours, *limit)
    ask("tours of five days, four times as many", seconds, "shifts", week, "--rules", more, *limit)
day = file("day.json", shape(30, 7, 10))
plain = shifts(range(360, 781, 60), [8], None)


def rules(**limits):
    return file("rules%d.json" % len(os.listdir(folder)), {"shifts": plain["shifts"], "limits": limits})


def shift(what, need, given, *more):
    ask(what, 10, "shifts", need, "--rules", given, "--format", "json", *more)


shift("need outside the shifts' hours", file("night.json", [[5] * 48]), rules())
shift("the same, missing people at a price", file("night.json", [[5] * 48]), rules(under_cost=3))
shift("a budget of 1 where 672 are needed", day, rules(budget=1))
shift("contracts of at least 40 and at most 20 hours", day, rules(days_per_week=5, minimum_week_hours=40, maximum_week_hours=20))
shift("five days of 8 hours in a week of 30", day, rules(days_per_week=5, maximum_week_hours=30))
shift("hours of a week without days of a week", day, rules(maximum_week_hours=40))
shift("NaN in the requirement", file("nan.json", "[[1, NaN, 2]]"), rules())
shift("a gap in the requirement", file("gap.csv", "ds,y\n2026-01-05T08:00,3\n2026-01-05T09:00,\n2026-01-05T10:00,NaN\n"), rules())
shift("negative requirement", file("negative.json", [[3, -2, 3, 0]]), rules())
shift("1e300 people", file("huge.json", [[1e300] * 48]), rules())
shift("a requirement of ten years", file("years.json", [[1] * 96] * 3650), rules(), "--interval-minutes", "15")
shift("no shift at all", day, file("none.json", {"shifts": []}))
shift("a shift of 25 hours", day, file("long.json", {"shifts": [{"id": "a", "starts": ["08:00"], "length": 25, "cost": 1}]}))
shift("a cost of NaN", day, file("cost.json", '{"shifts": [{"id": "a", "starts": ["08:00"], "length": 8, "cost": NaN}]}'))
shift("rules that are no JSON", day, file("broken.json", "{shifts"))
shift("a time limit of 0", day, rules(), "--time-limit", "0")

forecast = "unique_id,ds,auto,auto-lo-80,auto-hi-80\n"
hours = [f"2026-01-05T{h:02d}:00:00" for h in range(24)]
for what, rows in {
    "negative volumes": [(-5, -9, -1)] * 24,
    "NaN forecasts": [("NaN", "NaN", "NaN")] * 24,
    "some NaN, some empty": [(20, 10, 30), ("NaN", "", ""), ("", "", "")] * 8,
    "lower bounds below zero": [(3, -12, 40)] * 24,
    "bounds the wrong way round": [(30, 60, 10)] * 24,
    "infinite volumes": [("inf", 1, "inf")] * 24,
    "1e300 contacts": [(1e300, 1, 1e301)] * 24,
}.items():
    table = file(f"f{len(os.listdir(folder))}.csv", forecast + "".join(f"a,{t},{a},{b},{c}\n" for t, (a, b, c) in zip(hours, rows)))
    ask(f"staff: {what}", "", "staff", table, "--aht", "300", "--format", "json")
good = file("good.csv", forecast + "".join(f"a,{t},60,40,80\n" for t in hours))
for what, more in {
    "patience 0": ["--queue", "a", "--patience", "0"],
    "patience infinite": ["--queue", "a", "--patience", "inf"],
    "patience 1e-9 s": ["--queue", "a", "--patience", "1e-9"],
    "patience 1e12 s": ["--queue", "a", "--patience", "1e12"],
    "patience NaN": ["--queue", "a", "--patience", "nan"],
    "handle time 0": ["--aht", "0"],
    "handle time of a year": ["--aht", "31536000"],
    "goal of 100 %": ["--service-level", "100/20"],
    "goal of 0 s": ["--service-level", "80/0"],
    "occupancy of 0": ["--maximum-occupancy", "0"],
    "shrinkage of 1": ["--shrinkage", "1"],
    "an unknown queue": ["--queue", "z"],
}.items():
    ask(f"staff: {what}", "", "staff", good, *([] if "--aht" in more else ["--aht", "300"]), *more, "--format", "json")
for what, more in {
    "erlang: overload": ["c", "--load", "50", "--agents", "10"],
    "erlang: load 1e5": ["c", "--load", "100000", "--service-level", "80/20", "--aht", "300"],
    "erlang: load 1e9": ["c", "--load", "1e9", "--service-level", "80/20", "--aht", "300"],
    "erlang: load 0": ["c", "--load", "0", "--service-level", "80/20", "--aht", "300"],
    "erlang: patience 0": ["a", "--load", "10", "--agents", "9", "--aht", "300", "--patience", "0"],
    "erlang: patience infinite, overloaded": ["a", "--load", "10", "--agents", "9", "--aht", "300", "--patience", "inf"],
}.items():
    ask(what, "", "erlang", *more, "--format", "json")
daily = file("daily.csv", "ds,y\n" + "".join(f"2026-01-{d:02d},{v}\n" for d, v in zip(range(5, 31), [20, -3, "NaN", "", 40, 0, 0] * 4)))
for what, more in {
    "deferred: negative and missing volumes": [daily],
    "deferred: promise of 0": [daily, "--promise", "0h"],
    "deferred: work longer than the promise": [daily, "--promise", "1h", "--aht", "36000"],
    "deferred: a backlog of a million": [daily, "--backlog", "1000000"],
    "deferred: never open": [daily, "--open-hours", "sun 00:00-00:01", "--holidays", "2026-01-11,2026-01-18,2026-01-25"],
    "deferred: share 1": [daily, "--share", "1"],
    "deferred: 10,000 courses of 1e6 tickets": [file("million.csv", "ds,y\n2026-01-05,1000000\n2026-01-06,1000000\n"), "--paths", "10000"],
    "deferred: 1e300 tickets": [file("vast.csv", "ds,y\n2026-01-05,1e300\n2026-01-06,1\n")],
}.items():
    ask(what, "", "deferred", *more, "--format", "json")
