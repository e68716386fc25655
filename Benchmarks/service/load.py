"""Load: a thousand watched series of 365 points, charts asked for at a steady rate, observations taken at a steady rate, a day of it in minutes.

    python3 Benchmarks/service/load.py .build/release/foreshift [charts] [intake] [soak] [--series 1000] [--cores 1] [--days 1]

charts  500 requests a second, each kind for 20 s: latencies, and the server's own CPU time a request. Each request is for any of the series,
        and its time counts from the moment that it was due, whether or not the one before it was answered: pictures that nobody has asked for
        yet, the same again, the same with the ETag that a browser sends, while observations come in that make some of them anew, and pages
intake  5,000 observations a second for 20 s, each batch kept durably: rate, and how long until every monitor has seen it
soak    24 h (--days) of fifteen minutes each, one observation a series and some requests a period, in a row: memory over time

The server runs on one core (taskset) where `--cores 1` is given; the client on the other.
"""
import argparse, asyncio, os, re, subprocess, tempfile, threading, time, urllib.request
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


async def ask(host, port, due, paths, head, latencies, codes, tags):
    """One connection: takes what is due, sends it, reads the whole answer."""
    reader, writer = await asyncio.open_connection(host, port)
    while True:
        entry = await due.get()
        if entry is None: break
        at, path = entry
        condition = f"If-None-Match: {tags[path]}\r\n" if tags is not None and path in tags else ""
        body = head.get("body", "")
        writer.write((f"{head.get('method', 'GET')} {path} HTTP/1.1\r\nHost: localhost\r\n{head.get('fields', '')}{condition}"
                      + (f"Content-Length: {len(body)}\r\n" if body else "") + "\r\n" + body).encode())
        answer = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", answer)
        if length: await reader.readexactly(int(length.group(1)))
        latencies.append((time.perf_counter() - at) * 1000)
        code = answer.split(b" ", 2)[1].decode()
        codes[code] = codes.get(code, 0) + 1
        if tags is not None:
            tag = re.search(rb"(?i)etag: (\S+)", answer)
            if tag: tags[path] = tag.group(1).decode()
    writer.close()


async def steadily(server, paths, head, tags=None, rate=500, seconds=20, connections=64):
    """Requests at a steady rate, whatever becomes of those before."""
    host, port = re.match(r"http://([^:/]+):(\d+)", server.base).groups()
    due, latencies, codes = asyncio.Queue(), [], {}
    workers = [asyncio.create_task(ask(host, int(port), due, paths, head, latencies, codes, tags)) for _ in range(connections)]
    await asyncio.sleep(0.5)
    before, start = ticks(server.pid), time.perf_counter()
    for number in range(rate * seconds):
        at = start + number / rate
        wait = at - time.perf_counter()
        if wait > 0: await asyncio.sleep(wait)
        due.put_nowait((at, paths(number)))
    for _ in workers: due.put_nowait(None)
    await asyncio.gather(*workers)
    took, used = time.perf_counter() - start, ticks(server.pid) - before
    return latencies, codes, took, used


