"""Disks that fail: system calls of the server made to fail by strace, and the order of forcing to the disk and answering seen in a trace.

    python3 Benchmarks/service/faults.py .build/release/foreshift [--batches 150]

Wants strace. For every fault: requests are refused while it lasts and the server goes on; afterwards the file is intact, every acknowledged row
is there once, and of every other batch all or nothing.
"""
import argparse, os, re, sqlite3, sys, tempfile, time, urllib.error
from served import Server

FAULTS = [
    ("fdatasync fails with EIO, one call in five", "fdatasync:error=EIO:when=20+5"),
    ("fdatasync fails with ENOSPC, one call in five", "fdatasync:error=ENOSPC:when=20+5"),
    ("pwrite64 fails with EIO, one call in a hundred and one", "pwrite64:error=EIO:when=120+101"),
    ("pwrite64 fails with ENOSPC, one call in a hundred and one", "pwrite64:error=ENOSPC:when=120+101"),
    ("pwrite64 fails with ENOSPC from the 300th call on, for good", "pwrite64:error=ENOSPC:when=300+"),
]


def batch(number):
    rows = "".join(f"s{number % 3},{time.strftime('%Y-%m-%dT%H:00:00Z', time.gmtime(1577836800 + 3600 * (20 * number + row)))},{number}\n"
                   for row in range(20))
    return "unique_id,ds,y\n" + rows


def prepare(program, folder, isWatched=True):
    server = Server(program, os.path.join(folder, "desk.db"))
    for number in range(3):
        server.call("POST", "/v1/series", {"id": f"s{number}", "name": f"S{number}", "every": "hour", "timezone": "UTC", "measure": "count"})
        if isWatched:
            server.call("POST", "/v1/monitors", {"id": f"m{number}", "name": f"S{number}", "series": f"s{number}", "board": "main"})
    server.stop()


def fault(program, name, injection, batches):
    with tempfile.TemporaryDirectory(prefix="foreshift-fault-") as folder:
        prepare(program, folder)
        trace = os.path.join(folder, "trace")
        call = injection.split(":")[0]
        server = Server(program, os.path.join(folder, "desk.db"),
                        prefix=["strace", "-f", "-qq", "-o", trace, "-e", f"trace={call}", "-e", f"inject={injection}"])
        acknowledged, answers, isAlive = set(), {}, True
        for number in range(batches):
            try:
                server.call("POST", "/v1/observations", batch(number), f"b{number}", "text/csv")
                acknowledged.add(number)
                answers[200] = answers.get(200, 0) + 1
            except urllib.error.HTTPError as error:
                answers[error.code] = answers.get(error.code, 0) + 1
            except OSError:
                isAlive = False
                break
        isAlive = isAlive and server.status("/healthz", 5) == 200 and server.status("/v1/series", 5) == 200
        server.kill()
        with open(trace, errors="replace") as file: injected = sum("INJECTED" in line for line in file)
        # The file as another program finds it.
        with sqlite3.connect(os.path.join(folder, "desk.db")) as database:
            check = database.execute("PRAGMA integrity_check").fetchall()
        server = Server(program, os.path.join(folder, "desk.db"))
        found = {}
        for series in range(3):
            for item in server.all(f"/v1/series/s{series}/observations"):
                found.setdefault(int(item["value"]), []).append((item["start"], item["revision"]))
        server.kill()
        lost = [number for number in acknowledged if len(found.get(number, [])) != 20]
        torn = [number for number, rows in found.items() if len(rows) != 20 or any(revision != 1 for _, revision in rows)]
        isWell = isAlive and injected > 0 and not lost and not torn and check == [("ok",)]
        print(f"{'  ' if isWell else '  NOT: '}{name}: {injected} calls failed; answers {dict(sorted(answers.items()))}; "
              f"{len(acknowledged)} batches acknowledged, {len(lost)} lost, {len(torn)} torn; integrity {check[0][0]}; "
              f"{'alive' if isAlive else 'DEAD'}", flush=True)
        return isWell


def order(program):
    """That the write-ahead log is on the disk before the answer leaves."""
    with tempfile.TemporaryDirectory(prefix="foreshift-trace-") as folder:
        # Nothing is evaluated, so that what is written is the request's own.
        prepare(program, folder, isWatched=False)
        trace = os.path.join(folder, "trace")
        server = Server(program, os.path.join(folder, "desk.db"),
                        prefix=["strace", "-f", "-y", "-qq", "-ttt", "-s", "40", "-o", trace, "-e",
                                "trace=read,recvfrom,recvmsg,fdatasync,fsync,write,writev,sendto,sendmsg,pwrite64"])
        for number in range(5): server.call("POST", "/v1/observations", batch(number), f"b{number}", "text/csv")
        server.kill()
        steps, seen = [], 0
        with open(trace, errors="replace") as file:
            for line in file:
                if "POST /v1/observations" in line: steps, seen = ["request"], seen
                elif "desk.db-wal" in line and ("pwrite64" in line or "write(" in line) and steps: steps.append("write")
                elif re.search(r"(fdatasync|fsync)\(.*desk\.db-wal.*= 0", line) or ("sync resumed" in line and line.rstrip().endswith("= 0")):
                    if steps: steps.append("sync")
                elif '"HTTP/1.1 2' in line and steps:
                    seen += 1
                    last = len(steps) - 1 - steps[::-1].index("write") if "write" in steps else -1
                    isWell = last > 0 and "sync" in steps[last:]
                    print(f"{'  ' if isWell else '  NOT: '}request, {steps.count('write')} writes of the log, {steps.count('sync')} forced, answer")
                    if not isWell: return False
                    steps = []
        return seen == 5


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--batches", type=int, default=150)
    arguments = parser.parse_args()
    isWell = order(arguments.program)
    for name, injection in FAULTS: isWell = fault(arguments.program, name, injection, arguments.batches) and isWell
    sys.exit(0 if isWell else 1)


main()
