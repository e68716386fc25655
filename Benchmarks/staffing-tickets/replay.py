#!/usr/bin/env python3
"""Plans deferred work on a real log with `foreshift deferred`, from what was known before, and replays the tickets that really came.

    replay.py FORESHIFT LOG.json      (a log as this folder's logs.json names it)

The queue here is written down anew, so that plan and check share nothing but the tickets. Prints Markdown.
"""
import bisect
import csv
import datetime as dt
import gzip
import heapq
import json
import math
import os
import random
import subprocess
import sys
import tempfile

HOUR = 3600.0
OPEN, CLOSE = 8 * 3600, 18 * 3600
DAY = float(CLOSE - OPEN)


class Log:
    """The tickets of a log by creation, and how the desk promises and works."""

    def __init__(self, settings, root):
        self.settings = settings
        self.name = settings["name"]
        self.mean, self.scv = settings["minutes"] * 60.0, settings["scv"]
        self.promises = settings["promises"]  # class → hours
        self.discipline = settings["discipline"]
        seen, rows = set(), []
        with gzip.open(os.path.join(root, "datasets", settings["file"]), "rt") as source:
            for row in csv.DictReader(source):
                if settings.get("id"):
                    if row[settings["id"]] in seen:
                        continue
                    seen.add(row[settings["id"]])
                created = dt.datetime.strptime(row[settings["created"]], settings["format"])
                rows.append((created, row[settings["class"]] if settings.get("class") else "all"))
        rows.sort()
        draw = random.Random(20_150_706)
        spread = math.log(1 + self.scv)
        self.created = [row[0] for row in rows]
        self.kind = [row[1] for row in rows]
        self.work = [draw.lognormvariate(math.log(self.mean) - spread / 2, math.sqrt(spread)) for _ in rows]

    def promise(self, place):
        for prefix, hours in self.promises.items():
            if prefix and self.kind[place].startswith(prefix):
                return hours * HOUR
        return self.promises[""] * HOUR

    def between(self, first, last):
        """Places of the tickets created from the day `first` to the day `last`."""
        start = bisect.bisect_left(self.created, dt.datetime.combine(first, dt.time()))
        return range(start, bisect.bisect_left(self.created, dt.datetime.combine(last + dt.timedelta(1), dt.time())))


class Clock:
    """Business time from the begin of `first`: the open days in order, ten hours each."""

    def __init__(self, days):
        self.days = days

    def at(self, moment):
        place = bisect.bisect_left(self.days, moment.date())
        if place < len(self.days) and self.days[place] == moment.date():
            second = moment.hour * 3600 + moment.minute * 60 + moment.second
            return place * DAY + min(max(second - OPEN, 0), DAY)
        return place * DAY


def staffing(people_by_day):
    """Whole agents by hour; what a fraction leaves over is carried on."""
    agents, owed = [], 0.0
    for people in people_by_day:
        for _ in range(int(DAY / HOUR)):
            owed += people
            agents.append(math.floor(owed + 1e-9))
            owed -= agents[-1]
    return agents


class Desk:
    """Tickets and agents in business time: one ticket at a time, and what is left over when staff goes is taken up again."""

    def __init__(self, discipline):
        self.discipline = discipline
        self.waiting = []  # (key, place, seconds left)
        self.done = {}

    def key(self, ticket):
        return ticket["release"] if self.discipline == "fifo" else ticket["deadline"]

    def run(self, tickets, agents, start, end=None):
        """Works off `tickets` (by release) from `start` by hourly `agents`, until `end` or, repeating the staffing, until all is done."""
        coming, running, now, hour = list(reversed(tickets)), [], start, 0
        limit = start + 20 * len(agents) * HOUR + 1e7
        while coming or running or self.waiting:
            staff = agents[hour % len(agents)]
            boundary = start + (hour + 1) * HOUR
            while True:
                while coming and coming[-1]["release"] <= now:
                    ticket = coming.pop()
                    heapq.heappush(self.waiting, (self.key(ticket), ticket["release"], ticket["place"], ticket["work"]))
                while self.waiting and len(running) < staff:
                    key, release, place, left = heapq.heappop(self.waiting)
                    heapq.heappush(running, (now + left, place, key, release))
                time = min(running[0][0] if running else math.inf, coming[-1]["release"] if coming else math.inf, boundary)
                now = time
                while running and running[0][0] <= now:
                    finished, place, _, _ = heapq.heappop(running)
                    self.done[place] = finished
                if now >= boundary:
                    break
            hour += 1
            if end is not None and boundary >= end:
                staff = 0
            elif boundary > limit:
                break
            else:
                staff = agents[hour % len(agents)]
            if len(running) > staff:
                running.sort()
                for finish, place, key, release in running[staff:]:
                    heapq.heappush(self.waiting, (key, release, place, finish - now))
                running = running[:staff]
            if end is not None and boundary >= end:
                break