def charts(server, count):
    table = "ds,y\n" + "".join(f"{day + 1},{100 + day * 7919 % 23}\n" for day in range(365))
    shuffled = lambda number: number * 7919 % count
    gzip = {"fields": "Accept-Encoding: gzip\r\n"}
    tags, stop = {}, threading.Event()

    def feed():
        """A change of one series after another, fifty a second."""
        number = 0
        while not stop.is_set():
            server.call("POST", "/v1/observations", rows([shuffled(number)], 365 + number // count, 1, 86400), kind="text/csv")
            number += 1
            time.sleep(0.02)

    picture = lambda number: f"/kpi/s{shuffled(number)}.svg"
    kinds = [
        ("pictures, first asked for", lambda number: f"/kpi/s{shuffled(number)}.svg?width=560", gzip, None, min(20, count // 50), 50, None),
        ("pictures, each made at most once", picture, gzip, None, 20, 500, None),
        ("the same again", picture, gzip, None, 20, 500, None),
        ("the same with their ETags", picture, gzip, tags, 20, 500, None),
        ("the same while 50 series a second change", picture, gzip, None, 20, 500, feed),
        ("pages, each made at most once", lambda number: f"/kpi/s{shuffled(number)}", gzip, None, 20, 500, None),
        ("pages again", lambda number: f"/kpi/s{shuffled(number)}", gzip, None, 20, 500, None),
        ("charts as JSON, each made at most once", lambda number: f"/v1/series/s{shuffled(number)}/chart", gzip, None, 20, 500, None),
        ("charts as JSON again", lambda number: f"/v1/series/s{shuffled(number)}/chart", gzip, None, 20, 500, None),
        ("365 points sent, JSON", lambda _: "/v1/chart?type=xmr",
         {"method": "POST", "fields": "Content-Type: text/csv\r\n", "body": table}, None, 20, 100, None),
    ]
    for name, paths, head, known, seconds, rate, beside in kinds:
        feeder = threading.Thread(target=beside, daemon=True) if beside else None
        if feeder: feeder.start()
        latencies, codes, took, used = asyncio.run(steadily(server, paths, head, known, rate, seconds))
        if feeder:
            stop.set()
            feeder.join()
        latencies.sort()
        share = lambda part: f"{latencies[min(int(len(latencies) * part), len(latencies) - 1)]:.1f}"
        print(f"  {name}: {len(latencies) / took:.0f} of {rate} a second, {codes}; ms p50 {share(.5)}, p90 {share(.9)}, p99 {share(.99)}, "
              f"max {latencies[-1]:.1f}; {1000 * used / max(len(latencies), 1):.2f} ms of CPU a request; {server.resident():.0f} MB", flush=True)


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


def kept(server):
    """Bytes of pages and pictures that are kept."""
    with urllib.request.urlopen(server.base + "/metrics", timeout=30) as answer: text = answer.read().decode()
    return float(re.search(r"^foreshift_pages_kept_bytes (\S+)", text, re.M).group(1))


def soak(server, count, history, days):
    """Periods of fifteen minutes: in each one observation a series, some charts and lists, as dashboards ask for them."""
    start, memory = time.time(), []
    with ThreadPoolExecutor(8) as pool:
        for period in range(96 * days):
            list(pool.map(lambda first: server.call(
                "POST", "/v1/observations", rows(range(first, min(first + 100, count)), history + period, 1, 900), kind="text/csv", timeout=120),
                range(0, count, 100)))
            list(pool.map(lambda number: server.status(f"/kpi/s{(period * 37 + number * 101) % count}.svg", 30), range(15)))
            list(pool.map(lambda path: server.status(path, 30), ["/v1/incidents?limit=100", "/metrics", "/v1/states?limit=100", "/signals", "/"]))
            while behind(server, 2 + period) > 0: time.sleep(0.1)
            if period % (4 * days) == 4 * days - 1: memory.append((round(server.resident()), round(kept(server) / 1e6)))
    print(f"  {96 * days} periods in {time.time() - start:.0f} s; MB in 24 equal parts, and those of kept pages among them: {memory}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("parts", nargs="*", default=["charts", "intake"])
    parser.add_argument("--series", type=int, default=1000)
    parser.add_argument("--history", type=int, default=365)
    parser.add_argument("--cores", type=int, default=0)
    parser.add_argument("--days", type=int, default=1)
    arguments = parser.parse_args()
    for part in arguments.parts:
        step, every = ("15min", 900) if part == "soak" else ("day", 86400)
        with tempfile.TemporaryDirectory(prefix="foreshift-load-") as folder:
            server = Server(arguments.program, os.path.join(folder, "desk.db"))
            if arguments.cores == 1:
                subprocess.run(["taskset", "-a", "-p", "-c", "0", str(server.pid)], check=True, stdout=subprocess.DEVNULL)
                os.sched_setaffinity(0, set(range(1, os.cpu_count())) or {0})
            try:
                start, before = time.time(), ticks(server.pid)
                prepare(server, arguments.series, arguments.history, step, every)
                while behind(server, 1) > 0 or len(server.all("/v1/states")) < arguments.series: time.sleep(0.2)
                print(f"{part}: {arguments.series} series of {arguments.history} periods made, watched and evaluated in {time.time() - start:.0f} s, "
                      f"{ticks(server.pid) - before:.1f} s of CPU, {server.resident():.0f} MB", flush=True)
                if part == "charts": charts(server, arguments.series)
                if part == "intake": intake(server, arguments.series, arguments.history)
                if part == "soak": soak(server, arguments.series, arguments.history, arguments.days)
            finally:
                server.kill()


main()
