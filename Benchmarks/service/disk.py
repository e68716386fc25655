"""A full disk: the store on a file system of 3 MB, filled until nothing fits. Wants root, for the mount.

    sudo python3 Benchmarks/service/disk.py .build/release/foreshift

What does not fit is answered with 507 and leaves nothing; reading goes on; when there is room again the same requests are taken; and after
kill -9 every acknowledged row is there once.
"""
import os, subprocess, sys, tempfile, time, urllib.error
from served import Server


def csv(first, count):
    rows = "".join(f"s,{time.strftime('%Y-%m-%dT%H:00:00Z', time.gmtime(1577836800 + 3600 * hour))},{hour % 97}\n"
                   for hour in range(first, first + count))
    return "unique_id,ds,y\n" + rows


def main():
    program = sys.argv[1]
    failures = []

    def expect(what, holds):
        print(("  " if holds else "  NOT: ") + what, flush=True)
        if not holds: failures.append(what)

    with tempfile.TemporaryDirectory(prefix="foreshift-disk-") as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], check=True)
        server = None
        try:
            ballast = os.path.join(folder, "ballast")
            with open(ballast, "wb") as file: file.write(b"x" * 1_000_000)
            server = Server(program, os.path.join(folder, "desk.db"))
            server.call("POST", "/v1/series", {"id": "s", "name": "S", "every": "hour", "timezone": "UTC", "measure": "count"})
            server.call("POST", "/v1/monitors", {"id": "m", "name": "S", "series": "s", "board": "main"})
            acknowledged, refused, first, size = 0, [], 0, 500
            while len(refused) < 5 and first < 200_000:
                try:
                    server.call("POST", "/v1/observations", csv(first, size), f"b{first}", "text/csv")
                    acknowledged += size
                    first += size
                except urllib.error.HTTPError as error:
                    problem = error.read().decode()
                    refused.append((error.code, problem))
                    time.sleep(0.2)
            expect(f"{acknowledged} rows acknowledged, then {[code for code, _ in refused]}", {code for code, _ in refused} == {507})
            print("   ", refused[0][1][:200])
            expect("health is answered", server.status("/healthz") == 200)
            expect("lists are answered", server.status("/v1/series") == 200 and server.status("/v1/incidents") == 200)
            head = server.call("GET", "/v1/series/s/observations?limit=3")
            expect("observations are answered", len(head["items"]) == 3)
            expect("metrics are answered", server.status("/metrics") == 200)
            chart = "unique_id,ds,y\n" + "".join(f"a,{day},{100 + day % 7}\n" for day in range(60))
            expect("charts are answered", bool(server.call("POST", "/v1/chart?type=xmr", chart, kind="text/csv")))
            found = server.all("/v1/series/s/observations")
            expect(f"no part of a refused batch is there ({len(found)} rows)", len(found) == acknowledged)
            os.remove(ballast)
            server.call("POST", "/v1/observations", csv(first, size), f"b{first}", "text/csv")
            acknowledged += size
            expect("with room again the same request is taken", True)
            server.call("POST", "/v1/observations", csv(first + size, size), f"b{first + size}", "text/csv")
            acknowledged += size
            server.kill()
            server.start()
            found = server.all("/v1/series/s/observations")
            expect(f"after kill -9 all {acknowledged} acknowledged rows are there once", len(found) == acknowledged
                   and len({item["start"] for item in found}) == acknowledged and all(item["revision"] == 1 for item in found))
            server.kill()
        finally:
            if server and server.process.poll() is None: server.kill()
            subprocess.run(["umount", folder], check=False)
    sys.exit(1 if failures else 0)


main()