def ask(binary, log, table, to, days, more=()):
    """What `foreshift deferred` answers when it knows the log up to the day `to`."""
    settings = log.settings
    command = [binary, "deferred", "--tickets", table, "--to", to.isoformat(), "--horizon-days", str(days), "--aht", str(log.mean),
               "--work-variation", str(log.scv), "--open-hours", "mon-fri 08:00-18:00", "--holidays", settings["holidays"],
               "--discipline", log.discipline, "--paths", str(settings["paths"]), "--format", "json", *more]
    for prefix, hours in log.promises.items():
        command += ["--promise", f"{prefix}={hours}h" if prefix else f"{hours}h"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return json.loads(done.stdout)


def plan(answer, kind):
    return next(p for p in answer["plans"] if p["kind"] == kind)


def shape(answer):
    """People of each open day for a mean of one."""
    days, expected = answer["days"], plan(answer, "expected")["people"]
    return [needed / hours / expected for needed, hours in zip(days["needed"], days["open_hours"])]


def average(log, first, calendar):
    """The mean work of the eight weeks before, in people at all open hours."""
    before = first - dt.timedelta(56)
    tickets = len(log.between(before, first - dt.timedelta(1)))
    open_days = sum(1 for day in calendar if before <= day < first)
    return tickets * log.mean / (open_days * DAY)


def tickets_of(log, places, clock):
    rows = []
    for place in places:
        release = clock.at(log.created[place])
        rows.append({"place": place, "release": release, "work": log.work[place], "deadline": release + log.promise(place)})
    return sorted(rows, key=lambda row: (row["release"], row["place"]))


def percent(value):
    return f"{100 * value:.1f}"


def blocks(binary, log, calendar):
    """Every span planned from what came before it, begun with no more than what came since the last closing."""
    weeks, first = log.settings["horizon_weeks"], dt.date.fromisoformat(log.settings["first"])
    last = dt.date.fromisoformat(log.settings["last"])
    kinds = ["expected", "certain", "even_spread", "average"]
    pooled = {kind: [0, 0, 0.0] for kind in kinds}
    print("| from | tickets | foreseen | people | stated: expected (90 % interval) | replayed | inside ± 3 | 90 % certain: people | replayed "
          "| even spread: people | replayed | 8-week average: people | replayed |")
    print("|---|---:|---:|---:|---|---:|---|---:|---:|---:|---:|---:|---:|")
    inside, total = 0, 0
    asof = os.path.join(tempfile.mkdtemp(), "asof.csv")
    while first + dt.timedelta(7 * weeks - 1) <= last:
        end = first + dt.timedelta(7 * weeks - 1)
        before = since_closing(log, first, calendar)
        write(log, asof, first, set(before))
        answer = ask(binary, log, asof, first - dt.timedelta(1), 7 * weeks, ["--open-backlog"])
        open_days = [dt.date.fromisoformat(day) for day in answer["days"]["ds"]]
        clock = Clock(open_days)
        rows = tickets_of(log, list(before) + list(log.between(first, end)), clock)
        weights = shape(answer)
        share = {}
        for kind in kinds:
            people = average(log, first, calendar) if kind == "average" else plan(answer, kind)["people"]
            desk = Desk(log.discipline)
            by_day = [people] * len(open_days) if kind == "average" else [people * weight for weight in weights]
            desk.run(rows, staffing(by_day), 0.0)
            kept = sum(1 for row in rows if desk.done.get(row["place"], math.inf) <= row["deadline"])
            share[kind] = (people, kept / len(rows))
            pooled[kind][0] += kept
            pooled[kind][1] += len(rows)
            pooled[kind][2] += sum(by_day) * DAY / HOUR
        stated = plan(answer, "expected")
        is_inside = stated["lower"] - 0.03 <= share["expected"][1] <= stated["upper"] + 0.03
        inside, total = inside + is_inside, total + 1
        cells = [first.isoformat(), len(rows), round(sum(answer["days"]["tickets"])), f"{stated['people']:.1f}",
                 f"{percent(stated['share'])} ({percent(stated['lower'])}–{percent(stated['upper'])})", percent(share["expected"][1]),
                 "yes" if is_inside else "**no**"]
        for kind in kinds[1:]:
            cells += [f"{share[kind][0]:.1f}", percent(share[kind][1])]
        print("| " + " | ".join(map(str, cells)) + " |", flush=True)
        first += dt.timedelta(7 * weeks)
    print(f"\nSpans within three points of their stated interval: {inside} of {total}.\n")
    names = {"expected": "expected share 90 %", "certain": "90 % with probability 90 %", "even_spread": "even spread",
             "average": "8-week average"}
    print("| plan | in time | hours of work |\n|---|---:|---:|")
    for kind in kinds:
        print(f"| {names[kind]} | {percent(pooled[kind][0] / pooled[kind][1])} | {pooled[kind][2]:.0f} |")


def week_by_week(binary, log, calendar, kind):
    """A desk replanned every Monday from the log as it then is, with all that waits; the plan of each week is worked, what is left carried on.

    `kind` is a plan of the answer, or one of the rules of thumb, which do not look at what waits: `even` takes the forecast work, `average`
    that of the last eight weeks. Returns the weeks, the share in time of all tickets, and the hours of work.
    """
    first, last = dt.date.fromisoformat(log.settings["first"]), dt.date.fromisoformat(log.settings["last"])
    clock = Clock([day for day in calendar if day >= first])
    desk, deadlines = Desk(log.discipline), {}
    for row in tickets_of(log, since_closing(log, first, calendar), clock):
        deadlines[row["place"]] = row["deadline"]
        heapq.heappush(desk.waiting, (desk.key(row), row["release"], row["place"], row["work"]))
    weeks, hours, people = [], 0.0, []
    asof = os.path.join(tempfile.mkdtemp(), "asof.csv")
    while first + dt.timedelta(6) <= last:
        begin = clock.at(dt.datetime.combine(first, dt.time()))
        waiting = [entry[2] for entry in desk.waiting]
        late = {place for place in waiting if deadlines[place] <= begin}
        open_days = [day for day in calendar if first <= day < first + dt.timedelta(7)]
        answer = None
        if kind == "average":
            people = [average(log, first, calendar)] * len(open_days)
        else:
            is_plan = kind != "even"
            write(log, asof, first, set(waiting) if is_plan else ())
            answer = ask(binary, log, asof, first - dt.timedelta(1), 7, ["--open-backlog"] if is_plan else [])
            mean = plan(answer, kind)["people"] if is_plan else sum(answer["days"]["work"]) / sum(answer["days"]["open_hours"])
            people = [mean * weight for weight in shape(answer)]
        rows = tickets_of(log, log.between(first, first + dt.timedelta(6)), clock)
        for row in rows:
            deadlines[row["place"]] = row["deadline"]
        end = begin + len(people) * DAY
        desk.run([row for row in rows if row["release"] < end], staffing(people), begin, end)
        for row in rows:  # what came after the last closing waits for the next week
            if row["release"] >= end:
                heapq.heappush(desk.waiting, (desk.key(row), row["release"], row["place"], row["work"]))
        counted = [place for place in waiting if place not in late] + [row["place"] for row in rows]
        weeks.append((first, len(rows), answer, len(waiting), len(late), counted))
        hours += sum(people) * DAY / HOUR
        first += dt.timedelta(7)
    desk.run([], staffing(people), clock.at(dt.datetime.combine(first, dt.time())))
    kept = {place for place, deadline in deadlines.items() if desk.done.get(place, math.inf) <= deadline}
    return weeks, kept, len(kept) / len(deadlines), hours


def rolling(binary, log, calendar):
    """The plan of each week beside what became of it, and the rules of thumb on the same tickets."""
    weeks, kept, share, hours = week_by_week(binary, log, calendar, "expected")
    print("| week from | new tickets | foreseen | waiting, of them late | people | stated: expected (90 % interval) | kept | inside ± 3 |")
    print("|---|---:|---:|---:|---:|---|---:|---|")
    inside = 0
    for monday, new, answer, waiting, late, counted in weeks:
        stated = plan(answer, "expected")
        got = sum(1 for place in counted if place in kept) / max(1, len(counted))
        is_inside = stated["lower"] - 0.03 <= got <= stated["upper"] + 0.03
        inside += is_inside
        print(f"| {monday} | {new} | {sum(answer['days']['tickets']):.0f} | {waiting}, {late} | {stated['people']:.1f} | "
              f"{percent(stated['share'])} ({percent(stated['lower'])}–{percent(stated['upper'])}) | {percent(got)} | "
              f"{'yes' if is_inside else '**no**'} |")
    print(f"\nWeeks within three points of their stated interval: {inside} of {len(weeks)}.\n")
    print("| every week | in time | hours of work |\n|---|---:|---:|")
    print(f"| expected share 90 % | {percent(share)} | {hours:.0f} |", flush=True)
    names = {"certain": "90 % with probability 90 %", "even": "even spread of the forecast", "average": "8-week average"}
    for kind, name in names.items():
        _, _, share, hours = week_by_week(binary, log, calendar, kind)
        print(f"| {name} | {percent(share)} | {hours:.0f} |", flush=True)


def since_closing(log, monday, calendar):
    """Tickets that came after the last open hour before `monday`."""
    last = max(day for day in calendar if day < monday)
    start = bisect.bisect_left(log.created, dt.datetime.combine(last, dt.time(CLOSE // 3600)))
    return range(start, bisect.bisect_left(log.created, dt.datetime.combine(monday, dt.time())))


def write(log, path, monday, waiting):
    """The log as it stands on the morning of `monday`, with the tickets `waiting` unresolved."""
    with open(path, "w") as target:
        target.write("id,created_at,resolved_at,priority\n")
        for place in log.between(log.created[0].date(), monday - dt.timedelta(1)):
            created = log.created[place].isoformat(" ")
            target.write(f"{place},{created},{'' if place in waiting else created},{log.kind[place]}\n")


def main():
    binary, path = sys.argv[1], sys.argv[2]
    here = os.path.dirname(os.path.abspath(path))
    root = os.path.dirname(os.path.dirname(here))
    wanted = sys.argv[3:] or ["blocks", "rolling"]
    for settings in json.load(open(path)):
        if os.environ.get("ONLY", settings["name"]) != settings["name"]:
            continue
        log = Log(settings, root)
        table = os.path.join(root, "datasets", settings["file"])
        begin = log.created[0].date()
        answer = ask(binary, log, table, dt.date.fromisoformat(settings["first"]) - dt.timedelta(1), 200, ["--model", "naive", "--paths", "2"])
        ahead = [dt.date.fromisoformat(day) for day in answer["days"]["ds"]]
        weekdays = [begin + dt.timedelta(k) for k in range((ahead[0] - begin).days)]
        calendar = [day for day in weekdays if day.weekday() < 5 and day.isoformat() not in settings["closed_before"]] + ahead
        print(f"## {settings['title']}\n")
        if "blocks" in wanted:
            print("Each span by itself, begun with what came since the last closing:\n")
            blocks(binary, log, calendar)
        if "rolling" in wanted:
            print("\nReplanned every week, with what waits:\n")
            rolling(binary, log, calendar)
        print()


main()
