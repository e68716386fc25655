"""Load: a thousand watched series of 365 points, charts asked for at a steady rate, observations taken at a steady rate, a day of it in minutes.

    python3 Benchmarks/service/load.py .build/release/foreshift [charts] [intake] [soak] [--series 1000] [--cores 1]

charts  500 requests a second by hey, each kind of request for 20 s: latencies, and the server's own CPU time a request
intake  5,000 observations a second for 20 s, each batch kept durably: rate, and how long until every monitor has seen it
soak    24 h of fifteen minutes each, one observation a series and some requests a period, in a row: memory by the hour

The server runs on one core (taskset) where `--cores 1` is given. Wants hey (Debian).
"""
import argparse, json, os, re, subprocess, sys, tempfile, threading, time, urllib.request
from concurrent.futures import ThreadPoolExecutor
from served import Server

EPOCH = 1735689600  # 2025-01-01


def ticks(pid):
    with open(f"/proc/{pid}/stat") as file: fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def stamp(period, every): return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(EPOCH + every * period))


def value(series, period):
    """A week's shape and something like noise."""
    noise = (((series * 7919 + period * 104729) % 1009) + ((series * 31 + period * 7907) % 997)) / 1000 - 1
    return round((100 + series % 50) * (0.5 if period % 7 > 4 else 1) + 12 * noise)


def rows(names, first, count, every):
    return "unique_id,ds,y\n" + "".join(
        f"s{series},{stamp(period, every)},{value(series, period)}\n" for series in names for period in range(first, first + count))


def prepare(server, count, history, step, every):
    with ThreadPoolExecutor(8) as pool:
        def make(number):
            server.call("POST", "/v1/series", {"id": f"s{number}", "name": f"Series {number}", "every": step, "timezone": "UTC", "measure": "count"})
            server.call("POST", "/v1/monitors", {"id": f"m{number}", "name": f"Series {number}", "series": f"s{number}", "board": "main",
                                                "schedule": {"watches_data": False}})
        list(pool.map(make, range(count)))
        list(pool.map(lambda first: server.call(
            "POST", "/v1/observations", rows(range(first, min(first + 50, count)), 0, history, every), kind="text/csv", timeout=120), range(0, count, 50)))


def behind(server, changes):
    return sum(state["changes"] < changes for state in server.all("/v1/states"))


def charts(server, count):
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as table:
        table.write("ds,y\n" + "".join(f"{day + 1},{100 + day * 7919 % 23}\n" for day in range(365)))
        table.flush()
        kinds = [
            ("stored series, picture", [f"{server.base}/kpi/s{{}}.svg"], None),
            ("stored series, page", [f"{server.base}/kpi/s{{}}"], None),
            ("365 points sent, JSON", [f"{server.base}/v1/chart?type=xmr"], table.name),
        ]
        for name, addresses, body in kinds:
            # hey asks for one address: several of them run beside each other.
            asked = [addresses[0].format(number * count // 10) for number in range(10)] if "{}" in addresses[0] else addresses
            rate = 500 // len(asked)
            before, start = ticks(server.pid), time.time()
            runs = [subprocess.Popen(
                ["hey", "-z", "20s", "-c", "2" if len(asked) > 1 else "10", "-q", str(rate / (2 if len(asked) > 1 else 10)), "-o", "csv"]
                + (["-m", "POST", "-T", "text/csv", "-D", body] if body else []) + [address], stdout=subprocess.PIPE, text=True) for address in asked]
            times, codes = [], {}
            for run in runs:
                for line in run.communicate()[0].splitlines()[1:]:
                    fields = line.split(",")
                    times.append(float(fields[0]) * 1000)
                    codes[fields[6]] = codes.get(fields[6], 0) + 1
            used = ticks(server.pid) - before
            times.sort()
            share = lambda part: f"{times[min(int(len(times) * part), len(times) - 1)]:.1f}"
            print(f"  {name}: {len(times) / (time.time() - start):.0f} a second, {codes}; ms p50 {share(.5)}, p90 {share(.9)}, p99 {share(.99)}, "
                  f"max {times[-1]:.1f}; {1000 * used / max(len(times), 1):.2f} ms of CPU a request", flush=True)


def intake(server, count, history, seconds=20, rate=5000):
    """Each period is one observation of every series, in batches of 100."""
    periods = max(1, seconds * rate // count)
    before, start, lags, late = ticks(server.pid), time.time(), [], []
    with ThreadPoolExecutor(10) as pool:
        for number in range(periods):
            due = start + number * count / rate
            time.sleep(max(0, due - time.time()))
            late.append(time.time() - due)
            list(pool.map(lambda first: server.call(
                "POST", "/v1/observations", rows(range(first, min(first + 100, count)), history + number, 1, 86400), kind="text/csv"),
                range(0, count, 100)))
        took = time.time() - start
        acknowledged = time.time()
        while behind(server, 1 + periods) > 0: time.sleep(0.05)
    print(f"  {periods * count} observations acknowledged in {took:.1f} s: {periods * count / took:.0f} a second, the last batch "
          f"{max(late):.2f} s behind its time at most; every monitor had seen all {time.time() - acknowledged:.2f} s after the last; "
          f"{(ticks(server.pid) - before):.1f} s of CPU; {server.resident():.0f} MB", flush=True)


def soak(server, count, history):
    """Periods of fifteen minutes: in each one observation a series, some charts and lists, as dashboards ask for them."""
    start, memory = time.time(), []
    with ThreadPoolExecutor(8) as pool:
        for period in range(96):
            list(pool.map(lambda first: server.call(
                "POST", "/v1/observations", rows(range(first, min(first + 100, count)), history + period, 1, 900), kind="text/csv", timeout=120),
                range(0, count, 100)))
            list(pool.map(lambda number: server.status(f"/kpi/s{(period * 37 + number * 101) % count}.svg", 30), range(15)))
            list(pool.map(lambda path: server.status(path, 30), ["/v1/incidents?limit=100", "/metrics", "/v1/states?limit=100", "/signals", "/"]))
            while behind(server, 2 + period) > 0: time.sleep(0.1)
            if period % 4 == 3: memory.append(round(server.resident()))
    print(f"  96 periods in {time.time() - start:.0f} s; MB by the hour: {memory}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("parts", nargs="*", default=["charts", "intake"])
    parser.add_argument("--series", type=int, default=1000)
    parser.add_argument("--history", type=int, default=365)
    parser.add_argument("--cores", type=int, default=0)
    arguments = parser.parse_args()
    prefix = ["taskset", "-c", "0"] if arguments.cores == 1 else []
    for part in arguments.parts:
        step, every = ("15min", 900) if part == "soak" else ("day", 86400)
        with tempfile.TemporaryDirectory(prefix="foreshift-load-") as folder:
            server = Server(arguments.program, os.path.join(folder, "desk.db"))
            if prefix: subprocess.run(["taskset", "-a", "-p", "-c", "0", str(server.pid)], check=True, stdout=subprocess.DEVNULL)
            try:
                start, before = time.time(), ticks(server.pid)
                prepare(server, arguments.series, arguments.history, step, every)
                while behind(server, 1) > 0 or len(server.all("/v1/states")) < arguments.series: time.sleep(0.2)
                print(f"{part}: {arguments.series} series of {arguments.history} periods made, watched and evaluated in {time.time() - start:.0f} s, "
                      f"{ticks(server.pid) - before:.1f} s of CPU, {server.resident():.0f} MB", flush=True)
                if part == "charts": charts(server, arguments.series)
                if part == "intake": intake(server, arguments.series, arguments.history)
                if part == "soak": soak(server, arguments.series, arguments.history)
            finally:
                server.kill()


main()
